"""A system's trouble while it is set up, as that of the field that has to be mended."""

import contextlib
from collections.abc import Generator

from scanner.app.setup_form import FormTrouble
from scanner.backends.base import Field
from scanner.backends.errors import BackendTrouble, KeyRefused, Misfit, NoAnswer, TokenUnknown, UpgradeNeeded
from scanner.domain.text import mark


@contextlib.contextmanager
def said_of_fields(fields: tuple[Field, ...]) -> Generator[None]:
    """`fields` are what the system asks for. Raises FormTrouble in place of BackendTrouble."""
    try:
        yield
    except Misfit as error:
        raise FormTrouble(error.field, error.title, error.advice) from error
    except TokenUnknown as error:
        raise FormTrouble(_opens(fields), error.title, error.advice) from error
    except KeyRefused as error:
        raise _not_accepted(fields, error) from error
    except UpgradeNeeded as error:
        raise FormTrouble("", error.title, error.advice) from error
    except NoAnswer as error:
        raise FormTrouble("url", error.title, error.advice) from error
    except BackendTrouble as error:
        raise FormTrouble("url", error.title, error.advice or mark("Check the server's address.")) from error


def _not_accepted(fields: tuple[Field, ...], error: KeyRefused) -> FormTrouble:
    field = next((each for each in fields if each.secret), None)
    if field is None:
        return FormTrouble("", error.title, error.advice)
    if field.name == "key":
        return FormTrouble(
            field.name, mark("The server does not accept this API key."), mark("Check it, or ask for another.")
        )
    return FormTrouble(field.name, error.title, error.advice)


def _opens(fields: tuple[Field, ...]) -> str:
    """The field that names the event."""
    return next((each.name for each in fields if each.name == "token" or each.found), "")
