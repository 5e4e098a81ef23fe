"""Whatever is scanned, answered, set or handed over: no crash, no hang, and nobody goes in who should not.

A few in every run, very many in the nightly one. The random numbers come from a seed that a failure names.
"""

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import httpx
import pytest

from scanner.app import settings as settings_file
from scanner.app import usb_parcel
from scanner.app.build import open_doorway
from scanner.app.journal_care import check_file
from scanner.app.settings import Settings
from scanner.backends.base import Address
from scanner.backends.errors import BackendTrouble
from scanner.backends.ticketing.backend import TicketingBackend
from scanner.domain.errors import SetupTrouble
from scanner.domain.event import EventId, Grant
from scanner.domain.reading import LONGEST, read
from scanner.domain.ticket import SectionId, Serial
from scanner.domain.verdict import Answer
from scanner.store import journal
from scanner.store.database import Database
from tests.fakes import PATIENCE, FakeBackend, World
from tests.hostile import EVENT, GOOD, SECTION, answer_of, spoilt, text_of

SLOWEST = 30.0  # s for one text, on a machine that is busy with something else
FEW, MANY_TEXTS, MANY_PRESENTED, MANY_BODIES, MANY_FILES = 3000, 1_000_000, 100_000, 100_000, 20_000


def texts_are_read(count: int) -> None:
    chance = random.Random(1)
    for _ in range(count):
        text = text_of(chance)
        began = time.monotonic()
        found = read(text)
        assert time.monotonic() - began < SLOWEST, ascii(text[:200])
        assert len(found.text) <= LONGEST
        for serial in found.serials:
            assert len(serial) == 19
            assert serial.isascii()
            assert serial == serial.upper()


def test_every_text_is_read_or_not_a_ticket() -> None:
    texts_are_read(FEW * 3)


@pytest.mark.nightly
def test_a_million_texts_are_read_or_not_a_ticket() -> None:
    texts_are_read(MANY_TEXTS)


def texts_are_presented(folder: Path, count: int) -> None:
    """Offline with a list of two: nobody else goes in, and each of the two once."""
    world = World(folder)
    for number in (1, 2):
        world.server.issue(number)
    site = world.site()
    connect = lambda _door, _secrets, heard: FakeBackend(world.server, heard, site.token, site.device)  # noqa: E731
    door = open_doorway(
        site.paths, settings=Settings(patience=PATIENCE, grace=0.0), clock=world.clock, connect=connect,
        safe=site._safe, chance=random.Random(1), open_database=partial(Database, durable=False),
    )  # fmt: skip
    door.sync()
    world.server.down = True
    chance, admitted = random.Random(2), []
    for _ in range(count):
        text = text_of(chance)
        world.clock.advance(1)
        verdict = door.present(text, "Left")
        if verdict.answer is Answer.ADMIT:
            assert verdict.serial in GOOD, ascii(text)
            admitted.append(verdict.serial)
    assert sorted(admitted) == sorted(GOOD)
    assert door.first_broken_row() is None
    with door._open.database.read() as tx:
        assert sum(1 for _ in journal.rows(tx, kind="verdict")) == count
        assert tx.execute("SELECT count(*) FROM attempts").fetchone()[0] == len(admitted)
    door.close()
    world.close()


def test_no_text_lets_anybody_in_but_the_two_who_have_tickets(tmp_path: Path) -> None:
    texts_are_presented(tmp_path, 1500)


@pytest.mark.nightly
def test_no_text_of_very_many_lets_anybody_in_but_the_two(tmp_path: Path) -> None:
    texts_are_presented(tmp_path, MANY_PRESENTED)


# What a server may answer.


def bodies_are_taken(count: int) -> None:
    chance = random.Random(3)
    transport = httpx.MockTransport(lambda _request: answer_of(chance))
    grant = Grant(EventId(EVENT), (SectionId(SECTION),))
    asked = Serial(GOOD[0])
    address = Address("https://tickets.test/v3", "0f3c9a4be1d24c7f", "A0F9GG8D")
    backend = TicketingBackend(address, heard=lambda _date: None, transport=transport)
    calls = (
        lambda: backend.event(grant, budget=5.0),
        lambda: backend.enter(budget=5.0),
        lambda: backend.redeem(grant, [asked], redeemer="Kim", device="north-1", budget=5.0),
        lambda: backend.admissions(grant, asked, budget=5.0),
        lambda: backend.tickets(grant, page=1, records=100, budget=5.0),
    )
    understood = 0
    for _ in range(count):
        call = chance.choice(calls)
        began = time.monotonic()
        try:
            answer = call()
        except BackendTrouble:
            continue
        finally:
            assert time.monotonic() - began < SLOWEST
        understood += 1
        if call is calls[2]:
            assert {each.serial for each in answer.admitted} <= {asked}
    assert understood > count // 100
    backend.close()


def test_every_answer_of_a_server_is_understood_or_trouble() -> None:
    bodies_are_taken(FEW)


@pytest.mark.nightly
def test_a_hundred_thousand_answers_are_understood_or_trouble() -> None:
    bodies_are_taken(MANY_BODIES)


# What may stand in a file.

SETTINGS = """policy = "confirm first"
patience = 1.5
grace = 5.0
stream_urls = ["rtsp://10.0.0.1/live"]
codes = ["QR"]
park_after = 8
[camera_controls.one]
exposure = 0.5
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)


def taken_or_said(call: Callable[[], object]) -> None:
    said = None
    try:
        call()
    except SetupTrouble as trouble:
        said = trouble
    assert said is None or said.advice


def files_are_taken(folder: Path, count: int, exported: bytes, key: str) -> None:
    chance = random.Random(4)
    file = folder / "file"
    for _ in range(count):
        file.write_bytes(spoilt(SETTINGS.encode(), chance))
        taken_or_said(partial(settings_file.load, file))
        file.write_bytes(spoilt(exported, chance))
        taken_or_said(partial(check_file, file, [key]))
        with pytest.raises(SetupTrouble):
            # The passphrase takes its time, so only what is looked at before it.
            usb_parcel.opened(spoilt(usb_parcel.MAGIC + b"2\n", chance) + chance.randbytes(30), "three wet umbrellas")


@pytest.fixture
def exported(tmp_path: Path) -> tuple[bytes, str]:
    world = World(tmp_path)
    door = world.door()
    door.present(world.server.issue(1))
    door.journal.export(tmp_path / "season.jsonl")
    key = door.journal.public_key()
    world.close()
    return (tmp_path / "season.jsonl").read_bytes(), key


def test_every_file_is_taken_or_said_to_be_none(folder: Path, exported: tuple[bytes, str]) -> None:
    files_are_taken(folder, FEW // 6, *exported)


@pytest.mark.nightly
def test_very_many_files_are_taken_or_said_to_be_none(folder: Path, exported: tuple[bytes, str]) -> None:
    files_are_taken(folder, MANY_FILES, *exported)
