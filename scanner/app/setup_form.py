"""The form that sets a door up: what each system asks for, as its capability says, and what can be told of it without
asking a server."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from scanner.app.cleaning import never
from scanner.app.secrets import Secrets
from scanner.app.settings import Settings
from scanner.backends import registry
from scanner.backends.base import Address, Field
from scanner.domain.errors import SetupTrouble
from scanner.domain.text import mark

LONGEST = 400


class FormTrouble(SetupTrouble):
    """A field of the form cannot work. `field` names it; empty when it is none of them."""

    def __init__(self, field: str, title: str, advice: str = "") -> None:
        super().__init__(title, advice)
        self.field = field


@dataclass(frozen=True, slots=True)
class SetupForm:
    """What set-up asks for. `redeemer` is the name of who stands there, `device` that of this machine, `values` what
    the system asks for beside its address, key and token."""

    url: str
    key: str = field(repr=False)
    token: str = field(repr=False)
    redeemer: str
    device: str
    system: str = "ticketing"
    card: str = ""
    """The name of the door card that it came from, which this uses up."""
    card_event: str = ""
    """The event that the card was made for."""
    values: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def all_values(self) -> dict[str, str]:
        """By the fields' names."""
        first = {"url": self.url, "key": self.key, "token": self.token}
        return {name: value.strip() for name, value in {**self.values, **first}.items()}

    @property
    def secrets(self) -> Secrets:
        """What is kept of it, and where nobody sees it."""
        rest = {name: value.strip() for name, value in self.values.items()}
        return Secrets(self.key.strip(), self.token.strip().upper(), rest)


def systems() -> tuple[registry.System, ...]:
    """Those that a door can be set up with, or beside."""
    return tuple(registry.SYSTEMS.values())


def form_of(
    system: str, values: Mapping[str, str], *, redeemer: str, device: str, card: str = "", card_event: str = ""
) -> SetupForm:
    """A form from values by the fields' names."""
    rest = {name: value for name, value in values.items() if name not in {"url", "key", "token"}}
    return SetupForm(
        values.get("url", ""), values.get("key", ""), values.get("token", ""), redeemer, device, system, card,
        card_event, rest,
    )  # fmt: skip


def address_of(system: str, url: str, secrets: Secrets, settings: Settings) -> Address:
    """Where a back end finds its system, and what opens it."""
    fields = registry.system(system).capability.fields
    values = {**secrets.values, "url": url, "key": secrets.key, "token": secrets.token}
    never(*(values.get(each.name, "") for each in fields if each.secret))
    return Address(url, secrets.key, secrets.token, settings.client_version, settings.trust, values)


def fields_of(system: str) -> tuple[Field, ...]:
    """What set-up asks for, beside the names of the person and the device."""
    try:
        return registry.system(system).capability.fields
    except SetupTrouble as error:
        raise FormTrouble("system", error.title, error.advice) from error


def asked(fields: tuple[Field, ...], values: Mapping[str, str]) -> tuple[Field, ...]:
    """Those that these values leave to be asked for."""
    return tuple(each for each in fields if each.when is None or value_of(each.when[0], fields, values) == each.when[1])


def value_of(name: str, fields: tuple[Field, ...], values: Mapping[str, str]) -> str:
    """A value, or the first choice where there is none."""
    chosen = values.get(name, "").strip()
    return chosen or next((each.choices[0][0] for each in fields if each.name == name and each.choices), "")


def check_typed(form: SetupForm, *, all_of_it: bool = True) -> None:
    """Raises FormTrouble for what can be said without asking the server. Not `all_of_it`: the event is not chosen yet,
    and nobody needs to have a name."""
    values = form.all_values
    for each in asked(fields_of(form.system), values):
        if all_of_it or not each.found:
            _check_field(each, values.get(each.name, ""))
    if all_of_it:
        _check_names(form)


def _check_field(asked_for: Field, value: str) -> None:
    name = asked_for.name
    if not value:
        if asked_for.optional or asked_for.choices:
            return
        raise FormTrouble(name, mark("{name} is missing.", name=asked_for.label), asked_for.ask or mark("Type it in."))
    if not value.isprintable() or len(value) > LONGEST:
        raise FormTrouble(name, mark("That cannot be used."), mark("Type it without line breaks or odd characters."))
    if asked_for.choices and value not in dict(asked_for.choices):
        choices = ", ".join(each for each, _ in asked_for.choices)
        raise FormTrouble(name, mark("That is not one of the choices."), mark("Choose {choices}.", choices=choices))
    if asked_for.pattern and not re.fullmatch(asked_for.pattern, value):
        raise FormTrouble(name, asked_for.wrong, asked_for.looks)


def _check_names(form: SetupForm) -> None:
    for name, value, missing, wrong, advice in (
        (
            "redeemer", form.redeemer, mark("Your name is missing."), mark("The name needs a letter."),
            mark("Type who stands at the door."),
        ),
        (
            "device", form.device, mark("The device's name is missing."), mark("The device's name needs a letter."),
            mark("Call it north-1, say."),
        ),
    ):  # fmt: skip
        if not value.strip():
            raise FormTrouble(name, missing, mark("Type it in."))
        if not value.strip().isprintable() or len(value) > LONGEST:
            raise FormTrouble(
                name, mark("That cannot be used."), mark("Type it without line breaks or odd characters.")
            )
        if not any(each.isalpha() for each in value):
            raise FormTrouble(name, wrong, advice)
