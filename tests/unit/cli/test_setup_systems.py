"""`setup` at systems other than the first: what they ask for, their events, and a door that scans and answers."""

import json
import subprocess

import pytest

from scanner.backends import registry
from scanner.demo.process import ServerProcess


@pytest.fixture(scope="module")
def theatre():
    with ServerProcess(system="xts2", tickets=60) as running:
        yield running


@pytest.mark.parametrize("system", [name for name, each in registry.SYSTEMS.items() if each.capability.rules])
def test_what_a_system_asks_for_is_listed(command, system):
    ended = command("setup", "--system", system, "--fields", "--json")
    told = [json.loads(line) for line in ended.stdout.splitlines()]
    assert [each["name"] for each in told] == [each.name for each in registry.SYSTEMS[system].capability.fields]


def test_a_door_is_set_up_at_an_event_that_the_system_names(command, theatre):
    form = theatre.ready["form"]
    named = command("setup", "--system", "xts2", "--url", form["url"], "--events", "--json")
    events = {each["id"]: each["title"] for each in map(json.loads, named.stdout.splitlines())}
    assert events[form["event"]] == theatre.ready["title"]
    ended = command(
        "setup", "--system", "xts2", "--url", form["url"], "--set", f"event={form['event']}", "--name", "Kim", "--json"
    )
    assert ended.returncode == 0, ended.stderr
    told = json.loads(ended.stdout)
    assert (told["event"], told["title"], told["tickets"]) == (form["event"], theatre.ready["title"], None)


def test_a_field_that_the_system_does_not_ask_for_is_said(command, theatre):
    ended = command("setup", "--system", "xts2", "--url", theatre.url, "--set", "colour=red", "--name", "Kim")
    assert (ended.returncode, "asks for no 'colour'" in ended.stderr) == (1, True)


def test_a_system_that_cannot_be_had_lists_nothing(command):
    ended = command("setup", "--system", "boxoffice", "--fields")
    assert (ended.returncode, ended.stdout) == (1, "")


def test_a_question_is_answered_by_a_line_only_where_that_was_allowed(command, theatre):
    form = theatre.ready["form"]
    values = [part for name, value in form.items() if name != "url" for part in ("--set", f"{name}={value}")]
    ended = command("setup", "--system", "xts2", "--url", form["url"], *values, "--name", "Kim")
    assert ended.returncode == 0, ended.stderr
    party, other = theatre.ready["codes"]["party"][:2]
    heard = verdicts(command("scan", "--stdin", "--answers", "--json", input=f"{party}\nanswer 1 2\n"))
    assert [each["verdict"] for each in heard] == ["CANNOT_DECIDE", "ADMIT"]
    assert heard[0]["question"]["choices"][1] == "1"
    heard = verdicts(command("scan", "--stdin", "--json", input=f"{other}\nanswer 1 1\n"))
    assert [each["reason"] for each in heard] == ["question", "not_a_ticket"]


def verdicts(ended: subprocess.CompletedProcess) -> list[dict]:
    assert ended.returncode == 0, ended.stderr
    return [json.loads(line) for line in ended.stdout.splitlines()]
