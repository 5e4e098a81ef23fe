"""The database, encrypted: by itself, with a key that is kept where the API key is, and never lost on the way."""

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from scanner.app import database_care, database_key, secrets
from scanner.app.build import NoDoor, open_doorway
from scanner.app.opening import ENCRYPTED, open_database
from scanner.app.paths import Paths, paths
from scanner.app.vault import Cost, Vault
from scanner.domain.errors import SetupTrouble
from scanner.domain.notices import TroubleSaid
from scanner.store import journal, reseal, sealing
from scanner.store.database import Database
from scanner.store.sealing import Form, Locked
from tests import damage
from tests.clocks import EVENING
from tests.fakes import Ear, MemorySafe, Site, World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()


@pytest.fixture
def site(world: World) -> Site:
    """A door with five scans behind it; its file is encrypted."""
    tickets = [world.server.issue(number) for number in range(5)]
    door = world.door()
    for ticket in tickets:
        door.present(ticket)
    door.close()
    return world.first


@pytest.fixture
def old(site: Site) -> Site:
    """The same, as an earlier version left it: plain, and no key anywhere."""
    reseal.reseal(site.paths.database, database_key.make(site._safe, site.paths.database), None)
    del site._safe._kept[database_key.NAME]
    return site


def form(site: Site) -> Form:
    return sealing.form_of(site.paths.database)


def kinds(site: Site) -> list[str]:
    with site.look() as db:
        return [kind for (kind,) in db.execute("SELECT kind FROM journal ORDER BY seq")]


def test_a_new_door_is_encrypted_and_its_key_is_in_the_safe(site: Site) -> None:
    assert form(site) is Form.LOCKED
    (key,) = database_key.known([site._safe])
    assert sealing.form_of(site.paths.database, key) is Form.SEALED


def test_to_look_for_a_door_makes_no_file_and_no_key(tmp_path: Path) -> None:
    safe = MemorySafe()
    with pytest.raises(NoDoor):
        open_doorway(paths(tmp_path / "door"), safe=safe)
    assert list((tmp_path / "door").glob("doors*")) == []
    assert safe.get(database_key.NAME) is None


def test_a_plain_file_is_encrypted_at_the_next_opening_with_all_that_is_in_it(old: Site) -> None:
    ear = Ear()
    ledger = old.ledger()
    door = old.open(ear)
    assert door.first_broken_row() is None
    door.close()
    assert form(old) is Form.LOCKED
    assert (old.ledger(), len(ledger)) == (ledger, 5)
    assert kinds(old).count(ENCRYPTED) == 1
    assert ear.of(TroubleSaid) == []
    old.open().close()
    assert kinds(old).count(ENCRYPTED) == 1


def test_the_copies_that_lie_beside_it_are_encrypted_too(old: Site) -> None:
    copy = old.paths.database.with_name("doors.version-1.db")
    copy.write_bytes(old.paths.database.read_bytes())
    old.open(holders_kept_days=3650.0).close()
    assert sealing.form_of(copy) is Form.LOCKED


def test_who_wants_it_plain_has_it_plain(old: Site) -> None:
    old.open(encrypted=False).close()
    assert form(old) is Form.PLAIN
    assert old._safe.get(database_key.NAME) is None


def test_while_another_program_has_it_open_it_stays_plain_and_the_door_opens(old: Site) -> None:
    ear = Ear()
    with closing(Database(old.paths.database)):
        door = old.open(ear)
        assert len(door.admitted()) == 5
        door.close()
    assert (form(old), ear.of(TroubleSaid)) == (Form.PLAIN, [])
    old.open().close()
    assert form(old) is Form.LOCKED


class Refusing(MemorySafe):
    """Takes nothing new."""

    def put(self, name: str, value: str) -> None:
        raise SetupTrouble("The keychain is full.", "Make room in it.")


class Forgetful(MemorySafe):
    """Takes what it is given, and does not have it afterwards."""

    def put(self, name: str, value: str) -> None:
        if name != database_key.NAME:
            super().put(name, value)


