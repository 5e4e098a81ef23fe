"""Whole doors at Utick, over the real back end, at a demo that has the weather that is asked for.

The office of `tests.ruled` shows what a turnstile does with rulings; here the rulings are Utick's own.
"""

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scanner.app.doorway import Doorway
from scanner.demo.switchboard import FAULTS
from scanner.domain.door import Direction
from scanner.domain.verdict import Answer, Reason, Source, Verdict
from tests.clocks import FakeClock
from tests.fakes import Crash
from tests.utick import House, Site

LOST = [fault for fault in FAULTS if fault != "none" and not fault.startswith("delay")]
AFTER = [fault for fault in LOST if "after" in fault]
BEFORE = [fault for fault in LOST if "before" in fault]


@pytest.fixture(scope="module")
def building(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    made = House(tmp_path_factory.mktemp("utick"), clock=FakeClock(datetime.now(UTC)))
    yield made
    made.close()


@pytest.fixture
def house(building: House) -> House:
    building.clear()
    return building


@pytest.fixture
def opened(house: House, tmp_path: Path) -> Iterator:
    made: list[Doorway] = []

    def open_site(site: Site, **settings) -> Doorway:
        made.append(site.open(**settings))
        made[-1].sync()
        return made[-1]

    yield open_site
    for each in made:
        each.close()


@pytest.fixture
def site(house: House, tmp_path: Path) -> Site:
    return house.site(tmp_path, "north-1")


@pytest.fixture
def door(site: Site, opened) -> Doorway:
    return opened(site)


@pytest.fixture
def stream(house: House, tmp_path: Path, opened) -> Doorway:
    return opened(house.site(tmp_path, "north-2", "stream"))


def said(verdict: Verdict) -> tuple[str, str, str]:
    return verdict.answer.value, verdict.reason.value, verdict.judgement.source.value


def answered(door: Doorway, verdict: Verdict, choice: int) -> Verdict:
    assert verdict.question is not None, verdict
    found = door.answer(verdict.question.number, choice)
    assert found is not None
    return found


YES, NO = 0, 1


def admitted(house: House) -> list[str]:
    return [each["serial"] for each in house.state()["admitted"] or []]


def controls(house: House) -> int:
    return sum(count for call, count in house.state()["calls"].items() if call.endswith("/control/"))


# A device.


def test_a_good_code_is_let_in_by_the_system_and_stands_on_both_records(house, door):
    code = house.codes()[0]
    verdict = door.present(code)
    assert said(verdict) == ("ADMIT", "confirmed", "server")
    assert (admitted(house), [each.serial for each in door.admitted()]) == ([code], [code])
    assert verdict.section in {"Standing", "Balcony", "VIP Lounge", "Backstage"}
    assert controls(house) == 1
    (section,) = door.flow.read().sections
    assert (section.inside, section.open) == (1, True)


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        ("unpaid", "payment_due"), ("other_event", "other_event"), ("used", "already_admitted"), ("denied", "denied"),
        ("unknown", "unknown_serial"),
    ],
)  # fmt: skip
def test_each_refusal_is_shown_with_its_own_reason(house, door, what, reason):
    assert said(door.present(house.codes(what)[0])) == ("STOP", reason, "server")
    assert door.admitted() == []


def test_a_second_scan_names_the_device_that_used_the_code(house, door):
    code = house.codes()[0]
    door.present(code)
    house.clock.advance(60)
    verdict = door.present(code)
    assert said(verdict) == ("STOP", "already_admitted", "server")
    assert verdict.judgement.detail.gate == "Door A"


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_question_has_two_keys_and_yes_sends_the_code_again_with_the_operators_word(house, door, place):
    code = house.codes("ask")[place]
    verdict = door.present(code)
    assert said(verdict)[:2] == ("CANNOT_DECIDE", "question")
    assert len(verdict.question.choices) == 2
    assert admitted(house) == []
    assert said(answered(door, verdict, YES)) == ("ADMIT", "confirmed", "server")
    assert (admitted(house), controls(house)) == ([code], 2)


def test_no_lets_nobody_in_and_asks_nobody(house, door):
    verdict = door.present(house.codes("ask")[0])
    assert answered(door, verdict, NO).answer is Answer.STOP
    assert (admitted(house), controls(house), door.admitted()) == ([], 1, [])


def test_a_question_that_nobody_answers_lapses(house, door):
    verdict = door.present(house.codes("ask")[0])
    house.clock.advance(121)
    assert door.answer(verdict.question.number, YES) is None
    assert admitted(house) == []


@pytest.mark.parametrize("fault", BEFORE)
def test_a_lost_answer_of_a_use_that_was_not_made_lets_in_all_the_same(house, door, fault):
    house.switch(admit_fault=fault, admit_fault_count=1)
    code = house.codes()[0]
    assert said(door.present(code)) == ("ADMIT", "confirmed", "server")
    assert admitted(house) == [code]


