"""Serves a demo: waitress on one socket, until it is told to stop.

It stops cleanly on SIGTERM and Ctrl+C, and, if asked to watch, when its standard input ends. The last is how it never
outlives whoever started it: the other end of that pipe closes with the parent, however the parent died, on every
system alike.
"""

import _thread
import json
import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

from waitress.server import create_server  # type: ignore[import-untyped]  # it has no types of its own

from scanner.demo.systems import Demo

THREADS = 16
STDIN = 0

log = logging.getLogger("demo")


def listen(host: str, port: int) -> socket.socket:
    """A socket bound to this address; port 0 takes a free one. Raises OSError when it is taken or not ours."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    bound = socket.socket(family, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":
            # There SO_REUSEADDR, which waitress sets, would let two servers share a port and lose calls.
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((host, port))
    except BaseException:
        bound.close()
        raise
    return bound


def url_of(bound: socket.socket, base: str) -> str:
    host, port = bound.getsockname()[:2]
    return f"http://[{host}]:{port}{base}" if ":" in host else f"http://{host}:{port}{base}"


def serve(demo: Demo, bound: socket.socket, *, when_ready: Callable[[], None], watch_stdin: bool) -> None:
    """Serves in this thread, which must be the main one, until told to stop; `when_ready` runs once it listens."""
    server = create_server(
        demo.app,
        sockets=[bound],
        threads=THREADS,
        ident="door-scanner demo",
        channel_timeout=600,
        cleanup_interval=60,
        connection_limit=500,
        clear_untrusted_proxy_headers=True,
    )
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)

    def stop(*_: int | FrameType | None) -> None:
        demo.stopping.set()
        raise SystemExit(0)

    def nudge() -> None:
        """From another thread: as if the signal had come, and the main loop woken up to see it."""
        demo.stopping.set()
        _thread.interrupt_main(signal.SIGTERM)
        server.pull_trigger()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    try:
        when_ready()
        if watch_stdin:
            threading.Thread(target=_until_stdin_ends, args=(nudge,), name="stdin", daemon=True).start()
        server.run()
    except SystemExit:
        server.task_dispatcher.shutdown()
    finally:
        demo.stopping.set()
        server.close()


def until_told(*, watch_stdin: bool) -> None:
    """Waits in the main thread, until told to stop as `serve` is."""
    over = threading.Event()

    def stop(*_: int | FrameType | None) -> None:
        over.set()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    if watch_stdin:
        threading.Thread(target=_until_stdin_ends, args=(over.set,), name="stdin", daemon=True).start()
    while not over.wait(0.5):  # a wait without an end hears no signal on Windows
        pass


def write_ready(path: Path, ready: dict[str, Any]) -> None:
    """All of the file or none: it is written beside its place and moved there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.{os.getpid()}.part")
    beside.write_text(json.dumps(ready, indent=2, ensure_ascii=False), encoding="utf-8")
    beside.replace(path)


def _until_stdin_ends(then: Callable[[], None]) -> None:
    """Reads the descriptor, not `sys.stdin`: a thread caught in its buffer at the end breaks the interpreter's exit."""
    try:
        while os.read(STDIN, 4096):
            pass
    except OSError:
        log.info("standard input cannot be read; taken as closed")
    then()
