"""The words that are shipped as clips: all of them, in every language, saying what the program means, and small."""

from __future__ import annotations

import array
import json
import wave

import pytest

from scanner.app.settings import LANGUAGES
from scanner.app.spoken import PHRASES


@pytest.fixture
def folder(root):
    return root / "resources" / "speech"


def test_each_clip_says_what_its_phrase_is_now_in_its_language(clips, folder):
    """After a change of words: python packaging/translate.py, translate, python packaging/clips.py."""
    said = json.loads((folder / "words.json").read_text(encoding="utf-8"))
    assert said == {language: clips.words(language) for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_has_its_clip_and_there_is_no_other(language, folder):
    assert {path.stem for path in (folder / language).glob("*.wav")} == set(PHRASES)


def test_all_clips_play_where_sounds_do_and_are_over_before_the_next_guest(folder):
    for path in folder.glob("*/*.wav"):
        with wave.open(str(path)) as clip:
            assert (clip.getnchannels(), clip.getsampwidth(), clip.getframerate()) == (1, 2, 22_050)
            assert 0.2 < clip.getnframes() / 22_050 < 1.8, path
            samples = array.array("h", clip.readframes(clip.getnframes()))
        assert max(map(abs, samples[:100])) < 1000, path
        assert 20_000 < max(map(abs, samples)) < 32_000, path


def test_together_they_are_small(folder):
    assert sum(path.stat().st_size for path in folder.glob("*/*")) < 3_000_000


def test_silence_is_cut_away_and_what_is_said_stays(clips):
    said = array.array("h", [8000] * 500)
    silence = array.array("h", [0] * 22_050)
    tidy = clips.tidied(silence + said + silence + said + silence, 22_050)
    assert len([value for value in tidy if value]) == 1000
    assert len(tidy) < 0.2 * 22_050
    assert max(tidy) == pytest.approx(0.89 * 32767, abs=2)
