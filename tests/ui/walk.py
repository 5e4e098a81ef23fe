"""A walk through the whole window: each page, each sheet and what comes up between them, one after the other."""

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication

from scanner.app.passphrase import NeedsPassphrase
from scanner.app.rehearsal import Tally
from scanner.domain.errors import ScannerError
from scanner.domain.text import mark
from scanner.domain.verdict import Asked
from scanner.ui.house import House
from scanner.ui.main_window import MainWindow
from scanner.ui.rehearsal_strip import RehearsalStrip


def settle() -> None:
    for _ in range(15):  # a layout within a layout takes a round for each
        QApplication.processEvents()


def offer_three(window: MainWindow) -> None:
    """The others of a party."""
    title = mark("+ {n} more ticket(s) of {holder}", "", 3, holder="Maximiliane Hohenstein")
    window.party.offer(title, 3, lambda n: mark("{action}  (P)", action=mark("Let in all {n}", "", n)), choose=True)


def pages(house: House) -> Iterator[str]:
    """Opens each in turn, and gives its name."""
    for page in (_between, _beneath, _beside, _instead):
        yield from page(house)


def _between(house: House) -> Iterator[str]:
    """What comes up between the answer and the rest."""
    window = house.window
    yield "door"
    offer_three(window)
    yield "party"
    window.party.hide()
    window.question.ask(Asked(1, mark("Let in all the same?"), (mark("Yes"), mark("No"))))
    yield "question"
    window.question.drop()
    for kind in ("warn", "stop"):
        window.banners.put("try", kind, mark("Nothing waiting"), mark("Try it again."), action=mark("Show"))
        yield f"banner {kind}"
        window.banners.drop("try")


def _beneath(house: House) -> Iterator[str]:
    """The pages beneath the answer."""
    window = house.window
    for page in ("queue", "conflicts", "preflight", "record", "flow"):
        window.open_queue(page)
        yield page
    window.close_queue()


def _beside(house: House) -> Iterator[str]:
    """The sheets at the window's side, and those over it."""
    window, side = house.window, house.side
    desks = [desk.sheet for desk in side.sheets.desks]
    for sheet in (side.finding.panel, side.supervisor, side.tokens.panel, *desks):
        sheet.open()
        yield type(sheet).__name__
        sheet.leave()
    side.supervisor.open()
    for show in (side.supervisor.show_none, lambda: side.supervisor.show_unlocked(5.0), side.supervisor.show_locked):
        show()
        yield "supervisor"
    side.supervisor.leave()
    window.help.toggle()
    yield "keys"
    window.help.toggle()
    house.eyes.tuner.sheet.ask("Webcam")
    yield "camera"
    house.eyes.tuner.sheet.hide()


def _instead(house: House) -> Iterator[str]:
    """The pages in place of the door's."""
    window = house.window
    window.show_setup(may_go_back=True)
    for name in window.setup.filling.asking:
        window.setup.system.fill(name)
        yield f"set-up {name}"
    window.show_trouble()
    window.trouble.show_error(ScannerError(mark("The server is too slow."), mark("Try it again.")))
    yield "trouble"
    asking = NeedsPassphrase(mark("That is not the passphrase."), mark("Type it again."), new=True)
    house.entrance.passphrase.ask(asking, lambda: None, lambda: None)
    yield "passphrase"
    window.pages.setCurrentWidget(house.rehearsal.page)
    yield "rehearsal elsewhere"
    window.show_door()
    strip = RehearsalStrip()
    window.add_band(strip)
    tally = Tally()
    tally.scans, tally.waved, tally.seconds, tally.unanswered = 123, 2, [2.1, 3.0], 1
    strip.show_tally(tally)
    yield "rehearsal"
