"""Colours and sizes: dark for the night, light for the day, outdoor for the sun.

A verdict is told by shape, word, place and brightness before it is told by hue: ADMIT is a bright field with dark
letters, STOP a dark field with white ones, so the two differ even for eyes that see neither red nor green. Every pair
of colours that is written with has a contrast of at least 7:1 (WCAG 2 AAA), which a test holds.

The style sheet gives lengths in units (`14u`); a unit is a pixel on a small laptop and grows with the window, because
a larger window mostly means smaller pixels, not younger eyes.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtGui import QColor, QPalette

from scanner.app.resources import resource
from scanner.domain.verdict import Answer

CROWDED = 1.4
"""Text size."""
NARROWEST, WIDEST = 0.75, 2.5
_STEPS = 16  # the scale moves in sixteenths, so that dragging a window's edge does not restyle it at every pixel


@dataclass(frozen=True, slots=True)
class Tone:
    """A field and what is written on it."""

    back: str
    ink: str


@dataclass(frozen=True, slots=True)
class Theme:
    """All colours by what they are for."""

    name: str
    window: str
    surface: str
    raised: str
    line: str
    text: str
    muted: str
    accent: str
    accent_ink: str
    good: str
    bad: str
    warn: str
    idle: Tone
    verdicts: Mapping[Answer, Tone]

    def tone(self, answer: Answer | None) -> Tone:
        """The field of a verdict; of the panel at rest where there is none."""
        return self.idle if answer is None else self.verdicts[answer]


_NIGHT = MappingProxyType(
    {
        Answer.ADMIT: Tone("#27c281", "#03150c"),
        Answer.STOP: Tone("#a3001e", "#ffffff"),
        Answer.CANNOT_DECIDE: Tone("#ffb62e", "#1c1200"),
    }
)
_SUN = MappingProxyType(
    {
        Answer.ADMIT: Tone("#2fe39a", "#000000"),
        Answer.STOP: Tone("#8a0014", "#ffffff"),
        Answer.CANNOT_DECIDE: Tone("#ffc933", "#000000"),
    }
)

THEMES: Mapping[str, Theme] = MappingProxyType(
    {
        "dark": Theme(
            name="dark",
            window="#0d1117",
            surface="#151b23",
            raised="#212933",
            line="#303a46",
            text="#edf1f5",
            muted="#aeb8c3",
            accent="#76bcff",
            accent_ink="#04121f",
            good="#3fce8e",
            bad="#ff9990",
            warn="#ffb62e",
            idle=Tone("#151b23", "#edf1f5"),
            verdicts=_NIGHT,
        ),
        "light": Theme(
            name="light",
            window="#e9edf1",
            surface="#ffffff",
            raised="#f1f4f7",
            line="#c3ccd5",
            text="#14191f",
            muted="#444e58",
            accent="#094d92",
            accent_ink="#ffffff",
            good="#005a32",
            bad="#9e001c",
            warn="#6e4200",
            idle=Tone("#ffffff", "#14191f"),
            verdicts=_NIGHT,
        ),
        "outdoor": Theme(
            name="outdoor",
            window="#ffffff",
            surface="#ffffff",
            raised="#ffffff",
            line="#000000",
            text="#000000",
            muted="#454545",
            accent="#003a8c",
            accent_ink="#ffffff",
            good="#00512b",
            bad="#8a0014",
            warn="#5c3600",
            idle=Tone("#ffffff", "#000000"),
            verdicts=_SUN,
        ),
    }
)


@dataclass(frozen=True, slots=True)
class Look:
    """A theme at a size: pixels per unit, by the window and by the text size that was chosen. `still`: nothing moves,
    blinks or runs. `text`: the chosen text size alone, for what is arranged otherwise where letters are large. Handed
    to everything that paints itself."""

    theme: Theme
    scale: float = 1.0
    still: bool = False
    text: float = 1.0

    def px(self, units: float) -> int:
        return max(1, round(units * self.scale))

    @property
    def crowded(self) -> bool:
        """Letters so large that what stands side by side has to stand one below the other."""
        return self.text >= CROWDED

    @property
    def bold_lines(self) -> bool:
        """In the sun thin lines drown."""
        return self.theme.name == "outdoor"


def look(name: str, scale: float = 1.0) -> Look:
    """A theme by name; the dark one for a name nobody knows."""
    return Look(THEMES.get(name, THEMES["dark"]), scale)


def scale_for(width: int, height: int, text_size: float = 1.0) -> float:
    """Pixels per unit in a window of this size: 1 at 1366 x 768, whichever side is the tighter one deciding."""
    wanted = min(width / 1366, height / 768)
    return min(WIDEST, max(NARROWEST, round(wanted * _STEPS) / _STEPS)) * text_size


def style_sheet(chosen: Look) -> str:
    """The application's style sheet: colours by `@name`, lengths in units."""
    theme = chosen.theme
    text = resource("styles/door.qss").read_text(encoding="utf-8")
    text = re.sub(r"@([a-z_]+)", lambda match: str(getattr(theme, match[1])), text)
    text = re.sub(r"\b([\d.]+)u\b", lambda match: f"{chosen.px(float(match[1]))}px", text)
    return text.replace("hairline", "2px" if chosen.bold_lines else "1px")


def palette(theme: Theme) -> QPalette:
    """For what the style sheet does not reach: menus, tool tips, selections, hints in empty fields."""
    made = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, theme.window),
        (roles.WindowText, theme.text),
        (roles.Base, theme.surface),
        (roles.AlternateBase, theme.raised),
        (roles.Text, theme.text),
        (roles.Button, theme.raised),
        (roles.ButtonText, theme.text),
        (roles.ToolTipBase, theme.raised),
        (roles.ToolTipText, theme.text),
        (roles.PlaceholderText, theme.muted),
        (roles.Highlight, theme.accent),
        (roles.HighlightedText, theme.accent_ink),
    ):
        made.setColor(role, QColor(colour))
    return made


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours by WCAG 2: from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
