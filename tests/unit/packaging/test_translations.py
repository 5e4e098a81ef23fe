"""The translators' files against the program, and against what is compiled of them."""

import importlib.util
import re
import shutil
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def translate() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translate", ROOT / "packaging" / "translate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def copied(translate: ModuleType, tmp_path: Path) -> Path:
    for language in translate.LANGUAGES:
        shutil.copy(translate.TRANSLATIONS / f"door_{language}.ts", tmp_path)
    return tmp_path


def messages(file: Path) -> dict[tuple[str, str], list[str]]:
    """The translations of each text, by the text and its note."""
    found = {}
    for message in ET.parse(file).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [each.text or "" for each in translation.findall("numerusform")] or [translation.text or ""]
        found[message.findtext("source", ""), message.findtext("comment") or ""] = forms
    return found


def gaps(text: str) -> Counter[str]:
    return Counter(re.findall(r"\{(\w+)\}", text))


def test_every_text_of_the_program_is_in_the_translators_files(translate: ModuleType, copied: Path) -> None:
    """If this fails: `python packaging/translate.py`, translate what it lists, run it again."""
    translate.update(copied)
    for language in translate.LANGUAGES:
        file = f"door_{language}.ts"
        assert messages(copied / file).keys() == messages(translate.TRANSLATIONS / file).keys()


def test_every_text_is_translated_into_every_language(translate: ModuleType) -> None:
    assert {language: texts for language, texts in translate.unfinished().items() if texts} == {}


def test_what_is_compiled_is_what_the_translators_wrote(translate: ModuleType, tmp_path: Path) -> None:
    translate.release(into=tmp_path)
    for language in translate.LANGUAGES:
        name = f"door_{language}.qm"
        assert (tmp_path / name).read_bytes() == (translate.TRANSLATIONS / name).read_bytes()


def test_every_translation_has_the_gaps_of_its_text(translate: ModuleType) -> None:
    for language in translate.LANGUAGES:
        for (source, _), forms in messages(translate.TRANSLATIONS / f"door_{language}.ts").items():
            assert [gaps(form) for form in forms] == [gaps(source)] * len(forms), (language, source)


def test_one_language_has_one_word_for_each_verdict(translate: ModuleType) -> None:
    """Short enough for three metres, and no two alike."""
    for language in translate.LANGUAGES:
        found = messages(translate.TRANSLATIONS / f"door_{language}.ts")
        words = [found[source, "verdict, in capitals, short"][0] for source in ("ADMIT", "STOP", "CANNOT DECIDE")]
        assert len(set(words)) == 3
        assert all(word.isupper() and len(word) <= 13 for word in words)
