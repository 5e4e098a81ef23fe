"""What TickeTing's own answers are when the weather is bad (contract 3.2 and section 10)."""

import json

from scanner.demo.ticketing.answers import SERVER_ERROR, TOO_MANY, UPSTREAM_GONE
from scanner.demo.ticketing.state import Server
from scanner.demo.weather import Climate, ConnectionDropped
from scanner.demo.weather import pattern as pattern_of

__all__ = ["PREFIX", "ConnectionDropped", "climate", "pattern"]

PREFIX = "/v3"
ADMIT = "POST /events/{event}/admissions"
TEXTS = {429: TOO_MANY, 500: SERVER_ERROR, 503: UPSTREAM_GONE}


def climate(server: Server) -> Climate:
    def error(status: int) -> tuple[str, bytes]:
        return "application/json", json.dumps({server.switches.text("error_key"): TEXTS[status]}).encode()

    return Climate(PREFIX, lambda call: call == ADMIT, error)


def pattern(rule: str) -> str:
    """Flask's `/v3/events/<event>` in the contract's manner: `/events/{event}`."""
    return pattern_of(rule, PREFIX)
