"""The queue on its way to the server: nothing leaves it without an outcome, and nothing in it holds up the rest."""

import pytest

from scanner.backends.errors import BackendTrouble, Busy, NoAnswer, TokenUnknown
from scanner.domain.admission import Standing
from scanner.domain.notices import ConflictFound
from scanner.domain.ticket import Serial
from scanner.sync.flush import LONGEST_WAIT
from scanner.sync.settle import Admitted
from scanner.sync.sizes import BATCH
from tests.fakes import Call, Fault, Floor, World


def let_in(world: World, floor: Floor, number: int) -> list[Serial]:
    """So many people let in without the server."""
    return [floor.scanned(world.server.issue(place)).serial for place in range(number)]


def flush_all(world: World, floor: Floor, *, seconds: float = 600.0) -> None:
    """What the engine does, without its back-offs."""
    until = world.clock.monotonic() + seconds
    while floor.flush.wait() is not None and world.clock.monotonic() < until:
        try:
            floor.flush.step()
        except BackendTrouble:
            floor.line.heard(None)
        world.clock.advance(max(0.5, floor.flush.wait() or 0.0))


def test_an_evening_offline_goes_out_in_the_order_of_the_scans_a_batch_at_a_time(world: World) -> None:
    floor = world.floor()
    serials = let_in(world, floor, BATCH + 20)
    floor.flush.step()
    floor.flush.step()
    assert [call.serials for call in world.server.calls] == [tuple(serials[:BATCH]), tuple(serials[BATCH:])]
    assert set(floor.site.ledger().values()) == {"confirmed"}
    assert floor.flush.wait() is None


def test_of_a_batch_admitted_in_part_the_rest_is_settled_one_by_one(world: World) -> None:
    floor = world.floor()
    serials = let_in(world, floor, 5)
    world.server.admit(serials[1], device="south-1")
    world.server.change(serials[3], status="Cancelled")
    floor.flush.step()
    standings = floor.site.ledger()
    assert [standings[each] for each in serials] == ["confirmed", "conflict", "confirmed", "conflict", "confirmed"]
    found = {notice.serial: notice.judgement for notice in world.ear.of(ConflictFound)}
    assert found[serials[1]].detail.gate == "south-1"
    assert found[serials[3]].detail.status == "Cancelled"


def test_a_batch_whose_answer_is_lost_is_never_sent_again_as_a_whole(world: World) -> None:
    floor = world.floor()
    serials = let_in(world, floor, 4)
    world.server.fault(Fault.LOST_AFTER)
    with pytest.raises(NoAnswer):
        floor.flush.step()
    world.clock.advance(10)
    floor.line.heard(None)
    floor.flush.step()
    assert world.server.names() == ["redeem"] + ["admissions"] * 4
    assert world.server.admissions_of("north-1") == serials
    assert set(floor.site.ledger().values()) == {"confirmed"}


@pytest.mark.parametrize("fault", [Fault.UNREACHABLE, Fault.BUSY, Fault.KEY_REFUSED])
def test_a_batch_that_was_certainly_not_carried_out_goes_together_again(world: World, fault: Fault) -> None:
    floor = world.floor()
    let_in(world, floor, 4)
    world.server.fault(fault)
    with pytest.raises(BackendTrouble):
        floor.flush.step()
    world.clock.advance(10)
    floor.line.heard(None)
    floor.flush.step()
    assert world.server.names() == ["redeem", "redeem"]
    assert set(floor.site.ledger().values()) == {"confirmed"}


@pytest.mark.parametrize("fault", [Fault.BAD_REQUEST, Fault.TOO_LARGE])
def test_a_batch_that_the_server_cannot_take_goes_in_halves_at_once(world: World, fault: Fault) -> None:
    floor = world.floor()
    serials = let_in(world, floor, 6)
    world.server.fault(fault)
    floor.flush.drain(seconds=60)
    assert [len(call.serials) for call in world.server.calls] == [6, 3, 3]
    assert floor.site.ledger() == dict.fromkeys(serials, "confirmed")


