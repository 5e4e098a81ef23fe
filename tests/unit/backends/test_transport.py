"""Whom the transport trusts: encryption, certificates, redirects, and how deep an answer may be."""

import datetime as dt
import ipaddress
import json
import ssl
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from hypothesis import given
from hypothesis import strategies as st

from scanner.backends.base import Trust
from scanner.backends.errors import BadAnswer, NotTheServer, Unreachable
from scanner.backends.http import DEEPEST, Answer, Http
from scanner.domain.errors import SetupTrouble

LAN = Trust(plain_hosts=frozenset({"tickets.lan", "192.168.1.5"}))


@pytest.mark.parametrize(
    "url", ["http://tickets.example.com/v3", "HTTP://tickets.example.com", "http://192.168.1.6/v3", "http://127.1.example",
            "http://localhost.example.com", "http://tickets.lan.example.com"],
)  # fmt: skip
def test_without_encryption_nobody_is_talked_to_that_was_not_allowed(url: str) -> None:
    with pytest.raises(SetupTrouble, match="not encrypted"):
        Http(url, trust=LAN)


@pytest.mark.parametrize(
    "url", ["http://localhost:8080/v3", "http://127.0.0.1/v3", "http://127.8.8.8", "http://[::1]:99/", "http://tickets.lan/v3",
            "http://TICKETS.LAN", "http://192.168.1.5:81/", "https://anywhere.example.com"],
)  # fmt: skip
def test_this_machine_and_hosts_that_are_named_may_do_without(url: str) -> None:
    Http(url, trust=LAN).close()


@pytest.mark.parametrize("location", ["https://evil.example.com/", "/v3/elsewhere", "http://tickets.example.com/"])
def test_a_redirect_is_followed_nowhere_and_the_key_goes_to_nobody_else(location: str) -> None:
    asked = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.host)
        return httpx.Response(307, headers={"location": location}, json={})

    http = Http("https://tickets.example.com/v3", transport=httpx.MockTransport(answer))
    with pytest.raises(NotTheServer):
        http.call("POST", "/sessions", budget=2.0, body={"password": "secret"})
    assert asked == ["tickets.example.com"]


@pytest.mark.parametrize("ca_file", ["missing.pem", "empty.pem"])
def test_a_file_of_certificates_that_cannot_be_read_is_named(tmp_path: Path, ca_file: str) -> None:
    (tmp_path / "empty.pem").write_text("nothing")
    with pytest.raises(SetupTrouble, match=ca_file):
        Http("https://tickets.example.com", trust=Trust(ca_file=str(tmp_path / ca_file)))


def test_a_server_of_ones_own_authority_is_trusted_by_whoever_has_its_certificate(tmp_path: Path) -> None:
    with serving(tmp_path) as port:
        url = f"https://127.0.0.1:{port}"
        with pytest.raises(Unreachable) as refused:
            Http(url).call("GET", "/", budget=20.0)
        assert "not trusted" in refused.value.advice
        trusting = Http(url, trust=Trust(ca_file=str(tmp_path / "ca.pem")))
        assert trusting.call("GET", "/", budget=20.0).json() == {"ok": True}
        trusting.close()


@pytest.mark.parametrize(
    "body",
    ["[" * 5000 + "]" * 5000, '{"a":' * (DEEPEST + 1) + "1" + "}" * (DEEPEST + 1), "[" * 10**6, "[{" * 40 + "}]" * 40],
)
def test_an_answer_that_is_nested_too_deeply_is_not_read(body: str) -> None:
    with pytest.raises(BadAnswer):
        Answer(200, {}, body.encode(), "/").json()


@given(st.recursive(st.none() | st.text('[]{}"\\a', max_size=12) | st.integers(), st.lists, max_leaves=20))
def test_brackets_within_texts_count_for_nothing(value: object) -> None:
    assert Answer(200, {}, json.dumps(value).encode(), "/").json() == value


@pytest.mark.parametrize("text", [b"", b'"]["', b'"{"'])
def test_as_deep_as_is_allowed_is_read_and_no_deeper(text: bytes) -> None:
    assert Answer(200, {}, b"[" * DEEPEST + text + b"]" * DEEPEST, "/").json()
    with pytest.raises(BadAnswer, match="too deeply"):
        Answer(200, {}, b"[" * (DEEPEST + 1) + text + b"]" * (DEEPEST + 1), "/").json()


class serving:  # noqa: N801  reads as a verb
    """An https server on this machine, with a certificate of its own making."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __enter__(self) -> int:
        certificate, key = _certificate()
        (self._folder / "ca.pem").write_bytes(certificate)
        (self._folder / "key.pem").write_bytes(key)
        self._server = HTTPServer(("127.0.0.1", 0), _Yes)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self._folder / "ca.pem", self._folder / "key.pem")
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        return int(self._server.server_address[1])

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Yes(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(b'{"ok": true}')

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Nothing."""


def _certificate() -> tuple[bytes, bytes]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return made.public_bytes(serialization.Encoding.PEM), private
