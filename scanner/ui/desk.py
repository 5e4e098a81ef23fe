"""A door in use: brings what is scanned to the doorway and its news to the panels.

Everything that reads or writes goes through an errand; only `submit` is called from here, since it returns at once.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from scanner.app import wording
from scanner.app.doorway import Doorway, Status
from scanner.app.settings import Settings
from scanner.domain.errors import ScannerError
from scanner.domain.notices import (
    ConflictFound,
    LineChanged,
    ListChanged,
    PartyGiven,
    QueueChanged,
    ScanSetAside,
    SectionsChanged,
    TokenRevoked,
    TroubleSaid,
    VerdictAmended,
    VerdictGiven,
)
from scanner.domain.text import joined, mark
from scanner.domain.ticket import SectionId
from scanner.domain.verdict import Answer, Verdict
from scanner.ui.alarms import Alarms
from scanner.ui.bridge import Bridge
from scanner.ui.card import corrected
from scanner.ui.details import details
from scanner.ui.errands import Errands
from scanner.ui.main_window import MainWindow
from scanner.ui.motion import is_still
from scanner.ui.question_desk import QuestionDesk
from scanner.ui.queue_desk import QueueDesk
from scanner.ui.sounds import Sounds, sound_of
from scanner.ui.tongue import TONGUE
from scanner.ui.voice import party_words

STATUS_EVERY = 5000  # ms; the notices tell most of it at once, this tells the rest
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
        self._asking = False
        self._news = self._news_when_asked = 0
        self.alarms = Alarms(window, self)
        self.queue = QueueDesk(window, doorway, errands, slow, self)
        self.questions = QuestionDesk(window, doorway, bridge, self)
        self._poll = QTimer(self)
        self._poll.setInterval(STATUS_EVERY)
        self._poll.timeout.connect(self.refresh)
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
        self.refresh()
        self._poll.start()

    def leave(self) -> None:
        """Hears and shows nothing more. The doorway is closed by whoever opened it, since that takes a moment."""
        self._poll.stop()
        self._bridge.close()
        self.queue.leave()
        self.questions.leave()

    @Slot(str)
    def submit(self, text: str, lane: str = "") -> None:
        """A code, from wherever: the old answer goes at once, the new one follows."""
        self._window.help.hide()
        self._window.verdict.checking()
        self._sounds.play("click")
        self._doorway.submit(text, lane)

    def submit_party(self, codes: Sequence[str], lane: str = "", *, before: int = 0) -> None:
        """Several codes that are answered together. `before`: people of the party who were let in just now."""
        self._window.help.hide()
        self._window.verdict.checking()
        self._sounds.play("click")
        self._doorway.submit_party(codes, lane, before=before)

    @Slot()
    def refresh(self) -> None:
        if not self._asking:
            self._asking = True
            self._news_when_asked = self._news
            self._errands.run(self._how_it_stands, self._show_status, self._status_failed)

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
        sounds.voice.on = settings.spoken
        sounds.set_volume(settings.volume)
        window.header.show_settings(settings)
        window.header.show_sound_possible(possible=sounds.available)

    @Slot(object)
    def say_trouble(self, error: ScannerError) -> None:
        self._window.banners.put(f"trouble:{error.title}", "warn", error.title, error.advice, details=details(error))

    # News.

    def _wire_news(self) -> None:
        bridge, window = self._bridge, self._window
        for told in (
            bridge.line_changed,
            bridge.queue_changed,
            bridge.list_changed,
            bridge.conflict_found,
            bridge.token_revoked,
            bridge.token_restored,
        ):
            told.connect(self._count_news)
        bridge.verdict_given.connect(self._verdict_given)
        bridge.party_given.connect(self._party_given)
        bridge.verdict_amended.connect(self._verdict_amended)
        bridge.conflict_found.connect(self._conflict_found)
        bridge.line_changed.connect(window.status.show_line)
        bridge.queue_changed.connect(self._queue_changed)
        bridge.queue_changed.connect(self.queue.queue_changed)
        bridge.line_changed.connect(self.queue.line_changed)
        bridge.conflict_found.connect(self.queue.read_newest)
        self.queue.newest_conflict.connect(self.alarms.newest)
        self.queue.scanned.connect(self.submit)
        bridge.list_progress.connect(window.status.show_progress)
        bridge.list_changed.connect(window.status.show_list)
        bridge.sections_changed.connect(self._sections_changed)
        bridge.token_revoked.connect(self._token_revoked)
        bridge.token_restored.connect(self._token_restored)
        bridge.trouble_said.connect(self._trouble_said)
        bridge.scan_set_aside.connect(self._scan_set_aside)

    @Slot(object)
    def _count_news(self, _notice: object) -> None:
        """What was read before news came may be older than the news: `_show_status` then asks again."""
        self._news += 1

    @Slot(object)
    def _verdict_given(self, notice: VerdictGiven) -> None:
        verdict = notice.verdict
        self._window.verdict.show_verdict(corrected(self._doorway.names.of(verdict), self.alarms.correction))
        self._window.history.model.add(verdict)
        self._sounds.play(sound_of(verdict))
        if verdict.answer is Answer.ADMIT:
            self.refresh()

    @Slot(object)
    def _party_given(self, notice: PartyGiven) -> None:
        party = notice.party
        seen = tuple(map(self._doorway.names.of, party.verdicts))
        self._window.verdict.show_party(replace(party, verdicts=seen))
        for verdict in party.verdicts:
            self._window.history.model.add(verdict)
        self._sounds.play(sound_of(party), party_words(party))
        self.refresh()

    @Slot(object)
    def _verdict_amended(self, notice: VerdictAmended) -> None:
        before = self._window.verdict.showing.answer
        self._window.history.model.amend(notice)
        here = self._window.verdict.amend(notice)
        if here and notice.judgement.answer is not before:
            self._sounds.play("stop" if notice.judgement.answer is Answer.STOP else "cannot_decide")

    @Slot(object)
    def _conflict_found(self, notice: ConflictFound) -> None:
        self._window.history.model.mark_conflict(notice)
        self._window.verdict.amend(VerdictAmended(notice.attempt, notice.serial, notice.judgement))
        self._sounds.play("conflict")
        self.alarms.one_more()

    @Slot(object)
    def _queue_changed(self, notice: QueueChanged) -> None:
        self._window.status.show_queue(notice)
        self.alarms.conflicts(notice.conflicts)

    @Slot(object)
    def _sections_changed(self, notice: SectionsChanged) -> None:
        self._window.sections.show_sections(notice.sections, notice.closed)

    @Slot(object)
    def _token_revoked(self, notice: TokenRevoked) -> None:
        self._show_revoked(notice.cause)

    @Slot(object)
    def _token_restored(self, _notice: object) -> None:
        self._window.status.show_revoked(revoked=False)
        self._window.banners.drop("revoked")

    def _show_revoked(self, cause: str) -> None:
        self._window.status.show_revoked(revoked=True)
        self._window.banners.put(
            "revoked",
            "stop",
            wording.REVOKED,
            joined(" ", (cause, mark("Ask a supervisor to set the door up again. What is queued is kept."))),
            action=mark("Set up"),
            closable=False,
        )

    @Slot(object)
    def _scan_set_aside(self, notice: ScanSetAside) -> None:
        title, advice = wording.set_aside(notice.serial, notice.answer)
        self._window.banners.put(f"aside:{notice.attempt}", "warn", title, advice)

    @Slot(object)
    def _trouble_said(self, notice: TroubleSaid) -> None:
        self.say_trouble(ScannerError(notice.title, notice.advice))

    # What errands bring back.

    def _how_it_stands(self) -> tuple[Status, dict[str, int]]:
        """In the errands' thread."""
        return self._doorway.status(), self._doorway.admitted_by_section()

    @Slot(object)
    def _show_status(self, standing: tuple[Status, dict[str, int]]) -> None:
        self._asking = False
        status, by_section = standing
        self._window.sections.show_counts({SectionId(section): count for section, count in by_section.items()})
        line = self._window.status
        line.show_admitted(status.admitted, status.overrides)
        if status.list_at is not None:
            line.show_list(ListChanged(status.tickets, status.list_at), fresh=False)
        self.alarms.clock(status.skew)
        if self._news != self._news_when_asked:
            self.refresh()
            return
        if status.online or status.line_cause:
            line.show_line(LineChanged(status.online, status.line_since, status.line_cause))
        self._queue_changed(QueueChanged(status.waiting, status.conflicts, status.parked, status.confirmed))
        self.queue.show_status(status)
        if status.revoked:
            self._show_revoked("")

    @Slot(object)
    def _status_failed(self, error: ScannerError) -> None:
        self._asking = False
        self.say_trouble(error)

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
