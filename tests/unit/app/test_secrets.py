"""Key and token: never in clear, and a way out whenever they cannot be had."""

import json
import stat
import sys
from dataclasses import replace

import keyring
import keyring.backend
import keyring.errors
import pytest

from scanner.app import secrets
from scanner.app.passphrase import NeedsPassphrase
from scanner.app.paths import Paths
from scanner.app.secrets import Keychain, SealedFile, Secrets, load, save
from scanner.app.vault import Cost, Vault
from scanner.domain.errors import SetupTrouble

KEPT = Secrets("0123456789abcdef0123456789abcdef", "A0F9GG8D")


class FakeSafe:
    where = "a fake"

    def __init__(self, error=None, **kept):
        self.kept = kept
        self.error = error

    def get(self, name):
        if self.error:
            raise self.error
        return self.kept.get(name)

    def put(self, name, value):
        if self.error:
            raise self.error
        self.kept[name] = value


@pytest.fixture
def sealed(tmp_path):
    (tmp_path / "data").mkdir()
    return SealedFile(tmp_path / "data" / "secrets.sealed", tmp_path / "config" / "device.key")


def test_what_was_kept_is_there_for_its_own_door(sealed):
    other = replace(KEPT, token="B1F9GG8D")
    save(sealed, 1, KEPT)
    save(sealed, 2, other)
    assert (load(sealed, 1), load(sealed, 2)) == (KEPT, other)


