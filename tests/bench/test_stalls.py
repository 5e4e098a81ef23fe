"""The bench of the window's stalls runs and tells what it found. Its figures are for people to read."""

import math

import pytest

from tests.bench import stalls


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_stalls_are_told_with_their_goals_and_beside_a_bare_loop(tmp_path, monkeypatch):
    monkeypatch.setenv("DOOR_SCANNER_KEYCHAIN", "file")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    found = stalls.found(stalls.Load(tickets=300, seconds=3.0, scans=5.0, idle=0.5, flow=True), tmp_path)
    assert [measure.goal for measure in found.measures()] == [16.0, 100.0, 26.0, 110.0]
    assert all(math.isfinite(measure.value) for measure in found.measures())
    assert found.scans > 0
    assert found.window
    assert found.bare
