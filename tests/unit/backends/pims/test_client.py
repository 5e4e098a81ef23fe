"""Reading figures: page by page on one server only, in every form they are written in, and trouble by what to do."""

from datetime import date, timedelta

import httpx
import pytest

from scanner.backends.base import Address
from scanner.backends.errors import (
    BackendTrouble,
    BadAnswer,
    BadRequest,
    Busy,
    KeyRefused,
    Lost,
    Misfit,
    NotTheServer,
    TokenUnknown,
    Unreachable,
)
from scanner.backends.pims.backend import CAPABILITY, PimsBackend
from scanner.backends.pims.client import contains
from scanner.backends.pims.setup import placed
from scanner.domain.errors import SetupTrouble
from tests.pims import EVENT

FORMS = [
    {}, {"form": "flat"}, {"keys": "underscores"}, {"offset": "z"}, {"offset": "plus"}, {"links": "relative"},
    {"reservations": "omitted"}, {"nulls": "null"}, {"nulls": "absent"}, {"date_filters": "moment"},
    {"longest_page": 30}, {"form": "flat", "keys": "underscores", "longest_page": 25, "links": "relative"},
]  # fmt: skip


def client(office, **values):
    return office.reader(**values)._client


# Figures.


def test_the_expected_of_the_evening_are_those_that_were_sold(office):
    reader = office.reader()
    assert reader.enter() == office.grant
    found = reader.counts(office.grant)
    assert found.total.sold == office.ready["tickets"] == sum(each.sold for each in found.parts)
    assert [each.name for each in found.parts] == office.ready["categories"]
    assert (found.total.reserved, found.total.comps, found.total.held) == (12, 20, 8)
    assert found.labels == ()
    assert found.as_of


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_the_figures_are_the_same_in_whichever_form_they_are_written(office, form):
    before = office.reader().counts(office.grant)
    office.switch(**form)
    after = office.reader().counts(office.grant)
    assert [each.sold for each in after.parts] == [each.sold for each in before.parts]
    assert (after.total.sold, after.as_of, after.labels) == (before.total.sold, before.as_of, before.labels)


@pytest.mark.parametrize("nulls", ["null", "absent"])
def test_nothing_told_of_comps_and_holds_is_nought(office, nulls):
    office.switch(nulls=nulls)
    found = office.reader().counts(office.grant)
    assert (found.total.comps, found.total.held) == (0, 0)
    assert found.total.capacity


def test_figures_that_are_not_approved_are_left_out_unless_asked_for_and_then_said(office):
    office.switch(newest="unapproved")
    approved, all_of_them = office.reader(), office.reader(unapproved="yes")
    first, second = approved.counts(office.grant), all_of_them.counts(office.grant)
    assert (first.labels, second.labels) == ((), ("not approved yet",))
    assert first.as_of < second.as_of


def test_an_event_with_totals_only_is_not_split(office):
    office.switch(input_type="GLO")
    found = office.reader().counts(office.grant)
    assert found.total.sold == office.ready["tickets"]
    assert found.labels == ("not split by category",)


@pytest.mark.parametrize(
    ("switches", "label"),
    [
        ({"basis": "daily"}, "count basis unclear"), ({"capacities": "later"}, "capacity of another day"),
        ({"counts": "none"}, "no figures"), ({"cancelled": "yes"}, "cancelled"),
        ({"free": "yes"}, "free event: sales say nothing"),
    ],
)  # fmt: skip
def test_what_has_to_be_said_about_figures_is_said(office, switches, label):
    office.switch(**switches)
    assert label in office.reader().counts(office.grant).labels


def test_without_capacities_the_venue_holds_what_the_event_says(office):
    office.switch(capacities="none")
    assert office.reader().counts(office.grant).total.capacity == 3 * office.ready["tickets"]


# Events.


def test_the_events_from_yesterday_on_can_be_chosen_from(office):
    events = office.reader().events()
    assert [each.title for each in events] == ["Harbour Night (preview)", "Harbour Night", "Chloé & les Marins"]
    assert events[1].id == office.ready["event"]
    assert events[1].place == "Quay Hall, Harbourton"
    assert all(each.starts.tzinfo for each in events)