def test_a_size_that_was_too_large_is_not_tried_again(world: World) -> None:
    floor = world.floor()
    let_in(world, floor, 2 * BATCH)
    world.server.largest = 60
    floor.flush.drain(seconds=60)
    assert [len(call.serials) for call in world.server.calls] == [BATCH] + [BATCH // 2] * 4
    assert set(floor.site.ledger().values()) == {"confirmed"}


def test_after_a_batch_that_took_too_long_the_next_is_smaller(world: World) -> None:
    floor = world.floor()
    let_in(world, floor, 2 * BATCH)
    world.server.fault(Fault.HANG_BEFORE)
    with pytest.raises(NoAnswer):
        floor.flush.step()
    floor.flush.step()
    assert [len(call.serials) for call in world.server.calls if call.name == "redeem"][:2] == [BATCH, BATCH // 2]


def test_one_entry_that_the_server_cannot_read_is_found_and_the_others_go_together_around_it(world: World) -> None:
    floor = world.floor()
    serials = let_in(world, floor, 2 * BATCH)
    world.server.poison(serials[BATCH // 2], Fault.BAD_REQUEST)
    floor.flush.drain(seconds=60)
    standings = floor.site.ledger()
    assert standings.pop(serials[BATCH // 2]) == "provisional"
    assert set(standings.values()) == {"confirmed"}
    assert len(world.server.names("redeem")) < 40


@pytest.mark.parametrize("fault", [each for each in Fault if "CRASH" not in each.name])
def test_one_bad_entry_holds_up_nobody_behind_it(world: World, fault: Fault) -> None:
    """Whatever goes wrong with it, every time, even what takes the line down."""
    floor = world.floor()
    serials = let_in(world, floor, 6)
    world.server.poison(serials[0], fault)
    flush_all(world, floor, seconds=120)
    standings = floor.site.ledger()
    assert [standings[each] for each in serials[1:]] == ["confirmed"] * 5
    assert standings[serials[0]] in {"provisional", "confirmed", "conflict"}


def test_an_entry_that_fails_is_put_off_for_longer_each_time_and_not_forever(world: World) -> None:
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1))
    world.server.always(Fault.BAD_REQUEST)
    waits = []
    for _ in range(12):
        floor.flush.step()
        waits.append(floor.flush.wait() or 0.0)
        world.clock.advance(waits[-1])
    assert waits[0] < 5
    assert 60 <= waits[-1] <= 120
    world.server.heal()
    floor.flush.step()
    assert floor.standing(attempt.serial) == "confirmed"


@pytest.mark.parametrize(("asked", "waits"), [(40.0, 40.0), (86400.0, LONGEST_WAIT)])
def test_a_server_that_asks_for_patience_gets_it_within_reason(world: World, asked: float, waits: float) -> None:
    floor = world.floor()
    let_in(world, floor, 3)
    world.server.retry_after = asked
    world.server.fault(Fault.BUSY)
    with pytest.raises(Busy):
        floor.flush.step()
    assert floor.flush.wait() == pytest.approx(waits)
    world.clock.advance(waits)
    floor.flush.step()
    assert set(floor.site.ledger().values()) == {"confirmed"}


def test_an_attempt_that_nobody_was_let_in_on_is_looked_up_and_never_sent_again(world: World) -> None:
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1), Standing.OPEN, tries=1)
    for _ in range(6):
        floor.flush.step()
        world.clock.advance(5)
    assert set(world.server.names()) == {"admissions"}
    assert floor.standing(attempt.serial) == "open"


def test_it_is_withdrawn_only_when_its_request_can_no_longer_be_under_way(world: World) -> None:
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1), Standing.OPEN, tries=1)
    world.clock.advance(30.9)
    floor.flush.step()
    assert floor.standing(attempt.serial) == "open"
    world.clock.advance(5)
    floor.flush.step()
    assert floor.standing(attempt.serial) == "withdrawn"
    assert floor.flush.wait() is None


def test_a_request_that_is_carried_out_late_is_found_before_its_attempt_is_withdrawn(world: World) -> None:
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1), Standing.OPEN)
    world.server.late = 29.0
    world.server.fault(Fault.LOST_LATE)
    before, noted = floor.redeemer._note(attempt)
    world.server.always(Fault.UNREACHABLE, call="admissions")
    floor.redeemer.redeem_noted(noted, before, seconds=10.0)
    world.server.heal()
    floor.line.heard(None)
    flush_all(world, floor, seconds=60)
    assert floor.standing(attempt.serial) == "confirmed"


