"""What was said of attempts: found in the journal by their numbers, and nothing else is looked at for it."""

import contextlib

import pytest

from scanner.domain.admission import Standing
from scanner.store import journal, migrations, outbox, said
from scanner.store.database import Database
from scanner.store.driver import sqlite3
from scanner.store.journal import Voice
from tests.builders import EVENING, EVENT, after, begin, memory, serial


@pytest.fixture
def tx():
    return memory()


def write(tx, kind, attempt, seconds=0.0, voice=Voice.OPERATOR, **body):
    journal.append(tx, after(seconds), voice, kind, {"attempt": attempt, "serial": serial(attempt), **body})


def test_a_conflict_is_found_with_the_refusal_its_closing_and_the_last_note(tx):
    write(tx, "verdict", 7, voice=Voice.DOOR)
    write(tx, "conflict", 7, voice=Voice.SERVER, reason="already_admitted", gate="south-1")
    write(tx, "note", 7, 5, note="asked south-1", by="Kim")
    write(tx, "resolved", 7, 9, note="two tickets", by="Robin")
    write(tx, "conflict", 8, voice=Voice.SERVER, reason="status")
    found = said.of(tx, [7])
    assert list(found) == [7]
    assert found[7].refusal.body["gate"] == "south-1"
    assert (found[7].closing.at, found[7].closing.body["by"]) == (after(9), "Robin")
    assert found[7].note.body["note"] == "two tickets"


def test_of_an_attempt_that_only_the_door_spoke_on_nothing_was_said(tx):
    write(tx, "verdict", 7, voice=Voice.DOOR)
    write(tx, "confirmed", 7, voice=Voice.SERVER)
    assert said.of(tx, [7, 8]) == {}


def test_a_note_that_is_taken_up_again_without_a_word_keeps_the_words_before(tx):
    write(tx, "parked", 7, note="box office asks")
    write(tx, "parked", 7, 5, note="")
    assert said.of(tx, [7])[7].note.body["note"] == "box office asks"


def test_a_season_s_journal_is_not_read_for_it(tx):
    plan = tx.execute(
        "EXPLAIN QUERY PLAN SELECT seq FROM journal"
        f" WHERE {migrations.SAID_OF_ATTEMPTS} AND json_extract(body, '$.attempt') IN (SELECT value FROM json_each(?))"
        " ORDER BY seq",
        ("[7]",),
    ).fetchall()
    assert any("said_of_attempts" in row[3] for row in plan), plan
    assert not any(row[3].startswith("SCAN journal") for row in plan), plan


def test_numbers_are_found_by_standing_oldest_first(tx):
    from scanner.store import admissions

    numbers = {}
    for place, standing in enumerate(Standing):
        numbers[standing] = admissions.begin(
            tx, EVENT, serial(place), section="", at=EVENING, redeemer="Kim", device="n", standing=standing,
            next_try=EVENING,
        ).id  # fmt: skip
    wanted = {Standing.CONFLICT, Standing.PROVISIONAL, Standing.RESOLVED}
    assert outbox.numbers(tx, EVENT, wanted) == sorted(numbers[each] for each in wanted)
    assert outbox.numbers(tx, EVENT, {Standing.OPEN}) == [numbers[Standing.OPEN]]
    assert outbox.numbers(tx, EVENT, set()) == []


def test_a_database_of_the_first_form_keeps_its_rows_and_its_conflicts_are_found(tmp_path):
    """A door that was updated in the middle of an evening."""
    path = tmp_path / "doors.db"
    old = Database(path, steps=migrations.STEPS[:1])
    number = begin(old, 1, Standing.RESOLVED)
    with old.write() as tx:
        write(tx, "conflict", number, voice=Voice.SERVER, reason="already_admitted")
        journal.append(tx, EVENING, Voice.OPERATOR, "resolved", {"attempt": number, "serial": serial(1), "note": "ok"})
    old.close()
    new = Database(path)
    with new.read() as tx:
        found = said.of(tx, [number])[number]
        assert (found.refusal.body["reason"], found.closing.body["note"]) == ("already_admitted", "ok")
        assert outbox.numbers(tx, EVENT, {Standing.RESOLVED}) == [number]
        assert journal.first_broken(tx) is None
        assert tx.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    new.close()
    with contextlib.closing(sqlite3.connect(path.with_name("doors.version-1.db"))) as aside:
        assert aside.execute("PRAGMA user_version").fetchone() == (1,)
