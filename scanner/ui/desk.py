"""A door in use: brings what is scanned and wished to the doorway; `news` and `standing` bring back what comes of it.

Everything that reads or writes goes through an errand; only `submit` is called from here, since it returns at once.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot

from scanner.app.doorway import Doorway, Status
from scanner.app.settings import Settings
from scanner.domain.door import Direction
from scanner.domain.errors import ScannerError
from scanner.domain.notices import QueueChanged
from scanner.domain.ticket import SectionId
from scanner.domain.verdict import Verdict
from scanner.ui.alarms import Alarms
from scanner.ui.bridge import Bridge
from scanner.ui.errands import Errands
from scanner.ui.main_window import MainWindow
from scanner.ui.motion import is_still
from scanner.ui.news import News
from scanner.ui.question_desk import QuestionDesk
from scanner.ui.queue_desk import QueueDesk
from scanner.ui.sounds import Sounds
from scanner.ui.standing import Standing
from scanner.ui.tongue import TONGUE

HISTORY = 200


class Desk(QObject):
    """One open door behind the window. `leave` it before using another."""

    def __init__(
        self,
        window: MainWindow,
        doorway: Doorway,
        bridge: Bridge,
        errands: Errands,
        sounds: Sounds,
        *,
        slow: Errands,
    ) -> None:
        """`slow` runs what takes longer and nobody waits for."""
        super().__init__(window)
        self._window = window
        self._doorway = doorway
        self._bridge = bridge
        self._errands = errands
        self._sounds = sounds
        self.alarms = Alarms(window, self)
        self.standing = Standing(window, doorway, errands, self.alarms, self)
        self._news = News(window, doorway, bridge, sounds, self.alarms)
        self.queue = QueueDesk(window, doorway, errands, slow, self)
        self.questions = QuestionDesk(window, doorway, bridge, self)
        self._wire_news()
        self._wire_wishes()

    @property
    def doorway(self) -> Doorway:
        return self._doorway

    def open(self) -> None:
        """Shows the door and sets it going."""
        window, door = self._window, self._doorway.door
        window.header.show_door(door)
        window.status.show_door(door)
        window.show_abilities(self._doorway.capability, door)
        window.sections.show_sections(door.sections, door.closed)
        window.history.model.clear()
        window.verdict.clear()
        for key in window.banners.keys:
            window.banners.drop(key)
        window.close_queue()
        self.show_settings(self._doorway.settings)
        window.show_door()
        self._doorway.start()
        self.queue.open()
        self._errands.run(partial(self._doorway.history, HISTORY), self._show_history, self.say_trouble)
        self.standing.start()

    def leave(self) -> None:
        """Hears and shows nothing more. The doorway is closed by whoever opened it, since that takes a moment."""
        self.standing.stop()
        self._bridge.close()
        self.queue.leave()
        self.questions.leave()

    @Slot(str)
    def submit(self, text: str, lane: str = "") -> None:
        """A code, from wherever: the old answer goes at once, the new one follows."""
        self._checking()
        self._doorway.submit(text, lane)

    def submit_party(self, codes: Sequence[str], lane: str = "", *, before: int = 0) -> None:
        """Several codes that are answered together. `before`: people of the party who were let in just now."""
        self._checking()
        self._doorway.submit_party(codes, lane, before=before)

    @Slot()
    def refresh(self) -> None:
        self.standing.look()

    @Slot(str, object)
    def change_setting(self, name: str, value: object) -> None:
        change = partial(self._doorway.change_settings, **{name: value})
        self._errands.run(change, self.show_settings, self.say_trouble)

    @Slot()
    def toggle_sound(self) -> None:
        self.change_setting("sound", not self._doorway.settings.sound)

    @Slot(object)
    def show_settings(self, settings: Settings) -> None:
        window, sounds = self._window, self._sounds
        window.verdict.green_seconds, window.verdict.stop_seconds = settings.green_seconds, settings.stop_seconds
        TONGUE.follow(settings.language)
        window.set_theme(settings.theme, text_size=settings.text_size, still=is_still(settings.motion))
        sounds.on = settings.sound
        sounds.voice.on, sounds.voice.preferred = settings.spoken, settings.voice == "system"
        sounds.set_volume(settings.volume)
        sounds.warm_up()
        window.header.show_settings(settings)
        way = Direction(settings.direction) if self._doorway.capability.exits else Direction.IN
        window.header.show_way(way)
        window.verdict.set_way(way)
        window.header.show_sound_possible(possible=sounds.available)

    @Slot(object)
    def say_trouble(self, error: ScannerError) -> None:
        self._news.say_trouble(error)

    def _checking(self) -> None:
        self._window.help.hide()
        self._window.verdict.checking()
        self._sounds.play("click")

    def _wire_news(self) -> None:
        bridge = self._bridge
        self.standing.follow(bridge)
        self.standing.seen.connect(self._show_status)
        self.standing.failed.connect(self.say_trouble)
        self._news.admitted.connect(self.refresh)
        bridge.queue_changed.connect(self.queue.queue_changed)
        bridge.line_changed.connect(self.queue.line_changed)
        bridge.conflict_found.connect(self.queue.read_newest)
        self.queue.newest_conflict.connect(self.alarms.newest)
        self.queue.scanned.connect(self.submit)

    @Slot(object)
    def _show_status(self, status: Status) -> None:
        self._news.queue_changed(QueueChanged(status.waiting, status.conflicts, status.parked, status.confirmed))
        self.queue.show_status(status)
        if status.revoked:
            self._news.show_revoked("")

    @Slot(object)
    def _show_history(self, verdicts: list[Verdict]) -> None:
        self._window.history.model.fill(verdicts)

    # What the operator wants.

    def _wire_wishes(self) -> None:
        window = self._window
        window.manual.submitted.connect(self.submit)
        window.sections.switched.connect(self._switch_section)
        window.header.changed.connect(self.change_setting)
        window.header.sync_wanted.connect(self._sync)
        window.sync_wanted.connect(self._sync)
        window.mute_wanted.connect(self.toggle_sound)
        window.text_size_wanted.connect(self._size_text)
        window.banners.acted.connect(self._act)

    @Slot(str, bool)
    def _switch_section(self, section: str, open_: bool) -> None:  # noqa: FBT001  a signal's argument
        switch = partial(self._doorway.switch_section, SectionId(section), open_=open_)
        self._errands.run(switch, None, self._switch_failed)

    @Slot(object)
    def _switch_failed(self, error: ScannerError) -> None:
        self._window.sections.reset()
        self.say_trouble(error)

    @Slot(int)
    def _size_text(self, step: int) -> None:
        """A step up or down; 0: as usual."""
        now = self._doorway.settings.text_size
        self.change_setting("text_size", min(2.0, max(1.0, now + 0.25 * step)) if step else 1.0)

    @Slot()
    def _sync(self) -> None:
        self._doorway.sync_now()

    @Slot(str)
    def _act(self, key: str) -> None:
        if key == "conflict":
            self._window.open_queue("conflicts")
            self._window.queue.conflicts.choose("open")
        elif key == "revoked":
            self._window.header.setup_wanted.emit()