def test_what_the_server_refused_where_nobody_went_in_is_over(world: World) -> None:
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1), Standing.OPEN, tries=1)
    world.clock.advance(5)
    world.server.admit(attempt.serial, device="south-1")
    floor.flush.step()
    assert floor.standing(attempt.serial) == "refused"
    assert world.ear.of(ConflictFound) == []


def test_a_line_that_is_down_ends_the_step_and_everything_is_kept(world: World) -> None:
    floor = world.floor()
    serials = let_in(world, floor, 3)
    world.server.down = True
    with pytest.raises(NoAnswer):
        floor.flush.step()
    assert floor.site.ledger() == dict.fromkeys(serials, "provisional")


def test_a_revoked_token_ends_the_step_and_everything_is_kept(world: World) -> None:
    floor = world.floor()
    serials = let_in(world, floor, 3)
    world.server.tokens.clear()
    with pytest.raises(TokenUnknown):
        floor.flush.step()
    assert floor.open.door.revoked
    assert floor.site.ledger() == dict.fromkeys(serials, "provisional")


@pytest.mark.parametrize("jump", [-3600.0, -86400.0, 3600.0])
def test_a_wall_clock_that_is_set_does_not_stall_the_queue(world: World, jump: float) -> None:
    floor = world.floor()
    serials = let_in(world, floor, 3)
    world.server.fault(Fault.UNREACHABLE)
    with pytest.raises(NoAnswer):
        floor.flush.step()
    world.clock.jump(jump)
    floor.line.heard(None)
    flush_all(world, floor, seconds=30)
    assert floor.site.ledger() == dict.fromkeys(serials, "confirmed")


def test_an_entry_settled_meanwhile_is_not_sent(world: World) -> None:
    """The late answer of its own request came while the queue was at another entry."""
    floor = world.floor()
    one, two = (floor.scanned(world.server.issue(number), tries=1) for number in (1, 2))

    def late_answer(call: object) -> None:
        world.server.before_answer = lambda _call: None
        admission = world.server.admit(two.serial, redeemer="Kim", device="north-1")
        floor.settlement.apply((two.id, Admitted(admission)))

    world.server.before_answer = late_answer
    floor.flush.step()
    assert [call.serials for call in world.server.calls] == [(one.serial,)] * 2
    assert set(floor.site.ledger().values()) == {"confirmed"}


def test_a_parked_entry_is_left_alone(world: World) -> None:
    floor = world.floor()
    attempt = floor.scanned(world.server.issue(1), Standing.PARKED)
    assert floor.flush.wait() is None
    floor.flush.drain(seconds=10)
    assert floor.standing(attempt.serial) == "parked"
    assert world.server.calls == []


def test_people_let_in_under_two_names_are_sent_under_their_own(world: World) -> None:
    """The shift changed while the door was offline."""
    floor = world.floor()
    first = floor.scanned(world.server.issue(1))
    with floor.site.look() as db:
        db.execute("UPDATE attempts SET redeemer = 'Alex' WHERE id = ?", (first.id,))
    let_in(world, floor, 0)
    second = floor.scanned(world.server.issue(2))
    floor.flush.step()
    assert {each.serial: each.redeemer for each in world.server.admitted} == {
        first.serial: "Alex", second.serial: "Kim",
    }  # fmt: skip
    assert set(floor.site.ledger().values()) == {"confirmed"}


def test_draining_sends_what_was_put_off_and_ends(world: World) -> None:
    floor = world.floor()
    let_in(world, floor, 3)
    world.server.fault(Fault.UNREACHABLE)
    with pytest.raises(NoAnswer):
        floor.flush.drain(seconds=60)
    floor.line.heard(None)
    floor.flush.drain(seconds=60)
    assert set(floor.site.ledger().values()) == {"confirmed"}


