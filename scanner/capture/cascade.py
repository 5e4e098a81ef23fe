"""Reads a camera: the quick look on every frame, the dear ones in turn.

A ticket is held up for a second or more, which is thirty frames; what one frame does not show the next may, and what
one way of reading does not see another does. So every frame gets the stage that reads most for its time. Where that
reads nothing new, each place in which a code may be gets the few cheap stages, and then the others in turn, over the
frames, on each frame as many as its budget of time has room for; what read last is asked again first. Times are
measured while they are spent: a slow computer takes more frames for a round, and still keeps up with its camera.

What no single frame shows, several may show together: once all stages have looked in vain, each frame is laid on those
before it and they are looked at as one (`together`). Codes that count only when two frames agree are not read that
way, because such frames are never two.

An empty hall costs the quick look, the search for likely places, and twice a second one dear look at the whole, in
case the search is blind to something. A poster that never reads gets boring: after two seconds it is looked at five
times a second.
"""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Protocol

from scanner.capture.agreement import Agreement
from scanner.capture.decode import grey_of
from scanner.capture.likely import likely_places
from scanner.capture.outlines import Box, aimed_at, box_around
from scanner.capture.purse import Purse
from scanner.capture.stages import BARE, FULL, LAYING, LIVE, SEVERAL, ZBAR
from scanner.capture.together import Together

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scanner.capture.frames import Image
    from scanner.capture.stages import Stage
    from scanner.capture.symbols import Symbol

BUDGET = 33.0  # milliseconds a frame: the pace of a camera
PLACES = 3  # likely places that are looked at closely
FOLLOWED = 15  # frames for which the place of the last code is looked at first
NEAR = 0.35  # of a followed code's longer side: how far it may have moved
RARELY = 15  # frames between two dear looks at the whole picture
WAITS = 3  # frames after which a turn is taken even if there is no time for it
BORED = 60  # frames in which the same places gave nothing
GLANCES = 6  # frames between two close looks at what is boring, or lies beside a code that is read
DRY = (4, 10)  # unread frames after which they are laid on each other; the second if not every stage had its turn yet
AT_ONCE = 3  # stages that look at them; those that there is no time for are left out
HURRY = 8  # frames after which they are looked at together even if there is no time for it
DEEP = 4  # frames that have to lie on each other before they are looked at
ENOUGH = 30  # frames that gave nothing together: another place is tried
WHOLE = (FULL, ZBAR)
CHEAP, TURNS = LIVE[:4], LIVE[4:]


class Looks(Protocol):
    """What the cascade needs of a decoder."""

    def look(self, grey: Image, stage: Stage, place: Box | None = None) -> list[Symbol]: ...


