"""What stands in for the floors below in tests of the window."""

import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from scanner.app import queue_export
from scanner.app.beside import Kept, Neighbour, Tried
from scanner.app.build import NoDoor
from scanner.app.door_card import Contents, WrongCode
from scanner.app.door_card_use import OpenedCard
from scanner.app.door_setup import Found, SetupForm
from scanner.app.doorway import Status
from scanner.app.layouts import WrongLayout
from scanner.app.paths import Paths
from scanner.app.preflight.door_side import Listed
from scanner.app.queue_care import EVERY_ENTRY
from scanner.app.queue_export import Progress
from scanner.app.settings import COMFORT, Settings, changed
from scanner.app.supervisor import Deed
from scanner.backends.ticketing.backend import TicketingBackend
from scanner.capture.messages import Message, Opened, Sighted
from scanner.capture.ring import Picture
from scanner.capture.symbols import Symbol
from scanner.domain.admission import Attempt, Standing
from scanner.domain.attendance import Attendance
from scanner.domain.door import Door
from scanner.domain.errors import ScannerError
from scanner.domain.event import Event, EventId, Grant
from scanner.domain.flow import Flow
from scanner.domain.notices import Notice, Notify, unheard
from scanner.domain.party import Companions
from scanner.domain.queue import Closing, Conflict, Entry
from scanner.domain.sales import Sales, Tally
from scanner.domain.ticket import Section, SectionId, Serial
from scanner.domain.verdict import Detail, Judgement, Reason, Source, Verdict, admit, cannot_decide, stop
from scanner.ui.entrance import Floor
from tests.ui.fake_side import (
    FakeDoors,
    FakeNames,
    FakeOverrides,
    FakePresets,
    FakeReports,
    FakeSearch,
    FakeShifts,
    FakeSupervisor,
)
from tests.ui.fake_tokens import FakeTokens

STALLS = Section(SectionId("16993964783415"), "Stalls")
VIP = Section(SectionId("16993964783416"), "VIP")
DOOR = Door(
    1, "ticketing", "http://127.0.0.1:1/v3", EventId("/events/16993717817996"), "Harbour Night", "Kim", "north-1",
    (STALLS, VIP),
)  # fmt: skip
SERIAL = Serial("HARBOU-VIPV37536946")
CARD_CODE = "K7QM-4R2X"
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


def entry(number: int = 7, standing: Standing = Standing.PROVISIONAL, **how: object) -> Entry:
    """Sam Reed's VIP ticket, let in and waiting."""
    serial = Serial(f"HARBOU-VIPV{number:08d}")
    attempt = Attempt(number, serial, EVENING, "Kim", "north-1", standing, shown=True, next_try=EVENING)
    names: dict[str, object] = {"holder": "Sam Reed", "section": "VIP"}
    fields = {name: how.pop(name) for name in ("holder", "section", "refusal", "note", "event") if name in how}
    return Entry(replace(attempt, **how), **names | fields)  # type: ignore[arg-type]


def conflict(number: int = 7, **how: object) -> Conflict:
    """Sam Reed was let in here at 20:14, and at south-2 two minutes before."""
    what: dict[str, object] = {
        "number": number, "serial": Serial(f"HARBOU-VIPV{number:08d}"), "holder": "Sam Reed", "section": "VIP",
        "let_in_at": EVENING + timedelta(minutes=2), "device": "north-1", "redeemer": "Kim",
        "found_at": EVENING + timedelta(minutes=20), "refusal": USED,
    }  # fmt: skip
    return Conflict(**what | how)  # type: ignore[arg-type]


