"""Settings: the defaults, what is kept, and a sentence for each value that makes no sense."""

import os
import stat
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.app import settings
from scanner.app.settings import Settings, changed, from_values, load, save
from scanner.domain.door import Conduct, Policy
from scanner.domain.errors import SetupTrouble


def test_without_a_file_there_are_the_defaults(tmp_path):
    assert load(tmp_path / "settings.toml") == Settings()
    assert Settings().conduct == Conduct(Policy.CONFIRM_FIRST, 1.5, 5.0, None)


def test_what_was_saved_is_loaded(tmp_path):
    path = tmp_path / "settings.toml"
    chosen = changed(
        Settings(), policy="instant", patience=2, list_age_limit=600.0, hashed_codes=True, camera="camera:1",
        theme="outdoor", volume=0,
    )  # fmt: skip
    save(chosen, path)
    assert load(path) == chosen
    assert chosen.conduct == Conduct(Policy.INSTANT, 2.0, 5.0, 600.0)


def test_cameras_their_controls_and_streams_are_kept(tmp_path):
    path = tmp_path / "settings.toml"
    chosen = changed(
        Settings(), more_cameras=["camera:usb-2"], stream_urls=["rtsp://10.0.0.5/door"], serial_port="auto",
        camera_controls={"usb-046d: C270": {"focus": 25, "exposure": 156.0}},
    )  # fmt: skip
    save(chosen, path)
    assert load(path) == chosen
    assert chosen.camera_controls == {"usb-046d: C270": {"focus": 25.0, "exposure": 156.0}}
    assert chosen.more_cameras == ("camera:usb-2",)


def test_the_kinds_of_code_are_kept_and_have_to_be_known(tmp_path):
    path = tmp_path / "settings.toml"
    save(changed(Settings(), codes=["DATAMATRIX", "QR"], aim=True), path)
    assert (load(path).codes, load(path).aim) == (("DATAMATRIX", "QR"), True)
    for nonsense in ([], ["QR", "RUNES"]):
        with pytest.raises(SetupTrouble) as caught:
            changed(Settings(), codes=nonsense)
        assert caught.value.advice.startswith("It must be one or more of QR, CODE128")


