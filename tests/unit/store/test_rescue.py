"""A damaged file: what can still be read is kept, in doubt somebody was let in, and nothing false is said."""

import contextlib
import json
import os
import shutil
import stat
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from scanner.domain.admission import Standing
from scanner.domain.errors import StoreTrouble
from scanner.domain.event import EventId
from scanner.domain.ticket import SectionId
from scanner.store import admissions, doors, journal, outbox, rescue
from scanner.store.database import Damaged, Database, suspicion
from scanner.store.driver import sqlite3
from scanner.store.journal import Voice
from scanner.store.rescue import swap
from tests import damage
from tests.builders import EVENING, EVENT, VIP, after, begin, database, door, serial

NOW = after(3600)
ROWS = (
    "SELECT * FROM attempts ORDER BY id",
    "SELECT * FROM doors",
    "SELECT event, section, standing, sum(n) FROM standings GROUP BY 1, 2, 3",
)


def verdict(tx, number, what="ADMIT", reason="confirmed", source="server", **more):
    body = {"verdict": what, "reason": reason, "source": source, "serial": serial(number), "attempt": number, **more}
    journal.append(tx, after(number), Voice.DOOR, "verdict", body)


@pytest.fixture
def path(tmp_path):
    """A door with an evening behind it: 200 let in with the server's word, 100 without, and one of each other kind."""
    kept = database(tmp_path)
    with kept.write() as tx:
        doors.make_current(tx, door(closed=frozenset({VIP.id})))
        body = {"event": EVENT, "device": door().device, "redeemer": door().redeemer, "url": door().url}
        journal.append(tx, EVENING, Voice.OPERATOR, "door_set_up", body)
    crew = {"redeemer": door().redeemer, "device": door().device}
    with kept.write() as tx:
        for number in range(1, 301):
            standing = Standing.CONFIRMED if number <= 200 else Standing.PROVISIONAL
            admissions.begin(
                tx, EVENT, serial(number), section=VIP.id, at=after(number), standing=standing, shown=True,
                next_try=after(number), **crew,
            )  # fmt: skip
            if number <= 200:
                verdict(tx, number)
            else:
                verdict(tx, number, reason="provisional", source="list", provisional=True)
    for number, standing in enumerate(Standing, start=301):
        begin(kept, number, standing, shown=standing not in {"open", "refused", "withdrawn"}, **crew)
    kept.close()
    return tmp_path / "doors.db"


def content(path):
    with contextlib.closing(sqlite3.connect(path)) as db:
        return [db.execute(statement).fetchall() for statement in ROWS]


def ledger(path):
    with contextlib.closing(sqlite3.connect(path)) as db:
        return {row[0]: row[1:] for row in db.execute("SELECT serial, standing, shown FROM attempts ORDER BY id")}


def let_in(path):
    with contextlib.closing(Database(path)) as kept, kept.read() as tx:
        return {each.serial for each in admissions.let_in(tx, EVENT) if each.shown}


def rescued_row(path):
    with contextlib.closing(Database(path)) as kept, kept.read() as tx:
        assert journal.first_broken(tx) is None
        (found,) = [row for row in journal.rows(tx) if row.kind == rescue.KIND]
        return found


def rescued(path, now=NOW):
    """As when damage was met while a program ran: the next one goes through the whole file."""
    suspicion(path).touch()
    return rescue.rescue(path, now)


def header_gone(path):
    damage.overwrite(path, 0, bytes(100))


def test_without_a_header_every_row_is_kept_as_it_was(path):
    before, rows = content(path), damage.journal_rows(path)
    header_gone(path)
    done = rescue.rescue(path, NOW)
    assert (done.scans, done.rebuilt, done.rows, done.lost, done.door) == (300 + len(Standing), 0, len(rows), 0, True)
    after_it = content(path)
    assert after_it[1:] == before[1:]
    assert [row[:9] for row in after_it[0]] == [row[:9] for row in before[0]]
    assert damage.journal_rows(path)[:-1] == rows


