"""`sections`, `queue`, `sync` and `journal`: how a door is looked after without a window."""

import subprocess

import pytest


def open_sections(door, *words):
    (said,) = door.json("sections", *words)
    return {each["name"] for each in said["sections"] if each["open"]}


@pytest.mark.parametrize("words", [("sections",), ("queue",), ("sync",), ("journal",), ("scan", "X")])
def test_before_set_up_each_command_says_that_there_is_no_door(command, words):
    ended = command.inside(*words)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.strip().startswith("No door is set up on this device. Run: door-scanner setup")
    assert "Traceback" not in ended.stderr


def test_sections_are_switched_by_name_or_id_and_stay_so(door, server):
    named = {each["name"]: each["uri"].rpartition("/")[2] for each in server.ready["sections"]}
    names = sorted(named)
    assert open_sections(door) == set(names)
    assert open_sections(door, "--close", names[0].upper()) == set(names[1:])
    assert open_sections(door) == set(names[1:])
    assert open_sections(door, "--only", names[0], "--only", named[names[1]]) == set(names[:2])
    assert open_sections(door, "--open", named[names[2]], "--close", names[0]) == {names[1], names[2]}
    every = [word for name in names for word in ("--open", name)]
    assert open_sections(door, *every) == set(names)


def test_a_section_that_the_token_does_not_cover_is_said_with_those_that_it_does(door, server):
    ended = door.inside("sections", "--close", "Moon")
    assert ended.returncode == 1
    assert ended.stderr.startswith("This door's token covers no section 'Moon'. It covers: ")
    assert server.ready["sections"][0]["name"] in ended.stderr


def test_people_see_which_sections_are_open(door, server):
    ended = door("sections")
    assert ended.returncode == 0
    assert len(ended.stdout.splitlines()) == len(server.ready["sections"])
    assert all(line.startswith(("open ", "closed")) for line in ended.stdout.splitlines())


def test_a_queue_is_json_for_programs(command, server, serials):
    command.set_up(server)
    assert command.json("queue") == [{"waiting": 0, "conflicts": 0, "parked": 0, "confirmed": 0, "entries": []}]
    assert command.inside("sync").returncode == 0
    serial = serials()[0]
    with command.look() as kept:
        kept.execute(
            "INSERT INTO attempts (event, serial, section, presented_at, redeemer, device, standing, shown, next_try)"
            " VALUES (?, ?, '', '2026-11-21T20:00:00.000000+00:00', 'Kim', 'north-1', 'provisional', 1,"
            " '2026-11-21T20:00:00.000000+00:00')",
            (server.ready["event"], serial),
        )
    (said,) = command.json("queue")
    assert (said["waiting"], said["confirmed"]) == (1, 0)
    (entry,) = said["entries"]
    assert (entry["serial"], entry["standing"], entry["tries"]) == (serial, "provisional", 0)
    assert set(entry) == {"id", "serial", "standing", "presented_at", "tries", "next_try", "last_answer", "note"}
    number = str(entry["id"])
    (said,) = command.json("queue", "park", number, "--note", "asked for by Robin")
    assert (said["parked"], said["entries"][0]["note"]) == (1, "asked for by Robin")
    ended = command.inside("queue", "park", number)
    assert (ended.returncode, ended.stderr) == (1, f"There is no waiting entry {number}. See: door-scanner queue.\n")
    (said,) = command.json("queue", "retry", number)
    assert said["waiting"] == 1
    (said,) = command.json("queue", "flush")
    assert (said["waiting"], said["confirmed"], said["entries"]) == (0, 1, [])


def test_a_conflict_is_closed_with_a_word_on_how_it_was_settled(door):
    assert door.inside("queue", "resolve", "99").stderr.startswith("How was it settled?")
    assert door.inside("queue", "resolve", "99", "--note", "x").stderr.startswith("There is no conflict 99.")


@pytest.mark.parametrize("words", [("park",), ("retry",), ("retry", "99")])
def test_an_entry_that_is_not_there_is_said(door, words):
    ended = door.inside("queue", *words)
    assert ended.returncode == 1
    assert ended.stderr.startswith(("Which entry?", "There is no parked entry 99."))


def test_a_sync_without_a_server_is_one_sentence(command, server):
    command.set_up(server)
    with command.look() as kept:
        kept.execute("UPDATE doors SET url = 'http://127.0.0.1:9/v3'")
    ended = command("sync", "--json")
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.startswith("The server cannot be reached.")
    assert "Traceback" not in ended.stderr


