"""A door whose file is damaged: it says so, admits nobody on it, and is repaired by starting the program again."""

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from scanner.app.build import NoDoor
from scanner.app.door_setup import Found, SetupForm, set_up
from scanner.domain.admission import Standing
from scanner.domain.door import Policy
from scanner.domain.errors import StoreTrouble
from scanner.domain.notices import TroubleSaid
from scanner.domain.ticket import Serial
from scanner.domain.verdict import Answer, Reason, Source
from scanner.store import rescue
from scanner.store.database import suspicion
from scanner.store.driver import Key
from tests import damage, door_file
from tests.fakes import BALCONY, EVENT, FLOOR, TOKEN, Ear, World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()


@pytest.fixture
def tickets(world: World) -> list[Serial]:
    """An evening: the first five let in with the server's word, the next five without; the rest not yet here."""
    issued = [world.server.issue(number) for number in range(15)]
    door = world.door()
    for ticket in issued[:5]:
        assert door.present(ticket).answer is Answer.ADMIT
    world.server.down = True
    for ticket in issued[5:10]:
        assert door.present(ticket).provisional
    door.close()
    world.server.heal()
    return issued


def file_of(world: World) -> Path:
    return world.first.paths.database


def pages_of(world: World, *names: str) -> list[int]:
    return damage.pages_of(file_of(world), *names, key=key_of(world))


def key_of(world: World) -> Key | None:
    return door_file.key_in(world.first._safe, file_of(world))


def test_a_door_opens_with_all_its_scans_and_says_what_happened(world: World, tickets: list[Serial]) -> None:
    damage.overwrite(file_of(world), 0, bytes(100))
    ear = Ear()
    door = world.first.open(ear)
    (said,) = ear.of(TroubleSaid)
    (aside,) = file_of(world).parent.glob("doors.damaged-*.db")
    assert said.title == "The database was damaged and has been repaired."
    assert said.advice.startswith("10 scans are kept. The ticket list is fetched again.")
    assert said.advice.endswith(str(aside))
    assert [each.serial for each in door.admitted()] == tickets[:10]
    assert door.first_broken_row() is None
    assert len(door.history()) == 10
    status = door.status()
    assert (status.confirmed, status.waiting, status.tickets, status.list_at) == (5, 5, 0, None)


@pytest.mark.parametrize(
    "lost", [["attempts"], ["one_live_attempt"], ["journal"], ["attempts", "one_live_attempt"], ["tickets", "lists"]]
)
def test_nobody_is_let_in_again_whatever_is_lost(world: World, tickets: list[Serial], lost: list[str]) -> None:
    pages = pages_of(world, *lost)
    damage.destroy(file_of(world), pages)
    suspicion(file_of(world)).touch()
    door = world.first.open()
    for ticket in tickets[:10]:
        verdict = door.present(ticket)
        assert (verdict.answer, verdict.reason, verdict.judgement.source) == (
            Answer.STOP, Reason.ALREADY_ADMITTED, Source.LEDGER,
        )  # fmt: skip
    assert door.first_broken_row() is None


def test_the_next_sync_settles_everything_and_fetches_the_list(world: World, tickets: list[Serial]) -> None:
    damage.destroy(file_of(world), pages_of(world, "attempts", "one_live_attempt", "tickets"))
    suspicion(file_of(world)).touch()
    door = world.first.open()
    door.sync()
    status = door.status()
    assert (status.confirmed, status.waiting, status.conflicts, status.tickets) == (10, 0, 0, 15)
    assert sorted(world.server.admissions_of("north-1")) == sorted(tickets[:10])
    assert door.present(tickets[10]).answer is Answer.ADMIT


def test_our_own_admission_is_not_taken_for_somebody_elses_after_it(world: World, tickets: list[Serial]) -> None:
    """It was let in without the server, sent before the damage, and the answer was lost with the row."""
    for ticket in tickets[5:10]:
        world.server.admit(ticket, redeemer="Kim", device="north-1")
    damage.destroy(file_of(world), pages_of(world, "attempts"))
    suspicion(file_of(world)).touch()
    door = world.first.open()
    door.sync()
    assert (door.status().confirmed, door.status().conflicts) == (10, 0)


