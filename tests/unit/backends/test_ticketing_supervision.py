"""A supervisor at TickeTing: signing in and out, the event's tokens, and every refusal in plain words."""

from collections.abc import Iterator

import httpx
import pytest

from scanner.backends import registry
from scanner.backends.errors import (
    BadAnswer,
    BadRequest,
    Busy,
    Garbled,
    KeyRefused,
    Lost,
    Missing,
    NotTheServer,
    Unreachable,
    UpgradeNeeded,
)
from scanner.backends.supervision import Account, GlobalToken, NotAllowed, SignedOut, WrongSignIn
from scanner.backends.ticketing import supervision_wire
from scanner.backends.ticketing.supervision import TicketingSupervision
from scanner.domain.errors import SetupTrouble
from scanner.domain.event import EventId
from scanner.domain.ticket import SectionId
from scanner.domain.token import TokenId
from tests.clocks import FakeClock
from tests.wired import URL, Wire, WiredServer

KEY = "0123456789abcdef0123456789abcdef"
EVENT = EventId("/events/16993717817996")
TOKEN = TokenId("17370490770235")
SECTION = SectionId("16993964783416")
SESSION = {"key": "f" * 32, "account": {"number": "AZ-4918SF92", "role": "host"}}
GOOD = {
    "self": f"{EVENT}/tokens/{TOKEN}",
    "code": "A0F9GG8D",
    "global": False,
    "sections": [f"{EVENT}/sections/{SECTION}"],
}


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WiredServer]:
    made = WiredServer(tmp_path_factory.mktemp("server"), FakeClock(), tickets=4)
    yield made
    made.close()


@pytest.fixture
def server(running: WiredServer) -> WiredServer:
    """With the three tokens of the sample and no other, and every switch at rest."""
    running.clear()
    with running._server.database.write() as db:
        db.execute("DELETE FROM tokens WHERE number > 3")
    return running


@pytest.fixture
def event(server: WiredServer) -> EventId:
    return EventId(server.ready["event"])


@pytest.fixture
def desk(server: WiredServer) -> Iterator[TicketingSupervision]:
    """The host of the event, signed in at the demo server."""
    made = TicketingSupervision(URL, transport=Wire(server))
    sign_in(made, server)
    yield made
    made.close()


def sign_in(desk: TicketingSupervision, server: WiredServer, role: str = "host") -> Account:
    account = server.ready["accounts"][role]
    return desk.sign_in(account["username"], account["password"], key=server.ready["admin_key"])


def section(server: WiredServer, name: str) -> SectionId:
    return next(SectionId(each["uri"].rsplit("/", 1)[-1]) for each in server.ready["sections"] if each["name"] == name)


class Answering:
    """A server that gives one answer, and keeps what it was asked."""

    def __init__(self, *answers: httpx.Response | Exception) -> None:
        self.asked: list[httpx.Request] = []
        self._answers = list(answers)

    def desk(self, *, signed_in: bool = True) -> TicketingSupervision:
        made = TicketingSupervision("https://tickets.example.com/v3", transport=httpx.MockTransport(self._answer))
        if signed_in:
            made.use_key(KEY)
        return made

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer


def said(status: int, text: str, key: str = "error") -> httpx.Response:
    return httpx.Response(status, json={key: text})


# At the demo server, which follows the contract.


def test_tokens_are_listed_by_page_and_by_whether_they_are_global(desk: TicketingSupervision, event: EventId) -> None:
    first = desk.tokens(event, page=1, records=2)
    assert (first.pages, first.total, [each.is_global for each in first.tokens]) == (2, 3, [True, False])
    assert [each.is_global for each in desk.tokens(event, page=2, records=2).tokens] == [False]
    assert desk.tokens(event, page=3, records=2).tokens == ()
    assert [each.is_global for each in desk.tokens(event, page=1, is_global=True).tokens] == [True]
    assert desk.tokens(event, page=1, is_global=False).total == 2


def test_a_token_is_issued_shown_changed_and_invalidated(
    desk: TicketingSupervision, server: WiredServer, event: EventId
) -> None:
    vip, backstage = section(server, "VIP Lounge"), section(server, "Backstage")
    made = desk.issue(event, (vip,))
    assert (made.sections, made.is_global, len(made.code)) == ((vip,), False, 8)
    assert desk.token(event, made.id) == made
    assert desk.change(event, made.id, (vip, backstage)).sections == (vip, backstage)
    desk.invalidate(event, made.id)
    with pytest.raises(Missing, match="not there any more"):
        desk.token(event, made.id)


