"""`search` and `pin`: a guest's ticket without a window, and the supervisor's PIN."""

import subprocess

import pytest

from tests.unit.cli.conftest import Command


def told(command: Command, lines: str, *words: str) -> subprocess.CompletedProcess[str]:
    """A command with lines on its standard input."""
    return command("pin", *words, "--stdin", input=lines)


def test_a_ticket_is_found_by_a_part_of_its_number_and_by_its_guest(door, serials):
    serial = serials()[0]
    (said,) = door.json("search", serial[-6:])
    assert (said["total"], said["listed"], said["counted"]) == (len(said["hits"]), True, True)
    hit = next(each for each in said["hits"] if each["serial"] == serial)
    assert (hit["standing"], hit["when"]) == ("not_yet_in", None)
    last, first = hit["holder"].upper().rsplit(" ", 1)[::-1]
    (said,) = door.json("search", last, first)
    assert serial in [each["serial"] for each in said["hits"]]


def test_people_read_a_line_for_each_and_how_many_there_are(door, serials):
    ended = door.inside("search", serials()[0])
    assert ended.returncode == 0
    assert "Not yet in" in ended.stdout
    assert ended.stderr.strip() == "1 ticket"
    assert "No ticket on the list fits." in door.inside("search", "zzzzzz").stderr
    assert "Type two letters or more" in door.inside("search", "z").stderr


@pytest.mark.parametrize("words", [("search", "sam"), ("pin",)])
def test_before_set_up_both_say_that_there_is_no_door(command, words):
    ended = command.inside(*words)
    assert ended.returncode == 1
    assert ended.stderr.startswith("No door is set up on this device.")


def test_a_pin_is_set_asked_for_changed_and_removed(command, server):
    command.set_up(server)
    name = server.ready["sections"][0]["name"]
    assert command.inside("pin").stderr.startswith("No PIN is set: everybody at this door may do everything.")
    assert told(command, "4711\n", "set").stderr.strip() == "A PIN is set."
    assert command.json("pin") == [{"pin": True, "wait": 0}]

    refused = command("sections", "--close", name, stdin=subprocess.DEVNULL)
    assert refused.returncode == 1
    assert refused.stderr.startswith("Switching sections needs the supervisor.")
    command.env["DOOR_SCANNER_PIN"] = "0000"
    assert "That is not the PIN." in command.inside("sections", "--close", name).stderr
    command.env["DOOR_SCANNER_PIN"] = "4711"
    assert command.inside("sections", "--close", name).returncode == 0

    assert "That is not the PIN." in told(command, "0000\n82640\n", "set").stderr
    assert told(command, "4711\n82640\n", "set").returncode == 0
    assert told(command, "82640\n", "remove").stderr.startswith("No PIN is set")
    assert command.json("journal")[0]["holds"] is True


def test_a_forgotten_pin_is_removed_by_who_has_the_door_s_key(command, server):
    command.set_up(server)
    assert told(command, "4711\n", "set").returncode == 0
    assert told(command, "guess\n", "forgotten").stderr.startswith("That is not this door's API key.")
    assert command.json("pin")[0]["pin"]
    assert told(command, f"{server.ready['admin_key']}\n", "forgotten").returncode == 0
    assert not command.json("pin")[0]["pin"]


def test_a_bad_pin_is_said(command, server):
    command.set_up(server)
    assert told(command, "12\n", "set").stderr.strip() == "A PIN has 4 to 8 digits. Choose another one."
