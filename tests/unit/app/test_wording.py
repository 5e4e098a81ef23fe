"""The words that people read at a door."""

from datetime import UTC, datetime
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.app.wording import HEADLINES, OUT, age, shown, words
from scanner.domain.verdict import Answer, Detail, Judgement, Reason, Source, Verdict
from tests.builders import EVENING, serial

NASTY = "\x1b[2J\u202eTIMDA\u2066\r\nADMIT\x00"


def verdict(answer=Answer.STOP, reason=Reason.STATUS, *, section="VIP", **detail):
    judgement = Judgement(answer, reason, Source.SERVER, detail=Detail(**detail))
    return Verdict(EVENING, "text", serial(), judgement, section=section, holder="Sam Reed")


@pytest.mark.parametrize(("answer", "reason"), list(product(Answer, Reason)))
def test_every_answer_for_every_reason_has_words(answer, reason):
    said = words(verdict(answer, reason))
    assert said.headline == (OUT if reason is Reason.LEFT else HEADLINES[answer])
    for line in (said.why, said.next_step):
        assert 5 < len(line) < 90
        assert line[0].isupper()
        assert "None" not in line


@pytest.mark.parametrize("reason", Reason)
def test_nothing_that_a_server_wrote_can_command_the_screen(reason):
    nasty = verdict(Answer.STOP, reason, section=NASTY, gate=NASTY, status=NASTY, note=NASTY, redeemer=NASTY)
    said = words(nasty)
    assert (said.why + said.next_step).isprintable()


def test_trouble_never_wears_the_words_of_a_refusal():
    headlines = {words(verdict(answer, Reason.UNKNOWN_SERIAL)).why for answer in (Answer.STOP, Answer.CANNOT_DECIDE)}
    assert len(headlines) == 2
    assert HEADLINES[Answer.CANNOT_DECIDE] != HEADLINES[Answer.STOP]


def test_a_used_ticket_says_when_and_at_which_gate():
    said = words(verdict(reason=Reason.ALREADY_ADMITTED, when=EVENING, gate="north-1", redeemer="Kim"))
    assert said.why == f"Already used at {EVENING.astimezone():%H:%M:%S}, north-1"
    assert words(verdict(reason=Reason.ALREADY_ADMITTED, redeemer="Kim")).why == "Already used, Kim"
    assert words(verdict(reason=Reason.ALREADY_ADMITTED)).why == "Already used"


def test_another_section_is_named_and_sent_to():
    assert words(verdict(reason=Reason.OTHER_SECTION)).next_step == "Send to the door for VIP"
    assert "another section" in words(verdict(reason=Reason.OTHER_SECTION, section=None)).why


def test_a_status_is_shown_verbatim():
    assert words(verdict(status="On Hold")).why == "Not valid: On Hold"
    assert words(verdict()).why == "Not valid: status unknown"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (-5, "0 s"), (0, "0 s"), (0.9, "0 s"), (59.9, "59 s"), (60, "1 min"), (119, "1 min"), (120, "2 min"),
        (3599, "59 min"), (3600, "1 h"), (7200, "2 h"), (86399, "23 h"), (86400, "24 h"), (172799, "47 h"),
        (172800, "2 days"), (864000, "10 days"),
    ],
)  # fmt: skip
def test_an_age_is_a_word_or_two(seconds, said):
    assert age(seconds) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("HARBOU-VIPV37536946", "HARBOU-VIPV37536946"),
        ("Zoë Müller 美咲 يوسف", "Zoë Müller 美咲 يوسف"),
        ("a\nb\tc\x00", "a\\nb\\tc\\x00"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("\u202eTIMDA", "\\u202eTIMDA"),
        ("\u2066x\u2069\u200f\ufeff", "\\u2066x\\u2069\\u200f\\ufeff"),
        ("\ud800", "\\ud800"),
        ("", ""),
        ("x" * 81, "x" * 80 + "…"),
    ],
)
def test_a_text_is_made_fit_to_be_shown(text, said):
    assert shown(text) == said


@given(st.text(st.characters(codec=None), max_size=200), st.integers(1, 100))
def test_any_text_is_printable_once_it_is_shown_and_can_be_written_anywhere(text, longest):
    found = shown(text, longest)
    assert found.isprintable()
    found.encode()
    assert len(found) <= 10 * longest + 1


def test_the_time_is_the_venues():
    moment = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
    assert words(verdict(reason=Reason.ALREADY_ADMITTED, when=moment)).why.endswith(f"{moment.astimezone():%H:%M:%S}")
