"""Sound: played, and asked whether anybody heard it. Only ears can tell."""

from threading import Event
from typing import Protocol

from scanner.app.preflight.findings import Finding, good, look, not_possible
from scanner.domain.text import mark

HEARD, UNHEARD = "yes", "no"


class Speaker(Protocol):
    """Who plays, and asks. Safe from any thread."""

    def ready(self) -> str:
        """Empty when a sound can be played, else why not: "off" or "no device"; "no voice": sounds can, and the
        voice that is chosen is not there."""
        ...

    def ask(self, stop: Event) -> str:
        """Plays, asks, and waits for the word; empty when nobody said one."""
        ...


def check(speaker: Speaker | None, stop: Event) -> Finding:
    if speaker is None:
        return not_possible(mark("Only the window plays sounds"), mark("Check it there: door-scanner run, then F10."))
    why = speaker.ready()
    if why == "off":
        return look(
            mark("Sound is switched off"),
            mark("Switch it on (M), unless this door is meant to be silent."),
            heard=False,
        )
    if why == "no voice":
        return look(
            mark("This computer has no voice: this program's own is heard"),
            mark(
                "Install one (on Debian and Ubuntu: apt install speech-dispatcher espeak-ng), or choose this program's"
                " own in the menu."
            ),
            heard=False,
        )
    if why:
        return look(
            mark("No sound device"), mark("Plug in loudspeakers, or watch the screen: it says everything."), heard=False
        )
    match speaker.ask(stop):
        case "yes":
            return good(mark("Heard"), heard=True)
        case "no":
            advice = mark("Turn the volume up; see in the system's settings which loudspeaker is used.")
            return look(mark("Played, and not heard"), advice, heard=False)
        case _:
            return not_possible(
                mark("Played; nobody said whether it was heard"), mark("Check again, and say whether it was.")
            )
