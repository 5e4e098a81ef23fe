"""`report`: a shift told for people, for printers, and for other programs."""

import csv
import json


def test_the_shift_is_told_for_people_and_for_programs(door, serials):
    before = door.json("report")[0]
    door.inside("scan", serials()[0], "nothing")
    (after,) = door.json("report")
    assert after["admitted"] == before["admitted"] + 1
    assert {"reason": "not_a_ticket", "verdict": "STOP", "count": 1} in after["not_let_in"]
    assert [each["name"] for each in after["crew"]] == ["Kim"]
    told = door.inside("report")
    assert told.returncode == 0
    assert "Let in, by section:" in told.stdout
    assert "The shift is still open." in told.stdout


def test_it_is_written_to_be_printed_without_a_screen(door, tmp_path):
    env = {name: value for name, value in door.env.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    env.pop("QT_QPA_PLATFORM", None)
    door.env, before = env, door.env
    try:
        ended = door("report", "--pdf", str(tmp_path / "shift.pdf"), "--csv", str(tmp_path / "shift.csv"))
    finally:
        door.env = before
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout == ""
    assert (tmp_path / "shift.pdf").read_bytes().startswith(b"%PDF-")
    rows = list(csv.reader((tmp_path / "shift.csv").read_text("utf-8-sig").splitlines()))
    assert ["Crew"] in rows


def test_a_shift_that_never_was_is_said(door):
    ended = door.inside("report", "--back", "3")
    assert ended.returncode == 1
    assert "There is no such shift." in ended.stderr


def test_a_place_that_cannot_be_written_is_said(door, tmp_path):
    ended = door.inside("report", "--csv", str(tmp_path / "nowhere" / "x.csv"))
    assert ended.returncode == 1
    assert "could not be written" in ended.stderr


def test_with_json_nothing_else_is_on_standard_output(door, tmp_path):
    ended = door.inside("report", "--json", "--csv", str(tmp_path / "shift.csv"))
    assert json.loads(ended.stdout)["device"] == "north-1"