def test_what_has_no_outcome_is_due_now_and_looked_up_before_it_is_sent(path):
    header_gone(path)
    rescue.rescue(path, NOW)
    with contextlib.closing(Database(path)) as kept, kept.read() as tx:
        due = outbox.due(tx, EVENT, NOW, 1000)
        assert len(due) == 102
        assert all(each.tries and each.first_sent and each.first_sent < EVENING for each in due)
        assert all(each.redeemer == door().redeemer and each.device == door().device for each in due)


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")
def test_the_damaged_file_is_kept_byte_for_byte_for_this_user_alone(path):
    header_gone(path)
    path.chmod(0o644)
    damaged = path.read_bytes()
    done = rescue.rescue(path, NOW)
    assert done.aside == path.with_name("doors.damaged-20261121T210000Z.db")
    assert done.aside.read_bytes() == damaged
    assert stat.S_IMODE(done.aside.stat().st_mode) == stat.S_IMODE(path.stat().st_mode) == 0o600


def test_an_earlier_damaged_file_is_never_written_over(path):
    for _ in range(2):
        header_gone(path)
        rescue.rescue(path, NOW)
    names = {each.name for each in path.parent.glob("doors.damaged*")}
    assert names == {"doors.damaged-20261121T210000Z.db", "doors.damaged-20261121T210000Z-2.db"}


def test_the_journal_says_what_was_done(path):
    header_gone(path)
    done = rescue.rescue(path, NOW)
    row = rescued_row(path)
    assert (row.at, row.voice, row.body["file"]) == (NOW, Voice.DOOR, done.aside.name)
    assert row.body["sha256"] == swap.digest(done.aside)
    assert (row.body["rows_kept"], row.body["rows_lost_at_least"], row.body["scans_kept"]) == (
        301,
        0,
        300 + len(Standing),
    )


@pytest.mark.parametrize("table", ["attempts", "one_live_attempt", "journal"])
def test_of_the_ledger_its_index_and_the_journal_one_may_be_lost_altogether(path, table):
    before = let_in(path)
    assert len(before) == 305
    damage.destroy(path, damage.pages_of(path, table))
    damage.overwrite(path, 0, bytes(100))
    done = rescued(path, NOW)
    assert let_in(path) >= before
    assert done.door
    rescued_row(path)


@pytest.mark.parametrize(("lost", "left"), [("attempts", "journal"), ("attempts", "one_live_attempt")])
def test_attempts_are_pieced_together_from_what_is_left(path, lost, left):
    others = {"attempts", "one_live_attempt", "journal"} - {left}
    damage.destroy(path, damage.pages_of(path, *others))
    done = rescued(path, NOW)
    known = ledger(path)
    assert all(known[serial(number)][1] == 1 for number in range(1, 301))
    assert done.rebuilt >= 300
    if left == "journal":
        assert known[serial(1)] == ("confirmed", 1)
        assert known[serial(300)] == ("provisional", 1)
    else:
        assert known[serial(1)] == ("provisional", 1)  # to be looked up
    with contextlib.closing(Database(path)) as kept, kept.read() as tx:
        (found,) = [each for each in outbox.due(tx, EVENT, NOW, 1000) if each.serial == serial(300)]
        assert (found.redeemer, found.device) == (door().redeemer, door().device)


def test_a_ticket_that_the_server_refused_is_not_taken_for_let_in(path):
    """Its row is lost; the journal has what the door said."""
    kept = Database(path)
    begin(kept, 600, Standing.REFUSED)
    with kept.write() as tx:
        (number,) = tx.execute("SELECT max(id) FROM attempts").fetchone()
        body = {"verdict": "STOP", "reason": "already_admitted", "source": "server", "serial": serial(600)}
        journal.append(tx, after(600), Voice.DOOR, "verdict", body | {"attempt": number})
    kept.close()
    damage.destroy(path, damage.pages_of(path, "attempts"))
    rescued(path)
    assert ledger(path)[serial(600)] == ("refused", 0)


