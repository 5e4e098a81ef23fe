"""The calls of a TickeTing door: which key goes where, what a refusal means, what is sent again and what never."""

import json
import logging
import threading
import traceback
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta, timezone

import httpx
import pytest

from scanner.backends import registry
from scanner.backends.base import Address, not_listening
from scanner.backends.errors import (
    BackendTrouble,
    BadAnswer,
    BadRequest,
    Busy,
    Garbled,
    KeyRefused,
    Lost,
    Missing,
    TokenUnknown,
    TooLarge,
    Unreachable,
    UpgradeNeeded,
)
from scanner.backends.ticketing.backend import TicketingBackend
from scanner.domain.errors import SetupTrouble
from tests.builders import EVENING, EVENT, STALLS, VIP, grant, serial

ORIGINAL = "0123456789abcdef0123456789abcdef"
CODE = "A0F9GG8D"
NONE_ADMITTED = "None of the provided ticket serials grants admission to this event"
MALFORMED = (
    "Your request payload is invalid. Please ensure you have included all required fields and values are well-formed.",
    "Your request parameters are invalid. Please ensure you have included any required parameters.",
    "The following arguments are required, but have not been supplied: serials.",
    "The following arguments have invalid values: device.",
    "Missing required request data: serials",
)


class Server:
    """Answers by method and path; each answer a response, a function of the request, or a list taken in turn."""

    def __init__(self, **address):
        self.asked = []
        self.keys = 0
        self.answers = {("GET", f"/tokens/{CODE}"): lambda request: self.token()}
        self.backend = TicketingBackend(
            Address("https://tickets.example.com/v3", **{"key": ORIGINAL, "token": CODE} | address),
            transport=httpx.MockTransport(self._answer),
        )

    def token(self):
        """A new key each time it is asked for."""
        self.keys += 1
        body = {"key": f"tokenkey{self.keys}", "event": EVENT, "sections": [f"{EVENT}/sections/{VIP.id}"]}
        return httpx.Response(200, json=body)

    def on(self, method, path, *answers):
        self.answers[method, path] = list(answers) if len(answers) > 1 else answers[0]
        return self

    def calls(self, method, path):
        return [request for request in self.asked if (request.method, request.url.path) == (method, f"/v3{path}")]

    def sent_keys(self):
        return [request.headers["X-API-Key"] for request in self.asked]

    def _answer(self, request):
        self.asked.append(request)
        answer = self.answers[request.method, request.url.path.removeprefix("/v3")]
        if isinstance(answer, list):
            answer = answer.pop(0) if len(answer) > 1 else answer[0]
        if isinstance(answer, Exception):
            raise answer
        return answer(request) if callable(answer) else answer


def reply(status, text=None, *, key="error", **how):
    return httpx.Response(status, json={key: text} if text is not None else how.pop("json", {}), **how)


def admission(number=1, **how):
    return {"ticket": serial(number), "redeemer": "Kim", "device": "north-1", "admitted": "2026-11-21T20:00:00Z"} | how


def redeem(server, *numbers):
    serials = [serial(number) for number in numbers or (1,)]
    return server.backend.redeem(grant(), serials, redeemer="Kim", device="north-1", budget=2.0)


ADMIT = ("POST", f"{EVENT}/admissions")
LOOK_UP = ("GET", f"{EVENT}/admissions")
LIST = ("GET", f"{EVENT}/tickets")


@pytest.fixture
def server():
    made = Server()
    yield made
    made.backend.close()


def page(entries=(), total=0, **how):
    return httpx.Response(200, json={"total": total, "page": 1, "records": 25, "entries": list(entries)} | how)


# Keys.


def test_the_original_key_opens_the_token_and_the_event_and_the_tokens_key_the_rest(server):
    server.on("GET", EVENT, httpx.Response(200, json={"self": EVENT, "title": "Harbour Night", "sections": []}))
    server.on(*LIST, page()).on(*LOOK_UP, page()).on(*ADMIT, reply(201, json=[admission()]))
    opened = server.backend.enter()
    server.backend.event(opened)
    server.backend.tickets(opened, page=1, records=25)
    server.backend.admissions(opened, serial(), budget=1.0)
    redeem(server)
    assert server.sent_keys() == [ORIGINAL, ORIGINAL, "tokenkey1", "tokenkey1", "tokenkey1"]
    assert {request.headers["X-Client-Version"] for request in server.asked} == {"3.0.0"}


