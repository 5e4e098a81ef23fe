"""What the server says: resources in HAL, lists in pages, and problems (contract sections 3, 4 and 6)."""

import json
from collections.abc import Sequence
from typing import Any

from flask import Response, request

from scanner.demo.pims.state import Server, here

Json = dict[str, Any]
SMALLEST_PAGE = 25
HAL, PROBLEM = "application/hal+json", "application/problem+json"
TITLES = {
    400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
    422: "Unprocessable Entity", 429: "Too Many Requests", 500: "Internal Server Error", 503: "Service Unavailable",
}  # fmt: skip


class Problem(Exception):
    """An answer that is no success."""

    def __init__(self, status: int, detail: str) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail


def problem(server: Server, status: int, detail: str) -> tuple[str, bytes]:
    """The content type and the body of a problem, in the form that is switched on."""
    body: Json = {
        "type": "https://tools.ietf.org/html/rfc2616#section-10", "title": TITLES.get(status, "Error"),
        "status": status, "detail": detail,
    }  # fmt: skip
    form = server.switches.text("errors")
    if form == "odd":
        return "text/plain", f"oops: {detail}".encode()
    return (HAL if form == "hal" else PROBLEM), json.dumps(body).encode()


def resource(fields: Json, **inner: object) -> Json:
    """A resource: its fields, and resources within it where the form has them."""
    if here().switches.text("form") == "flat":
        return {**fields, **inner}
    return {**fields, "_embedded": inner} if inner else fields


def answer(body: Json) -> Response:
    path = request.path
    return Response(
        json.dumps({"_links": {"self": {"href": request.host_url.rstrip("/") + path}}, **body}), 200, mimetype=HAL
    )


def collection(name: str, rows: Sequence[Json]) -> Response:
    """The page asked for of all rows."""
    size, page = _size(), _number("page", 1)
    pages = max(1, -(-len(rows) // size))
    if page > pages:
        raise Problem(404, "Invalid page provided")
    key = name if here().switches.text("keys") == "hyphens" else name.replace("-", "_")
    shown = list(rows[(page - 1) * size : page * size])
    links: Json = {"self": {"href": _link(page)}, "first": {"href": _link(1)}, "last": {"href": _link(pages)}}
    if page < pages:
        links["next"] = {"href": _next(page)}
    body: Json = {"_links": links, "page": page, "page_size": size, "page_count": pages, "total_items": len(rows)}
    return Response(json.dumps({**body, "_embedded": {key: shown}}), 200, mimetype=HAL)


def _next(page: int) -> str:
    links = here().switches.text("links")
    return _link(1) if links == "loop" else _link(page + 1)


def _link(page: int) -> str:
    """Where a page is, with the filters that were asked for."""
    links = here().switches.text("links")
    base = {"relative": "", "foreign": "https://elsewhere.example"}.get(links, request.host_url.rstrip("/"))
    rest = "&".join(f"{name}={value}" for name, value in request.args.items() if name != "page")
    return f"{base}{request.path}?page={page}" + (f"&{rest}" if rest else "")


def _size() -> int:
    size = _number("page_size", SMALLEST_PAGE)
    if size > here().switches.whole("longest_page"):
        raise Problem(422, "The page_size is too large.")
    return size


def _number(name: str, default: int) -> int:
    text = request.args.get(name)
    if text is None:
        return default
    if not (text.isascii() and text.isdigit() and 0 < int(text[:9]) <= 10**6):
        raise Problem(422, f"Invalid {name}.")
    return int(text)
