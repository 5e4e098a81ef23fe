"""Whether a site keeps what two doors write at the same time (contract 8): claims stand or fall with it.

Two writers with a connection each write to a scratch basket of the site: first one after the other, which shows reads
that lag behind, then both at once, which shows a dictionary that is kept as one text and rewritten. Only if every pair
is seen by both is letting in shared through the site. That it was is itself kept as a pair, so that doors that start
again within the evening need not try again.

    adt.<run>.<writer>.<round>   a trial       adt.ok.<run>   when a run went well, UTC
"""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Protocol

ROUNDS = 3
GOOD_FOR = timedelta(hours=12)
_PASSED = "adt.ok."


class Writer(Protocol):
    """A connection of its own to the scratch basket."""

    def read(self) -> Sequence[tuple[str, str]]: ...
    def write(self, key: str, value: str) -> None: ...


def went_well(pairs: Sequence[tuple[str, str]], now: datetime) -> bool:
    """Whether the scratch basket tells of a run within half a day."""
    moments = [_moment(value) for key, value in pairs if key.startswith(_PASSED)]
    return any(moment is not None and timedelta() <= now - moment < GOOD_FOR for moment in moments)


def keeps_both(first: Writer, second: Writer, *, run: str, now: datetime) -> bool:
    """Tries it out. Trouble on the way is raised: then nothing is known."""
    for turn in range(ROUNDS):
        if not _one_after_the_other(first, second, run, f"{turn}a") or not _at_once(first, second, run, f"{turn}b"):
            return False
    first.write(f"{_PASSED}{run}", now.astimezone(UTC).isoformat(timespec="seconds"))
    return True


def _one_after_the_other(first: Writer, second: Writer, run: str, turn: str) -> bool:
    """What one has written, the other sees, who has read before."""
    first.read()
    key = f"adt.{run}.y.{turn}"
    second.write(key, turn)
    return key in dict(first.read()) and key in dict(second.read())


def _at_once(first: Writer, second: Writer, run: str, turn: str) -> bool:
    """Each sees its own at once, and both in the end."""
    keys = (f"adt.{run}.x.{turn}", f"adt.{run}.y.{turn}")

    def claim(writer: Writer, key: str) -> Callable[[], bool]:
        def write() -> bool:
            writer.write(key, turn)
            return key in dict(writer.read())

        return write

    with ThreadPoolExecutor(2, thread_name_prefix="self-test") as pool:
        own = [pool.submit(claim(first, keys[0])), pool.submit(claim(second, keys[1]))]
    if not all(each.result() for each in own):
        return False
    return all(set(keys) <= dict(writer.read()).keys() for writer in (first, second))


def _moment(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else None