def test_names_of_a_newer_version_survive_this_one(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('grace = 3\nhologram = "on"\n[lan]\nhub = "10.0.0.1"\nports = [1, 2]\n')
    found = load(path)
    assert found.grace == 3.0
    save(changed(found, grace=4.0), path)
    assert load(path).extra == {"hologram": "on", "lan": {"hub": "10.0.0.1", "ports": [1, 2]}}


def test_a_setting_that_is_called_extra_is_one_more_unknown_name(tmp_path):
    found = from_values({"extra": 1})
    save(found, tmp_path / "s.toml")
    assert load(tmp_path / "s.toml").extra == {"extra": 1}


def test_a_file_that_an_editor_marked_as_utf_8_is_read(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_bytes(b"\xef\xbb\xbfgrace = 3\r\n")
    assert load(path).grace == 3.0


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ('policy = "maybe"', 'It must be "confirm first" or "instant".'),
        ("policy = 1", 'It must be "confirm first" or "instant".'),
        ("policy = []", 'It must be "confirm first" or "instant".'),
        ("patience = 0.1", "It must be a number from 0.2 to 30."),
        ("patience = 31", "It must be a number from 0.2 to 30."),
        ('patience = "1.5"', "It must be a number from 0.2 to 30."),
        ("patience = nan", "It must be a number from 0.2 to 30."),
        ("patience = inf", "It must be a number from 0.2 to 30."),
        ("patience = true", "It must be a number."),
        ("patience = 2026-11-21", "It must be a number from 0.2 to 30."),
        ("grace = -1", "It must be a number from 0 to 300."),
        ("list_age_limit = -1", "It must be a number from 0 to 604800."),
        ("delta_every = 0", "It must be a number from 2 to 3600."),
        ("full_every = 1", "It must be a number from 30 to 86400."),
        ("token_every = 1", "It must be a number from 5 to 3600."),
        ("volume = 1.1", "It must be a number from 0 to 1."),
        ("green_seconds = 0", "It must be a number from 0.5 to 60."),
        ("stop_seconds = 0.5", "It must be 0, or a number from 1 to 60."),
        ("hashed_codes = 1", "It must be true or false."),
        ('sound = "yes"', "It must be true or false."),
        ("client_version = 3", "It must be a text."),
        ('client_version = ""', "It must be a version such as 3.0.0."),
        ('client_version = "3.0.0\\n"', "It must be a version such as 3.0.0."),
        ('client_version = "drei·null"', "It must be a version such as 3.0.0."),
        ("camera = {}", "It must be a text."),
        ('more_cameras = "camera:1"', "It must be a list of texts."),
        ("stream_urls = [1]", "It must be a list of texts."),
        ("serial_port = 3", "It must be a text."),
        ("camera_controls = 1", "It must be a table of numbers for each camera."),
        ("camera_controls = {c270 = 5}", "It must be a table of numbers for each camera."),
        ('camera_controls = {c270 = {focus = "near"}}', "It must be a table of numbers for each camera."),
        ("camera_controls = {c270 = {focus = inf}}", "It must be a table of numbers for each camera."),
        ('theme = "pink"', 'It must be "dark", "light" or "outdoor".'),
    ],
)
def test_a_value_that_makes_no_sense_is_named_with_what_would(tmp_path, line, wanted):
    path = tmp_path / "settings.toml"
    path.write_text(line)
    with pytest.raises(SetupTrouble) as caught:
        load(path)
    name = line.split(" = ")[0]
    assert caught.value.title.startswith(f"The setting {name} = ")
    assert str(path) in caught.value.title
    assert caught.value.advice == wanted


@pytest.mark.parametrize("content", [b"grace = ", b"grace: 3", b"\xff\xfe", b"a = 1\na = 2", b"\x00"])
def test_a_file_that_cannot_be_read_says_which_and_what_to_do(tmp_path, content):
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    with pytest.raises(SetupTrouble, match="cannot be read") as caught:
        load(path)
    assert str(path) in caught.value.title
    assert "delete the file" in caught.value.advice
    assert path.read_bytes() == content


def test_a_folder_in_its_place_is_said(tmp_path):
    with pytest.raises(SetupTrouble, match="cannot be read"):
        load(tmp_path)


def test_a_change_that_makes_no_sense_changes_nothing():
    before = Settings()
    with pytest.raises(SetupTrouble):
        changed(before, grace=-1)
    assert before == Settings()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_the_file_is_for_this_user_alone_whatever_it_was(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("grace = 3\n")
    path.chmod(0o666)
    save(Settings(), path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_save_that_fails_leaves_the_old_file_and_no_remains(tmp_path, monkeypatch):
    path = tmp_path / "settings.toml"
    save(Settings(grace=3.0), path)

    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)  # the disk itself cannot be handed in
    with pytest.raises(SetupTrouble, match=r"cannot be written \(No space left on device\)"):
        save(Settings(grace=4.0), path)
    assert load(path).grace == 3.0
    assert [each.name for each in tmp_path.iterdir()] == ["settings.toml"]


def test_a_folder_that_is_not_there_is_said(tmp_path):
    with pytest.raises(SetupTrouble, match="cannot be written"):
        save(Settings(), tmp_path / "nowhere" / "settings.toml")


PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.lists(st.integers())


@given(st.dictionaries(st.sampled_from([*Settings.__slots__, "other"]), PLAIN, max_size=4))
def test_any_values_give_settings_or_a_sentence(given_):
    given_.pop("extra", None)
    try:
        found = from_values(given_)
    except SetupTrouble as error:
        assert error.advice.startswith("It must be")  # noqa: PT017  settings are as good
    else:
        assert 0.2 <= found.patience <= 30.0
        assert settings.from_values({name: given_[name] for name in given_}) == found
