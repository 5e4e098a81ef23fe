"""From what a code says to a serial: what is found, and that nothing else gets through."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scanner.domain.reading import LONGEST, cleaned, kinship, read

SERIAL = "HARBOU-VIPV37536946"
OTHER = "HARBOU-STAL11112222"
DIGEST = "ab12" * 16
DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\u00ad\u2043"


@pytest.mark.parametrize(
    "text",
    [
        SERIAL,
        SERIAL.lower(),
        "Harbou-vipV37536946",
        f"  {SERIAL}\r\n",
        f"\t{SERIAL}\x00",
        f"]Q1{SERIAL}".replace("]Q1", "]Q1 "),
        f"https://tickets.example.com/t/{SERIAL}?from=mail#top",
        f"https://tickets.example.com/?code={SERIAL}&utm=1",
        f'{{"serial":"{SERIAL}","v":2}}',
        f"TICKET;{SERIAL};VIP;Sam Reed",
        f"BEGIN:VCARD\nN:Reed\nNOTE:{SERIAL}\nEND:VCARD",
        f"\u202e{SERIAL}\u202c",
        f"\ufeff{SERIAL}",
        f"\x1b[31m{SERIAL}\x1b[0m",
        f"\ud800{SERIAL}\udfff",
        f"{DIGEST}:{SERIAL}",
        f"ﾊ{SERIAL}ﾊ",
    ],
)
def test_a_serial_is_found_wherever_it_stands(text):
    assert read(text).serials == (SERIAL,)


@pytest.mark.parametrize("dash", DASHES, ids=lambda dash: f"U+{ord(dash):04X}")
def test_every_dash_that_a_printer_may_have_chosen_is_a_dash(dash):
    assert read(SERIAL.replace("-", dash)).serials == (SERIAL,)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "-",
        "HARBOU VIPV37536946",
        "HARBOUVIPV37536946",
        "HARBOU--VIPV37536946",
        "HARBO-VIPV37536946",
        "HARBOU-VIPV3753694",
        "HARBOU_VIPV37536946",
        "HÄRBOU-VIPV37536946",
        "HARBOU-VIPV3753694٦",
        "\uff28ARBOU-VIPV37536946",
        "https://wifi.example.com/login",
        "4006381333931",
        "WIFI:S:Harbour Guest;T:WPA;P:secret;;",
        DIGEST[:-1],
        DIGEST + "0",
        f"x:{DIGEST}",
        "g" * 64,
        "\x00" * 50,
        "\u202e\u2066\u200f",
        "\ud800" * 40,
    ],
)
def test_anything_else_is_not_a_ticket_code(text):
    found = read(text)
    assert (found.serials, found.digest) == ((), None)


@pytest.mark.parametrize(
    "sent",
    [
        f"]Q1{SERIAL}",
        f"]C0{SERIAL}\r",
        f"\x02]d2{SERIAL}\x03\r\n",
        f"]Q4\\000026{SERIAL}",
        f"]e0\x1d{SERIAL}\x1d",
        f"{SERIAL[:6]}\x00{SERIAL[6:]}",
    ],
)
def test_what_hand_scanners_add_is_taken_off(sent):
    assert cleaned(sent) == SERIAL
    assert read(sent).serials == (SERIAL,)
    assert read(sent).text == sent, "the journal keeps what was sent"


def test_a_hash_is_found_behind_a_scanners_marks():
    assert read(f"\x02]Q1{DIGEST}\x03").digest == DIGEST


def test_brackets_that_are_no_mark_stay():
    assert cleaned("] Q1 [x]Q1") == "] Q1 [x]Q1"
    assert cleaned("\\00002") == "\\00002"


def test_of_several_serials_each_is_a_candidate_once_and_in_their_order():
    assert read(f"{OTHER} {SERIAL} {OTHER}").serials == (OTHER, SERIAL)


def test_a_serial_that_stands_free_comes_before_one_cut_out_of_a_longer_run():
    found = read(f"XX{OTHER}99 {SERIAL}").serials
    assert found[0] == SERIAL
    assert OTHER in found[1:]


def test_a_longer_run_is_cut_to_the_pattern():
    assert read(f"0{SERIAL}9").serials == (SERIAL,)


def test_serials_that_overlap_are_all_candidates():
    assert read("AAAAAA-BBBBBBBBBBBB-CCCCCCCCCCCC").serials == ("AAAAAA-BBBBBBBBBBBB", "BBBBBB-CCCCCCCCCCCC")


@pytest.mark.parametrize(
    "text", [DIGEST, DIGEST.upper(), f" {DIGEST}", f"{DIGEST}:", f"{DIGEST}:sam:2:x", f"{DIGEST} "]
)
def test_the_hash_of_version_2_is_found_before_the_first_colon(text):
    found = read(text)
    assert (found.serials, found.digest) == ((), DIGEST)


def test_a_serial_goes_before_a_hash():
    assert read(f"{DIGEST}:{SERIAL}").digest is None


def test_a_huge_text_is_cut_and_answered_at_once():
    assert read("A" * 100_000).serials == ()
    assert len(read("A" * 100_000).text) == LONGEST
    assert read(SERIAL + " " + "A-" * 50_000).serials == (SERIAL,)
    assert read("A" * LONGEST + SERIAL).serials == ()


def test_a_text_made_of_candidates_is_read_in_time():
    assert len(read("AAAAAA-" + "AAAAAAAAAAAA-" * 8000).serials) == 1


def test_kin_begin_alike():
    assert kinship(SERIAL) == kinship(OTHER) == "HARBOU"


@given(st.text(st.characters(codec=None), max_size=300))
@example("\ud800-")
def test_no_text_makes_it_raise_and_only_the_pattern_leaves(text):
    found = read(text)
    assert all(re.fullmatch("[0-9A-Z]{6}-[0-9A-Z]{12}", serial, re.ASCII) for serial in found.serials)
    assert found.digest is None or re.fullmatch("[0-9a-f]{64}", found.digest, re.ASCII)
    assert len(set(found.serials)) == len(found.serials)


@given(
    st.from_regex("[0-9A-Z]{6}-[0-9A-Z]{12}", fullmatch=True),
    st.text(max_size=60),
    st.text(max_size=60),
    st.sampled_from(["-", *DASHES]),
    st.booleans(),
)
def test_a_serial_is_found_in_any_surroundings_however_it_was_printed(serial, before, after, dash, lower):
    printed = serial.replace("-", dash)
    text = before + (printed.lower() if lower else printed) + after
    assert serial in read(text).serials


@given(st.from_regex("[0-9a-zA-Z]{6}-[0-9a-zA-Z]{12}", fullmatch=True, alphabet="09azAZ-"))
def test_reading_a_serial_again_changes_nothing(text):
    first = read(text).serials
    assert read(first[0]).serials == first
