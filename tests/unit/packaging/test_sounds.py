"""The sounds that are shipped: made by arithmetic, told apart by shape, never clipped."""

from __future__ import annotations

import io
import wave

import numpy as np
import pytest

NAMES = ["admit", "cannot_decide", "click", "conflict", "provisional", "stop"]


@pytest.fixture
def committed(root):
    return {path.stem: path.read_bytes() for path in (root / "resources" / "sounds").glob("*.wav")}


def pcm(data):
    with wave.open(io.BytesIO(data)) as file:
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(float) / 32768


def test_every_sound_is_there_and_no_other(committed, make_sounds):
    assert sorted(committed) == sorted(make_sounds.SOUNDS) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_making_it_again_gives_the_committed_bytes(name, committed, make_sounds):
    assert make_sounds.wav(make_sounds.SOUNDS[name]()) == committed[name]


@pytest.mark.parametrize("name", NAMES)
def test_it_is_small_mono_and_of_sixteen_bits(name, committed):
    with wave.open(io.BytesIO(committed[name])) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 44_100)
    assert len(committed[name]) < 100_000


@pytest.mark.parametrize("name", NAMES)
def test_it_starts_and_ends_at_silence_and_does_not_clip(name, committed):
    samples = pcm(committed[name])
    assert abs(samples[0]) < 0.001
    assert abs(samples[-1]) < 0.001
    assert np.abs(samples).max() < 0.95


@pytest.mark.parametrize(
    ("name", "milliseconds"),
    [("admit", 250), ("provisional", 300), ("cannot_decide", 450), ("stop", 500), ("conflict", 900)],
)
def test_it_is_as_long_as_a_queue_allows(name, milliseconds, committed):
    assert len(pcm(committed[name])) / 44.1 == pytest.approx(milliseconds, abs=10)


@pytest.mark.parametrize("name", ["admit", "provisional", "cannot_decide", "stop", "conflict"])
def test_it_is_loud_where_a_laptop_and_an_ear_are_good(name, committed):
    samples = pcm(committed[name])
    power = np.abs(np.fft.rfft(samples)) ** 2
    hertz = np.fft.rfftfreq(len(samples), 1 / 44_100)
    assert power[(hertz > 500) & (hertz < 4000)].sum() / power.sum() > 0.6
    assert np.sqrt((samples**2).mean()) > 0.2


def lowest_strong_tone(samples):
    power = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    hertz = np.fft.rfftfreq(len(samples), 1 / 44_100)
    return hertz[np.argmax(power > power.max() / 3)]


def test_admission_rises_and_a_stop_is_far_below_it(committed):
    admit, stop = pcm(committed["admit"]), pcm(committed["stop"])
    assert lowest_strong_tone(admit[: len(admit) // 3]) < lowest_strong_tone(admit[-len(admit) // 2 :])
    assert lowest_strong_tone(stop) < 0.5 * lowest_strong_tone(admit)


def test_a_provisional_admission_ends_on_a_softer_lower_note(committed):
    samples = pcm(committed["provisional"])
    end = samples[-round(0.1 * 44_100) :]
    assert lowest_strong_tone(end) < lowest_strong_tone(samples[: len(samples) // 4])
    assert np.abs(end).max() < 0.5 * np.abs(samples).max()
