"""Utick as a back end: at a stream the house's own ledger decides who is in, with a device id the system does."""

import re
from collections.abc import Mapping
from dataclasses import replace

import httpx

from scanner.backends.base import Address, Backend, Capability, Heard, not_listening
from scanner.backends.utick import counting, setup
from scanner.backends.utick.client import UtickClient
from scanner.backends.utick.device_door import DeviceDoor
from scanner.backends.utick.setup import DEVICE, FIELDS, STREAM
from scanner.backends.utick.stream_door import StreamDoor, shown
from scanner.clock import Clock, SystemClock
from scanner.domain.event import Event, Grant
from scanner.domain.reading import cleaned
from scanner.domain.ruling import Claim, Ruling, Scanned
from scanner.domain.sales import Sales

EXAMPLE = "UW7G-22K"

CAPABILITIES: Mapping[str, Capability] = {
    STREAM: Capability(rules=True, readmits=True, counts=True, fields=FIELDS, example=EXAMPLE),
    DEVICE: Capability(rules=True, redeems=True, exits=True, counts=True, fields=FIELDS, example=EXAMPLE),
}
CAPABILITY = Capability(
    rules=True, redeems=True, readmits=True, exits=True, counts=True, fields=FIELDS, example=EXAMPLE
)
"""The most that it can do; what a door can do depends on what it controls."""

LONGEST_CODE = 200
_CODE = re.compile(rf"[^\s\x00-\x1f\x7f-\x9f\ud800-\udfff]{{3,{LONGEST_CODE}}}")
_OTHER = re.compile(
    r"(wifi|begin|mailto|tel|smsto|sms|geo|matmsg|mecard|bitcoin|otpauth|upi):|[a-z][a-z0-9+.-]*://", re.IGNORECASE
)
"""What other people's QR codes hold."""


class UtickBackend(Backend):
    """See `backends.base.Backend`."""

    def __init__(
        self, address: Address, *, heard: Heard = not_listening, transport: httpx.BaseTransport | None = None,
        clock: Clock | None = None,
    ) -> None:  # fmt: skip
        self._setup = setup.read(address)
        self._client = UtickClient(
            self._setup, heard=heard, clock=clock or SystemClock(), trust=address.trust, transport=transport
        )
        self._stream = StreamDoor(self._setup, self._client)
        self._device = DeviceDoor(self._setup, self._client)

    @property
    def capability(self) -> Capability:
        return replace(CAPABILITIES[self._setup.mode], counts=self._setup.signs)

    @property
    def _door(self) -> StreamDoor | DeviceDoor:
        return self._stream if self._setup.mode == STREAM else self._device

    def enter(self, *, budget: float = 10.0) -> Grant:
        setup.complete(self._setup)
        found = self._door.enter(self._setup.event, budget=budget)
        return Grant(self._setup.event_id(found.id), ())

    def event(self, grant: Grant, *, budget: float = 10.0) -> Event:
        return shown(self._setup, self._door.enter(grant.event, budget=budget))

    def events(self, *, budget: float = 30.0) -> tuple[Event, ...]:
        setup.complete(self._setup)
        return self._door.events(budget=budget)

    def read(self, text: str) -> Scanned | None:
        """No source tells what a printed code looks like: whatever is in one piece and no address may be one."""
        code = cleaned(text[: 2 * LONGEST_CODE])
        if not _CODE.fullmatch(code) or _OTHER.match(code):
            return None
        return self._door.scanned(code)

    def rule(self, grant: Grant, scanned: Scanned, *, budget: float) -> Ruling:
        return self._door.rule(scanned, grant.event, budget=budget)

    def claim(self, grant: Grant, claim: Claim, *, budget: float) -> Ruling:
        return self._device.claim(claim, grant.event, budget=budget)

    def leave(self, grant: Grant, claim: Claim, *, budget: float) -> Ruling:
        return self._device.leave(claim, grant.event, budget=budget)

    def counts(self, grant: Grant, *, budget: float = 10.0) -> Sales:
        count = counting.of_stream if self._setup.mode == STREAM else counting.of_event
        return count(self._client, self._setup.remote(grant.event), budget=budget)

    def close(self) -> None:
        self._client.close()
