"""Scans carried from a dying laptop to another door: each counts once, whoever sends it, however often it is tried."""

from collections import Counter
from datetime import UTC, datetime

import pytest

from scanner.app import usb_parcel, usb_relay
from scanner.app.journal_care import Watcher
from scanner.app.supervisor import NeedsSupervisor
from scanner.app.whole_file import Cancelled
from scanner.domain.admission import Standing
from scanner.domain.errors import SetupTrouble, StoreTrouble
from scanner.domain.notices import ConflictFound
from scanner.domain.verdict import Answer, Reason
from scanner.store import admissions, journal, rescue
from scanner.store.relay import Fate
from tests import damage, door_file
from tests.builders import EVENING
from tests.fakes import Fault, World

WORDS = "three wet umbrellas"


class Night:
    """Two doors; the first, `dying`, has let people in while the server was away."""

    def __init__(self, folder, *, scans=3, skew=0.0):
        self.world = World(folder, skew=skew)
        self.server = self.world.server
        self.dying = self.world.door("north-1")
        self.other = self.world.door("south-1")
        self.serials = [self.server.issue(number) for number in range(scans)]
        for door in (self.dying, self.other):
            door.sync()
        self.server.down = True
        for each in self.serials:
            assert self.dying.present(each).provisional
            self.world.clock.advance(1)
        self.file = folder / "north.scans"

    def give(self):
        return self.dying.relay.give(self.file, WORDS)

    def take(self, door=None, watcher=None):
        relay = (door or self.other).relay
        parcel = relay.look(self.file, WORDS)
        return relay.take(parcel, watcher) if watcher else relay.take(parcel)

    def back(self):
        self.server.heal()
        self.world.clock.advance(60)

    def ledger(self, device):
        (site,) = (each for each in self.world._sites if each.device == device)
        return site.ledger()


@pytest.fixture
def night(tmp_path):
    made = Night(tmp_path)
    yield made
    made.world.close()


def kinds(door):
    with door._open.database.read() as tx:
        return Counter(row.kind for row in journal.rows(tx))


def test_scans_are_taken_over_and_sent_under_the_names_of_the_door_that_made_them(night):
    assert night.give() == 3
    taken = night.take()
    assert taken.fates == {Fate.TAKEN: 3}
    night.back()
    night.other.sync()
    assert night.server.admissions_of("north-1") == night.serials
    assert night.server.admissions_of("south-1") == []
    assert set(night.ledger("south-1").values()) == {"confirmed"}


def test_whoever_was_let_in_at_the_dying_door_is_stopped_at_the_other(night):
    night.give()
    night.take()
    verdict = night.other.present(night.serials[0])
    assert (verdict.answer, verdict.reason) == (Answer.STOP, Reason.ALREADY_ADMITTED)


def test_taken_twice_they_count_once(night):
    night.give()
    night.take()
    again = night.take()
    assert again.fates == {Fate.ALREADY: 3}
    night.back()
    night.other.sync()
    assert night.take().fates == {Fate.ALREADY: 3}
    assert len(night.server.admitted) == 3
    assert night.other.status().conflicts == 0


@pytest.mark.parametrize("first", ["other", "dying"])
@pytest.mark.parametrize("skew", [0.0, 3600.0, -3600.0])
def test_the_laptop_comes_back_and_sends_them_too(tmp_path, first, skew):
    night = Night(tmp_path, skew=skew)
    night.give()
    night.take()
    night.back()
    doors = [night.other, night.dying] if first == "other" else [night.dying, night.other]
    for door in doors:
        door.sync()
        night.world.clock.advance(600)
    assert Counter(each.serial for each in night.server.admitted) == dict.fromkeys(night.serials, 1)
    for device in ("north-1", "south-1"):
        assert set(night.ledger(device).values()) == {"confirmed"}
    night.world.close()


def test_a_scan_whose_answer_was_lost_before_is_recognised_wherever_it_goes(night):
    """It was sent by the dying door, and carried out, and nobody knows."""
    night.server.heal()
    late = night.server.issue(9)
    night.dying.sync()
    night.server.fault(Fault.LOST_AFTER)
    night.server.always(Fault.UNREACHABLE, call="admissions")
    assert night.dying.present(late).provisional
    night.server.down = True
    night.give()
    night.take()
    night.back()
    night.other.sync()
    night.world.clock.advance(60)
    night.other.sync()
    assert night.ledger("south-1")[late] == "confirmed"


def test_somebody_else_was_let_in_on_the_ticket_elsewhere_and_that_is_a_conflict_as_ever(night):
    night.give()
    night.take()
    night.back()
    night.server.admit(night.serials[1], device="west-1")
    night.other.sync()
    standings = night.ledger("south-1")
    assert standings[night.serials[1]] == "conflict"
    assert Counter(standings.values()) == {"confirmed": 2, "conflict": 1}


def test_let_in_here_too_with_the_server_s_word_is_a_conflict_at_once(night):
    night.back()
    both = night.serials[0]
    assert night.other.present(both).reason is Reason.CONFIRMED
    night.server.down = True
    night.give()
    night.world.ear.all.clear()
    taken = night.take()
    assert (taken.fates, taken.both) == ({Fate.TAKEN: 2, Fate.BOTH: 1}, [both])
    (told,) = [each for each in night.world.ear.all if isinstance(each, ConflictFound)]
    assert (told.serial, told.judgement.detail.gate) == (both, "north-1")
    (conflict,) = night.other.conflicts()
    assert conflict.refusal.detail.gate == "north-1"
    assert night.take().fates == {Fate.ALREADY: 2, Fate.BOTH: 1}
    assert len(night.other.conflicts()) == 1


