"""Times, as the database keeps them (seconds since 1970) and as the wire shows them (contract section 6)."""

import time
from datetime import UTC, datetime
from email.utils import formatdate
from functools import lru_cache

from scanner.demo.ticketing.answers import bad_parameters
from scanner.demo.ticketing.switches import Switches

FORMATS = {
    "offset": "%Y-%m-%dT%H:%M:%S+00:00",
    "z": "%Y-%m-%dT%H:%M:%SZ",
    "naive": "%Y-%m-%dT%H:%M:%S",
    "space": "%Y-%m-%d %H:%M:%S",
}


def now(switches: Switches) -> float:
    """The server's idea of the time, in seconds since 1970: the machine's clock and the switched-on skew."""
    return time.time() + switches.number("clock_skew")


def on_the_wire(moment: float, switches: Switches) -> str:
    """Whole seconds, in UTC, in the style that is switched on."""
    return _written(int(moment), switches.text("dates"))


@lru_cache(maxsize=256)
def _written(second: int, style: str) -> str:
    """Admissions of one batch are all of one second."""
    return datetime.fromtimestamp(second, UTC).strftime(FORMATS[style])


def session_started(moment: float) -> str:
    """Sessions have a style of their own: a space and no zone, whatever is switched on."""
    return datetime.fromtimestamp(int(moment), UTC).strftime(FORMATS["space"])


def to_the_minute(moment: float) -> str:
    return datetime.fromtimestamp(int(moment), UTC).strftime("%Y-%m-%dT%H:%M")


def http_date(moment: float) -> str:
    return formatdate(moment, usegmt=True)


def read(text: str) -> float:
    """A `modified_since`; without a zone it is UTC. Raises the refusal for bad parameters."""
    try:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError) as error:
        raise bad_parameters() from error
