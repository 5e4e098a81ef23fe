"""What a TickeTing status means to us (contract section 3).

Decided on status and endpoint; texts only where nothing else tells.
"""

from dataclasses import replace

from scanner.backends.errors import (
    BackendTrouble,
    BadRequest,
    Garbled,
    KeyRefused,
    Missing,
    TooLarge,
    Unreachable,
    UpgradeNeeded,
)
from scanner.backends.http import Answer
from scanner.domain.text import mark

_CLIENT_FAULTS = (
    "your request payload is invalid",
    "your request parameters are invalid",
    "the following arguments",
    "missing required request data",
)


def is_client_fault(text: str) -> bool:
    """Whether a 400 complains of the request and not of the tickets:

    the one place where the text decides (contract 5.5).
    """
    return text.casefold().startswith(_CLIENT_FAULTS)


def is_wrong_address(text: str) -> bool:
    """Whether a 404 is about the path and not about what it names: then the token may be as good as ever."""
    return text.casefold().startswith("the requested endpoint")


def without(answer: Answer, *secrets: str) -> Answer:
    """The same answer without what the server repeats of our secrets: its words are shown, and may be logged."""
    body = answer.body
    for secret in filter(None, secrets):
        body = body.replace(secret.encode(errors="replace"), b"...")
    return replace(answer, body=body)


def trouble(answer: Answer, *, sent: bool) -> BackendTrouble:
    """The error for a status that is no success.

    `sent`: the request changes something, so a 5xx leaves its outcome unknown.
    """
    text = answer.text()
    match answer.status:
        case 401 | 403:
            return KeyRefused(mark("The server does not accept this key."), text or mark("Check the API key."))
        case 404:
            return Missing(
                mark("The server does not know what was asked for."), text or mark("Check the server's address.")
            )
        case 412 | 426:
            return UpgradeNeeded(
                mark("The server wants a newer client."), text or mark("Raise client_version in the settings.")
            )
        case 413:
            return TooLarge(mark("The server takes less at a time."), text)
        case status if status >= 500 and sent:
            return Garbled(
                mark("The server had an error ({status}).", status=str(status)), mark("It is looked up before judging.")
            )
        case status if status >= 500:
            return Unreachable(
                mark("The server has an error ({status}).", status=str(status)),
                text or mark("It is tried again by itself."),
            )
        case status:
            return BadRequest(
                mark("The server refused the request ({status}).", status=str(status)), text, status=status
            )
