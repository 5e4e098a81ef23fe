"""What a rehearsal scores, what it takes over from the live door, and how its network fails."""

from pathlib import Path

import pytest

from scanner.app import settings as settings_file
from scanner.app.rehearsal import COMFORT, Network, Tally, comfort_of, score_lines, set_network
from scanner.app.settings import Settings
from scanner.domain.verdict import Reason, Source, Verdict, admit, cannot_decide, stop
from tests.fakes import EIGHT_O_CLOCK

GOOD = admit(Reason.CONFIRMED, Source.SERVER)
USED = stop(Reason.ALREADY_ADMITTED, Source.SERVER)
NOBODY_KNOWS = cannot_decide(Reason.NO_LIST)


def verdict(judgement: object) -> Verdict:
    return Verdict(EIGHT_O_CLOCK, "x", None, judgement)  # type: ignore[arg-type]


def test_the_time_to_answer_counts_from_the_stop_to_the_key() -> None:
    tally = Tally()
    for shown_at, answered_at in ((10.0, 11.0), (20.0, 23.0), (30.0, 32.0)):
        tally.given(verdict(USED), shown_at)
        tally.answered(answered_at, waved=False)
    assert tally.median == 2.0
    assert tally.report()["slowest_answer_s"] == 3.0


def test_a_green_asks_for_no_answer() -> None:
    tally = Tally()
    tally.given(verdict(GOOD), 1.0)
    tally.answered(2.0, waved=True)
    assert (tally.admitted, tally.waved, tally.seconds) == (1, 0, [])
    assert tally.median is None


def test_a_stop_that_the_next_guest_overtakes_is_unanswered() -> None:
    tally = Tally()
    tally.given(verdict(USED), 1.0)
    tally.given(verdict(NOBODY_KNOWS), 5.0)
    tally.answered(6.0, waved=False)
    tally.answered(7.0, waved=False)  # a second press of the key is no second answer
    assert (tally.stopped, tally.undecided, tally.unanswered, tally.seconds) == (1, 1, 1, [1.0])


def test_waving_a_guest_through_on_a_stop_is_held_against_the_crew() -> None:
    tally = Tally()
    tally.given(verdict(USED), 1.0)
    tally.answered(1.5, waved=True)
    assert tally.report()["waved_through"] == 1
    assert "1" in [line.value for line in score_lines(tally) if line.name == "Waved through on a STOP"]


def test_the_score_of_nothing_can_be_read() -> None:
    assert [line.value for line in score_lines(Tally())] == ["0", "0", "0", "0 of 0", "\u2013", "0", "0 of 0"]


class Server:
    """Remembers what was done to it."""

    def __init__(self) -> None:
        self.done: list[object] = []

    def kill(self) -> None:
        self.done.append("killed")

    def start(self) -> None:
        self.done.append("started")

    def switch(self, **thrown: object) -> None:
        self.done.append(thrown)


@pytest.mark.parametrize(
    ("network", "done"),
    [
        (Network.GOOD, ["started", {"captive": "off", "latency_ms": 0}]),
        (Network.SLOW, ["started", {"captive": "off", "latency_ms": 4000}]),
        (Network.CAPTIVE, ["started", {"captive": "html200", "latency_ms": 0}]),
        (Network.DEAD, ["killed"]),
    ],
)
def test_the_network_fails_as_it_is_told(network: Network, done: list[object]) -> None:
    server = Server()
    set_network(server, network)  # type: ignore[arg-type]
    assert server.done == done


def test_only_the_comfort_of_the_live_door_is_taken_over(tmp_path: Path) -> None:
    live = tmp_path / "settings.toml"
    theirs = Settings(
        theme="light", language="fr", patience=3.0, camera="camera:0", serial_port="/dev/ttyUSB0",
        stream_urls=("rtsp://lobby",), plain_hosts=("tickets.lan",),
    )  # fmt: skip
    settings_file.save(theirs, live)
    here = comfort_of(live)
    assert all(getattr(here, name) == getattr(theirs, name) for name in COMFORT)
    assert (here.camera, here.serial_port, here.stream_urls, here.plain_hosts) == ("", "", (), ())


@pytest.mark.parametrize("content", [None, "theme = ["])
def test_a_live_door_without_settings_that_can_be_read_is_rehearsed_for_all_the_same(
    tmp_path: Path, content: str | None
) -> None:
    live = tmp_path / "live" / "settings.toml"
    if content is not None:
        live.parent.mkdir()
        live.write_text(content, encoding="utf-8")
    assert comfort_of(live) == Settings()
    assert live.exists() is (content is not None)
