"""What the operator is told about each scan, and what has happened by then."""

import threading
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from scanner.app.doorway import Doorway
from scanner.app.turnstile import MOST_UNDER_WAY
from scanner.backends.errors import Unreachable
from scanner.domain.door import Policy
from scanner.domain.notices import ConflictFound, TroubleSaid, VerdictAmended, VerdictGiven
from scanner.domain.verdict import Answer, Reason, Verdict
from tests.fakes import BALCONY, FLOOR, PATIENCE, Crash, Fault, World, serial_of


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()


def said(verdict: Verdict) -> tuple[str, str, str]:
    return verdict.answer.value, verdict.reason.value, verdict.judgement.source.value


def unplug(world: World, door: Doorway) -> None:
    """The network goes, and the door has noticed."""
    world.server.down = True
    door.present(world.server.issue(999_999))


# Every reason there is.


def test_a_valid_ticket_is_admitted_on_the_servers_word(world: World) -> None:
    ticket = world.server.issue(1)
    verdict = world.door().present(ticket)
    assert said(verdict) == ("ADMIT", "confirmed", "server")
    assert (verdict.section, verdict.holder, verdict.provisional) == ("Floor", "Guest 1", False)
    assert world.first.ledger() == {ticket: "confirmed"}


def test_a_ticket_sold_a_minute_ago_is_admitted_with_the_name_that_the_server_gives(world: World) -> None:
    door = world.door()
    verdict = door.present(world.server.issue(2))
    assert said(verdict) == ("ADMIT", "confirmed", "server")
    assert (verdict.section, verdict.holder) == ("Floor", "Guest 2")


