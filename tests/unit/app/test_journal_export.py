"""The journal as a file that somebody else can check, with the public key and nothing else."""

import json
import stat
import sys
import tracemalloc
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.app import journal_file
from scanner.app.journal_care import Watcher, check_file
from scanner.app.journal_check import Check
from scanner.app.journal_key import load
from scanner.app.supervisor import NeedsSupervisor
from scanner.app.whole_file import Cancelled
from scanner.domain.errors import SetupTrouble, StoreTrouble
from scanner.store import journal, seals
from scanner.store.database import Database
from scanner.store.driver import sqlite3
from tests.clocks import FakeClock
from tests.fakes import MemorySafe, World
from tests.unit.app.journals import KEY, exported, records, signed

ENDINGS = [".csv", ".jsonl", ".parquet"]
OTHER = load(MemorySafe())


@pytest.fixture
def world(tmp_path):
    made = World(tmp_path / "world")
    yield made
    made.close()


@pytest.fixture
def door(world):
    opened = world.door()
    for number in range(6):
        opened.present(world.server.issue(number))
    return opened


def needs(ending: str) -> None:
    if ending == ".parquet":
        pytest.importorskip("pyarrow")


@pytest.mark.parametrize("ending", ENDINGS)
def test_an_export_is_checked_elsewhere_with_the_public_key_alone(door, tmp_path, ending):
    needs(ending)
    file = tmp_path / f"season{ending}"
    written = door.journal.export(file)
    found = check_file(file, [door.journal.public_key()])
    assert (found.broken, found.ended, found.unsigned) == (None, True, 0)
    assert (found.rows, found.head) == (written.rows, written.head)
    assert found.rows > 6


@pytest.mark.parametrize("ending", ENDINGS)
def test_by_another_key_nothing_of_it_is_signed(door, tmp_path, ending):
    needs(ending)
    file = tmp_path / f"season{ending}"
    door.journal.export(file)
    found = check_file(file, [OTHER.public])
    assert (found.signed, found.others) == (0, {door.journal.public_key()})


def test_the_lines_are_what_other_programs_read(door, tmp_path):
    file = tmp_path / "season.jsonl"
    door.journal.export(file)
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    verdicts = [each for each in lines if each["kind"] == "verdict"]
    assert verdicts[0]["body"]["serial"] == "HARBOU-FLOO00000000"
    assert [each["kind"] for each in lines if each["voice"] == "seal"][-1] == "end"


@pytest.mark.parametrize("ending", [".csv", ".jsonl"])
@settings(max_examples=60)
@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_any_flipped_bit_of_an_export_is_found(tmp_path_factory, ending, place, bit):
    file = tmp_path_factory.mktemp("flipped") / f"season{ending}"
    file.write_bytes(WHOLE[ending])
    content = bytearray(WHOLE[ending])
    content[int(place * len(content))] ^= 1 << bit
    file.write_bytes(content)
    try:
        found = check_file(file, [KEY.public])
    except SetupTrouble:  # what it begins with: it is no journal any more
        return
    assert found.broken is not None


@pytest.mark.parametrize("ending", [".csv", ".jsonl"])
@settings(max_examples=40)
@given(
    what=st.sampled_from(["removed", "swapped", "doubled", "cut"]), one=st.floats(0, 1, exclude_max=True),
    other=st.floats(0, 1, exclude_max=True),
)  # fmt: skip
def test_lines_removed_reordered_inserted_or_cut_off_are_found(tmp_path_factory, ending, what, one, other):
    file = tmp_path_factory.mktemp("moved") / f"season{ending}"
    lines = WHOLE[ending].splitlines(keepends=True)
    head, lines = (lines[:1], lines[1:]) if ending == ".csv" else ([], lines)
    first, second = int(one * len(lines)), int(other * len(lines))
    changed = list(lines)
    match what:
        case "removed":
            del changed[first]
        case "swapped":
            changed[first], changed[second] = changed[second], changed[first]
        case "doubled":
            changed.insert(first, changed[second])
        case "cut":
            del changed[first:]
    file.write_bytes(b"".join(head + changed))
    try:
        broken = check_file(file, [KEY.public]).broken
    except SetupTrouble:  # nothing is left of it
        assert not file.read_bytes()
    else:
        assert (broken is None) == (changed == lines)


def whole(ending: str, tmp: Path) -> bytes:
    with closing(Database(tmp / f"for{ending}.db", durable=False)) as kept:
        signs = signed(kept, FakeClock(), 3, 2)
        return exported(signs, records(kept), tmp / f"season{ending}").read_bytes()


WHOLE: dict[str, bytes] = {}


@pytest.fixture(autouse=True, scope="module")
def _whole(tmp_path_factory):
    tmp = tmp_path_factory.mktemp("whole")
    WHOLE.update({ending: whole(ending, tmp) for ending in (".csv", ".jsonl")})


