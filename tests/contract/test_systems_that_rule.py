"""One suite for every system that rules on each code, in every way that a door can be set up at it, against its demo in
another process. What is asked here is asked the way a turnstile asks it, through `backends.base.Backend`."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from scanner.backends import registry
from scanner.backends.base import Address, Backend
from scanner.backends.errors import BackendTrouble, Busy, Lost, NoAnswer, NotTheServer, Unreachable
from scanner.demo.process import ServerProcess
from scanner.demo.systems import SYSTEMS
from scanner.domain.event import Grant
from scanner.domain.ruling import Claim, Entry, Marked, Question, Refusal, Ruling
from scanner.domain.verdict import Answer, Reason, Source

TICKETS = 500
NOBODY = "http://127.0.0.1:9"
FOREIGN = ("https://example.com/menu", "WIFI:T:WPA;S:Harbour Guests;P:welcome;;", "BEGIN:VCARD\nFN:Lost\nEND:VCARD", "")
KINDS = {"utick": ("stream", "device")}
"""Systems whose doors are of several kinds, as the demo's `forms` name them."""

RULING = [
    (each.name, kind)
    for each in registry.SYSTEMS.values() if each.capability.rules
    for kind in KINDS.get(each.name, ("",))
]  # fmt: skip

marks = count(1)


class House:
    """A running demo, how a door is set up at it, and codes of it that no test has used yet."""

    def __init__(self, system: str, kind: str, server: ServerProcess) -> None:
        self.system = system
        self.server = server
        self.form: dict[str, str] = server.ready["forms"][kind] if kind else server.ready["form"]
        self._fresh = {what: iter(codes) for what, codes in server.ready["codes"].items()}

    def fresh(self, what: str) -> str:
        """A code that should come to this, used by nobody."""
        return next(self._fresh[what])

    def codes(self, what: str) -> list[str]:
        return list(self.server.ready["codes"].get(what, []))


class Door:
    """A back end at the house, and what the server's clock was said to be."""

    def __init__(self, house: House, **other: str) -> None:
        self.house = house
        self.heard: list[datetime | None] = []
        typed = {**house.form, **other}
        address = Address(typed["url"], typed.get("key", ""), typed.get("token", ""), values=typed)
        self.backend: Backend = registry.connect(house.system, address, heard=self.heard.append)
        self.grant = Grant(typed["event"], ())

    @property
    def redeems(self) -> bool:
        return self.backend.capability.redeems

    def rule(self, code: str, *, budget: float = 20.0) -> Ruling:
        scanned = self.backend.read(code)
        assert scanned is not None
        return self.backend.rule(self.grant, scanned, budget=budget)

    def claim(self, entry: Entry, *, since: datetime | None = None, mark: str = "", budget: float = 20.0) -> Ruling:
        units = tuple(Marked(unit.serial, mark or f"north-1-t-{next(marks)}") for unit in entry.units)
        since = since or (self.heard or [None])[-1] or datetime.now(UTC)
        return self.backend.claim(self.grant, Claim(units, "Kim", "north-1", since), budget=budget)

    def let_in(self, code: str) -> Ruling:
        """As a turnstile does, with an operator who says yes to nothing."""
        ruling = self.rule(code)
        return self.claim(ruling) if isinstance(ruling, Entry) and self.redeems else ruling

    def decide(self, code: str, *, budget: float = 20.0) -> Ruling:
        """The call that a fault hits: the claim where there is one, else the ruling."""
        if not self.redeems:
            return self.rule(code, budget=budget)
        ruling = self.rule(code)
        assert isinstance(ruling, Entry)
        return self.claim(ruling, budget=budget)


@pytest.fixture(scope="module", params=RULING, ids="-".join)
def running(request) -> Iterator[House]:
    system, kind = request.param
    with ServerProcess(system=system, tickets=TICKETS) as server:
        yield House(system, kind, server)