class FakeCare:
    """A queue in memory. `by_number` has the entries, `found` the conflicts."""

    def __init__(self, ask: Callable[[str], None]) -> None:
        self._ask = ask
        self.by_number: dict[int, Entry] = {}
        self.found: list[Conflict] = []
        self.done: list[tuple[object, ...]] = []
        self.read: list[int] = []
        self.trouble: ScannerError | None = None
        self.there = True

    def put(self, *entries: Entry) -> None:
        self.by_number |= {each.attempt.id: each for each in entries}

    def numbers(self, standings: Iterable[Standing] = EVERY_ENTRY) -> list[int]:
        self._ask("numbers")
        wanted = set(standings)
        if wanted <= {Standing.CONFLICT, Standing.RESOLVED}:
            closed = Standing.RESOLVED in wanted
            return [each.number for each in self.found if bool(each.closing) is closed]
        return sorted(number for number, each in self.by_number.items() if each.attempt.standing in wanted)

    def entries(self, numbers: Sequence[int]) -> list[Entry]:
        self._ask("entries")
        self.read += numbers
        return [self.by_number[number] for number in numbers if number in self.by_number]

    def export(self, path: Path, *, progress: Progress, cancelled: Callable[[], bool]) -> int | None:
        return queue_export.export(self, path, progress=progress, cancelled=cancelled)

    def conflicts(self, *, closed: bool = False, limit: int | None = None) -> list[Conflict]:
        self._ask("conflicts")
        found = [each for each in self.found if bool(each.closing) is closed]
        return sorted(found, key=lambda each: -each.number)[:limit]

    def park(self, attempt: int, note: str, by: str = "") -> bool:
        return self._do("park", attempt, note)

    def retry(self, attempt: int, by: str = "") -> bool:
        return self._do("retry", attempt)

    def hurry(self, attempt: int) -> bool:
        return self._do("hurry", attempt)

    def note(self, attempt: int, note: str, by: str = "") -> bool:
        return self._do("note", attempt, note)

    def resolve(self, attempt: int, note: str, by: str = "") -> bool:
        done = self._do("resolve", attempt, note, by)
        closing = Closing(EVENING, by, note)
        self.found = [replace(each, closing=closing) if each.number == attempt else each for each in self.found]
        return done

    def _do(self, *what: object) -> bool:
        self._ask(str(what[0]))
        if self.trouble is not None:
            raise self.trouble
        self.done.append(what)
        return self.there


class FakeFlow:
    """Counts nothing; tells what the test says. `read_in` has the threads that asked."""

    def __init__(self) -> None:
        self.now = Flow(EVENING)
        self.read_in: set[str] = set()

    def read(self) -> Flow:
        self.read_in.add(threading.current_thread().name)
        return self.now


class FakeDoorSide:
    """A good token, a fresh list, a clock that is right; nothing is kept."""

    def __init__(self) -> None:
        self.paths = Paths(Path("/nowhere"), Path("/nowhere"), Path("/nowhere"))
        self.door = DOOR
        self.capability = TicketingBackend.capability
        self.written: list[dict[str, object]] = []
        self.list_age: float | None = 40.0

    def now(self) -> datetime:
        return EVENING

    def grant(self, *, budget: float) -> Grant:
        return Grant(DOOR.event, tuple(each.id for each in DOOR.sections))

    def skew(self, *, budget: float) -> float:
        return 0.0

    def listed(self) -> Listed:
        return Listed(512, self.list_age)

    def write_down(self, body: dict[str, object]) -> None:
        self.written.append(body)


class FakeCompanions:
    """Nobody has company unless the test says so."""

    def __init__(self) -> None:
        self.by_serial: dict[Serial, Companions] = {}

    def find(self, serial: Serial) -> Companions:
        return self.by_serial.get(serial, Companions(serial, ""))


class FakeLayouts:
    """Every keyboard is right unless the test says so."""

    def __init__(self) -> None:
        self.wrong: dict[str, WrongLayout] = {}
        self.trouble: ScannerError | None = None

    def look(self, text: str) -> WrongLayout | None:
        if self.trouble is not None:
            raise self.trouble
        return self.wrong.get(text)


class FakeBeside:
    """What stands beside the door: remembers what was typed. Answers once it is `answered`, or with `trouble`."""

    def __init__(self, ask: Callable[[str], object]) -> None:
        self._ask = ask
        self.standing: list[tuple[str, dict[str, str], dict[str, str]]] = []
        self.neighbour: Neighbour | None = None
        self.kept: Kept | None = None
        self.trouble: ScannerError | None = None
        self.answered = threading.Event()
        self.answered.set()
        self.sales = Sales(Tally(sold=640), (Tally("c1", "Parterre", 600), Tally("c2", "VIP", 40)))

    def try_out(self, system: str, values: dict[str, str]) -> Tried:
        assert self.answered.wait(30)
        if self.trouble is not None:
            raise self.trouble
        return Tried(Neighbour(system, values, EventId(values["event"]), "Harbour Night"), self.sales)

    def stand(self, system: str, values: dict[str, str], sections: dict[str, str]) -> Sales:
        self._ask("beside")
        self.neighbour = self.try_out(system, values).neighbour
        self.kept = Kept(self.sales, EVENING)
        self.standing.append((system, values, sections))
        return self.sales

    def sell(self, category: str, section: str) -> None:
        assert self.neighbour is not None
        self.neighbour = replace(self.neighbour, sections={**self.neighbour.sections, category: section})


