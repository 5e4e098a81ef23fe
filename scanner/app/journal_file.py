"""The journal as a file for others: CSV, JSON Lines, or Parquet. One record a row, in the same six columns in all of
them; a seal is a record too, of the voice `seal`, under the row that it is under. The last is the seal `end`.

A record is read back as it was written or not at all: a line that says the same in other words was not written by us.
"""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from json.encoder import encode_basestring_ascii as quoted
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from scanner.app.whole_file import reason
from scanner.domain.errors import SetupTrouble
from scanner.domain.text import mark
from scanner.store.seals import Raw, Record, Seal

COLUMNS = ("seq", "at", "voice", "kind", "body", "hash")
SEAL, END, ROWS = "seal", "end", "rows"
LONGEST = 1_000_000
"""Characters of a line. A row has some hundred."""
_GROUP = 20_000
"""Rows of a Parquet file that are in memory at once."""

_CANONICAL = json.JSONEncoder(ensure_ascii=True, sort_keys=True, separators=(",", ":"))

Put = Callable[[Record], None]


class Unreadable(Exception):
    """What stands there is no record of ours."""


class Form(Protocol):
    """How records are written to a file."""

    def __call__(self, file: BinaryIO) -> AbstractContextManager[Put]: ...


# A record in six columns.


def _row(record: Record) -> Raw:
    if not isinstance(record, Seal):
        return record
    body = {"after": record.after, "signature": record.signature, "signed_by": record.signed_by}
    return (record.upto, record.at, SEAL, END if record.end else ROWS, _CANONICAL.encode(body), record.hash)


def _record(row: Raw) -> Record:
    """Raises ValueError, KeyError or TypeError for a seal that is none."""
    seq, at, voice, kind, text, digest = row
    if voice != SEAL:
        return row
    body = json.loads(text)
    if kind not in {END, ROWS} or not isinstance(body["after"], int):
        raise ValueError(kind)
    return Seal(seq, body["after"], at, digest, str(body["signed_by"]), str(body["signature"]), kind == END)


# JSON Lines.


@contextmanager
def _json_lines(file: BinaryIO) -> Iterator[Put]:
    yield lambda record: _out(file, _json_line(_row(record)))


def _json_line(row: Raw) -> str:
    seq, at, voice, kind, body, digest = row
    inside = body if _is_object(body) else quoted(str(body))
    return (
        f'{{"seq":{seq:d},"at":{quoted(str(at))},"voice":{quoted(str(voice))},"kind":{quoted(str(kind))},'
        f'"body":{inside},"hash":{quoted(str(digest))}}}\n'
    )


def _is_object(body: object) -> bool:
    """Whether a body is the JSON that we write; anything else goes out as a text."""
    try:
        return isinstance(body, str) and body[:1] == "{" and _CANONICAL.encode(json.loads(body)) == body
    except (ValueError, RecursionError):
        return False


def _from_json(line: str) -> Raw:
    found = json.loads(line)
    body = found["body"]
    text = body if isinstance(body, str) else _CANONICAL.encode(body)
    row = (found["seq"], found["at"], found["voice"], found["kind"], text, found["hash"])
    if not isinstance(row[0], int) or not all(isinstance(each, str) for each in row[1:]):
        raise TypeError
    return row


# CSV.


@contextmanager
def _csv(file: BinaryIO) -> Iterator[Put]:
    _out(file, _csv_line(COLUMNS))
    yield lambda record: _out(file, _csv_line(_row(record)))


def _csv_line(row: Iterable[object]) -> str:
    line = io.StringIO()
    csv.writer(line).writerow(row)
    return line.getvalue()


def _from_csv(line: str) -> Raw:
    seq, at, voice, kind, body, digest = next(csv.reader([line], strict=True))
    return (int(seq), at, voice, kind, body, digest)


def _out(file: BinaryIO, line: str) -> None:
    file.write(line.encode("utf-8", "backslashreplace"))


# Parquet, where pyarrow is installed.


