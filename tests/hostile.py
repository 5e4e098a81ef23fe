"""What nobody would send: texts, answers of a server and files, by the random numbers that they are given."""

import json
import random
import string
from typing import Any

import httpx

GOOD = ("HARBOU-FLOO00000001", "HARBOU-FLOO00000002")

_PIECES = (
    "HARBOU-FLOO00000001", "harbou-floo00000001", "HARBOU-FLOO0000000", "HARBOU", "-", "\u2011", "]Q1", "\\000026",
    "https://", "javascript:", "'; DROP TABLE attempts;--", "%s", "{0}", "\x00", "\x1d", "\n", "\r\n", "\t", "\u202e",
    "\u2066", "\ud800", "\ufeff", "<b>", "&amp;", "$(reboot)", "`id`", "| rm -rf", "../../", "0" * 64, "a" * 64,
    "\U0001f600",
    "e\u0301", "\u0660\u0661", "ﬀ", "İ", "ſ", "A0F9GG8D", ";", ":", "{\"serial\":", "NaN", "1e999",
)  # fmt: skip


def text_of(chance: random.Random) -> str:
    """A code as nobody would print it, or almost as somebody would."""
    match chance.randrange(6):
        case 0:
            return "".join(chr(chance.randrange(0x110000)) for _ in range(chance.randrange(60)))
        case 1:
            return "".join(chance.choice(string.printable) for _ in range(chance.randrange(80)))
        case 2:
            near = list(chance.choice(GOOD))
            for _ in range(chance.randrange(4)):
                near[chance.randrange(len(near))] = chance.choice(string.ascii_letters + string.digits + "-\u2013 \x1d")
            return "".join(near)
        case 3:
            return chance.choice(_PIECES) * chance.randrange(1, 3000)
        case 4:
            return f"{chance.choice(_PIECES)}{chance.choice(GOOD)}{chance.choice(_PIECES)}"
        case _:
            return "".join(chance.choice(_PIECES) for _ in range(chance.randrange(8)))


# What a server may answer.

EVENT = "/events/16993717817996"
SECTION = "16993964783415"
ADMISSION = {
    "ticket": GOOD[0], "serial": GOOD[0], "redeemer": "Kim", "device": "north-1", "patron": {"self": "/accounts/AZ-1"},
    "admitted": "2030-06-07T20:00:00.000Z", "section": f"{EVENT}/sections/{SECTION}",
}  # fmt: skip
TICKET = {
    "serial": GOOD[0], "status": "Issued", "section": {"self": f"{EVENT}/sections/{SECTION}", "name": "Floor"},
    "owner": {"self": "/accounts/AZ-1", "name": "Sam Reed", "email": "sam@example.org"},
    "issued": "N/A", "redeemed": "N/A",
}  # fmt: skip
BODIES: tuple[Any, ...] = (
    [ADMISSION], {"entries": [ADMISSION]}, {"entries": [TICKET, TICKET]}, [TICKET], {"key": "k", "self": EVENT},
    {"self": EVENT, "title": "Night", "sections": [{"self": f"sections/{SECTION}", "name": "Floor"}]},
    {"message": "no"}, [], {}, None, "", 0,
)  # fmt: skip
_ODD: tuple[Any, ...] = (
    None, True, -1, 1e308, 10**40, "", "N/A", "\u202e", "x" * 5000, [], {}, [[[]]], {"self": 1}, GOOD[1], "../..",
    "9999-99-99T99:99:99Z", "0001-01-01T00:00:00+23:59", ["serial"], {"entries": {}},
)  # fmt: skip


def bent(body: Any, chance: random.Random, depth: int = 0) -> Any:
    if chance.random() < 0.12 + 0.05 * depth:
        return chance.choice(_ODD)
    if isinstance(body, dict):
        return {
            (chance.choice(["", "self", "\u0000", "entries"]) if chance.random() < 0.04 else name): bent(
                value, chance, depth + 1
            )
            for name, value in body.items()
            if chance.random() > 0.06
        }
    if isinstance(body, list):
        return [bent(value, chance, depth + 1) for value in body for _ in range(chance.choice((1, 1, 1, 2, 0)))]
    return body


def answer_of(chance: random.Random) -> httpx.Response:
    content = json.dumps(bent(chance.choice(BODIES), chance)).encode()
    match chance.randrange(8):
        case 0:
            content = content[: chance.randrange(len(content) + 1)]
        case 1:
            content = chance.randbytes(chance.randrange(200))
        case 2:
            content = b"[" * chance.choice((10, 5000))
        case 3:
            spoilt = bytearray(content or b"{")
            spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
            content = bytes(spoilt)
    status = chance.choice((200, 200, 200, 201, 201, 201, 204, 302, 400, 401, 403, 404, 409, 412, 429, 500, 503))
    headers = {
        "date": chance.choice(("Fri, 07 Jun 2030 20:00:00 GMT", "never", "", "Fri, 99 Jun 2030 20:00:00 GMT")),
        "content-type": chance.choice(("application/json", "text/html", "", "application/json; charset=utf-16")),
        "retry-after": chance.choice(("1", "-1", "1e999", "soon", "Fri, 07 Jun 2030 20:00:00 GMT")),
    }
    return httpx.Response(status, headers=headers, content=content)


# What may stand in a file.


def spoilt(content: bytes, chance: random.Random) -> bytes:
    made = bytearray(content)
    for _ in range(chance.randrange(1, 6)):
        place = chance.randrange(len(made) + 1)
        match chance.randrange(4):
            case 0 if made:
                made[place % len(made)] ^= 1 << chance.randrange(8)
            case 1:
                made[place:place] = chance.choice(
                    (b"\x00", b"nan", b"inf", b"-1", b"[[", b"\xff\xfe", b"=", b"1e400", b'"')
                )
            case 2:
                del made[place : place + chance.randrange(20)]
            case _:
                made[place:place] = made[: chance.randrange(60)]
    return bytes(made)
