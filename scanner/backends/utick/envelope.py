"""The envelope around every answer (contract section 3), and what its failures mean to us. Pure."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from scanner.backends.errors import (
    BackendTrouble,
    BadAnswer,
    BadRequest,
    Busy,
    Garbled,
    KeyRefused,
    Missing,
    TooLarge,
    Unreachable,
)
from scanner.backends.utick.plain import plain
from scanner.backends.values import number
from scanner.domain.text import mark

_LONGEST_MOMENT = 40


@dataclass(frozen=True, slots=True)
class Envelope:
    """An answer, opened. `status` is the HTTP one where that is an error, else what the envelope says. `environment` is
    empty, and `moment` None, where it does not say."""

    ok: bool
    response: Any
    status: int
    message: str
    cached: bool
    environment: str
    moment: datetime | None


def opened(body: Any, http: int) -> Envelope:
    """Raises BadAnswer for what is no envelope: somebody's answer, and nothing that can be judged."""
    success = _truth(body.get("success")) if isinstance(body, dict) else None
    if success is None or (success and "response" not in body):
        raise BadAnswer(
            mark("The server's answer makes no sense: it is not in the system's form."), mark("Try again later.")
        )
    error = body.get("error")
    failed = isinstance(error, dict) or not success
    details = error if isinstance(error, dict) else {}
    message = plain(details.get("message")) or (plain(error) if isinstance(error, str) else "")
    return Envelope(
        ok=not failed and http < 400,
        response=body.get("response"),
        status=_status(body, details, http, failed=failed),
        message=message,
        cached=_truth(body.get("cached")) is True,
        environment=plain(body.get("environment")).casefold(),
        moment=moment(body.get("datetime")),
    )


def moment(value: Any) -> datetime | None:
    """A time of the server's, as UTC; None for what is none."""
    found = written(value)
    return None if found is None else found.astimezone(UTC)


def written(value: Any) -> datetime | None:
    """An ISO 8601 time as it is written, with the venue's offset. Without an offset it could be any hour: None."""
    if not isinstance(value, str) or len(value) > _LONGEST_MOMENT:
        return None
    try:
        found = datetime.fromisoformat(value.strip())
        year = found.astimezone(UTC).year
    except (ValueError, OverflowError):
        return None
    return found if found.tzinfo is not None and 1970 <= year < 2200 else None


def trouble(status: int, message: str, *, sent: bool) -> BackendTrouble:
    """The error for a status that is no success. `sent`: the call may have used a code, and a 5xx leaves that open."""
    match status:
        case 401 | 403:
            return KeyRefused(
                mark("Utick does not accept these keys."), message or mark("Check the keys and the device id.")
            )
        case 404:
            return Missing(mark("Utick does not know what was asked for."), message)
        case 413:
            return TooLarge(mark("The server takes less at a time."), message)
        case 429:
            return Busy(mark("The server asks for patience."), message)
        case _ if status >= 500 and sent:
            return Garbled(mark("The server had an error ({status}).", status=str(status)), message)
        case _ if status >= 500:
            return Unreachable(mark("The server has an error ({status}).", status=str(status)), message)
        case _:
            return BadRequest(
                mark("The server refused the request ({status}).", status=str(status)), message, status=status
            )


def _status(body: dict[str, Any], error: dict[str, Any], http: int, *, failed: bool) -> int:
    """The numbers of errors are nowhere listed: one that looks like an HTTP status is taken for it."""
    if http >= 400 or not failed:
        return http
    for said in (number(body.get("status_code")), number(error.get("code"))):
        if said is not None and 400 <= said < 600:
            return said
    return 400


def _truth(value: Any) -> bool | None:
    match value:
        case True | 1 | "1" | "true":
            return True
        case False | 0 | "0" | "false":
            return False
    return None
