"""What opens a call (contract section 2): a public key, the time, and a signature over both by the secret key.

They stand among the call's fields: in its JSON body, on GET too, or, where a network drops such bodies, in the query of
a GET. The signature covers nothing else of the call; that the rest arrives as it was sent is for TLS to see to.
"""

import hashlib
import hmac
import json
from collections.abc import Callable, Generator
from datetime import datetime

import httpx


def signature(public: str, secret: str, timestamp: str) -> str:
    """In small hexadecimal letters."""
    return hmac.new(secret.encode(), (public + timestamp).encode(), hashlib.sha256).hexdigest()


class Signature(httpx.Auth):
    """Signs each request at the time it leaves. The secret key never shows in a `repr`."""

    requires_request_body = True

    def __init__(self, public: str, secret: str, now: Callable[[], datetime]) -> None:
        """`now` is the server's clock, as well as it is known."""
        self._public = public
        self._secret = secret
        self._now = now

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        stamp = self._now().isoformat(timespec="seconds")
        signed = {
            "publickey": self._public, "timestamp": stamp, "signature": signature(self._public, self._secret, stamp)
        }  # fmt: skip
        if not request.content:
            request.url = request.url.copy_merge_params(signed)
            yield request
            return
        body = json.dumps({**json.loads(request.content), **signed}).encode()
        headers = {name: value for name, value in request.headers.items() if name.lower() != "content-length"}
        yield httpx.Request(request.method, request.url, headers=headers, content=body, extensions=request.extensions)
