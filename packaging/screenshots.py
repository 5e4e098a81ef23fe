"""Takes the pictures of the window that the README shows, into docs/images.

They are of the real thing: the demo's server in a process of its own, its camera, and the window on Qt's platform
without a screen. Run it again when the window has changed: `python packaging/screenshots.py`. Takes some minutes.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

# Before Qt is loaded: no screen is wanted. And before the door is set up: the demo's key stays out of the keychain.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["DOOR_SCANNER_KEYCHAIN"] = "file"

from scanner.app import settings
from scanner.app.evening import WindowShow, window_show
from scanner.app.paths import Paths, paths

if TYPE_CHECKING:
    from scanner.capture.frames import FrameSource
    from scanner.ui.house import House
    from scanner.ui.photographer import Photographer

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
PATIENCE = 90.0


@dataclass(frozen=True)
class Wish:
    """A picture: its name, what it waits for, how many scans are to be in the history by then, its theme, and which
    page beneath the answer is open ("queue", "conflicts", "flow"), if one is."""

    name: str
    moment: str
    scans: int = 0
    theme: str = "dark"
    page: str = ""


def main(argv: Sequence[str] | None = None) -> int:
    """Takes all pictures, or those named; answers 1 if one did not come about."""
    wanted = set(sys.argv[1:] if argv is None else argv)
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="door-scanner-pictures-") as folder:
        missing = [name for name in _taken(Path(folder), wanted) if name]
    for name in missing:
        print(f"{name}: the moment did not come", file=sys.stderr)
    return 1 if missing else 0


def _taken(folder: Path, wanted: set[str]) -> list[str]:
    """The names of pictures that did not come about."""
    failed = []

    def take(wish: Wish, here: Paths, source: FrameSource) -> None:
        if (not wanted or wish.name in wanted) and not _take(wish, here, source):
            failed.append(wish.name)
        gc.collect()  # what is left of the window goes here, not in a thread of the next one's

    with window_show(folder / "evening", tickets=500) as show:
        here, codes = show.stage.paths, show.camera.texts
        take(Wish("set-up", "set-up"), paths(folder / "nothing"), _camera(show, ()))
        take(Wish("admit", "admit", scans=5), here, _camera(show, codes[:12]))
        take(Wish("stop", "stop", scans=7), here, _camera(show, codes[2:4]))
        take(Wish("light", "admit", scans=8, theme="light"), here, _camera(show, codes[12:20]))
        take(Wish("outdoor", "admit", scans=9, theme="outdoor"), here, _camera(show, codes[20:30]))
        show.stage.server.kill()
        take(Wish("provisional", "admit", scans=10), here, _camera(show, codes[30:40]))
        take(Wish("queue", "admit", scans=15, page="queue"), here, _camera(show, codes[40:52]))
        show.stage.server.restart()
        _let_in_elsewhere(show, folder / "south", here)
        take(Wish("conflicts", "admit", scans=16, page="conflicts"), here, _camera(show, codes[60:70]))
        take(Wish("flow", "admit", scans=24, page="flow"), here, _camera(show, codes[70:90]))
    return failed


def _let_in_elsewhere(show: WindowShow, folder: Path, here: Paths) -> None:
    """Another door lets two guests in whom this one has let in provisionally."""
    from scanner.app.build import open_doorway
    from scanner.app.door_setup import SetupForm, set_up

    north, ready = open_doorway(here), show.stage.server.ready
    try:
        waiting = [each.attempt.serial for each in north.care.entries(north.care.numbers())]
    finally:
        north.close()
    token = max((each for each in ready["tokens"] if not each["global"]), key=lambda each: len(each["sections"]))
    form = SetupForm(show.stage.server.url, ready["admin_key"], str(token["code"]), "Ola", "south-1")
    set_up(form, paths(folder))
    south = open_doorway(paths(folder))
    try:
        south.sync()
        for serial in waiting[:2]:
            south.present(serial)
    finally:
        south.close()


def _camera(show: WindowShow, codes: tuple[str, ...]) -> FrameSource:
    return replace(show.camera, texts=codes, seconds_per_ticket=2.4)


def _take(wish: Wish, here: Paths, source: FrameSource) -> bool:
    from scanner.ui.main import run
    from scanner.ui.photographer import Photographer

    settings.save(settings.changed(settings.load(here.settings), theme=wish.theme, sound=False), here.settings)
    shots: list[Photographer] = []

    def on_ready(house: House) -> None:
        house.window.setup.fill(device="north-1")
        if wish.page:
            house.entrance.ready.connect(partial(house.window.open_queue, wish.page))
        file = IMAGES / f"{wish.name}.png"
        shots.append(Photographer(house, file, wish.moment, patience=PATIENCE, scans=wish.scans))

    run(here, source=source, demo=True, on_ready=on_ready)
    return shots[0].taken


if __name__ == "__main__":
    sys.exit(main())
