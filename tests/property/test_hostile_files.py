"""Files and cards that somebody else made, and a supervisor's server: taken, or said to be none; no crash, no hang.

A few in every run, very many in the nightly one. What a passphrase guards costs its time, so there are fewer of it.
"""

import datetime as dt
import random
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519
from cryptography.x509.oid import NameOID

from scanner.app import usb_parcel
from scanner.app.door_card import Contents, expiry, require_fresh, seal, unseal
from scanner.app.doorway import Doorway
from scanner.app.journal_care import check_file
from scanner.app.usb_relay import Relay
from scanner.app.vault import Cost, Vault
from scanner.backends import trusted
from scanner.backends.ticketing.supervision import TicketingSupervision
from scanner.domain.errors import ScannerError
from scanner.domain.event import EventId
from scanner.domain.ticket import SectionId
from scanner.domain.token import TokenId
from tests.clocks import EVENING
from tests.fakes import World
from tests.hostile import EVENT, SECTION, answer_of, bent, spoilt

WORDS = "three wet umbrellas"
FEW, MANY = 100, 20_000
DEAR = 100
"""One of so many goes as far as the passphrase."""


def taken_or_said(call: Callable[[], object]) -> bool:
    """Whether it was taken; what is refused is refused in words."""
    said = None
    try:
        call()
    except ScannerError as trouble:
        said = trouble
    assert said is None or said.title
    return said is None


def cards_are_taken(count: int) -> None:
    chance = random.Random(5)
    held = Contents("ticketing", "https://tickets.example.com/v3", EVENT, "A0F9GG8D", "f" * 32)
    card = seal(held, EVENING + dt.timedelta(hours=2))
    for number in range(count):
        text = spoilt(card.text.encode(), chance).decode("latin-1")
        taken_or_said(partial(expiry, text))
        taken_or_said(partial(require_fresh, text, EVENING))
        if number % DEAR == 0 and text != card.text and taken_or_said(partial(unseal, text, card.code)):
            assert unseal(text, card.code) == held


def kept_keys_are_taken(count: int, file: Path) -> None:
    chance = random.Random(6)
    vault = Vault(file, given=lambda **_new: WORDS, cost=Cost(time=1, memory=8))
    vault.put("door-1", "the key")
    whole = file.read_bytes()
    opened = 0
    for _ in range(count):
        file.write_bytes(spoilt(whole, chance))
        vault.forget()
        found: list[str | None] = []
        opened += taken_or_said(lambda: found.append(vault.get("door-1")))  # noqa: B023  called at once
        assert found in ([], ["the key"])
    assert opened < count


def authorities_are_taken(count: int, file: Path) -> None:
    chance = random.Random(7)
    whole = _certificate()
    for _ in range(count):
        file.write_bytes(spoilt(whole, chance))
        taken_or_said(partial(trusted.verifying, str(file)))


def _certificate() -> bytes:
    key = ed25519.Ed25519PrivateKey.generate()
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "house")])
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), serial_number=7)
        .not_valid_before(dt.datetime(2030, 1, 1, tzinfo=dt.UTC))
        .not_valid_after(dt.datetime(2031, 1, 1, tzinfo=dt.UTC))
        .sign(key, None)
    )
    return made.public_bytes(serialization.Encoding.PEM)


def exports_are_taken(count: int, exported: Path, key: str) -> None:
    chance, whole = random.Random(8), exported.read_bytes()
    for _ in range(count):
        exported.write_bytes(spoilt(whole, chance))
        taken_or_said(partial(check_file, exported, [key]))


def parcels_are_taken(count: int, door: Doorway, file: Path) -> None:
    """By a device that signs what it likes, for who knows the passphrase."""
    chance = random.Random(9)
    scan = {
        "serial": "HARBOU-FLOO00000001", "section": SECTION, "at": "2030-06-07T20:00:00+00:00", "redeemer": "Kim",
        "device": "south-1", "parked": False, "since": "2030-06-07T20:00:00+00:00", "last_sent": None, "answer": "",
    }  # fmt: skip
    content = {
        "event": door.door.event, "title": "Night", "device": "south-1", "made_at": "2030-06-07T20:00:00+00:00",
        "scans": [scan, scan],
    }  # fmt: skip
    key = door.journal._sealer.key()
    for _ in range(count):
        made = bent(content, chance)
        sealed = usb_parcel.seal(made if isinstance(made, dict) else content, WORDS, key)
        file.write_bytes(sealed if chance.random() < 0.7 else spoilt(sealed, chance))
        taken_or_said(partial(_take, door.relay, file))
    assert door.first_broken_row() is None


def _take(relay: Relay, file: Path) -> None:
    relay.take(relay.look(file, WORDS))


def supervision_is_understood(count: int) -> None:
    chance = random.Random(10)
    event, token, some = EventId(EVENT), TokenId("17370490770235"), (SectionId(SECTION),)
    transport = httpx.MockTransport(lambda _request: answer_of(chance))
    way = TicketingSupervision("https://tickets.test/v3", transport=transport)
    calls: tuple[Callable[[], object], ...] = (
        lambda: way.sign_in("kim", "secret words", key="f" * 32), lambda: way.use_key("f" * 32),
        lambda: way.event(event), lambda: way.tokens(event, page=1, records=50, is_global=None),
        lambda: way.issue(event, some), lambda: way.token(event, token), lambda: way.change(event, token, some),
        lambda: way.invalidate(event, token), way.sign_out,
    )  # fmt: skip
    for _ in range(count):
        taken_or_said(chance.choice(calls))
    way.close()


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Doorway]:
    world = World(tmp_path / "world")
    yield world.door()
    world.close()


def every_kind(count: int, door: Doorway, folder: Path) -> None:
    cards_are_taken(count)
    kept_keys_are_taken(count, folder / "secrets.locked")
    authorities_are_taken(count // 20, folder / "ca.pem")
    for name in ("season.csv", "season.jsonl"):
        door.journal.export(folder / name)
        exports_are_taken(count // 2, folder / name, door.journal.public_key())
    parcels_are_taken(max(3, count // DEAR), door, folder / "south.scans")


def test_every_file_and_card_is_taken_or_said_to_be_none(door: Doorway, tmp_path: Path) -> None:
    every_kind(FEW, door, tmp_path)


@pytest.mark.nightly
def test_very_many_files_and_cards_are_taken_or_said_to_be_none(door: Doorway, tmp_path: Path) -> None:
    every_kind(MANY, door, tmp_path)


def test_a_supervisors_server_is_understood_whatever_it_answers() -> None:
    supervision_is_understood(FEW * 5)


@pytest.mark.nightly
def test_a_supervisors_server_is_understood_in_a_long_run() -> None:
    supervision_is_understood(MANY * 5)