@pytest.mark.parametrize("kind", [Refusing, Forgetful])
def test_where_the_key_cannot_be_kept_it_stays_plain_and_that_is_said(old: Site, kind: type[MemorySafe]) -> None:
    safe = kind()
    safe._kept = old._safe._kept
    old._safe = safe
    ear = Ear()
    door = old.open(ear)
    assert len(door.admitted()) == 5
    (said,) = ear.of(TroubleSaid)
    assert said.title.startswith("The database is not encrypted yet: ")
    assert form(old) is Form.PLAIN


def test_damage_that_is_met_on_the_way_is_repaired_at_the_next_start_and_then_it_is_encrypted(old: Site) -> None:
    """Where an opening does not look: the door goes on meanwhile."""
    ear = Ear()
    damage.destroy(old.paths.database, damage.pages_of(old.paths.database, "digests"))
    old.open(ear).close()
    assert [each.title for each in ear.of(TroubleSaid)] == [
        "The database is not encrypted yet: The database is damaged."
    ]
    assert form(old) is Form.PLAIN
    assert len(old.open(ear).admitted()) == 5
    assert ear.of(TroubleSaid)[-1].title == "The database was damaged and has been repaired."
    assert form(old) is Form.LOCKED


def test_programs_that_start_at_once_have_one_key(old: Site) -> None:
    """A key that another one took the place of would lock the file for good."""
    with ThreadPoolExecutor(8) as several:
        keys = set(several.map(lambda _: database_key.make(old._safe, old.paths.database), range(8)))
    assert keys == set(database_key.known([old._safe]))


def test_programs_that_keep_secrets_at_once_lose_none(tmp_path: Path, own_home: Path) -> None:
    here = paths(tmp_path)
    program = (
        "import sys; from pathlib import Path; from scanner.app import secrets; from scanner.app.paths import paths\n"
        "for n in range(25): secrets.unprotected(paths(Path(sys.argv[1]))).put(f'{sys.argv[2]} {n}', 'kept')"
    )
    secrets.unprotected(here).put("first", "kept")
    running = [subprocess.Popen([sys.executable, "-c", program, str(tmp_path), name]) for name in ("one", "two")]
    assert [each.wait(120) for each in running] == [0, 0]
    assert len(secrets.unprotected(here).every()) == 51


def test_a_new_file_is_never_made_where_its_key_cannot_be_kept(tmp_path: Path) -> None:
    with pytest.raises(SetupTrouble, match="was not kept by memory"):
        open_database(paths(tmp_path), now=EVENING, notify=Ear(), safe=Forgetful())
    assert list(tmp_path.glob("doors*")) == []


@pytest.mark.parametrize("suspect", [False, True])
def test_a_door_whose_key_is_gone_says_so_and_its_file_is_left_for_the_day_it_is_found(
    site: Site, *, suspect: bool
) -> None:
    kept, before = dict(site._safe._kept), site.paths.database.read_bytes()
    site._safe._kept.clear()
    if suspect:
        site.paths.database.with_name("doors.db-suspect").touch()
    for _ in range(2):
        with pytest.raises(Locked, match="its key is not on this device"):
            site.open()
    assert site.paths.database.read_bytes() == before
    assert list(site.paths.data.glob("doors.damaged*")) == []
    assert site._safe.get(database_key.NAME) is None  # and no other key has taken its place
    site._safe._kept.update(kept)
    assert len(site.open().admitted()) == 5


def test_another_key_is_no_key(site: Site) -> None:
    site._safe.put(database_key.NAME, "ab" * 48)
    with pytest.raises(Locked):
        site.open()


def test_a_key_that_is_none_is_said_without_a_word_of_it(site: Site) -> None:
    site._safe.put(database_key.NAME, "umbrella")
    with pytest.raises(SetupTrouble, match="is not one") as caught:
        site.open()
    assert "umbrella" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_key_that_lies_in_another_safe_of_this_device_is_found(site: Site, own_home: Path) -> None:
    """In this session there is no keychain; in the one that set the door up there was."""
    secrets.unprotected(site.paths).put(database_key.NAME, site._safe._kept.pop(database_key.NAME))
    assert len(site.open().admitted()) == 5


