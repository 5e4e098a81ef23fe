"""The ticket list on its way here."""

import pytest

from scanner.backends.errors import BackendTrouble, NoAnswer
from scanner.domain.errors import StoreTrouble
from scanner.domain.notices import ListChanged, ListProgress
from scanner.store import tickets
from scanner.store.tickets import ListState
from tests.fakes import BALCONY, FLOOR, TOKEN, Call, Fault, Floor, World


def state(floor: Floor) -> ListState:
    with floor.database.read() as tx:
        return tickets.state(tx, floor.open.door.event)


def pages(world: World) -> list[int]:
    return [call.page for call in world.server.calls if call.name == "tickets"]


@pytest.fixture
def long_list(world: World) -> World:
    """35 tickets, 10 a page."""
    world.server.page_size = 10
    for number in range(35):
        world.server.issue(number)
    return world


def test_a_whole_list_comes_page_by_page_one_a_step(long_list: World) -> None:
    floor = long_list.bare_floor()
    floor.token.step()
    for _ in range(4):
        assert floor.pull.wait() == 0.0
        floor.pull.step()
    assert pages(long_list) == [1, 2, 3, 4]
    assert len(floor.listed()) == 35
    assert floor.pull.wait() > 0.0
    assert [notice.tickets for notice in long_list.ear.of(ListChanged)] == [35]
    assert len(long_list.ear.of(ListProgress)) == 4


def test_a_list_that_was_cut_off_goes_on_at_the_page_where_it_stopped(long_list: World) -> None:
    floor = long_list.bare_floor()
    floor.token.step()
    floor.pull.step()
    floor.pull.step()
    long_list.server.fault(Fault.LOST_BEFORE, call="tickets")
    with pytest.raises(NoAnswer):
        floor.pull.step()
    floor.pull.step()
    floor.pull.step()
    assert pages(long_list) == [1, 2, 3, 3, 4]
    assert len(floor.listed()) == 35


def test_it_goes_on_there_though_the_program_was_ended(long_list: World) -> None:
    floor = long_list.bare_floor()
    floor.token.step()
    floor.pull.step()
    floor.pull.step()
    again = long_list.restarted(floor)
    again.token.step()
    again.pull.step()
    again.pull.step()
    assert pages(long_list) == [1, 2, 3, 4]
    assert len(again.listed()) == 35
    assert state(again).full_at is not None


def test_a_list_under_way_does_not_count_as_a_list(long_list: World) -> None:
    floor = long_list.bare_floor()
    floor.token.step()
    floor.pull.step()
    assert state(floor).at is None
    floor.pull.refresh(budget=1.0)  # changes to what is not there yet: nothing is asked
    assert pages(long_list) == [1]


def test_changes_are_asked_for_from_the_last_time_with_an_overlap_in_the_servers_time(world: World) -> None:
    world.server.skew = world.server.skew.__class__(seconds=500)
    world.server.issue(1)
    floor = world.floor(delta_every=20.0)
    before = world.server.now()
    world.clock.advance(20)
    world.server.issue(2)
    assert floor.pull.wait() == 0.0
    floor.pull.step()
    since = world.server.calls[-1].since
    assert since is not None
    assert 89 <= (before - since).total_seconds() <= 92
    assert len(floor.listed()) == 2


def test_a_change_at_the_very_second_of_the_last_list_is_not_missed(world: World) -> None:
    ticket = world.server.issue(1)
    floor = world.floor()
    world.server.change(ticket, status="Held")
    floor.pull.refresh(budget=5.0)
    with floor.database.read() as tx:
        found = tickets.find(tx, floor.open.door.event, ticket)
    assert found is not None
    assert found.ticket.status == "Held"


def test_changes_are_not_missed_though_this_machines_clock_is_an_hour_ahead(world: World) -> None:
    """A restart with a wrong clock; the first call is for changes, before anything was heard."""
    world.server.issue(1)
    floor = world.floor()
    world.clock.jump(3600)
    again = world.restarted(floor)
    again.pull.refresh(budget=5.0)
    world.clock.advance(100)
    world.server.issue(2)
    world.clock.advance(100)
    again.pull.refresh(budget=5.0)
    assert len(again.listed()) == 2


