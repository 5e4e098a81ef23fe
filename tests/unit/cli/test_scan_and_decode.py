"""`scan` and `decode`: codes in, verdicts out, one line each and at once."""

import json
import os
import subprocess

import pytest

from tests.fixtures.codes import OTHER_SERIAL, SERIAL, code, on_ground, qr, write
from tests.fixtures.pdfs import write_pdf

FIELDS = {
    "at", "text", "serial", "verdict", "reason", "provisional", "section", "holder", "source", "ms",
}  # fmt: skip


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ((), "Nothing to scan. Give serials, --source, --serial or --stdin."),
        (("X", "--stdin"), "Too many sources. Give serials, --source, --serial or --stdin."),
        (("--stdin", "--source", "camera:0"), "Too many sources. Give serials, --source, --serial or --stdin."),
        (("--source", "no-such-file.png"), ""),
        (("--source", "rtsp://door:s3cret@10.0.0.5/x"), "The network stream rtsp://10.0.0.5 is not allowed. Add its"),
        (("--source", "screen:1,2"), "screen:1,2 names no part of the screen. Give screen:LEFT"),
    ],
)
def test_what_cannot_be_scanned_is_said_before_the_door_opens(door, words, sentence):
    ended = door.inside("scan", *words)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.startswith(sentence)
    assert ended.stderr.count("\n") == 1


def test_serials_are_answered_in_their_order(door, serials):
    first, second = serials()[:2]
    said = door.json("scan", first, second, first, "nonsense")
    assert [each["verdict"] for each in said] == ["ADMIT", "ADMIT", "ADMIT", "STOP"]
    assert [each["reason"] for each in said] == ["confirmed", "confirmed", "same_scan", "not_a_ticket"]
    assert [each["serial"] for each in said] == [first, second, first, None]
    for each in said:
        assert set(each) >= FIELDS
        assert each["ms"] >= 0


def test_a_second_run_refuses_what_the_first_let_in_and_names_the_gate(door, serials):
    serial = serials()[0]
    assert door.json("scan", serial)[0]["verdict"] == "ADMIT"
    ended = door.inside("scan", serial)
    assert ended.returncode == 0
    assert ended.stdout.startswith("STOP")
    assert "Already used" in ended.stdout
    assert "north-1" in ended.stdout


