"""TickeTing's JSON: every form that the contract's sources disagree about (section 9), and what no door can use."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.backends.errors import BadAnswer
from scanner.backends.ticketing import wire
from scanner.domain.event import Event, EventId, Grant
from scanner.domain.ticket import Holder, Section
from scanner.store import tickets as kept_tickets
from tests.builders import EVENT, memory

SECTION = "/events/16993717817996/sections/16993964783416"
VIP = Section("16993964783416", "VIP")
TICKET = {
    "serial": "HARBOU-VIPV37536946",
    "status": "Issued",
    "section": {"self": SECTION, "name": "VIP", "description": "..."},
    "owner": {
        "self": "/accounts/AZ-4918SF92", "number": "AZ-4918SF92", "username": "sam", "email": "sam@example.org",
        "firstName": "Sam", "lastName": "Reed",
    },
    "issued": "2025-03-04T22:31:07+00:00",
    "redeemed": "N/A",
}  # fmt: skip
ADMISSION = {
    "redeemer": "Kim (north gate)",
    "device": "north-1 5f2c",
    "ticket": "HARBOU-VIPV37536946",
    "patron": {"username": "sam", "firstName": "Sam", "lastName": "Reed"},
    "section": {"self": SECTION, "name": "VIP"},
    "admitted": "2025-03-04T22:40:12+00:00",
}
TOKEN = {"key": "0f3c9a4be1d24c7f9f0a6f6f2b1d7e55", "event": "/events/16993717817996", "sections": [SECTION]}
MOMENT = datetime(2025, 3, 4, 22, 31, 7, tzinfo=UTC)


def page(entries=(), **how):
    return {"total": len(entries), "page": 1, "records": 25, "entries": list(entries)} | how


def test_a_ticket_of_the_documentation_is_read_whole():
    found = wire.ticket(TICKET)
    assert (found.serial, found.status, found.section) == ("HARBOU-VIPV37536946", "Issued", VIP)
    assert found.holder == Holder("Sam Reed", "sam@example.org", "AZ-4918SF92", "sam", "/accounts/AZ-4918SF92")
    assert (found.issued, found.redeemed) == (MOMENT, None)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2025-03-04T22:31:07+00:00", MOMENT),
        ("2025-03-04T22:31:07Z", MOMENT),
        ("2025-03-04T22:31:07.000Z", MOMENT),
        ("2025-03-04T22:31:07", MOMENT),
        ("2025-03-04 22:31:07", MOMENT),
        (" 2025-03-04 22:31:07 ", MOMENT),
        ("2025-03-05T00:31:07+02:00", MOMENT),
        ("2025-03-04T22:31", MOMENT.replace(second=0)),
        ("2025-03-04T22:31:07.5", MOMENT.replace(microsecond=500_000)),
        *[
            (never, None)
            for never in ("N/A", "n/a", "", " ", "null", "0000-00-00T00:00:00", "0000-00-00", "0001-01-01T00:00:00",
                          "9999-12-31T23:59:59.999Z", None, 0, [], {}, True, "soon", "2025-13-01T00:00:00",
                          "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00")
        ],
    ],
)  # fmt: skip
def test_a_moment_is_read_in_every_shape_and_never_means_none(written, read):
    assert wire.moment(written) == read
    assert wire.ticket(TICKET | {"redeemed": written}).redeemed == read


def test_a_ticket_without_its_dates_and_owner_is_still_a_ticket():
    bare = {name: TICKET[name] for name in ("serial", "status", "section")}
    found = wire.ticket(bare)
    assert (found.issued, found.redeemed, found.holder) == (None, None, Holder())


@pytest.mark.parametrize(
    "section",
    [
        {"section": {"self": SECTION, "name": "VIP"}},
        {"section": {"self": "/sections/16993964783416", "name": "VIP"}},
        {"section": {"self": SECTION + "/", "name": "VIP"}},
        {"section": None, "tier": {"self": "/events/1/tiers/16993964783416", "name": "VIP"}},
        {"tier": {"self": SECTION, "name": "VIP"}},
    ],
)
def test_a_section_is_known_by_the_end_of_its_address_in_either_name_and_form(section):
    rest = {name: value for name, value in TICKET.items() if name != "section"}
    assert wire.ticket(rest | section).section == VIP


def test_sections_that_share_a_name_or_an_address_are_told_apart():
    """What repeats is worked out once, and only what repeats wholly."""
    found = [
        wire.ticket(TICKET | {"section": {"self": uri, "name": name}}).section
        for uri, name in [(SECTION, "VIP"), (SECTION, "Very important"), ("/sections/7", "VIP"), (SECTION, "VIP")]
    ]
    assert found == [VIP, Section(VIP.id, "Very important"), Section("7", "VIP"), VIP]


def test_a_section_may_be_its_bare_address():
    assert wire.ticket(TICKET | {"section": SECTION}).section == Section("16993964783416", "")


@pytest.mark.parametrize(
    "change",
    [
        {"serial": None}, {"serial": ""}, {"serial": "  "}, {"serial": 7}, {"section": None}, {"section": {}},
        {"section": []}, {"section": {"name": "VIP"}}, {"section": {"self": 7}}, {"section": {"self": "/"}},
        {"section": 7},
    ],
)  # fmt: skip
def test_a_ticket_without_serial_or_section_is_a_bad_answer(change):
    with pytest.raises(BadAnswer, match="makes no sense"):
        wire.ticket(TICKET | change)


def test_a_serial_is_trimmed_and_in_capitals_as_it_is_read_from_a_code():
    assert wire.ticket(TICKET | {"serial": " harbou-vipv37536946 "}).serial == "HARBOU-VIPV37536946"


@pytest.mark.parametrize("owner", [None, [], "sam", 7, {}])
def test_an_owner_of_any_shape_does_no_harm(owner):
    assert wire.ticket(TICKET | {"owner": owner}).holder == Holder()


def test_a_holder_without_a_name_goes_by_the_account():
    assert wire.ticket(TICKET | {"owner": {"username": "sam", "firstName": None, "lastName": ""}}).holder.name == "sam"


def test_half_an_emoji_in_a_name_can_be_kept():
    """Cut in two by somebody's database: it arrives as a lone surrogate, which no file takes."""
    found = wire.ticket(TICKET | {"owner": {"firstName": "Sam \ud83d", "lastName": "Reed"}, "status": "\udfff"})
    assert found.holder.name == "Sam ? Reed"
    tx = memory()
    kept_tickets.put(tx, EVENT, [found], round_=1, hashed=True)
    assert kept_tickets.find(tx, EVENT, found.serial).ticket == found


