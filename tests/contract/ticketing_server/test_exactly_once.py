"""One ticket, many doors: exactly one of them admits (contract 7.2 and 10)."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import httpx

DOORS = 20


def test_twenty_doors_with_the_same_tickets_admit_each_of_them_once(caller):
    key = caller.door()
    serials = caller.issued(key)[:12]
    url = f"{caller.server.url}{caller.event}/admissions"
    headers = {"X-API-Key": key, "X-Client-Version": "3.0.0"}
    together = Barrier(DOORS)

    def door(number):
        """Presents every ticket once; the doors start at the same moment."""
        won = []
        with httpx.Client(headers=headers, timeout=60) as client:
            together.wait()
            for serial in serials:
                body = {"redeemer": f"gate {number}", "device": f"door-{number}", "serials": [serial]}
                response = client.post(url, json=body)
                assert response.status_code in {201, 400}, response.text
                if response.status_code == 201:
                    (admission,) = response.json()
                    assert (admission["ticket"], admission["device"]) == (serial, f"door-{number}")
                    won.append((serial, f"door-{number}"))
        return won

    with ThreadPoolExecutor(DOORS) as pool:
        won = [one for winners in pool.map(door, range(DOORS)) for one in winners]
    assert Counter(serial for serial, _ in won) == Counter(serials)
    state = caller.server.state()
    assert sorted((one["serial"], one["device"]) for one in state["admitted"]) == sorted(won)
    assert state["requests"]["POST /events/{event}/admissions"] == DOORS * len(serials)


def test_overlapping_batches_share_the_tickets_out(caller):
    key = caller.door()
    serials = caller.issued(key)[:40]
    together = Barrier(4)

    def flush(number):
        together.wait()
        response = caller.admit(key, *serials[number * 5 : number * 5 + 25], device=f"door-{number}")
        return [admission["ticket"] for admission in response.json()] if response.status_code == 201 else []

    with ThreadPoolExecutor(4) as pool:
        admitted = [serial for batch in pool.map(flush, range(4)) for serial in batch]
    assert sorted(admitted) == sorted(serials)
