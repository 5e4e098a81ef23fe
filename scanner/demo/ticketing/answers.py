"""What the server says: every literal text of the contract (sections 3 and 5) in one place.

A handler raises a `Refusal`; the application writes it with the error key that is switched on. `message` is used for
an endpoint that does not exist, whatever the switch says (contract 3.1).
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from flask import Response

Json = dict[str, Any]

NO_SUCH_ACCOUNT = "The requested account could not be located"
NO_SUCH_HOST = "The specified host could not be found."
NOT_HOST_ADMINISTRATOR = "This account is not an administrator for the relevant event host."
UNKNOWN_CODE = "The provided code does not belong to any event token"
NONE_ADMITTED = "None of the provided ticket serials grants admission to this event"
GLOBAL_TOKEN = "The global admission token cannot be modified or invalidated."  # noqa: S105  a sentence
WRONG_PASSWORD = "A session cannot be started with the given password."  # noqa: S105  a sentence
ORDER_REFUSED = "An order for the requested tickets could not be placed at this time. Please try again."
TOO_MANY = "Too many requests. Please try again later."
UPSTREAM_GONE = "The server was unable to communicate with a required upstream service."
SERVER_ERROR = "There was a server error while excuting this request. Please see system logs for details."


class Refusal(Exception):
    """An answer other than 2xx: its status, its text, and the key that is always used where there is one."""

    def __init__(self, status: int, text: str, *, key: str | None = None, html: bool = False) -> None:
        super().__init__(text)
        self.status = status
        self.text = text
        self.key = key
        self.html = html


def answer(value: object, status: int = 200) -> Response:
    return Response(json.dumps(value, separators=(",", ":")), status, mimetype="application/json")


def done() -> Response:
    """The answer to a DELETE: 204 and nothing else."""
    return Response(status=204)


def refuse(status: int, text: str) -> Refusal:
    return Refusal(status, text)


def bad_payload() -> Refusal:
    return Refusal(
        400,
        "Your request payload is invalid. Please ensure you have included all required fields "
        "and values are well-formed.",
    )


def bad_parameters() -> Refusal:
    return Refusal(
        400,
        "Your request parameters are invalid. Please ensure you have included any required parameters "
        "and values are well-formed.",
    )


def missing(fields: Iterable[str]) -> Refusal:
    return Refusal(400, f"The following arguments are required, but have not been supplied: {', '.join(fields)}.")


def invalid(fields: Iterable[str]) -> Refusal:
    return Refusal(400, f"The following arguments have invalid values: {', '.join(fields)}.")


def not_authenticated() -> Refusal:
    return Refusal(401, "Your request could not be authenticated.")


def restricted() -> Refusal:
    return Refusal(403, "You are restricted from accessing this resource.")


def no_endpoint(path: str) -> Refusal:
    return Refusal(404, f"The requested endpoint {path} does not exist on this server.", key="message")


def no_resource() -> Refusal:
    return Refusal(404, "There is presently no resource with the given URI.")


def no_page() -> Refusal:
    return Refusal(404, "The specified page does not exist for the given records per page")


def no_method(pattern: str, method: str) -> Refusal:
    return Refusal(405, f"The {pattern} endpoint does not support the {method} method")


def conflict(kind: str, field: str) -> Refusal:
    return Refusal(409, f"The following arguments conflict with those of another {kind}: {field}.")


def upgrade() -> Refusal:
    return Refusal(412, "Please upgrade your client to complete this request")


def require(body: Mapping[str, object], *fields: str) -> None:
    """Raises the required-field refusal, naming what is absent or empty in the order the contract gives."""
    absent = [field for field in fields if body.get(field) in (None, "", [], {})]
    if absent:
        raise missing(absent)
