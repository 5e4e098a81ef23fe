"""Hand-over, the close of a shift, and its report."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner.app.report_files import as_csv, as_fields, write
from scanner.app.report_words import ending, lines
from scanner.app.shift import StillWaiting
from scanner.app.supervisor import NeedsSupervisor
from scanner.domain.errors import SetupTrouble, StoreTrouble
from scanner.domain.override import Why
from scanner.domain.verdict import Reason
from tests import damage
from tests.fakes import BALCONY, World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()


def test_the_next_one_takes_over_with_the_same_queue(world: World) -> None:
    first, second = world.server.issue(1), world.server.issue(2)
    door = world.door()
    world.server.down = True
    door.present(first)
    assert door.shifts.hand_over("  Robin ", by="Ada").redeemer == "Robin"
    door.present(second)
    assert door.status().waiting == 2
    world.server.heal()
    door.flush()
    assert [(each.serial, each.redeemer) for each in world.server.admitted] == [(first, "Kim"), (second, "Robin")]
    assert door.status().confirmed == 2


def test_a_hand_over_outlives_the_program_and_is_in_the_journal(world: World) -> None:
    door = world.door()
    door.shifts.hand_over("Robin", by="Ada")
    door.close()
    again = world.first.open(world.ear)
    assert again.door.redeemer == "Robin"
    with world.first.look() as db:
        (body,) = db.execute("SELECT body FROM journal WHERE kind = 'handed_over'").fetchone()
    told = json.loads(body)
    assert (told["redeemer"], told["before"], told["by"]) == ("Robin", "Kim", "Ada")


def test_a_damaged_file_that_was_repaired_still_knows_who_took_over(world: World) -> None:
    world.door().shifts.hand_over("Robin")
    world.first.close()
    damage.overwrite(world.first.paths.database, 0, bytes(100))
    assert world.first.open(world.ear).door.redeemer == "Robin"


@pytest.mark.parametrize("name", ["", "  ", "4711", "a\nb", "x" * 81])
def test_a_name_that_the_server_could_not_look_up_is_refused(world: World, name: str) -> None:
    door = world.door()
    with pytest.raises(SetupTrouble):
        door.shifts.hand_over(name)
    assert door.door.redeemer == "Kim"


def test_a_shift_is_not_closed_while_anything_is_unsent(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    world.server.down = True
    door.present(ticket)
    with pytest.raises(StillWaiting) as refused:
        door.shifts.close()
    assert (refused.value.count, refused.value.title) == (1, "1 scan has not reached the server yet.")
    world.server.heal()
    door.flush()
    assert door.shifts.unsent() == 0
    door.shifts.close(by="Ada")
    closed = door.reports.read(back=1)
    assert closed.close is not None
    assert ending(closed).endswith("Everything had been sent.")


def test_with_a_reason_it_is_closed_all_the_same_and_the_report_says_so(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    world.server.down = True
    door.present(ticket)
    door.shifts.close(by="Ada", reason=" the venue locks up ")
    report = door.reports.read(back=1)
    assert report.close is not None
    assert (report.close.by, report.close.unsent, report.close.reason) == ("Ada", 1, "the venue locks up")
    assert "1 scan was unsent: the venue locks up" in ending(report)
    assert door.status().waiting == 1


def test_the_report_tells_the_whole_shift(world: World) -> None:
    let_in, offline, refused, other = (world.server.issue(number) for number in range(4))
    closed = world.server.issue(9, BALCONY)
    door = world.door()
    door.present(let_in)
    world.clock.advance(10)
    door.present(let_in)
    door.present("HELLO")
    door.switch_section(BALCONY.id, open_=False)
    door.present(closed)
    door.overrides.admit(closed, Why.SECTION, by="Ada", over=Reason.OTHER_SECTION)
    door.overrides.without_ticket("HELLO", Why.GUEST_LIST, by="Ada")
    door.flush()
    world.server.down = True
    for ticket in (offline, refused):
        door.present(ticket)
    world.server.heal()
    world.server.admit(refused)
    door.flush()
    (conflict,) = door.conflicts()
    door.resolve(conflict.number, "two prints, both in", "Ada")
    world.clock.advance(3600)
    door.shifts.hand_over("Robin")
    world.server.down = True
    door.present(other)
    report = door.reports.read()
    assert (report.admitted, report.waiting, report.unsent, report.scans) == (5, 1, 1, 9)
    assert [(each.name, each.admitted, each.waiting, each.overrides) for each in report.sections] == [
        ("Floor", 4, 1, 0), ("Balcony", 1, 0, 1),
    ]  # fmt: skip
    assert {(reason.value, count) for reason, _, count in report.mix} == {
        ("already_admitted", 1), ("not_a_ticket", 1), ("other_section", 1),
    }  # fmt: skip
    (override,) = report.overrides
    assert (override.section, override.confirmed, override.override.by) == ("Balcony", True, "Ada")
    assert [each.why for each in report.without_ticket] == [Why.GUEST_LIST]
    assert [each.closing.note for each in report.conflicts if each.closing] == ["two prints, both in"]
    assert [each.name for each in report.crew] == ["Kim", "Robin"]
    assert report.crew[0].until == report.crew[1].since
    assert report.crew[1].until is None
    assert [each.let_in for each in report.busiest] == [4, 1]
    text = "\n".join(lines(report))
    for words in ("Harbour Night", "Door north-1", "still here", "Other section, welcome here", "two prints, both in",
                  "Not a ticket code", "The shift is still open."):  # fmt: skip
        assert words in text
    assert "Guest" not in text
    assert "Guest" not in as_csv(report).decode() + json.dumps(as_fields(report))


def test_an_override_that_the_server_refuses_is_told_as_one_and_not_as_a_conflict(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    world.server.admit(ticket)
    door.overrides.admit(ticket, Why.SEEN)
    assert door.reports.read().overrides[0].confirmed is None
    door.flush()
    report = door.reports.read()
    assert (report.overrides[0].confirmed, report.conflicts) == (False, ())
    assert "refuses it" in "\n".join(lines(report))


def test_each_shift_has_its_own_figures_and_its_own_crew(world: World) -> None:
    first, second = world.server.issue(1), world.server.issue(2)
    door = world.door()
    door.present(first)
    door.shifts.hand_over("Robin")
    world.clock.advance(60)
    door.shifts.close()
    world.clock.advance(60)
    door.present(second)
    door.present("HELLO")
    before, now = door.reports.read(back=1), door.reports.read()
    assert (before.admitted, before.refused, [each.name for each in before.crew]) == (1, 0, ["Kim", "Robin"])
    assert before.crew[-1].until == before.close.at  # type: ignore[union-attr]
    assert (now.admitted, now.refused, [each.name for each in now.crew]) == (1, 1, ["Robin"])
    assert now.crew[0].since == before.close.at  # type: ignore[union-attr]
    with pytest.raises(SetupTrouble, match="no such shift"):
        door.reports.read(back=2)


def test_a_shift_of_nobody_is_told_too(world: World) -> None:
    report = world.door().reports.read()
    assert (report.began, report.admitted, report.busiest) == (None, 0, ())
    assert "Nobody was scanned." in "\n".join(lines(report))


def test_with_a_pin_only_the_supervisor_closes_and_hands_over(world: World) -> None:
    door = world.door()
    door.supervisor.set_pin("4711")
    door.supervisor.lock()
    for deed in (door.shifts.close, lambda: door.shifts.hand_over("Robin")):
        with pytest.raises(NeedsSupervisor):
            deed()


def test_a_spreadsheet_opens_the_table_and_takes_nothing_in_it_for_a_formula(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    door.overrides.admit(ticket, Why.OTHER, "=HYPERLINK(1)", by="@Ada")
    rows = list(csv.reader(io.StringIO(as_csv(door.reports.read()).decode("utf-8-sig"))))
    cells = {cell for row in rows for cell in row}
    assert {"'=HYPERLINK(1)", "'@Ada", "Let in, by section"} <= cells
    assert rows[0] == ["Harbour Night"]


def test_a_report_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(StoreTrouble):
        write(tmp_path / "nowhere" / "report.csv", b"x")
    (tmp_path / "report.csv").mkdir()
    with pytest.raises(StoreTrouble):
        write(tmp_path / "report.csv", b"x")
    assert [each.name for each in tmp_path.iterdir()] == ["report.csv"]
    write(tmp_path / "good.csv", b"x")
    assert (tmp_path / "good.csv").stat().st_mode & 0o077 == 0