def test_a_queue_sent_by_two_programs_at_once_is_admitted_once_and_is_no_conflict(world: World) -> None:
    """The window and `queue flush` on one data folder: the other has sent the whole batch while ours was under way."""
    floor = world.floor()
    serials = let_in(world, floor, 4)
    other = world.restarted(floor)
    other.token.step()
    floor = Floor(floor.site, world.ear)
    floor.token.step()

    def at_the_same_time(call: object) -> None:
        world.server.before_answer = lambda _call: None
        other.flush.step()

    world.server.before_answer = at_the_same_time
    floor.flush.step()
    other.flush.drain(seconds=60)
    assert floor.site.ledger() == dict.fromkeys(serials, "confirmed")
    assert world.server.admissions_of("north-1") == serials
    assert world.ear.of(ConflictFound) == []
    floor.close()


# Draining: batch upon batch.


def test_while_the_server_is_at_a_batch_the_one_before_is_written_down(world: World) -> None:
    floor = world.floor()
    serials = let_in(world, floor, 3 * BATCH + 7)
    first, third = serials[:BATCH], serials[2 * BATCH : 3 * BATCH]
    seen: list[set[str]] = []

    def at_the_third(call: Call) -> None:
        if call.serials == tuple(third):
            ledger = floor.site.ledger()
            seen.append({ledger[each] for each in first})

    world.server.before_answer = at_the_third
    floor.flush.drain(seconds=60)
    assert [len(call.serials) for call in world.server.calls] == [BATCH, BATCH, BATCH, 7]
    assert [each for call in world.server.calls for each in call.serials] == serials
    assert seen == [{"confirmed"}]
    assert floor.site.ledger() == dict.fromkeys(serials, "confirmed")


@pytest.mark.parametrize(
    ("fault", "tries"), [(Fault.LOST_AFTER, 1), (Fault.NONSENSE, 1), (Fault.UNREACHABLE, 0), (Fault.BUSY, 0)]
)
def test_a_batch_that_goes_badly_leaves_those_around_it_as_they_are(world: World, fault: Fault, tries: int) -> None:
    """The one before is written down, the one after (noted already) has not been sent."""
    floor = world.floor()
    serials = let_in(world, floor, 3 * BATCH)
    world.server.poison(serials[BATCH + 5], fault)
    with pytest.raises(BackendTrouble):
        floor.flush.drain(seconds=60)
    assert [call.serials[0] for call in world.server.calls] == [serials[0], serials[BATCH]]
    with floor.site.look() as db:
        rows = db.execute("SELECT standing, tries FROM attempts ORDER BY id").fetchall()
    assert set(rows[:BATCH]) == {("confirmed", 1)}
    assert set(rows[BATCH : 2 * BATCH]) == {("provisional", tries)}
    assert set(rows[2 * BATCH :]) == {("provisional", 0)}
    world.server.heal()
    floor.line.heard(None)
    floor.flush.drain(seconds=60)
    assert floor.site.ledger() == dict.fromkeys(serials, "confirmed")
    assert sorted(world.server.admissions_of("north-1")) == sorted(serials)


def test_a_refusal_in_one_batch_is_settled_though_the_next_is_under_way(world: World) -> None:
    floor = world.floor()
    serials = let_in(world, floor, 3 * BATCH)
    world.server.admit(serials[3], device="south-1")
    floor.flush.drain(seconds=60)
    standings = floor.site.ledger()
    assert standings.pop(serials[3]) == "conflict"
    assert set(standings.values()) == {"confirmed"}
    assert [notice.serial for notice in world.ear.of(ConflictFound)] == [serials[3]]


def test_draining_ends_when_time_is_up_and_everything_sent_is_written_down(world: World) -> None:
    floor = world.floor()
    let_in(world, floor, 5 * BATCH)
    world.server.before_answer = lambda _call: world.clock.advance(4.0)
    floor.flush.drain(seconds=6.0)
    sent = {each for call in world.server.calls for each in call.serials}
    standings = floor.site.ledger()
    assert BATCH <= len(sent) <= 3 * BATCH
    assert {serial for serial, standing in standings.items() if standing == "confirmed"} == sent
    with floor.site.look() as db:
        assert db.execute("SELECT count(*) FROM attempts WHERE tries > 0").fetchone() == (len(sent),)
