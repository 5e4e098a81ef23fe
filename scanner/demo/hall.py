"""Draws what the demo's camera sees: the dark foyer of a hall, and hands that hold up tickets.

Everything is made of a few soft-edged shapes, with numpy alone. The foyer and the hands are drawn once; a frame is
a copy of the foyer and one warped sprite, which takes about a fiftieth of a second. Sprites are drawn at twice the
size, so picking the nearest pixel while warping still looks smooth.

Images are height x width x 3 bytes, blue first, as cameras deliver them. Lengths are pixels of the sprite or the frame.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import segno

if TYPE_CHECKING:
    import numpy.typing as npt

    Image = npt.NDArray[np.uint8]
    Plane = npt.NDArray[np.float32]

WIDTH, HEIGHT = 1280, 720
OVERSAMPLING = 2
NOISES = 5  # different grains, taken in turn

Colour = tuple[int, int, int]  # blue, green, red

WHITE: Colour = (252, 252, 252)
INK: Colour = (52, 40, 36)
PALE: Colour = (214, 208, 204)
ACCENTS: tuple[Colour, ...] = ((150, 78, 58), (86, 60, 168), (96, 118, 38), (40, 110, 196))
SKINS: tuple[Colour, ...] = ((128, 160, 205), (72, 104, 150), (104, 138, 190), (48, 70, 104))
SLEEVES: tuple[Colour, ...] = ((70, 52, 44), (44, 44, 92), (60, 66, 40), (50, 50, 52))


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with rounded corners."""

    left: float
    top: float
    width: float
    height: float
    radius: float = 0.0

    def bounds(self) -> tuple[float, float, float, float]:
        return self.left, self.top, self.left + self.width, self.top + self.height

    def distance(self, x: Plane, y: Plane) -> Plane:
        """How far outside the shape a point is; negative within."""
        across = np.abs(x - (self.left + self.width / 2)) - (self.width / 2 - self.radius)
        down = np.abs(y - (self.top + self.height / 2)) - (self.height / 2 - self.radius)
        outside = np.sqrt(np.maximum(across, 0) ** 2 + np.maximum(down, 0) ** 2)
        return np.asarray(outside + np.minimum(np.maximum(across, down), 0) - self.radius, np.float32)


@dataclass(frozen=True, slots=True)
class Limb:
    """A thick line with round ends: a finger, an arm, a person far away; with both ends in one place, a disc."""

    x1: float
    y1: float
    x2: float
    y2: float
    radius: float

    def bounds(self) -> tuple[float, float, float, float]:
        return (
            min(self.x1, self.x2) - self.radius, min(self.y1, self.y2) - self.radius,
            max(self.x1, self.x2) + self.radius, max(self.y1, self.y2) + self.radius,
        )  # fmt: skip

    def distance(self, x: Plane, y: Plane) -> Plane:
        along_x, along_y = self.x2 - self.x1, self.y2 - self.y1
        length = along_x**2 + along_y**2 or 1.0
        place = np.clip(((x - self.x1) * along_x + (y - self.y1) * along_y) / length, 0, 1)
        away = np.sqrt((x - (self.x1 + place * along_x)) ** 2 + (y - (self.y1 + place * along_y)) ** 2)
        return np.asarray(away - self.radius, np.float32)


class Canvas:
    """Paints shapes onto a picture with an opacity. Colours are kept multiplied by it, as blending wants them."""

    def __init__(self, width: int, height: int, ground: Colour | None = None) -> None:
        self.colour: Plane = np.zeros((3, height, width), np.float32)
        self.opacity: Plane = np.zeros((height, width), np.float32)
        if ground:
            self.colour[:] = np.array(ground, np.float32)[:, None, None]
            self.opacity[:] = 1.0

    def paint(
        self, shape: Box | Limb, colour: Colour, *, soft: float = 1.5, strength: float = 1.0, shade: float = 0.0
    ) -> None:
        """`soft`: width of the edge; `shade`: how much darker the shape's right side is than its left (0 to 1)."""
        rows, columns = self._window(shape, soft)
        x: Plane = np.arange(columns.start, columns.stop, dtype=np.float32)[None, :] + np.float32(0.5)
        y: Plane = np.arange(rows.start, rows.stop, dtype=np.float32)[:, None] + np.float32(0.5)
        cover = np.clip(0.5 - shape.distance(x, y) / soft, 0, 1) * strength
        left, _, right, _ = shape.bounds()
        light = cover * (1 - shade * np.clip((x - left) / max(1.0, right - left), 0, 1)) if shade else cover
        rest = 1.0 - cover
        for plane, part in zip(self.colour, colour, strict=True):
            plane[rows, columns] *= rest
            plane[rows, columns] += light * np.float32(part)
        self.opacity[rows, columns] *= rest
        self.opacity[rows, columns] += cover

    def _window(self, shape: Box | Limb, soft: float) -> tuple[slice, slice]:
        height, width = self.opacity.shape
        left, top, right, bottom = shape.bounds()
        return (
            slice(max(0, int(top - soft)), max(0, min(height, math.ceil(bottom + soft)))),
            slice(max(0, int(left - soft)), max(0, min(width, math.ceil(right + soft)))),
        )

    def sprite(self) -> Image:
        """Four bytes a pixel: the colour times the opacity, and the opacity. The outermost pixels are clear."""
        pixels = _pixels(np.concatenate([self.colour, self.opacity[None] * np.float32(255)]))
        pixels[[0, -1]] = 0
        pixels[:, [0, -1]] = 0
        return pixels


