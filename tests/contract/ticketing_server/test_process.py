"""The server as a process: what survives its end, and what ends it."""

import json
import signal
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from scanner.demo.process import ServerFailed, ServerProcess


def serve(*options, **how):
    """Runs `serve` until it ends by itself."""
    command = [sys.executable, "-m", "scanner", "serve", *options]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, **how)


@pytest.mark.parametrize("end", ["stop", "kill"])
def test_keys_event_tickets_and_admissions_survive_its_end(server, caller, end):
    ready, key = server.ready, caller.door(1)
    serial, other = caller.issued(key)[:2]
    admission = caller.admit(key, serial).json()
    vip = server.ready["tokens"][2]["sections"]
    token = caller.post(f"{caller.event}/tokens", {"sections": vip}).json()
    getattr(server, end)()
    server.start()
    assert {name: server.ready[name] for name in ("url", "admin_key", "event", "sections", "tickets")} == {
        name: ready[name] for name in ("url", "admin_key", "event", "sections", "tickets")
    }
    assert caller.get(f"{caller.event}/admissions", key=key, ticket=serial).json()["entries"] == admission
    assert caller.admit(key, serial).status_code == 400
    assert caller.admit(key, other).status_code == 201
    assert caller.get(token["self"]).json() == token


def test_what_was_answered_before_a_power_cut_is_there_after_it(server, caller):
    """Killed while four doors are admitting: every admission that was answered is still one, and no ticket is two."""
    key = caller.door()
    serials = caller.issued(key)

    def door(number):
        answered = []
        with httpx.Client(headers={"X-API-Key": key, "X-Client-Version": "3.0.0"}) as client:
            for serial in serials[number::4]:
                body = {"redeemer": "Kim", "device": f"door-{number}", "serials": [serial]}
                try:
                    response = client.post(f"{server.url}{caller.event}/admissions", json=body)
                except httpx.TransportError:
                    break
                assert response.status_code == 201
                answered.append(serial)
                if len(answered) == 5 and number == 0:
                    server.kill()
        return answered

    with ThreadPoolExecutor(4) as pool:
        answered = [serial for door_answers in pool.map(door, range(4)) for serial in door_answers]
    server.start()
    admitted = [one["serial"] for one in server.state()["admitted"]]
    assert len(admitted) == len(set(admitted))
    assert set(answered) <= set(admitted)
    assert len(answered) >= 5


def test_a_restart_has_the_switches_of_the_start(tmp_path):
    with ServerProcess(tickets=20, data_dir=tmp_path, switches={"redeemed": "vanish"}) as server:
        server.switch(redeemed="listed", pending="hidden")
        server.restart()
        now = server.switch()
    assert (now["redeemed"], now["pending"]) == ("vanish", "listed")


def test_it_ends_with_whoever_started_it_however_that_ended(tmp_path):
    """A parent starts a server and is killed; the connection we hold to that server closes."""
    program = (
        "import sys; from pathlib import Path; from scanner.demo.process import ServerProcess\n"
        "server = ServerProcess(tickets=5, data_dir=Path(sys.argv[1])).start()\n"
        "print(server.url, flush=True); sys.stdin.read()"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with parent:
        url = httpx.URL(parent.stdout.readline().strip())
        with socket.create_connection((url.host, url.port), timeout=30) as connection:
            parent.kill()
            assert connection.recv(1) == b""
        parent.stdin.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_cleanly_when_it_is_told_to(tmp_path, number):
    command = [sys.executable, "-m", "scanner", "serve", "--json", "--tickets", "5", "--data-dir", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        ready = json.loads(process.stdout.readline())
        assert ready["url"].endswith("/v3")
        process.send_signal(number)
        _, errors = process.communicate(timeout=30)
    assert (process.returncode, errors) == (0, "")


def test_a_stop_does_not_wait_for_a_delayed_answer(server, caller, until):
    key = caller.door()
    serial = caller.issued(key)[0]
    server.switch(admit_fault="delay_before_commit", fault_delay=600)
    with ThreadPoolExecutor(1) as pool:
        lost = pool.submit(caller.admit, key, serial)
        until(lambda: server.state()["requests"].get("POST /events/{event}/admissions") == 1)
        server.stop()
        assert lost.exception() is None or isinstance(lost.exception(), httpx.TransportError)
    assert not server.alive


def test_a_busy_port_is_said_in_a_sentence(server, tmp_path):
    port = str(httpx.URL(server.url).port)
    ended = serve("--port", port, "--data-dir", str(tmp_path / "other"))
    assert ended.returncode == 2
    assert ended.stderr.startswith(f"Cannot listen on 127.0.0.1 port {port} (")
    assert ended.stderr.endswith("Choose another --port, or 0 for any free one.\n")
    assert ended.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--switch", "colour=red"], "There is no switch 'colour'. The switches are: error_key,"),
        (["--switch", "redeemed=perhaps"], "The switch redeemed has no value 'perhaps'. Use one of: listed, vanish."),
        (["--switch", "redeemed"], "'redeemed' is not a switch. Write it as name=value"),
        (
            ["--system", "boxoffice"],
            "There is no demo of 'boxoffice'. Choose one of: ticketing, xts2,",
        ),
        (["--tickets", "-1"], "-1 tickets cannot be made."),
        (["--port", "70000"], "70000 is no port."),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(options, words):
    ended = serve(*options)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.startswith(words)
    assert ended.stderr.count("\n") == 1


def test_a_data_folder_that_cannot_be_used_is_said_in_a_sentence(tmp_path):
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder")
    ended = serve("--data-dir", str(in_the_way))
    assert (ended.returncode, ended.stderr.startswith(f"Cannot keep data in {in_the_way} (")) == (2, True)
    (tmp_path / "ticketing-demo.db").write_text("not a database, though it is long enough to be read as one" * 99)
    ended = serve("--data-dir", str(tmp_path))
    assert (ended.returncode, ended.stderr.count("\n")) == (2, 1)


def test_a_person_is_told_where_it_is_and_what_to_type(tmp_path):
    """Its standard input has ended already, so it stops once it has said so."""
    ended = serve("--tickets", "5", "--until-stdin-ends", stdin=subprocess.DEVNULL)
    assert ended.returncode == 0
    assert "A demo of TickeTing is at http://127.0.0.1:" in ended.stderr
    assert "opens every section" in ended.stderr


def test_a_server_that_does_not_come_up_says_why(tmp_path):
    server = ServerProcess(tickets=5, data_dir=tmp_path, switches={"colour": "red"})
    with pytest.raises(ServerFailed, match="There is no switch 'colour'"):
        server.start()
    assert not server.alive


def test_a_switch_that_it_does_not_have_is_refused_in_its_own_words(server):
    with pytest.raises(ServerFailed, match="The switches are: error_key"):
        server.switch(colour="red")


def test_without_a_folder_it_takes_one_and_leaves_nothing_behind(caller_of):
    with ServerProcess(tickets=5) as server:
        folder = server.data_dir
        assert caller_of(server).get("/events").status_code == 200
    assert not folder.exists()


def test_a_hundred_thousand_tickets_are_ready_in_seconds(tmp_path):
    with ServerProcess(tickets=100_000, data_dir=tmp_path, timeout=60) as server:
        assert server.ready["tickets"] == 100_000
