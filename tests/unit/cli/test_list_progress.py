"""A list on its way, as a log and as a terminal have it."""

import io

import pytest

from scanner.cli import list_progress
from scanner.cli.list_progress import Lines
from scanner.domain.notices import ListProgress, TokenRestored
from tests.fakes import FakeClock


def test_a_log_gets_a_line_now_and_then_not_for_every_page() -> None:
    clock, said = FakeClock(), []
    lines = Lines(said.append, clock)
    for page in range(1, 26):
        clock.advance(0.5)
        lines.notify(ListProgress(250 * page, 100_000, True, 500.0, 30.0))
        lines.notify(TokenRestored())
    assert said == [
        "Ticket list: 2,500 of 100,000, 500/s, 31 s left.",
        "Ticket list: 5,000 of 100,000, 500/s, 31 s left.",
    ]


def test_a_short_list_needs_no_line() -> None:
    clock, said = FakeClock(), []
    lines = Lines(said.append, clock)
    clock.advance(1)
    lines.notify(ListProgress(60, 60, True))
    assert said == []


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_gets_a_bar_with_speed_and_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "100")
    with list_progress.shown(quiet=False) as notify:
        notify(ListProgress(12_250, 100_000, True, 2930.0, 29.9))
    assert "12,250 of 100,000, 2,900/s, 30 s left" in terminal.getvalue()


def test_a_quiet_one_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with list_progress.shown(quiet=True) as notify:
        notify(ListProgress(1, 2, True))
    assert capsys.readouterr() == ("", "")
