"""The soak runs: every clip becomes a line, a run goes on where it was, and a wrong text is told."""

from pathlib import Path

import pytest

from tests.bench.decode import soak
from tests.fixtures.door_video import CONDITIONS


def test_a_clip_ends_soon_after_its_ticket_is_read() -> None:
    done = soak.soaked("phone", 3)
    assert done.read
    assert done.wrong == ()
    assert done.looks <= 6


def test_a_clip_that_does_not_read_is_given_up() -> None:
    done = soak.soaked("glare", 0)
    assert (done.read, done.looks) == (False, len(soak.LOOKED_AT))


def test_a_run_goes_on_where_it_was(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = tmp_path / "clips.csv"
    names = list(CONDITIONS)[:3]
    lines = [",".join(soak.COLUMNS), *(f"{name},7,3,1," for name in names)]
    kept.write_text("\n".join(lines) + "\n")
    assert soak.soak(3, kept, first=7) == 0
    assert kept.read_text().splitlines() == lines, "there was nothing left to do"
    assert "ALL" in capsys.readouterr().out


def test_a_wrong_text_is_counted(tmp_path: Path) -> None:
    kept = tmp_path / "clips.csv"
    kept.write_text(",".join(soak.COLUMNS) + "\npaper,7,3,1,K7PQ2M-WRONGWRONG22\n")
    assert soak.soak(1, kept, first=7) == 1


@pytest.mark.nightly
def test_no_ticket_is_read_as_another_in_ten_thousand_clips(tmp_path: Path) -> None:
    assert soak.soak(10_000, tmp_path / "clips.csv", jobs=2) == 0
