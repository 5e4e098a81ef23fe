"""The evening at a system without a list."""

from scanner.demo.script import NOT_TICKETS, Network
from scanner.demo.script_ruled import ruled_evening, ruled_medley

CODES = {
    "good": [f"{n}" for n in range(1000, 1200)], "unpaid": ["1", "2"], "unknown": ["3"], "party": ["4", "5"],
    "ask": ["6"],
}  # fmt: skip


def test_the_same_seed_plays_the_same_evening():
    assert ruled_evening(CODES, 7) == ruled_evening(CODES, 7) != ruled_evening(CODES, 8)


def test_whoever_was_sent_away_without_an_answer_comes_back():
    scenes = {scene.network: set(scene.codes) for scene in ruled_evening(CODES, 7)}
    assert scenes[Network.SERVER_RETURNS] <= scenes[Network.SERVER_DIES]
    assert scenes[Network.ANSWERS_COME_BACK] == scenes[Network.ANSWERS_GET_LOST]


def test_what_a_system_has_not_is_left_out_and_what_it_has_comes_up():
    shown = {code for scene in ruled_evening(CODES, 7) for code in scene.codes}
    assert {"1", "2", "3", "4", "5", "6", *NOT_TICKETS} <= shown
    titles = [scene.title for scene in ruled_evening({"good": CODES["good"]}, 7)]
    assert "One code for several people" not in titles
    assert "Doors open" in titles


def test_a_queue_for_a_camera_is_mostly_good_and_holds_something_else():
    mixed = ruled_medley(CODES, 7)
    good = sum(code in CODES["good"] for code in mixed)
    assert len(mixed) > good > len(mixed) / 2
