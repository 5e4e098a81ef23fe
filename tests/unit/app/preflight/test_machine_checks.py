"""Power, screen and disk, as each system tells of them."""

import threading

import pytest

from scanner.app.preflight import disk, power, screen_sleep
from scanner.app.preflight.findings import State
from scanner.app.preflight.machine import Machine
from scanner.app.preflight.power import Power
from scanner.store.database import Database
from scanner.store.driver import Key

XSET = """
Screen Saver:
  prefer blanking:  yes    allow exposures:  yes
  timeout:  {saver}    cycle:  600
DPMS (Display Power Management Signaling):
  Standby: 600    Suspend: 900    Off: 1200
  DPMS is {dpms}
"""
POWERCFG = """
    Minimum Possible Setting: 0x00000000
    Maximum Possible Setting: 0xffffffff
    Current AC Power Setting Index: 0x{mains:08x}
    Current DC Power Setting Index: 0x{battery:08x}
"""
PMSET = " displaysleep         {minutes}{held}\n disksleep            10\n"


def supplies(root, **kept):
    for name, files in kept.items():
        folder = root / "sys/class/power_supply" / name
        folder.mkdir(parents=True)
        for file, text in files.items():
            (folder / file).write_text(text + "\n")
    return Machine("linux", root)


def battery(capacity, status="Discharging", **more):
    return {"type": "Battery", "capacity": str(capacity), "status": status} | more


@pytest.mark.parametrize(
    ("kept", "now"),
    [
        ({"AC": {"type": "Mains", "online": "1"}, "BAT0": battery(80, "Charging")}, Power(True, 80)),
        ({"AC": {"type": "Mains", "online": "0"}, "BAT0": battery(40)}, Power(False, 40)),
        ({"BAT0": battery(40), "BAT1": battery(60)}, Power(False, 50)),
        ({"BAT0": battery(100, "Full")}, Power(True, 100)),
        ({"mouse": battery(10, scope="Device")}, Power(True, None)),
    ],
)
def test_linux_keeps_its_supplies_in_files(tmp_path, kept, now):
    assert power.power(supplies(tmp_path, **kept)) == now


def test_macos_and_windows_are_asked(tmp_path):
    said = "Now drawing from 'Battery Power'\n -InternalBattery-0 (id=1)\t57%; discharging; 3:12 remaining"
    assert power.power(Machine("darwin", command=lambda _: said)) == Power(False, 57)
    assert power.power(Machine("win32", windows_power=lambda: (1, 88))) == Power(True, 88)
    assert power.power(Machine("win32", windows_power=lambda: (1, 255))) == Power(True, None)


@pytest.mark.parametrize(
    ("now", "state"),
    [
        (Power(True, None), State.OK),
        (Power(True, 12), State.OK),
        (Power(False, 99), State.LOOK),
        (Power(False, 12), State.LOOK),
        (None, State.NOT_POSSIBLE),
    ],
)
def test_a_door_on_its_battery_needs_a_look(now, state):
    finding = power.judged(now)
    assert finding.state is state
    assert bool(finding.advice) is (state is not State.OK)


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32", "plan9"])
def test_a_system_that_tells_nothing_is_said_to(tmp_path, platform):
    silent = Machine(platform, tmp_path, command=lambda _: None, windows_power=lambda: None)
    assert power.check(silent).state is State.NOT_POSSIBLE
    assert screen_sleep.check(silent).state is State.NOT_POSSIBLE


def answering(platform, **answers):
    return Machine(platform, command=lambda words: answers.get(words[0].rpartition("/")[2]))


@pytest.mark.parametrize(
    ("machine", "seconds"),
    [
        (answering("linux", xset=XSET.format(saver=300, dpms="Enabled")), 300),
        (answering("linux", xset=XSET.format(saver=0, dpms="Enabled")), 600),
        (answering("linux", xset=XSET.format(saver=0, dpms="Disabled")), 0),
        (answering("linux", gsettings="uint32 240\n", xset=XSET.format(saver=0, dpms="Disabled")), 240),
        (answering("darwin", pmset=PMSET.format(minutes=10, held="")), 600),
        (answering("darwin", pmset=PMSET.format(minutes=10, held=" (display sleep prevented by app)")), 0),
        (answering("win32", powercfg=POWERCFG.format(mains=600, battery=300)), 300),
        (answering("win32", powercfg=POWERCFG.format(mains=0, battery=0)), 0),
    ],
)
def test_each_system_tells_when_its_screen_goes_dark(machine, seconds):
    assert screen_sleep.seconds(machine) == seconds


@pytest.mark.parametrize(("after", "state"), [(0, State.OK), (4 * 3600, State.OK), (300, State.LOOK)])
def test_a_screen_that_goes_dark_needs_a_look(after, state):
    assert screen_sleep.judged(after, "linux").state is state


def test_the_disk_is_measured_and_left_as_it_was(tmp_path):
    finding = disk.check(tmp_path, threading.Event(), free=lambda _: 80 * 10**9)
    assert finding.facts["fsync_ms"] >= 0, "nothing at all where the folder is in memory"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("free", "seconds", "state"),
    [(80e9, 0.002, State.OK), (1e9, 0.002, State.LOOK), (1e8, 0.002, State.LOOK), (80e9, 0.2, State.LOOK)],
)
def test_a_disk_that_is_full_or_slow_needs_a_look(free, seconds, state):
    assert disk.judged(int(free), [seconds] * 5).state is state


@pytest.mark.parametrize(("key", "told"), [(None, "ms, NOT encrypted"), (Key.made(), "ms, encrypted")])
def test_it_says_whether_the_database_on_it_is_encrypted(tmp_path, key, told):
    Database(tmp_path / "doors.db", key=key).close()
    finding = disk.check(tmp_path, threading.Event(), free=lambda _: 80 * 10**9)
    assert finding.words.endswith(told)
    assert finding.facts["encrypted"] is (key is not None)


def test_a_disk_that_cannot_be_written_is_said(tmp_path):
    finding = disk.check(tmp_path / "gone", threading.Event(), free=lambda _: 10**12)
    assert finding.words.startswith("The disk cannot be written")