def test_secrets_of_another_device_make_way_and_are_not_lost(tmp_path: Path, own_home: Path) -> None:
    """What is in them may be the key of a database that somebody still has."""
    here = paths(tmp_path / "door")
    here.sealed_secrets.write_bytes(b"from another device")
    open_database(here, now=EVENING, notify=Ear(), safe=secrets.unprotected(here)).close()
    assert here.sealed_secrets.with_suffix(".unopened").read_bytes() == b"from another device"


def test_the_passphrase_is_asked_for_before_a_new_file_is_made(tmp_path: Path) -> None:
    here = paths(tmp_path)
    vault = Vault(here.vault, given=lambda *, new: "three wet umbrellas", cost=Cost(1, 64))
    open_database(here, now=EVENING, notify=Ear(), safe=vault).close()
    vault.forget()
    assert sealing.form_of(here.database, *database_key.known([vault])) is Form.SEALED


# By hand.


def test_it_is_made_plain_and_encrypted_by_hand_and_the_settings_follow(site: Site) -> None:
    ledger = site.ledger()
    for wanted in (False, False, True):
        state = database_care.change(site.paths, site._safe, encrypted=wanted, now=EVENING)
        assert (state.encrypted, state.wanted) == (wanted, wanted)
        assert form(site) is (Form.LOCKED if wanted else Form.PLAIN)
        assert site.ledger() == ledger
    assert [kind for kind in kinds(site) if kind.startswith("database")] == [database_care.DECRYPTED, ENCRYPTED]
    with closing(Database(site.paths.database, key=next(database_key.known([site._safe])))) as kept, kept.read() as tx:
        assert journal.first_broken(tx) is None


def test_while_it_is_open_it_keeps_its_form_and_so_do_the_settings(site: Site) -> None:
    site.open()
    with pytest.raises(reseal.InUse):
        database_care.change(site.paths, site._safe, encrypted=False, now=EVENING)
    state = database_care.state_of(site.paths)
    assert (state.encrypted, state.wanted) == (True, True)


def test_plain_copies_beside_it_are_named(site: Site) -> None:
    copy = site.paths.database.with_name("doors.damaged-20261121T200000Z.db")
    with closing(Database(copy)):
        assert database_care.state_of(site.paths).plain == (copy,)


def without_sqlcipher(here: Paths, *lines: str) -> subprocess.CompletedProcess[str]:
    program = "\n".join(
        [
            "import sys; sys.modules['sqlcipher3'] = None",
            "from datetime import UTC, datetime; from pathlib import Path",
            "from scanner.app.opening import open_database; from scanner.app.paths import paths",
            "from scanner.domain.errors import ScannerError; from tests.fakes import MemorySafe",
            "here, now = paths(Path(sys.argv[1])), datetime.now(UTC)",
            "said = lambda notice: print(notice.title)",
            *lines,
        ]
    )
    return subprocess.run(
        [sys.executable, "-c", program, str(here.data)], capture_output=True, text=True, check=False
    )  # fmt: skip


def test_without_sqlcipher_a_door_is_plain_and_says_so_each_time(tmp_path: Path) -> None:
    opened = "open_database(here, now=now, notify=said, safe=MemorySafe()).close()"
    done = without_sqlcipher(paths(tmp_path), opened, opened)
    told = "The database is NOT encrypted: SQLCipher is missing in this installation.\n"
    assert (done.stdout, done.returncode) == (told * 2, 0), done.stderr
    assert sealing.form_of(tmp_path / "doors.db") is Form.PLAIN


def test_without_sqlcipher_an_encrypted_file_is_refused_and_left_alone(site: Site) -> None:
    before, key = site.paths.database.read_bytes(), site._safe.get(database_key.NAME)
    done = without_sqlcipher(
        site.paths, f"safe = MemorySafe(); safe.put('{database_key.NAME}', '{key}')",
        "try: open_database(here, now=now, notify=said, safe=safe)",
        "except ScannerError as error: print(error.title)",
    )  # fmt: skip
    assert done.stdout.startswith("This installation cannot open an encrypted database"), done.stderr
    assert site.paths.database.read_bytes() == before
