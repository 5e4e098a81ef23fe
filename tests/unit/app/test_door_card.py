"""Door cards: sealed, read by our own decoder, opened by their short code alone, a few times, in time, and once."""

import json
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.app import door_card, door_card_use, secrets
from scanner.app.door_card import CardTrouble, Contents, DoorCard, WrongCode, seal, unseal
from scanner.app.door_card_use import MOST_TRIES, open_card
from scanner.app.door_setup import FormTrouble, Found, SetupForm, set_up
from scanner.app.paths import Paths, paths
from scanner.capture import written
from scanner.capture.decode import Decoder
from scanner.domain.ticket import Section, SectionId
from scanner.store import journal
from tests import door_file
from tests.clocks import EVENING

HELD = Contents("ticketing", "https://tickets.example.com/v3", "/events/16993717817996", "A0F9GG8D", "0" * 31 + "f")
UNTIL = EVENING + timedelta(hours=2)


@pytest.fixture(scope="module")
def card() -> DoorCard:
    return seal(HELD, UNTIL)


@pytest.fixture
def here(tmp_path: Path, own_home: Path) -> Paths:
    return paths(tmp_path / "door")


def wrong(card: DoorCard) -> str:
    return ("2" if card.code[0] == "3" else "3") + card.code[1:]


def quickly(card: DoorCard) -> door_card_use.Unseal:
    """Opens a card without a quarter of a second's work."""

    def unseal(text: str, code: str) -> Contents:
        if (text, code) != (card.text, card.code):
            raise WrongCode("That is not the card's short code.")
        return HELD

    return unseal


def told(here: Paths, kind: str) -> int:
    database = door_file.database(here.database, secrets.unprotected(here))
    try:
        with database.read() as tx:
            return len(list(journal.rows(tx, kind=kind)))
    finally:
        database.close()


def test_the_short_code_opens_the_card_however_it_is_typed(card: DoorCard) -> None:
    assert unseal(card.text, card.code) == HELD
    typed = card.code.lower().replace("0", "o").replace("1", "l").replace("-", " ")
    assert unseal(f" {card.text.lower()}\n", typed) == HELD


def test_the_card_itself_tells_nothing(card: DoorCard) -> None:
    for secret in (HELD.key, HELD.token, HELD.url, "ticketing", card.code, HELD.event):
        assert secret.upper() not in card.text.upper()
    assert not any(secret in repr((card, HELD)) for secret in (HELD.key, HELD.token, card.code, card.text))


def test_no_two_cards_are_alike(card: DoorCard) -> None:
    other = seal(HELD, UNTIL)
    assert (other.text, other.code, other.id) != (card.text, card.code, card.id)
    with pytest.raises(WrongCode):
        unseal(other.text, card.code)


def test_a_wrong_short_code_opens_nothing(card: DoorCard) -> None:
    with pytest.raises(WrongCode, match="not the card's short code"):
        unseal(card.text, wrong(card))


@pytest.mark.parametrize("code", ["", "K7QM", "K7QM-4R2X-9", "K7QM-4R2U", "ÄÖÜ"])
def test_what_is_no_short_code_is_said_before_it_is_tried(card: DoorCard, code: str) -> None:
    with pytest.raises(WrongCode, match="has 8 letters and digits"):
        unseal(card.text, code)


def test_a_card_that_was_changed_anywhere_opens_nothing(card: DoorCard) -> None:
    """A letter of the expiry, of the salt, of what is sealed."""
    for place in (len(door_card.PREFIX) + 4, len(door_card.PREFIX) + 20, len(card.text) - 9):
        other = "A" if card.text[place] != "A" else "B"
        with pytest.raises((WrongCode, CardTrouble)):
            unseal(card.text[:place] + other + card.text[place + 1 :], card.code)


@given(st.text(max_size=80) | st.text("ABCDEFGH234567=", max_size=120).map(lambda text: door_card.PREFIX + text))
def test_whatever_is_held_to_the_camera_is_no_worse_than_a_bad_card(text: str) -> None:
    with pytest.raises(CardTrouble):
        door_card.require_fresh(text, UNTIL + timedelta(days=400_000))


def test_a_card_expires(card: DoorCard) -> None:
    door_card.require_fresh(card.text, UNTIL - timedelta(minutes=1))
    with pytest.raises(CardTrouble, match="was good until"):
        door_card.require_fresh(card.text, UNTIL)