def test_a_code_is_trimmed_and_in_capitals():
    server = Server(token=f" {CODE.lower()} \n", key=f" {ORIGINAL}\n")
    assert server.backend.enter() == grant(VIP)
    assert server.sent_keys() == [ORIGINAL]


def test_a_door_that_has_not_entered_yet_fetches_its_key_by_itself(server):
    server.on(*ADMIT, reply(201, json=[admission()]))
    assert len(redeem(server).admitted) == 1
    assert server.sent_keys() == [ORIGINAL, "tokenkey1"]


@pytest.mark.parametrize("status", [401, 403])
@pytest.mark.parametrize("key", ["error", "message"])
def test_a_key_that_is_refused_is_fetched_again_once_and_the_call_repeated(server, status, key):
    server.backend.enter()
    refusal = reply(status, "Your request could not be authenticated.", key=key)
    server.on(*ADMIT, refusal, reply(201, json=[admission()]))
    assert redeem(server).admitted[0].serial == serial()
    assert server.sent_keys() == [ORIGINAL, "tokenkey1", ORIGINAL, "tokenkey2"]


def test_a_new_key_that_is_refused_too_is_not_fetched_for_ever(server):
    server.on(*ADMIT, reply(403, "You are restricted from accessing this resource."))
    server.backend.enter()
    with pytest.raises(KeyRefused, match="does not accept this key"):
        redeem(server)
    assert len(server.calls(*ADMIT)) == 2
    assert server.keys == 2


def test_an_invalidated_token_is_told_from_a_refused_key(server):
    server.backend.enter()
    server.on(*ADMIT, reply(403, "You are restricted from accessing this resource."))
    server.on("GET", f"/tokens/{CODE}", reply(404, "The provided code does not belong to any event token"))
    with pytest.raises(TokenUnknown, match="does not know this admission token"):
        redeem(server)


def test_doors_refused_at_once_fetch_the_key_once(server):
    server.backend.enter()
    together = threading.Barrier(4)

    def answer(request):
        if request.headers["X-API-Key"] == "tokenkey1":
            together.wait(10)
            return reply(401, "")
        return reply(201, json=[admission()])

    server.on(*ADMIT, answer)
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: redeem(server), range(4)))
    assert [len(each.admitted) for each in answers] == [1] * 4
    assert server.keys == 2


@pytest.mark.parametrize("text", ["The requested endpoint /tokens/x does not exist on this server."])
def test_a_wrong_address_is_not_a_wrong_token(server, text):
    """Else a slip in the address, or of a proxy, would revoke the door."""
    server.on("GET", f"/tokens/{CODE}", reply(404, text, key="message"))
    with pytest.raises(Missing, match="no ticketing system at this address"):
        server.backend.enter()


@pytest.mark.parametrize("code", ["", "  "])
def test_without_a_code_nobody_is_asked(code):
    server = Server(token=code)
    with pytest.raises(TokenUnknown):
        server.backend.enter()
    assert server.asked == []


@pytest.mark.parametrize("key", ["", "clé", "two words", "a\nX-Evil: 1", "\x00", "ключ"])
def test_a_key_that_cannot_be_sent_is_refused_without_a_word_of_it(key):
    server = Server(key=key)
    with pytest.raises(KeyRefused) as caught:
        server.backend.enter()
    assert server.asked == []
    assert not key or key not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize("code", ["../../x", "A/B?c#d", "é", "%2e"])
def test_no_code_leads_anywhere_but_to_the_tokens(code):
    server = Server(token=code)
    server.answers = {}
    with pytest.raises(KeyError):
        server.backend.enter()
    assert server.asked[0].url.raw_path.startswith(b"/v3/tokens/")
    assert server.asked[0].url.raw_path.count(b"/") == 3


# Secrets stay out of sight.