@pytest.fixture
def house(running) -> House:
    """All switches stand as at the start, whatever the test before left."""
    running.server.switch(**{switch.name: switch.default for switch in SYSTEMS[running.system].switches})
    return running


@pytest.fixture
def connect(house):
    made = []

    def connected(**other) -> Door:
        made.append(Door(house, **other))
        return made[-1]

    yield connected
    for each in made:
        each.backend.close()


@pytest.fixture
def door(connect) -> Door:
    made = connect()
    made.backend.enter(budget=20.0)
    return made


def record(house) -> list[str] | None:
    """The serials on the system's own record."""
    admitted = house.server.state()["admitted"]
    return None if admitted is None else [each["serial"] for each in admitted]


# Entering.


def test_the_event_that_was_chosen_is_entered_and_names_itself(door):
    grant = door.backend.enter(budget=20.0)
    assert grant.event == door.grant.event
    event = door.backend.event(grant, budget=20.0)
    assert (event.id, bool(event.title)) == (grant.event, True)
    assert event.starts is None or event.starts.tzinfo


def test_the_event_is_among_those_that_can_be_chosen(door):
    events = door.backend.events(budget=20.0)
    assert door.grant.event in [each.id for each in events]
    assert len({each.id for each in events}) == len(events)
    assert all(each.title for each in events)


def test_every_answer_brings_the_servers_clock(house, door):
    house.server.switch(clock_skew=-7200)
    door.backend.enter(budget=20.0)
    assert abs(door.heard[-1] - datetime.now(UTC) + timedelta(hours=2)) < timedelta(seconds=60)


# Codes.


def test_a_good_code_lets_in(house, door):
    found = door.let_in(house.fresh("good"))
    assert isinstance(found, Entry)
    assert len({unit.serial for unit in found.units}) == len(found.units) > 0


def test_what_is_let_in_is_on_the_systems_own_record_where_it_keeps_one(house, door):
    if not door.redeems:
        pytest.skip("the system keeps no record")
    before = record(house)
    found = door.let_in(house.fresh("good"))
    assert isinstance(found, Entry)
    assert sorted(record(house)) == sorted([*before, *(unit.serial for unit in found.units)])


@pytest.mark.parametrize("what", ["unpaid", "refunded", "other_event", "unknown", "denied"])
def test_a_code_that_is_not_good_is_refused_by_the_system_with_a_reason(house, door, what):
    if not house.codes(what):
        pytest.skip("the demo has no such code")
    found = door.let_in(house.codes(what)[0])
    assert isinstance(found, Refusal), found
    assert (found.judgement.answer, found.judgement.source) == (Answer.STOP, Source.SERVER)
    assert found.judgement.reason not in {Reason.TROUBLE, Reason.ALREADY_ADMITTED}


def test_a_code_is_let_in_once_where_the_system_keeps_the_record(house, connect):
    doors = [connect(), connect()]
    for each in doors:
        each.backend.enter(budget=20.0)
    if not doors[0].redeems:
        pytest.skip("the house's own ledger decides")
    code = house.fresh("good")
    assert isinstance(doors[0].let_in(code), Entry)
    for each in doors:
        again = each.rule(code)
        if isinstance(again, Entry) and not each.backend.capability.exits:
            assert {unit.serial for unit in again.units} <= {taken.serial for taken in again.taken}
        else:
            found = each.let_in(code)  # two programs that share one device id may be asked whether it was this scan
            no = found.choices[-1].then if isinstance(found, Question) else found
            assert isinstance(no, Refusal)
            assert no.judgement.reason is Reason.ALREADY_ADMITTED


def test_of_doors_that_claim_at_once_not_two_let_in(house, connect):
    doors = [connect() for _ in range(4)]
    for each in doors:
        each.backend.enter(budget=20.0)
    if not doors[0].redeems:
        pytest.skip("the house's own ledger decides")
    code = house.fresh("good")
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda each: each.let_in(code), doors))
    assert sum(isinstance(each, Entry) for each in found) <= 1, found


