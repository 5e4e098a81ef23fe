"""A door's news, brought to the panels and to the ears: verdicts and what becomes of them, the queue, the token."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from scanner.app import wording
from scanner.app.doorway import Doorway
from scanner.app.spoken import of_party, of_verdict
from scanner.domain.errors import ScannerError
from scanner.domain.notices import (
    ConflictFound,
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
from scanner.domain.verdict import Answer
from scanner.ui.alarms import Alarms
from scanner.ui.bridge import Bridge
from scanner.ui.card import corrected
from scanner.ui.details import details
from scanner.ui.main_window import MainWindow
from scanner.ui.sounds import Sounds, sound_of


class News(QObject):
    """For one open door. `admitted`: somebody was let in, so the counts are others now."""

    admitted = Signal()

    def __init__(self, window: MainWindow, doorway: Doorway, bridge: Bridge, sounds: Sounds, alarms: Alarms) -> None:
        super().__init__(window)
        self._window = window
        self._doorway = doorway
        self._sounds = sounds
        self._alarms = alarms
        bridge.verdict_given.connect(self._verdict_given)
        bridge.party_given.connect(self._party_given)
        bridge.verdict_amended.connect(self._verdict_amended)
        bridge.conflict_found.connect(self._conflict_found)
        bridge.line_changed.connect(window.status.show_line)
        bridge.queue_changed.connect(self.queue_changed)
        bridge.list_progress.connect(window.status.show_progress)
        bridge.list_changed.connect(window.status.show_list)
        bridge.sections_changed.connect(self._sections_changed)
        bridge.token_revoked.connect(self._token_revoked)
        bridge.token_restored.connect(self._token_restored)
        bridge.trouble_said.connect(self._trouble_said)
        bridge.scan_set_aside.connect(self._scan_set_aside)

    def show_revoked(self, cause: str) -> None:
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
    def say_trouble(self, error: ScannerError) -> None:
        self._window.banners.put(f"trouble:{error.title}", "warn", error.title, error.advice, details=details(error))

    @Slot(object)
    def queue_changed(self, notice: QueueChanged) -> None:
        self._window.status.show_queue(notice)
        self._alarms.conflicts(notice.conflicts)

    @Slot(object)
    def _verdict_given(self, notice: VerdictGiven) -> None:
        verdict = notice.verdict
        self._window.verdict.show_verdict(corrected(self._doorway.names.of(verdict), self._alarms.correction))
        self._window.history.model.add(verdict)
        self._sounds.play(sound_of(verdict), of_verdict(verdict))
        if verdict.answer is Answer.ADMIT:
            self.admitted.emit()

    @Slot(object)
    def _party_given(self, notice: PartyGiven) -> None:
        party = notice.party
        seen = tuple(map(self._doorway.names.of, party.verdicts))
        self._window.verdict.show_party(replace(party, verdicts=seen))
        for verdict in party.verdicts:
            self._window.history.model.add(verdict)
        self._sounds.play(sound_of(party), of_party(party))
        self.admitted.emit()

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
        self._alarms.one_more()

    @Slot(object)
    def _sections_changed(self, notice: SectionsChanged) -> None:
        self._window.sections.show_sections(notice.sections, notice.closed)

    @Slot(object)
    def _token_revoked(self, notice: TokenRevoked) -> None:
        self.show_revoked(notice.cause)

    @Slot(object)
    def _token_restored(self, _notice: object) -> None:
        self._window.status.show_revoked(revoked=False)
        self._window.banners.drop("revoked")

    @Slot(object)
    def _scan_set_aside(self, notice: ScanSetAside) -> None:
        title, advice = wording.set_aside(notice.serial, notice.answer)
        self._window.banners.put(f"aside:{notice.attempt}", "warn", title, advice)

    @Slot(object)
    def _trouble_said(self, notice: TroubleSaid) -> None:
        self.say_trouble(ScannerError(notice.title, notice.advice))
