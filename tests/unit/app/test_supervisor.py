"""The supervisor's PIN: what it unlocks, for how long, and what guessing costs."""

from collections.abc import Iterator
from pathlib import Path

import argon2
import pytest

from scanner.app.supervisor import Deed, NeedsSupervisor, PinRefused, Role, Supervisor
from scanner.store import journal, pins
from scanner.store.database import Database
from tests.fakes import FakeClock

PIN, OTHER = "4711", "82640"


class Device:
    """One device; its program can be started anew."""

    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock()
        self.database = Database(folder / "doors.db")

    def start(self, minutes: float = 5.0) -> Supervisor:
        weak = argon2.PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
        return Supervisor(self.database, self.clock, by=lambda: "Kim", minutes=minutes, hasher=weak)

    def journal(self) -> list[tuple[str, dict[str, object]]]:
        with self.database.read() as tx:
            return [(row.kind, dict(row.body)) for row in journal.rows(tx)]

    def set_back(self, seconds: float) -> None:
        self.clock.jump(-seconds)


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Device]:
    made = Device(tmp_path)
    yield made
    made.database.close()


@pytest.fixture
def locked(device: Device) -> Supervisor:
    """After a restart, with a PIN."""
    device.start().set_pin(PIN)
    return device.start()


def wrong(supervisor: Supervisor, pin: str = "0000") -> PinRefused:
    with pytest.raises(PinRefused) as refused:
        supervisor.sign_in(pin)
    return refused.value


def test_without_a_pin_everybody_may_do_everything(device: Device) -> None:
    supervisor = device.start()
    assert not supervisor.look().has_pin
    assert supervisor.role is Role.SUPERVISOR
    for deed in Deed:
        supervisor.require(deed)
    assert device.journal() == []


def test_once_a_pin_is_set_each_of_these_deeds_needs_it(locked: Supervisor) -> None:
    assert locked.role is Role.STAFF
    for deed in Deed:
        with pytest.raises(NeedsSupervisor, match="needs the supervisor") as asked:
            locked.require(deed)
        assert asked.value.deed is deed
    locked.sign_in(PIN)
    assert locked.role is Role.SUPERVISOR
    for deed in Deed:
        locked.require(deed)


def test_who_sets_the_first_pin_is_signed_in(device: Device) -> None:
    supervisor = device.start()
    supervisor.set_pin(PIN)
    assert supervisor.unlocked
    assert device.journal() == [("pin_set", {"by": "Kim"})]


@pytest.mark.parametrize("bad", ["", "123", "123456789", "12a4", "１２３４", "7777", "1234", "9876", "4711 "])
def test_a_pin_is_four_to_eight_digits_and_not_too_easy(device: Device, bad: str) -> None:
    with pytest.raises(PinRefused, match="Choose another"):
        device.start().set_pin(bad)
    assert not device.start().look().has_pin


def test_the_pin_is_changed_by_who_knows_it(device: Device, locked: Supervisor) -> None:
    with pytest.raises(PinRefused, match="not the PIN"):
        locked.set_pin(OTHER, "0000")
    locked.set_pin(OTHER, PIN)
    wrong(device.start(), PIN)
    device.start().sign_in(OTHER)
    assert "pin_changed" in [kind for kind, _ in device.journal()]


def test_the_pin_is_removed_by_who_knows_it(device: Device, locked: Supervisor) -> None:
    with pytest.raises(PinRefused):
        locked.remove_pin("0000")
    locked.remove_pin(PIN)
    assert locked.role is Role.SUPERVISOR
    assert not device.start().look().has_pin
    assert device.journal()[-1] == ("pin_removed", {"by": "Kim"})


def test_a_pin_that_another_program_sets_counts_at_the_next_deed(device: Device) -> None:
    window, command = device.start(), device.start()
    window.require(Deed.SECTIONS)
    command.set_pin(PIN)
    with pytest.raises(NeedsSupervisor):
        window.require(Deed.SECTIONS)


# Locking itself.


def test_it_locks_itself_when_idle_and_each_deed_begins_the_minutes_anew(device: Device, locked: Supervisor) -> None:
    locked.sign_in(PIN)
    device.clock.advance(299)
    locked.require(Deed.SETTINGS)
    device.clock.advance(299)
    assert locked.unlocked
    device.clock.advance(2)
    assert locked.role is Role.STAFF
    with pytest.raises(NeedsSupervisor):
        locked.require(Deed.SETTINGS)
    assert device.journal()[-1] == ("supervisor_locked", {"why": "idle", "by": "Kim"})


