"""Makes `resources/speech/`: the fixed words that are said aloud at the door, in every language of the window.

They come from eSpeak NG (on Debian and Ubuntu: apt install espeak-ng), which is wanted only here: the clips are
committed. Run it after changing one of the phrases (`scanner/app/spoken.py`) or its translation; `words.json` beside
the clips says what each one says, and a test compares it with what they ought to say.
"""

from __future__ import annotations

import array
import json
import subprocess
import sys
import wave
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "speech"
VOICES = {"en": "en-gb", "fr": "fr-fr", "es": "es", "de": "de", "nl": "nl"}
SPEED = 180  # words a minute
LOUDEST = 0.89  # of full scale, as the sounds have it
QUIET = 250  # of 32768: below it there is nothing to hear
PAUSE = 0.09  # seconds that a pause lasts at most
EDGE = 0.012  # seconds of silence left before and after

sys.path.insert(0, str(ROOT))
from scanner.app.spoken import PHRASES  # noqa: E402  the checkout's own, whatever is installed


def words(language: str) -> dict[str, str]:
    """What each clip is to say in a language; English where it is not translated."""
    said = {name: str(phrase) for name, phrase in PHRASES.items()}
    if language == "en":
        return said
    file = ROOT / "resources" / "translations" / f"door_{language}.ts"
    translated = {
        (message.findtext("source"), message.findtext("comment")): message.findtext("translation")
        for message in ET.parse(file).iter("message")  # noqa: S314  our own file
    }
    return {name: translated.get((each.source, each.note)) or said[name] for name, each in PHRASES.items()}


def tidied(samples: array.array[int], rate: int) -> array.array[int]:
    """As loud as the sounds are, without the silence around it, and with short pauses."""
    gain = LOUDEST * 32767 / max(map(abs, samples))
    heard = [index for index, value in enumerate(samples) if abs(value) > QUIET]
    edge, pause = round(EDGE * rate), round(PAUSE * rate)
    kept = array.array("h", [0] * edge)
    before = heard[0]
    for index in heard:
        gap = samples[before + 1 : index]
        half = pause // 2
        kept.extend(_scaled(gap if len(gap) <= pause else gap[:half] + gap[-half:], gain))
        kept.extend(_scaled(samples[index : index + 1], gain))
        before = index
    kept.extend([0] * edge)
    return kept


def _scaled(samples: array.array[int], gain: float) -> array.array[int]:
    return array.array("h", (round(value * gain) for value in samples))


def make(text: str, voice: str, file: Path) -> None:
    subprocess.run(["espeak-ng", "-v", voice, "-s", str(SPEED), "-w", str(file), text], check=True)
    with wave.open(str(file)) as spoken:
        rate = spoken.getframerate()
        samples = array.array("h", spoken.readframes(spoken.getnframes()))
    with wave.open(str(file), "wb") as clip:
        clip.setparams((1, 2, rate, 0, "NONE", "not compressed"))
        clip.writeframes(tidied(samples, rate).tobytes())


def main() -> None:
    for language, voice in VOICES.items():
        folder = FOLDER / language
        folder.mkdir(parents=True, exist_ok=True)
        said = words(language)
        for stale in folder.glob("*.wav"):
            stale.unlink()
        for name, text in said.items():
            make(text, voice, folder / f"{name}.wav")
        print(language, ", ".join(said.values()))
    kept = {language: words(language) for language in VOICES}
    (FOLDER / "words.json").write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