def test_nothing_in_the_data_folder_tells_a_secret(sealed, tmp_path):
    save(sealed, 1, KEPT)
    files = [path for path in (tmp_path / "data").rglob("*") if path.is_file()]
    assert files
    for path in files:
        content = path.read_bytes()
        for secret in (KEPT.key, KEPT.token, "door-1"):
            assert secret.encode() not in content
    assert not (tmp_path / "data" / "device.key").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_both_files_are_for_this_user_alone(sealed, tmp_path):
    save(sealed, 1, KEPT)
    for path in (tmp_path / "data" / "secrets.sealed", tmp_path / "config" / "device.key"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def elsewhere(tmp_path):
    """The same data folder on another device."""
    return SealedFile(tmp_path / "data" / "secrets.sealed", tmp_path / "other" / "device.key")


def test_a_copied_folder_is_of_no_use_on_another_device(sealed, tmp_path):
    save(sealed, 1, KEPT)
    with pytest.raises(SetupTrouble, match="cannot be opened on this device") as caught:
        load(elsewhere(tmp_path), 1)
    assert "Set the door up again" in caught.value.advice


def test_a_door_can_be_set_up_again_where_its_secrets_could_not_be_opened(sealed, tmp_path):
    """It is what the advice says; before, keeping new ones opened the old ones first, and failed for ever."""
    save(sealed, 1, KEPT)
    save(elsewhere(tmp_path), 1, replace(KEPT, token="B1F9GG8D"))
    assert load(elsewhere(tmp_path), 1).token == "B1F9GG8D"


@pytest.mark.parametrize("broken", [b"", b"not a key", b"\xff" * 44])
def test_a_broken_device_key_is_said_and_made_anew_at_set_up(sealed, tmp_path, broken):
    save(sealed, 1, KEPT)
    (tmp_path / "config" / "device.key").write_bytes(broken)
    with pytest.raises(SetupTrouble, match="cannot be opened"):
        load(sealed, 1)
    save(sealed, 1, KEPT)
    assert load(sealed, 1) == KEPT


@pytest.mark.parametrize("content", [b"", b"garbage", b"gAAAAA=="])
def test_a_damaged_file_is_said(sealed, tmp_path, content):
    save(sealed, 1, KEPT)
    (tmp_path / "data" / "secrets.sealed").write_bytes(content)
    with pytest.raises(SetupTrouble, match="cannot be opened"):
        load(sealed, 1)


def test_a_file_that_cannot_be_written_is_said(tmp_path):
    with pytest.raises(SetupTrouble, match="cannot be kept in") as caught:
        save(SealedFile(tmp_path / "nowhere" / "secrets.sealed", tmp_path / "device.key"), 1, KEPT)
    assert KEPT.key not in str(caught.value)


def test_secrets_that_are_not_there_are_said():
    with pytest.raises(SetupTrouble, match="is not on this device") as caught:
        load(FakeSafe(), 1)
    assert "Set the door up again" in caught.value.advice


def test_a_keychain_is_asked_for_its_own_door():
    safe = FakeSafe()
    save(safe, 3, KEPT)
    assert json.loads(safe.kept["door-3"]) == {"key": KEPT.key, "token": KEPT.token}
    assert load(safe, 3) == KEPT


@pytest.mark.parametrize("kept", ["", "{", "[]", "{}", "7", '{"key": "x"}', KEPT.key])
def test_what_somebody_else_put_there_is_said_without_a_word_of_it(kept):
    with pytest.raises(SetupTrouble) as caught:
        load(FakeSafe(**{"door-1": kept}), 1)
    assert KEPT.key not in str(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("error", [keyring.errors.KeyringLocked("locked"), keyring.errors.InitError("none")])
def test_a_keychain_that_does_not_open_is_said(error):
    with pytest.raises(SetupTrouble, match="keychain cannot be opened"):
        load(FakeSafe(error), 1)
    with pytest.raises(SetupTrouble, match="does not take the API key") as caught:
        save(FakeSafe(error), 1, KEPT)
    assert "DOOR_SCANNER_KEYCHAIN=file" in caught.value.advice


def test_secrets_do_not_show():
    for text in (repr(KEPT), str(KEPT), f"{KEPT}", repr([KEPT])):
        assert KEPT.key not in text
        assert KEPT.token not in text


def test_the_sealed_file_can_be_asked_for(own_home, tmp_path):
    here = Paths(tmp_path, tmp_path, tmp_path)
    chosen = secrets.safe(here, {"DOOR_SCANNER_KEYCHAIN": "file"})
    assert isinstance(chosen, SealedFile)
    assert chosen.where == "secrets.sealed, WITHOUT a passphrase: whoever can read your files can open it"
    save(chosen, 1, KEPT)
    assert list(own_home.rglob("device.key"))


class FakeKeyring(keyring.backend.KeyringBackend):
    """A keychain in memory."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password


@pytest.fixture
def system_keyring():
    before = keyring.get_keyring()
    keyring.set_keyring(FakeKeyring())
    yield keyring.get_keyring()
    keyring.set_keyring(before)


def test_a_keychain_that_works_goes_first_and_tells_installations_apart(system_keyring, tmp_path):
    one, two = (Paths(tmp_path / name, tmp_path, tmp_path) for name in ("one", "two"))
    for here in (one, two):
        chosen = secrets.safe(here, {})
        assert isinstance(chosen, Keychain)
        save(chosen, 1, replace(KEPT, token=here.data.name))
    assert load(secrets.safe(one, {}), 1).token == "one"
    assert {account for _, account in system_keyring.kept} == {f"{each.data.resolve()} door-1" for each in (one, two)}
    assert list(tmp_path.iterdir()) == []


def test_whatever_a_keychain_raises_is_a_keychain_that_does_not_open(system_keyring, tmp_path):
    chosen = secrets.safe(Paths(tmp_path, tmp_path, tmp_path), {})
    system_keyring.kept = None
    with pytest.raises(SetupTrouble, match="keychain cannot be opened"):
        load(chosen, 1)
    with pytest.raises(SetupTrouble, match="does not take the API key"):
        save(chosen, 1, KEPT)


def test_a_keychain_that_keeps_clear_text_or_nothing_does_not_count(system_keyring, tmp_path):
    type(system_keyring).priority = 0.5
    try:
        assert isinstance(secrets.safe(Paths(tmp_path, tmp_path, tmp_path), {}), Vault)
    finally:
        type(system_keyring).priority = 5


def test_a_passphrase_can_be_asked_for_where_there_is_a_keychain(system_keyring, tmp_path):
    chosen = secrets.safe(Paths(tmp_path, tmp_path, tmp_path), {"DOOR_SCANNER_KEYCHAIN": "passphrase"})
    assert isinstance(chosen, Vault)
    with pytest.raises(NeedsPassphrase):
        save(chosen, 1, KEPT)


def test_what_was_kept_without_a_passphrase_is_used_until_one_is_set(system_keyring, own_home, tmp_path):
    here = Paths(tmp_path, tmp_path, tmp_path)
    type(system_keyring).priority = 0.5
    try:
        save(secrets.unprotected(here), 1, KEPT)
        assert load(secrets.safe(here, {}), 1) == KEPT
        Vault(here.vault, cost=Cost(1, 8)).change("four words that differ", secrets.unprotected(here).every())
        assert isinstance(secrets.safe(here, {}), Vault)
        assert load(secrets.safe(here, {}), 1) == KEPT
    finally:
        type(system_keyring).priority = 5
