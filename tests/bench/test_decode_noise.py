"""What only looks like a code never counts as one, however long it is held before the camera."""

import pytest

from scanner.capture.cascade import Cascade
from scanner.capture.decode import Decoder
from scanner.capture.symbols import Symbol
from tests.fixtures import noise


def counted(kind: str, seed: int, frames: int) -> list[Symbol]:
    """What the cascade lets through, with all the time it wants."""
    cascade = Cascade(Decoder(), clock=lambda: 0.0)
    return [symbol for picture in noise.held(kind, seed, frames) for symbol in cascade.read(picture)]


@pytest.mark.parametrize("kind", noise.KINDS)
def test_what_only_looks_like_a_code_does_not_count(kind: str) -> None:
    assert counted(kind, seed=1, frames=4) == []


@pytest.mark.nightly
@pytest.mark.parametrize("kind", noise.KINDS)
def test_it_does_not_count_in_hundreds_of_pictures_either(kind: str) -> None:
    assert [symbol for seed in range(300) for symbol in counted(kind, seed, frames=6)] == []
