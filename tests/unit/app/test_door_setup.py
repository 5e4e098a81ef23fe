"""Setting a door up: each field has its own sentence, and nothing is kept before the server has agreed."""

import socket
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.app import settings
from scanner.app.door_setup import FormTrouble, Found, SetupForm, check, default_device, form_from_code, set_up
from scanner.app.paths import paths
from scanner.app.secrets import Secrets, load
from scanner.demo.process import ServerProcess
from scanner.domain.admission import Standing
from scanner.store import doors, journal
from tests import door_file
from tests.builders import OTHER_EVENT, STALLS, VIP, begin

FORM = SetupForm("https://tickets.example.com/v3/", "f" * 32, "A0F9GG8D", "Kim (north gate)", "north-1")
EVENT = "/events/16993717817996"
FOUND = Found(EVENT, "Harbour Night", (STALLS, VIP), 60)


class FakeSafe:
    where = "a fake"

    def __init__(self):
        self.kept = {}

    def get(self, name):
        return self.kept.get(name)

    def put(self, name, value):
        self.kept[name] = value


@pytest.fixture(scope="module")
def server():
    with ServerProcess(tickets=30) as running:
        yield running


@pytest.fixture
def form(server):
    server.switch(captive="off", minimum_version="3.0.0", rate_limit="off", token_reads_event="no")
    return SetupForm(
        server.url, server.ready["admin_key"], server.ready["tokens"][0]["code"], "Kim (north gate)", "north-1"
    )


@pytest.fixture
def safe():
    return FakeSafe()


@pytest.fixture
def here(tmp_path):
    return paths(tmp_path / "door")


def refused(form, **change):
    with pytest.raises(FormTrouble) as caught:
        check(replace(form, **change))
    assert caught.value.title
    assert caught.value.advice
    return caught.value


# What is typed.


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *[(field, blank) for field in ("url", "key", "token", "redeemer", "device") for blank in ("", "  ", "\t\n")],
        *[(field, "north\x00gate a") for field in ("url", "key", "token", "redeemer", "device")],
        ("redeemer", "Kim\nRobin"),
        ("redeemer", "\u202eKim"),
        ("redeemer", "Kim \ud800"),
        ("redeemer", "12345"),
        ("redeemer", "x" * 401),
        ("device", "12345"),
        ("device", "--"),
        ("token", "A0F9GG8"),
        ("token", "A0F9GG8DX"),
        ("token", "A0F9-G8D"),
        ("token", "Ä0F9GG8D"),
        ("key", "clé"),
        ("key", "two words"),
        ("url", "tickets.example.com"),
        ("url", "ftp://tickets.example.com"),
        ("url", "https://"),
        ("url", "https://[::1"),
        ("url", "http://[abc"),
        ("url", "https://a:99999999/"),
        ("url", "https://kim:secret@tickets.example.com/v3"),
        ("url", "https://tickets.example.com/v3?key=1"),
        ("url", "http://tickets.example.com/v3"),
        ("url", "HTTP://tickets.example.com/v3"),
        ("url", "http://127.0.0.1.example.com/v3"),
        ("url", "http://localhost@tickets.example.com/v3"),
        ("url", "http:/tickets.example.com"),
        ("url", "http://10.0.0.7/v3"),
    ],
)
def test_each_field_has_its_own_sentence(field, value):
    assert refused(FORM, **{field: value}).field == field


def test_a_key_does_not_go_over_a_line_that_anybody_can_read():
    assert "https://" in refused(FORM, url="http://tickets.example.com/v3").advice


def test_a_system_that_is_not_there_is_said():
    assert "ticketing" in refused(FORM, system="boxoffice").advice


@given(st.text(max_size=40), st.text(max_size=12), st.text(max_size=12), st.text(max_size=12))
def test_whatever_is_typed_is_refused_in_words(url, key, token, name):
    with pytest.raises(FormTrouble):
        check(SetupForm(url, key, token, name, name))


# What the server says.


def test_a_form_that_fits_finds_the_event_and_its_sections(server, form):
    found = check(form)
    assert (found.event, found.title, found.tickets) == (server.ready["event"], server.ready["title"], 30)
    assert {section.name for section in found.sections} == {each["name"] for each in server.ready["sections"]}


def test_a_url_with_a_final_slash_and_blanks_fits_too(form):
    assert check(replace(form, url=f" {form.url}/ ", token=form.token.lower())).tickets == 30