def _pixels(planes: Plane) -> Image:
    """From planes of numbers to bytes, a pixel's side by side."""
    rounded = np.clip(planes + np.float32(0.5), 0, 255).astype(np.uint8)
    return np.ascontiguousarray(np.moveaxis(rounded, 0, -1))


def foyer(random: np.random.Generator) -> list[Image]:
    """The room, a few times over with different grain."""
    canvas = Canvas(WIDTH, HEIGHT, (30, 24, 24))
    down = np.linspace(0.55, 1.25, HEIGHT, dtype=np.float32)[:, None]
    canvas.colour *= down
    canvas.paint(Box(905, 150, 210, 330, 8), (96, 150, 196), soft=90, strength=0.55)
    canvas.paint(Box(950, 190, 120, 300, 4), (150, 200, 236), soft=26, strength=0.75)
    canvas.paint(Box(880, 500, 270, 260, 40), (70, 104, 140), soft=170, strength=0.45)
    canvas.paint(Box(90, 120, 250, 90, 10), (120, 66, 60), soft=60, strength=0.6)
    _lights(canvas, random)
    _people(canvas, random)
    canvas.colour *= _vignette()
    grain = (random.standard_normal((HEIGHT, WIDTH), np.float32) * np.float32(3.2) for _ in range(NOISES))
    return [_pixels(canvas.colour + noise) for noise in grain]


def _lights(canvas: Canvas, random: np.random.Generator) -> None:
    """Lamps out of focus, under the ceiling and in the distance."""
    tints: tuple[Colour, ...] = ((110, 190, 250), (80, 150, 240), (200, 170, 110), (150, 120, 230))
    for _ in range(26):
        x, y = random.uniform(0, WIDTH), random.triangular(10, 120, 380)
        size = random.uniform(8, 34)
        tint = tints[int(random.integers(len(tints)))]
        canvas.paint(Limb(x, y, x, y, size), tint, soft=4 + size / 3, strength=random.uniform(0.06, 0.34))


def _people(canvas: Canvas, random: np.random.Generator) -> None:
    """The queue: dark, soft, and cut off by the lower edge."""
    for _ in range(13):
        x = random.uniform(-20, WIDTH + 20)
        tall = random.uniform(190, 330)
        head = 24 + tall / 14
        top = HEIGHT - tall
        grey = random.uniform(14, 30)
        coat = _mixed((int(grey), int(grey * 0.86), int(grey * 0.9)), ACCENTS[int(random.integers(4))], 0.08)
        canvas.paint(Limb(x, top + head * 2.6, x, HEIGHT + 80, head * 1.55), coat, soft=22, strength=0.92)
        canvas.paint(Limb(x, top, x, top + head * 0.4, head * 0.78), coat, soft=16, strength=0.95)


def _vignette() -> Plane:
    x = np.linspace(-1, 1, WIDTH, dtype=np.float32)[None, :]
    y = np.linspace(-1, 1, HEIGHT, dtype=np.float32)[:, None]
    return np.asarray(1.0 - 0.38 * np.clip(x**2 * 0.8 + y**2 * 0.6, 0, 1), np.float32)


