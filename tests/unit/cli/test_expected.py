"""`door-scanner expected`: what programs read of it, and how categories and sections are named."""

from datetime import UTC, date, datetime

import pytest

from scanner.cli import main
from scanner.cli.expected import _map, fields
from scanner.domain.attendance import Attendance, Expected
from scanner.domain.errors import SetupTrouble
from scanner.domain.sales import Sales, Tally
from tests.builders import STALLS, VIP, door


def test_programs_read_figures_and_null_where_nobody_knows():
    told = Attendance(
        Expected("", 20, 30, 35, 40), (Expected("Seats", None, 5, 5),), as_of=date(2026, 11, 20),
        fetched=datetime(2026, 11, 21, 20, 0, tzinfo=UTC), labels=("not approved yet",),
    )  # fmt: skip
    found = fields(told)
    assert found["total"] == {
        "name": "", "inside": 20, "sold": 30, "with_invitations": 35, "ceiling": 40, "surplus": 0,
    }  # fmt: skip
    assert (found["categories"][0]["inside"], found["as_of"], found["old"]) == (None, "2026-11-20", False)
    assert (found["fetched"], found["labels"]) == ("2026-11-21T20:00:00+00:00", ["not approved yet"])
    assert fields(None) is None


class _Beside:
    """Remembers what is sold for what."""

    def __init__(self):
        self.kept = type("Kept", (), {"sales": Sales(Tally(), (Tally(id="11", name="Carré d'or"),))})
        self.sold = []

    def sell(self, category, section):
        self.sold.append((category, section))


class _Doorway:
    def __init__(self):
        self.beside = _Beside()
        self.door = door(sections=(STALLS, VIP))


@pytest.mark.parametrize("category", ["11", "Carré d'or", "carre d'or"])
@pytest.mark.parametrize(("section", "found"), [(STALLS.name.upper(), STALLS.id), (VIP.id, VIP.id), ("", "")])
def test_a_category_and_a_section_are_named_by_name_or_number(category, section, found):
    doorway = _Doorway()
    _map(doorway, category, section)
    assert doorway.beside.sold == [("11", found)]


@pytest.mark.parametrize(("category", "section"), [("Gods", STALLS.name), ("11", "Gods")])
def test_one_that_is_not_there_is_said_with_those_that_are(category, section):
    with pytest.raises(SetupTrouble, match="There is no 'Gods'"):
        _map(_Doorway(), category, section)


@pytest.mark.parametrize("words", [["--set", "url"], ["--events"], ["--map", "Seats"]])
def test_words_that_are_no_pair_are_refused_before_anything_is_opened(words, tmp_path, capsys):
    try:
        code = main(["expected", "--data-dir", str(tmp_path / "none"), *words])
    except SystemExit as ended:  # argparse's way
        code = ended.code
    assert code == 2
    assert "=" in capsys.readouterr().err.splitlines()[-1]
    assert not (tmp_path / "none").exists()
