"""A supervisor's session, and what it does with the event's tokens: against the demo server, over the real client."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner.app import logs
from scanner.app.door_card import unseal
from scanner.app.doorway import Doorway
from scanner.app.supervisor import NeedsSupervisor
from scanner.app.tokens import Entry, Tokens
from scanner.backends.errors import Lost, Unreachable
from scanner.backends.supervision import GlobalToken, NotAllowed, SignedOut, WrongSignIn
from scanner.domain.ticket import SectionId
from scanner.store import journal
from tests import door_file
from tests.clocks import FakeClock
from tests.wired import WiredServer, WiredSite


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WiredServer]:
    made = WiredServer(tmp_path_factory.mktemp("server"), FakeClock(), tickets=8)
    yield made
    made.close()


@pytest.fixture
def server(running: WiredServer) -> WiredServer:
    running.clear()
    with running._server.database.write() as db:
        db.execute("DELETE FROM tokens WHERE number > 3")
        db.execute("UPDATE tokens SET live = 1")
        db.execute("DELETE FROM sessions")
    return running


@pytest.fixture
def site(server: WiredServer, tmp_path: Path) -> WiredSite:
    return server.site(tmp_path / "door", "north-1", token=1)


@pytest.fixture
def doorway(site: WiredSite) -> Iterator[Doorway]:
    made = site.open()
    yield made
    made.close()


@pytest.fixture
def tokens(doorway: Doorway, server: WiredServer) -> Tokens:
    account = server.ready["accounts"]["host"]
    doorway.tokens.sign_in(account["username"], account["password"])
    return doorway.tokens


def sections(server: WiredServer, *names: str) -> tuple[SectionId, ...]:
    known = {each["name"]: SectionId(each["uri"].rsplit("/", 1)[-1]) for each in server.ready["sections"]}
    return tuple(known[name] for name in names)


def names(entry: Entry) -> list[str]:
    return [section.name for section in entry.sections]


def open_sessions(server: WiredServer) -> int:
    return int(server._server.database.read().execute("SELECT count(*) FROM sessions WHERE open").fetchone()[0])


def told(doorway: Doorway, kind: str) -> list[dict[str, object]]:
    with doorway._open.database.read() as tx:
        return [dict(row.body) for row in journal.rows(tx, kind=kind)]


def test_tokens_come_with_the_names_of_their_sections_and_how_far_the_reading_is(tokens: Tokens) -> None:
    seen: list[tuple[int, int]] = []
    found = tokens.overview(progress=lambda done, total: seen.append((done, total)))
    assert [each.token.is_global for each in found.entries] == [True, False, False]
    assert names(found.entries[0]) == [section.name for section in found.sections]
    assert names(found.entries[2]) == ["VIP Lounge"]
    assert seen == [(3, 3)]
    assert len(tokens.overview(is_global=True).entries) == 1


def test_a_list_that_the_server_gives_in_small_pages_is_read_whole(tokens: Tokens, server: WiredServer) -> None:
    server.switch(max_records=1)
    assert len(tokens.overview().entries) == 3


def test_issue_show_change_invalidate_and_each_is_in_the_journal_without_the_code(
    tokens: Tokens, doorway: Doorway, server: WiredServer
) -> None:
    made = tokens.issue(sections(server, "VIP Lounge"))
    assert names(made) == ["VIP Lounge"]
    assert tokens.show(made.token.id) == made
    assert names(tokens.change(made.token.id, sections(server, "Standing", "Backstage"))) == ["Standing", "Backstage"]
    tokens.invalidate(made.token.id)
    assert made.token.id not in [each.token.id for each in tokens.overview().entries]
    for kind in ("token_issued", "token_changed", "token_invalidated"):
        assert [each["token"] for each in told(doorway, kind)] == [made.token.id]
    assert made.token.code not in repr([told(doorway, kind) for kind in ("token_issued", "token_changed")])


def test_the_global_token_is_refused_in_words(tokens: Tokens) -> None:
    everywhere = tokens.overview(is_global=True).entries[0].token
    with pytest.raises(GlobalToken):
        tokens.invalidate(everywhere.id)


@pytest.mark.parametrize(
    "fault", ["drop_after_commit", "503_after_commit", "garbage_after_commit", "502_html_after_commit"]
)
def test_a_token_whose_answer_was_lost_is_found_and_not_issued_twice(
    tokens: Tokens, server: WiredServer, fault: str
) -> None:
    vip = sections(server, "VIP Lounge")
    before = tokens.overview()
    tokens._session.supervision = Once(tokens._session.supervision, server, fault)  # type: ignore[union-attr,assignment]
    made = tokens.issue(vip)
    after = [each.token.id for each in tokens.overview().entries]
    assert set(after) - {each.token.id for each in before.entries} == {made.token.id}


def test_a_token_that_was_not_issued_is_said_to_be_unknown(tokens: Tokens, server: WiredServer) -> None:
    tokens._session.supervision = Once(tokens._session.supervision, server, "drop_before_commit")  # type: ignore[union-attr,assignment]
    with pytest.raises(Lost, match="not known whether"):
        tokens.issue(sections(server, "VIP Lounge"))
    assert len(tokens.overview().entries) == 3


def test_an_invalidation_whose_answer_was_lost_is_done(tokens: Tokens, server: WiredServer) -> None:
    made = tokens.issue(sections(server, "VIP Lounge"))
    tokens._session.supervision = Once(tokens._session.supervision, server, "drop_after_commit")  # type: ignore[union-attr,assignment]
    tokens.invalidate(made.token.id)
    assert len(tokens.overview().entries) == 3


class Once:
    """One fault of the server at the next call that changes something."""

    def __init__(self, way: object, server: WiredServer, fault: str) -> None:
        self._way = way
        self._server = server
        self._fault = fault

    def __getattr__(self, name: str) -> object:
        found = getattr(self._way, name)
        if name not in {"issue", "invalidate"} or not self._fault:
            return found

        def faulty(*args: object, **how: object) -> object:
            self._server.switch(admit_fault=self._fault, fault_scope="all")
            self._fault = ""
            try:
                return found(*args, **how)
            finally:
                self._server.switch(admit_fault="none")

        return faulty


def test_a_change_reaches_an_open_door_within_a_minute(tokens: Tokens, doorway: Doorway, server: WiredServer) -> None:
    """With the settings as they come; nobody does anything at the door."""
    doorway._parts.engine.turn()
    mine = next(each.token.id for each in tokens.overview().entries if len(each.sections) == 3)
    tokens.change(mine, sections(server, "Backstage"))
    server.clock.advance(59)
    doorway._parts.engine.turn()
    assert [each.name for each in doorway.door.sections] == ["Backstage"]


# The session.


def test_without_a_session_nothing_is_done(doorway: Doorway) -> None:
    assert doorway.tokens.signed_in is None
    with pytest.raises(SignedOut, match="Nobody is signed in"):
        doorway.tokens.overview()


def test_a_wrong_password_signs_nobody_in(doorway: Doorway, server: WiredServer) -> None:
    with pytest.raises(WrongSignIn):
        doorway.tokens.sign_in("quay.host", "guess")
    assert (doorway.tokens.signed_in, open_sessions(server)) == (None, 0)


def test_signing_out_ends_the_session_on_the_server(tokens: Tokens, doorway: Doorway, server: WiredServer) -> None:
    assert open_sessions(server) == 1
    tokens.sign_out()
    assert (tokens.signed_in, open_sessions(server)) == (None, 0)
    assert [each["why"] for each in told(doorway, "tokens_signed_out")] == ["key"]


def test_signing_in_anew_ends_the_session_before(tokens: Tokens, server: WiredServer) -> None:
    account = server.ready["accounts"]["administrator"]
    tokens.sign_in(account["username"], account["password"])
    assert open_sessions(server) == 1
    assert tokens.signed_in is not None
    assert tokens.signed_in.role == "administrator"


def test_idling_ends_the_session_on_the_server_and_work_puts_it_off(
    tokens: Tokens, doorway: Doorway, server: WiredServer
) -> None:
    server.clock.advance(4 * 60)
    tokens.overview()
    server.clock.advance(4 * 60)
    assert not tokens.tick()
    server.clock.advance(61)
    assert tokens.tick()
    assert (tokens.signed_in, open_sessions(server)) == (None, 0)
    assert [each["why"] for each in told(doorway, "tokens_signed_out")] == ["idle"]


def test_locking_the_door_ends_the_session_on_the_server(tokens: Tokens, doorway: Doorway, server: WiredServer) -> None:
    doorway.supervisor.set_pin("4711")
    assert not tokens.tick()
    doorway.supervisor.lock()
    assert tokens.tick()
    assert (tokens.signed_in, open_sessions(server)) == (None, 0)
    with pytest.raises(NeedsSupervisor):
        tokens.overview()
    with pytest.raises(NeedsSupervisor):
        tokens.use_door_key()


def test_closing_the_door_ends_the_session_on_the_server(tokens: Tokens, doorway: Doorway, server: WiredServer) -> None:
    doorway.close()
    assert (tokens.signed_in, open_sessions(server)) == (None, 0)


def test_a_server_that_is_away_keeps_nobody_signed_in_here(tokens: Tokens, doorway: Doorway, site: WiredSite) -> None:
    site.wire.cut = True
    with pytest.raises(Unreachable):
        tokens.sign_out()
    assert tokens.signed_in is None


def test_a_session_that_the_server_has_ended_is_over_here_too(tokens: Tokens, server: WiredServer) -> None:
    with server._server.database.write() as db:
        db.execute("UPDATE sessions SET open = 0")
    with pytest.raises(SignedOut):
        tokens.overview()
    assert tokens.signed_in is None


def test_a_key_that_may_not_see_the_tokens_signs_nobody_in(doorway: Doorway, server: WiredServer) -> None:
    with pytest.raises(NotAllowed):
        doorway.tokens.use_key("0" * 32)
    assert doorway.tokens.signed_in is None
    doorway.tokens.use_door_key()
    assert len(doorway.tokens.overview().entries) == 3
    assert open_sessions(server) == 0


def test_a_door_card_holds_the_doors_key_and_never_the_supervisors(
    tokens: Tokens, doorway: Doorway, server: WiredServer
) -> None:
    entry = tokens.overview().entries[2]
    card = tokens.card(entry.token, hours=2)
    contents = unseal(card.text, card.code)
    assert (contents.token, contents.key) == (entry.token.code, server.ready["admin_key"])
    assert contents.event == doorway.door.event
    made = told(doorway, "door_card_made")[0]
    assert (made["card"], made["token"]) == (card.id, entry.token.id)
    assert card.code not in repr(made)


def test_no_password_no_key_and_no_code_is_left_anywhere(
    doorway: Doorway, site: WiredSite, server: WiredServer
) -> None:
    """Every file of the door's folder, with its log at its most talkative."""
    account = server.ready["accounts"]["host"]
    handler = logs.start(site.paths.logs, level=logging.DEBUG)
    try:
        with pytest.raises(WrongSignIn):
            doorway.tokens.sign_in(account["username"], "Wrong-Pass-77")
        doorway.tokens.sign_in(account["username"], account["password"])
        session = doorway.tokens._session.supervision._key  # type: ignore[union-attr,attr-defined]
        made = doorway.tokens.issue(sections(server, "VIP Lounge"))
        card = doorway.tokens.card(made.token, hours=1)
        logging.getLogger("tokens").debug("%r %r %r", doorway.tokens._session, made, card)
        doorway.tokens.sign_out()
        doorway.close()
    finally:
        logs.stop(handler)
    door_file.made_plain(site.paths.database, site._safe)
    kept = b"".join(path.read_bytes() for path in site.paths.data.rglob("*") if path.is_file())
    assert b"tokens_signed_in" in kept
    for secret in ("Wrong-Pass-77", account["password"], session, made.token.code, card.code, card.text):
        assert secret.encode() not in kept
