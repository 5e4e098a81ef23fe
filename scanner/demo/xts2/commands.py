"""How a command is called: its parameters by this site's names, who may call it, and the errors of the contract (3)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from flask import request

from scanner.demo.switchboard import Switches
from scanner.demo.xts2.document import Element
from scanner.demo.xts2.state import Server, here

NAMES = {"basketid": "basket_parameter", "n": "count_parameter", "key": "key_parameter"}
"""House names of parameters that a site may call otherwise, with the switch that says how."""


class Refusal(Exception):
    """An `<error>` in place of an answer; `kind` is its type."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind
        self.message = message


def unrecognised() -> Refusal:
    return Refusal("400.1", "Unrecognised command.")


def not_authorised() -> Refusal:
    return Refusal("401", "You are not authorised to use this command.")


@dataclass(frozen=True)
class Command:
    """`path` below the stub, as in `tickets/getshows`; `answer` takes the server and the parameters by house name."""

    path: str
    answer: Callable[[Server, Mapping[str, str]], Element]
    needs: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return self.path.partition("/")[2]

    def __call__(self) -> Element:
        server = here()
        _check_there(self.name, server.switches)
        _check_caller(server)
        return self.answer(server, self._parameters(server.switches))

    def _parameters(self, switches: Switches) -> dict[str, str]:
        known = {_name(house, switches): house for house in (*self.needs, *self.takes)}
        password = switches.text("password_parameter")
        strange = [each for each in request.args if each not in known and each != password]
        if strange and switches.text("unknown_parameters") == "refused":
            raise Refusal("400.2", f"Unrecognised parameter: {strange[0]}.")
        given = {house: request.args[name] for name, house in known.items() if name in request.args}
        for house in self.needs:
            if not given.get(house):
                raise Refusal("400.3", f"Missing parameter: {_name(house, switches)}.")
        return given


def number(given: Mapping[str, str], name: str, missing: Refusal) -> int:
    """A parameter that is an id; what is no number belongs to nothing."""
    text = given.get(name, "")
    if not (text.isascii() and text.isdigit() and len(text) < 16):
        raise missing
    return int(text)


def password_is_right(server: Server) -> bool:
    given = request.args.get(server.switches.text("password_parameter"), "")
    return given == server.database.setting("password")


def _name(house: str, switches: Switches) -> str:
    return switches.text(NAMES[house]) if house in NAMES else house


def _check_there(name: str, switches: Switches) -> None:
    missing = switches.text("missing")
    if name == missing or (missing == "metadata" and name.endswith("metadata")):
        raise unrecognised()


def _check_caller(server: Server) -> None:
    """By calling host and password (contract 2)."""
    admission = server.switches.text("admission")
    if admission == "host" or (admission == "password" and not password_is_right(server)):
        raise not_authorised()