@pytest.mark.parametrize("offset", ["none", "z", "plus"])
def test_a_time_is_the_venues_whatever_offset_is_written(office, offset):
    office.switch(offset=offset)
    found = office.reader(zone="Europe/Paris").event(office.grant)
    assert (found.starts.hour, str(found.starts.tzinfo)) == (20, "Europe/Paris")


def test_a_cancelled_event_says_so(office):
    office.switch(cancelled="yes")
    assert office.reader().event(office.grant).note == "Cancelled."


@pytest.mark.parametrize("filters", ["honoured", "ignored"])
@pytest.mark.parametrize("label", ["chloe", "CHLOÉ", "chloë"])
def test_a_search_finds_whatever_the_accents_and_whether_or_not_the_server_filters(office, filters, label):
    office.switch(filters=filters)
    assert [each.id for each in client(office).events(label=label, budget=5.0)] == [502]


def test_a_filter_by_date_is_ours_too(office):
    office.switch(filters="ignored")
    far = date.today() + timedelta(days=4)  # noqa: DTZ011  the venue's
    assert [each.id for each in client(office).events(since=far, budget=5.0)] == [502]


def test_a_local_search_agrees_with_the_servers():
    assert contains("Chloé & les Marins", "chloe")
    assert contains("Żółć", "zolc")
    assert not contains("Chloé", "chloes")


def test_every_list_can_be_read(office):
    reader = client(office)
    lists = {
        "series": reader.series(budget=5.0), "venues": reader.venues(label="quay", budget=5.0),
        "categories": reader.categories(budget=5.0), "channels": reader.channels(budget=5.0),
        "price ranges": reader.price_ranges(budget=5.0), "promotions": reader.promotions(EVENT, budget=5.0),
        "event categories": reader.event_categories(EVENT, budget=5.0),
        "event channels": reader.event_channels(EVENT, budget=5.0),
    }  # fmt: skip
    assert all(each.name for found in lists.values() for each in found)
    assert all(lists.values())
    assert {each.id for each in lists["categories"]}.isdisjoint({each.id for each in lists["event categories"]})
    assert [each.id for each in reader.events_of_series(31, budget=5.0)] == [503, 501]
    assert len(reader.events_of_venue(9, budget=5.0)) == 3


# Pages.


@pytest.mark.parametrize("links", ["absolute", "relative"])
@pytest.mark.parametrize("longest", [100, 25])
def test_a_list_is_read_to_its_end(office, links, longest):
    office.switch(more_events=260, links=links, longest_page=longest)
    assert len({each.id for each in client(office).events(budget=20.0)}) == 263


def test_a_next_page_at_another_server_is_refused_and_gets_no_login(office):
    office.switch(more_events=260, links="foreign")
    with pytest.raises(BadAnswer, match="another"):
        client(office).events(budget=5.0)
    assert {request.url.host for request in office.wire.sent} == {"localhost"}


def test_a_list_that_leads_back_to_itself_ends(office):
    office.switch(more_events=260, links="loop")
    assert len(client(office).events(budget=5.0)) <= 3 * 100
    assert len(office.wire.sent) <= 4


# How a call goes.


def test_a_call_says_who_asks_in_which_language_and_what_it_takes(office):
    office.reader(language="fr").enter()
    request = office.wire.sent[-1]
    assert request.url.path == f"/api/v1/events/{EVENT}"
    assert request.headers["Accept-Language"] == "fr"
    assert request.headers["Accept"].startswith("application/hal+json")
    assert request.headers["Authorization"].startswith("Basic ")


def test_the_password_is_in_no_repr(office):
    reader = office.reader()
    password = office.ready["form"]["password"]
    assert password not in repr(reader._setup) + repr(reader._client) + repr(reader)


@pytest.mark.parametrize(
    ("typed", "where"),
    [
        ("my-house", ("https://my-house.pims.io", "/api/v1")),
        ("My-House.pims.io/", ("https://my-house.pims.io", "/api/v1")),
        ("https://my-house.pims.io/api", ("https://my-house.pims.io", "/api/v1")),
        ("https://my-house.pims.io/api/v2/", ("https://my-house.pims.io", "/api/v2")),
        ("http://localhost:8080/api/v1", ("http://localhost:8080", "/api/v1")),
    ],
)
def test_a_domain_in_any_form_leads_to_a_pinned_version(typed, where):
    assert placed(typed) == where


