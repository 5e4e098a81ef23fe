"""XML as it arrives, made into a plain tree, whatever was sent. Pure; safe with hostile input.

No document types and no entities (defusedxml), and caps on size, depth and number of elements. Names are compared
without case, `_`, `-` and namespaces, since no two descriptions of the system write them alike. The encoding is the
one declared; where that does not fit, UTF-8 and then Latin-1 are tried: old servers are careless.
"""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import XMLParser

from scanner.backends.errors import BadAnswer
from scanner.domain.text import mark

LARGEST = 1024 * 1024
"""Bytes of a document."""

DEEPEST = 20
MOST = 20_000
"""Elements within one another, and in all."""


@dataclass(frozen=True, slots=True)
class Node:
    """An element. `name` is made comparable, `tag` is as it was written, without its namespace."""

    name: str
    tag: str
    text: str = ""
    attributes: tuple[tuple[str, str], ...] = ()
    children: tuple["Node", ...] = ()

    def values(self, name: str) -> tuple[str, ...]:
        """Every value that this element gives a field, in whichever way: an attribute, a child's text, or a level down
        (`<performance><id>77</id></performance>` for `performanceid`)."""
        found = [value for each, value in self.attributes if each == name]
        for child in self.children:
            if child.name == name:
                found.append(child.text or next(iter(child.values("value")), ""))
            elif name.startswith(child.name) and name != child.name:
                found.extend(child.values(name[len(child.name) :]))
        return tuple(found)

    def value(self, *names: str) -> str:
        """The first of these fields that says something; empty if none does."""
        return next((value for name in names for value in self.values(name) if value), "")

    def all(self, *names: str) -> tuple["Node", ...]:
        return tuple(child for child in self.children if child.name in names)

    def walk(self) -> Iterator["Node"]:
        yield self
        for child in self.children:
            yield from child.walk()


class _TooMuch(Exception):
    """The document is deeper or longer than any answer of this system."""


def read(body: bytes) -> Node:
    """The root of a document. Raises BadAnswer, and nothing else."""
    if len(body) > LARGEST:
        raise BadAnswer(mark("The server's answer is far too large."), mark("Check the server's address."))
    for encoding in (None, "utf-8"):
        with contextlib.suppress(ParseError, ValueError, LookupError):
            return _read(body, encoding)
    try:
        return _read(body, "iso-8859-1")
    except (ParseError, ValueError, LookupError) as error:
        raise _unreadable() from error


def comparable(name: str) -> str:
    """`{urn:x}Closed_Time` and `closedtime` are the same."""
    return name.rpartition("}")[2].casefold().replace("_", "").replace("-", "")


def _read(body: bytes, encoding: str | None) -> Node:
    """Raises what the parser raises where the encoding may be to blame, and BadAnswer where it is not."""
    parser: Any = XMLParser(target=_Builder(), encoding=encoding, forbid_dtd=True)
    try:
        parser.feed(body)
        root = parser.close()
    except (DefusedXmlException, _TooMuch) as error:
        raise _unreadable() from error
    assert isinstance(root, Node)
    return root


def _unreadable() -> BadAnswer:
    return BadAnswer(mark("The server's answer cannot be read."), mark("Try again; then tell the organiser."))


@dataclass(slots=True)
class _Open:
    """An element that has not ended yet."""

    tag: str
    attributes: tuple[tuple[str, str], ...]
    pieces: list[str]
    children: list[Node]

    def closed(self) -> Node:
        tag = self.tag.rpartition("}")[2]
        return Node(comparable(tag), tag, "".join(self.pieces).strip(), self.attributes, tuple(self.children))


class _Builder:
    """Builds the tree while it is read, so that what is too much is never built."""

    def __init__(self) -> None:
        self._open: list[_Open] = []
        self._count = 0
        self._root: Node | None = None

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._count += 1 + len(attributes)
        if len(self._open) >= DEEPEST or self._count > MOST:
            raise _TooMuch
        named = tuple((comparable(name), value.strip()) for name, value in attributes.items())
        self._open.append(_Open(tag, named, [], []))

    def data(self, text: str) -> None:
        self._open[-1].pieces.append(text)

    def end(self, _tag: str) -> None:
        node = self._open.pop().closed()
        if self._open:
            self._open[-1].children.append(node)
        else:
            self._root = node

    def close(self) -> Node | None:
        return self._root
