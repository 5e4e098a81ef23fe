"""What the journal keeps of a scan."""

import pytest

from scanner.domain.verdict import Reason
from scanner.store import journal
from tests.fakes import World


@pytest.fixture
def world(tmp_path):
    made = World(tmp_path)
    yield made
    made.close()


def verdicts(door):
    with door._open.database.read() as tx:
        return [row.body for row in journal.rows(tx, kind="verdict")]


def test_the_lane_of_a_scan_is_kept_and_comes_back_in_the_history(world):
    door = world.door()
    door.present(world.server.issue(1), "Left")
    door.present(world.server.issue(2))
    assert [each.get("lane") for each in verdicts(door)] == ["Left", None]
    assert [each.lane for each in door.history()] == ["", "Left"]


def test_a_scan_that_met_a_fault_of_ours_is_in_the_journal_too(world, monkeypatch):
    door = world.door()

    def stumble(*_args, **_how):
        raise ZeroDivisionError

    monkeypatch.setattr("scanner.domain.reading.cleaned", stumble)
    assert door.present("anything").reason is Reason.TROUBLE
    assert [(each["verdict"], each["reason"]) for each in verdicts(door)] == [("CANNOT_DECIDE", "trouble")]


def test_what_was_scanned_and_is_no_ticket_is_not_kept(world):
    """It may be anything: a letter, a card, somebody's data."""
    door = world.door()
    door.present("https://example.org/my/private/page")
    (kept,) = verdicts(door)
    assert kept["reason"] == "not_a_ticket"
    assert "private" not in str(kept)


def test_a_password_in_a_setting_is_not_kept_in_the_journal(world):
    door = world.door()
    door.change_settings(stream_urls=["rtsp://kim:hunter22@10.0.0.7/live"])
    with door._open.database.read() as tx:
        (row,) = journal.rows(tx, kind="settings_changed")
    assert row.body == {"stream_urls": "['rtsp://<user>@10.0.0.7/live']", "by": "Kim"}
