"""What must hold of the ledger at any system that rules: nobody twice, nobody lost, whatever the network and the power
do. Over each system's demo and its real back end."""

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner.domain.verdict import Answer, Source
from tests.fakes import Crash
from tests.ledger.house import HOUSES, House, Site, decided, houses, let_in


@pytest.fixture(scope="module", params=list(HOUSES))
def standing(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    yield from houses(tmp_path_factory.mktemp("house"), request.param)


@pytest.fixture
def house(standing: House) -> House:
    standing.switch(admit_fault="none")
    return standing


def site(house: House, tmp_path: Path, name: str = "north", number: int = 0) -> Site:
    return house.site(f"{name}-{tmp_path.name[-24:]}", number=number)


def agree(house: House, door, code: str) -> None:
    """The code let one person in by the ledger, and by the system's own record where it keeps one."""
    ours = {serial: count for serial, count in let_in(door).items() if serial.split(".")[0] == code}
    assert list(ours.values()) == [1]
    record = house.record()
    if door.capability.redeems:
        assert record is not None
        assert {serial: record[serial] for serial in ours} == ours


def test_a_code_lets_in_once(house: House, tmp_path: Path) -> None:
    code, here = house.good(), site(house, tmp_path)
    door = here.open()
    verdict = door.present(code)
    assert verdict.answer is Answer.ADMIT
    assert verdict.judgement.source is (Source.SERVER if door.capability.redeems else Source.HOUSE)
    again = door.present(code)
    assert again.answer is not Answer.ADMIT
    agree(house, door, code)


@pytest.mark.parametrize(
    "fault", ["drop_before_commit", "drop_after_commit", "500_after_commit", "garbage_after_commit"]
)
def test_whatever_becomes_of_the_answers_the_guest_comes_in_once(house: House, tmp_path: Path, fault: str) -> None:
    code, door = house.good(), site(house, tmp_path).open()
    house.switch(admit_fault=fault, admit_fault_count=-1)
    first = decided(door, code)
    assert first.answer is not Answer.STOP, "our own admission is never somebody else's"
    house.switch(admit_fault="none")
    door.sync()
    if first.answer is not Answer.ADMIT:
        assert decided(door, code).answer is Answer.ADMIT
    agree(house, door, code)
    assert door.present(code).answer is not Answer.ADMIT


@pytest.mark.parametrize("after", [False, True], ids=["before it is carried out", "after it was"])
@pytest.mark.parametrize("requests", range(5))
def test_the_power_goes_at_any_request_and_the_guest_comes_in_once(
    house: House, tmp_path: Path, requests: int, *, after: bool
) -> None:
    code, here = house.good(), site(house, tmp_path)
    door = here.open()
    here.wire.fuse, here.wire.after = requests, after
    shown = None
    with contextlib.suppress(Crash):
        shown = door.present(code)
    here.wire.fuse = None
    here.close()
    again = here.open()
    if shown is not None and shown.answer is Answer.ADMIT:
        assert again.present(code).answer is not Answer.ADMIT, "what was shown green is on disk"
    else:
        assert decided(again, code).answer is Answer.ADMIT
    agree(house, again, code)


def test_two_doors_and_one_code_let_in_one_where_the_system_keeps_the_record(house: House, tmp_path: Path) -> None:
    doors = [site(house, tmp_path, name, number).open() for number, name in enumerate(("north", "south"))]
    codes = [house.good() for _ in range(12)]
    answers: dict[str, list[Answer]] = {code: [] for code in codes}

    def scan(door) -> None:
        for code in codes:
            answers[code].append(door.present(code).answer)

    _at_once(lambda: scan(doors[0]), lambda: scan(doors[1]))
    for found in answers.values():
        if doors[0].capability.redeems:
            assert found.count(Answer.ADMIT) <= 1, "both stepping back is allowed, both letting in is not"
        else:
            assert found == [Answer.ADMIT] * 2
    record = house.record()
    if doors[0].capability.redeems:
        both = let_in(doors[0]) + let_in(doors[1])
        assert record is not None
        assert max(both.values()) == 1
        assert all(record[serial] == 1 for serial in both)


def test_two_programs_on_one_ledger_let_in_one(house: House, tmp_path: Path) -> None:
    here = site(house, tmp_path)
    one, other = here.open(), here.open()
    codes = [house.good() for _ in range(12)]
    found: dict[str, list[Answer]] = {code: [] for code in codes}

    def scan(door) -> None:
        for code in codes:
            found[code].append(door.present(code).answer)

    _at_once(lambda: scan(one), lambda: scan(other))
    assert max(each.count(Answer.ADMIT) for each in found.values()) == 1
    assert max(let_in(one).values()) == 1


def test_without_the_network_nobody_is_let_in_and_the_ledger_refuses_what_it_knows(
    house: House, tmp_path: Path
) -> None:
    used, fresh, here = house.good(), house.good(), site(house, tmp_path)
    door = here.open()
    door.present(used)
    here.wire.cut = True
    assert door.present(fresh).answer is Answer.CANNOT_DECIDE
    assert door.present(used).answer is not Answer.ADMIT
    here.wire.cut = False
    door.sync()
    assert decided(door, fresh).answer is Answer.ADMIT
    assert door.status().waiting == 0


def _at_once(*deeds) -> None:
    threads = [threading.Thread(target=deed) for deed in deeds]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
