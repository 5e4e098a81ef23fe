"""A folder of ticket pictures, as from a phone: each gives the verdict that its ticket deserves."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import segno

from scanner.demo.process import ServerProcess


def test_a_folder_of_pictures_gives_a_verdict_a_picture_in_the_order_of_their_names(
    server: ServerProcess, set_up: Callable[..., Any], tickets: list[str], tmp_path: Path
) -> None:
    texts = [tickets[0], f"https://tickets.example.org/t/{tickets[1]}", tickets[0], "buy one get one free"]
    folder = tmp_path / "pictures"
    folder.mkdir()
    for place, text in enumerate(texts):
        segno.make_qr(text).save(str(folder / f"{place}.png"), scale=6)
    door = set_up(grace=60.0)
    verdicts = door.command("scan", "--source", str(folder))
    assert [(each["verdict"], each["reason"], each["serial"]) for each in verdicts] == [
        ("ADMIT", "confirmed", tickets[0]),
        ("ADMIT", "confirmed", tickets[1]),
        ("ADMIT", "same_scan", tickets[0]),
        ("STOP", "not_a_ticket", None),
    ]
    assert door.admitted() == tickets[:2]