@pytest.mark.parametrize("fault", AFTER)
def test_a_lost_answer_of_a_use_that_was_made_is_the_operators_to_judge(house, door, fault):
    house.switch(admit_fault=fault, admit_fault_count=1)
    code = house.codes()[0]
    verdict = door.present(code)
    assert said(verdict)[:2] == ("CANNOT_DECIDE", "question")
    assert "probably this very scan" in verdict.question.ask
    assert door.admitted() == []
    assert said(answered(door, verdict, YES))[:2] == ("ADMIT", "confirmed")
    assert (admitted(house), controls(house)) == ([code], 2)
    house.clock.advance(60)
    assert door.present(code).reason is Reason.ALREADY_ADMITTED


def test_a_lost_answer_is_judged_alike_before_the_door_has_entered(house, site):
    """Whoever stands there when the program starts is scanned before it knows what the system calls its device."""
    house.switch(admit_fault="drop_after_commit", admit_fault_count=1)
    with closing(site.open()) as door:
        verdict = door.present(house.codes()[0])
        assert said(verdict)[:2] == ("CANNOT_DECIDE", "question")
        assert said(answered(door, verdict, YES))[:2] == ("ADMIT", "confirmed")


def test_a_question_that_nobody_saw_or_answered_is_asked_again(house, site, opened):
    """Who was asked about stands there still, though the program ended or the question came too late."""
    house.switch(admit_fault="drop_after_commit", admit_fault_count=1)
    code, door = house.codes()[0], opened(site)
    assert door.present(code).question is not None
    door.close()
    house.clock.advance(600)
    again = opened(site)
    assert said(answered(again, again.present(code), YES))[:2] == ("ADMIT", "confirmed")
    house.clock.advance(60)
    assert again.present(code).reason is Reason.ALREADY_ADMITTED, "it is asked once, not of the next one too"


@pytest.mark.parametrize("fault", LOST)
def test_answers_that_stay_lost_let_nobody_in_and_the_next_scan_finds_out(house, door, fault):
    house.switch(admit_fault=fault)
    code = house.codes()[0]
    assert door.present(code).answer is Answer.CANNOT_DECIDE
    house.switch(admit_fault="none")
    house.clock.advance(60)
    door.sync()
    verdict = door.present(code)
    if "after" in fault:
        assert "probably this very scan" in verdict.question.ask
        verdict = answered(door, verdict, YES)
    assert said(verdict)[:2] == ("ADMIT", "confirmed")
    assert admitted(house) == [code]


@pytest.mark.parametrize("wait", [0, 3600])
def test_our_own_use_before_a_crash_is_never_called_used_by_somebody(house, site, opened, wait):
    code = house.codes()[0]
    door = opened(site)
    site.wire.crash = True
    with suppress(Crash):
        door.present(code)
    door.close()
    site.wire.crash = False
    assert admitted(house) == [code]
    house.clock.advance(wait)
    verdict = opened(site).present(code)
    assert verdict.reason is Reason.QUESTION
    assert "probably this very scan" in verdict.question.ask


def test_of_two_doors_the_second_is_stopped_and_told_which_was_first(house, opened, tmp_path):
    other = house.ready["devices"][1]["id"]
    north, south = opened(house.site(tmp_path, "n")), opened(house.site(tmp_path, "s", deviceid=other))
    code = house.codes()[0]
    assert north.present(code).answer is Answer.ADMIT
    verdict = south.present(code)
    assert (verdict.reason, verdict.judgement.detail.gate) == (Reason.ALREADY_ADMITTED, "Door A")


def test_two_doors_at_once_never_both_let_in(house, opened, tmp_path):
    other = house.ready["devices"][1]["id"]
    doors = [opened(house.site(tmp_path, "n")), opened(house.site(tmp_path, "s", deviceid=other))]
    codes = house.codes()[:25]
    with ThreadPoolExecutor(2) as pool:
        north, south = pool.map(lambda door: [door.present(code).answer for code in codes], doors)
    assert all(sorted(pair) == [Answer.ADMIT, Answer.STOP] for pair in zip(north, south, strict=True))
    assert Counter(admitted(house)) == Counter(codes)


def test_who_goes_out_by_one_door_comes_in_again_by_another(house, opened, tmp_path):
    other = house.ready["devices"][1]["id"]
    entrance = opened(house.site(tmp_path, "in"))
    way_out = opened(house.site(tmp_path, "out", deviceid=other), direction=Direction.OUT)
    code = house.codes()[0]
    entrance.present(code)
    assert said(way_out.present(code)) == ("ADMIT", "left", "server")
    assert admitted(house) == []
    house.clock.advance(60)
    assert entrance.present(code).answer is Answer.ADMIT
    assert way_out.present(house.codes()[1]).reason is Reason.NOT_INSIDE


def test_a_lost_exit_is_trouble_and_no_refusal(house, site, opened):
    code = house.codes()[0]
    opened(site).present(code)
    way_out = opened(site, direction=Direction.OUT)
    house.switch(admit_fault="drop_after_commit")
    assert way_out.present(code).answer is Answer.CANNOT_DECIDE