def test_each_line_of_standard_input_is_answered_before_the_next_is_written(door, serials):
    first, second = serials()[:2]
    with subprocess.Popen(
        door.line("scan", "--stdin", "--json"), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, env=door.env, encoding="utf-8",
    ) as process:  # fmt: skip
        for text, verdict in ((first, "ADMIT"), (second.lower(), "ADMIT"), ("\n nonsense", "STOP")):
            process.stdin.write(text + "\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["verdict"] == verdict
        process.stdin.close()
        assert process.stdout.read() == ""
        errors = process.stderr.read()
    assert (process.returncode, "Traceback" in errors) == (0, False)


def test_bytes_that_are_no_text_do_not_end_the_door(door, serials):
    serial = serials()[0]
    ended = subprocess.run(
        door.line("scan", "--stdin", "--json"), input=b"\xff\xfe\x80\n\x00\n" + serial.encode() + b"\n",
        capture_output=True, env=door.env, timeout=60, check=False,
    )  # fmt: skip
    said = [json.loads(line)["verdict"] for line in ended.stdout.decode("utf-8").splitlines()]
    assert (said, ended.returncode) == (["STOP", "STOP", "ADMIT"], 0), ended.stderr


@pytest.mark.skipif(os.name != "posix", reason="other systems have no bytes for arguments")
def test_a_terminal_with_few_letters_does_not_end_the_door(door):
    """And bytes that are no text may come as arguments too."""
    env = door.env | {"PYTHONIOENCODING": "ascii:strict"}
    words = [os.fsencode(word) for word in door.line("scan", "Zoë-美咲")] + [b"\xff\xfe"]
    ended = subprocess.run(words, capture_output=True, env=env, timeout=60, check=False)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.count(b"STOP") == 2


def test_a_scanned_text_cannot_command_the_terminal(door):
    ended = door.inside("scan", "\x1b[2J\u202eTIMDA")
    assert "\x1b" not in ended.stdout
    assert "\u202e" not in ended.stdout


def test_a_picture_of_a_ticket_is_scanned(door, serials, tmp_path):
    serial = serials()[0]
    picture = write(tmp_path / "ticket.png", on_ground(qr(serial)))
    (said,) = door.json("scan", "--source", str(picture))
    assert (said["verdict"], said["serial"]) == ("ADMIT", serial)


def test_two_sources_are_two_lanes(door, serials, tmp_path):
    first, second = serials()[:2]
    one = write(tmp_path / "1.png", on_ground(qr(first)))
    two = write_pdf(tmp_path / "2.pdf", on_ground(qr(second)))
    said = door.json("scan", "--camera", str(one), "--camera", f"Out={two}")
    assert {(each["lane"], each["serial"]) for each in said} == {("A", first), ("Out", second)}


def test_cameras_and_ports_are_listed_as_they_can_be_given(command):
    (said,) = command.json("scan", "--list")
    assert set(said) == {"cameras", "ports"}
    assert all(each["source"].startswith("camera:") for each in said["cameras"])
    ended = command.inside("scan", "--list")
    assert ended.returncode == 0
    assert len(ended.stdout.splitlines()) == len(said["cameras"]) + len(said["ports"])


# decode needs no door.


def test_each_page_of_a_pdf_ticket_is_read_and_named(command, tmp_path):
    path = write_pdf(tmp_path / "tickets.pdf", on_ground(qr(SERIAL)), on_ground(qr(OTHER_SERIAL)))
    said = command.json("decode", str(path))
    assert [each["file"] for each in said] == [f"{path}, page 1", f"{path}, page 2"]
    assert [[symbol["text"] for symbol in each["symbols"]] for each in said] == [[SERIAL], [OTHER_SERIAL]]


def test_pictures_are_read_and_named(command, tmp_path):
    one = write(tmp_path / "one.png", on_ground(qr(SERIAL)))
    two = write(tmp_path / "two.jpg", on_ground(qr(OTHER_SERIAL)))
    blank = write(tmp_path / "zero.png", on_ground(qr(SERIAL))[:50, :50])
    said = command.json("decode", str(one), str(two), str(blank))
    assert [each["file"] for each in said] == [str(one), str(two), str(blank)]
    assert [[symbol["text"] for symbol in each["symbols"]] for each in said] == [[SERIAL], [OTHER_SERIAL], []]
    assert said[0]["symbols"][0]["kind"] == "QR"
    assert len(said[0]["symbols"][0]["outline"]) == 4
    assert command.json("decode", str(tmp_path))[0]["file"] == str(one)
    ended = command.inside("decode", str(blank))
    assert (ended.returncode, ended.stdout) == (0, f"{blank}: no code found\n")


def test_kinds_of_code_are_asked_for_by_name(command, tmp_path):
    write(tmp_path / "matrix.png", on_ground(code("DataMatrix", SERIAL)))
    picture = str(tmp_path / "matrix.png")
    assert command.json("decode", picture)[0]["symbols"] == []
    for asked in ("datamatrix", "QR,DATAMATRIX", "all"):
        assert command.json("decode", "--codes", asked, picture)[0]["symbols"][0]["text"] == SERIAL
    ended = command("decode", "--codes", "runes", picture)
    assert ended.returncode == 2
    assert "RUNES: choose among QR,CODE128" in ended.stderr


def test_what_is_no_picture_is_said_and_the_others_are_read(command, tmp_path):
    (tmp_path / "notes.png").write_text("not a picture")
    good = write(tmp_path / "ticket.png", on_ground(qr(SERIAL)))
    ended = command.inside("decode", str(tmp_path / "notes.png"), str(tmp_path / "nowhere.png"), str(good))
    assert ended.returncode == 1
    assert SERIAL in ended.stdout
    assert ended.stderr.count("\n") == 2
    assert "Traceback" not in ended.stderr
