"""The command as a person or a program uses it: a process of its own, with a folder and a home of its own."""

import io
import json
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from scanner.app.secrets import Safe
from scanner.cli import main
from scanner.demo.process import ServerProcess
from scanner.store.driver import sqlite3
from tests import door_file


class Command:
    """`door-scanner` with one data folder. Nothing it keeps touches a keychain or a home."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "data"
        home = str(folder / "home")
        places = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "HOME", "APPDATA"), home)
        self.env = os.environ | places | {"DOOR_SCANNER_KEYCHAIN": "file", "PYTHONWARNINGS": "error"}

    def line(self, *words: str) -> list[str]:
        command, *rest = words
        return [sys.executable, "-m", "scanner", command, "--data-dir", str(self.data), *rest]

    def __call__(self, *words: str, **how: Any) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.line(*words), capture_output=True, encoding="utf-8", timeout=120, check=False, env=self.env, **how
        )

    def inside(self, *words: str) -> subprocess.CompletedProcess[str]:
        """The same in this process, for the many small steps of one test: a process takes a second to start."""
        out, err = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.StringIO()
        root = logging.getLogger()
        level = root.level
        command, *rest = words
        with pytest.MonkeyPatch.context() as patched, redirect_stdout(out), redirect_stderr(err):
            for name, value in self.env.items():
                patched.setenv(name, value)
            code = main([command, "--data-dir", str(self.data), *rest])
        root.setLevel(level)
        out.seek(0)
        return subprocess.CompletedProcess(words, code, out.read(), err.getvalue())

    def json(self, *words: str, **how: Any) -> list[dict[str, Any]]:
        """The JSON lines of a command that must succeed."""
        ended = self(*words, "--json", **how) if how else self.inside(*words, "--json")
        assert ended.returncode == 0, ended.stderr
        return [json.loads(line) for line in ended.stdout.splitlines()]

    def look(self) -> AbstractContextManager[sqlite3.Connection]:
        """Into its database."""
        return door_file.look(self.data / "doors.db", self.safe)

    @property
    def safe(self) -> Safe:
        return door_file.safe_beside(self.data, Path(self.env["XDG_CONFIG_HOME"]))

    def set_up(self, server: ServerProcess, token: int = 0) -> None:
        """At a demo server; patient with it, as no test waits that out."""
        self.data.mkdir(parents=True, exist_ok=True)
        settings = self.data / "settings.toml"
        if not settings.exists():
            settings.write_text("patience = 20\n")
        ready = server.ready
        ended = self.inside(
            "setup", "--url", server.url, "--key", ready["admin_key"], "--token", ready["tokens"][token]["code"],
            "--name", "Kim", "--device", "north-1",
        )  # fmt: skip
        assert ended.returncode == 0, ended.stderr


@pytest.fixture(scope="session")
def server() -> Iterator[ServerProcess]:
    with ServerProcess(tickets=60) as running:
        yield running


@pytest.fixture
def command(tmp_path: Path) -> Command:
    return Command(tmp_path)


@pytest.fixture(scope="module")
def door(server: ServerProcess, tmp_path_factory: pytest.TempPathFactory) -> Command:
    """A door that is set up and has its ticket list; shared by the tests of a module."""
    made = Command(tmp_path_factory.mktemp("door"))
    made.set_up(server)
    assert made.inside("sync").returncode == 0
    return made


@pytest.fixture
def serials(server: ServerProcess) -> Callable[[], list[str]]:
    """Serials that nobody has used yet, of any section."""

    def fresh() -> list[str]:
        import httpx

        headers = {"X-Client-Version": "3.0.0", "X-API-Key": server.ready["admin_key"]}
        with httpx.Client(headers=headers) as client:
            key = client.get(f"{server.url}/tokens/{server.ready['tokens'][0]['code']}").json()["key"]
            found = client.get(
                f"{server.url}{server.ready['event']}/tickets", params={"records": 1000}, headers={"X-API-Key": key}
            )
        return [row["serial"] for row in found.json()["entries"] if row["status"] == "Issued"]

    return fresh