def test_the_global_token_stays_as_it_is(desk: TicketingSupervision, event: EventId) -> None:
    everywhere = desk.tokens(event, page=1, is_global=True).tokens[0]
    with pytest.raises(GlobalToken, match="neither changed nor invalidated"):
        desk.invalidate(event, everywhere.id)
    with pytest.raises(GlobalToken):
        desk.change(event, everywhere.id, everywhere.sections[:1])


def test_sections_that_are_none_of_the_events_are_told_apart_from_none_at_all(
    desk: TicketingSupervision, event: EventId
) -> None:
    with pytest.raises(BadRequest) as none:
        desk.issue(event, ())
    assert none.value.advice == "Choose at least one section."
    with pytest.raises(BadRequest) as foreign:
        desk.issue(event, (SectionId("10000000000000"),))
    assert "may be gone" in foreign.value.advice


def test_a_session_says_whose_it_is_and_is_over_on_the_server_once_ended(server: WiredServer, event: EventId) -> None:
    wire = Wire(server)
    desk = TicketingSupervision(URL, transport=wire)
    assert sign_in(desk, server) == Account(server.ready["accounts"]["host"]["number"], "host")
    key = desk._key
    desk.sign_out()
    with httpx.Client(transport=wire, headers={"X-API-Key": key, "X-Client-Version": "3.0.0"}) as client:
        assert client.get(f"{URL}/sessions/active").status_code == 401
    with pytest.raises(SignedOut):
        desk.tokens(event, page=1)
    desk.sign_out()


@pytest.mark.parametrize("dead", ["401", "403"])
def test_a_session_that_was_ended_elsewhere_asks_to_sign_in_again(
    desk: TicketingSupervision, server: WiredServer, event: EventId, dead: str
) -> None:
    server.switch(dead_key=dead)
    with httpx.Client(
        transport=Wire(server), headers={"X-API-Key": desk._key, "X-Client-Version": "3.0.0"}
    ) as elsewhere:
        elsewhere.delete(f"{URL}/sessions/active")
    with pytest.raises(SignedOut, match="The session is over"):
        desk.tokens(event, page=1)
    desk.sign_out()


def test_an_account_that_does_not_run_the_event_is_told_so_and_stays_signed_in(
    server: WiredServer, event: EventId
) -> None:
    desk = TicketingSupervision(URL, transport=Wire(server))
    sign_in(desk, server, "customer")
    for _ in range(2):
        with pytest.raises(NotAllowed, match="This account may not"):
            desk.tokens(event, page=1)


def test_an_administrators_key_does_without_a_session(server: WiredServer, event: EventId) -> None:
    desk = TicketingSupervision(URL, transport=Wire(server))
    assert desk.use_key(f" {server.ready['admin_key']}\n") == Account()
    assert desk.tokens(event, page=1).total == 3
    desk.use_key("0" * 32)
    with pytest.raises(NotAllowed, match="does not let this key"):
        desk.tokens(event, page=1)


def test_a_wrong_password_and_a_wrong_name_are_told_apart(server: WiredServer) -> None:
    desk, admin = TicketingSupervision(URL, transport=Wire(server)), server.ready["admin_key"]
    with pytest.raises(WrongSignIn) as password:
        desk.sign_in("quay.host", "guess", key=admin)
    with pytest.raises(WrongSignIn) as name:
        desk.sign_in("nobody", "guess", key=admin)
    assert (password.value.field, name.value.field) == ("password", "name")
    for empty in (("", "x"), ("x", " ")):
        with pytest.raises(WrongSignIn):
            desk.sign_in(*empty, key=admin)


@pytest.mark.parametrize("dead", ["401", "403"])
def test_a_door_key_that_has_died_is_not_mistaken_for_a_wrong_password(server: WiredServer, dead: str) -> None:
    server.switch(dead_key=dead)
    with pytest.raises(KeyRefused, match="door's API key"):
        TicketingSupervision(URL, transport=Wire(server)).sign_in("quay.host", "x", key="0" * 32)


@pytest.mark.parametrize("thrown", [{"naming": "tiers"}, {"envelope": "strings"}, {"error_key": "message"}])
def test_the_answers_may_be_written_in_any_of_their_forms(
    desk: TicketingSupervision, server: WiredServer, event: EventId, thrown: dict[str, str]
) -> None:
    server.switch(**thrown)
    assert [len(each.sections) for each in desk.tokens(event, page=1).tokens] == [4, 3, 1]
    assert desk.issue(event, (section(server, "Standing"),)).sections == (section(server, "Standing"),)
    with pytest.raises(BadRequest) as none:
        desk.issue(event, ())
    assert none.value.advice == "Choose at least one section."