def test_a_card_reads_off_its_picture_with_our_own_decoder(card: DoorCard) -> None:
    squares = written.qr(card.text)
    grey = np.where(np.kron(np.array(squares.rows), np.ones((6, 6))), 0, 255).astype(np.uint8)
    picture = np.pad(grey, 6 * written.QUIET, constant_values=255)
    assert [each.text for each in Decoder(["QR"]).read_at_leisure(picture)] == [card.text]


def test_a_card_in_letters_and_in_svg_has_the_same_squares(card: DoorCard) -> None:
    squares = written.qr(card.text)
    letters = [
        line.removeprefix("\x1b[30;107m").removesuffix("\x1b[0m") for line in written.in_letters(squares).split("\n")
    ]
    rows = [
        tuple(letter in half for letter in line)
        for line in letters for half in ("\u2580\u2588", "\u2584\u2588")
    ]  # fmt: skip
    quiet = written.QUIET
    assert [row[quiet:-quiet] for row in rows[quiet : quiet + squares.side]] == list(squares.rows)
    assert (
        written.in_svg(squares).count("h-")
        == sum(before != now for row in squares.rows for before, now in zip((False, *row), (*row, False), strict=True))
        // 2
    )


# On the new device.


def test_tries_are_few_and_outlive_a_restart(card: DoorCard, here: Paths) -> None:
    for _ in range(MOST_TRIES):
        with pytest.raises(WrongCode):
            open_card(card.text, wrong(card), here, now=EVENING, unseal=quickly(card))
    with pytest.raises(CardTrouble, match="Too many"):
        open_card(card.text, card.code, here, now=EVENING)
    assert open_card((other := seal(HELD, UNTIL)).text, other.code, here, now=EVENING).contents == HELD


def test_the_right_code_begins_the_tries_anew(card: DoorCard, here: Paths) -> None:
    for code in (wrong(card), card.code) * 3:
        if code == card.code:
            assert open_card(card.text, code, here, now=EVENING, unseal=quickly(card)).contents == HELD
        else:
            with pytest.raises(WrongCode):
                open_card(card.text, code, here, now=EVENING, unseal=quickly(card))


def test_a_try_is_on_disk_before_the_code_is_looked_at(card: DoorCard, here: Paths) -> None:
    def dies(*_: object) -> Contents:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        open_card(card.text, card.code, here, now=EVENING, unseal=dies)
    assert told(here, door_card_use.TRIED) == 1


def test_an_expired_card_costs_no_try(card: DoorCard, here: Paths) -> None:
    with pytest.raises(CardTrouble, match="was good until"):
        open_card(card.text, card.code, here, now=UNTIL)
    assert not here.database.exists()


def test_a_card_sets_a_device_up_once(card: DoorCard, here: Paths) -> None:
    opened = open_card(card.text, card.code, here, now=EVENING)
    held = opened.contents
    form = SetupForm(held.url, held.key, held.token, "Kim", "north-2", held.system, card=opened.card)
    found = Found(held.event, "Harbour Night", (Section(SectionId("1"), "VIP"),), None)
    set_up(form, here, found)
    with pytest.raises(CardTrouble, match="has set up this device before"):
        open_card(card.text, card.code, here, now=EVENING)
    door_file.made_plain(here.database, secrets.unprotected(here))
    kept = json.dumps([str(path) for path in here.data.iterdir()]).encode() + here.database.read_bytes()
    for secret in (held.key, held.token, card.code, card.text):
        assert secret.encode() not in kept


def test_a_card_that_is_too_long_for_a_code_is_refused_when_it_is_made() -> None:
    with pytest.raises(CardTrouble, match="too long"):
        seal(Contents("ticketing", "https://" + "a" * 2000, "/events/1", "A0F9GG8D", "f" * 32), UNTIL)


def test_a_card_whose_token_opens_another_event_sets_nothing_up(card: DoorCard, here: Paths) -> None:
    """Checked once more when the door is set up, where nobody asked the server before."""
    opened = open_card(card.text, card.code, here, now=EVENING)
    held = opened.contents
    form = SetupForm(
        held.url, held.key, held.token, "Kim", "north-2", held.system, card=opened.card, card_event=held.event
    )  # fmt: skip
    found = Found("/events/99999999999999", "Another Night", (Section(SectionId("1"), "VIP"),), None)
    with pytest.raises(FormTrouble, match="its token opens another") as refused:
        set_up(form, here, found)
    assert "new card" in refused.value.advice
    assert told(here, door_card_use.USED) == 0
