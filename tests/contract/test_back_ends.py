"""One suite for every ticketing system, each part where the system has that ability, against its demo in another
process. What is asked here is asked the way a door asks it, through `backends.base.Backend`."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from scanner.backends import registry
from scanner.backends.base import Address, Backend
from scanner.backends.errors import (
    BackendTrouble,
    Busy,
    KeyRefused,
    Lost,
    NoAnswer,
    NotTheServer,
    TokenUnknown,
    Unreachable,
    UpgradeNeeded,
)
from scanner.demo.process import ServerProcess
from scanner.demo.systems import SYSTEMS

TICKETS = 60
WHO = {"redeemer": "Kim (north gate)", "device": "north-1 5f2c"}


class Door:
    """A back end at a running demo, and the demo itself."""

    def __init__(self, system: str, server: ServerProcess) -> None:
        self.server = server
        self.heard: list[datetime | None] = []
        ready = server.ready
        self.address = Address(server.url, ready["admin_key"], ready["tokens"][0]["code"])
        self.system = system
        self.made: list[Backend] = []

    def connect(self, **other) -> Backend:
        """A back end with its own connections; closed when the test ends."""
        made = registry.connect(self.system, replace(self.address, **other), heard=self.heard.append)
        self.made.append(made)
        return made

    def code(self, number: int) -> str:
        return self.server.ready["tokens"][number]["code"]


@pytest.fixture(scope="module", params=[each.name for each in registry.SYSTEMS.values() if each.capability.lists])
def running(request) -> Iterator[tuple[str, ServerProcess]]:
    with ServerProcess(system=request.param, tickets=TICKETS) as server:
        yield request.param, server


@pytest.fixture
def door(running) -> Iterator[Door]:
    """All switches stand as at the start, whatever the test before left."""
    system, server = running
    server.switch(**{switch.name: switch.default for switch in SYSTEMS[system].switches})
    made = Door(system, server)
    yield made
    for each in made.made:
        each.close()


@pytest.fixture
def backend(door) -> Backend:
    return door.connect()


def needs(backend, *abilities):
    for ability in abilities:
        if not getattr(backend.capability, ability):
            pytest.skip(f"the system does not claim that it {ability}")


def listed(backend, grant, **how):
    """Every row of the list, page by page."""
    found, number = {}, 0
    while True:
        number += 1
        page = backend.tickets(grant, page=number, **{"records": 25} | how)
        found |= {ticket.serial: ticket for ticket in page.tickets}
        if page.last:
            return found


def issued(backend, grant, count=1):
    """Serials that nobody has used yet: the server is one for all tests."""
    return [serial for serial, ticket in listed(backend, grant).items() if ticket.admissible][:count]


def redeem(backend, grant, *serials, **who):
    return backend.redeem(grant, serials, budget=10.0, **WHO | who)


# Entering.


def test_a_token_tells_its_event_and_sections(door, backend):
    grant = backend.enter()
    assert grant.event == door.server.ready["event"]
    assert len(grant.sections) == len(door.server.ready["sections"])


def test_a_limited_token_covers_less(door):
    limited = door.connect(token=door.code(2)).enter()
    assert set(limited.sections) < set(door.connect().enter().sections)


def test_a_token_typed_in_small_letters_with_blanks_opens_too(door):
    assert door.connect(token=f" {door.code(0).lower()} ").enter().event


def test_an_unknown_token_is_said(door):
    with pytest.raises(TokenUnknown):
        door.connect(token="ZZZZZZZZ").enter()


@pytest.mark.parametrize("status", ["401", "403"])
@pytest.mark.parametrize("error_key", ["error", "message"])
def test_an_unknown_key_is_said_in_any_of_its_forms(door, status, error_key):
    door.server.switch(dead_key=status, error_key=error_key)
    with pytest.raises(KeyRefused):
        door.connect(key="f" * 32).enter()


def test_a_client_that_is_too_old_is_said(door):
    with pytest.raises(UpgradeNeeded):
        door.connect(client_version="2.9.9").enter()
    door.server.switch(minimum_version="9.0.0")
    with pytest.raises(UpgradeNeeded):
        door.connect().enter()
    assert door.connect(client_version="9.0.0").enter().event


def test_the_event_names_itself_and_each_section_of_the_token(door, backend):
    grant = backend.enter()
    event = backend.event(grant)
    assert event.title == door.server.ready["title"]
    assert set(grant.sections) <= {section.id for section in event.sections}
    assert all(section.name for section in event.sections)


def test_every_answer_brings_the_servers_clock(door, backend):
    door.server.switch(clock_skew=-7200)
    backend.enter()
    two_hours_ago = datetime.now(UTC) - timedelta(hours=2)
    assert abs(door.heard[-1] - two_hours_ago) < timedelta(seconds=60)


# The list.


FORMS = [
    {},
    {"naming": "tiers"},
    *({"dates": each} for each in ("z", "naive", "space")),
    *({"never": each} for each in ("zeros", "null", "absent")),
    {"status_case": "lower"},
    {"envelope": "strings"},
    {"max_records": 10},
    {"past_end": "empty"},
    {"naming": "tiers", "dates": "space", "never": "zeros", "status_case": "lower", "envelope": "strings"},
]


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_the_list_says_the_same_in_whichever_form_it_is_written(door, backend, form):
    needs(backend, "lists")
    grant = backend.enter()
    before = listed(backend, grant)
    door.server.switch(**form)
    assert {
        serial: replace(each, status=each.status.title()) for serial, each in listed(backend, grant).items()
    } == before
    assert len(before) == TICKETS


@pytest.mark.parametrize("past_end", ["404", "empty"])
def test_a_page_past_the_end_is_empty_and_the_last(door, backend, past_end):
    needs(backend, "lists")
    door.server.switch(past_end=past_end)
    page = backend.tickets(backend.enter(), page=99, records=25)
    assert (page.tickets, page.last) == ((), True)


def test_a_row_tells_all_that_a_door_shows(door, backend):
    needs(backend, "lists")
    grant = backend.enter()
    names = {section.id: section.name for section in backend.event(grant).sections}
    for ticket in listed(backend, grant).values():
        assert ticket.section.id in grant.sections
        assert ticket.section.name == names[ticket.section.id]
        assert ticket.holder.name
        assert ticket.issued
        assert (ticket.redeemed is None) is (not ticket.used)


def test_a_limited_token_lists_its_own_sections_only(door):
    backend = door.connect(token=door.code(2))
    needs(backend, "lists")
    grant = backend.enter()
    assert {ticket.section.id for ticket in listed(backend, grant).values()} <= set(grant.sections)


@pytest.mark.parametrize("dates", ["offset", "space"])
def test_changes_alone_bring_what_was_redeemed_since(door, backend, dates):
    needs(backend, "lists", "deltas", "redeems")
    grant = backend.enter()
    (serial,) = issued(backend, grant)
    door.server.switch(dates=dates)
    since = door.heard[-1]
    redeem(backend, grant, serial)
    changed = listed(backend, grant, since=since)
    assert changed[serial].used
    assert changed[serial].redeemed >= since
    assert len(changed) < TICKETS


def test_nothing_changed_is_an_empty_list(door, backend):
    needs(backend, "lists", "deltas")
    grant = backend.enter()
    page = backend.tickets(grant, page=1, records=25, since=door.heard[-1] + timedelta(hours=1))
    assert (page.tickets, page.total, page.last) == ((), 0, True)


# Redeeming.


@pytest.mark.parametrize(
    "form",
    [{}, {"admit_answer": "object"}, {"naming": "tiers"}, {"patron_self": "absent"}, {"dates": "space"}],
    ids=str,
)
def test_a_ticket_is_redeemed_once_and_looked_up_as_ours(door, backend, form):
    needs(backend, "redeems")
    grant = backend.enter()
    (serial,) = issued(backend, grant)
    door.server.switch(**form)
    first = redeem(backend, grant, serial)
    assert [(each.serial, each.redeemer, each.device) for each in first.admitted] == [(serial, *WHO.values())]
    assert abs(first.admitted[0].admitted - door.heard[-1]) <= timedelta(seconds=2)
    assert redeem(backend, grant, serial).admitted == ()
    assert backend.admissions(grant, serial, budget=10.0) == first.admitted
    assert first.admitted[0].patron
    assert first.admitted[0].section


@pytest.mark.parametrize("error_key", ["error", "message"])
def test_what_is_no_ticket_is_refused_and_not_called_trouble(door, backend, error_key):
    needs(backend, "redeems")
    door.server.switch(error_key=error_key)
    grant = backend.enter()
    assert redeem(backend, grant, "FORGED-0000FORGED00").admitted == ()
    assert backend.admissions(grant, "FORGED-0000FORGED00", budget=10.0) == ()


def test_a_ticket_of_another_section_is_refused(door, backend):
    needs(backend, "redeems", "lists")
    limited = door.connect(token=door.code(2))
    own = limited.enter()
    every = listed(backend, backend.enter()).values()
    foreign = next(each.serial for each in every if each.admissible and each.section.id not in own.sections)
    assert redeem(limited, own, foreign).admitted == ()


def test_a_batch_lets_in_whom_it_can(backend):
    needs(backend, "redeems")
    grant = backend.enter()
    used, fresh, other = issued(backend, grant, 3)
    redeem(backend, grant, used)
    found = redeem(backend, grant, used, fresh, "FORGED-0000FORGED00", other, fresh)
    assert sorted(each.serial for each in found.admitted) == sorted([fresh, other])


def test_of_doors_that_redeem_at_once_one_lets_in(door):
    backends = [door.connect() for _ in range(4)]
    needs(backends[0], "redeems")
    grants = [each.enter() for each in backends]
    (serial,) = issued(backends[0], grants[0])
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda n: redeem(backends[n], grants[n], serial, device=f"door-{n}").admitted, range(4)))
    assert sorted(len(each) for each in found) == [0, 0, 0, 1]


# What goes wrong.


@pytest.mark.parametrize(
    ("fault", "carried_out"),
    [
        ("drop_before_commit", False), ("drop_after_commit", True), ("500_before_commit", False),
        ("500_after_commit", True), ("503_after_commit", True), ("502_html_after_commit", True),
        ("truncated_after_commit", True), ("garbage_after_commit", True),
    ],
)  # fmt: skip
def test_a_lost_answer_is_said_to_be_lost_and_can_be_looked_up(door, backend, fault, carried_out):
    needs(backend, "redeems")
    grant = backend.enter()
    (serial,) = issued(backend, grant)
    door.server.switch(admit_fault=fault)
    with pytest.raises((Lost, NotTheServer)):
        redeem(backend, grant, serial)
    assert bool(backend.admissions(grant, serial, budget=10.0)) is carried_out


def test_an_answer_that_comes_too_late_is_lost_within_the_budget(door, backend):
    needs(backend, "redeems")
    grant = backend.enter()
    (serial,) = issued(backend, grant)
    door.server.switch(admit_fault="delay_after_commit", fault_delay=2)
    with pytest.raises(Lost):
        backend.redeem(grant, [serial], budget=0.3, **WHO)
    assert backend.admissions(grant, serial, budget=10.0)


@pytest.mark.parametrize("captive", ["html200", "redirect"])
def test_a_log_in_page_is_not_the_server(door, backend, captive):
    grant = backend.enter()
    heard = len(door.heard)
    door.server.switch(captive=captive)
    for call in (backend.enter, lambda: backend.event(grant), lambda: listed(backend, grant)):
        with pytest.raises(NotTheServer):
            call()
    assert len(door.heard) == heard


def test_a_server_that_asks_for_patience_is_heard(door, backend):
    door.server.switch(rate_limit="429", retry_after=7)
    with pytest.raises(Busy) as caught:
        backend.enter()
    assert caught.value.retry_after == 7.0


@pytest.mark.parametrize("dead_key", ["401", "403"])
def test_an_invalidated_token_is_said_while_the_door_is_open(door, dead_key):
    backend = door.connect(token=door.code(1))
    needs(backend, "redeems", "lists")
    grant = backend.enter()
    door.server.switch(token_state="invalidated", dead_key=dead_key)
    for call in (lambda: redeem(backend, grant, "FORGED-0000FORGED00"), lambda: listed(backend, grant), backend.enter):
        with pytest.raises(TokenUnknown):
            call()


def test_nobody_at_the_address_is_unreachable(door):
    nobody = door.connect(url="http://127.0.0.1:9/v3")
    with pytest.raises(Unreachable) as caught:
        nobody.enter()
    assert isinstance(caught.value, NoAnswer)


def test_a_wrong_path_at_the_right_server_is_not_a_wrong_token(door):
    with pytest.raises(BackendTrouble) as caught:
        door.connect(url=door.address.url + "/v9").enter()
    assert not isinstance(caught.value, TokenUnknown)
    assert "address" in caught.value.advice