def test_a_cancelled_event_lets_nobody_in_and_uses_nothing(house, door):
    house.switch(event_status="20")
    door.sync()
    assert said(door.present(house.codes()[0]))[:2] == ("STOP", "event_cancelled")
    assert controls(house) == 0


# A stream.


def test_the_houses_own_ledger_lets_in_at_a_stream_and_says_so(house, stream):
    code = house.codes()[0]
    verdict = stream.present(code)
    assert said(verdict) == ("ADMIT", "confirmed", "house")
    assert [each.serial for each in stream.admitted()] == [code]
    assert house.state()["admitted"] is None


@pytest.mark.parametrize("what", ["unpaid", "other_event", "denied", "unknown"])
def test_whoever_the_stream_denies_is_stopped(house, stream, what):
    assert said(stream.present(house.codes(what)[0])) == ("STOP", "denied", "server")


def test_a_second_scan_within_the_window_is_the_operators_to_decide(house, stream):
    code = house.codes()[0]
    stream.present(code)
    house.clock.advance(600)
    verdict = stream.present(code.lower())
    assert verdict.reason is Reason.QUESTION
    assert "Let in here already at" in verdict.question.ask
    assert controls(house) == 1
    assert answered(stream, verdict, NO).reason is Reason.ALREADY_ADMITTED
    assert controls(house) == 1


def test_a_second_yes_controls_the_code_once_more(house, stream):
    code = house.codes()[0]
    stream.present(code)
    house.clock.advance(600)
    assert said(answered(stream, stream.present(code), YES)) == ("ADMIT", "confirmed", "house")
    assert controls(house) == 2


def test_the_way_in_closes_when_the_holders_hours_are_over(house, stream):
    house.switch(access_hours=2)
    stream.sync()
    code = house.codes()[0]
    stream.present(code)
    house.clock.advance(2 * 3600 + 60)
    stream.sync()
    verdict = stream.present(code)
    assert said(verdict)[:2] == ("STOP", "access_ended")
    assert controls(house) == 1


@pytest.mark.parametrize("fault", LOST)
def test_a_control_whose_answer_is_lost_lets_nobody_in_until_the_next_scan(house, stream, fault):
    house.switch(admit_fault=fault)
    code = house.codes()[0]
    assert stream.present(code).answer is Answer.CANNOT_DECIDE
    assert (stream.admitted(), controls(house)) == ([], 1)
    house.switch(admit_fault="none")
    stream.sync()
    assert stream.present(code).answer is Answer.ADMIT


def test_a_crash_after_the_control_lets_nobody_in_and_the_next_start_does(house, opened, tmp_path):
    site = house.site(tmp_path, "north-3", "stream")
    code = house.codes()[0]
    door = opened(site)
    site.wire.crash = True
    with suppress(Crash):
        door.present(code)
    door.close()
    site.wire.crash = False
    again = opened(site)
    assert again.admitted() == []
    assert again.present(code).answer is Answer.ADMIT


def test_two_doors_at_a_stream_share_no_ledger_and_both_say_so(house, opened, tmp_path):
    code = house.codes()[0]
    doors = [opened(house.site(tmp_path, name, "stream")) for name in ("a", "b")]
    assert [each.present(code).judgement.source for each in doors] == [Source.HOUSE] * 2


def test_an_unknown_yes_asks_the_operator_and_the_server_only_once(house, stream):
    house.switch(forced_control="40")
    verdict = stream.present(house.codes()[0])
    assert "(40)" in verdict.question.ask
    assert answered(stream, verdict, YES).answer is Answer.ADMIT
    assert controls(house) == 1


def test_a_cancelled_stream_lets_nobody_in(house, stream):
    house.switch(stream_status="20")
    stream.sync()
    assert stream.present(house.codes()[0]).reason is Reason.EVENT_CANCELLED


# Either.


@pytest.mark.parametrize("kind", ["device", "stream"])
def test_without_a_network_nobody_is_let_in_and_nobody_refused(house, opened, tmp_path, kind):
    site = house.site(tmp_path, "x", kind)
    door = opened(site)
    site.wire.cut = True
    verdict = door.present(house.codes()[0])
    assert (verdict.answer, verdict.reason, verdict.provisional) == (Answer.CANNOT_DECIDE, Reason.NOT_VERIFIED, False)


@pytest.mark.parametrize("kind", ["device", "stream"])
@pytest.mark.parametrize("text", ["https://example.com/menu", "CLOAKROOM 118"])
def test_what_is_no_code_is_said_to_be_none(house, opened, tmp_path, kind, text):
    assert opened(house.site(tmp_path, "x", kind)).present(text).reason is Reason.NOT_A_TICKET


@pytest.mark.parametrize("kind", ["device", "stream"])
def test_a_queue_makes_a_control_for_each_scan_and_no_other(house, opened, tmp_path, kind):
    door = opened(house.site(tmp_path, "x", kind))
    for code in house.codes()[:20]:
        assert door.present(code).answer is Answer.ADMIT
    for _ in range(3):
        door.sync()
        house.clock.advance(120)
    assert controls(house) == 20
    assert door.first_broken_row() is None
