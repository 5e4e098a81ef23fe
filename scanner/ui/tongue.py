"""Which language the window speaks: its translations, Qt's own, its numbers and times, and its reading direction."""

from dataclasses import dataclass, field

from PySide6.QtCore import QLibraryInfo, QLocale, QRectF, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from scanner.app.resources import resource
from scanner.app.settings import LANGUAGES
from scanner.ui.language import say_again

_SOURCE = "en"


@dataclass
class Tongue:
    """What is in use now. `speak` is for the UI thread."""

    name: str = ""
    _setting: str | None = None
    _installed: list[QTranslator] = field(default_factory=list)

    def follow(self, setting: str, *, first: str = "") -> None:
        """The language of the settings. `first` is another one to begin with, until somebody changes the setting."""
        if setting != self._setting:
            self._setting = setting
            self.speak(first or setting)

    def speak(self, name: str) -> None:
        """Switches the whole program to a language of `LANGUAGES`; "" is the system's, or English where we lack it.
        Every window that stands there changes."""
        chosen = name if name in LANGUAGES else _of_the_system()
        if chosen != self.name:
            self.use(chosen, _translators(chosen), locale_of(chosen))

    def use(self, name: str, translators: list[QTranslator], locale: QLocale) -> None:
        """Any language at all; the tests have some that nobody speaks."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        for translator in self._installed:
            app.removeTranslator(translator)
        self.name, self._installed = name, translators
        QLocale.setDefault(locale)
        for translator in translators:
            app.installTranslator(translator)
        app.setLayoutDirection(locale.textDirection())
        say_again()
        for widget in app.allWidgets():
            widget.update()


TONGUE = Tongue()
"""The program's one; Qt's translators and locale are the process's too."""


def locale_of(name: str) -> QLocale:
    """The system's own where it speaks this language (Swiss French, American English), else the language's usual one;
    English by itself has 24 hours."""
    system = QLocale.system()
    usual = QLocale("en_GB" if name == _SOURCE else name)
    return system if system.language() == usual.language() else usual


def _of_the_system() -> str:
    for wanted in QLocale.system().uiLanguages():
        if (name := wanted.replace("_", "-").partition("-")[0]) in LANGUAGES:
            return name
    return _SOURCE


def _translators(name: str) -> list[QTranslator]:
    """Ours after Qt's: the last one is asked first."""
    found = []
    for stem, folder in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("door", str(resource("translations"))),
    ):
        translator = QTranslator()
        if translator.load(f"{stem}_{name}", folder):
            found.append(translator)
    return found


def flipped(place: QRectF, whole: QRectF) -> QRectF:
    """Where something is painted that stands at this place of a whole when it is read from left to right."""
    if not mirrored():
        return place
    return QRectF(whole.right() - (place.right() - whole.left()), place.top(), place.width(), place.height())


def leading() -> Qt.AlignmentFlag:
    """Where painted words begin; in layouts Qt sees to that itself."""
    side = Qt.AlignmentFlag.AlignRight if mirrored() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def mirrored() -> bool:
    """Whether it is read from right to left."""
    return QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
