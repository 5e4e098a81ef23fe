"""The hand scanner: asked to scan once. Without a window nobody hears one that types, so only ports can be told."""

from collections.abc import Callable, Sequence
from threading import Event
from typing import Protocol

from scanner.app.preflight.findings import Finding, good, look, not_possible
from scanner.app.wording import shown
from scanner.capture.serial_port import AUTO, Port, list_ports
from scanner.domain.text import mark

SKIPPED = "none"


class Hand(Protocol):
    """Who asks for a scan. Safe from any thread."""

    def ask(self, stop: Event) -> str:
        """Asks, and waits: the text that a hand scanner sent, `SKIPPED` when there is none at this door, or nothing."""
        ...


def check(hand: Hand | None, wanted: str, stop: Event, *, ports: Callable[[], Sequence[Port]] = list_ports) -> Finding:
    """`wanted` is the port in the settings, `auto`, or nothing."""
    if hand is None:
        return _ports(wanted, list(ports()))
    said = hand.ask(stop)
    if said == SKIPPED:
        return good(mark("None at this door"), scanned=False)
    if said:
        return good(mark("Heard; its codes come whole"), scanned=True)
    return look(
        mark("No scan was heard"), mark("Plug it in, scan any ticket, and see that it ends each code with Enter.")
    )


def _ports(wanted: str, there: list[Port]) -> Finding:
    facts = {"ports": [{"device": each.device, "name": each.name, "usb": each.usb} for each in there]}
    usb = [each for each in there if each.usb]
    names = ", ".join(shown(f"{each.name} ({each.device})", 50) for each in (usb or there))
    if wanted and wanted != AUTO and wanted not in {each.device for each in there} | {each.identity for each in there}:
        return look(
            mark("The chosen hand scanner is not plugged in"), mark("Plug it in, or choose another one."), **facts
        )
    if usb:
        return good(mark("On a serial port: {names}", names=names), **facts)
    if wanted:
        return look(
            mark("No hand scanner on a serial port"), mark("Plug it in; it is used as soon as it is there."), **facts
        )
    advice = mark("One that types can only be checked in the window: door-scanner run, then F10.")
    return not_possible(mark("None on a serial port"), advice, **facts)
