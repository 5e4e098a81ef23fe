"""The ledger: a serial is let in once, whoever tries and however often."""

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from scanner.domain.admission import LET_IN, Standing
from scanner.domain.errors import Fault
from scanner.store import admissions, outbox, presented
from tests.builders import EVENING, EVENT, OTHER_EVENT, VIP, after, begin, serial

LIVE = [Standing.OPEN, *sorted(LET_IN)]
OVER = [Standing.REFUSED, Standing.WITHDRAWN]


def live(kept, number=1, event=EVENT):
    with kept.read() as tx:
        return admissions.live(tx, event, serial(number))


def get(kept, attempt):
    with kept.read() as tx:
        return admissions.get(tx, attempt)


def move(kept, attempt, standing, **how):
    with kept.write() as tx:
        admissions.move(tx, attempt, standing, **how)


def test_an_attempt_is_kept_as_it_was_begun(kept):
    number = begin(kept, next_try=after(31))
    found = get(kept, number)
    assert (found.id, found.serial, found.presented_at) == (number, serial(), EVENING)
    assert (found.redeemer, found.device, found.section) == ("Kim (north gate)", "north-1 5f2c", VIP.id)
    assert (found.standing, found.shown, found.tries, found.first_sent) == (Standing.OPEN, False, 0, None)
    assert found.next_try == after(31)


def test_an_attempt_that_is_not_there_is_none(kept):
    assert get(kept, 99) is None
    assert live(kept) is None


@pytest.mark.parametrize("standing", LIVE)
def test_a_second_attempt_for_a_serial_is_refused_by_the_database_itself(kept, standing):
    begin(kept, standing=standing)
    with pytest.raises(Fault):
        begin(kept)
    assert live(kept).standing is standing


@pytest.mark.parametrize("standing", OVER)
def test_an_attempt_that_is_over_makes_way_for_another(kept, standing):
    first = begin(kept)
    move(kept, first, standing)
    assert live(kept) is None
    second = begin(kept)
    assert live(kept).id == second
    assert get(kept, first).standing is standing


def test_one_that_is_over_cannot_come_back_beside_a_live_one(kept):
    first = begin(kept)
    move(kept, first, Standing.WITHDRAWN)
    begin(kept)
    with pytest.raises(Fault):
        move(kept, first, Standing.CONFIRMED, shown=True)
    assert get(kept, first).standing is Standing.WITHDRAWN


def test_the_same_serial_at_another_event_is_another_ticket(kept):
    begin(kept)
    begin(kept, event=OTHER_EVENT)
    assert live(kept, event=OTHER_EVENT).id != live(kept).id


def test_sealing_survives_reopening(opened):
    first = opened()
    number = begin(first)
    with first.write() as tx:
        admissions.sending(tx, number, at=after(1), next_try=after(32))
        admissions.move(tx, number, Standing.CONFIRMED, answer="admitted", shown=True)
    first.close()
    found = live(opened())
    assert (found.standing, found.shown, found.tries, found.last_answer) == (Standing.CONFIRMED, True, 1, "admitted")
    assert (found.first_sent, found.last_sent, found.next_try) == (after(1), after(1), after(32))


def test_the_first_time_it_was_sent_is_kept_however_often_it_is_sent(kept):
    number = begin(kept)
    with kept.write() as tx:
        admissions.sending(tx, number, at=after(1), next_try=after(2))
        admissions.sending(tx, number, at=after(3), next_try=after(4))
    found = get(kept, number)
    assert (found.tries, found.first_sent, found.last_sent, found.next_try) == (2, after(1), after(3), after(4))


def test_a_request_that_never_left_is_not_counted(kept):
    number = begin(kept)
    before = get(kept, number)
    with kept.write() as tx:
        admissions.sending(tx, number, at=after(1), next_try=after(2))
        admissions.unsent(tx, number, before)
    found = get(kept, number)
    assert (found.tries, found.first_sent, found.last_sent) == (0, None, None)


def test_what_was_seen_was_seen(kept):
    number = begin(kept)
    move(kept, number, Standing.PROVISIONAL, shown=True)
    move(kept, number, Standing.CONFLICT, shown=False)
    assert get(kept, number).shown


def test_those_let_in_come_in_the_order_of_their_scans(kept):
    for number, standing in enumerate([*LIVE, *OVER], start=1):
        begin(kept, number, standing)
    with kept.read() as tx:
        found = [each.standing for each in admissions.let_in(tx, EVENT)]
        assert list(admissions.let_in(tx, OTHER_EVENT)) == []
    assert found == sorted(LET_IN)


@pytest.mark.parametrize("year", [1, 999, 1970, 2026, 9999])
def test_a_moment_is_kept_whatever_its_year(kept, year):
    """Some systems write the year 1 for never."""
    when = EVENING.replace(year=year)
    assert get(kept, begin(kept, at=when)).presented_at == when


def claim(kept, number):
    """As the turnstile does it: the look and the entry in one transaction."""
    with kept.write() as tx:
        if admissions.live(tx, EVENT, serial(number)):
            return False
        admissions.begin(
            tx, EVENT, serial(number), section="", at=EVENING, redeemer="Kim", device="n", next_try=EVENING
        )
        return True


def test_of_threads_that_race_for_a_serial_one_wins(kept):
    ready = threading.Barrier(4)

    def race(_):
        ready.wait()
        return [claim(kept, number) for number in range(8)]

    with ThreadPoolExecutor(4) as pool:
        won = list(pool.map(race, range(4)))
    assert [sum(each) for each in zip(*won, strict=True)] == [1] * 8


def test_of_processes_that_race_for_a_serial_one_wins(kept, tmp_path):
    program = (
        "import sys; from pathlib import Path; from tests.builders import database\n"
        "from tests.unit.store.test_admissions import claim\n"
        "kept = database(Path(sys.argv[1])); print('ready', flush=True); sys.stdin.readline()\n"
        "print([number for number in range(10) if claim(kept, number)], flush=True); kept.close()"
    )
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(2)
    ]
    for each in racers:
        assert each.stdout.readline() == "ready\n"
    for each in racers:
        each.stdin.write("go\n")
        each.stdin.flush()
    won = [number for each in racers for number in eval(each.communicate(timeout=60)[0])]
    assert sorted(won) == list(range(10))
    with kept.read() as tx:
        assert outbox.unsettled(tx, EVENT) == 10


def test_the_attempt_that_stands_is_found_by_the_index_however_many_there_are(kept):
    with kept.read() as tx:
        plans = [
            tx.execute(f"EXPLAIN QUERY PLAN {statement}", (EVENT, serial())).fetchall()
            for statement in (admissions._FIND_LIVE, presented._LOOK)
        ]
    for plan in plans:
        assert any("USING INDEX one_live_attempt" in row[3] for row in plan), plan
        assert not any("SCAN" in row[3] for row in plan), plan