@contextmanager
def _parquet(file: BinaryIO) -> Iterator[Put]:
    arrow, parquet = _pyarrow()
    schema = arrow.schema([(name, arrow.int64() if name == "seq" else arrow.string()) for name in COLUMNS])
    waiting: list[Raw] = []

    def flush() -> None:
        columns = list(zip(*waiting, strict=True)) or [()] * len(COLUMNS)
        arrays = [arrow.array(column, field.type) for column, field in zip(columns, schema, strict=True)]
        writer.write_table(arrow.Table.from_arrays(arrays, schema=schema))
        waiting.clear()

    def put(record: Record) -> None:
        seq, *texts = _row(record)
        waiting.append((seq, *map(str, texts)))  # type: ignore[arg-type]  # six in all
        if len(waiting) == _GROUP:
            flush()

    with parquet.ParquetWriter(file, schema, compression="zstd", write_page_checksum=True) as writer:
        yield put
        flush()


def _from_parquet(path: Path) -> Iterator[Record]:
    arrow, parquet = _pyarrow()
    try:
        with parquet.ParquetFile(path, page_checksum_verification=True) as file:
            if tuple(file.schema_arrow.names) != COLUMNS:
                raise Unreadable
            for batch in file.iter_batches(batch_size=_GROUP):
                for row in zip(*(column.to_pylist() for column in batch.columns), strict=True):
                    yield _record(row)
    except (arrow.ArrowException, OSError, ValueError, KeyError, TypeError) as error:
        raise Unreadable from error


def _pyarrow() -> tuple[Any, Any]:
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError as error:
        raise SetupTrouble(
            mark("Parquet files need pyarrow, which is not installed."),
            mark("Write .csv or .jsonl instead, or install it: pip install pyarrow"),
        ) from error
    return pa, pq


# By name, and by what it begins with.

FORMS: dict[str, Form] = {".csv": _csv, ".jsonl": _json_lines, ".parquet": _parquet}


def form_for(path: Path, name: str = "") -> Form:
    """By the file's ending, or by name. Raises SetupTrouble."""
    found = FORMS.get(f".{name}" if name else path.suffix.lower())
    if found is None:
        raise SetupTrouble(
            mark("What kind of file is {name} to be?", name=path.name), mark("Let it end in .csv, .jsonl or .parquet.")
        )
    if found is _parquet:
        _pyarrow()
    return found


def read(path: Path) -> Iterator[Record]:
    """The records of an export, whichever kind it is, one after another. Raises Unreadable where something else stands,
    SetupTrouble for a file that is no export at all."""
    try:
        with path.open("rb") as file:
            head = file.read(16)
    except OSError as error:
        raise SetupTrouble(
            mark("{path} cannot be read: {why}.", path=str(path), why=reason(error)), mark("Check its name.")
        ) from error
    if head.startswith(b"PAR1"):
        return _from_parquet(path)
    if head.startswith(b"{"):
        return _lines(path, _from_json, _json_line)
    if head.startswith(b"seq,"):
        return _lines(path, _from_csv, _csv_line, _csv_line(COLUMNS))
    raise SetupTrouble(
        mark("{name} is not a journal.", name=path.name), mark("Choose a file that door-scanner journal export wrote.")
    )


def _lines(path: Path, parse: Callable[[str], Raw], write: Callable[[Raw], str], first: str = "") -> Iterator[Record]:
    try:
        with path.open("rb") as file:
            if first and file.readline(LONGEST) != first.encode():
                raise Unreadable
            while line := file.readline(LONGEST):
                yield _parsed(line, parse, write)
    except OSError as error:
        raise Unreadable from error


def _parsed(line: bytes, parse: Callable[[str], Raw], write: Callable[[Raw], str]) -> Record:
    try:
        record = _record(parse(line.decode("ascii")))
    except (ValueError, KeyError, TypeError, csv.Error, StopIteration, RecursionError) as error:
        raise Unreadable from error
    if write(_row(record)).encode() != line:
        raise Unreadable
    return record


def put_all(records: Iterable[Record], form: Form, file: BinaryIO) -> None:
    with form(file) as put:
        for record in records:
            put(record)