def test_let_in_here_too_while_the_server_is_away_is_noted_and_becomes_a_conflict_when_taken_again(night):
    both = night.serials[0]
    assert night.other.present(both).provisional
    night.give()
    assert night.take().both == [both]
    night.take()
    (entry,) = (each for each in night.other.care.entries(night.other.care.numbers()) if each.attempt.serial == both)
    assert entry.note.startswith("Also let in at north-1")
    assert kinds(night.other)["note"] == 1
    night.back()
    night.other.sync()
    assert night.server.admissions_of("south-1") == [both]
    night.take()
    assert [each.serial for each in night.other.conflicts()] == [both]


def test_a_ticket_that_this_door_is_just_asking_about_is_left_for_the_next_time(night):
    asked = night.serials[0]
    with night.other._open.database.write() as tx:
        open_one = admissions.begin(
            tx, night.other.door.event, asked, section="", at=EVENING, redeemer="Kim", device="south-1",
            next_try=EVENING,
        )  # fmt: skip
    night.give()
    taken = night.take()
    assert taken.fates == {Fate.TAKEN: 2, Fate.LATER: 1}
    assert "once more in a minute" in usb_relay.words(taken)[1]
    with night.other._open.database.write() as tx:
        admissions.move(tx, open_one.id, Standing.WITHDRAWN)
    assert night.take().fates == {Fate.ALREADY: 2, Fate.TAKEN: 1}


def test_what_was_set_aside_is_carried_and_stays_set_aside(night):
    number = night.dying.queue()[1][0].id
    night.dying.park(number, "asks the box office")
    night.give()
    night.take()
    assert Counter(night.ledger("south-1").values()) == {"provisional": 2, "parked": 1}


def test_a_scan_on_which_nobody_was_let_in_stays_where_it_is(night):
    """The other door would take the server's word for it as its own."""
    night.server.heal()
    unlisted = night.server.issue(50)
    night.server.always(Fault.LOST_AFTER)
    night.server.always(Fault.UNREACHABLE, call="admissions")
    night.server.always(Fault.UNREACHABLE, call="tickets")
    assert night.dying.present(unlisted).answer is Answer.CANNOT_DECIDE
    assert night.give() == 3


def test_it_is_in_both_journals(night):
    night.give()
    night.take()
    assert kinds(night.dying)["scans_given"] == 1
    assert (kinds(night.other)["scan_taken"], kinds(night.other)["scans_taken"]) == (3, 1)
    with night.other._open.database.read() as tx:
        (row,) = journal.rows(tx, kind="scans_taken")
    assert row.body["device"] == "north-1"
    assert row.body["signed_by"] == night.dying.journal.public_key()


def test_scans_for_another_event_are_refused_with_its_name(night):
    night.give()
    object.__setattr__(night.other.door, "event", "/events/2")
    with pytest.raises(SetupTrouble, match="for another event: Harbour Night"):
        night.take()


@pytest.mark.parametrize("broken", [{}, {"scans": 7}, {"scans": [{}]}, {"scans": [{"serial": 1}]}])
def test_a_parcel_that_makes_no_sense_takes_nothing(night, broken):
    key = night.dying._parts.sealer.key()
    night.give()
    content = usb_parcel.open_file(night.file, WORDS).content
    night.file.write_bytes(usb_parcel.seal((content | broken) if broken else broken, WORDS, key))
    with pytest.raises(SetupTrouble, match="does not say what a door needs"):
        night.take()
    assert night.ledger("south-1") == {}


def test_cancelled_in_the_middle_the_rest_is_taken_the_next_time(night, monkeypatch):
    monkeypatch.setattr(usb_relay, "TOGETHER", 1)
    night.give()
    answers = iter([False, True])
    with pytest.raises(Cancelled):
        night.take(watcher=Watcher(cancelled=lambda: next(answers)))
    assert len(night.ledger("south-1")) == 1
    told = []
    assert night.take(watcher=Watcher(told.append)).fates == {Fate.ALREADY: 1, Fate.TAKEN: 2}
    assert [(each.done, each.total) for each in told] == [(1, 3), (2, 3), (3, 3)]


def test_both_are_the_supervisor_s_once_there_is_a_pin(night):
    night.give()
    parcel = night.other.relay.look(night.file, WORDS)
    for door in (night.dying, night.other):
        door.supervisor.set_pin("2468")
        door.supervisor.lock()
    with pytest.raises(NeedsSupervisor):
        night.give()
    with pytest.raises(NeedsSupervisor):
        night.other.relay.take(parcel)


def test_a_stick_that_is_full_is_said_and_nothing_is_lost(night):
    night.file = night.file.parent / "nowhere" / "north.scans"
    with pytest.raises(StoreTrouble):
        night.give()
    night.back()
    night.dying.sync()
    assert set(night.ledger("north-1").values()) == {"confirmed"}


def test_after_damage_the_scans_that_were_taken_are_known_still(night, tmp_path):
    """The journal alone is left: whoever was let in at the other door stays let in, under that door's name."""
    night.give()
    night.take()
    night.other.close()
    (site,) = (each for each in night.world._sites if each.device == "south-1")
    path = site.paths.database
    key = door_file.key_in(site._safe, path)
    damage.destroy(path, damage.pages_of(path, "attempts", "one_live_attempt", key=key))
    damage.overwrite(path, 0, bytes(100))
    assert rescue.rescue(path, datetime.now(UTC), key=key) is not None
    with site.look() as db:
        rows = db.execute("SELECT serial, standing, shown, device FROM attempts ORDER BY id").fetchall()
    assert rows == [(each, "provisional", 1, "north-1") for each in night.serials]
