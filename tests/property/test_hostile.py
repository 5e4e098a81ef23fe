"""Whatever is scanned, answered, set or handed over: no crash, no hang, and nobody goes in who should not.

A few in every run, very many in the nightly one. The random numbers come from a seed that a failure names.
"""

import json
import random
import string
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

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

SLOWEST = 30.0  # s for one text, on a machine that is busy with something else
FEW, MANY_TEXTS, MANY_PRESENTED, MANY_BODIES, MANY_FILES = 3000, 1_000_000, 100_000, 100_000, 20_000
GOOD = ("HARBOU-FLOO00000001", "HARBOU-FLOO00000002")

_PIECES = (
    "HARBOU-FLOO00000001", "harbou-floo00000001", "HARBOU-FLOO0000000", "HARBOU", "-", "\u2011", "]Q1", "\\000026",
    "https://", "javascript:", "'; DROP TABLE attempts;--", "%s", "{0}", "\x00", "\x1d", "\n", "\r\n", "\t", "\u202e",
    "\u2066", "\ud800", "\ufeff", "<b>", "&amp;", "$(reboot)", "`id`", "| rm -rf", "../../", "0" * 64, "a" * 64,
    "\U0001f600",
    "e\u0301", "\u0660\u0661", "ﬀ", "İ", "ſ", "A0F9GG8D", ";", ":", "{\"serial\":", "NaN", "1e999",
)  # fmt: skip


def text_of(chance: random.Random) -> str:
    """A code as nobody would print it, or almost as somebody would."""
    match chance.randrange(6):
        case 0:
            return "".join(chr(chance.randrange(0x110000)) for _ in range(chance.randrange(60)))
        case 1:
            return "".join(chance.choice(string.printable) for _ in range(chance.randrange(80)))
        case 2:
            near = list(chance.choice(GOOD))
            for _ in range(chance.randrange(4)):
                near[chance.randrange(len(near))] = chance.choice(string.ascii_letters + string.digits + "-\u2013 \x1d")
            return "".join(near)
        case 3:
            return chance.choice(_PIECES) * chance.randrange(1, 3000)
        case 4:
            return f"{chance.choice(_PIECES)}{chance.choice(GOOD)}{chance.choice(_PIECES)}"
        case _:
            return "".join(chance.choice(_PIECES) for _ in range(chance.randrange(8)))


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

EVENT = "/events/16993717817996"
SECTION = "16993964783415"
ADMISSION = {
    "ticket": GOOD[0], "serial": GOOD[0], "redeemer": "Kim", "device": "north-1", "patron": {"self": "/accounts/AZ-1"},
    "admitted": "2030-06-07T20:00:00.000Z", "section": f"{EVENT}/sections/{SECTION}",
}  # fmt: skip
TICKET = {
    "serial": GOOD[0], "status": "Issued", "section": {"self": f"{EVENT}/sections/{SECTION}", "name": "Floor"},
    "owner": {"self": "/accounts/AZ-1", "name": "Sam Reed", "email": "sam@example.org"},
    "issued": "N/A", "redeemed": "N/A",
}  # fmt: skip
BODIES: tuple[Any, ...] = (
    [ADMISSION], {"entries": [ADMISSION]}, {"entries": [TICKET, TICKET]}, [TICKET], {"key": "k", "self": EVENT},
    {"self": EVENT, "title": "Night", "sections": [{"self": f"sections/{SECTION}", "name": "Floor"}]},
    {"message": "no"}, [], {}, None, "", 0,
)  # fmt: skip
_ODD: tuple[Any, ...] = (
    None, True, -1, 1e308, 10**40, "", "N/A", "\u202e", "x" * 5000, [], {}, [[[]]], {"self": 1}, GOOD[1], "../..",
    "9999-99-99T99:99:99Z", "0001-01-01T00:00:00+23:59", ["serial"], {"entries": {}},
)  # fmt: skip


def bent(body: Any, chance: random.Random, depth: int = 0) -> Any:
    if chance.random() < 0.12 + 0.05 * depth:
        return chance.choice(_ODD)
    if isinstance(body, dict):
        return {
            (chance.choice(["", "self", "\u0000", "entries"]) if chance.random() < 0.04 else name): bent(
                value, chance, depth + 1
            )
            for name, value in body.items()
            if chance.random() > 0.06
        }
    if isinstance(body, list):
        return [bent(value, chance, depth + 1) for value in body for _ in range(chance.choice((1, 1, 1, 2, 0)))]
    return body


def answer_of(chance: random.Random) -> httpx.Response:
    content = json.dumps(bent(chance.choice(BODIES), chance)).encode()
    match chance.randrange(8):
        case 0:
            content = content[: chance.randrange(len(content) + 1)]
        case 1:
            content = chance.randbytes(chance.randrange(200))
        case 2:
            content = b"[" * chance.choice((10, 5000))
        case 3:
            spoilt = bytearray(content or b"{")
            spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
            content = bytes(spoilt)
    status = chance.choice((200, 200, 200, 201, 201, 201, 204, 302, 400, 401, 403, 404, 409, 412, 429, 500, 503))
    headers = {
        "date": chance.choice(("Fri, 07 Jun 2030 20:00:00 GMT", "never", "", "Fri, 99 Jun 2030 20:00:00 GMT")),
        "content-type": chance.choice(("application/json", "text/html", "", "application/json; charset=utf-16")),
        "retry-after": chance.choice(("1", "-1", "1e999", "soon", "Fri, 07 Jun 2030 20:00:00 GMT")),
    }
    return httpx.Response(status, headers=headers, content=content)


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


def spoilt(content: bytes, chance: random.Random) -> bytes:
    made = bytearray(content)
    for _ in range(chance.randrange(1, 6)):
        place = chance.randrange(len(made) + 1)
        match chance.randrange(4):
            case 0 if made:
                made[place % len(made)] ^= 1 << chance.randrange(8)
            case 1:
                made[place:place] = chance.choice(
                    (b"\x00", b"nan", b"inf", b"-1", b"[[", b"\xff\xfe", b"=", b"1e400", b'"')
                )
            case 2:
                del made[place : place + chance.randrange(20)]
            case _:
                made[place:place] = made[: chance.randrange(60)]
    return bytes(made)


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
