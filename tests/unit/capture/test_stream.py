"""Network cameras: only the addresses that the settings name, and never a password on a screen or in a log."""

from __future__ import annotations

import pickle

import pytest

from scanner.capture.errors import StreamAway, StreamNotAllowed
from scanner.capture.files import open_source
from scanner.capture.stream import StreamSource, by_ffmpeg, without_secrets
from tests.fixtures.cameras import FakeDevice

URL = "rtsp://door:s3cret@10.0.0.5:554/stream?key=s3cret"


@pytest.mark.parametrize("url", [URL, "http://10.0.0.5/video", "HTTPS://cam.example/x.m3u8", "udp://@:1234"])
def test_a_stream_that_is_not_in_the_settings_is_refused_and_the_setting_is_named(url: str) -> None:
    with pytest.raises(StreamNotAllowed) as told:
        open_source(url, stream_urls=["rtsp://10.0.0.6/other"])
    assert "stream_urls" in told.value.advice
    assert "s3cret" not in str(told.value)


def test_a_stream_that_the_settings_name_is_a_live_source() -> None:
    source = open_source(URL, stream_urls=[URL])
    assert source == StreamSource(URL)
    assert source.live
    assert pickle.loads(pickle.dumps(source)) == source


def test_passwords_and_keys_are_in_no_name() -> None:
    assert StreamSource(URL).name == "rtsp://10.0.0.5"
    assert "s3cret" not in repr(StreamSource(URL))
    assert without_secrets("rtsp://[broken") == "?"


def test_a_stream_gives_pictures_and_says_when_none_come() -> None:
    device = FakeDevice(pictures=[True, False, True])
    stream = StreamSource(URL, lambda _url: device).open()  # type: ignore[arg-type, return-value]
    assert [stream.read().number, stream.read().number] == [0, 1]
    with pytest.raises(StreamAway):
        stream.read()
    stream.close()
    assert device.released == 1


def test_a_stream_that_does_not_answer_is_said() -> None:
    with pytest.raises(StreamAway):
        StreamSource(URL, lambda _url: FakeDevice(opens=False)).open()  # type: ignore[arg-type, return-value]


def test_an_address_where_nothing_answers_does_not_open() -> None:
    device = by_ffmpeg("http://127.0.0.1:9/nothing")
    assert not device.isOpened()