@pytest.mark.parametrize(
    "typed", ["", "my house", "ftp://x.pims.io", "https://", "x.pims.io?a=1", "https://u:p@x.pims.io", "x:99999999"]
)
def test_what_is_no_address_is_said(typed):
    with pytest.raises(Misfit) as caught:
        PimsBackend(Address(typed, values={}))
    assert caught.value.field == "url"


def test_an_address_without_encryption_is_refused():
    with pytest.raises(SetupTrouble, match="not encrypted"):
        PimsBackend(Address("http://my-house.pims.io", values={}))


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"login": ""}, "login"), ({"password": " "}, "password"), ({"event": ""}, "event"),
        ({"event": "/pims/other.pims.io/events/501"}, "event"), ({"event": "/pims/localhost/events/x"}, "event"),
    ],
)  # fmt: skip
def test_a_value_that_cannot_work_is_named_without_asking_anybody(office, values, field):
    with pytest.raises(Misfit) as caught:
        office.reader(**values).enter()
    assert (caught.value.field, office.wire.sent) == (field, [])
    assert field in [each.name for each in CAPABILITY.fields]


def test_a_time_zone_that_is_none_is_named(office):
    with pytest.raises(Misfit) as caught:
        office.reader(zone="Atlantis/Harbour")
    assert caught.value.field == "zone"


def test_it_can_never_be_chosen_to_validate():
    assert not CAPABILITY.validates
    assert (CAPABILITY.counts, CAPABILITY.redeems, CAPABILITY.rules, CAPABILITY.lists) == (True, False, False, False)


# Trouble.


@pytest.mark.parametrize("errors", ["problem", "hal", "odd"])
def test_a_login_that_is_refused_is_said_and_not_tried_again(office, errors):
    office.switch(errors=errors, login="revoked")
    with pytest.raises(KeyRefused, match="one domain only"):
        office.reader().enter()
    assert len(office.wire.sent) == 1


@pytest.mark.parametrize("errors", ["problem", "hal", "odd"])
def test_an_event_that_is_gone_is_said(office, errors):
    office.switch(errors=errors)
    with pytest.raises(TokenUnknown):
        office.reader(event="/pims/localhost/events/999").enter()


PROBLEM = {"type": "about:blank", "title": "Nope", "status": 422, "detail": "Unknown date format"}


@pytest.mark.parametrize(
    ("answer", "trouble"),
    [
        (httpx.Response(401, json=PROBLEM), KeyRefused), (httpx.Response(403, json=PROBLEM), KeyRefused),
        (httpx.Response(422, json=PROBLEM), BadRequest), (httpx.Response(500, json=PROBLEM), Unreachable),
        (httpx.Response(502, text="<html>Bad Gateway</html>"), Unreachable),
        (httpx.Response(429, headers={"Retry-After": "9"}), Busy), (httpx.Response(200, text="<html>"), NotTheServer),
        (httpx.Response(302, headers={"Location": "https://x.test"}), NotTheServer),
        (httpx.Response(200, text="{"), BadAnswer), (httpx.Response(200, json=[]), BadAnswer),
        (httpx.Response(200, json={"label": "no number"}), BadAnswer), (httpx.ReadTimeout("late"), Lost),
        (httpx.ConnectError("refused"), Unreachable),
    ],
)  # fmt: skip
def test_trouble_says_what_to_do_next(answer, trouble):
    def answered(_request):
        if isinstance(answer, Exception):
            raise answer
        return answer

    typed = {"login": "door", "password": "x", "event": "/pims/h.pims.io/events/1"}
    reader = PimsBackend(Address("h.pims.io", values=typed), transport=httpx.MockTransport(answered))
    with pytest.raises(trouble) as caught:
        reader.enter()
    assert isinstance(caught.value, BackendTrouble)
    reader.close()


@pytest.mark.parametrize(
    "fault",
    [
        "drop_before_commit",
        "503_before_commit",
        "truncated_after_commit",
        "garbage_after_commit",
        "502_html_after_commit",
    ],
)
def test_bad_weather_is_trouble(office, fault):
    office.switch(admit_fault=fault)
    with pytest.raises(BackendTrouble):
        office.reader().counts(office.grant)
