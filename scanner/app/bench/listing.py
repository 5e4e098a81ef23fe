"""A whole ticket list, fetched and kept, against fetching and parsing the same pages."""

import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from scanner.app.bench import Measure, Size
from scanner.app.bench.rig import online_door, served, timed
from scanner.backends.bare import BareServer
from scanner.sync.pull import RECORDS

MEGABYTE = 1024 * 1024

TURNS = 3
"""Each is measured so often, turn by turn, and the quickest counts: what else the machine does only adds."""

_SYNC = """
import json, sys
from pathlib import Path
from scanner.app.bench.listing import fetch_and_weigh
print(json.dumps(fetch_and_weigh(Path(sys.argv[1]), json.loads(sys.argv[2]))))
"""


def measures(folder: Path, size: Size) -> Iterator[Measure]:
    with served(folder / "list-server", size.downloaded) as server:
        code = next(token["code"] for token in server.ready["tokens"] if token["global"])
        bare = BareServer(server.url, key=server.ready["admin_key"], code=code)
        pages = -(-int(bare.page(1, 1)["total"]) // RECORDS)
        floors, ours = [], []
        for turn in range(TURNS):
            floors.append(timed(lambda: [bare.page(number, RECORDS) for number in range(1, pages + 1)]))
            ours.append(_in_a_process_of_its_own(folder / f"list-{turn}", server.ready))
        bare.close()
    floor, weighed = min(floors), min(ours, key=lambda each: each["seconds"])
    yield Measure(f"list of {weighed['tickets']:,} tickets", weighed["seconds"] / floor, "x", floor, 1.3)
    if peak := max(each["peak"] for each in ours):
        yield Measure("memory while fetching it", peak / MEGABYTE, "MB", None, 150.0)


def _in_a_process_of_its_own(folder: Path, ready: dict[str, object]) -> dict[str, float]:
    command = [sys.executable, "-c", _SYNC, str(folder), json.dumps(ready)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603  our own program
    answer: dict[str, float] = json.loads(done.stdout)
    return answer


def fetch_and_weigh(folder: Path, ready: dict[str, object]) -> dict[str, float]:
    """Fetches a whole list into a fresh door: how long it took, how many there are, the most memory held (0: not
    told)."""
    with online_door(folder, ready) as door:
        seconds = timed(lambda: door.sync(full=True))
        tickets = door.status().tickets
    return {"seconds": seconds, "tickets": tickets, "peak": _peak()}


def _peak() -> int:
    """Bytes of memory held at most by this process (0: not told).

    Linux hands `ru_maxrss` on from the parent through `exec`, and the parent has just measured a million tickets:
    there the peak is read from the process's own memory map.
    """
    with contextlib.suppress(OSError, ValueError, StopIteration):
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) * 1024
    try:
        import resource
    except ImportError:  # Windows has no such count in the standard library
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
