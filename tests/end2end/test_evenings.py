"""Every system plays its own evening, with its server in another process that dies and comes back, and the two records
agree at the end."""

import json
import subprocess
import sys

import pytest

from scanner.demo.systems import SYSTEMS

FIELDS = (
    "scans", "admit", "stop", "cannot_decide", "provisional", "queue", "conflicts", "server_admissions", "lost",
    "double", "seconds",
)  # fmt: skip
EVENINGS = [("ticketing", ""), ("xts2", ""), ("utick", "device"), ("utick", "stream")]


def program(*words: str, timeout: float = 600.0, **how) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "scanner", *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=timeout, check=False, **how)


@pytest.mark.nightly
@pytest.mark.parametrize(("system", "mode"), EVENINGS)
def test_a_whole_evening_ends_with_nothing_lost_and_nothing_doubled(system: str, mode: str, tmp_path) -> None:
    ended = program(
        "demo", "--system", system, "--mode", mode, "--headless", "--json", "--tickets", "120", "--data-dir",
        str(tmp_path),
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    score = json.loads(ended.stdout)
    assert tuple(score) == FIELDS
    assert score["scans"] == score["admit"] + sum(score["stop"].values()) + score["cannot_decide"] > 30
    assert score["queue"] == 0
    assert not score["lost"]
    assert not score["double"]
    assert (score["provisional"] is None) == (system != "ticketing")
    assert (score["server_admissions"] is None) == (mode == "stream")


def test_all_demo_servers_run_beside_each_other_until_told_to_stop(tmp_path) -> None:
    ended = program(
        "serve", "--system", "all", "--tickets", "20", "--json", "--until-stdin-ends", "--data-dir", str(tmp_path),
        "--ready-file", str(tmp_path / "ready.json"), input="",
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    told = [json.loads(line) for line in ended.stdout.splitlines()]
    assert [each["system"] for each in told] == list(SYSTEMS)
    assert len({each["url"] for each in told}) == len(told)
    assert json.loads((tmp_path / "ready.json").read_text(encoding="utf-8")) == told


def test_a_kind_of_door_that_the_demo_has_not_is_said(tmp_path) -> None:
    ended = program("demo", "--system", "utick", "--mode", "balcony", "--headless", "--data-dir", str(tmp_path))
    assert ended.returncode == 1
    assert "no door called balcony" in ended.stderr
    assert "Traceback" not in ended.stderr
