"""The window with all that works behind it, wired together; what it is run with can be others in a test.

At the end the window goes first, then the camera's process, then the door's threads, so that nobody looks at a window
that no longer answers.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, Slot

from scanner.app.doorway import Doorway
from scanner.app.supervisor import Deed
from scanner.app.wording import headline
from scanner.capture.frames import FrameSource
from scanner.capture.webcams import list_cameras
from scanner.domain.notices import VerdictGiven
from scanner.domain.text import mark
from scanner.ui.bridge import Bridge
from scanner.ui.camera_link import CameraLink
from scanner.ui.card import Card
from scanner.ui.desk import Desk
from scanner.ui.entrance import Entrance, Floor
from scanner.ui.errands import Errands
from scanner.ui.eye import ListCameras, OpenSource
from scanner.ui.eyes import Eyes
from scanner.ui.hand_in import HandIn
from scanner.ui.keyboard_wedge import KeyboardWedge
from scanner.ui.layout_watch import LayoutWatch
from scanner.ui.main_window import MainWindow
from scanner.ui.overview import Overview
from scanner.ui.party_desk import PartyDesk
from scanner.ui.patron_window import PatronWindow
from scanner.ui.record_desk import RecordDesk
from scanner.ui.rehearsal_launch import RehearsalLaunch
from scanner.ui.screen import open_source
from scanner.ui.serial_link import SerialLink
from scanner.ui.side import Side
from scanner.ui.sounds import Sounds

log = logging.getLogger("ui")


@dataclass
class Outfit:
    """What the window is run with; each part can be another one in a test."""

    floor: Floor
    camera: str = ""
    more_cameras: Sequence[str] = ()
    source: FrameSource | None = None
    demo: bool = False
    link: CameraLink = field(default_factory=CameraLink)
    more_links: Callable[[], CameraLink] = CameraLink
    serial: SerialLink = field(default_factory=SerialLink)
    rehearse: Sequence[str] = ()
    """The program that rehearses; none: nothing is offered."""
    files: CameraLink | None = None
    """What reads pictures that are handed in."""
    sounds: Sounds = field(default_factory=Sounds)
    open_source: OpenSource = open_source
    cameras: ListCameras = list_cameras


class House(QObject):
    """The window with all that works behind it, wired together."""

    def __init__(self, outfit: Outfit) -> None:
        super().__init__()
        self.outfit = outfit
        self.window = MainWindow()
        self.patron = PatronWindow()
        self.wedge = KeyboardWedge(self)
        self.sounds = outfit.sounds
        self.link = outfit.link
        self.desk: Desk | None = None
        self._errands = Errands("door errands", self)
        self._slow = Errands("slow errands", self)
        self.entrance = Entrance(self.window, outfit.floor, self._slow)
        self.eyes = Eyes(
            self.link,
            self.window.cameras,
            (self.window.setup.camera,),
            self._slow,
            open_source=outfit.open_source,
            cameras=outfit.cameras,
            more_links=outfit.more_links,
            window=self.window,
            parent=self,
        )
        self.serial = outfit.serial
        self.overview = Overview(self.window, self.link, self.sounds, self)
        self.side = Side(self.window, self._errands, self)
        self.layouts = LayoutWatch(self._errands, self)
        self.party = PartyDesk(self.window, self._slow, self)
        self.rehearsal = RehearsalLaunch(self.window, outfit.rehearse, self)
        self.record = RecordDesk(self.window, self.side.first, self)
        self.entrance.ask_first = partial(self.side.first, Deed.DOOR)
        self.side.switched.connect(self.entrance.open)
        self.hand_in = HandIn(self.window, self._slow, open_source=outfit.open_source, link=outfit.files)
        self._wire()

    def open(self) -> None:
        self.window.header.demo.setVisible(self.outfit.demo)
        self.wedge.install()
        self.entrance.open()

    def close(self) -> None:
        """Ends everything that was started; the window is gone by now."""
        self.rehearsal.close()
        self.patron.close()
        self.wedge.remove()
        self.serial.close()
        self.hand_in.close()
        self.eyes.close()
        self.overview.close()
        self.side.close()
        self.record.close()
        if self.desk is not None:
            self.desk.leave()
        for errands in (self._slow, self._errands):
            if not errands.close():
                log.warning("an errand did not end in time")
        if self.desk is not None:
            self.desk.doorway.close()
            self.desk = None

    def _wire(self) -> None:
        self.entrance.opened.connect(self._use)
        self.entrance.ready.connect(self._ready)
        self.eyes.reading.connect(self._read)
        self.eyes.group.connect(self._read_group)
        self.eyes.joined.connect(self._read_joined)
        self.eyes.setting.connect(self._remember)
        self.eyes.works.connect(self._sees)
        self.eyes.port_chosen.connect(self._choose_port)
        self.eyes.file_wanted.connect(self.hand_in.open_file)
        self.eyes.said.connect(self._say)
        self.serial.reading.connect(self._read)
        self.serial.reading.connect(self.overview.scanned)
        self.serial.attached.connect(self._scanner_attached)
        self.serial.said.connect(self._say_of_scanner)
        self.hand_in.reading.connect(self._read)
        self.hand_in.group.connect(self._read_group)
        self.hand_in.film.connect(self.eyes.look_at_file)
        self.hand_in.began.connect(self._hush)
        self.hand_in.said.connect(self._say)
        self.wedge.scanned.connect(self.side.hear)
        self.side.supervisor.rehearse_button.setVisible(bool(self.outfit.rehearse))
        self.side.supervisor.rehearse_button.clicked.connect(self._rehearse)
        self.side.scanned.connect(self.layouts.hear)
        self.side.scanned.connect(self.overview.scanned)
        self.layouts.scanned.connect(self._read)
        self.layouts.said.connect(self._say_of_layout)
        self.layouts.fine.connect(self._layout_fine)
        self.wedge.unended.connect(self._unended)
        self.window.clear_wanted.connect(self._clear)
        self.window.patron_wanted.connect(self._toggle_patron)
        self.window.verdict.changed.connect(self._show_patron)
        self.window.manual.left.connect(self._rest)
        self.window.header.full_screen_wanted.connect(self._full_screen)
        self.window.header.help_wanted.connect(self.window.help.toggle)

    @Slot(object, object)
    def _use(self, doorway: Doorway, bridge: Bridge) -> None:
        if self.desk is not None:
            self.desk.leave()
            self._errands.run(self.desk.doorway.close)  # after whatever is still being asked of it
            self.desk.deleteLater()
        self.desk = Desk(self.window, doorway, bridge, self._errands, self.sounds, slow=self._slow)
        self.desk.open()
        self.overview.use(doorway)
        self.record.use(doorway)
        self.side.use(doorway, self.desk, bridge)
        self.layouts.use(doorway)
        self.party.use(doorway, self.desk, bridge)
        bridge.verdict_given.connect(self._answer_lane)
        self.eyes.use(doorway.settings)
        self.serial.use(doorway.settings.serial_port)

    @Slot()
    def _ready(self) -> None:
        """The camera starts once the page is there, so that the window never waits for it."""
        outfit = self.outfit
        if outfit.source is not None:
            self.eyes.look_through(outfit.source)
        elif outfit.camera or self.desk is None:
            self.eyes.look((outfit.camera, *outfit.more_cameras))
        else:
            settings = self.desk.doorway.settings
            self.eyes.look((settings.camera, *settings.more_cameras))

    @Slot(str)
    @Slot(str, str)
    def _read(self, text: str, lane: str = "") -> None:
        """A code from a camera or a hand scanner goes to the page that is open."""
        if self.window.setup_shown:
            self.window.setup.take_code(text)
        elif self.desk is not None and self.window.door_shown:
            self.desk.submit(text, lane)

    @Slot(object)
    @Slot(object, str)
    def _read_group(self, codes: tuple[str, ...], lane: str = "") -> None:
        """Several tickets that came into view at once."""
        if self.desk is None or not self.window.door_shown:
            return
        if self.desk.doorway.takes_parties:
            self.party.offer_in_view(codes, lane)
        else:
            for code in codes:
                self._read(code, lane)

    @Slot(object, object, str)
    def _read_joined(self, codes: tuple[str, ...], before: tuple[str, ...], lane: str) -> None:
        """Tickets that are held up together, and were read a moment later than the first of them."""
        together = self.desk is not None and self.window.door_shown and self.desk.doorway.takes_parties
        if not (together and self.party.join_in_view(codes, before, lane)):
            for code in codes:
                self._read(code, lane)

    @Slot(bool)
    def _sees(self, works: bool) -> None:  # noqa: FBT001  a signal's argument
        self.window.verdict.set_camera(works=works)

    @Slot(object)
    def _answer_lane(self, notice: VerdictGiven) -> None:
        verdict = notice.verdict
        tone = self.window.look.theme.tone(verdict.answer)
        self.eyes.show_answer(verdict.lane, headline(verdict), tone.back, tone.ink)

    @Slot(object, object)
    def _say(self, title: str, advice: str) -> None:
        self.window.banners.put("camera", "warn", title, advice)

    @Slot()
    def _hush(self) -> None:
        self.window.banners.drop("camera")

    @Slot(object, object)
    def _say_of_scanner(self, title: str, advice: str) -> None:
        self.window.banners.put("scanner", "warn", title, advice)

    @Slot(object, object)
    def _say_of_layout(self, title: str, advice: str) -> None:
        self.window.banners.put("layout", "warn", title, advice)

    @Slot()
    def _layout_fine(self) -> None:
        self.window.banners.drop("layout")

    @Slot()
    def _scanner_attached(self) -> None:
        self.window.banners.drop("scanner")

    @Slot(str)
    def _choose_port(self, setting: str) -> None:
        self.window.banners.drop("scanner")
        self.serial.use(setting)

    @Slot()
    def _unended(self) -> None:
        self.window.banners.put(
            "unended",
            "warn",
            mark("The hand scanner does not end its codes"),
            mark("Set it to send Enter after each code (its manual has a code to scan for that)."),
        )

    @Slot(str, object)
    def _remember(self, name: str, value: object) -> None:
        if self.desk is not None:
            self.desk.change_setting(name, value)

    @Slot()
    def _clear(self) -> None:
        self.window.verdict.clear()
        self._rest()

    @Slot()
    def _rest(self) -> None:
        if self.window.door_shown:
            self.window.rest()

    @Slot()
    def _rehearse(self) -> None:
        self.side.supervisor.leave()
        self.patron.hide()
        self.rehearsal.start()

    @Slot()
    def _toggle_patron(self) -> None:
        self.patron.toggle(self.window.screen())

    @Slot(object)
    def _show_patron(self, card: Card) -> None:
        self.patron.show_card(card, self.window.look.theme, still=self.window.look.still)

    @Slot()
    def _full_screen(self) -> None:
        self.window.toggle_full_screen()