@pytest.mark.parametrize(("torn", "known"), [(False, ("open", 0)), (True, ("provisional", 1))])
def test_one_that_was_under_way_counts_as_let_in_only_if_its_row_may_be_old(path, tmp_path, torn, known):
    kept = Database(path)
    begin(kept, 700)
    begin(kept, 701)
    begin(kept, 702)
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for ending in swap.ENDINGS:
        shutil.copy(swap.beside(path, ending), crashed)
    kept.close()
    file = crashed / "doors.db"
    damage.destroy(file, [damage.roots(path)["lists"]])
    if torn:
        damage.overwrite(swap.beside(file, "-wal"), 200, b"\xff" * 20)
    rescued(file)
    assert ledger(file)[serial(701)] == known


def test_a_gap_in_the_journal_is_told_and_what_lies_behind_it_follows_marked(path):
    whole = damage.journal_rows(path)
    pages = damage.pages_of(path, "journal")
    damage.destroy(path, pages[3:4])
    done = rescued(path, NOW)
    row = rescued_row(path)
    kept = row.body["rows_kept"]
    found = damage.journal_rows(path)
    assert 0 < kept < len(whole)
    assert found[:kept] == whole[:kept]
    assert found[kept][3] == rescue.KIND
    salvaged = [json.loads(each[4])["salvaged"] for each in found[kept + 1 :]]
    assert len(salvaged) == row.body["rows_salvaged"] > 0
    assert kept + len(salvaged) + done.lost == len(whole)
    for (_, at, voice, kind, body, _), mark in zip(found[kept + 1 :], salvaged, strict=True):
        old = whole[mark["seq"] - 1]
        assert (at, voice, kind, mark["hash"]) == (*old[1:4], old[5])
        assert json.loads(body) == json.loads(old[4]) | {"salvaged": mark}
    assert [mark["fits"] for mark in salvaged] == [False] + [True] * (len(salvaged) - 1)


def test_a_row_of_the_journal_that_was_altered_is_not_carried_over(path):
    """The damage is in the words themselves, where nothing but the hash can tell."""
    seen = path.read_bytes()
    place = seen.index(b'"reason":"confirmed","serial":"' + serial(150).encode())
    damage.overwrite(path, place, b'"reason":"confirmed","serial":"' + serial(999).encode())
    header_gone(path)
    rescued(path, NOW)
    row = rescued_row(path)
    assert row.body["rows_kept"] == 150
    assert row.body["rows_lost_at_least"] == 1
    assert serial(999) not in json.dumps(damage.journal_rows(path))
    assert ledger(path)[serial(150)] == ("confirmed", 1)


def test_a_serial_that_was_altered_in_the_ledger_is_set_right_by_the_journal(path):
    seen = path.read_bytes()
    root = damage.pages_of(path, "attempts")
    places = [number for number in root if serial(150).encode() in seen[(number - 1) * 4096 : number * 4096]]
    for number in places:
        at = seen.index(serial(150).encode(), (number - 1) * 4096)
        damage.overwrite(path, at, serial(999).encode())
    header_gone(path)
    done = rescued(path, NOW)
    assert done.rebuilt == 1
    assert ledger(path)[serial(150)] == ("confirmed", 1)
    assert serial(999) not in ledger(path)


def test_a_second_rescue_keeps_what_the_first_one_said(path):
    damage.destroy(path, damage.pages_of(path, "journal")[3:4])
    rescued(path, NOW)
    first = damage.journal_rows(path)
    header_gone(path)
    done = rescued(path, NOW + timedelta(days=1))
    assert done.lost == 0
    assert damage.journal_rows(path)[:-1] == first
    with contextlib.closing(Database(path)) as kept, kept.read() as tx:
        assert journal.first_broken(tx) is None


def test_a_file_cut_off_keeps_what_is_before_the_cut(path):
    damage.cut(path, path.stat().st_size - 9 * damage.PAGE - 100)
    done = rescued(path, NOW)
    assert done.scans > 100
    rescued_row(path)