def test_a_ticket_that_somebody_else_used_is_a_conflict_after_it(world: World, tickets: list[Serial]) -> None:
    world.server.admit(tickets[7], device="south-1")
    damage.destroy(file_of(world), pages_of(world, "attempts"))
    suspicion(file_of(world)).touch()
    door = world.first.open()
    door.sync()
    assert world.first.ledger()[tickets[7]] == Standing.CONFLICT


def test_a_ticket_that_only_the_server_knows_is_stopped_by_its_word(world: World, tickets: list[Serial]) -> None:
    everything = pages_of(world, "attempts", "one_live_attempt", "journal")
    damage.destroy(file_of(world), everything)
    suspicion(file_of(world)).touch()
    world.clock.advance(60)
    door = world.first.open()
    door.sync()
    for ticket in tickets[:5]:
        verdict = door.present(ticket)
        assert (verdict.answer, verdict.reason) == (Answer.STOP, Reason.ALREADY_ADMITTED)


def test_a_door_that_cannot_be_read_is_set_up_again_and_knows_whom_it_let_in(
    world: World, tickets: list[Serial]
) -> None:
    damage.destroy(file_of(world), pages_of(world, "doors"))
    ear = Ear()
    with pytest.raises(NoDoor):
        world.first.open(ear)
    (said,) = ear.of(TroubleSaid)
    assert said.advice.startswith("The door itself could not be read: set it up again")
    form = SetupForm("https://tickets.test/v3", "0f3c9a4be1d24c7f", TOKEN, "Kim", "north-1")
    found = Found(EVENT, "Harbour Night", (FLOOR, BALCONY), None)
    set_up(form, world.first.paths, found, safe=world.first._safe)
    door = world.first.open()
    door.sync()
    assert [each.serial for each in door.admitted()] == tickets[:10]
    assert door.status().waiting == 0
    assert door.present(tickets[0]).answer is Answer.STOP


def test_setting_a_door_up_on_a_damaged_file_repairs_it_and_says_so(world: World, tickets: list[Serial]) -> None:
    damage.overwrite(file_of(world), 0, bytes(100))
    ear = Ear()
    form = SetupForm("https://tickets.test/v3", "0f3c9a4be1d24c7f", TOKEN, "Kim", "north-1")
    found = Found(EVENT, "Harbour Night", (FLOOR, BALCONY), None)
    set_up(form, world.first.paths, found, safe=world.first._safe, notify=ear)
    assert len(ear.of(TroubleSaid)) == 1
    assert len(world.first.open().admitted()) == 10


# While the door is open.


@pytest.mark.parametrize("policy", list(Policy))
def test_damage_met_in_the_evening_admits_nobody_and_the_next_start_repairs_it(
    world: World, tickets: list[Serial], policy: Policy
) -> None:
    ear = Ear()
    door = world.first.open(ear, policy=policy)
    damage.destroy(file_of(world), pages_of(world, "attempts", "one_live_attempt"))
    with ThreadPoolExecutor(1) as other:  # a thread that has not read those pages yet
        verdict = other.submit(door.present, tickets[0]).result()
    assert (verdict.answer, verdict.reason) == (Answer.CANNOT_DECIDE, Reason.TROUBLE)
    assert verdict.judgement.detail.note == "The database is damaged."
    assert ear.of(TroubleSaid)[0].advice.startswith("Close the program and start it again: it repairs the file")
    for ticket in tickets:  # and nobody at all from then on, on any thread
        assert door.present(ticket).answer is Answer.CANNOT_DECIDE
    assert not [call for call in world.server.calls if call.name == "redeem" and call.serials[0] in tickets[10:]]
    door.close()
    again = world.first.open(ear)
    again.sync()
    assert {each.serial for each in again.admitted()} == set(tickets[:10])
    assert again.present(tickets[3]).answer is Answer.STOP
    assert again.present(tickets[12]).answer is Answer.ADMIT
    assert again.first_broken_row() is None