class FakeDoorway:
    """Remembers what was asked of it, answers when told to. `notify` is set when it is opened."""

    def __init__(self) -> None:
        self.door = DOOR
        self.settings = Settings()
        self.notify: Notify = unheard
        self.capability = TicketingBackend.capability
        self.beside = FakeBeside(self._ask)
        self.answered: list[tuple[int, int]] = []
        self.submitted: list[str] = []
        self.lanes: list[str] = []
        self.switched: list[tuple[str, bool]] = []
        self.asked: set[str] = set()
        self.threads: set[str] = set()
        self.past: list[Verdict] = []
        self.trouble: ScannerError | None = None
        self.care = FakeCare(self._ask)
        self.supervisor = FakeSupervisor(self._ask)
        self.search = FakeSearch(self._ask)
        self.names = FakeNames()
        self.overrides = FakeOverrides(self._ask, self.supervisor.require)
        self.presets = FakePresets()
        self.shifts = FakeShifts()
        self.reports = FakeReports(self.shifts, EVENING)
        self.doors = FakeDoors()
        self.tokens = FakeTokens(self._ask)
        self.companions = FakeCompanions()
        self.layouts = FakeLayouts()
        self.takes_parties = True
        self.parties: list[tuple[tuple[str, ...], str, int]] = []
        self.flow = FakeFlow()
        self.expected: Attendance | None = None
        self.preflight = FakeDoorSide()
        self.started = self.closed = False
        self.synced = 0
        self.standing = Status(DOOR, False, EVENING, "", 512, EVENING, 0, 0, 0, 0, 0, False)

    def attendance(self, _flow: Flow) -> Attendance | None:
        return self.expected

    def start(self) -> None:
        self.started = True

    def close(self) -> None:
        self.closed = True

    def submit(self, text: str, lane: str = "") -> None:
        self.submitted.append(text)
        self.lanes.append(lane)

    def submit_answer(self, number: int, choice: int) -> None:
        self.answered.append((number, choice))

    def submit_party(self, texts: Sequence[str], lane: str = "", *, before: int = 0) -> None:
        self.parties.append((tuple(texts), lane, before))

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
        self.supervisor.require(Deed.SECTIONS)
        if self.trouble is not None:
            raise self.trouble
        self.switched.append((section, open_))

    def change_settings(self, **values: object) -> Settings:
        self._ask("settings")
        if not COMFORT.issuperset(values):
            self.supervisor.require(Deed.SETTINGS)
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
        self.named: tuple[Event, ...] = ()
        self.cards: list[tuple[str, str]] = []
        self.unlocked: list[str] = []
        self.answered = threading.Event()
        self.answered.set()

    def floor(self) -> Floor:
        return Floor(self._open, self._check, self._set_up, "north-1", self._open_card, self._unlock, self._events)  # type: ignore[arg-type]

    def _events(self, form: SetupForm) -> tuple[Event, ...]:
        self._raise()
        return self.named

    def _unlock(self, chosen: str) -> None:
        self._raise()
        self.unlocked.append(chosen)

    def _open_card(self, card: str, code: str) -> OpenedCard:
        self._raise()
        self.cards.append((card, code))
        if code != CARD_CODE:
            raise WrongCode("That is not the card's short code.", "Type it again.")
        held = Contents("ticketing", "https://tickets.example.com/v3", DOOR.event, "A0F9GG8D", "k" * 32)
        return OpenedCard("cardname", held)

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
    asked_controls: int = 0
    tuned: list[tuple[str, str, float | None]] = field(default_factory=list)
    looks_for: tuple[tuple[str, ...], bool] = ((), False)

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

    def look_for(self, formats: Iterable[str], *, aim: bool) -> None:
        self.looks_for = (tuple(formats), aim)

    def ask_controls(self) -> None:
        self.asked_controls += 1

    def tune(self, identity: str, control: str, value: float | None) -> None:
        self.tuned.append((identity, control, value))

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
