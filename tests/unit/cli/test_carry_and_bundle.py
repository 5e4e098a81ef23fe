"""`carry`: scans by hand to another door; `bundle`: what support is sent."""

import io
import sys
import zipfile

import pytest

WORDS = "three wet umbrellas"


@pytest.fixture
def offline(command, server, serials, monkeypatch, tmp_path):
    """A door that has let two in while its server was away."""
    monkeypatch.setenv("DOOR_SCANNER_PASSPHRASE", WORDS)
    command.env["DOOR_SCANNER_PASSPHRASE"] = WORDS
    command.set_up(server)
    assert command.inside("sync").returncode == 0
    return command


def test_scans_go_out_and_come_in_and_each_counts_once(offline, tmp_path):
    file = tmp_path / "north.scans"
    (said,) = offline.json("carry", "out", str(file))
    assert said == {"scans": 0, "file": str(file)}
    (taken,) = offline.json("carry", "in", str(file))
    assert (taken["taken"], taken["already"], taken["device"]) == (0, 0, "north-1")
    assert len(taken["signed_by"]) == 64


def test_a_name_without_an_ending_gets_one(offline, tmp_path):
    assert offline.json("carry", "out", str(tmp_path / "north"))[0]["file"].endswith("north.scans")


def test_a_file_that_is_none_is_said_and_nothing_is_taken(offline, tmp_path):
    file = tmp_path / "holiday.scans"
    file.write_bytes(b"JFIF")
    ended = offline.inside("carry", "in", str(file))
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.startswith("holiday.scans holds no scans of a door. Choose the file that")


def test_the_bundle_is_listed_and_saved_only_on_a_person_s_word(offline, tmp_path, monkeypatch):
    file = tmp_path / "support.zip"
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    ended = offline.inside("bundle", str(file))
    assert ended.returncode == 1
    assert "queue.txt" in ended.stderr
    assert ended.stderr.endswith("Nothing was saved.\n")
    assert not file.exists()
    assert offline.inside("bundle", str(file), "--yes").returncode == 0
    with zipfile.ZipFile(file) as packed:
        assert {"about.txt", "queue.txt", "journal.txt"} <= set(packed.namelist())
        assert not [name for name in packed.namelist() if b"HARBOU-" in packed.read(name)]


def test_all_of_the_bundle_can_be_read_first(offline, server):
    shown = offline.inside("bundle", "--show").stdout
    assert "=== about.txt" in shown
    assert server.ready["admin_key"] not in shown
    assert server.ready["tokens"][0]["code"] not in shown


def test_a_device_without_a_door_has_a_bundle_too(command, tmp_path):
    assert command.inside("bundle", str(tmp_path / "support.zip"), "--yes").returncode == 0
