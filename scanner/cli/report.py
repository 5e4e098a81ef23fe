"""`door-scanner report`: the report of a shift, to read, to print, or for other programs."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from scanner.cli.common import OK, say_json, tell, the_door

if TYPE_CHECKING:
    from scanner.domain.report import Report

NAME = "report"
HELP = "tell a shift: crew, admitted by section, refusals, overrides, conflicts, what is unsent; as text, PDF or CSV"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--pdf", type=Path, metavar="FILE", help="write it to be printed")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write it for a spreadsheet")
    parser.add_argument(
        "--back", type=int, default=0, metavar="N",
        help="a shift that was closed: 1 for the last, 2 for the one before (default: the one that is open)",
    )  # fmt: skip


def run(args: argparse.Namespace) -> int:
    from scanner.app import report_files

    with the_door(args) as doorway:
        report = doorway.reports.read(back=args.back)
    if args.csv is not None:
        report_files.write(args.csv, report_files.as_csv(report))
        tell(f"Written: {args.csv}")
    if args.pdf is not None:
        report_files.write(args.pdf, _pdf(report))
        tell(f"Written: {args.pdf}")
    if args.json:
        say_json(report_files.as_fields(report))
    elif args.csv is None and args.pdf is None:
        _print(report)
    return OK


def _print(report: Report) -> None:
    from scanner.app.report_words import lines

    print("\n".join(lines(report)))


def _pdf(report: Report) -> bytes:
    """Qt paints it, and needs no screen for that. Raises SetupTrouble where Qt cannot be loaded here."""
    from scanner.domain.errors import SetupTrouble

    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY") and sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        from scanner.ui.report_pdf import without_window
    except ImportError as error:
        raise SetupTrouble(
            f"The report cannot be printed: a part of the system is missing ({error}).", "Use --csv instead."
        ) from error
    return without_window(report)
