"""Whole doors at an XTS2 box office, over the real back end, at a demo that has the weather that is asked for.

The office of `tests.ruled` shows what a turnstile does with rulings; here the rulings are XTS2's own.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest

from scanner.app.doorway import Doorway
from scanner.app.wording import words
from scanner.backends.errors import Unreachable
from scanner.demo.switchboard import FAULTS
from scanner.demo.systems import SYSTEMS
from scanner.domain.ruling import Entry, Scanned
from scanner.domain.search import Standing
from scanner.domain.ticket import Serial
from scanner.domain.verdict import Answer, Reason, Verdict
from tests.clocks import FakeClock
from tests.fakes import EIGHT_O_CLOCK, PATIENCE, Crash
from tests.xts2 import SEED, TICKETS, Office, Site, opened

LOST = [fault for fault in FAULTS if fault != "none" and not fault.startswith("delay")]
Stand = Callable[..., tuple[Site, Doorway]]


@pytest.fixture(scope="module")
def evening(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("xts2")
    SYSTEMS["xts2"].open(folder, TICKETS, SEED, {}).close()
    return folder


@pytest.fixture
def office(evening: Path, tmp_path: Path) -> Iterator[Office]:
    made = opened(evening, tmp_path / "office")
    yield made
    made.close()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(EIGHT_O_CLOCK)


@pytest.fixture
def stand(office: Office, clock: FakeClock, tmp_path: Path) -> Iterator[Stand]:
    """Sets a door up, opens it, and closes it at the end."""
    made: list[Doorway] = []

    def set_up(device: str = "north-1 5f2c", *, site: Site | None = None, **values: str) -> tuple[Site, Doorway]:
        where = site or office.site(tmp_path, device, clock, **values)
        made.append(where.open())
        made[-1].sync()
        return where, made[-1]

    yield set_up
    for door in made:
        door.close()


def said(verdict: Verdict | None) -> tuple[str, str, str]:
    assert verdict is not None
    return verdict.answer.value, verdict.reason.value, verdict.judgement.source.value


def answered(door: Doorway, verdict: Verdict, words: str) -> Verdict:
    assert verdict.question is not None, verdict
    found = door.answer(verdict.question.number, verdict.question.choices.index(words))
    assert found is not None
    return found


def named(office: Office, code: str) -> str:
    """The name on a booking, where a word of it is long enough to look for."""
    basket = office.door(marks="off", scratch="")
    ruling = basket.rule(basket.enter(), Scanned(code, Serial(code)), budget=PATIENCE)
    name = ruling.holder if isinstance(ruling, Entry) else ""
    return name if len(max(name.split(), key=len, default="")) > 2 else ""


def recorded(office: Office) -> Counter[str]:
    return Counter(each["serial"] for each in office.state()["admitted"])


def let_in(*doors: Doorway) -> Counter[str]:
    return Counter(attempt.serial for door in doors for attempt in door.admitted())


def test_a_sold_basket_comes_in_and_both_records_have_it(office: Office, stand: Stand) -> None:
    _, door = stand()
    verdict = door.present(f"XTS-{office.code('good')}")
    assert said(verdict) == ("ADMIT", "confirmed", "server")
    assert verdict.holder
    assert recorded(office) == let_in(door) != Counter()
    assert door.admitted_by_section() == {"77": 1}


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        ("unpaid", "payment_due"), ("refunded", "refunded"), ("other_event", "other_event"),
        ("unknown", "unknown_serial"), ("food", "status"), ("used", "already_admitted"),
    ],
)  # fmt: skip
def test_each_refusal_is_shown_with_its_own_reason(office: Office, stand: Stand, kind: str, reason: str) -> None:
    _, door = stand()
    assert said(door.present(office.code(kind))) == ("STOP", reason, "server")
    assert door.admitted() == []


def test_a_ticket_for_another_performance_is_named_and_a_booking_without_tickets_is_told(
    office: Office, stand: Stand
) -> None:
    _, door = stand()
    why = words(door.present(office.code("other_event"))).why
    assert any(f"Ticket for {each['show']} \u00b7 " in why for each in office.ready["performances"][1:]), why
    assert words(door.present(office.code("food"))).why == "Not valid: this booking holds no tickets"


def test_of_a_party_as_many_come_in_as_stand_there_and_the_rest_later(
    office: Office, stand: Stand, clock: FakeClock
) -> None:
    _, door = stand()
    code = next(each for each in office.ready["codes"]["party"] if office.ready["persons"][each] >= 3)
    persons = office.ready["persons"][code]
    first = answered(door, door.present(code), "2")
    assert (first.answer, first.judgement.detail.people) == (Answer.ADMIT, 2)
    rest = door.present(code)
    if rest.question is not None:
        rest = answered(door, rest, f"All {persons - 2}")
    assert rest.answer is Answer.ADMIT
    clock.advance(60)
    assert door.present(code).reason is Reason.ALREADY_ADMITTED
    assert len(recorded(office)) == persons
    assert recorded(office) == let_in(door)


def test_those_who_are_inside_by_another_door_are_not_let_in_again(office: Office, stand: Stand) -> None:
    _, door = stand()
    code = office.code("partly")
    verdict = door.present(code)
    if verdict.question is not None:
        assert f"of {office.ready['persons'][code] + 1} people" in verdict.question.ask
        verdict = answered(door, verdict, verdict.question.choices[0])
    assert verdict.answer is Answer.ADMIT
    assert len(recorded(office)) == office.ready["persons"][code]


def test_the_name_is_asked_for_before_anybody_comes_in(office: Office, stand: Stand) -> None:
    _, door = stand(name_check="on")
    code = office.code("good")
    asked = door.present(code)
    assert asked.reason is Reason.QUESTION
    assert recorded(office) == Counter()
    assert said(answered(door, asked, "Another name"))[:2] == ("STOP", "denied")
    assert answered(door, door.present(code), "Name matches").answer is Answer.ADMIT
    assert len(recorded(office)) == 1


@pytest.mark.parametrize("fault", LOST)
def test_a_lost_answer_lets_in_once_and_is_never_called_used(office: Office, stand: Stand, fault: str) -> None:
    _, door = stand()
    office.switch(admit_fault=fault)
    office.switch(admit_fault_count=1)
    verdict = door.present(office.code("good"))
    assert said(verdict) == ("ADMIT", "confirmed", "server")
    assert recorded(office) == let_in(door)


@pytest.mark.parametrize("after_commit", [True, False])
def test_where_a_claim_cannot_be_read_back_nobody_decides_and_the_next_scan_is_ours(
    office: Office, stand: Stand, *, after_commit: bool
) -> None:
    site, door = stand()
    code = office.code("good")

    def cut(request: object) -> None:
        site.way.cut = site.way.commands().count("setmetadata") > before

    before = site.way.commands().count("setmetadata")
    site.way.after, site.way.hook = (cut, lambda request: None) if after_commit else (lambda request: None, cut)
    verdict = door.present(code)
    assert verdict.answer is Answer.CANNOT_DECIDE
    assert bool(recorded(office)) is after_commit
    site.way.after = site.way.hook = lambda request: None
    site.way.cut = False
    door.sync()
    assert said(door.present(code))[:2] == ("ADMIT", "confirmed")
    assert recorded(office) == let_in(door)


@pytest.mark.parametrize("command", ["setmetadata", "getmetadata", "getbasket"])
def test_a_crash_in_any_call_of_a_scan_leaves_the_ticket_to_the_next_start(
    office: Office, stand: Stand, command: str
) -> None:
    """Before the call and after it: nobody is called used by a door that died."""
    for number, moment in enumerate(("hook", "after")):
        site, door = stand(f"door-{command}-{moment}")
        code = office.code("good", number)

        def die(request: object, site: Site = site) -> None:
            if site.way.commands()[-1] == command and site.way.commands().count("getbasket") > 1:
                raise Crash

        setattr(site.way, moment, die)
        with suppress(Crash):
            door.present(code)
        door.close()
        setattr(site.way, moment, lambda request: None)
        _, again = stand(site=site)
        assert said(again.present(code))[:2] == ("ADMIT", "confirmed"), (command, moment)
        assert len(recorded(office)) == number + 1


def test_a_guest_is_found_by_name_told_how_the_booking_stands_and_let_in(office: Office, stand: Stand) -> None:
    site, door = stand()
    name = door.present(office.code("good")).holder
    assert name is not None
    (inside, *_) = [hit for hit in door.search.find(name.casefold()).hits if hit.serial == office.code("good")]
    assert (inside.holder, inside.standing) == (name, Standing.LET_IN)
    other = next(code for code in office.ready["codes"]["good"][1:] if named(office, code))
    hits = door.search.find(" ".join(reversed(named(office, other).split()))).hits
    (waiting,) = [hit for hit in hits if hit.serial == other]
    assert waiting.standing is Standing.NOT_YET_IN
    assert door.present(door.search.admit(waiting.serial)).answer is Answer.ADMIT
    assert door.search.find("a").enough is False
    site.way.cut = True
    with pytest.raises(Unreachable):
        door.search.find(name)


def test_the_box_office_is_asked_for_a_name_once_and_not_again_with_each_scan(
    office: Office, stand: Stand, clock: FakeClock
) -> None:
    site, door = stand()
    code = next(code for code in office.ready["codes"]["good"] if named(office, code))
    name, standings = named(office, code), []
    for _ in range(2):
        standings += [each.standing for each in door.search.find(name).hits if each.serial == code]
        door.present(code)
    assert standings == [Standing.NOT_YET_IN, Standing.LET_IN]
    assert site.way.commands().count("getbaskets") == 1
    clock.advance(60)
    door.search.find(name)
    assert site.way.commands().count("getbaskets") == 2


def test_without_a_network_nobody_is_let_in_nobody_refused_and_the_ledger_knows_its_own(
    office: Office, stand: Stand, clock: FakeClock
) -> None:
    site, door = stand()
    used, other = office.code("good"), office.code("good", 1)
    door.present(used)
    clock.advance(60)
    site.way.cut = True
    assert (door.present(other).answer, door.present(other).provisional) == (Answer.CANNOT_DECIDE, False)
    assert door.present(used).reason is Reason.ALREADY_ADMITTED
    site.way.cut = False
    door.sync()
    assert door.present(other).answer is Answer.ADMIT


def test_two_doors_in_turn_name_each_other(office: Office, stand: Stand) -> None:
    (_, north), (_, south) = stand("north-1 5f2c"), stand("south-1 5f2c")
    code = office.code("good")
    assert north.present(code).answer is Answer.ADMIT
    verdict = south.present(code)
    assert (verdict.reason, verdict.judgement.detail.gate) == (Reason.ALREADY_ADMITTED, "north-1-5f2c")


def test_two_doors_at_once_never_both_let_in_and_the_next_scan_settles_it(office: Office, stand: Stand) -> None:
    doors = [stand(name)[1] for name in ("north-1", "south-1")]
    codes = office.ready["codes"]["good"][:20]
    with ThreadPoolExecutor(2) as pool:
        north, south = pool.map(lambda door: [door.present(code) for code in codes], doors)
    for code, pair in zip(codes, zip(north, south, strict=True), strict=True):
        greens = [each.answer for each in pair].count(Answer.ADMIT)
        assert greens <= 1, pair
        if not greens:
            assert doors[0].present(code).answer is Answer.ADMIT
    assert set(recorded(office).values()) == {1}
    assert recorded(office) == let_in(*doors)


def test_where_admissions_are_not_shared_the_house_decides_and_says_so(
    office: Office, stand: Stand, clock: FakeClock
) -> None:
    doors = [stand(name, marks="off", scratch="")[1] for name in ("north-1", "south-1")]
    code = office.code("good")
    assert said(doors[0].present(code)) == ("ADMIT", "confirmed", "house")
    clock.advance(60)
    assert said(doors[0].present(code)) == ("STOP", "already_admitted", "ledger")
    assert said(doors[1].present(code)) == ("ADMIT", "confirmed", "house")
    assert recorded(office) == Counter()


def test_a_site_that_is_found_not_to_share_is_left_to_the_house(office: Office, stand: Stand) -> None:
    office.switch(storage="cached")
    _, door = stand()
    assert said(door.present(office.code("good"))) == ("ADMIT", "confirmed", "house")


@pytest.mark.parametrize("answers", ["truncated", "bomb", "html", "huge"])
def test_answers_that_cannot_be_read_are_trouble_and_never_a_refusal(
    office: Office, stand: Stand, answers: str
) -> None:
    _, door = stand()
    office.switch(answers=answers)
    verdict = door.present(office.code("good"))
    assert verdict.answer is Answer.CANNOT_DECIDE
    office.switch(answers="whole")
    door.sync()
    assert door.present(office.code("good")).answer is Answer.ADMIT


def test_the_journal_of_such_an_evening_holds(office: Office, stand: Stand) -> None:
    _, door = stand()
    for kind in ("good", "unpaid", "party", "unknown", "used", "refunded"):
        door.present(office.code(kind))
    assert door.first_broken_row() is None