def troubles(server):
    """Every way in which each call can go wrong, as one would log it."""
    calls = (
        server.backend.enter,
        lambda: redeem(server),
        lambda: server.backend.tickets(grant(), page=1, records=25),
        lambda: server.backend.admissions(grant(), serial(), budget=1.0),
        lambda: server.backend.event(grant()),
    )
    for call in calls:
        try:
            call()
        except BackendTrouble as error:
            yield "".join(traceback.format_exception(error)) + repr(error) + error.title + error.advice


@pytest.mark.parametrize(
    "answer",
    [
        reply(400, f"bad {CODE}"), reply(401, f"no {CODE}"), reply(404, f"The requested endpoint /tokens/{CODE} does"),
        reply(404, f"{CODE} is gone"), reply(405, f"/tokens/{CODE}"), reply(412, f"{CODE}"), reply(500, f"at {CODE}"),
        httpx.Response(200, content=b"{"), httpx.Response(200, json={"key": "", "event": 7}), httpx.Response(302),
        reply(429), httpx.ConnectError("refused"), httpx.ReadTimeout("slow"), httpx.ReadError("reset"),
    ],
)  # fmt: skip
def test_neither_key_nor_code_is_in_any_trouble(server, answer):
    for path in (("GET", f"/tokens/{CODE}"), ADMIT, LIST, LOOK_UP, ("GET", EVENT)):
        server.on(*path, answer)
    found = list(troubles(server))
    assert found
    for text in found:
        for line in text.splitlines():
            assert ORIGINAL not in line
            assert CODE not in line


def test_neither_key_nor_code_is_in_what_python_shows_or_logs(server, caplog):
    caplog.set_level(logging.DEBUG, "scanner")
    server.on(*ADMIT, reply(201, json=[]))
    server.backend.enter()
    redeem(server)
    address = Address("https://tickets.example.com/v3", ORIGINAL, CODE)
    shown = [repr(address), str(address), repr(server.backend), repr(vars(server.backend)), f"{address!r:>300}"]
    shown += [repr(vars(server.backend._client)["_original"])]
    for text in shown:
        assert ORIGINAL not in text
        assert CODE not in text


# Redeeming.


def test_an_admission_is_sent_as_the_contract_wants_it(server):
    server.on(*ADMIT, reply(201, json=[admission(1), admission(2)]))
    redeem(server, 1, 2, 1)
    (request,) = server.calls(*ADMIT)
    assert json.loads(request.content) == {"redeemer": "Kim", "device": "north-1", "serials": [serial(1), serial(2)]}
    assert request.headers["Content-Type"] == "application/json"


def test_a_batch_may_be_admitted_in_part_and_is_matched_by_serial(server):
    server.on(*ADMIT, reply(201, json=[admission(3), admission(1)]))
    assert {each.serial for each in redeem(server, 1, 2, 3).admitted} == {serial(1), serial(3)}


@pytest.mark.parametrize("status", [200, 201, 202])
def test_any_success_counts_and_one_bare_object_is_an_array_of_one(server, status):
    server.on(*ADMIT, reply(status, json=admission()))
    assert redeem(server).admitted[0].serial == serial()


@pytest.mark.parametrize("key", ["error", "message"])
@pytest.mark.parametrize(
    "text", [NONE_ADMITTED, NONE_ADMITTED + ".", "None of them grants admission to the designated event sections", ""]
)
def test_a_400_about_the_tickets_is_an_answer_nobody_is_let_in(server, key, text):
    server.on(*ADMIT, reply(400, text, key=key))
    assert redeem(server).admitted == ()


