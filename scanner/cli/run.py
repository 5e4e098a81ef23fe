"""`run`: the door's window."""

import argparse
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from scanner.cli.common import FAILED, OK, refused, say_json, tell, with_logs

if TYPE_CHECKING:
    from scanner.app.paths import Paths
    from scanner.ui.house import House
    from scanner.ui.main import OnReady
    from scanner.ui.photographer import Photographer

NAME = "run"
HELP = "open the door's window: scan with a camera or a hand scanner"

MOMENTS = ("ready", "verdict", "admit", "stop", "cannot-decide", "set-up")
PATIENCE = 60.0
PROBE_SECONDS = 30.0


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--camera", "--source", action="append", default=[], metavar="SOURCE",
        help="camera:0, camera:NAME, a picture, PDF, folder or video, screen:X,Y,WIDTH,HEIGHT, or a network stream "
        "that the setting stream_urls allows (default: those chosen last). Give it twice for two lanes side by side, "
        "named or not: --camera In=camera:0",
    )  # fmt: skip
    parser.add_argument(
        "--language", default="", choices=("en", "fr", "es", "de", "nl"),
        help="of the window, this time; what the commands write is English (default: the one in the settings)",
    )  # fmt: skip
    parser.add_argument("--fullscreen", action="store_true", help="fill the screen (F11 goes back)")
    parser.add_argument(
        "--screenshot", type=Path, metavar="FILE", help="save a picture of the window as PNG, then close it"
    )
    parser.add_argument(
        "--until", choices=MOMENTS, default="verdict", help="what the screenshot waits for (default: the first verdict)"
    )


def run(args: argparse.Namespace) -> int:
    """Opens the window; stays until it is closed. What keeps it from opening is said in a sentence."""
    from scanner.app.paths import paths
    from scanner.domain.errors import ScannerError

    trouble = no_window()
    if trouble:
        tell(trouble)
        return FAILED
    try:
        where = paths(args.data_dir)
    except ScannerError as error:
        return refused(error)
    with with_logs(where):
        return _run(args, where)


def no_window() -> str:
    """Why no window can be opened here, in words; empty if it can.

    Qt aborts the whole process when it cannot reach a display, so on Linux a process of its own tries first.
    """
    if not sys.platform.startswith("linux"):
        return _no_qt()
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if not platform and not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        return "There is no display here. Use `door-scanner scan` in the terminal, or start this on a desktop."
    return _no_qt() or ("" if platform else _probe())


def _no_qt() -> str:
    try:
        import scanner.ui.main  # noqa: F401  loading it, and Qt with it, is the question
    except ImportError as error:
        if (error.name or "").startswith("scanner"):
            raise  # a fault of ours
        return (
            f"The window cannot be opened: a part of the system that it needs is missing ({error}). "
            "Run python3 packaging/bootstrap.py setup, which installs it or names the command that does; "
            "or use `door-scanner scan`."
        )
    return ""


def _probe() -> str:
    code = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
    try:
        tried = subprocess.run(  # noqa: S603  our own interpreter
            [sys.executable, "-c", code], capture_output=True, text=True, timeout=PROBE_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return "The display does not answer. Use `door-scanner scan` in the terminal."
    if tried.returncode == 0:
        return ""
    if "could not connect to display" not in tried.stderr and "Could not load the Qt platform" in tried.stderr:
        return (
            "The window cannot be opened: Qt's display part lacks a system library "
            "(on Debian and Ubuntu: apt install libxcb-cursor0 libegl1 libxkbcommon-x11-0). "
            "`door-scanner scan` works without."
        )
    return "The display cannot be opened. Use `door-scanner scan` in the terminal, or start this on a desktop."


def _run(args: argparse.Namespace, where: "Paths") -> int:
    from scanner.ui import main

    shots: list[Photographer] = []
    on_ready = _take_picture(args, shots) if args.screenshot else None
    code = main.run(where, cameras=args.camera, full_screen=args.fullscreen, language=args.language, on_ready=on_ready)
    if not args.screenshot:
        return code
    return _tell_picture(args, taken=any(shot.taken for shot in shots))


def _take_picture(args: argparse.Namespace, shots: "list[Photographer]") -> "OnReady":
    from scanner.ui.photographer import Photographer

    def on_ready(house: "House") -> None:
        shots.append(Photographer(house, args.screenshot, args.until, patience=PATIENCE))

    return on_ready


def _tell_picture(args: argparse.Namespace, *, taken: bool) -> int:
    if not taken:
        tell(f"No picture: the moment ({args.until}) did not come within {PATIENCE:g} seconds.")
        return FAILED
    if args.json:
        say_json({"screenshot": str(args.screenshot)})
    else:
        tell(f"The picture is in {args.screenshot}.")
    return OK
