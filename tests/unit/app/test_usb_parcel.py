"""The file in which scans are carried: closed to all who lack the passphrase, and never half of it taken."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.app import usb_parcel
from scanner.app.journal_key import load
from scanner.domain.errors import SetupTrouble
from tests.fakes import MemorySafe

KEY = load(MemorySafe())
WORDS = "three wet umbrellas"
CONTENT = {"event": "/events/1", "scans": [{"serial": "HARBOU-VIPV00000001"}]}
SEALED = usb_parcel.seal(CONTENT, WORDS, KEY)


def test_with_the_passphrase_it_says_what_was_put_in_and_who_signed():
    opened = usb_parcel.opened(SEALED, WORDS)
    assert (opened.content, opened.signed_by) == (CONTENT, KEY.public)


@pytest.mark.parametrize("typed", ["  three  wet umbrellas ", "three\u00a0wet umbrellas"])
def test_spaces_are_typed_in_many_ways(typed):
    assert usb_parcel.opened(SEALED, typed).content == CONTENT


def test_nothing_of_it_can_be_read_without():
    assert b"HARBOU" not in SEALED
    with pytest.raises(SetupTrouble, match="passphrase does not open"):
        usb_parcel.opened(SEALED, "three wet umbrella")


def test_two_files_of_the_same_have_nothing_in_common_but_their_beginning():
    other = usb_parcel.seal(CONTENT, WORDS, KEY)
    start = len(usb_parcel.MAGIC + usb_parcel.FORM)
    assert sum(one == two for one, two in zip(SEALED[start:], other[start:], strict=True)) < 20


@pytest.mark.parametrize("typed", ["", "seven77", "   a   b ", "\ud800" * 3])
def test_a_short_passphrase_is_refused(typed):
    with pytest.raises(SetupTrouble, match="too short"):
        usb_parcel.seal(CONTENT, typed, KEY)


@settings(max_examples=12)
@given(st.floats(0, 1, exclude_max=True), st.integers(0, 7))
def test_any_flipped_bit_is_found_and_said(place, bit):
    content = bytearray(SEALED)
    content[int(place * len(content))] ^= 1 << bit
    with pytest.raises(SetupTrouble) as caught:
        usb_parcel.opened(bytes(content), WORDS)
    assert caught.value.advice


@settings(max_examples=12)
@given(st.floats(0, 1, exclude_max=True))
def test_a_file_that_was_cut_off_is_damaged(place):
    with pytest.raises(SetupTrouble):
        usb_parcel.opened(SEALED[: int(place * len(SEALED))], WORDS)


@settings(max_examples=30)
@given(st.binary(max_size=300))
def test_whatever_a_file_holds_is_an_error_with_advice(content):
    for made in (content, usb_parcel.MAGIC + content):
        with pytest.raises(SetupTrouble) as caught:
            usb_parcel.opened(made, WORDS)
        assert caught.value.advice


def test_a_newer_form_asks_for_an_update():
    newer = SEALED.replace(b"scans 1\n", b"scans 2\n")
    with pytest.raises(SetupTrouble, match="newer version"):
        usb_parcel.opened(newer, WORDS)


def test_one_who_knows_the_passphrase_and_not_the_key_cannot_sign_for_the_device():
    class Forger:
        public = KEY.public

        def sign(self, what):
            return load(MemorySafe()).sign(what)

    forged = usb_parcel.seal(CONTENT, WORDS, Forger())
    with pytest.raises(SetupTrouble, match="not signed by the device"):
        usb_parcel.opened(forged, WORDS)


def test_a_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(SetupTrouble, match="cannot be read"):
        usb_parcel.open_file(tmp_path / "none.scans", WORDS)
