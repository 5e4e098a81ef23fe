"""What stands in for the floors below in tests of the window."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from scanner.app.build import NoDoor
from scanner.app.door_setup import Found, SetupForm
from scanner.app.doorway import Status
from scanner.app.settings import Settings, changed
from scanner.capture.messages import Message, Opened, Sighted
from scanner.capture.ring import Picture
from scanner.capture.symbols import Symbol
from scanner.domain.door import Door
from scanner.domain.errors import ScannerError
from scanner.domain.event import EventId
from scanner.domain.notices import Notice, Notify, unheard
from scanner.domain.ticket import Section, SectionId, Serial
from scanner.domain.verdict import Detail, Judgement, Reason, Source, Verdict, admit, cannot_decide, stop
from scanner.ui.entrance import Floor

STALLS = Section(SectionId("16993964783415"), "Stalls")
VIP = Section(SectionId("16993964783416"), "VIP")
DOOR = Door(
    1, "ticketing", "http://127.0.0.1:1/v3", EventId("/events/16993717817996"), "Harbour Night", "Kim", "north-1",
    (STALLS, VIP),
)  # fmt: skip
SERIAL = Serial("HARBOU-VIPV37536946")
EVENING = datetime(2026, 11, 21, 20, 4, 12, tzinfo=UTC)

CONFIRMED = admit(Reason.CONFIRMED, Source.SERVER)
PROVISIONAL = admit(Reason.PROVISIONAL, Source.LIST, provisional=True)
USED = stop(Reason.ALREADY_ADMITTED, Source.SERVER, Detail(when=EVENING, gate="south-2", redeemer="Ola"))
ELSEWHERE = stop(Reason.OTHER_SECTION, Source.LIST)
UNKNOWN = cannot_decide(Reason.UNKNOWN_SERIAL, Source.LIST)


def verdict(judgement: Judgement = CONFIRMED, **how: object) -> Verdict:
    """A scan of Sam Reed's VIP ticket."""
    what: dict[str, object] = {
        "at": EVENING, "text": SERIAL, "serial": SERIAL, "judgement": judgement, "section": "VIP",
        "holder": "Sam Reed", "list_age": 40.0, "attempt": 7,
    }  # fmt: skip
    return Verdict(**what | how)  # type: ignore[arg-type]


class FakeDoorway:
    """Remembers what was asked of it, answers when told to. `notify` is set when it is opened."""

    def __init__(self) -> None:
        self.door = DOOR
        self.settings = Settings()
        self.notify: Notify = unheard
        self.submitted: list[str] = []
        self.switched: list[tuple[str, bool]] = []
        self.asked: set[str] = set()
        self.threads: set[str] = set()
        self.past: list[Verdict] = []
        self.trouble: ScannerError | None = None
        self.started = self.closed = False
        self.synced = 0
        self.standing = Status(DOOR, False, EVENING, "", 512, EVENING, 0, 0, 0, 0, 0, False)

    def start(self) -> None:
        self.started = True

    def close(self) -> None:
        self.closed = True

    def submit(self, text: str) -> None:
        self.submitted.append(text)

    def status(self) -> Status:
        self._ask("status")
        return self.standing

    def admitted_by_section(self) -> dict[str, int]:
        self._ask("by section")
        return {VIP.id: 17}

    def history(self, limit: int = 100) -> list[Verdict]:
        self._ask("history")
        return self.past[:limit]

    def switch_section(self, section: SectionId, *, open_: bool) -> None:
        self._ask("switch")
        if self.trouble is not None:
            raise self.trouble
        self.switched.append((section, open_))

    def change_settings(self, **values: object) -> Settings:
        self._ask("settings")
        self.settings = changed(self.settings, **values)
        return self.settings

    def sync_now(self) -> None:
        self.synced += 1

    def say(self, *notices: Notice) -> None:
        """From another thread, as the engine does."""
        speaker = threading.Thread(target=lambda: [self.notify(each) for each in notices])
        speaker.start()
        speaker.join()

    def _ask(self, what: str) -> None:
        self.threads.add(threading.current_thread().name)
        self.asked.add(what)