def test_a_clock_that_is_set_does_not_keep_it_open(device: Device, locked: Supervisor) -> None:
    locked.sign_in(PIN)
    device.clock.advance(301)
    device.set_back(3600)
    assert not locked.unlocked


def test_a_key_locks_it_at_once_and_once(device: Device, locked: Supervisor) -> None:
    locked.sign_in(PIN)
    locked.lock()
    locked.lock()
    assert locked.role is Role.STAFF
    rows = [body for kind, body in device.journal() if kind == "supervisor_locked"]
    assert rows == [{"why": "key", "by": "Kim"}]


def test_a_restart_locks(device: Device, locked: Supervisor) -> None:
    locked.sign_in(PIN)
    assert device.start().role is Role.STAFF


# Guessing.


def test_each_wrong_try_from_the_third_on_costs_a_wait_that_grows(device: Device, locked: Supervisor) -> None:
    waits = []
    for _ in range(12):
        refused = wrong(locked)
        waits.append(refused.wait)
        device.clock.advance(refused.wait)
    assert waits == [0, 0, 5, 15, 30, 60, 120, 300, 600, 900, 900, 900]


def test_the_right_pin_does_not_count_before_the_wait_is_over(device: Device, locked: Supervisor) -> None:
    for _ in range(3):
        refused = wrong(locked)
    assert "Try again in 5 s" in refused.advice
    device.clock.advance(4)
    early = wrong(locked, PIN)
    assert early.title == "Too many wrong tries."
    assert 0 < early.wait <= 1
    device.clock.advance(1)
    locked.sign_in(PIN)
    assert locked.look().wait == 0
    assert wrong(locked).wait == 0  # a good one begins anew


def test_a_restart_wins_nobody_a_try(device: Device, locked: Supervisor) -> None:
    for _ in range(4):
        device.clock.advance(wrong(locked).wait)
    wrong(locked)
    again = device.start()
    assert again.look().wait == 30
    assert wrong(again, PIN).title == "Too many wrong tries."


def test_a_try_counts_before_it_is_looked_at(device: Device, locked: Supervisor) -> None:
    """The program may be killed while it works the PIN out."""

    class Killed(BaseException):
        pass

    class Dies:
        def hash(self, password: str | bytes) -> str:
            raise Killed

        def verify(self, hash: str | bytes, password: str | bytes) -> bool:  # noqa: A002
            raise Killed

        def check_needs_rehash(self, hash: str | bytes) -> bool:  # noqa: A002
            raise Killed

    dying = Supervisor(device.database, device.clock, by=lambda: "Kim", hasher=Dies())
    with pytest.raises(Killed):
        dying.sign_in("0000")
    with device.database.read() as tx:
        kept = pins.get(tx)
    assert kept is not None
    assert kept.failed == 1


def test_setting_the_clock_neither_back_nor_ahead_shortens_the_wait(device: Device, locked: Supervisor) -> None:
    for _ in range(4):
        device.clock.advance(wrong(locked).wait)
    wrong(locked)
    device.clock.jump(7200)  # ahead: this run's own clock still knows
    assert wrong(locked, PIN).wait == 30
    device.set_back(2 * 7200)
    wrong(device.start(), PIN)
    device.clock.advance(31)
    device.start().sign_in(PIN)  # and nobody is locked out for hours by a clock that was wrong


def test_each_wrong_try_is_in_the_journal_with_its_count_and_a_good_one_too(device: Device, locked: Supervisor) -> None:
    wrong(locked)
    wrong(locked)
    locked.sign_in(PIN)
    assert device.journal()[1:] == [
        ("pin_refused", {"failed": 1, "wait": 0, "by": "Kim"}),
        ("pin_refused", {"failed": 2, "wait": 0, "by": "Kim"}),
        ("supervisor_signed_in", {"by": "Kim"}),
    ]


def test_the_pin_is_nowhere_in_clear(
    device: Device, locked: Supervisor, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    with caplog.at_level("DEBUG"):
        locked.sign_in(PIN)
        locked.set_pin(OTHER, PIN)
        refused = wrong(locked, "909090")
    with device.database.read() as tx:
        kept = pins.get(tx)
    assert kept is not None
    assert kept.pin.startswith("$argon2id$")
    for text in (repr(locked), repr(kept), repr(refused), str(refused), caplog.text, repr(device.journal())):
        assert not any(pin in text for pin in (PIN, OTHER, "909090"))


def test_a_hash_that_somebody_broke_lets_nobody_in(device: Device, locked: Supervisor) -> None:
    with device.database.write() as tx:
        pins.put(tx, pins.Kept("nonsense"))
    assert wrong(locked, PIN).title == "That is not the PIN."
