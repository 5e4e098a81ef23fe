"""The `xts` servlet: about this site."""

from collections.abc import Mapping

from scanner.demo.xts2.commands import Command, password_is_right
from scanner.demo.xts2.document import Element
from scanner.demo.xts2.state import Server


def isadmin(server: Server, given: Mapping[str, str]) -> Element:  # noqa: ARG001  the password is looked at by itself
    return Element("isadmin", text="1" if password_is_right(server) else "0", exact=True)


def getstats(server: Server, given: Mapping[str, str]) -> Element:  # noqa: ARG001  it takes none
    counted = {"shows": "shows", "performances": "performances", "baskets": "baskets"}
    return Element(
        "stats",
        {name: str(server.database.rows(f"SELECT count(*) FROM {table}")[0][0]) for name, table in counted.items()},  # noqa: S608  ours
    )


COMMANDS = (Command("xts/isadmin", isadmin), Command("xts/getstats", getstats))
