"""Whatever XTS2, Utick and Pims answer, in XML, an envelope or HAL: it is understood or trouble, and nobody goes in
or is turned away by an answer that is none.

Real answers of each demo, spoilt on their way. A few in every run, very many in the nightly one.
"""

import random
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest

from scanner.app.settings import Settings
from scanner.app.setup_form import address_of, form_of
from scanner.backends import registry
from scanner.backends.base import not_listening
from scanner.backends.errors import BackendTrouble
from scanner.demo.systems import SYSTEMS
from scanner.domain.ruling import Claim, Marked
from scanner.domain.ticket import Serial
from tests.hostile import spoilt

WAYS = {
    "xts2": ("xts2", ""),
    "utick device": ("utick", "device"),
    "utick stream": ("utick", "stream"),
    "pims": ("pims", ""),
}
FEW, MANY = 120, 10_000
SLOWEST = 30.0  # s for one call, on a machine that is busy with something else

Spoil = Callable[[bytes, random.Random], bytes]


def broken(content: bytes, chance: random.Random) -> bytes:
    """Certainly no answer of the system's."""
    match chance.randrange(6):
        case 0:
            return content.rstrip()[: chance.randrange(max(1, len(content.rstrip()) - 1))]
        case 1:
            return b"\xff\x00" + chance.randbytes(chance.randrange(200))
        case 2:
            return b"<!DOCTYPE html><html><body>Please log in" + b"<p>" * chance.choice((1, 5000))
        case 3:
            return b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;&b;">]><basket>&d;</basket>'
        case 4:
            return chance.choice((b"[", b'{"a":', b"<a>")) * chance.choice((10, 5000))
        case _:
            return b""


class Way(httpx.BaseTransport):
    """To the demo in this process; each answer is spoilt, once there is something to spoil it with."""

    def __init__(self, app: Any, chance: random.Random) -> None:
        self._wsgi = httpx.WSGITransport(app=app)
        self._chance = chance
        self.spoil: Spoil | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        found = self._wsgi.handle_request(request)
        content = found.read()
        if self.spoil is None:
            return found
        kept = {name: value for name, value in found.headers.items() if name != "content-length"}
        return httpx.Response(found.status_code, headers=kept, content=self.spoil(content, self._chance))


class Site:
    """A back end of one system at its demo, and all that a door asks it."""

    def __init__(self, name: str, folder: Path) -> None:
        system, mode = WAYS[name]
        demo = SYSTEMS[system]
        self._demo = demo.open(folder, 60, 7, {})
        ready = self._demo.describe(f"http://127.0.0.1:9{demo.base}")
        form = form_of(system, ready.get("forms", {}).get(mode, ready["form"]), redeemer="Kim", device="north-1")
        address = address_of(system, form.url, form.secrets, Settings())
        self.chance = random.Random(5)
        self.way = Way(self._demo.app, self.chance)
        self.backend = registry.system(system).make(address, heard=not_listening, transport=self.way)
        self.grant = self.backend.enter(budget=20.0)
        self._codes = ready.get("codes", {}).get("good", ())

    @property
    def calls(self) -> tuple[Callable[[], object], ...]:
        backend, grant, can = self.backend, self.grant, self.backend.capability
        return (
            partial(backend.enter, budget=5.0),
            partial(backend.event, grant, budget=5.0),
            partial(backend.events, budget=5.0),
            *[partial(backend.counts, grant, budget=5.0)] * can.counts,
            *[partial(backend.find, grant, "mar", budget=5.0)] * can.searches,
            *[self._rule] * can.rules,
            *[self._claim] * (can.rules and can.redeems),
        )

    def asked(self, spoil: Spoil) -> object | None:
        """The answer to any call, where all that is heard is spoilt; None where it was trouble."""
        call = self.chance.choice(self.calls)
        self.way.spoil = spoil
        began = time.monotonic()
        try:
            return call()
        except BackendTrouble:
            return None
        finally:
            self.way.spoil = None
            assert time.monotonic() - began < SLOWEST

    def close(self) -> None:
        self.backend.close()
        self._demo.close()

    def _rule(self) -> object:
        scanned = self.backend.read(self._codes[0])
        assert scanned is not None
        ruling = self.backend.rule(self.grant, scanned, budget=5.0)
        # Without a claim a device's door has asked nobody.
        return None if self.backend.capability.exits else ruling

    def _claim(self) -> object:
        scanned = self.backend.read(self._codes[0])
        assert scanned is not None
        unit = Marked(scanned.serial if self.backend.capability.exits else Serial(f"{scanned.serial}.1"), "north-1-a-1")
        return self.backend.claim(self.grant, Claim((unit,), "Kim", "north-1"), budget=5.0)


@pytest.fixture(params=list(WAYS))
def site(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Site]:
    made = Site(request.param, tmp_path)
    yield made
    made.close()


def nothing_is_made_of_nothing(site: Site, count: int) -> None:
    for number in range(count):
        found = site.asked(broken)
        assert not found, f"round {number}: {ascii(found)[:300]}"


def what_is_altered_is_understood_or_trouble(site: Site, count: int) -> None:
    understood = sum(site.asked(spoilt) is not None for _ in range(count))
    assert 0 < understood < count


def test_of_an_answer_that_is_none_nothing_is_ever_made(site: Site) -> None:
    nothing_is_made_of_nothing(site, FEW)


def test_an_answer_that_was_altered_is_understood_or_trouble(site: Site) -> None:
    what_is_altered_is_understood_or_trouble(site, FEW)


@pytest.mark.nightly
def test_of_very_many_answers_that_are_none_nothing_is_made(site: Site) -> None:
    nothing_is_made_of_nothing(site, MANY)


@pytest.mark.nightly
def test_very_many_altered_answers_are_understood_or_trouble(site: Site) -> None:
    what_is_altered_is_understood_or_trouble(site, MANY)