def test_a_list_whose_size_changes_under_way_is_begun_again(long_list: World) -> None:
    floor = long_list.bare_floor()
    floor.token.step()
    floor.pull.step()
    long_list.server.issue(100)
    for _ in range(3):
        floor.pull.step()
    assert state(floor).full_at is None
    for _ in range(4):
        floor.pull.step()
    assert pages(long_list) == [1, 2, 3, 4, 1, 2, 3, 4]
    assert len(floor.listed()) == 36
    assert state(floor).full_at is not None


def test_a_list_that_never_stands_still_is_taken_as_it_is_in_the_end(long_list: World) -> None:
    floor = long_list.bare_floor()
    floor.token.step()
    number = 100
    for _ in range(40):
        floor.pull.step()
        if state(floor).full_at:
            break
        long_list.server.issue(number := number + 1)
    assert state(floor).full_at is not None


def test_what_a_later_whole_list_leaves_out_is_known_to_be_gone(world: World) -> None:
    kept, lost = world.server.issue(1), world.server.issue(2)
    floor = world.floor()
    world.server.remove(lost)
    floor.pull.catch_up()
    assert floor.listed() == {kept: False, lost: False}  # changes do not tell
    floor.pull.catch_up(full=True)
    assert floor.listed() == {kept: False, lost: True}


def test_a_ticket_that_is_listed_again_is_back(world: World) -> None:
    ticket = world.server.issue(1)
    floor = world.floor()
    row = world.server.rows[ticket]
    row.listed = False
    floor.pull.catch_up(full=True)
    row.listed = True
    floor.pull.catch_up(full=True)
    assert floor.listed() == {ticket: False}


def test_a_list_that_shrinks_under_way_is_begun_again_so_that_no_row_is_skipped(long_list: World) -> None:
    """Tickets vanish when they are used: the rows behind them move up, some from a page to come to one that was had."""
    floor = long_list.bare_floor()
    floor.token.step()
    floor.pull.step()
    for serial in list(long_list.server.rows)[:10]:
        long_list.server.remove(serial)
    while state(floor).full_at is None:
        floor.pull.step()
    still_valid = list(long_list.server.rows)[10:]
    assert [floor.listed()[each] for each in still_valid] == [False] * 25


def test_a_page_past_the_end_means_that_the_list_has_shrunk(long_list: World) -> None:
    floor = long_list.bare_floor()
    floor.token.step()
    for _ in range(3):
        floor.pull.step()
    for serial in list(long_list.server.rows)[5:]:
        long_list.server.remove(serial)
    while state(floor).full_at is None:
        floor.pull.step()
    assert pages(long_list) == [1, 2, 3, 4, 1]
    floor.pull.catch_up(full=True)
    assert sum(not gone for gone in floor.listed().values()) == 5


def test_when_the_token_covers_other_sections_the_whole_list_is_fetched(world: World) -> None:
    here = world.server.issue(1, FLOOR)
    there = world.server.issue(2, BALCONY)
    world.server.tokens[TOKEN] = (FLOOR.id,)
    floor = world.floor()
    assert list(floor.listed()) == [here]
    world.clock.advance(3600)  # the new section's tickets changed long before the last changes were asked for
    floor.pull.catch_up(full=True)
    world.server.tokens[TOKEN] = (FLOOR.id, BALCONY.id)
    floor.token.step()
    world.clock.advance(20)
    while floor.pull.wait() == 0.0:
        floor.pull.step()
    assert set(floor.listed()) == {here, there}


def test_after_a_restart_a_list_that_is_still_young_is_not_fetched_whole(world: World) -> None:
    world.server.issue(1)
    floor = world.floor(full_every=900.0)
    world.clock.advance(300)
    again = world.restarted(floor)
    again.token.step()
    while again.pull.wait() == 0.0:
        again.pull.step()
    assert [call.since is None for call in world.server.calls if call.name == "tickets"] == [False]
    world.clock.advance(601)
    assert again.pull.wait() == 0.0