@pytest.mark.parametrize("text", FOREIGN)
def test_other_peoples_codes_are_none_of_the_systems(door, text):
    assert door.backend.read(text) is None


def test_nothing_but_a_ruling_or_a_claim_leaves_a_trace(house, door):
    before = house.server.state()
    for _ in range(3):
        grant = door.backend.enter(budget=20.0)
        door.backend.event(grant, budget=20.0)
        door.backend.events(budget=20.0)
        door.backend.read(house.codes("good")[0])
    after = house.server.state()
    assert {**after, "calls": 0} == {**before, "calls": 0}


# What goes wrong.


@pytest.mark.parametrize(
    "fault",
    [
        "drop_before_commit", "drop_after_commit", "500_before_commit", "500_after_commit", "503_after_commit",
        "502_html_after_commit", "truncated_after_commit", "garbage_after_commit",
    ],
)  # fmt: skip
def test_a_lost_answer_is_looked_into_or_is_trouble_and_never_a_refusal(house, door, fault):
    code = house.fresh("good")
    house.server.switch(admit_fault=fault)
    found = None
    with suppress(*((Lost, NotTheServer) if door.redeems else (BackendTrouble,))):  # a claim may be on the record
        found = door.decide(code)
    assert found is None or {unit.serial for unit in found.units} <= set(record(house))


@pytest.mark.parametrize("fault", ["drop_before_commit", "drop_after_commit", "truncated_after_commit"])
def test_a_claim_that_is_made_again_stands_or_is_put_to_the_operator(house, door, fault):
    if not door.redeems:
        pytest.skip("there is nothing to claim")
    ruling = door.rule(house.fresh("good"))
    since, mark = door.heard[-1], f"north-1-again-{next(marks)}"
    house.server.switch(admit_fault=fault)
    with suppress(Lost, NotTheServer):  # some look into it by themselves
        door.claim(ruling, since=since, mark=mark)
    house.server.switch(admit_fault="none")
    found = door.claim(ruling, since=since, mark=mark)
    yes = found.choices[0].then if isinstance(found, Question) else found
    assert isinstance(yes, Entry)
    assert found is yes or yes.claimed
    assert {unit.serial for unit in ruling.units} <= set(record(house))


def test_an_answer_that_comes_too_late_is_trouble_within_the_budget(house, door):
    code = house.fresh("good")
    house.server.switch(admit_fault="delay_after_commit", fault_delay=60)
    began = time.monotonic()
    with suppress(BackendTrouble):
        assert isinstance(door.decide(code, budget=1.0), Entry)
    assert time.monotonic() - began < 30


@pytest.mark.parametrize("captive", ["html200", "redirect"])
def test_a_log_in_page_is_not_the_server(house, door, captive):
    code = house.fresh("good")
    heard = len(door.heard)
    house.server.switch(captive=captive)
    for call in (door.backend.enter, door.backend.events, lambda: door.backend.event(door.grant)):
        with pytest.raises(NotTheServer):
            call()
    with pytest.raises(NotTheServer):
        door.let_in(code)
    assert len(door.heard) == heard


def test_a_server_that_asks_for_patience_is_heard(house, door):
    house.server.switch(rate_limit="429", retry_after=7)
    with pytest.raises(Busy) as caught:
        door.backend.enter()
    assert caught.value.retry_after == 7.0


def test_nobody_at_the_address_is_unreachable(connect):
    nobody = connect(url=f"{NOBODY}/v1")
    with pytest.raises(Unreachable) as caught:
        nobody.backend.enter()
    assert isinstance(caught.value, NoAnswer)


def test_a_server_that_was_killed_and_came_back_knows_whom_it_let_in(house, door):
    if not door.redeems:
        pytest.skip("the system keeps no record")
    found = door.let_in(house.fresh("good"))
    house.server.restart()
    assert {unit.serial for unit in found.units} <= set(record(house))
    door.backend.enter(budget=20.0)
