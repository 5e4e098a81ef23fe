"""`door-scanner journal`: the record of this device, checked, exported; and the key by which others can check it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scanner.cli.common import FAILED, OK, say_json, tell, the_door
from scanner.cli.pin import with_pin

if TYPE_CHECKING:
    from scanner.app.journal_check import Checked
    from scanner.store.journal import Row

NAME = "journal"
HELP = "verify the journal: that no row was changed, moved, added or taken out; export it; show the key it is signed by"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", nargs="?", choices=("verify", "export", "key"), default="verify")
    parser.add_argument(
        "file", nargs="?", type=Path, metavar="FILE",
        help="verify: an export, from whatever door (default: this door's journal); export: where to write it, as .csv,"
        " .jsonl or .parquet",
    )  # fmt: skip
    parser.add_argument(
        "--key", action="append", type=Path, default=[], metavar="FILE",
        help="with verify FILE: the door's public key, from `journal key`; may be given again",
    )  # fmt: skip
    parser.add_argument(
        "--knows", action="append", type=_known, default=[], metavar="ROW:HASH",
        help="with verify: a row that is known to have been there, as an earlier verify said it; may be given again",
    )  # fmt: skip
    parser.add_argument("--format", choices=("csv", "jsonl", "parquet"), default="", help="default: by the file's name")
    parser.add_argument("--out", type=Path, metavar="FILE", help="with key: write it there")


def run(args: argparse.Namespace) -> int:
    if args.action == "key":
        return _key(args)
    if args.action == "export":
        return _export(args)
    return _verify_file(args) if args.file else _verify(args)


def _verify(args: argparse.Namespace) -> int:
    from scanner.cli.progress import watched

    with the_door(args) as doorway, watched("Journal", quiet=args.json) as watcher:
        found, repairs = doorway.journal.check(watcher, dict(args.knows)), doorway.repairs()
    if args.json:
        told = [{"row": each.seq, "at": each.at.isoformat(), **each.body} for each in repairs]
        say_json(_fields(found) | ({"repairs": told} if told else {}))
    else:
        _say(found, "this device")
        for each in repairs:
            tell(_words(each))
    return OK if found.broken is None else FAILED


def _verify_file(args: argparse.Namespace) -> int:
    from scanner.app import journal_key
    from scanner.app.journal_care import check_file
    from scanner.cli.progress import watched
    from scanner.domain.errors import SetupTrouble

    if not args.key:
        raise SetupTrouble(
            "Whose journal is it? Give the door's public key: --key door.pem",
            "The door writes it: door-scanner journal key --out door.pem",
        )
    keys = [journal_key.from_file(each) for each in args.key]
    with watched("Journal", quiet=args.json) as watcher:
        found = check_file(args.file, keys, watcher, dict(args.knows))
    good = found.broken is None and not found.unsigned
    if args.json:
        say_json(_fields(found) | {"holds": good})
    else:
        _say(found, "this key")
    return OK if good else FAILED


def _export(args: argparse.Namespace) -> int:
    from scanner.app.whole_file import Cancelled
    from scanner.cli.progress import watched
    from scanner.domain.errors import SetupTrouble

    if args.file is None:
        raise SetupTrouble("Where to?", "Name a file: door-scanner journal export season.csv (or .jsonl, .parquet).")
    with the_door(args) as doorway, watched("Journal", quiet=args.json) as watcher:
        try:
            found = with_pin(doorway, lambda: doorway.journal.export(args.file, watcher, form=args.format))
        except Cancelled:
            tell("Cancelled. Nothing has been written.")
            return FAILED
    if args.json:
        say_json(_fields(found) | {"file": str(args.file)})
    else:
        tell(f"{found.rows:,} rows are in {args.file}.")
        if found.broken is not None:
            _say(found, "this device")
    return OK if found.broken is None else FAILED


def _key(args: argparse.Namespace) -> int:
    from scanner.app import journal_key, whole_file

    with the_door(args) as doorway:
        public = doorway.journal.public_key()
    if args.out:
        with whole_file.written(args.out) as file:
            file.write(journal_key.pem(public).encode())
    if args.json:
        say_json({"public_key": public, "fingerprint": journal_key.fingerprint(public)})
    elif not args.out:
        print(journal_key.pem(public), end="")
    tell(f"Fingerprint: {journal_key.fingerprint(public)}")
    return OK


def _fields(found: Checked) -> dict[str, Any]:
    return {
        "holds": found.broken is None, "first_broken_row": found.broken, "why": found.why or None, "rows": found.rows,
        "signed_rows": found.signed, "signed_at": found.signed_at or None, "unsigned_rows": found.unsigned,
        "newest": f"{found.rows}:{found.head}", "other_keys": sorted(found.others),
    }  # fmt: skip


def _say(found: Checked, whom: str) -> None:
    """In sentences. `whom`: by whom it should be signed."""
    from scanner.app.journal_key import fingerprint

    if found.broken is None:
        tell("The journal holds.")
    else:
        tell(f"The journal is broken from row {found.broken:,} on: {found.why}.")
    if found.signed:
        tell(f"Rows 1 to {found.signed:,} are signed by {whom}.")
    else:
        tell(f"No row is signed by {whom}.")
    if found.broken is None and found.unsigned:
        tell(f"{found.unsigned:,} newer rows are not signed: only the chain speaks for them.")
    for key in sorted(found.others):
        tell(f"There are signatures by another key, too: {fingerprint(key)}.")
    tell(f"The newest row that holds: {found.rows}:{found.head[:16]}")


def _words(repair: Row) -> str:
    """What verifying cannot show: rows that the file had lost, or that had lost their place, when it was repaired."""
    body = repair.body
    return (
        f"Row {repair.seq}: a damaged file was repaired on {repair.at.astimezone():%Y-%m-%d at %H:%M}. "
        f"{body.get('rows_kept')} rows before it are as they were; {body.get('rows_salvaged')} behind it were found in"
        f" the damaged file; at least {body.get('rows_lost_at_least')} are lost. The file: {body.get('file')}"
    )


def _known(text: str) -> tuple[int, str]:
    row, _, digest = text.partition(":")
    if not (row.isdecimal() and len(digest) >= 8 and set(digest) <= set("0123456789abcdef")):
        raise argparse.ArgumentTypeError("as in 1204:3fa92c11")
    return int(row), digest
