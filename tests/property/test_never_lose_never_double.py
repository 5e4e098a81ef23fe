"""Two doors, one server, any network, any clock, and crashes: nobody is let in twice, nothing shown is lost.

The machine does in any order what an evening can do to a door, and after each step checks what must always hold. At
the end the network is well again and time passes; then the server's record and the doors' ledgers must agree.

A crash is an exception that no handler may handle, raised in the middle of a call to the server, or the program gone
between two deeds. (`close` writes nothing, so it stands for the power going: it only gives the files back.)
"""

import shutil
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from scanner.app.doorway import Doorway  # noqa: TC001  hypothesis may look at it
from scanner.backends.errors import BackendTrouble
from scanner.domain.admission import LET_IN, UNSETTLED, Attempt, Standing
from scanner.domain.door import Policy
from scanner.domain.ticket import Section, Serial
from scanner.domain.verdict import Answer, Reason, Verdict
from scanner.store.admissions import COLUMNS, attempt_from
from tests.fakes import BALCONY, FLOOR, Crash, Fault, Site, World

DOORS = ("north-1", "south-1")
TICKETS = 4
FAULTS = [fault for fault in Fault if fault is not Fault.REFUSED_FOR_NO_REASON]
CALLS = ["redeem", "redeem", "redeem", "admissions", "enter", "tickets", "any"]
BY_ITSELF = [
    Fault.BAD_REQUEST,
    Fault.TOO_LARGE,
    Fault.GARBLED_BEFORE,
    Fault.GARBLED_AFTER,
    Fault.NONSENSE,
    Fault.LOST_BEFORE,
]
WEATHER = [None, Fault.PORTAL, Fault.BUSY, Fault.KEY_REFUSED, Fault.HANG_BEFORE, Fault.GARBLED_BEFORE, Fault.NONSENSE]
MONTH = 30 * 86400.0
CHOICES: dict[str, list[object]] = {
    "policy": list(Policy), "grace": [0.0, 5.0, 300.0], "list_age_limit": [0.0, 60.0], "park_after": [2, 8],
    "full_every": [30.0, 900.0], "token_every": [5.0, 60.0],
}  # fmt: skip

doors = st.sampled_from(DOORS)


