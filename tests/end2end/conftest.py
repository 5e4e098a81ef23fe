"""Real processes: a demo server, and doors as people start them, each with a data folder of its own."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import Any

import pytest

from scanner.app.secrets import Safe
from scanner.demo.process import ServerProcess
from scanner.store.driver import Key, sqlite3
from tests import door_file

WAIT = 60.0
"""Seconds in which whatever is waited for must come."""

PATIENCE = 20.0
"""Seconds that a door waits for its server unless a test says otherwise: a busy machine is no slow server."""


class Door:
    """A device with a door set up on it; `command` runs one command of the program to its end."""

    def __init__(self, folder: Path, server: ServerProcess, *, device: str = "north-1", token: int = 0) -> None:
        self.folder = folder
        self.server = server
        self.device = device
        self._token = token
        self._scans: list[Scanning] = []
        folder.mkdir(parents=True)

    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "COV"))}
        own = {"XDG_CONFIG_HOME": str(self.folder / "config"), "DOOR_SCANNER_KEYCHAIN": "file", "PYTHONUTF8": "1"}
        return kept | own

    def line(self, command: str, *args: str) -> list[str]:
        return [sys.executable, "-m", "scanner", command, "--data-dir", str(self.folder / "data"), "--json", *args]

    def command(self, command: str, *args: str, expect: int = 0) -> list[dict[str, Any]]:
        """The JSON lines that it answers."""
        done = subprocess.run(
            self.line(command, *args), env=self.environment(), capture_output=True, text=True, timeout=WAIT, check=False
        )
        assert done.returncode == expect, done.stderr
        assert "Traceback" not in done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    def set_up(self, **settings: float | str) -> "Door":
        ready = self.server.ready
        values = {"url": self.server.url, "key": ready["admin_key"], "token": ready["tokens"][self._token]["code"]}
        return self.set_up_with(values, **settings)

    def set_up_with(self, values: dict[str, str], system: str = "ticketing", **settings: float | str) -> "Door":
        """`values`: what is typed at the set-up of a door of that system."""
        data = self.folder / "data"
        data.mkdir()
        lines = [f"{name} = {json.dumps(value)}" for name, value in ({"patience": PATIENCE} | settings).items()]
        (data / "settings.toml").write_text("\n".join(lines), encoding="utf-8")
        typed = [word for name, value in values.items() for word in ("--set", f"{name}={value}")]
        self.command("setup", "--system", system, "--name", "Kim", "--device", self.device, *typed)
        return self

    def scan(self, *args: str) -> "Scanning":
        """The program, waiting for codes."""
        scanning = Scanning(self, *args)
        self._scans.append(scanning)
        return scanning

    def queue(self, action: str = "list") -> dict[str, Any]:
        return self.command("queue", action)[0]

    def settle(self) -> dict[str, Any]:
        """Sends the queue until nothing that was shown waits any more."""
        deadline = time.monotonic() + 3 * WAIT
        while True:
            found = self.queue("flush")
            if not any(entry["standing"] == "provisional" for entry in found["entries"]):
                return found
            assert time.monotonic() < deadline, found

    def look(self) -> AbstractContextManager[sqlite3.Connection]:
        """Into its database, as it is on disk."""
        return door_file.look(self.folder / "data" / "doors.db", self._safe)

    @property
    def key(self) -> Key | None:
        """Of its database."""
        return door_file.key_in(self._safe, self.folder / "data" / "doors.db")

    @property
    def _safe(self) -> Safe:
        return door_file.safe_beside(self.folder / "data", self.folder / "config")

    def ledger(self) -> dict[str, tuple[str, bool]]:
        """Every serial with its standing and whether a green was shown for it, as it is on disk."""
        with self.look() as db:
            rows = db.execute("SELECT serial, standing, shown FROM attempts ORDER BY id").fetchall()
        return {serial: (standing, bool(shown)) for serial, standing, shown in rows}

    def admitted(self) -> list[str]:
        """Serials that the server has let in by this device, in order."""
        return [each["serial"] for each in self.server.state()["admitted"] if each["device"] == self.device]

    def close(self) -> None:
        for scanning in self._scans:
            scanning.kill()


class Scanning:
    """One run of `door-scanner scan --stdin --json`."""

    def __init__(self, door: Door, *args: str) -> None:
        self._process = subprocess.Popen(
            door.line("scan", "--stdin", *args), env=door.environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        self.verdicts: list[dict[str, Any]] = []
        self._changed = threading.Condition()
        self._silent = False
        self._errors: list[str] = []
        self._readers = [
            threading.Thread(target=self._read_verdicts, daemon=True),
            threading.Thread(target=self._read_errors, daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    def put(self, *codes: str) -> None:
        """Codes are read; returns at once."""
        assert self._process.stdin is not None
        with suppress(BrokenPipeError):
            for code in codes:
                self._process.stdin.write(code + "\n")
            self._process.stdin.flush()

    def present(self, code: str) -> dict[str, Any]:
        """The verdict on a code, once all before it have theirs."""
        number = len(self.verdicts) + 1
        self.put(code)
        return self.wait(number)[number - 1]

    def wait(self, number: int) -> list[dict[str, Any]]:
        """The verdicts, once there are so many."""
        with self._changed:
            came = self._changed.wait_for(lambda: len(self.verdicts) >= number or self._ended(), WAIT)
            assert came, f"{len(self.verdicts)} of {number} verdicts in {WAIT} s. {self.errors}"
            assert len(self.verdicts) >= number, f"the door ended. {self.errors}"
            return list(self.verdicts)

    @property
    def errors(self) -> str:
        return "".join(self._errors)

    def kill(self) -> None:
        """As the power goes (SIGKILL). What it had said by then stays said."""
        if self._process.poll() is None:
            self._process.kill()
        self._reap()

    def end(self) -> str:
        """Its input ends; answers what it wrote to people."""
        assert self._process.stdin is not None
        with suppress(BrokenPipeError):
            self._process.stdin.close()
        self._process.wait(WAIT)
        self._reap()
        assert self._process.returncode == 0, self.errors
        assert "Traceback" not in self.errors
        return self.errors

    def _ended(self) -> bool:
        """It says nothing any more, since there is nobody to say it."""
        return self._silent

    def _reap(self) -> None:
        self._process.wait(WAIT)
        for reader in self._readers:
            reader.join(WAIT)
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            if pipe:
                with suppress(BrokenPipeError):
                    pipe.close()

    def _read_verdicts(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.endswith("\n"):  # a line cut off by the kill was not said
                with self._changed:
                    self.verdicts.append(json.loads(line))
                    self._changed.notify_all()
        with self._changed:
            self._silent = True
            self._changed.notify_all()

    def _read_errors(self) -> None:
        assert self._process.stderr is not None
        self._errors.extend(self._process.stderr)


@pytest.fixture
def server(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[ServerProcess]:
    """The sample event, 300 tickets; at night so many that a long run has tickets to the end."""
    number = 9000 if request.node.get_closest_marker("nightly") else 300
    with ServerProcess(tickets=number, seed=7, data_dir=tmp_path / "server") as process:
        yield process


@pytest.fixture
def set_up(tmp_path: Path, server: ServerProcess) -> Iterator[Callable[..., Door]]:
    """Sets doors up; ends what they left running."""
    made: list[Door] = []

    def make(device: str = "north-1", *, token: int = 0, **settings: float | str) -> Door:
        made.append(Door(tmp_path / device, server, device=device, token=token))
        return made[-1].set_up(**settings)

    yield make
    for door in made:
        door.close()


@pytest.fixture
def tickets(server: ServerProcess) -> list[str]:
    """Valid serials of the sample event's first section."""
    import httpx

    ready = server.ready
    headers = {"X-API-Key": ready["admin_key"], "X-Client-Version": "3.0.0"}
    with httpx.Client(base_url=server.url, headers=headers, timeout=WAIT) as client:
        key = client.get(f"/tokens/{ready['tokens'][0]['code']}").json()["key"]
        found = client.get(f"{ready['event']}/tickets", params={"records": 10_000}, headers={"X-API-Key": key}).json()
    standing = ready["sections"][0]["uri"]
    valid = [each for each in found["entries"] if each["status"] == "Issued"]
    return [each["serial"] for each in valid if each["section"]["self"] == standing]


@pytest.fixture
def until() -> Callable[[Callable[[], object]], None]:
    """Waits for a condition of another process, a minute at most."""

    def wait(condition: Callable[[], object]) -> None:
        deadline = time.monotonic() + WAIT
        while not condition():
            assert time.monotonic() < deadline, "it never came to pass"
            time.sleep(0.02)

    return wait
