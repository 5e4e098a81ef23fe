"""The theatre's clock: moments as this site writes them, and which evening a moment belongs to."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from scanner.demo.switchboard import Switches

NIGHT_ENDS = 5
"""Until this hour it is still the evening before."""


def zone() -> tzinfo:
    """The theatre's; where this machine does not know it, UTC."""
    try:
        return ZoneInfo("Europe/London")
    except ZoneInfoNotFoundError:
        return UTC


def evening_of(moment: float) -> date:
    return (datetime.fromtimestamp(moment, zone()) - timedelta(hours=NIGHT_ENDS)).date()


def at(evening: date, clock: str) -> float:
    """Seconds since 1970 at this hour of an evening; hours up to 05:00 are those after its midnight."""
    hour = time.fromisoformat(clock)
    day = evening + timedelta(days=1) if hour.hour < NIGHT_ENDS else evening
    return datetime.combine(day, hour, zone()).timestamp()


def written(moment: float, switches: Switches) -> str:
    local = datetime.fromtimestamp(moment, zone()).replace(microsecond=0)
    match switches.text("dates"):
        case "short":
            return local.strftime("%Y-%m-%d %H:%M")
        case "t":
            return local.strftime("%Y-%m-%dT%H:%M:%S")
        case "offset":
            return local.isoformat()
        case "epoch":
            return str(int(moment))
        case _:
            return local.strftime("%Y-%m-%d %H:%M:%S")
