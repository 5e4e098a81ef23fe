"""Brings the translations up to date: texts out of the program into .ts files, and those into the .qm files it loads.

Run it after changing a text, then translate what it lists (with Qt Linguist: `pyside6-linguist FILE`) and run it again.
Both kinds of file are committed, so that neither a checkout nor a wheel needs Qt's tools to run; a test compares them.
"""

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "fr", "nl")
"""English is the source; it has no file."""


def source_files() -> list[Path]:
    """Where texts for people are."""
    return sorted((ROOT / "scanner").rglob("*.py"))


def update(folder: Path = TRANSLATIONS) -> None:
    """The texts of the program into the .ts files; what is no longer said is taken out."""
    files = folder / "files.lst"
    files.write_text("\n".join(str(each) for each in source_files()), encoding="utf-8")
    try:
        _tool(
            "lupdate", f"@{files}", "-tr-function-alias", "tr=mark,translate=mark_none,trUtf8=mark_none", "-locations",
            "none", "-no-obsolete", "-sort-messages", "-source-language", "en", "-silent",
            "-ts", *(str(folder / f"door_{language}.ts") for language in LANGUAGES),
        )  # fmt: skip
    finally:
        files.unlink()


def release(folder: Path = TRANSLATIONS, into: Path | None = None) -> None:
    """What is finished in the .ts files into .qm files."""
    for language in LANGUAGES:
        compiled = (into or folder) / f"door_{language}.qm"
        _tool("lrelease", "-silent", "-removeidentical", str(folder / f"door_{language}.ts"), "-qm", str(compiled))


def unfinished(folder: Path = TRANSLATIONS) -> dict[str, list[str]]:
    """The English of what each language still lacks."""
    return {
        language: [
            message.findtext("source", "")
            for message in ET.parse(folder / f"door_{language}.ts").iter("message")  # noqa: S314  our own file
            if message.find("translation[@type='unfinished']") is not None
        ]
        for language in LANGUAGES
    }


def _tool(name: str, *arguments: str) -> None:
    """One of Qt's own, as it comes with PySide6."""
    folder = Path(PySide6.__file__).parent
    program = next(path for path in (folder / name, folder / f"{name}.exe") if path.exists())
    subprocess.run([program, *arguments], check=True, cwd=ROOT)


def main(arguments: Sequence[str]) -> int:
    """`--check`: changes nothing but what is compiled, and fails while something is not translated."""
    if "--check" not in arguments:
        update()
    release()
    missing = unfinished()
    for language, texts in missing.items():
        print(f"{language}: {len(texts)} to translate")
        for text in texts:
            print(f"    {text}")
    return 1 if any(missing.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