def test_a_journal_that_was_changed_is_found(command, server):
    command.set_up(server)
    (said,) = command.json("journal")
    assert (said["holds"], said["first_broken_row"], said["rows"]) == (True, None, 1)
    with command.look() as kept:
        kept.execute("DROP TRIGGER journal_holds")
        kept.execute("UPDATE journal SET body = '{}' WHERE seq = 1")
    ended = command.inside("journal", "verify")
    assert ended.returncode == 1
    assert ended.stderr.startswith("The journal is broken from row 1 on: it was changed")


def test_a_journal_is_exported_and_checked_elsewhere_with_the_public_key(command, server, tmp_path):
    command.set_up(server)
    season, key = tmp_path / "season.csv", tmp_path / "door.pem"
    assert command.inside("journal", "key", "--out", str(key)).stderr.startswith("Fingerprint: ")
    assert command.inside("journal", "key").stdout == key.read_text()
    assert command.inside("journal", "export", str(season)).stderr == f"2 rows are in {season}.\n"
    (said,) = command.json("journal", "verify", str(season), "--key", str(key))
    assert (said["holds"], said["rows"], said["signed_rows"]) == (True, 2, 2)
    lines = season.read_bytes().splitlines(keepends=True)
    season.write_bytes(b"".join(lines[:-1]))
    ended = command.inside("journal", "verify", str(season), "--key", str(key))
    assert ended.returncode == 1
    assert ended.stderr.startswith("The journal is broken from row 3 on: the export is cut off here.")


def test_a_row_that_was_seen_earlier_and_is_gone_is_found(command, server):
    command.set_up(server)
    assert command.inside("journal", "--knows", "1:00000000").returncode == 1
    assert command.inside("journal", "--knows", "9:00000000").stderr.startswith("The journal is broken from row 9 on")
    newest = command.json("journal")[0]["newest"]
    assert command.inside("journal", "--knows", newest).returncode == 0


def test_an_export_without_a_key_or_a_place_says_what_is_missing(command, server, tmp_path):
    ended = command.inside("journal", "verify", "season.csv")
    assert (ended.returncode, ended.stderr.split("?")[0]) == (1, "Whose journal is it")
    ended = command.inside("journal", "export")
    assert (ended.returncode, ended.stderr) == (
        1, "Where to? Name a file: door-scanner journal export season.csv (or .jsonl, .parquet).\n",
    )  # fmt: skip


def test_a_database_that_nobody_can_read_is_moved_aside_and_said(command, server):
    command.data.mkdir()
    (command.data / "doors.db").write_bytes(b"not a database" * 100)
    ended = command("queue")
    assert (ended.returncode, ended.stderr.count("\n")) == (1, 2)
    first, second = ended.stderr.splitlines()
    (aside,) = command.data.glob("doors.damaged-*.db")
    assert first.startswith("The database was damaged, and nothing in it can be read. Set the door up again.")
    assert first.endswith(str(aside))
    assert second.startswith("No door is set up on this device.")


def test_a_journal_that_was_repaired_holds_and_verifying_says_so(command, server):
    command.set_up(server)
    with (command.data / "doors.db").open("r+b") as file:
        file.write(bytes(100))
    told = command.inside("queue").stderr
    assert told.startswith("The database was damaged and has been repaired. 0 scans are kept.")
    (said,) = command.json("journal", "verify")
    assert (said["holds"], [each["row"] for each in said["repairs"]]) == (True, [2])
    ended = command.inside("journal", "verify")
    assert ended.returncode == 0
    lines = ended.stderr.splitlines()
    assert lines[0] == "The journal holds."
    assert lines[-1].startswith("Row 2: a damaged file was repaired on ")


def test_settings_that_make_no_sense_are_one_sentence(command, server):
    command.set_up(server)
    (command.data / "settings.toml").write_text("patience = 99\n")
    ended = command.inside("queue")
    assert (ended.returncode, ended.stderr.count("\n")) == (1, 1)
    assert ended.stderr.startswith("The setting patience = 99 in ")


def test_a_reader_that_goes_away_is_no_trouble(door):
    """`door-scanner sections | head -0`"""
    process = subprocess.Popen(
        door.line("sections", "--json"), stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=door.env, text=True
    )
    process.stdout.close()
    errors = process.stderr.read()
    process.stderr.close()
    process.wait(30)
    assert "Traceback" not in errors
    assert "Exception" not in errors
