"""Request bodies: a JSON object, or a refusal."""

import json

from flask import request

from scanner.demo.ticketing.answers import Json, bad_payload, invalid


def sent() -> Json:
    """The body; an empty one, and the `[]` that some gateways make of `{}`, count as an empty object."""
    if not request.get_data():
        return {}
    try:
        body = request.get_json(force=True, silent=True)
        # Half of a surrogate pair is JSON but no text: the database could not keep it.
        json.dumps(body, ensure_ascii=False).encode()
    except (RecursionError, UnicodeEncodeError) as error:
        raise bad_payload() from error
    if body == []:
        return {}
    if not isinstance(body, dict):
        raise bad_payload()
    return body


def text(body: Json, field: str, default: str = "") -> str:
    """A text, or the refusal that names the field. Surroundings of white space go."""
    value = body.get(field)
    if value is None:
        return default
    if not isinstance(value, str):
        raise invalid([field])
    return value.strip()


def texts(body: Json, field: str) -> list[str]:
    value = body.get(field)
    if not isinstance(value, list) or not all(isinstance(one, str) and one for one in value):
        raise invalid([field])
    return value


def last_part(uri: str) -> str:
    """The id at the end of a URI, or the bare id itself."""
    return uri.rstrip("/").rsplit("/", 1)[-1]