class Cascade:
    """One per live stream, used by one thread: it remembers what it has tried and where the last code was."""

    def __init__(
        self,
        decoder: Looks,
        *,
        budget_ms: float = BUDGET,
        aim: bool = False,
        twice: bool = True,
        together: bool = True,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        """`aim`: only the code nearest the middle of the picture counts. `twice`: what reads wrong now and then
        counts once two frames agree (`agreement`). `clock` in seconds."""
        self._decoder = decoder
        self._aim = aim
        self._agreement = Agreement() if twice else None
        self._purse = Purse(budget_ms, clock)
        self._frame = 0
        self._turn = 0
        self._fruitless = 0
        self._waited = 0
        self._known: frozenset[str] = frozenset()
        self._followed: Box | None = None
        self._followed_at = 0
        self._read_by = BARE
        self._places: list[Box] = []
        self._together = Together()
        self._dry = 0 if together else -math.inf
        self._vain = 0 if together else -math.inf
        self._laid = 0
        self._given_up = 0
        self._several = 0

    def read(self, image: Image) -> list[Symbol]:
        """The codes on the next frame that count. Raises `UnreadablePicture` for what is no picture."""
        grey = grey_of(image)
        if grey is None:
            return []
        self._frame += 1
        with self._purse.frame():
            symbols = self._read(grey)
        self._remember(symbols, grey)
        if self._agreement:
            symbols = self._agreement.passed(symbols)
        return aimed_at(symbols, grey.shape[1], grey.shape[0]) if self._aim else symbols

    @property
    def place(self) -> Box | None:
        """Where something unread is that may be a code, in the last frame that had any."""
        return self._places[0] if self._places else None

    def _read(self, grey: Image) -> list[Symbol]:
        symbols = self._look(grey, BARE) or self._look_again(grey)
        if symbols and (self._is_news(symbols) or self._frame % GLANCES):
            return symbols
        boxes = [box_around(symbol.outline) for symbol in symbols]
        places = self._likely(grey, boxes)
        return symbols + (self._look_closely(grey, places) or self._look_at_all(grey, boxes))

    def _is_news(self, symbols: Sequence[Symbol]) -> bool:
        return any(symbol.text not in self._known for symbol in symbols)

    def _look_again(self, grey: Image) -> list[Symbol]:
        """Where the last code was, with what read it there: that reads it again for little while it stays in view."""
        place = self._followed_place(grey)
        return self._try(grey, self._read_by, [place]) if place and self._read_by is not BARE else []

    def _followed_place(self, grey: Image) -> Box | None:
        if self._followed is None or self._frame - self._followed_at > FOLLOWED:
            return None
        return self._followed.grown(NEAR, 8, Box(0, 0, grey.shape[1], grey.shape[0]))

    def _likely(self, grey: Image, read: Sequence[Box]) -> list[Box]:
        """Where to look closely: first where the last code was, and never where one has just been read."""
        last = self._followed_place(grey)
        followed = [last] if last else []
        places = followed + [place for place in likely_places(grey) if not any(map(place.within, followed))]
        places = [place for place in places if not any(map(place.touches, read))][:PLACES]
        if not all(any(place.resembles(old) for old in self._places) for place in places):
            self._fruitless = 0
        self._places = places
        return places

    def _look_closely(self, grey: Image, places: Sequence[Box]) -> list[Symbol]:
        """The cheap stages, and those of the others whose turn it is, until one reads something or the time is up."""
        if not places or self._is_bored():
            return []
        for stage in CHEAP:
            symbols = self._try(grey, stage, places)
            if symbols:
                return symbols
        symbols = self._look_through(grey, places)
        if symbols:
            return symbols
        for _ in TURNS:
            stage = TURNS[self._turn]
            if not self._may(stage, places):
                return []
            symbols = self._try(grey, stage, places)
            if symbols:
                return symbols
            self._turn = (self._turn + 1) % len(TURNS)
            self._vain += 1
        return []

    def _look_through(self, grey: Image, places: Sequence[Box]) -> list[Symbol]:
        """What the last frames show together, once every stage has looked at single ones in vain. Every second frame is
        left to those."""
        self._dry += 1
        place = places[self._given_up % len(places)]
        if self._dry <= DRY[self._vain < len(TURNS)]:
            return []
        if self._frame % 2 and not self._purse.affords(LAYING, place.area):
            return []
        with self._purse.measuring(LAYING, place.area):
            fits = self._together.add(grey, place)
        ready = fits and self._together.depth >= DEEP and self._frame % 2 == 0
        symbols = self._look_at_several() if ready else []
        if symbols:
            self._fruitless = self._laid = 0
        self._laid += not symbols
        if self._laid >= ENOUGH:
            self._laid = 0
            self._given_up += 1
            self._together.forget()
        return symbols

    def _look_at_several(self) -> list[Symbol]:
        """By one stage after the other; what read last is asked again."""
        picture = self._together.picture()
        for _ in SEVERAL[:AT_ONCE]:
            stage = SEVERAL[self._several % len(SEVERAL)]
            if self._frame % HURRY == 0 or self._purse.affords(stage, picture.size):
                with self._purse.measuring(stage, picture.size):
                    symbols = self._decoder.look(picture, stage) if stage.fits(picture.size) else []
                symbols = [self._together.placed(symbol) for symbol in symbols if not symbol.is_weak]
                if symbols:
                    return symbols
            self._several += 1
        return []

    def _try(self, grey: Image, stage: Stage, places: Sequence[Box]) -> list[Symbol]:
        for place in places:
            symbols = self._look(grey, stage, place) if stage.fits(place.area) else []
            if symbols:
                return symbols
        return []

    def _is_bored(self) -> bool:
        """Whether the same places have given nothing for long; but now and then another look is due."""
        self._fruitless += 1
        return self._fruitless > BORED and self._fruitless % GLANCES != 0

    def _may(self, stage: Stage, places: Sequence[Box]) -> bool:
        """Whether there is time for it, or it has waited long enough."""
        self._waited += 1
        pixels = sum(place.area for place in places if stage.fits(place.area))
        if not self._purse.affords(stage, pixels) and self._waited < WAITS:
            return False
        self._waited = 0
        return True

    def _look_at_all(self, grey: Image, read: Sequence[Box]) -> list[Symbol]:
        """At first and now and then, one of the two libraries with all it can, on the whole frame."""
        times, later = divmod(self._frame - 1, RARELY)
        return [] if later or read else self._look(grey, WHOLE[times % len(WHOLE)])

    def _look(self, grey: Image, stage: Stage, place: Box | None = None) -> list[Symbol]:
        with self._purse.measuring(stage, place.area if place else grey.size):
            symbols = self._decoder.look(grey, stage, place)
        if symbols:
            self._read_by = stage
            self._fruitless = 0
            if self._dry > 0:
                self._dry = self._vain = 0
                self._together.forget()
        return symbols

    def _remember(self, symbols: Sequence[Symbol], grey: Image) -> None:
        self._known = frozenset(symbol.text for symbol in symbols)
        for symbol in aimed_at(symbols, grey.shape[1], grey.shape[0]):
            self._followed, self._followed_at = box_around(symbol.outline), self._frame