def test_the_engine_says_damage_once_and_goes_on_knocking(world: World, tickets: list[Serial]) -> None:
    ear = Ear()
    door = world.first.open(ear)
    door._parts.engine.turn()
    damage.destroy(file_of(world), pages_of(world, "attempts", "tickets", "lists", "journal", "doors"))
    with ThreadPoolExecutor(1) as other:
        other.submit(door.present, tickets[0]).result()
    said = len(ear.of(TroubleSaid))
    for _ in range(5):
        world.clock.advance(door._parts.engine.turn())
    assert len(ear.of(TroubleSaid)) <= said + 4


@pytest.mark.skipif(sys.platform == "win32", reason="Windows refuses by itself")
def test_a_second_program_with_the_file_open_holds_the_repair_up(world: World, tickets: list[Serial]) -> None:
    """What it still wrote would be lost."""
    program = (
        "import sys; from pathlib import Path; from scanner.store.driver import Key, connect;"
        "db = connect(Path(sys.argv[1]), Key.of(sys.argv[2])); db.execute('SELECT count(*) FROM doors').fetchone();"
        "print('open', flush=True); sys.stdin.read()"
    )
    (lists,) = pages_of(world, "lists")
    with subprocess.Popen(
        [sys.executable, "-c", program, str(file_of(world)), key_of(world).text],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        damage.destroy(file_of(world), [lists])
        with pytest.raises(StoreTrouble, match="another program has it open") as caught:
            rescue.rescue(file_of(world), world.clock.now(), key=key_of(world), wait=0.1)
        assert "Close every Door Scanner" in caught.value.advice
        other.communicate()
    assert world.first.open().first_broken_row() is None


# What is not damage stays what it is.


def test_a_newer_version_is_refused_and_nothing_is_moved(world: World, tickets: list[Serial]) -> None:
    with world.first.look() as newer:
        newer.execute("PRAGMA user_version = 77")
    before = file_of(world).read_bytes()
    with pytest.raises(StoreTrouble, match="newer version"):
        world.first.open()
    assert file_of(world).read_bytes() == before
    assert not list(file_of(world).parent.glob("doors.damaged*"))


def test_a_locked_file_is_said_and_nothing_is_moved(world: World, tickets: list[Serial]) -> None:
    door = world.first.open()
    with door._open.database.read() as tx:
        tx.execute("PRAGMA busy_timeout = 20")
    with world.first.look() as other:
        other.execute("BEGIN IMMEDIATE")
        verdict = door.present(tickets[12])
        assert (verdict.answer, verdict.reason) == (Answer.CANNOT_DECIDE, Reason.TROUBLE)
        assert verdict.judgement.detail.note == "The database is locked by another program."
    assert door.present(tickets[12]).answer is Answer.ADMIT
    assert not suspicion(file_of(world)).exists()


def test_a_full_disk_admits_nobody_and_room_mends_it(world: World, tickets: list[Serial]) -> None:
    ear = Ear()
    door = world.first.open(ear)
    door.sync()
    with door._open.database.read() as tx:
        (full,) = tx.execute("PRAGMA max_page_count = 1").fetchone()  # no fewer than there are: not one more
    said = [door.present("no ticket") for _ in range(200)]  # what room there is in the pages fills up
    assert said[-1].judgement.detail.note == "The disk is full."
    admitted = len(door.admitted())
    for ticket in tickets[10:]:
        verdict = door.present(ticket)
        assert verdict.answer is Answer.CANNOT_DECIDE or ticket in {each.serial for each in door.admitted()}
    with door._open.database.read() as tx:
        tx.execute(f"PRAGMA max_page_count = {full + 10_000}")
    assert "Make room" in ear.of(TroubleSaid)[0].advice
    assert len(door.admitted()) >= admitted
    assert door.present("no ticket").reason is Reason.NOT_A_TICKET
    assert not suspicion(file_of(world)).exists()


def test_a_file_that_may_only_be_read_admits_nobody(world: World, tickets: list[Serial]) -> None:
    door = world.first.open()
    door.sync()
    with door._open.database.read() as tx:
        tx.execute("PRAGMA query_only = 1")
    verdict = door.present(tickets[12])
    assert (verdict.answer, verdict.judgement.detail.note) == (Answer.CANNOT_DECIDE, "The database cannot be written.")
    with door._open.database.read() as tx:
        tx.execute("PRAGMA query_only = 0")
    assert door.present(tickets[12]).answer is Answer.ADMIT
    assert not suspicion(file_of(world)).exists()
