"""`flow`: how the evening goes, for whoever watches it from a terminal."""

import json
import subprocess


def test_the_flow_is_told_by_section_for_people(door, server):
    ended = door.inside("flow")
    assert ended.returncode == 0
    assert ended.stdout.startswith("In: ")
    assert "Still to come: " in ended.stdout
    assert all(each["name"] in ended.stdout for each in server.ready["sections"])


def test_the_flow_is_json_for_programs_and_follows_the_scans(door, serials):
    (before,) = door.json("flow")
    assert before["expected"] == before["inside"] + before["to_come"] > 0
    door.inside("scan", serials()[0], "nothing")
    (after,) = door.json("flow")
    assert (after["here"], after["to_come"]) == (before["here"] + 1, before["to_come"] - 1)
    assert after["expected"] == before["expected"]
    assert {"reason": "not_a_ticket", "verdict": "STOP", "count": 1} in after["not_let_in"]
    assert set(after["scans_per_minute"]) == {"1", "5", "15"}
    assert sum(each["inside"] for each in after["sections"]) == after["inside"]


def test_the_flow_can_be_watched_as_a_line_a_second(door):
    watching = subprocess.Popen(door.line("flow", "--watch", "--json"), stdout=subprocess.PIPE, text=True, env=door.env)
    lines = [json.loads(watching.stdout.readline()) for _ in range(2)]
    watching.kill()
    watching.stdout.close()
    watching.wait(30)
    assert lines[0]["here"] == lines[1]["here"]


def test_before_set_up_there_is_no_flow(command):
    ended = command.inside("flow")
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.startswith("No door is set up on this device.")