def test_a_wrong_key_a_wrong_token_and_a_wrong_address_name_their_fields(form):
    assert refused(form, key="f" * 32).field == "key"
    assert refused(form, token="ZZZZZZZZ").field == "token"
    assert refused(form, url=form.url.replace("/v3", "/v4")).field == "url"
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    assert refused(form, url=f"http://127.0.0.1:{port}/v3").field == "url"


@pytest.mark.parametrize("captive", ["html200", "redirect"])
def test_a_log_in_page_is_said_for_the_address(server, form, captive):
    server.switch(captive=captive)
    error = refused(form)
    assert error.field == "url"
    assert "browser" in error.advice


def test_a_server_that_wants_a_newer_client_gets_the_version_that_was_set(server, form):
    server.switch(minimum_version="3.1.3")
    assert refused(form).field == ""
    assert check(form, settings.Settings(client_version="3.1.3")).tickets == 30


def test_a_key_that_may_not_see_the_event_sets_a_door_up_all_the_same(server, form):
    """A token's own key opens nothing but its three calls, so it cannot exchange the code either: it is the key."""
    assert refused(form, key=server.ready["tokens"][0]["code"]).field == "key"


# What is kept.


def test_a_door_is_kept_with_its_secrets_and_the_deed(form, here, safe):
    door = set_up(form, here, safe=safe)
    assert load(safe, door.id) == Secrets(form.key, form.token)
    kept = door_file.database(here.database, safe)
    with kept.read() as tx:
        assert doors.current(tx) == door
        (row,) = journal.rows(tx)
    kept.close()
    assert (row.voice, row.kind) == ("operator", "door_set_up")
    assert row.body == {"event": door.event, "device": "north-1", "redeemer": "Kim (north gate)", "url": form.url}


def test_a_form_that_was_checked_is_not_asked_about_again_but_read_once_more(here, safe):
    door = set_up(FORM, here, FOUND, safe=safe)
    assert (door.url, door.title, door.sections) == ("https://tickets.example.com/v3", "Harbour Night", (STALLS, VIP))
    with pytest.raises(FormTrouble):
        set_up(replace(FORM, device="7"), here, FOUND, safe=safe)


def test_nothing_is_kept_of_a_form_that_the_server_refuses(form, here, safe):
    with pytest.raises(FormTrouble):
        set_up(replace(form, token="ZZZZZZZZ"), here, safe=safe)
    assert not here.database.exists()


def test_no_secret_is_in_the_data_folder_in_clear(own_home, here):
    set_up(FORM, here, FOUND)
    files = [path for path in here.data.rglob("*") if path.is_file()]
    assert here.database in files
    for path in files:
        for secret in (FORM.key, FORM.token):
            assert secret.encode() not in path.read_bytes()


def waiting(here, standing, safe):
    kept = door_file.database(here.database, safe)
    begin(kept, standing=standing, event=EVENT)
    kept.close()


@pytest.mark.parametrize("standing", [Standing.OPEN, Standing.PROVISIONAL])
def test_the_same_event_elsewhere_is_refused_while_scans_wait(here, standing, safe):
    """Nobody knows which of the two addresses they belong to."""
    set_up(FORM, here, FOUND, safe=safe)
    waiting(here, standing, safe)
    before = dict(safe.kept)
    with pytest.raises(FormTrouble, match="1 scan of Harbour Night has not reached its server yet") as caught:
        set_up(replace(FORM, url="https://other.example.com", key="e" * 32), here, FOUND, safe=safe)
    assert "queue flush" in caught.value.advice
    assert safe.kept == before


@pytest.mark.parametrize("standing", [Standing.OPEN, Standing.PROVISIONAL])
def test_another_event_may_follow_while_scans_wait_and_both_keep_their_keys(here, standing, safe):
    first = set_up(FORM, here, FOUND, safe=safe)
    waiting(here, standing, safe)
    second = set_up(replace(FORM, key="e" * 32), here, replace(FOUND, event=OTHER_EVENT), safe=safe)
    assert load(safe, first.id).key == FORM.key
    assert load(safe, second.id).key == "e" * 32


def revoke(here, safe):
    kept = door_file.database(here.database, safe)
    with kept.write() as tx:
        doors.update(tx, replace(doors.current(tx), revoked=True))
    kept.close()


def test_a_token_that_may_not_send_what_waits_is_refused_until_it_is_sent(here, safe):
    set_up(FORM, here, FOUND, safe=safe)
    waiting(here, Standing.PROVISIONAL, safe)  # for VIP
    with pytest.raises(FormTrouble, match="1 scan still waits that this token may not send") as caught:
        set_up(FORM, here, replace(FOUND, sections=(STALLS,)), safe=safe)
    assert caught.value.field == "token"
    assert "VIP" in caught.value.advice
    set_up(FORM, here, replace(FOUND, sections=(VIP,)), safe=safe)


