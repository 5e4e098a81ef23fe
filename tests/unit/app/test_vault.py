"""Where there is no keychain: a file that a passphrase opens, and nothing else does."""

import contextlib
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.app import passphrase
from scanner.app.passphrase import NeedsPassphrase, WrongPassphrase
from scanner.app.vault import Cost, Vault
from scanner.domain.errors import SetupTrouble

GOOD, OTHER = "correct horse battery", "staple tomorrow violin"
CHEAP = Cost(time=1, memory=8)


class Person:
    """Types what it is told to, and counts how often it is asked."""

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)
        self.asked: list[bool] = []

    def __call__(self, *, new: bool) -> str:
        self.asked.append(new)
        if not self.answers:
            raise passphrase.needed(new=new)
        return self.answers.pop(0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "secrets.locked"


def vault(path: Path, person: Person, *, fresh: bool = True) -> Vault:
    """As a program that has just been started has it."""
    made = Vault(path, given=person, cost=CHEAP)
    if fresh:
        made.forget()
    return made


def test_what_is_kept_is_there_for_whoever_knows_the_passphrase(path: Path) -> None:
    first = vault(path, Person(GOOD))
    first.put("door-1", "the key")
    first.put("door-2", "another")
    again = vault(path, person := Person(GOOD))
    assert (again.get("door-1"), again.get("door-2"), again.get("door-3")) == ("the key", "another", None)
    assert person.asked == [False]


def test_a_wrong_passphrase_opens_nothing_and_is_asked_for_again(path: Path) -> None:
    vault(path, Person(GOOD)).put("door-1", "the key")
    again = vault(path, Person(OTHER, GOOD))
    with pytest.raises(WrongPassphrase):
        again.get("door-1")
    assert again.get("door-1") == "the key"


def test_where_nobody_can_be_asked_it_says_what_is_needed(path: Path) -> None:
    with pytest.raises(NeedsPassphrase, match="choose a passphrase") as new:
        vault(path, Person()).put("door-1", "the key")
    assert new.value.new
    vault(path, Person(GOOD)).put("door-1", "the key")
    with pytest.raises(NeedsPassphrase, match="is locked by a passphrase") as locked:
        vault(path, Person()).get("door-1")
    assert not locked.value.new


def test_nothing_that_is_not_there_is_asked_for(path: Path) -> None:
    assert vault(path, person := Person()).get("door-1") is None
    assert person.asked == []


@pytest.mark.parametrize("weak", ["", "short", "aaaaaaaaaaaaaaa", "abcabcabcabc"])
def test_a_passphrase_that_is_guessed_at_once_is_not_taken(path: Path, weak: str) -> None:
    with pytest.raises(NeedsPassphrase):
        vault(path, Person()).unlock(weak)
    assert not path.exists()


def test_the_file_tells_nothing_and_is_for_this_user_alone(path: Path) -> None:
    vault(path, Person(GOOD)).put("door-1", "0123456789abcdef")
    content = path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    assert not any(secret in content for secret in (b"0123456789abcdef", b"door-1", GOOD.encode()))


def test_each_writing_uses_a_nonce_of_its_own(path: Path) -> None:
    kept = vault(path, Person(GOOD))
    nonces = set()
    for number in range(4):
        kept.put("door-1", str(number))
        nonces.add(json.loads(path.read_bytes())["nonce"])
    assert len(nonces) == 4


@given(place=st.integers(0, 10_000), letter=st.sampled_from("A9+/1"))
def test_a_file_that_was_changed_anywhere_opens_to_what_it_was_or_not_at_all(
    tmp_path_factory: pytest.TempPathFactory, place: int, letter: str
) -> None:
    path = tmp_path_factory.mktemp("vault") / "secrets.locked"
    vault(path, Person(GOOD)).put("door-1", "the key")
    content = path.read_text()
    place %= len(content)
    path.write_text(content[:place] + letter + content[place + 1 :])
    with contextlib.suppress(SetupTrouble):
        assert vault(path, Person(GOOD)).get("door-1") == "the key"


@pytest.mark.parametrize(
    "fields",
    [
        {"time": 10**9},
        {"memory": 10**9},
        {"memory": float("inf")},
        {"time": 0},
        {"memory": -1},
        {"version": 2},
        {"salt": ""},
        {"time": "x"},
    ],
)
def test_a_file_that_asks_for_all_memory_or_makes_no_sense_is_damaged(path: Path, fields: dict[str, object]) -> None:
    vault(path, Person(GOOD)).put("door-1", "the key")
    path.write_text(json.dumps(json.loads(path.read_text()) | fields))
    with pytest.raises(SetupTrouble, match="damaged"):
        vault(path, Person(GOOD)).get("door-1")


def test_the_passphrase_is_changed_and_the_one_before_opens_nothing_any_more(path: Path) -> None:
    kept = vault(path, Person(GOOD))
    kept.put("door-1", "the key")
    kept.change(OTHER, {"door-2": "brought along"})
    again = vault(path, Person(GOOD, OTHER))
    with pytest.raises(WrongPassphrase):
        again.get("door-1")
    assert (again.get("door-1"), again.get("door-2")) == ("the key", "brought along")


def test_a_file_that_another_program_locked_anew_is_asked_about_again(path: Path) -> None:
    here = vault(path, Person(GOOD, OTHER))
    here.put("door-1", "the key")
    key = dict(Vault._keys)
    vault(path, Person(GOOD)).change(OTHER)
    Vault._keys.update(key)
    assert here.get("door-1") == "the key"


def test_a_passphrase_comes_from_the_environment_or_from_whoever_is_asked() -> None:
    assert passphrase.given(new=False, environ={passphrase.VARIABLE: GOOD}) == GOOD
    with pytest.raises(NeedsPassphrase):
        passphrase.given(new=True, environ={})
    passphrase.ask_by(lambda new: "new" if new else "old")
    try:
        assert (passphrase.given(new=True, environ={}), passphrase.given(new=False, environ={})) == ("new", "old")
    finally:
        passphrase.ask_by(None)


def test_the_usual_cost_is_what_a_stolen_file_is_guessed_at() -> None:
    assert (Cost().time, Cost().memory) >= (3, 64 * 1024)