@dataclass(frozen=True, slots=True)
class Held:
    """Something in a hand, its code still missing: the sprite, and where the code goes."""

    sprite: Image
    code_left: int
    code_top: int
    code_side: int

    def with_code(self, text: str) -> Image:
        """The sprite with `text` as a QR code, as large as fits in whole pixels."""
        modules = np.array([list(row) for row in segno.make(text, micro=False).matrix_iter(border=0)], np.uint8)
        scale = max(1, self.code_side // len(modules))
        side = scale * len(modules)
        dark = np.kron(modules, np.ones((scale, scale), np.uint8))[..., None].astype(bool)
        edge = (self.code_side - side) // 2
        top, left = self.code_top + edge, self.code_left + edge
        sprite = self.sprite.copy()
        sprite[top : top + side, left : left + side, :3] = np.where(dark, np.array(INK, np.uint8) // 3, 252)
        return sprite


def tickets() -> list[Held]:
    """The ways of holding up a ticket that the demo takes in turn."""
    return [
        phone(SKINS[0], SLEEVES[0], ACCENTS[0]),
        phone(SKINS[1], SLEEVES[1], ACCENTS[1]),
        paper(SKINS[2], SLEEVES[2], ACCENTS[2]),
        phone(SKINS[3], SLEEVES[3], ACCENTS[3]),
    ]


def phone(skin: Colour, sleeve: Colour, accent: Colour) -> Held:
    """A phone with the ticket as a white card on its screen."""
    canvas = Canvas(1060, 1800)
    _arm(canvas, skin, sleeve)
    canvas.paint(Box(196, 66, 648, 1330, 96), (0, 0, 0), soft=70, strength=0.55)
    canvas.paint(Box(180, 40, 680, 1340, 100), (64, 60, 58), shade=0.4)
    canvas.paint(Box(189, 49, 662, 1322, 91), (16, 14, 14))
    canvas.paint(Box(204, 64, 632, 1292, 78), _mixed(accent, INK, 0.55), shade=0.25)
    canvas.paint(Box(440, 88, 160, 34, 17), (12, 10, 10))
    canvas.paint(Box(252, 97, 70, 16, 8), WHITE, strength=0.8)
    canvas.paint(Box(718, 97, 70, 16, 8), WHITE, strength=0.8)
    canvas.paint(Box(240, 176, 560, 1090, 46), WHITE)
    _title(canvas, Box(240, 176, 560, 220, 46), accent)
    canvas.paint(Box(285, 1034, 300, 28, 14), INK, strength=0.85)
    canvas.paint(Box(285, 1086, 210, 20, 10), PALE)
    canvas.paint(Box(285, 1124, 250, 20, 10), PALE)
    canvas.paint(Box(655, 1034, 100, 110, 24), accent)
    for dash in range(285, 756, 24):
        canvas.paint(Box(dash, 1184, 12, 4, 2), PALE)
    canvas.paint(Box(400, 1212, 240, 18, 9), PALE)
    canvas.paint(Box(420, 1310, 200, 10, 5), WHITE, strength=0.8)
    _fingers(canvas, skin)
    return Held(canvas.sprite(), 265, 440, 510)


def paper(skin: Colour, sleeve: Colour, accent: Colour) -> Held:
    """A printed ticket between thumb and fingers: upright, a stripe of colour on top, a stub at the foot."""
    canvas = Canvas(1060, 1800)
    _arm(canvas, skin, sleeve)
    canvas.paint(Box(176, 90, 700, 1230, 30), (0, 0, 0), soft=70, strength=0.5)
    canvas.paint(Box(170, 60, 700, 1240, 26), (232, 240, 244), shade=0.08)
    _title(canvas, Box(170, 60, 700, 250, 26), accent)
    canvas.paint(Box(232, 356, 576, 576, 18), WHITE)
    canvas.paint(Box(250, 976, 340, 30, 15), INK, strength=0.85)
    canvas.paint(Box(250, 1030, 240, 20, 10), (176, 178, 180))
    canvas.paint(Box(690, 970, 100, 90, 16), accent)
    for dot in range(194, 860, 30):
        canvas.paint(Limb(dot, 1110, dot, 1110, 5), (176, 178, 180))
    canvas.paint(Box(250, 1150, 180, 22, 11), (176, 178, 180))
    canvas.paint(Box(250, 1192, 280, 18, 9), (196, 198, 200))
    thumb = (640.0, 1560.0, 560.0, 1240.0)
    canvas.paint(Limb(*thumb, 92), (0, 0, 0), soft=60, strength=0.35)
    canvas.paint(Limb(*thumb, 84), skin, soft=3, shade=0.35)
    canvas.paint(Limb(556, 1226, 552, 1196, 44), _mixed(skin, WHITE, 0.25), soft=10, strength=0.8)
    return Held(canvas.sprite(), 250, 374, 540)


def _arm(canvas: Canvas, skin: Colour, sleeve: Colour) -> None:
    """The palm behind what is held, and the forearm that comes from below."""
    canvas.paint(Limb(560, 1240, 660, 1800, 250), skin, soft=4, shade=0.55)
    canvas.paint(Limb(640, 1720, 690, 2100, 300), sleeve, soft=5, shade=0.45)
    canvas.paint(Limb(636, 1700, 642, 1730, 280), _mixed(sleeve, WHITE, 0.1), soft=6, shade=0.5, strength=0.5)


def _fingers(canvas: Canvas, skin: Colour) -> None:
    """Four finger tips around the right edge, and the thumb along the left."""
    for place, reach in ((640, 838), (776, 822), (910, 826), (1034, 846)):
        canvas.paint(Limb(reach, place, 940, place + 46, 66), (0, 0, 0), soft=40, strength=0.3)
        canvas.paint(Limb(reach + 10, place, 930, place + 40, 58), skin, soft=3, shade=0.45)
        canvas.paint(Limb(reach - 14, place - 4, reach + 14, place, 24), _mixed(skin, WHITE, 0.3), soft=16)
    canvas.paint(Limb(250, 1460, 176, 1010, 92), (0, 0, 0), soft=60, strength=0.3)
    canvas.paint(Limb(250, 1480, 168, 1010, 80), skin, soft=3, shade=0.4)
    canvas.paint(Limb(166, 992, 176, 960, 38), _mixed(skin, WHITE, 0.3), soft=14)


def _title(canvas: Canvas, block: Box, accent: Colour) -> None:
    """The event's name as a designer would block it out: a field of colour, a mark, three lines."""
    canvas.paint(block, accent, shade=0.3)
    square_foot = Box(block.left, block.top + block.height / 2, block.width, block.height / 2)
    canvas.paint(square_foot, accent, shade=0.3)
    left, top = block.left + 46, block.top + 52
    canvas.paint(Limb(left + 44, top + 50, left + 44, top + 50, 44), WHITE, strength=0.92)
    canvas.paint(Limb(left + 60, top + 42, left + 60, top + 42, 36), accent)
    canvas.paint(Box(left + 124, top + 2, 280, 34, 17), WHITE)
    canvas.paint(Box(left + 124, top + 54, 210, 22, 11), WHITE, strength=0.75)
    canvas.paint(Box(left + 124, top + 94, 120, 18, 9), WHITE, strength=0.5)


def _mixed(colour: Colour, other: Colour, part: float) -> Colour:
    blue, green, red = (round(a + (b - a) * part) for a, b in zip(colour, other, strict=True))
    return blue, green, red


def put(frame: Image, sprite: Image, centre: tuple[float, float], degrees: float, scale: float) -> None:
    """Lays the sprite onto the frame, turned and scaled about its middle. Only the rows and columns it reaches are
    worked on."""
    height, width = sprite.shape[:2]
    size = scale / OVERSAMPLING
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    reach_x = (abs(cos) * width + abs(sin) * height) * size / 2
    reach_y = (abs(sin) * width + abs(cos) * height) * size / 2
    x1, x2 = max(0, int(centre[0] - reach_x)), min(WIDTH, math.ceil(centre[0] + reach_x))
    y1, y2 = max(0, int(centre[1] - reach_y)), min(HEIGHT, math.ceil(centre[1] + reach_y))
    if x1 >= x2 or y1 >= y2:
        return
    x = (np.arange(x1, x2, dtype=np.float32) + 0.5 - centre[0]) / size
    y = (np.arange(y1, y2, dtype=np.float32) + 0.5 - centre[1]) / size
    from_x = (cos * x + width / 2)[None, :] + (sin * y)[:, None]
    from_y = (-sin * x + height / 2)[None, :] + (cos * y)[:, None]
    place = np.clip(from_y, 0, height - 1).astype(np.int32) * width
    place += np.clip(from_x, 0, width - 1).astype(np.int32)
    taken = sprite.view(np.uint32).reshape(-1).take(place).view(np.uint8).reshape(*place.shape, 4)
    under = frame[y1:y2, x1:x2]
    clear = 255 - taken[..., 3:].astype(np.uint16)
    under[:] = taken[..., :3] + ((under * clear + 128) >> 8).astype(np.uint8)
