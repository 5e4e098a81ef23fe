"""The fields of a call: a JSON object in the body, on GET too (contract section 1)."""

import json

from flask import request

from scanner.demo.utick.answers import Json, Refusal
from scanner.demo.utick.state import here

LONGEST_PAGE = 200


def sent() -> Json:
    """What the caller sent. Raises the refusal for what is no JSON object; nothing sent is an empty one."""
    places = here().switches.text("params")
    fields: Json = {}
    if request.method == "GET" and places != "body":
        fields = dict(request.args)
    if request.method == "GET" and places == "query":
        return fields
    data = request.get_data()
    if data:
        if "json" not in (request.content_type or ""):
            raise Refusal(400, "Parameters have to be sent as application/json.")
        try:
            body = json.loads(data)
            json.dumps(body, ensure_ascii=False).encode()
        except (ValueError, RecursionError) as error:
            raise Refusal(400, "The parameters are not valid JSON.") from error
        if not isinstance(body, dict):
            raise Refusal(400, "The parameters have to be a JSON object.")
        fields |= body
    return fields


def text(fields: Json, name: str) -> str:
    """A text, empty where there is none."""
    value = fields.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Refusal(400, f"The parameter {name} has to be a text.")
    return value


def page(fields: Json) -> tuple[int, int]:
    """Limit and offset."""
    limit, offset = _whole(fields, "limit", LONGEST_PAGE), _whole(fields, "offset", 0)
    return min(limit, LONGEST_PAGE), offset


def _whole(fields: Json, name: str, default: int) -> int:
    value = fields.get(name, default)
    try:
        number = int(str(value)[:12])
    except ValueError as error:
        raise Refusal(400, f"The parameter {name} has to be a number.") from error
    if number < 0:
        raise Refusal(400, f"The parameter {name} has to be a number.")
    return number