class FakeFloor:
    """The floor below, with a door or without one. `trouble` is raised by whatever is asked next."""

    def __init__(self, doorway: FakeDoorway | None = None, trouble: ScannerError | None = None) -> None:
        self.doorway = doorway
        self.trouble = trouble
        self.checked: list[SetupForm] = []
        self.set_up: list[tuple[SetupForm, Found | None]] = []
        self.after_set_up = FakeDoorway()
        self.answered = threading.Event()
        self.answered.set()

    def floor(self) -> Floor:
        return Floor(self._open, self._check, self._set_up, "north-1")  # type: ignore[arg-type]

    def _open(self, notify: Notify) -> FakeDoorway:
        self._raise()
        if self.doorway is None:
            raise NoDoor("No door is set up on this device.", "Set one up.")
        self.doorway.notify = notify
        return self.doorway

    def _check(self, form: SetupForm) -> Found:
        self.checked.append(form)
        assert self.answered.wait(10)
        self._raise()
        return Found(DOOR.event, DOOR.title, DOOR.sections, 512)

    def _set_up(self, form: SetupForm, found: Found | None) -> Door:
        self._raise()
        self.set_up.append((form, found))
        self.doorway = self.after_set_up
        return DOOR

    def _raise(self) -> None:
        trouble, self.trouble = self.trouble, None
        if trouble is not None:
            raise trouble


class FakeEffects:
    """Sounds that nobody hears."""

    def __init__(self) -> None:
        self.played: list[str] = []
        self.volume = 0.0

    def load(self, path: Path) -> "FakeEffect":
        return FakeEffect(self, path.stem)


@dataclass
class FakeEffect:
    effects: FakeEffects
    name: str

    def play(self) -> None:
        self.effects.played.append(self.name)

    def stop(self) -> None:
        pass

    def setVolume(self, volume: float, /) -> None:  # noqa: N802
        self.effects.volume = volume


@dataclass(frozen=True)
class FakeSource:
    name: str
    live: bool = True

    def open(self) -> object:
        raise AssertionError("the fake capture opens nothing")


@dataclass
class FakeCapture:
    """A capture process that shows what the test puts before it."""

    on_message: Callable[[Message], None] | None = None
    sources: list[str] = field(default_factory=list)
    picture: Picture | None = None
    started: bool = False
    stopped: bool = False

    def made(self, source: FakeSource, on_message: Callable[[Message], None]) -> "FakeCapture":
        self.sources.append(source.name)
        self.on_message = on_message
        return self

    def source(self, spec: str) -> FakeSource:
        return FakeSource(spec or "first")

    def start(self) -> None:
        self.started = True

    def stop(self) -> None:
        self.stopped = True

    def switch(self, source: FakeSource) -> None:
        self.sources.append(source.name)

    def latest_picture(self, after: int = 0) -> Picture | None:
        return self.picture if self.picture is not None and self.picture.number > after else None

    def say(self, message: Message) -> None:
        """From another thread, as the watch of the capture process does."""
        assert self.on_message is not None
        speaker = threading.Thread(target=self.on_message, args=(message,))
        speaker.start()
        speaker.join()

    def show(self, *texts: str, at: float = 1.0) -> None:
        """Codes in view, in one frame."""
        outline = ((10, 10), (60, 10), (60, 60), (10, 60))
        self.picture = replace(PICTURE, number=PICTURE.number if self.picture is None else self.picture.number + 1)
        self.say(Opened("Webcam", 64, 48, 30.0))
        self.say(Sighted(1, tuple(Symbol(text, "QR", outline, "zxing-cpp") for text in texts), at, 4.0))


PICTURE = Picture(1, 64, 48, bytes(64 * 48 * 3), 128, 96, 0.0)