@pytest.mark.parametrize("torn", [False, True])
def test_scans_that_were_only_in_the_log_are_kept(path, tmp_path, torn):
    """The power went: the newest scans are in the write-ahead log, and nowhere else."""
    kept = Database(path)
    for number in range(401, 421):
        with kept.write() as tx:
            admissions.begin(
                tx, EVENT, serial(number), section="", at=EVENING, redeemer="Kim", device="n", shown=True,
                standing=Standing.CONFIRMED, next_try=EVENING,
            )  # fmt: skip
            verdict(tx, number)
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for ending in swap.ENDINGS:
        shutil.copy(swap.beside(path, ending), crashed)
    kept.close()
    file = crashed / "doors.db"
    damage.destroy(file, [damage.roots(path)["lists"]])
    if torn:
        damage.overwrite(swap.beside(file, "-wal"), 8, bytes(24))
    done = rescued(file, NOW)
    assert let_in(file) >= {serial(number) for number in range(401, 421)}
    assert swap.beside(done.aside, "-wal").exists()
    assert rescued_row(file).body["log_sha256"] == swap.digest(swap.beside(done.aside, "-wal"))


def test_an_emptied_file_gives_back_what_its_log_has(path, tmp_path):
    """SQLite would take it for a new one, and throw the log away."""
    fresh = Database(tmp_path / "other.db")
    with fresh.write() as tx:
        doors.make_current(tx, door())
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for ending in swap.ENDINGS:
        shutil.copy(swap.beside(fresh.path, ending), swap.beside(crashed / "doors.db", ending))
    fresh.close()
    file = crashed / "doors.db"
    damage.cut(file, 0)
    assert rescue.is_suspect(file)
    assert rescued(file, NOW).door


def test_a_door_that_cannot_be_read_must_be_set_up_again(path):
    damage.destroy(path, damage.pages_of(path, "doors"))
    done = rescued(path, NOW)
    assert not done.door
    assert done.scans == 300 + len(Standing)
    with contextlib.closing(Database(path)) as kept, kept.read() as tx:
        assert doors.current(tx) is None


def test_a_letter_of_the_doors_address_is_set_right_by_its_set_up(path):
    seen = path.read_bytes()
    (number,) = damage.pages_of(path, "doors")
    damage.overwrite(path, seen.index(b"tickets.example", (number - 1) * 4096), b"tickXts.example")
    header_gone(path)
    assert rescued(path, NOW).door
    with contextlib.closing(Database(path)) as kept, kept.read() as tx:
        assert doors.current(tx) == door(closed=frozenset({VIP.id}))


def test_a_door_of_an_event_that_nothing_bears_out_is_not_trusted(path):
    seen = path.read_bytes()
    (number,) = damage.pages_of(path, "doors")
    damage.overwrite(path, seen.index(EVENT.encode(), (number - 1) * 4096), b"/events/99999999999999")
    header_gone(path)
    assert not rescued(path, NOW).door
    assert let_in(path)


def test_a_file_with_nothing_of_ours_leaves_an_empty_one(tmp_path):
    file = tmp_path / "doors.db"
    file.write_bytes(b"somebody's shopping list\n" * 1000)
    done = rescued(file, NOW)
    assert (done.scans, done.rows, done.door) == (0, 0, False)
    assert done.aside.read_bytes() == b"somebody's shopping list\n" * 1000
    rescued_row(file)


def test_a_file_that_is_whole_is_left_alone(path):
    before = path.read_bytes()
    assert rescued(path, NOW) is None
    assert path.read_bytes() == before
    assert not list(path.parent.glob("doors.damaged*"))


def test_somebody_elses_database_is_left_alone(tmp_path):
    file = tmp_path / "doors.db"
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("CREATE TABLE doors (colour TEXT)")
        other.execute("INSERT INTO doors VALUES ('red')")
    with pytest.raises(StoreTrouble, match="another program"):
        rescued(file, NOW)
    with contextlib.closing(sqlite3.connect(file)) as other:
        assert other.execute("SELECT * FROM doors").fetchall() == [("red",)]
    assert not list(tmp_path.glob("doors.damaged*"))


def test_a_version_that_was_written_over_is_no_newer_program(path):
    """Bytes 60 to 63 of the header."""
    before = content(path)[0]
    for version in (b"\x40\0\0\0", b"\0\0\0\0", b"\xff\0\0\0"):
        damage.overwrite(path, 60, version)
        with pytest.raises(Damaged):
            Database(path)
        assert rescued(path, NOW).scans == len(before)


