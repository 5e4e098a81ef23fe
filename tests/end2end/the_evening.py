"""An evening at the real window, from the set-up to the last guest. Run by `test_the_window.py` on a display of its
own: `python -m tests.end2end.the_evening FOLDER`. Each step ends once it can be seen on the screen.
"""

import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from scanner.app.build import open_doorway
from scanner.app.door_setup import SetupForm, set_up
from scanner.app.paths import paths
from scanner.app.settings import Settings, save
from scanner.demo.camera import DemoCamera
from scanner.demo.process import ServerProcess
from scanner.domain.ticket import Ticket
from scanner.domain.verdict import Answer
from scanner.ui.house import House
from scanner.ui.main import run
from scanner.ui.note_field import NoteField
from scanner.ui.tongue import TONGUE

PATIENCE = 90.0
"""Seconds that anything may take to be seen."""

HUMAN = 90  # ms between two keys


class Crew:
    """Whoever stands at the window: eyes and fingers, nothing else."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.window = house.window

    def waits_until(self, seen: Callable[[], object], what: str) -> None:
        until = time.monotonic() + PATIENCE
        while not seen():
            assert time.monotonic() < until, f"never seen: {what}; the panel says {self.window.verdict.showing}"
            QTest.qWait(15)
        print(f"{what}", flush=True)

    def types(self, field: QLineEdit, text: str) -> None:
        """As fast as people do, where a field minds: what comes quicker is a hand scanner's."""
        field.setFocus()
        field.clear()
        QTest.keyClicks(field, text, Qt.KeyboardModifier.NoModifier, HUMAN if isinstance(field, NoteField) else -1)

    def presses(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key)

    def clicks(self, widget: QWidget) -> None:
        self.waits_until(widget.isEnabled, f"{widget.accessibleName() or widget.objectName()} can be pressed")
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def scans(self, code: str) -> None:
        """With a hand scanner that types."""
        target = QApplication.focusWidget() or self.window
        QTest.keyClicks(target, code)
        QTest.keyClick(target, Qt.Key.Key_Return)

    def sees(self, answer: Answer, words: str, *, of: str = "") -> None:
        panel = self.window.verdict

        def shown() -> bool:
            verdict = panel.verdict
            is_it = not of or (verdict is not None and verdict.serial == of)
            return panel.showing.answer is answer and words in panel.showing.spoken and is_it

        self.waits_until(shown, f"{answer}: {words}")


def the_evening(crew: Crew, server: ServerProcess, folder: Path) -> None:
    window = crew.window

    window.activateWindow()  # no window manager does it here
    crew.waits_until(window.isActiveWindow, "the window")

    # The door is set up, by typing what the supervisor wrote on a piece of paper.
    crew.waits_until(lambda: window.setup_shown, "the page for setting up")
    token = next(each["code"] for each in server.ready["tokens"] if not each["global"])
    typed = {
        "url": server.url,
        "key": server.ready["admin_key"],
        "token": token,
        "redeemer": "Kim",
        "device": "north-1",
    }
    for name, text in typed.items():
        crew.types(window.setup.fields[name].edit, text)
    crew.clicks(window.setup.open)
    crew.waits_until(lambda: window.door_shown, "the door is open")
    crew.waits_until(lambda: window.status.line.text == "ONLINE", "it is online")
    doorway = crew.house.desk.doorway if crew.house.desk is not None else None
    assert doorway is not None
    crew.waits_until(lambda: doorway.status().list_at is not None, "the ticket list is here")
    guests = sort_out(doorway.listed())

    # A guest comes in, and comes again.
    first = guests.singles[0]
    crew.scans(first.serial)
    crew.sees(Answer.ADMIT, "Valid ticket", of=first.serial)
    crew.presses(Qt.Key.Key_Escape)
    crew.waits_until(lambda: window.verdict.showing.answer is None, "the answer is cleared")
    crew.scans(first.serial)
    crew.sees(Answer.STOP, "Already used", of=first.serial)

    # The venue's network shows its log-in page. Meanwhile another door has let somebody in.
    contested, waiting = guests.singles[1], guests.singles[2]
    let_in_at_another_door(server, folder / "south", token, contested)
    server.switch(captive="html200")
    crew.scans(contested.serial)
    crew.sees(Answer.ADMIT, "PROVISIONAL", of=contested.serial)
    crew.waits_until(lambda: window.status.line.text != "ONLINE", "the line is down")
    crew.scans(waiting.serial)
    crew.sees(Answer.ADMIT, "PROVISIONAL", of=waiting.serial)

    # It is back: what waited is confirmed, and what was used elsewhere is a conflict that a person closes.
    server.switch(captive="off")
    crew.presses(Qt.Key.Key_F5)
    crew.waits_until(lambda: window.status.line.text == "ONLINE", "it is online again")
    crew.waits_until(lambda: window.banners.banner("conflict") is not None, "a conflict is said")
    crew.presses(Qt.Key.Key_F7)
    conflicts = window.queue.conflicts
    crew.waits_until(lambda: conflicts.cards, "the conflict is told")
    card = conflicts.cards[0]
    assert "south-1" in card.words
    crew.types(card.field, "one print")
    crew.clicks(card.close_it)
    crew.waits_until(lambda: window.banners.banner("conflict") is None, "the conflict is closed")
    crew.presses(Qt.Key.Key_F7)
    crew.waits_until(lambda: not window.queue_open, "back at the door")
    assert doorway.status().waiting == 0

    # Somebody has lost the ticket and knows the number's end.
    lost = guests.singles[3]
    crew.presses(Qt.Key.Key_F3)
    search = crew.house.side.search
    crew.waits_until(search.isVisible, "the search")
    crew.types(search.field, lost.serial[-8:])
    crew.waits_until(lambda: search.marked is not None and search.marked.serial == lost.serial, "the guest is found")
    crew.clicks(search.admit)
    crew.sees(Answer.ADMIT, "Valid ticket", of=lost.serial)
    crew.presses(Qt.Key.Key_Escape)

    # A section is closed here: its guests are sent elsewhere.
    elsewhere = guests.singles[4]
    crew.clicks(window.sections.switches[elsewhere.section.id])
    crew.waits_until(lambda: not doorway.door.admits_to(elsewhere.section.id), "the section is closed")
    window.rest()
    crew.scans(elsewhere.serial)
    crew.sees(Answer.STOP, "Send to the door for", of=elsewhere.serial)
    crew.clicks(window.sections.switches[elsewhere.section.id])
    crew.waits_until(lambda: doorway.door.admits_to(elsewhere.section.id), "the section is open again")
    window.rest()

    # A family comes with one phone.
    one, *others = guests.family
    crew.scans(one.serial)
    crew.sees(Answer.ADMIT, "Valid ticket", of=one.serial)
    crew.waits_until(lambda: window.party.chosen == len(others), "the others of the family are offered")
    crew.presses(Qt.Key.Key_P)
    crew.sees(Answer.ADMIT, f"ADMIT {len(guests.family)}")

    # The camera has had all evening to start: a machine that is busy takes its time.
    crew.waits_until(lambda: crew.house.eyes.eyes[0].sees, "the camera gives pictures")

    # The next shift reads French; names and numbers stay what they are.
    ready = window.status.line.text
    crew.house.desk.change_setting("language", "fr")
    crew.waits_until(lambda: TONGUE.name == "fr" and window.status.line.text != ready, "it speaks French")
    crew.house.desk.change_setting("language", "en")
    crew.waits_until(lambda: window.status.line.text == ready, "it speaks English again")