# Lists.


@pytest.mark.parametrize(
    ("how", "pages", "total"),
    [
        ({"total": 60, "records": 25}, 3, 60),
        ({"total": "60", "records": "25", "page": "1"}, 3, 60),
        ({"total": 50, "records": 25}, 2, 50),
        ({"total": 60, "records": 0}, 1, 60),
        ({"total": 60, "records": None}, 1, 60),
        ({"total": 60, "records": "many"}, 1, 60),
        ({"total": 0}, 1, 0),
        ({"total": -4}, 1, 0),
        ({"total": 60.0, "records": 25.0}, 3, 60),
        ({"total": 10**30, "records": 1}, 10**12, 10**12),
    ],
)
def test_the_length_of_a_list_is_read_from_what_the_server_says(how, pages, total):
    found = wire.ticket_page(page(**how), page=1, records=100)
    assert (found.pages, found.total, found.number) == (pages, total, 1)
    assert found.last is (pages == 1)


def test_an_empty_list_is_its_only_page():
    assert wire.ticket_page(page(), page=1, records=25).last


@pytest.mark.parametrize(
    "body",
    [
        [], {}, None, "", 7, {"entries": []}, {"total": 3}, page(total=None), page(total="many"),
        page() | {"entries": None}, page() | {"entries": {}}, page([7]), page([None]), page([[]]),
    ],
)  # fmt: skip
def test_a_list_that_does_not_say_what_it_is_is_a_bad_answer(body):
    """Read as empty it would make every ticket one that is no longer listed."""
    with pytest.raises(BadAnswer):
        wire.ticket_page(body, page=1, records=25)


# Tokens and events.


@pytest.mark.parametrize(
    "sections",
    [
        {"sections": [SECTION]},
        {"sections": ["/sections/16993964783416"]},
        {"sections": [SECTION, "/sections/16993964783416"]},
        {"sections": None, "tiers": [SECTION]},
        {"tiers": [SECTION]},
    ],
)
def test_a_token_says_its_key_its_event_and_its_sections(sections):
    rest = {name: value for name, value in TOKEN.items() if name != "sections"}
    assert wire.grant(rest | sections) == (TOKEN["key"], Grant(EventId(TOKEN["event"]), (VIP.id,)))


@pytest.mark.parametrize("sections", [{"sections": []}, {"sections": None}, {"sections": {}}])
def test_a_token_may_cover_nothing(sections):
    assert wire.grant(TOKEN | sections)[1].sections == ()