# Whatever else a server, or somebody before it, may say.


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (said(412, "Please upgrade your client to complete this request"), UpgradeNeeded),
        (said(429, "slow down"), Busy),
        (said(404, "There is presently no resource with the given URI."), Missing),
        (said(404, "The requested endpoint /x does not exist on this server.", "message"), Missing),
        (httpx.Response(200, text="<html>log in</html>"), NotTheServer),
        (httpx.Response(302, headers={"location": "https://elsewhere.example.com/"}), NotTheServer),
        (httpx.Response(200, text="{"), BadAnswer),
        (httpx.Response(200, json={"total": 1, "entries": [{"self": "/events/1/tokens/2"}]}), BadAnswer),
        (httpx.Response(200, json={"entries": []}), BadAnswer),
        (httpx.Response(503, text="<html>"), Unreachable),
        (httpx.ConnectError("refused"), Unreachable),
        (httpx.ReadTimeout("late"), Lost),
    ],
)
def test_whatever_keeps_the_list_away_has_its_own_kind_and_its_words(
    answer: httpx.Response | Exception, error: type[Exception]
) -> None:
    server = Answering(answer)
    with pytest.raises(error) as raised:
        server.desk().tokens(EVENT, page=1)
    assert raised.value.title.endswith(".")
    assert len(server.asked) == 1


@pytest.mark.parametrize("status", [500, 502, 503])
def test_what_may_have_been_done_unseen_is_said_to_be_unknown_and_not_sent_again(status: int) -> None:
    server = Answering(said(status, "trouble"))
    for deed in (
        lambda: server.desk().issue(EVENT, (SECTION,)),
        lambda: server.desk().change(EVENT, TOKEN, (SECTION,)),
        lambda: server.desk().invalidate(EVENT, TOKEN),
    ):
        server.asked.clear()
        with pytest.raises(Garbled, match="not known whether"):
            deed()
        assert len(server.asked) == 1


def test_a_lost_answer_is_said_to_be_unknown_too() -> None:
    with pytest.raises(Lost, match="not known whether"):
        Answering(httpx.ReadError("broke")).desk().issue(EVENT, (SECTION,))
    with pytest.raises(Garbled, match="not known whether"):
        Answering(httpx.Response(201, json={})).desk().issue(EVENT, (SECTION,))


def test_a_change_is_read_back_where_its_answer_has_no_body() -> None:
    server = Answering(httpx.Response(204), httpx.Response(200, json=GOOD))
    assert server.desk().change(EVENT, TOKEN, (SECTION,)).sections == (SECTION,)
    assert [request.method for request in server.asked] == ["PUT", "GET"]


def test_what_a_server_repeats_of_the_secrets_is_not_said() -> None:
    server = Answering(said(418, f"no {KEY} and no hunter22"))
    with pytest.raises(BadRequest) as raised:
        server.desk().tokens(EVENT, page=1)
    assert raised.value.advice == "no ... and no hunter22"
    with pytest.raises(BadRequest) as signing_in:
        server.desk(signed_in=False).sign_in("kim", "hunter22", key=KEY)
    assert signing_in.value.advice == "no ... and no ..."


def test_neither_key_nor_code_shows_where_a_value_is_printed() -> None:
    desk = Answering(said(200, "")).desk()
    assert KEY not in repr(desk)
    assert "A0F9GG8D" not in repr(supervision_wire.token(GOOD))


@pytest.mark.parametrize("key", ["", "a b", "key\r\nX-Other: 1", "schlüssel"])
def test_a_key_that_no_header_holds_is_refused_unsent(key: str) -> None:
    server = Answering(said(200, ""))
    with pytest.raises(KeyRefused):
        server.desk().use_key(key)
    with pytest.raises(KeyRefused):
        server.desk().sign_in("kim", "x", key=key)
    assert server.asked == []


@pytest.mark.parametrize(
    "body", [[], None, {}, {**GOOD, "code": 7}, {**GOOD, "code": "A\nB"}, {**GOOD, "self": "/events/1"},
             {**GOOD, "sections": "VIP"}, {**GOOD, "sections": [7]}],
)  # fmt: skip
def test_a_token_that_makes_no_sense_is_a_bad_answer(body: object) -> None:
    with pytest.raises(BadAnswer):
        supervision_wire.token(body)


def test_a_system_without_tokens_says_so() -> None:
    with pytest.raises(SetupTrouble, match="no admission tokens"):
        registry.supervise("abacus", "https://example.com", client_version="3.0.0")