@pytest.mark.parametrize("fault", [Fault.UNREACHABLE, Fault.NONSENSE, Fault.KEY_REFUSED, Fault.BUSY, Fault.PORTAL])
def test_whatever_goes_wrong_what_is_known_stays_known(world: World, fault: Fault) -> None:
    ticket = world.server.issue(1)
    floor = world.floor()
    before = state(floor)
    world.server.fault(fault, call="tickets")
    with pytest.raises(BackendTrouble):
        floor.pull.catch_up(full=True)
    assert floor.listed() == {ticket: False}
    assert state(floor).at == before.at


def test_somebody_who_wants_it_now_gets_the_changes_now(world: World) -> None:
    floor = world.floor()
    assert floor.pull.wait() > 0
    floor.pull.hasten()
    assert floor.pull.wait() == 0.0
    floor.pull.step()
    assert world.server.names() == ["tickets"]
    assert floor.pull.wait() > 0


# A whole list that somebody waits for: the next page is fetched while this one is written.


def test_a_whole_list_in_one_go_asks_for_each_page_once_and_in_order(long_list: World) -> None:
    floor = long_list.bare_floor()
    floor.token.step()
    floor.pull.catch_up(full=True)
    assert pages(long_list) == [1, 2, 3, 4]
    assert len(floor.listed()) == 35
    assert state(floor).full_at is not None


def test_one_page_at_most_is_fetched_ahead_of_what_is_on_disk(long_list: World) -> None:
    floor = long_list.bare_floor()
    floor.token.step()
    written: list[tuple[int | None, int]] = []
    long_list.server.before_answer = lambda call: written.append((call.page, state(floor).page))
    floor.pull.catch_up(full=True)
    assert [number for number, _ in written] == [1, 2, 3, 4]
    assert all(number is not None and number - had <= 2 for number, had in written)


@pytest.mark.parametrize("fault", [Fault.LOST_BEFORE, Fault.UNREACHABLE, Fault.NONSENSE, Fault.BUSY])
def test_a_page_that_went_badly_ahead_of_its_turn_is_where_the_list_goes_on(long_list: World, fault: Fault) -> None:
    floor = long_list.bare_floor()
    floor.token.step()

    def cut(call: Call) -> None:
        if call.page == 2:
            long_list.server.fault(fault, call="tickets")

    long_list.server.before_answer = cut
    with pytest.raises(BackendTrouble):
        floor.pull.catch_up(full=True)
    assert state(floor).page == 2
    assert len(floor.listed()) == 20
    floor.pull.catch_up(full=True)
    assert pages(long_list) == [1, 2, 3, 3, 4]
    assert len(floor.listed()) == 35


def test_a_list_in_one_go_whose_size_changes_under_way_is_begun_again(long_list: World) -> None:
    floor = long_list.bare_floor()
    floor.token.step()

    def one_more(call: Call) -> None:
        if call.page == 2:
            long_list.server.before_answer = lambda _call: None
            long_list.server.issue(100)

    long_list.server.before_answer = one_more
    floor.pull.catch_up(full=True)
    assert pages(long_list) == [1, 2, 3, 4, 1, 2, 3, 4]
    assert len(floor.listed()) == 36
    assert state(floor).full_at is not None


def test_a_page_that_could_not_be_written_is_fetched_again(long_list: World) -> None:
    floor = long_list.bare_floor()
    floor.token.step()
    floor.pull.step()
    with floor.site.look() as db:
        db.execute("ALTER TABLE tickets RENAME TO tickets_away")
    with pytest.raises(StoreTrouble):
        floor.pull.catch_up(full=True)
    with floor.site.look() as db:
        db.execute("ALTER TABLE tickets_away RENAME TO tickets")
    assert state(floor).page == 1
    floor.pull.catch_up(full=True)
    assert len(floor.listed()) == 35