class Guests:
    """Those who come tonight: single ones of one section, and a family."""

    def __init__(self, singles: list[Ticket], family: list[Ticket]) -> None:
        self.singles = singles
        self.family = family


def sort_out(listed: list[Ticket]) -> Guests:
    valid = [each for each in listed if each.admissible]
    tickets_of = Counter(each.holder.number for each in valid)
    sizes = {number: count for number, count in tickets_of.items() if 1 < count <= 6}
    number = max(sizes, key=lambda each: (sizes[each], each))
    return Guests(
        [each for each in valid if tickets_of[each.holder.number] == 1],
        [each for each in valid if each.holder.number == number],
    )


def let_in_at_another_door(server: ServerProcess, folder: Path, token: str, ticket: Ticket) -> None:
    here = paths(folder)
    set_up(SetupForm(server.url, server.ready["admin_key"], token, "Ola", "south-1"), here)
    south = open_doorway(here, settings=Settings(patience=30.0))
    try:
        assert south.present(ticket.serial).answer is Answer.ADMIT
    finally:
        south.close()


def hold_against_each_other(server: ServerProcess, folder: Path) -> None:
    """Nobody was lost and nobody doubled: the door's ledger and the server's record say the same."""
    north = open_doorway(paths(folder))
    try:
        ledger = Counter(each.serial for each in north.admitted())
        conflicts = Counter(each.serial for each in north.conflicts(closed=True))
        recorded = Counter(each["serial"] for each in server.state()["admitted"] if each["device"] == "north-1")
        assert ledger - conflicts == recorded, (ledger, conflicts, recorded)
        assert sum(conflicts.values()) == 1
        assert north.first_broken_row() is None
    finally:
        north.close()


def main(folder: Path) -> int:
    here = paths(folder / "north")
    quick = Settings(grace=0.0, patience=20.0, green_seconds=60.0, delta_every=3600.0, full_every=86400.0, sound=False)
    save(replace(quick, language="en"), here.settings)
    failed: list[BaseException] = []
    with ServerProcess(tickets=120, data_dir=folder / "server") as server:

        def begin(house: House) -> None:
            def go() -> None:
                try:
                    the_evening(Crew(house), server, folder)
                except BaseException as error:  # noqa: BLE001  told below, once the window is gone
                    failed.append(error)
                    house.window.grab().save(str(folder / "failed.png"))
                house.window.close()

            QTimer.singleShot(0, house.window, go)

        code = run(here, source=DemoCamera((), rate=4.0), on_ready=begin)
        if failed:
            raise failed[0]
        hold_against_each_other(server, here.data)
    print("the evening is over", flush=True)
    return code


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
