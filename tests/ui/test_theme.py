"""Colours that can be told apart, and read."""

import re
from itertools import combinations

import pytest

from scanner.app.resources import resource
from scanner.domain.verdict import Answer
from scanner.ui.theme import THEMES, Theme, contrast, look, scale_for, style_sheet

themes = pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))


@themes
@pytest.mark.parametrize("answer", [*Answer, None])
def test_every_verdict_has_a_contrast_of_seven_to_one(theme: Theme, answer: Answer | None) -> None:
    tone = theme.tone(answer)
    assert contrast(tone.ink, tone.back) >= 7


@themes
def test_all_other_text_has_it_too_wherever_it_stands(theme: Theme) -> None:
    for field in (theme.window, theme.surface, theme.raised):
        for ink in (theme.text, theme.muted, theme.good, theme.bad, theme.warn, theme.accent):
            assert contrast(ink, field) >= 7, (ink, field)
    assert contrast(theme.accent_ink, theme.accent) >= 7


@themes
def test_admit_and_stop_differ_in_brightness_for_eyes_that_see_no_red_and_green(theme: Theme) -> None:
    assert contrast(theme.tone(Answer.ADMIT).back, theme.tone(Answer.STOP).back) >= 3
    inks = {answer: theme.tone(answer).ink for answer in Answer}
    assert contrast(inks[Answer.ADMIT], inks[Answer.STOP]) >= 7


def test_no_two_verdicts_share_a_colour() -> None:
    for theme in THEMES.values():
        for one, other in combinations(Answer, 2):
            assert theme.tone(one).back != theme.tone(other).back


@themes
def test_the_style_sheet_names_no_colour_that_a_theme_lacks(theme: Theme) -> None:
    made = style_sheet(look(theme.name, 1.5))
    assert "@" not in made.replace("@name", "")
    assert not re.search(r"\d+u\b", made.split("*/", 1)[1])
    assert resource("styles/door.qss").exists()


def test_an_unknown_theme_is_the_dark_one() -> None:
    assert look("purple").theme is THEMES["dark"]


def test_sizes_follow_the_window() -> None:
    assert scale_for(1366, 768) == 1.0
    assert scale_for(1920, 1080) > 1.3
    assert scale_for(4000, 700) < 1.0


def test_contrast_is_measured_as_wcag_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
