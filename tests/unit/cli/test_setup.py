"""`setup`: one clear sentence for whatever is wrong, and a door when nothing is."""

import socket
import stat
import sys

import pytest


def words(server, **change):
    given = {
        "url": server.url, "key": server.ready["admin_key"], "token": server.ready["tokens"][0]["code"],
        "name": "Kim", "device": "north-1",
    } | change  # fmt: skip
    return [word for name, value in given.items() for word in (f"--{name}", value)]


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return taken.getsockname()[1]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"key": "f" * 32}, "The server does not accept this API key."),
        ({"key": "clé"}, "That is not an API key."),
        ({"token": "ZZZZZZZZ"}, "The server does not know this admission token."),
        ({"token": "nope"}, "That is not a token code."),
        ({"url": "tickets.example.com"}, "'tickets.example.com' is not a web address."),
        ({"url": "http://[::1"}, "'http://[::1' is not an address."),
        ({"url": "http://tickets.example.com"}, "That address is not encrypted."),
        ({"url": "http://127.0.0.1:{port}/v3"}, "The server cannot be reached. Nothing listens"),
        ({"name": " "}, "Your name is missing."),
        ({"device": "7"}, "The device's name needs a letter."),
        ({"system": "boxoffice"}, "There is no ticketing system 'boxoffice'."),
    ],
)
def test_what_is_wrong_is_one_sentence_and_no_traceback(command, server, change, sentence):
    change = {name: value.replace("{port}", str(free_port())) for name, value in change.items()}
    ended = command.inside("setup", *words(server, **change))
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.startswith(sentence)
    assert ended.stderr.count("\n") == 1
    assert server.ready["admin_key"] not in ended.stderr


def test_the_program_itself_ends_with_a_sentence_and_no_traceback(command, server):
    ended = command("setup", *words(server, token="ZZZZZZZZ"))
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.startswith("The server does not know this admission token. Check its 8 characters")
    assert ended.stderr.count("\n") == 1


def test_a_door_is_set_up_and_says_for_what(command, server):
    (said,) = command.json("setup", *words(server))
    assert (said["event"], said["title"]) == (server.ready["event"], server.ready["title"])
    assert (said["tickets"], said["device"]) == (60, "north-1")
    assert {each["name"] for each in said["sections"]} == {each["name"] for each in server.ready["sections"]}


def test_the_key_can_come_from_standard_input_and_is_nowhere_in_clear(command, server):
    key, code = server.ready["admin_key"], server.ready["tokens"][0]["code"]
    ended = command("setup", *words(server, key="-"), input=f"{key}\n")
    assert ended.returncode == 0, ended.stderr
    assert f"This door admits to {server.ready['title']}" in ended.stderr
    assert "secrets.sealed, WITHOUT a passphrase" in ended.stderr
    files = [path for path in command.data.rglob("*") if path.is_file()]
    assert len(files) >= 3
    for path in files:
        assert key.encode() not in path.read_bytes()
        assert code.encode() not in path.read_bytes()
        if sys.platform != "win32" and path.parent == command.data:
            assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_standard_input_that_has_ended_is_a_missing_key(command, server):
    ended = command("setup", *words(server, key="-"), input="")
    assert (ended.returncode, ended.stderr) == (
        1,
        "API key is missing. Type the API key. Whoever runs the ticketing has it.\n",
    )


def test_without_its_arguments_it_says_which(command):
    ended = command("setup")
    assert ended.returncode == 2
    assert "--url" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_folder_that_cannot_be_made_is_said(command, server):
    command.data.write_text("in the way")
    ended = command("setup", *words(server))
    assert (ended.returncode, ended.stderr.count("\n")) == (1, 1)
    assert "cannot be made" in ended.stderr
