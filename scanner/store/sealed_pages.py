"""Pages of an encrypted file, opened one by one without SQLCipher: what a repair reads of a damaged one.

SQLCipher 4 keeps in each page of 4096 bytes its content (AES-256-CBC), the vector of that, and an HMAC-SHA512 over both
and the page's number. A page is taken whole or not at all: a letter that was changed in it cannot be told from a row
that somebody forged.
"""

import hmac
from hashlib import pbkdf2_hmac

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from scanner.store.driver import Key

SIZE = 4096
SPARE = 80
"""Bytes at the end of a page that hold none of its content."""

MAGIC = b"SQLite format 3\0"
_VECTOR, _CONTENT = 16, SIZE - SPARE


class SealedPages:
    """Opens the pages of one key."""

    def __init__(self, key: Key) -> None:
        self._cipher = algorithms.AES256(key.raw)
        self._proof = pbkdf2_hmac("sha512", key.raw, bytes(each ^ 0x3A for each in key.salt), 2, 32)

    def opened(self, page: bytes, number: int) -> bytes | None:
        """The page as a plain file would have it; None where it is not one of this key's, or damaged."""
        start = len(MAGIC) if number == 1 else 0
        vector_end = _CONTENT + _VECTOR
        said = hmac.digest(self._proof, page[start:vector_end] + number.to_bytes(4, "little"), "sha512")
        if len(page) != SIZE or not hmac.compare_digest(said, page[vector_end:]):
            return None
        opener = Cipher(self._cipher, modes.CBC(page[_CONTENT:vector_end])).decryptor()
        content = opener.update(page[start:_CONTENT]) + opener.finalize()
        return (MAGIC if number == 1 else b"") + content + bytes(SPARE)
