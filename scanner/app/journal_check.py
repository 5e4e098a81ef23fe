"""Looks through a journal, row by row: that none was changed, moved, added or taken out, and which of them are signed.

It reads from anywhere (`store.seals`, `journal_file`) and keeps nothing but the last row, however long the journal.

What the chain shows by itself: whether the rows fit each other. What a signature shows: that this device, and nobody
who lacks its key, wrote all rows up to there. Rows behind the last signature are not signed yet (the program signs now
and then, and when it ends): whoever can write the file could have written, changed or cut those. And a file that was
set back as a whole to an earlier state, signatures and all, is a true journal of that time: only somebody who has seen
a later row (an export, or what `verify` said then: `knows`) can tell.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from scanner.store import journal
from scanner.store.journal import GENESIS
from scanner.store.seals import Raw, Record, Seal


@dataclass(frozen=True, slots=True)
class Checked:
    """`broken`: the first row that does not fit, and `why`; None when all do. `signed`: rows up to this one are signed
    by one of the keys that were asked for. `others`: signatures by other keys. `ended`: it is an export, and whole."""

    rows: int
    head: str
    signed: int
    signed_at: str
    broken: int | None = None
    why: str = ""
    others: frozenset[str] = frozenset()
    ended: bool = False

    @property
    def unsigned(self) -> int:
        """Rows behind the last signature."""
        return self.rows - self.signed


class Check:
    """`take` the records in order, then ask for the `result`. `keys`: public keys (hexadecimal) that are trusted;
    `knows`: hashes (or how they begin) that rows are known to have, by their numbers."""

    def __init__(self, keys: Collection[str], knows: dict[int, str] | None = None) -> None:
        self._keys = {key: Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)) for key in keys}
        self._knows = dict(knows or {})
        self._seq, self._hash = 0, GENESIS
        self._sealed = self._signed = 0
        self._signed_at = ""
        self._others: set[str] = set()
        self._broken: tuple[int, str] | None = None
        self._ended = False

    @property
    def is_broken(self) -> bool:
        return self._broken is not None

    def take(self, record: Record) -> None:
        if self._broken is not None:
            return
        if self._ended:
            self.breaks(self._seq + 1, "it stands behind the end")
        elif isinstance(record, Seal):
            self._seal(record)
        else:
            self._row(record)

    def breaks(self, row: int, why: str) -> None:
        """The first word counts."""
        if self._broken is None:
            self._broken = (row, why)

    def unreadable(self) -> None:
        """Something that is no record stands next."""
        self.breaks(self._seq + 1, "it cannot be read")

    def result(self, *, export: bool = False) -> Checked:
        """`export`: it was read from one, which has to have an end."""
        if export and not self._ended:
            self.breaks(self._seq + 1, "the export is cut off here")
        for row in sorted(self._knows):
            self.breaks(row, "it is known to have been there, and is missing")
        found = Checked(
            self._seq, self._hash, self._signed, self._signed_at, others=frozenset(self._others), ended=self._ended
        )
        return replace(found, broken=self._broken[0], why=self._broken[1]) if self._broken else found

    def _row(self, row: Raw) -> None:
        seq, digest = row[0], row[5]
        if seq != self._seq + 1:
            self.breaks(self._seq + 1, "it is missing, or another stands in its place")
        elif not journal.follows(row[:5], digest, self._hash):
            self.breaks(seq, "it was changed, or the row before was")
        elif not digest.startswith(self._knows.pop(seq, "")):
            self.breaks(seq, "it is not the row that it is known to be")
        else:
            self._seq, self._hash = seq, digest

    def _seal(self, seal: Seal) -> None:
        if seal.upto != self._seq:
            self.breaks(self._seq + 1, "it is signed, and missing")
        elif seal.hash != self._hash:
            self.breaks(seal.upto, "another row was signed in its place")
        elif seal.after != self._sealed:
            self.breaks(self._sealed + 1, "the signature under it is missing")
        elif not self._is_true(seal):
            self.breaks(seal.upto, "the signature under it is not true")
        else:
            self._sealed, self._ended = seal.upto, seal.end
            if seal.signed_by in self._keys:
                self._signed, self._signed_at = seal.upto, seal.at
            else:
                self._others.add(seal.signed_by)

    def _is_true(self, seal: Seal) -> bool:
        """By the key that it names, trusted or not: what only pretends to be a signature is none."""
        try:
            key = self._keys.get(seal.signed_by)
            if key is None:
                key = Ed25519PublicKey.from_public_bytes(_bytes(seal.signed_by))
            key.verify(_bytes(seal.signature), seal.statement())
        except (InvalidSignature, ValueError, TypeError):
            return False
        return True


def _bytes(text: str) -> bytes:
    """Raises ValueError unless it is hexadecimal as we write it: another spelling is a change too."""
    found = bytes.fromhex(text)
    if found.hex() != text:
        raise ValueError(text)
    return found


def check(records: Iterable[Record], keys: Collection[str], knows: dict[int, str] | None = None) -> Checked:
    """For a journal that is all there: see `Check`."""
    looking = Check(keys, knows)
    for record in records:
        looking.take(record)
    return looking.result()
