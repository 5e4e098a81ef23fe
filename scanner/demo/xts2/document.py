"""An XML answer: what it says, and how this site writes it. Which way is switched on; all say the same."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape

from flask import Response

from scanner.demo.switchboard import Switches

NAMESPACE = "urn:xts"
WORDS = re.compile(
    r"show|performance|basket|ticket|payment|closed|held|type|counts|summary|id|name|time|back|zone|now|and|next|admin"
)
UNWRITABLE = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
ENCODINGS = {"utf-8": "utf-8", "latin-1": "iso-8859-1", "undeclared": "iso-8859-1"}


@dataclass(frozen=True)
class Element:
    """`fields` are plain values; `parts` are elements of their own; `apart` are fields that belong a level down."""

    name: str
    fields: dict[str, str] = field(default_factory=dict)
    parts: tuple["Element", ...] = ()
    text: str = ""
    exact: bool = False
    """Its name, or its fields, are someone's own words and are left as they are."""
    apart: dict[str, dict[str, str]] = field(default_factory=dict)
    """By the name of the element a level down: its fields there, and what they are called beside the others."""


def written(root: Element, switches: Switches) -> bytes:
    """The document in bytes, with the declaration that this site sends."""
    charset = switches.text("charset")
    encoding = ENCODINGS[charset]
    declared = "" if charset == "undeclared" else f' encoding="{encoding}"'
    space = f' xmlns:x="{NAMESPACE}"' if switches.text("names") == "namespaced" else ""
    body = _element(root, switches, space)
    return f'<?xml version="1.0"{declared}?>\n{body}\n'.encode(encoding, "xmlcharrefreplace")


def answer(root: Element, switches: Switches, status: int = 200) -> Response:
    return Response(written(root, switches), status, mimetype="text/xml")


def error(kind: str, message: str) -> Element:
    """An `<error>` (contract 3): the same in every style."""
    return Element("error", {"type": kind}, (Element("message", text=message, exact=True),), exact=True)


def _element(element: Element, switches: Switches, space: str = "") -> str:
    named = (lambda name: name) if element.exact else _naming(switches.text("names"))
    name = named(element.name)
    attributes, children = "", []
    fields, parts = dict(element.fields), element.parts
    if switches.text("style") == "nested":
        parts = (*(Element(one, below) for one, below in _below(element)), *parts)
    else:
        fields |= {flat: value for _, below in element.apart.items() for flat, value in below.items()}
    if element.exact or switches.text("style") == "attributes":
        attributes = "".join(f' {named(one)}="{_safe(value)}"' for one, value in fields.items())
    else:
        children = [f"<{named(one)}>{_safe(value)}</{named(one)}>" for one, value in fields.items()]
    repeat = 2 if switches.text("lists") == "twice" and len(parts) > 0 and not element.exact else 1
    children += [_element(part, switches) for part in parts for _ in range(repeat if _listed(part) else 1)]
    inside = _safe(element.text) + "".join(children)
    return f"<{name}{space}{attributes}>{inside}</{name}>" if inside else f"<{name}{space}{attributes}/>"


def _below(element: Element) -> list[tuple[str, dict[str, str]]]:
    """`performanceid` is the `id` of the `<performance>` a level down."""
    return [
        (one, {flat.removeprefix(one) or flat: value for flat, value in below.items()})
        for one, below in element.apart.items()
    ]


def _listed(part: Element) -> bool:
    return part.name in {"item", "ticket", "payment", "food", "pair", "basket", "showsummary", "performance"}


def _naming(style: str) -> Callable[[str], str]:
    match style:
        case "camel":
            return lambda name: _joined(name, lambda at, word: word if at == 0 else word.capitalize())
        case "underscored":
            return lambda name: _joined(name, lambda at, word: word if at == 0 else f"_{word}")
        case "namespaced":
            return lambda name: f"x:{name}"
        case _:
            return lambda name: name


def _joined(name: str, put: Callable[[int, str], str]) -> str:
    words = WORDS.findall(name)
    return "".join(put(at, word) for at, word in enumerate(words)) if "".join(words) == name else name


def _safe(text: str) -> str:
    return escape(UNWRITABLE.sub("?", text))
