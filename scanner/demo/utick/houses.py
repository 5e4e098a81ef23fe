"""What a house offers: its events, its streams and its packs, as rows for the tables."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from scanner.demo.sample import Sample
from scanner.demo.utick import ids
from scanner.demo.utick.answers import Json
from scanner.demo.utick.state import HOUSE_TIME

SHOW, FESTIVAL = 1, 103
STANDARD, SHOPPING, PASSPORT, CARD, UNHEARD_OF = 1, 10, 20, 100, 55


@dataclass(frozen=True)
class House:
    """`events`: id, status, body. `streams`: id, status, end of access, body. `packs`: id, body, sets."""

    events: list[tuple[str, int, str]]
    streams: list[tuple[str, int, float | None, str]]
    packs: list[tuple[str, str, str]]


def house(sample: Sample, chance: Random, now: float) -> House:
    """The evening's event begins at eight today; the others before and after it."""
    eight = datetime.fromtimestamp(now, HOUSE_TIME).replace(hour=20, minute=0, second=0, microsecond=0)
    venue = _venue(sample, chance)
    plans = ((sample.title, 0, 10), ("Spring Matinee", 1, 10), ("Rooftop Session", 2, 20))
    events = [_event(chance, venue, label, eight + timedelta(days=days), status) for label, days, status in plans]
    called_off = "Called off for the wind."
    talk = "<p>Before the show, <b>no booking</b>.</p>"
    streams = [
        _stream(chance, venue, f"{sample.title}, live", sample.description, start=eight, status=10, duration=48),
        _stream(chance, venue, "Backstage Talk", talk, start=eight, status=11, duration="24"),
        _stream(chance, venue, "Rooftop Session", called_off, start=eight, status=20, duration=None),
    ]
    return House(events, streams, _packs(sample, chance, events[0][0], streams[0][0]))


def _venue(sample: Sample, chance: Random) -> Json:
    return {
        "id": ids.new_id(chance), "label": sample.venue, "addressl1": sample.address, "addressl2": None,
        "postalcode": "1000", "city": sample.city, "country": "AG", "map_url": None,
    }  # fmt: skip


def _attraction(chance: Random, label: str, description: str, kind: int) -> Json:
    return {
        "id": ids.new_id(chance), "label": label, "description": f"<p>{description}</p>", "typeid": str(kind),
        "agelimit": None, "cast": "<ul><li>Five bands</li></ul>", "duration": "360", "additionaldescription": "",
        "image_url": None, "categories": [], "firstevent_date": None, "lastevent_date": None, "nb_events": 1,
    }  # fmt: skip


def _event(chance: Random, venue: Json, label: str, start: datetime, status: int) -> tuple[str, int, str]:
    body = {
        "label": label, "starttime": start.timestamp(), "endtime": (start + timedelta(hours=6)).timestamp(),
        "serie": {"id": ids.new_id(chance), "label": label, "shop_url": None}, "venue": venue,
        "attraction": _attraction(chance, label, "On stage", SHOW), "shop_url": None, "hastimeslots": False,
        "notes": "", "metadata": {},
    }  # fmt: skip
    return ids.new_id(chance), status, json.dumps(body)


def _stream(
    chance: Random, venue: Json, label: str, description: str, *, start: datetime, status: int,
    duration: int | str | None,
) -> tuple[str, int, float | None, str]:  # fmt: skip
    """Access ends three days after the start."""
    body = {
        "label": label, "description": description, "starttime": start.timestamp(),
        "endtime": (start + timedelta(hours=6)).timestamp(), "url": "https://stream.example.org/harbour",
        "shop_url": None, "access_duration": duration, "freeaccess_packs": True, "freeaccess_seats": True,
        "venue": venue, "attraction": _attraction(chance, label, description, FESTIVAL),
    }  # fmt: skip
    return ids.new_id(chance), status, (start + timedelta(days=3)).timestamp(), json.dumps(body)


def _packs(sample: Sample, chance: Random, event: str, stream: str) -> list[tuple[str, str, str]]:
    kinds = (
        ("Harbour Pass", PASSPORT, "Every evening of the season"), ("Quay Card", CARD, "Half price, all year"),
        ("Dinner & Show", STANDARD, "<p>Three courses, then the <i>show</i></p>"),
        ("Gift box", SHOPPING, ""), ("Crew bundle", UNHEARD_OF, ""),
    )  # fmt: skip
    packs = []
    for label, kind, description in kinds:
        body = {
            "label": label, "typeid": kind, "description": description, "itemnb_min": 1, "itemnb_max": 2,
            "mainpackid": None, "shop_url": None, "image_url": None,
        }  # fmt: skip
        packs.append((ids.new_id(chance), json.dumps(body), json.dumps([_set(sample, chance, event, stream)])))
    return packs


def _set(sample: Sample, chance: Random, event: str, stream: str) -> Json:
    sold = len(sample.tickets)
    seat = {
        "id": ids.new_id(chance), "label": sample.title, "typeid": 1, "producttypeid": 1, "eventid": event,
        "streamid": None, "capacity_total": 2 * sold, "capacity_free": sold, "haspromocodes": False, "notes": "",
        "categories": [],
    }  # fmt: skip
    online = {**seat, "id": ids.new_id(chance), "label": f"{sample.title}, live", "eventid": None, "streamid": stream,
              "capacity_total": None, "capacity_free": None}  # fmt: skip
    return {
        "id": ids.new_id(chance), "label": "Choose one", "description": "", "itemnb_min": 1, "itemnb_max": 1,
        "stocks": [seat, online],
    }  # fmt: skip
