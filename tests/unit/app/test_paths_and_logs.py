"""Where things are kept, and what a log of them tells (and does not)."""

import json
import logging
import stat
import sys

import httpx
import pytest

from scanner.app import logs
from scanner.app.paths import Paths, device_key_file, paths
from scanner.app.resources import resource
from scanner.backends.base import Address
from scanner.backends.errors import BackendTrouble
from scanner.backends.ticketing.backend import TicketingBackend
from scanner.domain.errors import SetupTrouble
from tests.builders import grant, serial

KEY = "0123456789abcdef0123456789abcdef"
CODE = "A0F9GG8D"


def test_a_folder_that_was_named_holds_everything(tmp_path):
    here = paths(tmp_path / "door")
    assert (here.data, here.config, here.logs) == (tmp_path / "door", tmp_path / "door", tmp_path / "door" / "logs")
    assert here.logs.is_dir()
    assert here.database.parent == here.settings.parent == here.sealed_secrets.parent == here.data


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_folders_are_for_this_user_alone(tmp_path):
    here = paths(tmp_path / "door")
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in (here.data, here.logs)} == {0o700}


@pytest.mark.skipif(sys.platform != "linux", reason="the variables are Linux's")
def test_without_one_there_are_the_users_own_folders(own_home):
    here = paths()
    for folder in (here.data, here.config, here.logs):
        assert folder.is_relative_to(own_home)
        assert folder.is_dir()
    assert device_key_file().is_relative_to(own_home)


def test_the_key_of_the_device_does_not_lie_with_the_data(own_home, tmp_path):
    assert not device_key_file().is_relative_to(paths(tmp_path / "door").data)


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").write_text("in the way")
    for name in ("file", "file/door"):
        with pytest.raises(SetupTrouble, match="cannot be made") as caught:
            paths(tmp_path / name)
        assert "--data-dir" in caught.value.advice


def test_installations_are_told_apart_however_their_folder_is_written(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "door").mkdir()
    one, two = (Paths(folder, folder, folder) for folder in (tmp_path / "door", tmp_path / "x" / ".." / "door"))
    assert one.keyring_account == two.keyring_account


def test_what_is_shipped_is_found():
    assert resource("icons").is_dir() or resource("sounds").is_dir()


# Logs.


@pytest.fixture
def log(tmp_path):
    root = logging.getLogger()
    before = root.level, {name: logging.getLogger(name).level for name in ("httpx", "httpcore", "keyring", "waitress")}
    handler = logs.start(tmp_path)

    def lines():
        handler.flush()
        return [json.loads(line) for line in (tmp_path / "door-scanner.log").read_text("utf-8").splitlines()]

    yield lines
    logs.stop(handler)
    root.setLevel(before[0])
    for name, level in before[1].items():
        logging.getLogger(name).setLevel(level)


def test_each_deed_is_a_line_of_json_with_its_subject(log):
    logging.getLogger("queue").info("sent %d of %d\nand waits\u2028", 3, 4)
    (line,) = log()
    assert (line["subject"], line["level"], line["said"]) == ("queue", "info", "sent 3 of 4\nand waits\u2028")
    assert line["at"].endswith("+00:00")


def test_a_fault_brings_its_traceback(log):
    try:
        1 / 0  # noqa: B018
    except ZeroDivisionError:
        logging.getLogger("turnstile").exception("a scan met a fault")
    (line,) = log()
    assert line["traceback"].splitlines()[-1] == "ZeroDivisionError: division by zero"


def test_half_a_character_does_not_break_the_log():
    """Formatted here and not logged: pytest-xdist would have to send the captured log, and cannot."""
    line = logs.JsonLines().format(logging.makeLogRecord({"name": "queue", "msg": "read \ud800"}))
    assert json.loads(line.encode())["said"] == "read \ud800"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_the_log_and_what_rotation_leaves_are_for_this_user_alone(tmp_path):
    handler = logs.start(tmp_path)
    handler.doRollover()
    logs.stop(handler)
    assert {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {
        "door-scanner.log": 0o600, "door-scanner.log.1": 0o600,
    }  # fmt: skip


def test_after_it_was_stopped_nothing_is_written(tmp_path):
    handler = logs.start(tmp_path)
    logs.stop(handler)
    logging.getLogger("queue").warning("unheard")
    assert (tmp_path / "door-scanner.log").read_text() == ""
    assert handler not in logging.getLogger().handlers


def test_a_log_that_cannot_be_written_is_said(tmp_path):
    with pytest.raises(SetupTrouble, match="cannot be written"):
        logs.start(tmp_path / "nowhere")


@pytest.mark.parametrize("status", [200, 400, 401, 404, 500])
def test_neither_key_nor_code_nor_serial_is_in_the_log_of_the_calls(log, status):
    """httpx writes each address at its own level, and an address holds the code or the serial."""
    answer = httpx.Response(status, json={"error": f"about {CODE} and {KEY}"})
    backend = TicketingBackend(
        Address("https://tickets.example.com/v3", KEY, CODE), transport=httpx.MockTransport(lambda _: answer)
    )
    calls = (backend.enter, lambda: backend.admissions(grant(), serial(), budget=1.0))
    for call in calls:
        try:
            call()
        except BackendTrouble:
            logging.getLogger("sync").exception("a call of this door failed")
    backend.close()
    written = json.dumps(log())
    assert "a call of this door failed" in written
    for secret in (KEY, CODE, serial(), "X-API-Key"):
        assert secret not in written


def test_libraries_do_not_write_addresses_even_where_the_log_is_chatty(tmp_path):
    handler = logs.start(tmp_path, level=logging.DEBUG)
    try:
        httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200))).get(f"https://x.example.com/{CODE}")
    finally:
        logs.stop(handler)
        logging.getLogger().setLevel(logging.WARNING)
    assert CODE not in (tmp_path / "door-scanner.log").read_text()
