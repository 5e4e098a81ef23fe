"""Every kind of deed at a real door is in the journal, with who did it and when, and without what is secret."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner.app.build import open_doorway
from scanner.app.doorway import Doorway
from scanner.app.queue_export import Progress
from scanner.app.supervisor import PinRefused
from scanner.backends.errors import KeyRefused
from scanner.backends.supervision import SignedOut, WrongSignIn
from scanner.domain.door import Policy
from scanner.domain.verdict import Answer
from scanner.store import journal
from tests.clocks import FakeClock
from tests.fakes import BALCONY, Fault, Site, World
from tests.wired import WiredServer

PIN, WRONG = "73915482", "86201379"
UNSEEN: Progress = lambda _done, _all: None  # noqa: E731


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()


def rows(door: Doorway, *kinds: str) -> list[tuple[str, dict[str, object]]]:
    with door._open.database.read() as tx:
        return [(row.kind, dict(row.body)) for row in journal.rows(tx) if row.kind in kinds or not kinds]


def test_each_kind_of_deed_leaves_a_row_that_names_who_did_it(world: World, tmp_path: Path) -> None:
    server, door = world.server, world.door()
    used, parked, refused = (server.issue(number) for number in range(3))
    door.sync()
    door.present(used)
    door.supervisor.set_pin(PIN)
    door.switch_section(BALCONY.id, open_=False)
    door.change_settings(patience=2.5)
    server.down = True
    assert door.present(parked).provisional
    assert door.present(refused).provisional
    (entry, _) = door.queue()[1]
    door.park(entry.id, "asked the box office")
    door.care.export(tmp_path / "queue.csv", progress=UNSEEN, cancelled=bool)
    server.heal()
    server.admit(refused)
    world.clock.advance(600)
    door.supervisor.sign_in(PIN)
    door.retry(entry.id)
    door.sync()
    (conflict,) = door.conflicts()
    door.resolve(conflict.number, "two tickets")
    door.journal.export(tmp_path / "season.csv")
    door.supervisor.lock()
    found = rows(door)
    kinds = {kind for kind, _ in found}
    assert kinds >= {
        "door_set_up", "verdict", "confirmed", "pin_set", "section_closed", "settings_changed", "provisional", "parked",
        "queue_exported", "conflict", "resolved", "journal_exported", "supervisor_signed_in", "supervisor_locked",
    }  # fmt: skip
    people = {
        "pin_set", "section_closed", "settings_changed", "parked", "queue_exported", "resolved", "journal_exported",
        "supervisor_signed_in", "supervisor_locked",
    }  # fmt: skip
    assert {kind: body.get("by") for kind, body in found if kind in people} == dict.fromkeys(people, "Kim")
    assert dict(found)["queue_exported"]["file"] == "queue.csv"
    assert PIN not in str(found)


def test_a_wrong_pin_and_one_that_comes_too_early_are_told_apart_from_the_right_one(world: World) -> None:
    door = world.door()
    door.supervisor.set_pin(PIN)
    door.supervisor.lock()
    for _ in range(4):
        with pytest.raises(PinRefused):
            door.supervisor.sign_in(WRONG)
    world.clock.advance(60)
    door.supervisor.sign_in(PIN)
    told = rows(door, "pin_refused", "supervisor_signed_in")
    assert [(kind, body.get("failed"), bool(body.get("wait"))) for kind, body in told] == [
        ("pin_refused", 1, False), ("pin_refused", 2, False), ("pin_refused", 3, True), ("pin_refused", 3, True),
        ("supervisor_signed_in", None, False),
    ]  # fmt: skip
    assert not any(pin in str(told) for pin in (PIN, WRONG))


def test_who_signs_in_to_manage_tokens_who_is_refused_and_why_it_ended(tmp_path: Path) -> None:
    server = WiredServer(tmp_path / "server", FakeClock(), tickets=8)
    door = server.site(tmp_path / "door", "north-1").open()
    account = server.ready["accounts"]["host"]
    with pytest.raises(WrongSignIn):
        door.tokens.sign_in(account["username"], "not it")
    with pytest.raises(KeyRefused):
        door.tokens.use_key("0" * 32)
    door.tokens.sign_in(account["username"], account["password"])
    with server._server.database.write() as db:
        db.execute("DELETE FROM sessions")
    with pytest.raises(SignedOut):
        door.tokens.overview()
    door.tokens.sign_in(account["username"], account["password"])
    door.tokens.sign_out()
    told = rows(door, "tokens_signed_in", "tokens_signed_out", "tokens_sign_in_refused")
    assert [(kind.removeprefix("tokens_"), body.get("how", body.get("why"))) for kind, body in told] == [
        ("sign_in_refused", "account"), ("sign_in_refused", "key"), ("signed_in", "account"), ("signed_out", "server"),
        ("signed_in", "account"), ("signed_out", "key"),
    ]  # fmt: skip
    assert {body["by"] for _, body in told} == {"Kim"}
    assert not any(secret in str(told) for secret in (account["password"], "not it", "0" * 32))
    door.close()
    server.close()


def reopened(site: Site, settings: str) -> list[tuple[str, dict[str, object]]]:
    """As the program starts: with what the file says."""
    site.paths.settings.write_text(settings)
    door = open_doorway(site.paths, clock=site.clock, safe=site._safe)
    try:
        return rows(door, "settings_changed")
    finally:
        door.close()


def test_what_somebody_writes_into_the_settings_is_noticed_when_the_door_is_opened(world: World) -> None:
    site = world.site()
    assert reopened(site, "grace = 5.0\n") == []
    edited = [("settings_changed", {"grace": "90.0", "plain_hosts": "['tickets.lan']", "by": "settings.toml"})]
    assert reopened(site, 'grace = 90.0\nplain_hosts = ["tickets.lan"]\n') == edited
    assert reopened(site, 'grace = 90.0\nplain_hosts = ["tickets.lan"]\n') == edited


def test_what_the_program_changed_is_not_told_a_second_time(world: World) -> None:
    site = world.site()
    assert reopened(site, "grace = 5.0\n") == []
    door = open_doorway(site.paths, clock=site.clock, safe=site._safe)
    door.change_settings(grace=7.0, policy=Policy.INSTANT, more_cameras=["camera:1"])
    door.close()
    (told,) = reopened(site, site.paths.settings.read_text())
    assert told[1] == {"grace": "7.0", "policy": "instant", "more_cameras": "['camera:1']", "by": "Kim"}


def test_a_lost_answer_that_was_looked_up_is_told_as_what_came_of_it(world: World) -> None:
    door = world.door()
    ticket = world.server.issue(1)
    world.server.fault(Fault.LOST_AFTER)
    assert door.present(ticket).answer is Answer.ADMIT
    ((_, told),) = rows(door, "verdict")
    assert (told["serial"], told["verdict"], told["reason"]) == (ticket, "ADMIT", "confirmed")