def test_a_listed_ticket_is_let_in_provisionally_while_the_server_is_away(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    world.server.down = True
    verdict = door.present(ticket)
    assert said(verdict) == ("ADMIT", "provisional", "list")
    assert verdict.provisional
    assert world.first.ledger() == {ticket: "provisional"}


def test_the_same_scan_again_shows_its_green_for_the_grace_time_and_red_after_it(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door(grace=5.0)
    first = door.present(ticket)
    world.clock.advance(4.9)
    again = door.present(ticket)
    assert said(again) == ("ADMIT", "same_scan", "ledger")
    assert again.attempt == first.attempt
    world.clock.advance(0.2)
    assert said(door.present(ticket)) == ("STOP", "already_admitted", "ledger")


def test_a_ticket_used_at_another_door_is_stopped_and_names_that_door(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    world.server.admit(ticket, redeemer="Lee", device="south-1")
    verdict = door.present(ticket)
    assert said(verdict) == ("STOP", "already_admitted", "server")
    assert verdict.judgement.detail.gate == "south-1"
    assert verdict.judgement.detail.when == world.server.admitted[0].admitted
    assert world.first.ledger() == {ticket: "refused"}


def test_a_ticket_for_a_section_closed_here_is_stopped_and_nothing_is_sent(world: World) -> None:
    ticket = world.server.issue(1, BALCONY)
    door = world.door()
    door.switch_section(BALCONY.id, open_=False)
    verdict = door.present(ticket)
    assert said(verdict) == ("STOP", "other_section", "list")
    assert verdict.section == "Balcony"
    assert world.server.names("redeem") == []


def test_a_ticket_unlike_any_on_the_list_is_called_another_events(world: World) -> None:
    world.server.issue(1)
    assert said(world.door().present("OTHERE-VIPV00000001")) == ("STOP", "other_event", "server")


def test_a_ticket_like_ours_that_nobody_knows_is_called_unknown(world: World) -> None:
    world.server.issue(1)
    assert said(world.door().present(serial_of(77))) == ("STOP", "unknown_serial", "server")


def test_a_ticket_that_cannot_be_admitted_is_stopped_with_the_systems_own_word(world: World) -> None:
    ticket = world.server.issue(1, status="Held")
    verdict = world.door().present(ticket)
    assert said(verdict) == ("STOP", "status", "server")
    assert verdict.judgement.detail.status == "Held"


@pytest.mark.parametrize(
    "text", ["", "hello", "https://example.org/", "١٢٣", "HARBOU-FLOO1", "\x00\x1b[2J", "A" * 9000]
)
def test_what_is_no_ticket_code_is_said_to_be_none(world: World, text: str) -> None:
    assert said(world.door().present(text)) == ("STOP", "not_a_ticket", "none")


def test_an_unknown_ticket_while_offline_is_never_admitted_and_never_refused(world: World) -> None:
    door = world.door()
    unplug(world, door)
    assert said(door.present(serial_of(77))) == ("CANNOT_DECIDE", "unknown_serial", "list")


def test_without_a_list_and_without_a_server_nothing_can_be_decided(world: World) -> None:
    ticket = world.server.issue(1)
    world.server.down = True
    door = world.site().open(world.ear)
    assert said(door.present(ticket)) == ("CANNOT_DECIDE", "no_list", "none")


def test_a_list_older_than_the_doors_policy_does_not_admit_by_itself(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door(list_age_limit=600.0)
    unplug(world, door)
    world.clock.advance(601)
    verdict = door.present(ticket)
    assert said(verdict) == ("CANNOT_DECIDE", "list_too_old", "list")
    assert verdict.list_age == pytest.approx(601, abs=1)


def test_a_revoked_token_is_trouble_and_not_the_tickets_fault(world: World) -> None:
    ticket, other = world.server.issue(1), world.server.issue(2)
    door = world.door()
    world.server.tokens.clear()
    assert said(door.present(ticket)) == ("CANNOT_DECIDE", "token_revoked", "none")
    assert said(door.present(other)) == ("CANNOT_DECIDE", "token_revoked", "none")
    assert door.status().revoked
    assert world.server.admitted == []


def test_a_key_refused_is_trouble_and_not_the_tickets_fault(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    world.server.fault(Fault.KEY_REFUSED)
    assert said(door.present(ticket)) == ("CANNOT_DECIDE", "token_revoked", "none")
    assert said(door.present(ticket)) == ("ADMIT", "confirmed", "server")


def test_an_answer_that_makes_no_sense_about_a_ticket_not_listed_is_said_to_be_unclear(world: World) -> None:
    door = world.door()
    ticket = world.server.issue(2)
    world.server.always(Fault.GARBLED_BEFORE)
    assert said(door.present(ticket)) == ("CANNOT_DECIDE", "bad_answer", "server")


def test_a_disk_that_fails_is_trouble_nothing_is_sent_and_the_next_scan_admits(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    world.first.break_disk()
    assert said(door.present(ticket)) == ("CANNOT_DECIDE", "trouble", "none")
    assert world.server.names("redeem") == []
    assert world.ear.of(TroubleSaid)
    world.first.mend_disk()
    assert world.first.ledger() == {}
    assert said(door.present(ticket)) == ("ADMIT", "confirmed", "server")


def test_a_disk_that_fails_once_the_server_has_said_yes_is_trouble_and_the_next_scan_is_ours(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    world.server.before_answer = lambda call: world.first.break_disk() if call.name == "redeem" else None
    assert said(door.present(ticket)) == ("CANNOT_DECIDE", "trouble", "none")
    assert world.server.admissions_of("north-1") == [ticket]
    world.server.before_answer = lambda _call: None
    world.first.mend_disk()
    assert said(door.present(ticket)) == ("ADMIT", "confirmed", "server")
    assert world.server.admissions_of("north-1") == [ticket]


# The server's word, in time and late.


def test_an_answer_within_the_doors_patience_is_the_verdict(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    hold = world.server.hold()
    scan = threading.Thread(target=door.present, args=(ticket,))
    scan.start()
    assert hold.arrived.wait(PATIENCE)
    assert world.ear.of(VerdictGiven) == []
    hold.release()
    scan.join(PATIENCE)
    assert said(world.ear.of(VerdictGiven)[0].verdict) == ("ADMIT", "confirmed", "server")


def test_a_server_too_slow_for_the_door_confirms_later_what_was_let_in_provisionally(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door(patience=0.2)
    hold = world.server.hold()
    verdict = door.present(ticket)
    assert said(verdict) == ("ADMIT", "provisional", "list")
    hold.release()
    amended = world.ear.wait_for(VerdictAmended)[0]
    assert (amended.attempt, amended.judgement.reason) == (verdict.attempt, Reason.CONFIRMED)
    assert world.first.ledger() == {ticket: "confirmed"}


def test_an_amendment_comes_after_the_verdict_that_it_amends(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door(patience=0.2)
    hold = world.server.hold()

    def on(notice: object) -> None:
        if isinstance(notice, VerdictGiven):
            hold.release()
            assert not world.ear.wait_unless(VerdictAmended, 0.2)

    world.ear.on = on
    door.present(ticket)
    world.ear.wait_for(VerdictAmended)
    kinds = [type(notice) for notice in world.ear.of(VerdictGiven, VerdictAmended)]
    assert kinds == [VerdictGiven, VerdictAmended]


def test_a_late_refusal_of_what_was_let_in_is_a_conflict_that_names_the_other_door(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door(patience=0.2)
    hold = world.server.hold()
    assert said(door.present(ticket)) == ("ADMIT", "provisional", "list")
    world.server.admit(ticket, device="south-1")
    hold.release()
    conflict = world.ear.wait_for(ConflictFound)[0]
    assert (conflict.serial, conflict.judgement.detail.gate) == (ticket, "south-1")
    assert world.first.ledger() == {ticket: "conflict"}


def test_a_late_yes_for_a_ticket_nobody_was_let_in_on_is_kept_for_its_next_scan(world: World) -> None:
    door = world.door(patience=0.2)
    ticket = world.server.issue(2)  # not on the list: while the server is silent nobody can decide
    hold = world.server.hold()
    assert door.present(ticket).answer is Answer.CANNOT_DECIDE
    hold.release()
    door.close()  # waits for what is under way
    assert world.first.ledger() == {ticket: "confirmed"}
    again = world.first.open(world.ear)
    assert said(again.present(ticket)) == ("ADMIT", "confirmed", "server")


def test_nobody_waits_twice_for_a_server_that_is_silent(world: World) -> None:
    tickets = [world.server.issue(number) for number in range(3)]
    door = world.door(patience=0.2)
    world.server.fault(Fault.HANG_BEFORE)
    assert door.present(tickets[0]).provisional
    calls = len(world.server.calls)
    assert [door.present(each).reason for each in tickets[1:]] == [Reason.PROVISIONAL] * 2
    assert len(world.server.calls) == calls


def test_past_the_most_requests_that_may_hang_the_door_answers_alone_at_once(world: World) -> None:
    tickets = [world.server.issue(number) for number in range(MOST_UNDER_WAY + 1)]
    door = world.door(patience=0.2)
    holds = [world.server.hold() for _ in tickets]
    for ticket in tickets:
        verdict = door.present(ticket)
        assert verdict.reason is Reason.PROVISIONAL
        assert verdict.attempt is not None
        door.park(verdict.attempt, "out of the queue's way")
        door.sync()  # the line is up again, so that the next scan asks
    assert len(world.server.names("redeem")) == MOST_UNDER_WAY
    for hold in holds:
        hold.release()


def test_an_instant_door_answers_from_its_list_before_it_asks(world: World) -> None:
    ticket, used = world.server.issue(1), world.server.issue(2)
    door = world.door(policy=Policy.INSTANT)
    verdict = door.present(ticket)
    assert said(verdict) == ("ADMIT", "provisional", "list")
    assert world.server.names("redeem") == []
    world.server.admit(used)
    assert said(door.present(used)) == ("ADMIT", "provisional", "list")
    door.flush()
    assert world.first.ledger() == {ticket: "confirmed", used: "conflict"}
    amended = {notice.serial: notice.judgement.answer for notice in world.ear.of(VerdictAmended)}
    assert amended == {ticket: Answer.ADMIT, used: Answer.STOP}


def test_an_instant_door_still_asks_about_what_it_would_not_admit(world: World) -> None:
    door = world.door(policy=Policy.INSTANT)
    assert said(door.present(world.server.issue(2))) == ("ADMIT", "confirmed", "server")


# Lost answers.


@pytest.mark.parametrize(
    "fault",
    [
        Fault.LOST_AFTER, Fault.LOST_BEFORE, Fault.HANG_AFTER, Fault.HANG_BEFORE, Fault.GARBLED_AFTER,
        Fault.GARBLED_BEFORE, Fault.UNREACHABLE, Fault.BUSY, Fault.PORTAL, Fault.LOST_LATE, Fault.BAD_REQUEST,
        Fault.REFUSED_FOR_NO_REASON,
    ],
)  # fmt: skip
def test_whatever_becomes_of_the_answer_a_valid_guest_is_let_in_once(world: World, fault: Fault) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    world.server.fault(fault)
    assert door.present(ticket).answer is Answer.ADMIT
    world.clock.advance(60)
    door.flush()
    assert world.first.ledger() == {ticket: "confirmed"}
    assert world.server.admissions_of("north-1") == [ticket]
    assert world.ear.of(ConflictFound) == []


def test_our_own_redemption_is_found_though_this_machines_clock_is_an_hour_ahead(world: World) -> None:
    """The first scan after the start, before the server's clock was ever heard."""
    ticket = world.server.issue(1)
    site = world.site()
    site.open().sync()
    site.close()
    world.clock.jump(3600)
    world.server.fault(Fault.LOST_AFTER)
    assert said(site.open(world.ear).present(ticket)) == ("ADMIT", "confirmed", "server")


@pytest.mark.parametrize("vanish", [False, True])
def test_killed_between_the_servers_yes_and_our_green_the_next_scan_is_green(world: World, vanish: bool) -> None:
    world.server.redeemed_vanish = vanish
    ticket = world.server.issue(1)
    door = world.door()
    world.server.fault(Fault.CRASH_AFTER)
    with pytest.raises(Crash):
        door.present(ticket)
    door.close()
    again = world.first.open(world.ear)
    again.sync(full=True)
    world.clock.advance(60)
    again.flush()
    assert world.first.ledger() == {ticket: "confirmed"}
    assert said(again.present(ticket)) == ("ADMIT", "confirmed", "server")


@pytest.mark.parametrize("vanish", [False, True])
def test_while_nobody_can_be_asked_a_list_that_says_used_does_not_tell_by_whom(world: World, vanish: bool) -> None:
    """Killed as above; then the list says redeemed, or the ticket is gone from it. It may well have been us."""
    world.server.redeemed_vanish = vanish
    ticket = world.server.issue(1)
    door = world.door()
    world.server.fault(Fault.CRASH_AFTER)
    with pytest.raises(Crash):
        door.present(ticket)
    door.close()
    again = world.first.open(world.ear)
    world.server.always(Fault.UNREACHABLE, call="admissions")  # the list comes, and then the network goes
    with pytest.raises(Unreachable):
        again.sync(full=True)
    world.server.down = True
    assert said(again.present(ticket)) == ("CANNOT_DECIDE", "bad_answer", "list")
    assert said(again.present(ticket)) == ("CANNOT_DECIDE", "bad_answer", "list")
    world.server.heal()
    again.sync()
    assert said(again.present(ticket)) == ("ADMIT", "confirmed", "server")


# Reading.


def test_of_several_serials_in_one_code_the_listed_one_counts(world: World) -> None:
    ticket = world.server.issue(1)
    verdict = world.door().present(f"{serial_of(5)} {ticket}")
    assert (verdict.serial, verdict.answer) == (ticket, Answer.ADMIT)


def test_the_hash_that_version_2_printed_is_looked_up_where_the_door_is_set_to(world: World) -> None:
    ticket = world.server.issue(1)
    code = sha256(f"{ticket};AZ-00000001".encode()).hexdigest() + ":x"
    door = world.door(hashed_codes=True)
    verdict = door.present(code)
    assert (verdict.serial, verdict.answer) == (ticket, Answer.ADMIT)
    assert all(call.serials in {(), (ticket,)} for call in world.server.calls)  # a hash is never sent


def test_hashes_switched_on_in_mid_evening_are_found_among_the_tickets_listed_before(world: World) -> None:
    ticket = world.server.issue(1)
    code = sha256(f"{ticket};AZ-00000001".encode()).hexdigest()
    door = world.door()
    assert door.present(code).reason is Reason.NOT_A_TICKET
    door.change_settings(hashed_codes=True)
    assert door.present(code).serial == ticket


def test_an_unknown_ticket_at_a_door_with_closed_sections_is_looked_for_in_the_list_first(world: World) -> None:
    door = world.door()
    door.switch_section(BALCONY.id, open_=False)
    sold_just_now, for_here = world.server.issue(7, BALCONY), world.server.issue(8, FLOOR)
    assert said(door.present(sold_just_now)) == ("STOP", "other_section", "list")
    assert world.server.names("redeem", "tickets") == ["tickets"]
    assert said(door.present(for_here)) == ("ADMIT", "confirmed", "server")


def test_looking_in_the_list_and_asking_share_one_patience(world: World) -> None:
    door = world.door(patience=3.0)
    door.switch_section(BALCONY.id, open_=False)
    world.server.before_answer = lambda call: world.clock.advance(2.0) if call.name == "tickets" else None
    door.present(serial_of(77))
    assert [call.budget for call in world.server.calls if call.name == "redeem"] == [pytest.approx(1.0)]


# What holds at every instant.


def test_a_green_is_on_disk_when_it_is_shown(world: World) -> None:
    """Another program looks at the file at the moment the operator is told."""
    seen: list[tuple[bool, str, int]] = []

    def on(notice: object) -> None:
        if isinstance(notice, VerdictGiven) and notice.verdict.answer is Answer.ADMIT:
            with world.first.look() as db:
                number = notice.verdict.attempt
                shown, standing = db.execute("SELECT shown, standing FROM attempts WHERE id = ?", (number,)).fetchone()
                rows = db.execute("SELECT count(*) FROM journal WHERE kind = 'verdict'").fetchone()[0]
                seen.append((bool(shown), standing, rows))

    tickets = [world.server.issue(number) for number in range(3)]
    door = world.door()
    world.ear.on = on
    door.present(tickets[0])
    world.server.fault(Fault.UNREACHABLE)
    door.present(tickets[1])
    door.present(tickets[1])
    assert seen == [(True, "confirmed", 1), (True, "provisional", 2), (True, "provisional", 3)]


def test_what_is_sent_is_on_disk_when_it_is_sent(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    seen = []

    def look(call: object) -> None:
        with world.first.look() as db:
            seen.append(db.execute("SELECT serial, standing, tries FROM attempts").fetchone())

    world.server.before_answer = look
    door.present(ticket)
    assert seen == [(ticket, "open", 1)]


@pytest.mark.parametrize("policy", list(Policy))
@pytest.mark.parametrize("online", [True, False])
def test_one_ticket_presented_by_two_threads_is_let_in_once(world: World, policy: Policy, online: bool) -> None:
    """The other is told that it is the same scan again."""
    ticket = world.server.issue(1)
    door = world.door(policy=policy)
    world.server.down = not online
    verdicts = at_once(lambda: door.present(ticket), lambda: door.present(ticket))
    assert [each.reason for each in verdicts].count(Reason.SAME_SCAN) == 1
    assert {each.attempt for each in verdicts} == {1}
    assert door.status().admitted == 1


def test_one_ticket_at_two_programs_on_one_data_folder_is_let_in_once(world: World) -> None:
    """Both ask the server at the same time; the second finds the admission of the first, which bears its own name."""
    ticket = world.server.issue(1)
    world.door()
    one, two = world.first.open(), world.first.open()
    first, second = world.server.hold("redeem"), world.server.hold("admissions")

    def release() -> Verdict:
        assert first.arrived.wait(PATIENCE)
        threading.Thread(target=lambda: second.arrived.wait(PATIENCE) and (first.release(), second.release())).start()
        return two.present(ticket)

    verdicts = at_once(lambda: one.present(ticket), release)
    assert sorted(each.answer for each in verdicts) == [Answer.ADMIT, Answer.STOP]
    assert {each.reason for each in verdicts} == {Reason.CONFIRMED, Reason.ALREADY_ADMITTED}
    assert world.first.ledger() == {ticket: "confirmed"}


def test_a_refusal_does_not_strike_out_what_another_program_on_the_ledger_has_let_in(world: World) -> None:
    ticket = world.server.issue(1)
    world.door()
    asking, alone = world.first.open(world.ear), world.first.open(policy=Policy.INSTANT)
    hold = world.server.hold()
    verdicts: list[Verdict] = []
    scan = threading.Thread(target=lambda: verdicts.append(asking.present(ticket)))
    scan.start()
    assert hold.arrived.wait(PATIENCE)
    assert said(alone.present(ticket)) == ("ADMIT", "provisional", "list")
    world.server.admit(ticket, device="south-1")
    hold.release()
    scan.join(PATIENCE)
    assert verdicts[0].answer is Answer.STOP
    assert world.first.ledger() == {ticket: "conflict"}
    assert [notice.serial for notice in world.ear.of(ConflictFound)] == [ticket]


def test_two_doors_and_one_ticket_only_the_first_admits_while_both_are_online(world: World) -> None:
    ticket = world.server.issue(1)
    north, south = world.door("north-1"), world.door("south-1")
    assert north.present(ticket).answer is Answer.ADMIT
    verdict = south.present(ticket)
    assert (verdict.answer, verdict.judgement.detail.gate) == (Answer.STOP, "north-1")


def test_two_doors_and_one_ticket_while_one_is_offline_is_a_conflict_numbered_and_kept(world: World) -> None:
    ticket = world.server.issue(1)
    north, south = world.door("north-1"), world.door("south-1")
    unplug(world, north)
    offline = north.present(ticket)
    assert offline.provisional
    world.server.heal()
    assert south.present(ticket).answer is Answer.ADMIT
    north.sync()
    conflict = world.ear.of(ConflictFound)[0]
    assert (conflict.attempt, conflict.judgement.detail.gate) == (offline.attempt, "south-1")
    counts, entries = north.queue()
    assert (counts.conflicts, [each.id for each in entries if each.standing == "conflict"]) == (1, [offline.attempt])
    north.close()
    assert world.first.ledger()[ticket] == "conflict"


def test_a_conflict_that_a_person_has_seen_to_stays_in_the_ledger_and_lets_nobody_in_again(world: World) -> None:
    ticket = world.server.issue(1)
    north, south = world.door("north-1"), world.door("south-1")
    unplug(world, north)
    offline = north.present(ticket).attempt
    assert offline is not None
    world.server.heal()
    south.present(ticket)
    north.sync()
    assert north.resolve(offline, "sent to the box office")
    assert not north.resolve(offline, "twice")
    counts, entries = north.queue()
    assert (counts.conflicts, counts.resolved, counts.admitted, entries) == (0, 1, 1, [])
    assert north.present(ticket).reason is Reason.ALREADY_ADMITTED


# The grace time.


def test_after_a_restart_nobody_knows_what_was_seen_and_a_second_scan_is_red(world: World) -> None:
    ticket = world.server.issue(1)
    world.door(grace=60.0).present(ticket)
    again = world.first.open(grace=60.0)
    assert said(again.present(ticket)) == ("STOP", "already_admitted", "ledger")


@pytest.mark.parametrize("jump", [-3600.0, 3600.0])
def test_the_grace_time_holds_though_somebody_sets_the_clock(world: World, jump: float) -> None:
    before, after = world.server.issue(1), world.server.issue(2)
    door = world.door(grace=5.0)
    door.present(before)
    world.clock.jump(jump)
    assert said(door.present(before)) == ("ADMIT", "same_scan", "ledger")
    door.present(after)
    world.clock.advance(2)
    assert said(door.present(after)) == ("ADMIT", "same_scan", "ledger")
    world.clock.advance(4)
    assert said(door.present(after)) == ("STOP", "already_admitted", "ledger")


def test_a_green_that_became_a_conflict_is_not_shown_again(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door(policy=Policy.INSTANT)
    world.server.admit(ticket)
    door.present(ticket)
    door.flush()
    assert said(door.present(ticket)) == ("STOP", "already_admitted", "ledger")


# Faults of ours.


def test_a_listener_that_fails_does_not_end_the_scan(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()

    def on(_notice: object) -> None:
        raise RuntimeError("the window is gone")

    world.ear.on = on
    assert door.present(ticket).answer is Answer.ADMIT


def test_a_fault_of_the_program_is_trouble_and_the_next_scan_goes_through(world: World) -> None:
    one, two = world.server.issue(1), world.server.issue(2)
    door = world.door()

    def fail(_call: object) -> None:
        raise RuntimeError("a bug")

    world.server.before_answer = fail
    assert said(door.present(one)) == ("CANNOT_DECIDE", "trouble", "none")
    world.server.before_answer = lambda _call: None
    assert said(door.present(two)) == ("ADMIT", "confirmed", "server")
    assert said(door.present(one)) == ("ADMIT", "confirmed", "server")


def test_thousands_of_refusals_leave_no_threads_behind(world: World) -> None:
    door = world.door()
    before = threading.active_count()
    for number in range(200):
        door.present(serial_of(number))
    assert threading.active_count() <= before + 4


def at_once(*deeds: object) -> list[Verdict]:
    """What each gives, all begun at the same moment."""
    start = threading.Barrier(len(deeds))
    given: list[Verdict] = []

    def do(deed: object) -> None:
        start.wait(PATIENCE)
        given.append(deed())  # type: ignore[operator]

    threads = [threading.Thread(target=do, args=(deed,)) for deed in deeds]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert len(given) == len(deeds)
    return given
