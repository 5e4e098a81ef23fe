"""The window's language: which one it is, and every text in it.

Below the window, texts are English that remembers how it was made (`domain.text`). Here they are put into the
language of the window: `say(widget.setText, text)` shows one and shows it again whenever the language is switched;
`local(text)` is for what is painted or asked for anew each time, such as the cells of a table. `again(method)` has a
method called after a switch, for what neither of them covers.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary, WeakMethod

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTime
from shiboken6 import isValid

from scanner.domain.text import Clock, Day, Decimal, Share, Text, Value, in_english
from scanner.ui.tips import as_tip

_CONTEXT = ""
"""All texts are in one: the translators' files go by the English sentence, and its note where one sentence means two
things."""


class _Said(NamedTuple):
    text: Text
    shown: str


_said: WeakKeyDictionary[QObject, dict[tuple[Any, ...], _Said]] = WeakKeyDictionary()
_again: list[WeakMethod[Callable[[], object]]] = []


def local(text: str) -> str:
    """The text in the window's language. A plain string is somebody's name or word, and stays as it is."""
    if not isinstance(text, Text):
        return text
    template = QCoreApplication.translate(_CONTEXT, text.source, text.note, -1 if text.number is None else text.number)
    if template == text.source:
        template = in_english(text.source, text.number)
    if text.number is None and not text.values:
        return template
    values = text.values if text.number is None else {"n": text.number} | text.values
    return template.format_map({name: _value(value) for name, value in values.items()})


def say(setter: Callable[..., object], *where_and_text: Any) -> None:
    """Sets a text of a widget or action now, and again after each switch of the language: `say(label.setText, text)`,
    `say(tabs.setTabText, 2, text)`. Whoever has set other words there since, keeps them."""
    *where, text = where_and_text
    widget = setter.__self__  # type: ignore[attr-defined]  # a bound method of a Qt object
    key = (setter.__name__, *where)
    shown = as_tip(local(text)) if setter.__name__ == "setToolTip" else local(text)
    setter(*where, shown)
    if isinstance(text, Text):
        _said.setdefault(widget, {})[key] = _Said(text, shown)
    elif widget in _said:
        _said[widget].pop(key, None)


def again(method: Callable[[], object]) -> None:
    """Has a method of a Qt object called after each switch of the language, for as long as the object lives."""
    _again.append(WeakMethod(method))


def say_again() -> None:
    """After a switch: everything that was said, in the language that is now in use."""
    for widget, texts in list(_said.items()):
        if not isValid(widget):
            del _said[widget]
            continue
        for (name, *where), said in list(texts.items()):
            getter = getattr(widget, name[3].lower() + name[4:], None)
            if getter is None or getter(*where) == said.shown:
                say(getattr(widget, name), *where, said.text)
            else:
                del texts[(name, *where)]
    for reference in list(_again):
        method = reference()
        if method is None or not isValid(method.__self__):  # type: ignore[attr-defined]  # a bound method
            _again.remove(reference)
        else:
            method()


def number(value: int) -> str:
    return QLocale().toString(value)


def _value(value: Value) -> str:
    locale = QLocale()
    match value:
        case str():
            return local(value)
        case int():
            return locale.toString(value)
        case Clock():
            return _time(value.moment.astimezone(), seconds=value.seconds)
        case Day():
            at = value.moment.astimezone()
            return locale.toString(QDate(at.year, at.month, at.day), "d MMMM")
        case Share():
            return f"{locale.toString(round(value.part * 100))}{_before_percent()}{locale.percent()}"
        case Decimal():
            return locale.toString(value.number, "f", value.places)


def _time(at: datetime, *, seconds: bool) -> str:
    locale = QLocale()
    pattern = locale.timeFormat(QLocale.FormatType.ShortFormat)
    if seconds and "ss" not in pattern:
        pattern = pattern.replace("mm", "mm:ss")
    return locale.toString(QTime(at.hour, at.minute, at.second), pattern)


def _before_percent() -> str:
    """French, German and Spanish part the sign from its number."""
    parted = {QLocale.Language.French, QLocale.Language.German, QLocale.Language.Spanish}
    return "\u00a0" if QLocale().language() in parted else ""