@pytest.mark.parametrize(
    "change",
    [
        {"key": None}, {"key": ""}, {"key": 7}, {"key": "a\r\nX-Evil: 1"}, {"key": "clé"}, {"key": "x" * 501},
        {"event": None}, {"event": ""}, {"event": "events/1"}, {"event": "https://evil.example.com/"}, {"event": 7},
        {"event": "/events/1\n"}, {"event": "/events/1?x=1"}, {"event": "/events/1#x"}, {"event": "/e\ud800"},
        {"event": "/" + "x" * 501}, {"sections": [7]}, {"sections": [""]}, {"sections": "all"}, {"sections": {"a": 1}},
    ],
)  # fmt: skip
def test_a_token_that_no_request_could_be_made_with_is_a_bad_answer(change):
    with pytest.raises(BadAnswer):
        wire.grant(TOKEN | change)


@pytest.mark.parametrize("body", [None, [], {}, "", 7, [TOKEN]])
def test_a_body_that_is_no_token_is_a_bad_answer(body):
    with pytest.raises(BadAnswer):
        wire.grant(body)


def test_an_event_names_its_sections_in_the_relative_form():
    body = {"self": "/events/1", "title": "Harbour Night", "status": "Draft",
            "sections": [{"self": "/sections/16993964783416", "name": "VIP"}]}  # fmt: skip
    assert wire.event(body) == Event(EventId("/events/1"), "Harbour Night", (VIP,), "Draft")
    later = {"self": "/events/1", "title": "Harbour Night", "status": "Draft", "tiers": body["sections"]}
    assert wire.event(later) == wire.event(body)


def test_an_empty_object_may_come_as_an_empty_array():
    assert wire.event([]) == Event(EventId(""), "")


# Admissions.


@pytest.mark.parametrize(
    "body", [[ADMISSION], ADMISSION, page([ADMISSION]), [ADMISSION | {"ticket": {"serial": ADMISSION["ticket"]}}]]
)
def test_an_admission_comes_in_an_array_alone_or_in_a_list(body):
    (found,) = wire.admissions(body)
    assert (found.serial, found.redeemer, found.device) == (ADMISSION["ticket"], "Kim (north gate)", "north-1 5f2c")
    assert (found.section, found.patron) == ("VIP", "Sam Reed")
    assert found.admitted == datetime(2025, 3, 4, 22, 40, 12, tzinfo=UTC)


@pytest.mark.parametrize("body", [[], page()])
def test_no_admission_is_an_answer_too(body):
    assert wire.admissions(body) == ()


def test_an_admission_needs_its_ticket_and_little_else():
    (found,) = wire.admissions([{"ticket": "HARBOU-VIPV37536946"}])
    assert (found.redeemer, found.admitted, found.section, found.patron) == ("", None, "", "")


@pytest.mark.parametrize(
    "body", [None, 7, "", {}, {"error": "x"}, [None], [[]], [{"ticket": None}], [{"ticket": {}}], {"entries": None}]
)
def test_what_is_no_admission_is_a_bad_answer(body):
    with pytest.raises(BadAnswer):
        wire.admissions(body)


# Anything at all.

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(codec=None), max_size=20)
    | st.sampled_from([SECTION, "/events/1", "N/A", "2025-03-04T22:31:07Z", "HARBOU-VIPV37536946"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(
            ["key", "event", "sections", "tiers", "section", "tier", "self", "name", "title", "total", "records",
             "entries", "serial", "status", "owner", "patron", "firstName", "issued", "redeemed", "ticket", "admitted"]
        ),
        inner, max_size=6,
    ),
    max_leaves=12,
)  # fmt: skip


@given(VALUES)
def test_any_json_gives_a_value_that_can_be_kept_or_a_bad_answer(body):
    def page_of(body):
        return wire.ticket_page(body, page=1, records=9)

    for read in (wire.grant, wire.event, wire.ticket, wire.admissions, page_of):
        try:
            repr(read(body)).encode()
        except BadAnswer as error:
            assert error.advice  # noqa: PT017  a value is as good as a BadAnswer


@given(st.dictionaries(st.sampled_from(sorted(TICKET)), VALUES, max_size=3))
def test_a_ticket_with_anything_in_any_field_can_be_kept_or_is_a_bad_answer(change):
    try:
        found = wire.ticket(TICKET | change)
    except BadAnswer:
        return
    tx = memory()
    kept_tickets.put(tx, EVENT, [found], round_=1, hashed=True)
    assert kept_tickets.find(tx, EVENT, found.serial).ticket == found
