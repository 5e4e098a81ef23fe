"""A demo server in a process of its own, for tests, the rehearsal and the demo.

The child watches its standard input, so it ends with us, whatever happens to us. What it writes goes to files in its
data folder, not to pipes that nobody empties.
"""

import contextlib
import http.client
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

PAUSE = 0.02
GRACE = 10.0
ERRORS = "serve-stderr.log"


class ServerFailed(RuntimeError):
    """The server did not come up, or would not do as told; the text holds what it wrote to standard error."""


class ServerProcess:
    """A running server: `ready` says where it is and what it holds. Use it as a context manager, or call `stop`.

    Without `data_dir` it keeps its data in a folder that goes with it.
    """

    def __init__(
        self,
        *,
        system: str = "ticketing",
        tickets: int = 500,
        seed: int = 7,
        data_dir: Path | None = None,
        port: int = 0,
        switches: Mapping[str, object] | None = None,
        timeout: float = 30.0,
    ) -> None:
        """Starts nothing yet; `timeout` is in seconds, for coming up and for each command later."""
        self.ready: dict[str, Any] = {}
        self._options = {"--system": system, "--tickets": str(tickets), "--seed": str(seed)}
        self._switches = dict(switches or {})
        self._port = port
        self._timeout = timeout
        self._process: subprocess.Popen[bytes] | None = None
        self._own_folder = tempfile.TemporaryDirectory(prefix="door-scanner-demo-") if data_dir is None else None
        self.data_dir = data_dir if data_dir is not None else Path(self._own_folder.name if self._own_folder else "")

    @property
    def url(self) -> str:
        """The base of the API; ends in `/v3`."""
        return str(self.ready["url"])

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    @property
    def alive(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def start(self) -> Self:
        """Starts it and waits until it listens. Raises ServerFailed if it ends instead, or takes too long."""
        if self.alive:
            return self
        self.data_dir.mkdir(parents=True, exist_ok=True)
        ready_file = self.data_dir / "ready.json"
        ready_file.unlink(missing_ok=True)
        with (self.data_dir / ERRORS).open("wb") as errors:
            self._process = subprocess.Popen(  # noqa: S603  our own program
                self._command(ready_file), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=errors
            )
        try:
            self.ready = self._wait_for(ready_file)
        except BaseException:
            self.kill()
            raise
        self._port = urlsplit(self.url).port or self._port
        return self

    def kill(self) -> None:
        """Ends it as a power cut would (SIGKILL; TerminateProcess on Windows)."""
        if self._process:
            self._process.kill()
            self._reap(self._process)

    def stop(self) -> None:
        """Asks it to end by closing its standard input; kills it if it will not. Its own folder goes too."""
        if self._process:
            self._close_stdin(self._process)
            try:
                self._process.wait(GRACE)
            except subprocess.TimeoutExpired:
                self._process.kill()
            self._reap(self._process)
        if self._own_folder:
            self._own_folder.cleanup()

    def restart(self) -> Self:
        """Kills it if it lives; starts it on the same data folder and port, with the switches of the first start."""
        self.kill()
        return self.start()

    def switch(self, **values: object) -> dict[str, Any]:
        """Throws switches; returns where all of them stand. Raises ServerFailed with the server's own words."""
        return self._ask("PUT", "/_demo/switches", values)

    def state(self) -> dict[str, Any]:
        """Counts, every admission, and the calls that came in (see `/_demo/state`)."""
        return self._ask("GET", "/_demo/state")

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def _command(self, ready_file: Path) -> Sequence[str]:
        command = [sys.executable, "-m", "scanner", "serve", "--until-stdin-ends", "--port", str(self._port)]
        for option, value in self._options.items():
            command += [option, value]
        for name, thrown in self._switches.items():
            command += ["--switch", f"{name}={thrown}"]
        return [*command, "--data-dir", str(self.data_dir), "--ready-file", str(ready_file)]

    def _wait_for(self, ready_file: Path) -> dict[str, Any]:
        assert self._process is not None
        deadline = time.monotonic() + self._timeout
        while time.monotonic() < deadline:
            # Asked before looking at the file: a server that wrote it and then ended is not up.
            ended = self._process.poll()
            if ended is not None:
                raise ServerFailed(f"The demo server ended with exit code {ended}. {self._errors()}")
            if ready_file.exists():
                ready = json.loads(ready_file.read_text(encoding="utf-8"))
                assert isinstance(ready, dict)
                return ready
            time.sleep(PAUSE)
        raise ServerFailed(f"The demo server was not ready within {self._timeout:g} seconds. {self._errors()}")

    def _errors(self) -> str:
        try:
            text = (self.data_dir / ERRORS).read_text(encoding="utf-8", errors="replace").strip()
        except OSError:
            text = ""
        return f"It wrote: {text}" if text else "It wrote nothing."

    def _ask(self, method: str, path: str, body: object = None) -> dict[str, Any]:
        parts = urlsplit(self.url)
        connection = http.client.HTTPConnection(parts.hostname or "127.0.0.1", parts.port, timeout=self._timeout)
        try:
            connection.request(method, path, json.dumps(body) if body is not None else None)
            response = connection.getresponse()
            answer = json.loads(response.read())
        finally:
            connection.close()
        if response.status >= 300:
            raise ServerFailed(f"{method} {path} was refused ({response.status}): {answer.get('error')}")
        assert isinstance(answer, dict)
        return answer

    def _reap(self, process: subprocess.Popen[bytes]) -> None:
        """Waits for the end and closes what is left of it, so that neither a zombie nor a handle stays."""
        self._close_stdin(process)
        process.wait(GRACE)
        self._process = None

    @staticmethod
    def _close_stdin(process: subprocess.Popen[bytes]) -> None:
        if process.stdin and not process.stdin.closed:
            with contextlib.suppress(BrokenPipeError):
                process.stdin.close()
