"""What the decoder is held to on a folder of pictures, against the bare libraries in the same run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from scanner.app.bench import Measure
from tests.bench.decode.measure import FRAME, LEISURELY, ONE_FRAME

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tests.bench.decode.measure import Score

ALL, UNION, SLOWER = 95.0, 98.0, 1.5
BARE = ("bare pyzbar", "bare zxing-cpp")


def goals(scores: Mapping[str, Score], labelled: Mapping[str, int]) -> Iterator[Measure]:
    """`labelled`: how many pictures there are of each kind. Every way is held to the union and to the errors of the
    bare libraries, leisure to the rest, and one frame's budget to its time."""
    if labelled.get("QR"):
        share = 100 * scores[LEISURELY].kinds["QR"] / labelled["QR"]
        yield Measure("leisure: QR read, of all", share, "%", None, ALL, at_least=True)
    for name, way in (("leisure", LEISURELY), ("a picture", FRAME), ("one frame", ONE_FRAME)):
        union = _union(scores, "QR")
        if union:
            share = 100 * len(union & scores[way].read.keys()) / len(union)
            yield Measure(f"{name}: QR read, of what any library reads", share, "%", 100.0, UNION, at_least=True)
        fewest = min(scores[bare].wrong for bare in BARE)
        yield Measure(f"{name}: wrong texts", scores[way].wrong, "pictures", fewest, fewest)
    for kind in sorted(labelled.keys() - {"QR", "NONE"}):
        best = max(scores[bare].kinds[kind] for bare in BARE)
        yield Measure(f"leisure: {kind} read", scores[LEISURELY].kinds[kind], "pictures", best, best, at_least=True)
    ours, theirs = (float(np.percentile(scores[name].ms, 95)) for name in (ONE_FRAME, BARE[1]))
    yield Measure("one frame: 95th percentile of time", ours / theirs, "x bare zxing-cpp", theirs, SLOWER)


def _union(scores: Mapping[str, Score], kind: str) -> set[str]:
    """The pictures of a kind that at least one bare library reads."""
    return {name for bare in BARE for name, of in scores[bare].read.items() if of == kind}


def told(measure: Measure) -> str:
    bound = f"{'≥' if measure.at_least else '≤'} {measure.goal:.3g}"
    return f"  {'✓' if measure.met else '✗'} {measure.name}: {measure.value:.3g} {measure.unit} (goal {bound})"
