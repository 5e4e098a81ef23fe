"""The vendor's own JavaScript SDK, unchanged, drives the demo server.

It is the nearest thing to the real system that can be had: what it needs, its authors found in the real answers. It is
installed from the lock beside this file, into pytest's cache, without running anybody's install scripts. Without node,
npm or a way to the registry the test is left out and says so.
"""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from scanner.demo.process import ServerProcess

HERE = Path(__file__).parent
UNREACHABLE = (
    "ENOTFOUND",
    "ECONNREFUSED",
    "ECONNRESET",
    "EAI_AGAIN",
    "ETIMEDOUT",
    "ENETUNREACH",
    "EHOSTUNREACH",
    "ENOTCACHED",
)
NONE = "None of the provided ticket serials grants admission to this event"


@pytest.fixture
def sdk(request, tmp_path) -> Path:
    """A folder with the SDK installed and our driver in it."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if not npm or not node:
        pytest.skip("needs node and npm")
    cache = getattr(request.config, "cache", None)
    folder = Path(cache.mkdir("ticketing-sdk")) if cache else tmp_path / "ticketing-sdk"
    if not installed(folder):
        # Installed beside and moved there whole, so that a run cut short leaves nothing half done.
        fresh = tmp_path / "sdk"
        fresh.mkdir()
        install(npm, fresh)
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(fresh, folder)
    shutil.copy(HERE / "driver.cjs", folder)
    return folder


def installed(folder: Path) -> bool:
    lock = folder / "package-lock.json"
    same = lock.exists() and lock.read_bytes() == (HERE / "package-lock.json").read_bytes()
    return same and (folder / "node_modules").is_dir()


def install(npm: str, folder: Path) -> None:
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / name, folder)
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1"]
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)
    except subprocess.TimeoutExpired:
        pytest.skip("the registry did not answer in time")
    if done.returncode and any(code in done.stderr for code in UNREACHABLE):
        pytest.skip("the registry cannot be reached")
    assert done.returncode == 0, done.stderr


def test_the_lock_names_no_registry():
    text = (HERE / "package-lock.json").read_text(encoding="utf-8")
    assert '"resolved"' not in text
    assert "registry" not in text


def test_the_vendors_sdk_runs_an_evening(sdk, tmp_path):
    with ServerProcess(tickets=40, data_dir=tmp_path / "server") as server:
        command = [shutil.which("node") or "node", "driver.cjs", str(tmp_path / "server" / "ready.json")]
        done = subprocess.run(command, cwd=sdk, capture_output=True, text=True, timeout=120, check=False)
        state = server.state()
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    fixtures_are_made(seen)
    tokens_are_issued(seen)
    tickets_are_listed(seen)
    tickets_are_admitted_once(seen, state)
    a_dead_token_opens_nothing(seen)
    the_host_logs_in(seen)
    the_rest_is_there(seen)


def refusal(seen, kind, code, text):
    assert (seen["kind"], seen["code"]) == (kind, code), seen
    assert text in seen["message"]


def fixtures_are_made(seen):
    event = seen["event"]
    assert event["status"] == "Draft"
    assert all(uri.startswith(f"{event['uri']}/sections/") for uri in event["sections"])
    assert event["icon"].endswith("/antigua_and_barbuda.png")
    assert re.match(r"^/regions/\d{14}$", event["venue"])
    assert event["price"] == 0
    refusal(seen["repeated"], "ResourceExistsError", 409, "conflict with those of another host: name")
    refusal(seen["missing"], "BadDataError", 400, "have not been supplied: name, contact, email")
    refusal(seen["inUse"], "ResourceIndelibleError", 409, "You cannot delete in-use event categories")


def tokens_are_issued(seen):
    a, b = seen["event"]["sections"]
    assert re.match(r"^[0-9A-Z]{8}$", seen["issued"].pop("code"))
    assert seen["issued"] == {"global": False, "sections": [a]}
    assert seen["listed"] == [{"global": True, "sections": [a, b]}, {"global": False, "sections": [a]}]
    assert (seen["notGlobal"], seen["saved"], seen["persisted"]) == ([False], True, [a, b])
    refusal(seen["noSections"], "BadDataError", 400, "have not been supplied: sections")
    refusal(seen["globalSaved"], "ResourceImmutableError", 409, "The global admission token cannot be modified")
    refusal(seen["globalDeleted"], "ResourceIndelibleError", 409, "The global admission token cannot be modified")
    refusal(seen["unknownCode"], "UnauthorisedError", 404, "The provided code does not belong to any event token")


def tickets_are_listed(seen):
    a, b = seen["event"]["sections"]
    assert seen["session"] == {"event": seen["event"]["uri"], "sections": [a, b], "name": "Test"}
    assert [ticket["section"] for ticket in seen["tickets"]] == [a] * 5 + [b] * 5
    for ticket in seen["tickets"]:
        assert (ticket["status"], ticket["redeemed"]) == ("Issued", "N/A")
        assert re.match(r"^SDKSUI-SECT\d{8}$", ticket["serial"])
        assert re.match(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$", ticket["issued"])
        assert re.match(r"^/accounts/[A-Z0-9]{2}-[0-9A-Z]{8}$", ticket["owner"])
    assert (seen["page"], seen["last"]) == ({"rows": 3, "pages": 4, "more": True}, 1)
    refusal(seen["pastEnd"], "PageAccessError", 404, "The specified page does not exist for the given records per page")
    assert set(seen["late"]) == {b}


def tickets_are_admitted_once(seen, state):
    serials = [ticket["serial"] for ticket in seen["tickets"]]
    assert (seen["alone"], seen["rest"]) == (serials[:1], serials[1:])
    refusal(seen["again"], "BadDataError", 400, NONE)
    refusal(seen["empty"], "BadDataError", 400, "have not been supplied: serials")
    assert {name: seen["first"][name] for name in ("redeemer", "device", "ticket")} == {
        "redeemer": "Test", "device": "Suite", "ticket": serials[0],
    }  # fmt: skip
    assert re.match(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$", seen["first"]["admitted"])
    found = seen["found"]
    assert found["redeemer"] == found["device"] == found["patron"] == serials
    assert (found["ticket"], found["section"]) == (serials[:1], serials[5:])
    assert (seen["threeOf"], seen["stranger"]) == (3, [])
    assert [one["serial"] for one in state["admitted"]] == serials


def a_dead_token_opens_nothing(seen):
    assert seen["invalidated"] is True
    refusal(seen["dead"], "TickeTingError", 403, "You are restricted from accessing this resource")
    refusal(seen["codeGone"], "UnauthorisedError", 404, "The provided code does not belong to any event token")
    assert (seen["tokensLeft"], seen["ended"]) == ([True], True)


def the_host_logs_in(seen):
    refusal(seen["wrongPassword"], "UnauthorisedError", 401, "A session cannot be started with the given password")
    refusal(seen["nobody"], "ResourceNotFoundError", 404, "The requested account could not be located")
    assert re.match(r"^[a-z0-9]{32}$", seen["key"])
    assert re.match(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$", seen["loggedIn"]["started"])
    assert (seen["loggedIn"]["role"], seen["loggedIn"]["hosts"]) == ("host", ["Quay Events"])
    assert seen["statistics"]["tickets"] == 40
    assert seen["loggedOut"] is True
    refusal(seen["resumed"], "InvalidStateError", 401, "The session has ended or does not exist")


def the_rest_is_there(seen):
    assert seen["countries"] > 10
    assert seen["hosts"] == ["Quay Events", "Pier"]
    assert (seen["published"], seen["descending"]) == (["Harbour Night"], ["SDK Suite", "Harbour Night"])
    assert seen["venues"] == ["Shed"]
    refusal(seen["noEvent"], "ResourceNotFoundError", 404, "There is presently no resource with the given URI")
    assert (seen["account"]["role"], seen["account"]["verified"]) == ("customer", False)
    refusal(seen["takenName"], "ResourceExistsError", 409, "conflict with those of another user: username")
    assert seen["submitted"] is True
    assert seen["submittedTwice"]["code"] == 409
    assert seen["cleared"] == [True] * 7
