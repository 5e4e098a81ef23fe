"""Several cameras in the terminal: each in a process of its own, every code with its lane."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from scanner.capture.errors import SourceTrouble
from scanner.capture.files import open_source
from scanner.capture.lanes import Lane, lanes
from scanner.capture.messages import Opened, Paced, Sighted, Trouble
from scanner.capture.process import FAILS_OFTEN
from scanner.capture.serial_port import Attached
from scanner.capture.symbols import Symbol
from scanner.capture.webcams import Webcam
from scanner.cli.watching import Watch
from tests.fixtures.codes import OTHER_SERIAL, SERIAL, on_ground, qr, write
from tests.fixtures.sources import Still, Troubled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scanner.capture.frames import FrameSource


def sources(*named: tuple[str, object]) -> Sequence[tuple[str, FrameSource]]:
    return named  # type: ignore[return-value]


def test_two_cameras_are_two_lanes_and_each_code_carries_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    watch = Watch(sources(("In", Still(SERIAL)), ("Out", Still(OTHER_SERIAL))))
    codes = watch.codes()
    assert set(islice(codes, 2)) == {("In", SERIAL), ("Out", OTHER_SERIAL)}
    codes.close()  # type: ignore[attr-defined]
    said = capsys.readouterr().err
    assert "Lane In: Still, 640×480 at 50: This camera gives no more; hold tickets closer." in said


def test_a_camera_that_fails_does_not_disturb_the_other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    flag = tmp_path / "flag"
    flag.touch()
    codes = Watch(sources(("A", Troubled("die", flag, at=1)), ("B", Still(SERIAL)))).codes()
    assert next(codes) == ("B", SERIAL)
    codes.close()  # type: ignore[attr-defined]


def test_files_beside_each_other_end_when_both_are_read(tmp_path: Path) -> None:
    one = write(tmp_path / "1.png", on_ground(qr(SERIAL)))
    two = write(tmp_path / "2.png", on_ground(qr(OTHER_SERIAL)))
    watch = Watch(sources(("A", open_source(str(one))), ("B", open_source(str(two)))))
    assert set(watch.codes()) == {("A", SERIAL), ("B", OTHER_SERIAL)}


def test_a_source_that_cannot_be_looked_at_ends_it_with_words(tmp_path: Path) -> None:
    one = write(tmp_path / "1.png", on_ground(qr(SERIAL)))
    source = open_source(str(one))
    one.unlink()
    with pytest.raises(SourceTrouble, match="There is no picture"):
        list(Watch(sources(("", source))).codes())


def telling(watch: Watch, *news: object, lane: str = "A") -> list[str]:
    return [text for each in news for text in watch._texts(lane, each)]  # type: ignore[arg-type]


def test_after_three_failures_the_next_camera_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    cameras = [Webcam("usb-1", "C270", 0), Webcam("usb-2", "Brio", 2)]
    watch = Watch(sources(("A", Still())), cameras=lambda: cameras)
    telling(watch, Opened("C270", 1280, 720, 30.0, "usb-1"), FAILS_OFTEN)
    said = capsys.readouterr().err
    assert "The camera keeps failing" in said
    assert "To use Brio instead, start again with --camera camera:usb-2" in said


def test_without_another_camera_none_is_offered(capsys: pytest.CaptureFixture[str]) -> None:
    telling(Watch(sources(("A", Still())), cameras=list), FAILS_OFTEN)
    assert "instead" not in capsys.readouterr().err


def test_a_pace_that_changes_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    telling(Watch(sources(("A", Still()))), Paced(9.6))
    assert capsys.readouterr().err == "Lane A: The pictures now come at 10 a second.\n"


def test_a_code_that_is_held_up_is_one_and_a_hand_scanners_code_each_one() -> None:
    watch = Watch(sources(("A", Still())))
    outline = ((0, 0), (9, 0), (9, 9), (0, 9))
    sighted = [Sighted(n, (Symbol(SERIAL, "QR", outline, "zxing-cpp"),), n / 30, 4.0) for n in range(5)]
    assert telling(watch, *sighted, SERIAL, SERIAL) == [SERIAL, SERIAL, SERIAL]


def test_trouble_with_words_for_a_person_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    telling(Watch(sources(("", Still()))), Trouble("The camera was unplugged", "Plug it in again."), lane="")
    assert capsys.readouterr().err == "The camera was unplugged. Plug it in again.\n"


class Plugged:
    """A hand scanner that reads one ticket as soon as it is listened to."""

    def __init__(self, setting: str, on_code: Callable[[str], None], on_news: Callable[[Attached], None]) -> None:
        self._say, self._read, self._port = on_news, on_code, setting

    def start(self) -> None:
        self._say(Attached(f"DS2208 on {self._port}"))
        self._read(SERIAL)

    def stop(self) -> None:
        pass


def test_a_hand_scanner_on_a_port_is_heard_without_any_camera(capsys: pytest.CaptureFixture[str]) -> None:
    codes = Watch((), serial="COM5", listen=Plugged).codes()  # type: ignore[arg-type]
    assert next(codes) == ("", SERIAL)
    codes.close()  # type: ignore[attr-defined]
    assert capsys.readouterr().err == "Hand scanner: DS2208 on COM5.\n"


def test_lanes_have_names_or_letters() -> None:
    assert lanes(["camera:0"]) == [Lane("", "camera:0")]
    assert lanes(["camera:0", "camera:usb=x"]) == [Lane("A", "camera:0"), Lane("B", "camera:usb=x")]
    assert lanes(["In=camera:0", "Way out=camera:1"]) == [Lane("In", "camera:0"), Lane("Way out", "camera:1")]
    assert lanes(["In=camera:0", "In=camera:1"])[1].name != "In"
    assert lanes(["In=camera:0"]) == [Lane("In", "camera:0")]
    assert lanes([]) == []


def test_a_file_with_an_equals_sign_is_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a=b.png").touch()
    assert lanes(["a=b.png"]) == [Lane("", "a=b.png")]
