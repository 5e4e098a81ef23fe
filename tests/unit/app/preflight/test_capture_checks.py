"""The camera's few seconds and the test code, through the real capture process."""

import threading
from dataclasses import replace

import pytest
import segno

from scanner.app.preflight import camera, code
from scanner.app.preflight.camera import OwnEye, Seen
from scanner.app.preflight.findings import State
from scanner.capture.ring import Picture
from scanner.demo.camera import DemoCamera

STRIPES = b"".join((b"\x10" * 3 if column // 8 % 2 else b"\xe0" * 3) for column in range(320)) * 240
SHARP = Picture(1, 320, 240, STRIPES, 1280, 960, 10.0)
GREY = replace(SHARP, rgb=b"\x80" * (320 * 240 * 3))


def smeared(picture, times):
    rows = picture.rgb[: picture.width * 3 : 3]
    for _ in range(times):
        rows = bytes((a + b + c) // 3 for a, b, c in zip(rows[:1] + rows, rows, rows[1:] + rows[-1:], strict=False))
    return replace(picture, rgb=b"".join(bytes((each,)) * 3 for each in rows) * picture.height)


class FakeEye:
    """Gives a picture each time it is asked, at this pace."""

    def __init__(self, picture=SHARP, *, rate=30.0, trouble=None, size=(1280, 960)):
        self._next, self._rate, self._trouble, self._size = picture, rate, trouble, size
        self.closed = False

    def picture(self, after):
        if self._trouble:
            return None
        given = self._next
        self._next = replace(given, number=given.number + 8, taken_at=given.taken_at + 8 / self._rate)
        return given

    def trouble(self):
        return self._trouble

    def full_size(self):
        return self._size

    def close(self):
        self.closed = True


def checked(eye):
    return camera.check(lambda: eye, threading.Event(), watched=0.5)


def test_the_real_capture_process_gives_pictures_and_their_pace():
    finding = camera.check(lambda: OwnEye(DemoCamera(("DEMO",))), threading.Event(), watched=0.5)
    assert finding.facts["rate"] > 0
    assert (finding.facts["width"], finding.facts["height"]) == (1280, 720)


def test_a_sharp_fluent_camera_is_good_and_let_go_of():
    eye = FakeEye()
    finding = checked(eye)
    assert finding.state is State.OK
    assert finding.facts["rate"] == pytest.approx(30.0)
    assert eye.closed


def test_without_a_camera_a_hand_scanner_is_named_instead():
    finding = checked(None)
    assert finding.state is State.NOT_POSSIBLE
    assert "hand scanner" in finding.advice


def test_a_camera_in_trouble_says_so_in_its_own_words():
    finding = checked(FakeEye(trouble=("The camera is in use by another program", "Close it.")))
    assert (finding.state, finding.words) == (State.LOOK, "The camera is in use by another program")


@pytest.mark.parametrize(
    ("seen", "word"),
    [
        (Seen(1280, 720, 6.0, 0.8, 200), "slow"),
        (Seen(1280, 720, 30.0, 0.8, 20), "dark"),
        (Seen(1280, 720, 30.0, 0.05, 200), "blurred"),
    ],
)
def test_what_makes_a_camera_read_badly_needs_a_look(seen, word):
    finding = camera.judged(seen)
    assert finding.state is State.LOOK
    assert finding.words.endswith(word)


def test_a_bare_wall_is_no_blur():
    assert camera.sharpness(GREY) is None
    assert camera.judged(Seen(1280, 720, 30.0, None, 128)).state is State.OK


def test_smear_lowers_the_sharpness():
    sharp, soft, softer = (camera.sharpness(smeared(SHARP, times)) for times in (0, 2, 12))
    assert sharp > soft > softer
    assert sharp > 3 * camera.BLURRED


def test_the_shipped_test_code_is_read_by_the_real_decoder():
    finding = code.check(threading.Event())
    assert finding.state is State.OK, finding.words
    assert finding.facts["decode_ms"] > 0


def test_a_picture_without_the_test_code_needs_a_look(tmp_path):
    file = tmp_path / "other.png"
    segno.make_qr("ANOTHER CODE").save(str(file), scale=8)
    assert code.check(threading.Event(), picture=file).words == "The test code could not be read"
