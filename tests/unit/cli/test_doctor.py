"""`doctor`: is this door ready for the evening?"""

import json


def test_the_doctor_works_before_a_door_is_set_up(command):
    ended = command("doctor")
    assert ended.returncode in {0, 1}, "as this machine is"
    assert "\u2013 Token and sections:  No door is set up here yet" in ended.stdout
    assert "Test code read in" in ended.stdout
    assert "Traceback" not in ended.stderr


def test_the_doctor_asks_the_server_and_keeps_the_outcome(door):
    ended = door.inside("doctor", "--json", "--camera", "camera:none")
    said = json.loads(ended.stdout)
    found = {each["check"]: each for each in said["checks"]}
    assert len(found) == 10
    assert (found["token"]["state"], found["clock"]["state"], found["code"]["state"]) == ("ok", "ok", "ok")
    assert found["list"]["facts"]["tickets"] > 0
    assert found["camera"]["state"] in {"look", "not_possible"}, "unplugged, or none at all"
    assert ended.returncode == (0 if said["green"] else 1)
    assert (door.data / "preflight.json").exists()