class Evening(RuleBasedStateMachine):
    """One evening at two doors."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="evening-"))
        self.world = World(self.folder)
        self.server = self.world.server
        self.tickets = [self.server.issue(number) for number in range(TICKETS)]
        self.sites: dict[str, Site] = {}
        self.open: dict[str, Doorway] = {}
        self.settings: dict[str, dict[str, Any]] = {}
        self.greens: dict[str, list[tuple[Serial, Reason]]] = {name: [] for name in DOORS}
        self.tokens = dict(self.server.tokens)
        self.narrowed = False
        self.closed: set[str] = set()
        self.cancelled: set[Serial] = set()

    @initialize(
        instant=st.sets(doors), listed=st.sets(doors), skew=st.sampled_from([-3600, 0, 90000]), vanish=st.booleans()
    )
    def doors_are_set_up(self, instant: set[str], listed: set[str], skew: int, *, vanish: bool) -> None:
        self.server.skew = self.server.skew.__class__(seconds=skew)
        self.server.redeemed_vanish = vanish
        for name in DOORS:
            self.sites[name] = self.world.site(name)
            self.settings[name] = {"policy": Policy.INSTANT} if name in instant else {}
            self.opened(name)
            if name in listed:
                self.open[name].sync()

    # What can happen.

    @rule(name=doors, ticket=st.integers(0, TICKETS - 1))
    def a_ticket_is_scanned(self, name: str, ticket: int) -> None:
        serial = self.tickets[ticket]
        try:
            verdict = self.open[name].present(serial)
        except Crash:
            self.opened(name)
        else:
            self.judged(name, verdict)

    @rule(name=doors, ticket=st.integers(0, TICKETS - 1))
    def a_ticket_is_scanned_three_times(self, name: str, ticket: int) -> None:
        for _ in range(3):
            self.a_ticket_is_scanned(name, ticket)

    @rule(name=doors, tickets=st.lists(st.integers(0, TICKETS - 1), min_size=2, max_size=TICKETS + 2))
    def several_wait_to_be_scanned(self, name: str, tickets: list[int]) -> None:
        serials = [self.tickets[ticket] for ticket in tickets]
        try:
            verdicts = self.open[name].present_together([(serial, "") for serial in serials])
        except Crash:
            self.opened(name)
        else:
            assert [each.serial for each in verdicts] == serials
            for verdict in verdicts:
                self.judged(name, verdict)

    @rule(name=doors, tickets=st.lists(st.integers(0, TICKETS - 1), min_size=2, max_size=TICKETS))
    def a_party_is_scanned(self, name: str, tickets: list[int]) -> None:
        serials = [self.tickets[ticket] for ticket in tickets]
        try:
            party = self.open[name].present_party(serials)
        except Crash:
            self.opened(name)
        else:
            assert sorted(each.serial or "" for each in party.verdicts) == sorted(set(serials))
            for verdict in party.verdicts:
                self.judged(name, verdict)

    @rule(name=doors, times=st.integers(1, 4))
    def the_engine_turns(self, name: str, times: int) -> None:
        try:
            for _ in range(times):
                self.world.clock.advance(self.open[name]._parts.engine.turn())
        except Crash:
            self.opened(name)

    @rule(name=doors)
    def somebody_flushes_the_queue(self, name: str) -> None:
        try:
            self.open[name].flush(seconds=60)
        except Crash:
            self.opened(name)
        except BackendTrouble:
            pass

    @rule(faults=st.lists(st.sampled_from(FAULTS), min_size=1, max_size=3), call=st.sampled_from(CALLS))
    def the_next_calls_go_badly(self, faults: list[Fault], call: str) -> None:
        self.server.fault(*faults, call=call)

    @rule(fault=st.sampled_from(WEATHER), call=st.sampled_from(["any", "redeem", "tickets", "admissions"]))
    def the_weather_changes(self, fault: Fault | None, call: str) -> None:
        """Until it changes again: a venue's log-in page, a server that asks for patience, a dead key, an upstream."""
        self.server.always(fault, call=call)

    @rule(ticket=st.integers(0, TICKETS - 1), fault=st.sampled_from(BY_ITSELF))
    def whatever_is_asked_about_a_ticket_goes_badly(self, ticket: int, fault: Fault) -> None:
        self.server.poison(self.tickets[ticket], fault)

    @rule(largest=st.sampled_from([None, 1, 2]))
    def the_server_takes_so_many_at_once(self, largest: int | None) -> None:
        self.server.largest = largest

    @rule(names=st.sets(doors))
    def the_network_is_there_or_not(self, names: set[str]) -> None:
        self.server.cut_off = set(names)

    @rule(seconds=st.sampled_from([0.5, 3.0, 6.0, 33.0, 400.0]))
    def time_passes(self, seconds: float) -> None:
        self.world.clock.advance(seconds)

    @rule(seconds=st.sampled_from([-MONTH, -3600.0, -40.0, 40.0, 3600.0, MONTH]))
    def somebody_sets_the_clock(self, seconds: float) -> None:
        self.world.clock.jump(seconds)

    @rule(name=doors)
    def the_power_goes(self, name: str) -> None:
        self.opened(name)

    @rule(valid=st.booleans())
    def the_token_is_revoked_or_restored(self, *, valid: bool) -> None:
        self.server.tokens.clear()
        self.server.tokens.update(self.tokens if valid else {})

    @rule(section=st.sampled_from([FLOOR, BALCONY]))
    def the_token_covers_less(self, section: Section) -> None:
        self.server.tokens.update(dict.fromkeys(self.server.tokens, (section.id,)))
        self.narrowed = True

    @rule(name=doors, open_=st.booleans())
    def a_section_is_switched(self, name: str, *, open_: bool) -> None:
        self.open[name].switch_section(FLOOR.id, open_=open_)
        self.closed.add(name)

    @rule(ticket=st.integers(0, TICKETS - 1), listed=st.booleans())
    def a_ticket_is_cancelled(self, ticket: int, *, listed: bool) -> None:
        serial = self.tickets[ticket]
        self.server.settle()
        if self.server.rows[serial].ticket.admissible:
            self.cancelled.add(serial)
            if listed:
                self.server.change(serial, status="Cancelled")
            else:
                self.server.remove(serial)

    @rule(name=doors, choice=st.sampled_from(sorted(CHOICES)), which=st.integers(0, 2))
    def somebody_changes_a_setting(self, name: str, choice: str, which: int) -> None:
        values = CHOICES[choice]
        value = values[which % len(values)]
        self.open[name].change_settings(**{choice: value})
        self.settings[name][choice] = value

    @rule(ticket=st.integers(0, TICKETS - 1))
    def a_third_door_admits(self, ticket: int) -> None:
        self.server.settle()
        if self.server.rows[self.tickets[ticket]].ticket.admissible:
            self.server.admit(self.tickets[ticket], device="west-1")

    @rule(name=doors, park=st.booleans())
    def somebody_parks_or_takes_up_again(self, name: str, *, park: bool) -> None:
        for attempt in self.attempts(name):
            if park:
                self.open[name].park(attempt.id, "asked to")
            else:
                self.open[name].retry(attempt.id)

    # What must hold after each of it.

    def judged(self, name: str, verdict: Verdict) -> None:
        serial = verdict.serial
        assert serial is not None
        shown_before = serial in [each for each, _ in self.greens[name]]
        if verdict.answer is Answer.ADMIT:
            self.greens[name].append((serial, verdict.reason))
        if verdict.answer is Answer.STOP and not shown_before:
            if verdict.reason is Reason.OTHER_SECTION:
                assert self.narrowed or name in self.closed
                return
            admitted_by = {each.device for each in self.server.admitted if each.serial == serial}
            assert admitted_by - {name} or serial in self.cancelled or self.narrowed, (
                f"{serial} is valid, or was used by nobody but us: {verdict.reason}"
            )
        assert verdict.reason is not Reason.TROUBLE

    @invariant()
    def nobody_is_let_in_twice_at_a_door(self) -> None:
        for shown in self.greens.values():
            times = Counter(serial for serial, reason in shown if reason is not Reason.SAME_SCAN)
            assert max(times.values(), default=0) <= 1, times

    @invariant()
    def every_green_is_in_the_ledger(self) -> None:
        for name, shown in self.greens.items():
            in_ledger = {each.serial for each in self.attempts(name) if each.standing in LET_IN and each.shown}
            assert {serial for serial, _ in shown} <= in_ledger

    @invariant()
    def our_own_admissions_are_ours(self) -> None:
        """Each is an attempt of ours, and not one that was given up, refused, or called a conflict."""
        for name in self.open:
            ours = {each.serial for each in self.server.admitted if each.device == name}
            stand = {each.serial for each in self.attempts(name) if each.standing in UNSETTLED | LET_IN}
            conflicts = {each.serial for each in self.attempts(name) if each.standing is Standing.CONFLICT}
            assert ours <= stand - conflicts

    @invariant()
    def nothing_leaves_the_queue_without_an_outcome(self) -> None:
        for name in self.open:
            for each in self.attempts(name):
                assert not each.shown or each.standing in LET_IN
                if each.standing is Standing.CONFIRMED:
                    assert each.serial in self.server.admissions_of(name)

    @invariant()
    def the_journal_holds_and_tells_every_green(self) -> None:
        for name, door in self.open.items():
            assert door.first_broken_row() is None
            told = {each.serial for each in door.history(10_000) if each.answer is Answer.ADMIT}
            assert {serial for serial, _ in self.greens[name]} <= told

    @invariant()
    def what_is_set_aside_has_its_last_answer(self) -> None:
        for name in self.open:
            for each in self.attempts(name):
                assert each.standing is not Standing.PARKED or each.last_answer or each.shown

    def teardown(self) -> None:
        try:
            if self.open:
                self.the_evening_ends()
        finally:
            self.world.close()
            shutil.rmtree(self.folder)

    def the_evening_ends(self) -> None:
        """The network is well, the token is good, parked entries are taken up, and some minutes pass."""
        self.server.heal()
        self.server.tokens.update(self.tokens)
        for name in DOORS:
            self.somebody_parks_or_takes_up_again(name, park=False)
        for _ in range(12):
            self.world.clock.advance(40)
            for door in self.open.values():
                door.sync()
        admitted_by = {each.serial: each.device for each in self.server.admitted}
        for name, door in self.open.items():
            counts, entries = door.queue()
            assert counts.waiting == 0, entries
            standings = {each.serial: each.standing for each in self.attempts(name)}
            confirmed = [serial for serial, standing in standings.items() if standing is Standing.CONFIRMED]
            assert sorted(confirmed) == sorted(self.server.admissions_of(name))
            conflicts = {serial for serial, standing in standings.items() if standing is Standing.CONFLICT}
            shown = {serial for serial, _ in self.greens[name]}
            assert conflicts == {serial for serial in shown if admitted_by.get(serial) != name}
        self.nobody_is_let_in_twice_at_a_door()
        self.every_green_is_in_the_ledger()
        self.our_own_admissions_are_ours()
        self.the_journal_holds_and_tells_every_green()

    # How it is done.

    def opened(self, name: str) -> None:
        """The program is started, after whatever became of the one before."""
        before = self.open.pop(name, None)
        if before is not None:
            before.close(within=1.0)
        self.open[name] = self.sites[name].open(**self.settings[name])

    def attempts(self, name: str) -> list[Attempt]:
        with self.sites[name].look() as db:
            found = db.execute(f"SELECT {COLUMNS} FROM attempts ORDER BY id")
            return [attempt_from(row) for row in found]


_COMMON: dict[str, Any] = {
    "deadline": None, "database": None, "derandomize": True, "suppress_health_check": list(HealthCheck)
}  # fmt: skip

TestEvening = Evening.TestCase
TestEvening.settings = settings(max_examples=40, stateful_step_count=25, **_COMMON)


@pytest.mark.nightly
class TestLongEvening(Evening.TestCase):  # type: ignore[misc, name-defined]  # made by hypothesis
    settings = settings(max_examples=2000, stateful_step_count=60, **_COMMON | {"derandomize": False})