# Looking.


def test_what_every_opening_looks_at_finds_a_table_that_is_gone(path):
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("DROP TABLE lists")
    with contextlib.closing(Database(path)) as kept, pytest.raises(Damaged):
        rescue.look(kept)


@pytest.mark.parametrize(
    "damage_", ["UPDATE tallied SET upto = 9999", "UPDATE tallied SET upto = -1", "DELETE FROM tallied"]
)
def test_what_every_opening_looks_at_finds_attempts_that_would_not_be_counted(path, damage_):
    with contextlib.closing(sqlite3.connect(path)) as tx, tx:
        tx.execute(damage_)
    with contextlib.closing(Database(path)) as kept, pytest.raises(Damaged):
        rescue.look(kept)


def test_damage_that_is_met_is_noted_and_nothing_more_is_read_or_written(path):
    damage.destroy(path, damage.pages_of(path, "one_live_attempt"))
    kept = Database(path)
    with pytest.raises(Damaged), kept.read() as tx:
        admissions.live(tx, EventId(EVENT), serial(1))
    for work in (kept.read, kept.write, kept.glance):
        with pytest.raises(Damaged) as caught, work():
            pass
        assert "start it again" in caught.value.advice
    kept.close()
    assert rescue.is_suspect(path)
    assert rescue.is_damaged(path)


def test_a_suspicion_that_was_unfounded_is_dropped(path):
    suspicion(path).touch()
    assert rescue.is_suspect(path)
    assert rescue.rescue(path, NOW) is None
    assert not rescue.is_suspect(path)


# Two at once, and the power going in between.


def test_of_several_that_open_at_once_one_rescues(path):
    header_gone(path)
    together = threading.Barrier(4)

    def opened(_):
        together.wait()
        return rescue.rescue(path, NOW)

    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(opened, range(4)))
    assert sum(each is not None for each in done) == 1
    assert len(list(path.parent.glob("doors.damaged*.db"))) == 1
    assert len(let_in(path)) == 305


@pytest.mark.parametrize("ended", ["before the log went", "after the log went"])
def test_a_rescue_that_was_cut_off_is_finished_by_the_next(path, ended):
    kept = Database(path)
    begin(kept, 500, Standing.CONFIRMED, shown=True)
    kept.close()
    whole = path.read_bytes()
    shutil.copy(path, swap.ready(path))
    header_gone(path)
    if ended.startswith("before"):
        swap.beside(path, "-wal").write_bytes(b"of the damaged file")
    assert rescue.is_suspect(path)
    assert rescue.rescue(path, NOW) is None
    assert path.read_bytes() == whole
    assert not swap.beside(path, "-wal").exists()
    assert not rescue.is_suspect(path)


def test_a_rescue_that_cannot_be_written_leaves_the_file_as_it_is(path):
    header_gone(path)
    before = path.read_bytes()
    (path.parent / "doors.rescue-part.db").mkdir()
    with pytest.raises(StoreTrouble, match="cannot be repaired here") as caught:
        rescue.rescue(path, NOW)
    assert "Make room" in caught.value.advice
    assert path.read_bytes() == before
    assert not list(path.parent.glob("doors.damaged*"))


def test_the_supervisors_pin_is_kept_so_that_damage_is_no_way_around_it(path):
    kept = Database(path)
    with kept.write() as tx:
        tx.execute("INSERT INTO supervisor VALUES (1, '$argon2id$v=19$hash', 2, ?)", (EVENING.isoformat(),))
    kept.close()
    header_gone(path)
    rescue.rescue(path, NOW)
    with contextlib.closing(Database(path)) as again, again.read() as tx:
        assert tx.execute("SELECT * FROM supervisor").fetchall() == [(1, "$argon2id$v=19$hash", 2, EVENING.isoformat())]


def test_sections_that_were_closed_stay_closed(path):
    header_gone(path)
    rescue.rescue(path, NOW)
    with contextlib.closing(Database(path)) as kept, kept.read() as tx:
        assert doors.current(tx).closed == {SectionId(VIP.id)}
