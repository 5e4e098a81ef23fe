"""HAL as Pims writes it (contract section 3): what belongs to a resource stands in it, or a level down under
`_embedded`; and where the next page is. Pure."""

from typing import Any
from urllib.parse import parse_qsl, urljoin, urlsplit

from scanner.backends.errors import BadAnswer
from scanner.domain.text import mark


def field(resource: Any, name: str) -> Any:
    """A field of a resource, wherever it stands; None where it has none."""
    if not isinstance(resource, dict):
        return None
    if resource.get(name) is not None:
        return resource[name]
    embedded = resource.get("_embedded")
    return embedded.get(name) if isinstance(embedded, dict) else None


def rows(body: Any, name: str) -> list[Any]:
    """The rows of a page: under the name of the resource, or the only list that there is; names are not all known."""
    if isinstance(body, list):
        return body
    if not isinstance(body, dict):
        raise unreadable("a list")
    embedded = body.get("_embedded")
    lists = {key: value for key, value in (embedded if isinstance(embedded, dict) else body).items() if _is_list(value)}
    for key in (name, name.replace("-", "_")):
        if key in lists:
            return list(lists[key])
    if len(lists) == 1:
        return list(next(iter(lists.values())))
    if embedded in ({}, []) or body.get("total_items") == 0:
        return []
    raise unreadable("a list")


def next_page(body: Any, here: str) -> tuple[str, dict[str, str]] | None:
    """The path and the parameters of the next page; None where this was the last. `here` is the address that was
    asked. Raises BadAnswer for one at another server: our login goes to ours alone."""
    links = body.get("_links") if isinstance(body, dict) else None
    link = links.get("next") if isinstance(links, dict) else None
    href = link.get("href") if isinstance(link, dict) else None
    if not isinstance(href, str) or not href.strip():
        return None
    try:
        there, asked = urlsplit(urljoin(here, href.strip())), urlsplit(here)
        params = dict(parse_qsl(there.query, keep_blank_values=True, max_num_fields=50))
    except ValueError as error:
        raise unreadable("where the next page is") from error
    if (there.scheme, there.netloc.casefold()) != (asked.scheme, asked.netloc.casefold()):
        raise BadAnswer(
            mark("The server sends us to another one for the rest of its list."),
            mark("Tell whoever runs Pims for you."),
        )
    return there.path, params


def unreadable(what: str) -> BadAnswer:
    return BadAnswer(
        mark("The server's answer makes no sense: {what} cannot be read.", what=what), mark("Try again later.")
    )


def _is_list(value: Any) -> bool:
    return isinstance(value, list)
