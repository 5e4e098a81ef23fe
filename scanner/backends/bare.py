"""The least that the network can do: bare requests, read and parsed. What our own requests are measured against."""

import json
from typing import Any

import httpx


class BareServer:
    """A TickeTing server asked without any of our care. `base` ends in `/v3`."""

    def __init__(self, base: str, *, key: str, code: str) -> None:
        self._client = httpx.Client(headers={"X-API-Key": key, "X-Client-Version": "3.0.0"}, timeout=30.0)
        token = self._client.get(f"{base}/tokens/{code}").json()
        self._client.headers["X-API-Key"] = token["key"]
        self._event = base + token["event"]

    def admit(self, serial: str) -> int:
        """One POST for one serial; answers the status."""
        body = {"redeemer": "bare", "device": "bare-1", "serials": [serial]}
        return self._client.post(f"{self._event}/admissions", json=body).status_code

    def page(self, number: int, records: int) -> Any:
        """One page of the ticket list, parsed."""
        answer = self._client.get(f"{self._event}/tickets", params={"page": number, "records": records})
        return json.loads(answer.content)

    def close(self) -> None:
        self._client.close()
