"""The capture process: it tells, it shows, it is killed when it hangs, and it never outlives the program."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from contextlib import contextmanager
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import pytest

from scanner.capture.errors import LensCovered, NoCamera
from scanner.capture.files import open_source
from scanner.capture.messages import Controlled, Ended, Message, Opened, Paced, Recovered, Sighted, Skipped, Trouble
from scanner.capture.process import BROKE_OFF, FAILED, FAILS_OFTEN, CaptureProcess
from scanner.capture.restarts import Restarts
from scanner.capture.task import Limits
from tests.fixtures.codes import OTHER_SERIAL, SERIAL, code, on_ground, qr, write, write_video
from tests.fixtures.sources import Still, Troubled, Tunable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scanner.capture.frames import FrameSource

M = TypeVar("M", bound=Message)

PATIENT = 30.0  # seconds that a test waits for what takes one on a quiet machine
QUICK = Limits(silence=1.5, beat=0.1, opening=5.0, reading=0.5, retry=0.05, patience=1.0)

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals that stop a process are a POSIX matter")


class Ear:
    """Keeps what the capture process says, and waits for it."""

    def __init__(self) -> None:
        self.heard: list[Message] = []
        self._more = threading.Condition()

    def __call__(self, message: Message) -> None:
        with self._more:
            self.heard.append(message)
            self._more.notify_all()

    def all(self, kind: type[M]) -> list[M]:
        return [message for message in self.heard if isinstance(message, kind)]

    def wait_for(self, kind: type[M], count: int = 1) -> M:
        with self._more:
            assert self._more.wait_for(lambda: len(self.all(kind)) >= count, PATIENT), self.heard
            return self.all(kind)[count - 1]

    def wait_until(self, holds: Any) -> None:
        with self._more:
            assert self._more.wait_for(holds, PATIENT), self.heard


@contextmanager
def capture(source: FrameSource, **how: Any) -> Iterator[tuple[CaptureProcess, Ear]]:
    ear = Ear()
    how = {"limits": QUICK, "restarts": Restarts(first=0.05, slow=0.1)} | how
    process = CaptureProcess(source, ear, **how)
    process.start()
    assert process._ring
    memory = process._ring.name
    try:
        yield process, ear
    finally:
        process.stop()
    assert not process.alive
    with pytest.raises(FileNotFoundError):
        SharedMemory(memory)


def test_a_folder_is_read_whole_and_told_in_order(tmp_path: Path) -> None:
    write(tmp_path / "1.png", on_ground(qr(SERIAL)))
    (tmp_path / "2.png").write_bytes(b"broken")
    write(tmp_path / "3.png", on_ground(code("Aztec", OTHER_SERIAL)))
    with capture(open_source(str(tmp_path))) as (process, ear):
        ear.wait_for(Ended)
        assert [type(message) for message in ear.heard if not isinstance(message, Skipped)] == [
            Opened, Sighted, Sighted, Ended,
        ]  # fmt: skip
        assert [[symbol.text for symbol in sighted.symbols] for sighted in ear.all(Sighted)] == [
            [SERIAL],
            [OTHER_SERIAL],
        ]
        assert ear.all(Skipped)[0].title == "2.png cannot be read as a picture"
        picture = process.latest_picture()
        assert picture is not None
        assert picture.number == ear.all(Sighted)[1].frame_number
        assert (picture.width, picture.height, picture.full_width) == (640, 360, 1280)
    assert process.latest_picture() is None


def test_a_camera_is_told_shown_and_read() -> None:
    with capture(Still(SERIAL)) as (process, ear):
        assert ear.wait_for(Opened) == Opened("Still", 640, 480, 50.0)
        sighted = ear.wait_for(Sighted, 3)
        assert sighted.symbols[0].text == SERIAL
        assert sighted.decode_ms > 0
        assert process.alive
        picture = process.latest_picture()
        assert picture is not None
        assert picture.number > 0


def test_stripes_on_a_camera_need_two_frames_and_in_a_folder_one(tmp_path: Path) -> None:
    write(tmp_path / "1.png", on_ground(code("Code128", SERIAL)))
    with capture(open_source(str(tmp_path))) as (_, ear):
        ear.wait_for(Ended)
        assert len(ear.all(Sighted)) == 1


def test_only_the_chosen_kinds_are_read(tmp_path: Path) -> None:
    write(tmp_path / "1.png", on_ground(qr(SERIAL)))
    write(tmp_path / "2.png", on_ground(code("DataMatrix", OTHER_SERIAL)))
    with capture(open_source(str(tmp_path)), formats=["DATAMATRIX"]) as (_, ear):
        ear.wait_for(Ended)
        assert [sighted.symbols[0].text for sighted in ear.all(Sighted)] == [OTHER_SERIAL]


def test_the_kinds_are_changed_while_the_camera_runs() -> None:
    with capture(Still(SERIAL)) as (process, ear):
        ear.wait_for(Sighted)
        process.look_for(["DATAMATRIX"], aim=False)
        ear.wait_for(Opened, 2)
        process.look_for(["DATAMATRIX"], aim=False)  # nothing new: the camera is left alone
        seen = len(ear.all(Sighted))
        process.look_for(["QR", "DATAMATRIX"], aim=True)
        ear.wait_for(Opened, 3)
        ear.wait_for(Sighted, seen + 1)
        assert len(ear.all(Opened)) == 3


def test_hostile_codes_reach_the_program_and_harm_nobody(tmp_path: Path) -> None:
    contents: list[str | bytes] = [
        "\x00\x1d\x1b[31m",
        "\u202e" + SERIAL,
        bytes(range(256)),
        b"\xff\xfe\x00\x80",
        "7" * 7089,
        "A" * 4296,
    ]
    for number, content in enumerate(contents):
        long = {"error": "l", "boost_error": False} if len(content) > 1000 else {}
        text = {} if isinstance(content, bytes) or content.isascii() else {"encoding": "utf-8"}
        write(tmp_path / f"{number}.png", qr(content, scale=4, **long, **text))
    with capture(open_source(str(tmp_path))) as (_, ear):
        ear.wait_for(Ended)
        texts = [sighted.symbols[0].text for sighted in ear.all(Sighted)]
        assert len(texts) == len(contents)
        assert texts[0] == contents[0]
        assert texts[1] == contents[1]
        assert texts[4:] == contents[4:]
        assert not ear.all(Trouble)


def test_a_folder_that_is_gone_ends_it_with_words(tmp_path: Path) -> None:
    write(tmp_path / "1.png", qr(SERIAL))
    source = open_source(str(tmp_path))
    (tmp_path / "1.png").unlink()
    with capture(source) as (process, ear):
        trouble = ear.wait_for(Trouble)
        assert trouble.final
        assert "There is no picture in" in trouble.title
        write(tmp_path / "1.png", qr(SERIAL))
        process.switch(source)
        ear.wait_for(Ended)
        assert len(ear.all(Trouble)) == 1


def test_a_missing_camera_is_waited_for_and_told_once(tmp_path: Path) -> None:
    flag = tmp_path / "flag"
    flag.touch()
    with capture(Troubled("missing", flag)) as (process, ear):
        assert ear.wait_for(Trouble).title == NoCamera.title
        pid = process.pid
        flag.unlink()
        ear.wait_for(Recovered)
        assert process.pid == pid, "nothing is wrong with the process"
        assert len(ear.all(Trouble)) == 1
        assert [type(message) for message in ear.heard[:3]] == [Trouble, Opened, Recovered]


def test_an_unplugged_camera_is_used_again_when_it_is_back(tmp_path: Path) -> None:
    flag = tmp_path / "flag"
    flag.touch()
    with capture(Troubled("unplug", flag)) as (_, ear):
        assert "unplugged" in ear.wait_for(Trouble).title
        flag.unlink()
        ear.wait_for(Sighted, len(ear.all(Sighted)) + 3)
        assert ear.all(Recovered)


@pytest.mark.parametrize("trouble", ["die", "raise", "hang"])
def test_a_process_that_fails_is_replaced(tmp_path: Path, trouble: str) -> None:
    flag = tmp_path / "flag"
    flag.touch()
    with capture(Troubled(trouble, flag)) as (process, ear):
        first = process.pid
        assert ear.wait_for(Trouble) == FAILED
        flag.unlink()
        ear.wait_for(Recovered)
        before = process.latest_picture()
        ear.wait_for(Sighted)
        assert process.pid != first
        assert before is not None
        assert ear.all(Sighted)[0].frame_number >= before.number - 2, "numbers go on growing"


def test_files_that_bring_the_process_down_are_not_read_again_from_the_beginning(tmp_path: Path) -> None:
    flag = tmp_path / "flag"
    flag.touch()
    with capture(Troubled("die", flag, live=False)) as (process, ear):
        assert ear.wait_for(Trouble) == BROKE_OFF
        assert len(ear.all(Opened)) == 1
        process.switch(Still(SERIAL))
        ear.wait_for(Recovered)


def test_failing_again_and_again_is_said_and_it_goes_on_trying(tmp_path: Path) -> None:
    flag = tmp_path / "flag"
    flag.touch()
    with capture(Troubled("die", flag, at=1)) as (_, ear):
        ear.wait_until(lambda: FAILS_OFTEN in ear.heard)
        assert ear.all(Trouble)[0] == FAILED
        assert [trouble.often for trouble in ear.all(Trouble)] == [False, True], "time for another camera"
        flag.unlink()
        ear.wait_for(Sighted)
        assert ear.all(Recovered)


@posix
def test_the_process_gives_way_to_the_window() -> None:
    with capture(Still(SERIAL)) as (process, ear):
        ear.wait_for(Sighted)
        assert process.pid
        assert os.getpriority(os.PRIO_PROCESS, process.pid) > os.getpriority(os.PRIO_PROCESS, 0)


@posix
@pytest.mark.parametrize("with_signal", ["SIGKILL", "SIGSTOP"])
def test_a_killed_or_frozen_process_is_replaced(with_signal: str) -> None:
    with capture(Still(SERIAL)) as (process, ear):
        ear.wait_for(Sighted)
        first = process.pid
        assert first
        os.kill(first, getattr(signal, with_signal))
        assert ear.wait_for(Trouble) == FAILED
        ear.wait_for(Recovered)
        ear.wait_for(Sighted, len(ear.all(Sighted)) + 1)
        assert process.pid != first
        with pytest.raises(ProcessLookupError):
            os.kill(first, 0)


@posix
def test_a_frozen_process_does_not_hold_up_the_end() -> None:
    with capture(Still(SERIAL)) as (process, ear):
        ear.wait_for(Sighted)
        pid = process.pid
        assert pid
        os.kill(pid, signal.SIGSTOP)
        process.stop()
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_a_camera_that_hangs_does_not_hold_up_the_end(tmp_path: Path) -> None:
    flag = tmp_path / "flag"
    flag.touch()
    with capture(Troubled("hang", flag), limits=Limits(patience=0.2)) as (process, ear):
        ear.wait_for(Opened)
        process.stop()
        assert not process.alive


def test_switching_changes_the_source_and_keeps_counting(tmp_path: Path) -> None:
    with capture(Still(SERIAL)) as (process, ear):
        last = ear.wait_for(Sighted, 2).frame_number
        process.switch(Still(OTHER_SERIAL, name="Other"))
        ear.wait_until(
            lambda: ear.heard and ear.heard[-1].__class__ is Sighted and Opened("Other", 640, 480, 50.0) in ear.heard
        )
        latest = ear.all(Sighted)[-1]
        assert latest.symbols[0].text == OTHER_SERIAL
        assert latest.frame_number > last
        assert not ear.all(Trouble)


def test_two_orders_at_once_read_a_folder_once(tmp_path: Path) -> None:
    write(tmp_path / "1.png", on_ground(qr(SERIAL)))
    folder = open_source(str(tmp_path))
    with capture(Still(OTHER_SERIAL)) as (process, ear):
        ear.wait_for(Sighted)
        process.switch(Still("in between"))
        process.switch(folder)
        ear.wait_for(Ended)
        process.switch(Still("afterwards"))
        ear.wait_until(lambda: any(sighted.symbols[0].text == "afterwards" for sighted in ear.all(Sighted)))
        assert [sighted.symbols[0].text for sighted in ear.all(Sighted)].count(SERIAL) == 1


def test_the_same_trouble_with_another_source_is_said_again(tmp_path: Path) -> None:
    flag = tmp_path / "flag"
    flag.touch()
    with capture(Troubled("missing", flag)) as (process, ear):
        ear.wait_for(Trouble)
        process.switch(Troubled("missing", flag, name="Another"))
        ear.wait_for(Trouble, 2)
        process.switch(Still(SERIAL))
        ear.wait_for(Recovered)
        assert len(ear.all(Trouble)) == 2


def test_a_receiver_that_is_stuck_does_not_keep_the_child_alive() -> None:
    release, stuck = threading.Event(), threading.Event()

    def never_done(message: Message) -> None:
        stuck.set()
        release.wait(PATIENT)

    process = CaptureProcess(Still(SERIAL), never_done, limits=QUICK)
    process.start()
    assert stuck.wait(PATIENT)
    process.stop(timeout=0.1)
    assert process._child
    process._child._process.join(PATIENT)
    assert not process.alive
    release.set()
    process.stop()
    assert process.latest_picture() is None


def test_stopping_from_within_a_message_is_possible() -> None:
    ear = Ear()

    def stop_at_once(message: Message) -> None:
        if isinstance(message, Opened):
            process.stop()
        ear(message)

    process = CaptureProcess(Still(SERIAL), stop_at_once, limits=QUICK)
    process.start()
    ear.wait_for(Opened)
    process.stop()
    assert not process.alive
    assert process.latest_picture() is None


def test_stopping_twice_or_without_a_start_is_harmless() -> None:
    process = CaptureProcess(Still(SERIAL), Ear())
    process.stop()
    assert process.latest_picture() is None
    with capture(Still(SERIAL)) as (process, _):
        process.stop()
        process.switch(Still(SERIAL))


def test_no_picture_is_ever_torn() -> None:
    """The source gives pictures of one shade each, as fast as it can; a torn one would have two."""
    with capture(Still(rate=0)) as (process, ear):
        ear.wait_for(Opened)
        number, seen = 0, 0
        while seen < 300:
            picture = process.latest_picture(after=number)
            if picture is None:
                continue
            shades = np.frombuffer(picture.rgb, np.uint8)
            assert shades.min() == shades.max()
            number, seen = picture.number, seen + 1


def test_a_paced_video_ends_after_its_length(tmp_path: Path) -> None:
    path = write_video(tmp_path / "v.avi", [on_ground(qr(SERIAL), 320, 240, left=0, top=0)] * 5, rate=20)
    with capture(open_source(str(path)), paced=True) as (_, ear):
        ear.wait_for(Ended)
        first, *_, last = ear.all(Sighted)
        assert last.taken_at - first.taken_at == pytest.approx(0.2)


PROGRAM = """
import sys, threading
from scanner.capture.messages import Sighted
from scanner.capture.process import CaptureProcess
from tests.fixtures.sources import Still

