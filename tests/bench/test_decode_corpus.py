"""On real photographs, both libraries together read more than either alone, and nothing that is not there."""

from pathlib import Path

import pytest

from scanner.capture.decode import Decoder
from scanner.capture.symbols import TICKET_FORMATS
from tests.bench.decode.goals import goals
from tests.bench.decode.measure import FRAME, LEISURELY, Score, labelled, measure, rows_of, ways

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"

pytestmark = pytest.mark.skipif(
    not (CORPUS / "manifest.csv").is_file(), reason="the corpus of photographs does not lie beside the project"
)


@pytest.fixture(scope="module")
def scores() -> dict[str, Score]:
    decoder = Decoder()
    chosen = {name: way for name, way in ways(decoder).items() if not name.startswith("stage ")}
    return measure(rows_of(CORPUS, every=6), decoder, chosen)


def test_the_live_path_reads_at_least_what_the_better_library_reads(scores: dict[str, Score]) -> None:
    assert scores[FRAME].hits >= max(scores["bare pyzbar"].hits, scores["bare zxing-cpp"].hits)


def test_the_live_path_reads_much_more_than_zbar_alone(scores: dict[str, Score]) -> None:
    assert scores[FRAME].hits >= 1.3 * scores["bare pyzbar"].hits


def test_leisure_reads_more_still(scores: dict[str, Score]) -> None:
    assert scores[LEISURELY].hits >= scores[FRAME].hits


def test_the_goals_that_depend_neither_on_time_nor_on_the_sample_are_met(scores: dict[str, Score]) -> None:
    """Every sixth picture is a sample of 27 QR codes, in which two that nobody reads are 7 %: the share of all is for
    the whole bench to tell."""
    held = list(goals(scores, labelled(rows_of(CORPUS, every=6), TICKET_FORMATS)))
    assert len(held) >= 8
    missed = {measure.name for measure in held if not measure.met and "one frame" not in measure.name}
    assert missed <= {"leisure: QR read, of all"}


def test_wrong_texts_stay_rare(scores: dict[str, Score]) -> None:
    """Some pictures are labelled by what others made of them, so a few differences are theirs."""
    live = scores[FRAME]
    assert live.wrong <= 0.05 * len(live.ms)