def test_after_a_revoked_token_any_other_takes_over_what_waits(here, safe):
    set_up(FORM, here, FOUND, safe=safe)
    waiting(here, Standing.PROVISIONAL, safe)
    revoke(here, safe)
    assert set_up(FORM, here, replace(FOUND, sections=(STALLS,)), safe=safe).sections == (STALLS,)


def test_the_same_event_may_be_set_up_again_while_scans_wait(here, safe):
    first = set_up(FORM, here, FOUND, safe=safe)
    waiting(here, Standing.PROVISIONAL, safe)
    again = set_up(replace(FORM, token="B1F9GG8D", redeemer="Robin"), here, FOUND, safe=safe)
    assert (again.id, again.redeemer) == (first.id, "Robin")


def test_a_section_that_was_switched_off_stays_off_when_the_same_event_is_set_up_again(here, safe):
    door = set_up(FORM, here, FOUND, safe=safe)
    section = door.sections[0].id
    database = door_file.database(here.database, safe)
    with database.write() as tx:
        doors.update(tx, replace(door, closed=frozenset({section})))
    database.close()

    assert set_up(FORM, here, FOUND, safe=safe).closed == {section}


def test_a_section_that_was_switched_off_is_still_off_after_another_event(here, safe):
    door = set_up(FORM, here, FOUND, safe=safe)
    kept = door_file.database(here.database, safe)
    with kept.write() as tx:
        doors.update(tx, replace(door, closed=frozenset({VIP.id})))
    kept.close()
    set_up(FORM, here, replace(FOUND, event=OTHER_EVENT), safe=safe)
    back = set_up(FORM, here, FOUND, safe=safe)
    assert (back.id, back.closed) == (door.id, {VIP.id})


class Refusing(FakeSafe):
    def __init__(self, *names):
        super().__init__()
        self.names = names

    def put(self, name, value):
        if name.startswith(self.names):
            raise PermissionError(13, "Permission denied")
        super().put(name, value)


def test_a_safe_that_refuses_the_doors_keys_leaves_no_door(here):
    safe = Refusing("door-")
    with pytest.raises(PermissionError):
        set_up(FORM, here, FOUND, safe=safe)
    kept = door_file.database(here.database, safe)
    with kept.read() as tx:
        assert doors.current(tx) is None
    kept.close()


def test_a_safe_that_refuses_the_databases_key_leaves_no_database(here):
    with pytest.raises(PermissionError):
        set_up(FORM, here, FOUND, safe=Refusing("database"))
    assert not here.database.exists()


# Codes and names.


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("A0F9GG8D", {"token": "A0F9GG8D"}),
        (" a0f9gg8d\n", {"token": "A0F9GG8D"}),
        (
            "door-scanner:setup?url=https%3A%2F%2Ft.example.com%2Fv3&token=A0F9GG8D&system=ticketing",
            {"url": "https://t.example.com/v3", "token": "A0F9GG8D", "system": "ticketing"},
        ),
        ("DOOR-SCANNER:setup?token=A0F9GG8D", {"token": "A0F9GG8D"}),
        ("door-scanner:setup?token=A&token=B&key=secret&x=1", {"token": "A"}),
        ("door-scanner:setup?url=https://x%0Ay&token=%E2%80%AEx", {}),
        ("door-scanner:other?token=A0F9GG8D", {}),
        ("door-scanner:setup", {}),
        ("https://tickets.example.com/?token=A0F9GG8D", {}),
        ("HARBOU-VIPV37536946", {}),
        ("A0F9GG\u00df", {}),
        ("http://[::1", {}),
        ("", {}),
    ],
)
def test_a_set_up_code_fills_in_the_form(text, fields):
    assert form_from_code(text) == fields


@given(st.text(st.characters(codec=None), max_size=60) | st.text(max_size=60).map("door-scanner:setup?{}".format))
def test_no_code_makes_it_raise_or_brings_a_key(text):
    found = form_from_code(text)
    assert set(found) <= {"url", "token", "system"}
    assert all(value.isprintable() for value in found.values())


def test_this_machines_name_can_be_a_device_and_stays_the_same():
    name = default_device()
    assert name == default_device()
    assert any(char.isalpha() for char in name)
    assert name.isprintable()
