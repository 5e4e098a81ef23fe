"""A hostile code on its way through the door: it does not reach SQL, the log's form, a shell, or a browser."""

import ast
import functools
import json
import logging
from pathlib import Path

import pytest

import scanner
from scanner.app import logs
from scanner.app.wording import shown, words
from scanner.domain.reading import LONGEST, read
from scanner.domain.verdict import Answer
from tests.fakes import World

HOSTILE = [
    "'; DROP TABLE journal; --", '" OR 1=1 --', "%s%n%(name)s{0}{1.__class__}", 'x\n{"level":"error","said":"forged"}',
    "\x1b[2J\x1b]0;title\x07", "\u202etxt.exe", "\x00\x00", "x\ud800y", "$(touch /tmp/x)", "`id`", "A" * 100_000,
    "[bold red]x[/] [link=https://evil.example]y[/link]", "HARBOU-FLOO00000001'; DELETE FROM attempts; --",
]  # fmt: skip


@pytest.fixture
def world(tmp_path):
    made = World(tmp_path)
    yield made
    made.close()


def schema(site):
    with site.look() as db:
        return db.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name").fetchall()


def test_codes_do_not_reach_sql_and_each_is_in_the_journal(world):
    door = world.door()
    before = schema(world.first)
    for text in HOSTILE:
        assert door.present(text).answer is not Answer.ADMIT
    assert schema(world.first) == before
    assert door.first_broken_row() is None
    assert len(door.history()) == len(HOSTILE)


def test_codes_do_not_break_the_form_of_the_log(world, tmp_path):
    handler = logs.start(tmp_path, level=logging.DEBUG)
    root = logging.getLogger()
    others = [each for each in root.handlers if each is not handler]
    for each in others:  # who collects logs for a failed test's report cannot write half a letter
        root.removeHandler(each)
    try:
        world.site("south-1").break_disk()
        door = world.door()
        for text in HOSTILE:
            logging.getLogger("test").warning("seen: %s", text)
            door.present(text)
    finally:
        for each in others:
            root.addHandler(each)
        logs.stop(handler)
    lines = (tmp_path / "door-scanner.log").read_text(encoding="ascii").splitlines()
    parsed = [json.loads(line) for line in lines]
    assert sum(each["said"].startswith("seen: ") for each in parsed) == len(HOSTILE)
    assert not [each for each in parsed if each["said"] == "forged"]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_what_is_shown_of_a_code_is_short_and_shows_its_controls_as_escapes(text):
    said = shown(text)
    assert len(said) <= 81 * 10
    assert all(char.isprintable() for char in said)
    assert "\u202e" not in said


def test_a_code_is_cut_to_what_a_ticket_could_need():
    assert len(read("x" * 10_000_000).text) == LONGEST


def test_words_for_people_hold_no_control_of_a_server_s(world):
    from scanner.domain.verdict import Detail, Judgement, Reason, Source, Verdict

    for text in HOSTILE:
        judgement = Judgement(Answer.STOP, Reason.STATUS, Source.SERVER, detail=Detail(status=text))
        said = words(Verdict(world.clock.now(), text, None, judgement, text, text))
        assert all(char.isprintable() for char in f"{said.why}{said.next_step}")


# What the program's own text shows.

SOURCES = sorted(Path(scanner.__file__).parent.rglob("*.py"))
OPENS = {"webbrowser", "pickle", "shelve", "marshal", "dill"}
RUNS = {"eval", "exec", "compile", "__import__"}


@functools.cache
def trees():
    return [(path, ast.parse(path.read_text(encoding="utf-8"))) for path in SOURCES]


def test_nothing_in_the_program_opens_a_browser_or_reads_a_pickle():
    found = []
    for path, tree in trees():
        for node in ast.walk(tree):
            names = (
                {each.name.split(".")[0] for each in node.names} if isinstance(node, ast.Import)
                else {(node.module or "").split(".")[0]} if isinstance(node, ast.ImportFrom)
                else {node.attr} if isinstance(node, ast.Attribute) else set()
            )  # fmt: skip
            if names & (OPENS | {"QDesktopServices", "openUrl", "setOpenExternalLinks"}):
                found.append((path.name, node.lineno))
    assert found == []


def test_nothing_in_the_program_runs_text_or_a_shell():
    found = []
    for path, tree in trees():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            named = node.func.id if isinstance(node.func, ast.Name) else ""
            through_os = isinstance(node.func, ast.Attribute) and node.func.attr in {"system", "popen"}
            shell = any(each.arg == "shell" for each in node.keywords)
            if named in RUNS or shell or (through_os and ast.unparse(node.func).startswith("os.")):
                found.append((path.name, node.lineno))
    assert found == []