def test_a_damaged_parquet_file_is_found_or_says_the_same_as_before(door, tmp_path):
    """Not all that stands in such a file is read: statistics, say."""
    needs(".parquet")
    file = tmp_path / "season.parquet"
    door.journal.export(file)
    whole, said = file.read_bytes(), list(journal_file.read(file))
    found = 0
    for place in range(0, len(whole), len(whole) // 60):
        content = bytearray(whole)
        content[place] ^= 1
        file.write_bytes(content)
        try:
            broken = check_file(file, [door.journal.public_key()]).broken
        except SetupTrouble:
            broken = 0
        found += broken is not None
        assert broken is not None or list(journal_file.read(file)) == said
    assert found > 20


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_broken_journal_is_exported_all_the_same_and_the_break_is_named(door, world, tmp_path, ending):
    needs(ending)
    with world.first.look() as db:
        db.execute("DROP TRIGGER journal_holds")
        db.execute("UPDATE journal SET body = '[\"\u202e\nnot ours' WHERE seq = 3")
    file = tmp_path / f"season{ending}"
    assert door.journal.export(file).broken == 3
    assert check_file(file, [door.journal.public_key()]).broken == 3


def test_it_is_in_the_journal_that_it_was_exported_and_by_whom(door, world, tmp_path):
    door.journal.export(tmp_path / "season.csv")
    with world.first.look() as db:
        assert db.execute("SELECT body FROM journal WHERE kind = 'journal_exported'").fetchall() == [
            ('{"by":"Kim","file":"season.csv"}',)
        ]


def test_once_a_pin_is_set_exporting_is_the_supervisor_s(door, tmp_path):
    door.supervisor.set_pin("2468")
    door.supervisor.lock()
    with pytest.raises(NeedsSupervisor):
        door.journal.export(tmp_path / "season.csv")
    assert not list(tmp_path.glob("season*"))


def test_a_cancelled_export_leaves_nothing_behind_and_what_was_there_stays(door, tmp_path):
    file = tmp_path / "season.csv"
    file.write_text("of last year")
    with pytest.raises(Cancelled):
        door.journal.export(file, Watcher(cancelled=lambda: True))
    assert file.read_text() == "of last year"
    assert not list(tmp_path.glob("*.part"))


def test_progress_is_told_with_the_rate_and_the_time_that_is_left(tmp_path, kept, clock, monkeypatch):
    """Two thousand rows a step, and a clock that takes a second for each."""
    world = World(tmp_path / "world")
    door = world.door()
    with world.first.look() as db:
        db.execute("BEGIN")
        for number in range(2, 6001):
            db.execute("INSERT INTO journal VALUES (?, '', '', '', '', '')", (number,))
        db.execute("COMMIT")
    told = []

    def cancelled():
        world.clock.advance(1.0)
        return False

    door.journal.check(Watcher(told.append, cancelled))
    assert [(each.done, each.total) for each in told[:2]] == [(2000, 6000), (4000, 6000)]
    assert round(told[1].rate) == 2000
    assert round(told[1].seconds_left) == 1
    world.close()


def test_a_place_that_cannot_be_written_is_said(door, tmp_path):
    with pytest.raises(StoreTrouble, match=r"season\.csv could not be written"):
        door.journal.export(tmp_path / "nowhere" / "season.csv")


@pytest.mark.parametrize("name", ["season", "season.xlsx"])
def test_a_kind_of_file_that_is_not_known_is_said_before_anything_is_written(door, tmp_path, name):
    with pytest.raises(SetupTrouble, match="What kind of file"):
        door.journal.export(tmp_path / name)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"hello"])
def test_a_file_that_is_no_export_is_said(tmp_path, content):
    file = tmp_path / "season.csv"
    file.write_bytes(content)
    with pytest.raises(SetupTrouble, match="is not a journal"):
        check_file(file, [KEY.public])


@pytest.mark.parametrize(
    "content",
    [
        b"{", b"{}\n", b'{"seq":1}\n', b'{"seq":"1","at":"","voice":"","kind":"","body":{},"hash":""}\n',
        b'{"seq":1,"at":"","voice":"seal","kind":"end","body":{},"hash":""}\n', b"{" * 5000, b'{"seq":' + b"9" * 6000,
        b'{"a":' + b'"x",' * 400_000, b"seq,\n", b"seq,at,voice,kind,body,hash\r\n1\r\n",
        b'seq,at,voice,kind,body,hash\r\n1,"\r\n', b"seq,at,voice,kind,body,hash\r\n\xff\r\n", b"PAR1" + b"\0" * 50,
    ],
)  # fmt: skip
def test_whatever_else_stands_in_it_is_a_broken_row_and_never_a_crash(tmp_path, content):
    if content.startswith(b"PAR1"):
        needs(".parquet")
    file = tmp_path / "season"
    file.write_bytes(content)
    assert check_file(file, [KEY.public]).broken == 1


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such modes")
def test_it_is_for_its_owner_s_eyes(door, tmp_path):
    file = tmp_path / "season.csv"
    door.journal.export(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def long_journal(path: Path, rows: int) -> None:
    """As the program would have written it, in one go."""
    Database(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("BEGIN")
        digest = journal.GENESIS
        for seq in range(1, rows + 1):
            fields = (
                seq,
                "2026-11-21T20:00:00.000000+00:00",
                "door",
                "verdict",
                f'{{"serial":"HARBOU-VIPV{seq:08d}"}}',
            )
            digest = journal._hash(fields, digest)
            db.execute("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?)", (*fields, digest))
        db.execute("COMMIT")


def memory_of_an_export(tmp_path: Path, rows: int) -> int:
    from scanner.app.journal_care import _chunks

    path = tmp_path / f"{rows}.db"
    long_journal(path, rows)
    tracemalloc.start()
    with closing(Database(path)) as kept, (tmp_path / "out.jsonl").open("wb") as file:
        looking = Check([KEY.public])
        with journal_file.FORMS[".jsonl"](file) as put:
            for chunk in _chunks(kept, rows):
                for record in chunk:
                    looking.take(record)
                    put(record)
    assert looking.result().rows == rows
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most


def test_a_long_journal_takes_no_more_memory_than_a_short_one(tmp_path):
    few, many = memory_of_an_export(tmp_path, 2 * seals.CHUNK), memory_of_an_export(tmp_path, 8 * seals.CHUNK)
    assert many < 1.3 * few


@pytest.mark.nightly
def test_a_season_of_a_million_rows(tmp_path):
    assert memory_of_an_export(tmp_path, 1_000_000) < 20_000_000