@pytest.mark.parametrize("text", MALFORMED)
@pytest.mark.parametrize("change", [str, str.upper, lambda text: text.rstrip(".")])
def test_a_400_about_the_request_is_no_refusal_of_a_ticket(server, text, change):
    server.on(*ADMIT, reply(400, change(text)))
    with pytest.raises(BadRequest):
        redeem(server)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (reply(404, "There is presently no resource with the given URI."), Missing),
        (reply(412, "Please upgrade your client to complete this request"), UpgradeNeeded),
        (reply(426), UpgradeNeeded),
        (httpx.Response(413, html="<h1>413</h1>"), TooLarge),
        (reply(409, "conflict"), BadRequest),
        (reply(422), BadRequest),
        (reply(429), Busy),
        (reply(500), Garbled),
        (reply(503), Garbled),
        (httpx.Response(502, html="<h1>502</h1>"), Garbled),
        (httpx.Response(201, content=b"[{"), Garbled),
        (httpx.Response(201, content=b""), Garbled),
        (httpx.Response(201, json={"done": True}), Garbled),
        (httpx.Response(204), Garbled),
        (httpx.ReadTimeout("slow"), Lost),
        (httpx.ConnectError("refused"), Unreachable),
    ],
)
def test_each_answer_to_a_redeem_says_what_to_do_next(server, answer, kind):
    server.on(*ADMIT, answer)
    with pytest.raises(kind):
        redeem(server)
    assert len(server.calls(*ADMIT)) == 1


def test_a_fault_of_the_server_on_a_mere_question_has_changed_nothing(server):
    server.on(*LOOK_UP, reply(500))
    with pytest.raises(Unreachable):
        server.backend.admissions(grant(), serial(), budget=1.0)


def test_an_advice_is_the_servers_own_text_where_it_has_one(server):
    server.on(*ADMIT, reply(412, "Please upgrade your client to complete this request"))
    with pytest.raises(UpgradeNeeded) as caught:
        redeem(server)
    assert caught.value.advice == "Please upgrade your client to complete this request"
    server.on(*ADMIT, reply(412))
    with pytest.raises(UpgradeNeeded, match="client_version"):
        redeem(server)


# Looking up, listing.


def test_only_admissions_of_the_serial_asked_for_count(server):
    """A server that ignores the filter must not make somebody else's admission ours."""
    server.on(*LOOK_UP, page([admission(1), admission(2)], total=2))
    found = server.backend.admissions(grant(), serial(2), budget=1.0)
    assert [each.serial for each in found] == [serial(2)]
    assert server.calls(*LOOK_UP)[0].url.params["ticket"] == serial(2)


def test_the_list_is_asked_for_in_pages_and_since_a_time_with_its_zone_escaped(server):
    server.on(*LIST, page(total=60))
    found = server.backend.tickets(grant(), page=2, records=25, since=EVENING.astimezone(timezone(timedelta(hours=2))))
    assert (found.number, found.pages, found.last) == (2, 3, False)
    (request,) = server.calls(*LIST)
    assert dict(request.url.params) == {
        "page": "2", "records": "25", "modified_since": "2026-11-21T20:00:00+00:00",
    }  # fmt: skip
    assert b"%2B00%3A00" in request.url.raw_path


def test_a_page_past_the_end_is_empty_and_the_last(server):
    server.on(*LIST, reply(404, "The specified page does not exist for the given records per page"))
    found = server.backend.tickets(grant(), page=4, records=25)
    assert (found.tickets, found.last) == ((), True)


def test_a_first_page_that_is_not_there_is_an_event_that_is_not(server):
    server.on(*LIST, reply(404, "There is presently no resource with the given URI."))
    with pytest.raises(Missing):
        server.backend.tickets(grant(), page=1, records=25)


def test_a_list_that_cannot_be_read_is_a_bad_answer(server):
    server.on(*LIST, httpx.Response(200, json={"entries": [{}]}))
    with pytest.raises(BadAnswer):
        server.backend.tickets(grant(), page=1, records=25)


def test_an_event_that_the_key_may_not_see_is_refused(server):
    server.on("GET", EVENT, reply(403, "You are restricted from accessing this resource."))
    with pytest.raises(KeyRefused):
        server.backend.event(grant())
    assert STALLS.id in grant().sections


# The registry.


def test_a_system_that_is_not_there_is_said_with_those_that_are():
    with pytest.raises(SetupTrouble, match="no ticketing system 'boxoffice'") as caught:
        registry.connect("boxoffice", Address("https://x", "k", "t"), heard=not_listening)
    assert "ticketing" in caught.value.advice


def test_every_system_states_its_abilities_and_its_form():
    for name in registry.SYSTEMS:
        made = registry.connect(name, Address("https://x.example.com", "k", "t"), heard=not_listening)
        assert made.capability.fields
        assert made.capability.redeems or not made.capability.deltas or made.capability.lists
        made.close()
