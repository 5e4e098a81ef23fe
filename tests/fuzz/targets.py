"""What atheris feeds: `python tests/fuzz/targets.py NAME [its own options]`, with atheris installed beside the program.

It looks at which lines a text reaches and changes it until it reaches more, where the tests in `property` know in
advance what is odd. Each target takes bytes, and fails by anything but an error that has words for people.
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import atheris  # type: ignore[import-not-found]  not locked: there are no wheels of it for every system

with atheris.instrument_imports(include=["scanner"]):
    import httpx

    from scanner.app import door_card, settings, setup_form, usb_parcel
    from scanner.app.door_setup import form_from_code
    from scanner.app.journal_care import check_file
    from scanner.app.vault import _Sealed
    from scanner.app.wording import shown
    from scanner.backends.base import Address
    from scanner.backends.errors import BackendTrouble
    from scanner.backends.ticketing.backend import TicketingBackend
    from scanner.domain.errors import ScannerError
    from scanner.domain.event import EventId, Grant
    from scanner.domain.reading import LONGEST, read
    from scanner.domain.ticket import SectionId, Serial

EVENT = "/events/16993717817996"
FOLDER = Path(tempfile.mkdtemp())


def barcode(data: bytes) -> None:
    text = data.decode("utf-8", "surrogateescape")
    found = read(text)
    assert len(found.text) <= LONGEST
    assert all(len(each) == 19 and each.isascii() and each == each.upper() for each in found.serials)
    assert all(char.isprintable() for char in shown(text))
    form_from_code(text)


def body(data: bytes) -> None:
    """A server's answer; the first byte says of which status, and to which call."""
    status, content = (200, 201, 400, 401, 404, 409, 503)[(data or b"\0")[0] % 7], data[1:]
    transport = httpx.MockTransport(lambda _request: httpx.Response(status, content=content))
    backend = TicketingBackend(
        Address("https://tickets.test/v3", "f" * 32, "A0F9GG8D"), heard=lambda _date: None, transport=transport
    )
    grant, asked = Grant(EventId(EVENT), (SectionId("16993964783415"),)), Serial("HARBOU-FLOO00000001")
    calls: tuple[Callable[[], object], ...] = (
        lambda: backend.enter(budget=5.0), lambda: backend.event(grant, budget=5.0),
        lambda: backend.tickets(grant, page=1, records=100, budget=5.0),
        lambda: backend.admissions(grant, asked, budget=5.0),
        lambda: backend.redeem(grant, [asked], redeemer="Kim", device="north-1", budget=5.0),
    )  # fmt: skip
    try:
        answer = calls[(data or b"\0")[0] // 7 % 5]()
    except BackendTrouble:
        return
    finally:
        backend.close()
    if (data or b"\0")[0] // 7 % 5 == 4:
        assert {each.serial for each in answer.admitted} <= {asked}  # type: ignore[attr-defined]


def file(data: bytes) -> None:
    """Whatever is imported, as far as no passphrase is asked for."""
    path = FOLDER / ("season.csv" if data[:1] == b"c" else "season.jsonl")
    path.write_bytes(data[1:])
    text = data[1:].decode("latin-1")
    for call in (
        lambda: settings.load(path), lambda: check_file(path, ["0" * 64]), lambda: door_card.expiry(text),
        lambda: door_card.expiry(door_card.PREFIX + text), lambda: _Sealed.of(data[1:]),
        lambda: usb_parcel.opened(usb_parcel.MAGIC + data[1:40], "three wet umbrellas"),
        lambda: setup_form.check_typed(setup_form.form_of("ticketing", {"url": text}, redeemer=text, device=text)),
    ):  # fmt: skip
        try:
            call()
        except ScannerError as trouble:
            assert trouble.title  # noqa: PT017  no pytest here


TARGETS = {"barcode": barcode, "body": body, "file": file}
_SERIAL, _AT = b'"HARBOU-FLOO00000001",', b'"admitted":"2030-06-07T20:00:00+00:00",'
_SECTION = b'"section":{"self":"/events/16993717817996/sections/16993964783415","name":"VIP"}'
SEEDS = {
    "barcode": [
        b"HARBOU-FLOO00000001", b"door-scanner:setup?url=https://a.example&token=A0F9GG8D",
        b"]Q1\\000026" + b"0" * 64,
    ],
    "body": [
        b'\x00{"key":"k","event":"/events/16993717817996","sections":["/events/16993717817996/sections/16993964783415"]}',
        b'\x07{"self":"/events/16993717817996","title":"Night","sections":[{"self":"/sections/16993964783415"}]}',
        b'\x0e{"total":1,"entries":[{"serial":' + _SERIAL + b'"status":"Issued",' + _SECTION + b"}]}",
        b'\x15{"total":1,"entries":[{"ticket":' + _SERIAL + _AT + _SECTION + b"}]}",
        b'\x1d[{"ticket":' + _SERIAL + b'"device":"north-1",' + _AT + _SECTION + b"}]",
    ],
    "file": [
        b"cseq,at,voice,kind,body,hash\r\n1,2030-06-07T20:00:00+00:00,door,verdict,{},00\r\n",
        b'j[1,"2030-06-07T20:00:00+00:00","door","verdict","{}","00"]\n', b'jpatience = 2.0\ncodes = ["QR"]\n',
        b'j{"version":1,"time":3,"memory":65536,"salt":"AAAA","nonce":"AAAA","sealed":"AAAA"}',
        b"j2\n" + bytes(40), b"jAEAAB4DTMOVQ" + b"A" * 60,
    ],
}  # fmt: skip
"""What a run begins with."""


def _corpus(name: str) -> str:
    folder = Path(tempfile.mkdtemp())
    for number, seed in enumerate(SEEDS[name]):
        (folder / str(number)).write_bytes(seed)
    return str(folder)


if __name__ == "__main__":
    name, *options = sys.argv[1:]
    atheris.Setup([sys.argv[0], *options, _corpus(name)], TARGETS[name])
    atheris.Fuzz()