def tell(message):
    if isinstance(message, Sighted) and not told.is_set():
        told.set()
        print(process.pid, flush=True)

if __name__ == "__main__":
    told = threading.Event()
    process = CaptureProcess(Still("A"), tell)
    process.start()
    sys.stdin.read()
    process.stop()
"""


@contextmanager
def program(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    script = tmp_path / "program.py"
    script.write_text(PROGRAM)
    with subprocess.Popen(
        [sys.executable, "-W", "error", str(script)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=Path(__file__).parents[3],
    ) as running:  # fmt: skip
        try:
            yield running
        finally:
            running.kill()


@posix
def test_the_child_ends_when_the_program_is_killed(tmp_path: Path) -> None:
    """The child has the program's standard output as well: reading to its end waits for the child's death."""
    with program(tmp_path) as running:
        assert running.stdout
        assert int(running.stdout.readline())
        running.kill()
        running.communicate(timeout=PATIENT)


def test_a_program_that_stops_it_leaves_nothing_and_says_nothing(tmp_path: Path) -> None:
    with program(tmp_path) as running:
        assert running.stdout
        assert running.stdout.readline()
        _, errors = running.communicate("", timeout=PATIENT)
        assert errors == ""
        assert running.returncode == 0


@pytest.mark.parametrize(
    "module",
    [
        "process",
        "messages",
        "symbols",
        "frames",
        "files",
        "camera",
        "webcams",
        "controls",
        "debounce",
        "errors",
        "ring",
        "task",
    ],
)
def test_the_window_loads_no_decoder(module: str) -> None:
    """Starting quickly matters at a door; what the window imports must not bring OpenCV with it."""
    heavy = ("cv2", "numpy", "pyzbar", "zxingcpp", "PySide6")
    check = f"import sys, scanner.capture.{module}; print(*(m for m in {heavy} if m in sys.modules))"
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("", "")


def test_naming_a_camera_loads_no_decoder_either() -> None:
    check = (
        "import sys; from scanner.capture.files import open_source; open_source('camera:0');"
        "print(*(m for m in ('cv2', 'numpy') if m in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("", "")


def test_a_covered_lens_is_told_apart_and_scanning_goes_on_when_it_is_open_again(tmp_path: Path) -> None:
    flag = tmp_path / "flag"
    flag.touch()
    with capture(Troubled("cover", flag, SERIAL)) as (process, ear):
        assert ear.wait_for(Trouble) == Trouble(LensCovered.title, LensCovered.advice)
        pid = process.pid
        flag.unlink()
        ear.wait_for(Recovered)
        ear.wait_for(Sighted)
        assert len(ear.all(Opened)) == 2
        assert process.pid == pid, "nothing was restarted for it"


def test_what_can_be_set_on_a_camera_is_told_when_asked() -> None:
    with capture(Tunable()) as (process, ear):
        assert ear.wait_for(Opened).identity == "usb-1"
        process.ask_controls()
        told = ear.wait_for(Controlled)
        assert (told.identity, [control.name for control in told.controls]) == ("usb-1", ["focus"])


def test_a_source_without_controls_says_that_it_has_none() -> None:
    with capture(Still(SERIAL)) as (process, ear):
        ear.wait_for(Opened)
        process.ask_controls()
        assert ear.wait_for(Controlled) == Controlled("", ())


def sees(ear: Ear, text: str) -> bool:
    return bool(ear.all(Sighted)) and ear.all(Sighted)[-1].symbols[0].text == text


def test_what_is_set_by_hand_holds_over_restarts_and_can_be_given_back() -> None:
    with capture(Tunable(), tuning={"usb-1": {"focus": 25.0}, "usb-2": {"focus": 0.0}}) as (process, ear):
        ear.wait_until(lambda: sees(ear, "focus 25"))
        process.tune("usb-1", "focus", 50.0)
        process.tune("usb-2", "focus", 0.0)
        ear.wait_until(lambda: sees(ear, "focus 50"))
        assert process._child
        process._child.kill()
        ear.wait_for(Recovered)
        ear.wait_until(lambda: sees(ear, "focus 50"))
        process.tune("usb-1", "focus", None)
        ear.wait_until(lambda: sees(ear, "auto"))


def test_a_camera_that_promises_nothing_is_measured() -> None:
    with capture(Still("", rate=0.0)) as (_, ear):
        assert ear.wait_for(Paced).rate > 0


def test_stills_at_leisure_are_read_with_every_stage(tmp_path: Path) -> None:
    """Upside down, inverted and small: more than a quick look reads."""
    path = write(tmp_path / "1.png", 255 - on_ground(qr(SERIAL, scale=2))[::-1])
    with capture(open_source(str(path)), at_leisure=True) as (_, ear):
        ear.wait_for(Ended)
        assert [sighted.symbols[0].text for sighted in ear.all(Sighted)] == [SERIAL]


def test_a_camera_that_fails_does_not_disturb_the_one_beside_it(tmp_path: Path) -> None:
    flag = tmp_path / "flag"
    flag.touch()
    with capture(Still(SERIAL)) as (good, ear), capture(Troubled("die", flag, at=1)) as (_, other):
        ear.wait_for(Sighted)
        first = good.pid
        other.wait_until(lambda: FAILS_OFTEN in other.heard)
        seen = len(ear.all(Sighted))
        ear.wait_for(Sighted, seen + 3)
        assert good.pid == first
        assert not ear.all(Trouble)
