"""What the contract of TickeTing leaves open (its sections 9 to 11), and the faults that a door must survive (section
10), as a table of switches."""

from collections.abc import Iterable, Mapping

from scanner.demo import switchboard
from scanner.demo.switchboard import FAULTS, WEATHER, Amount, Choice, Switch, SwitchError, Value, Version

__all__ = ["BY_NAME", "FAULTS", "SWITCHES", "SwitchError", "Switches", "read_assignments"]

SWITCHES: tuple[Switch, ...] = (
    # How answers are written
    Choice("error_key", ("error", "message"), "the field that holds an error's text"),
    Choice("status_case", ("title", "lower"), "`Issued` or `issued`"),
    Choice("never", ("na", "zeros", "null", "absent"), "what stands for `redeemed` of a ticket not redeemed"),
    Choice("dates", ("offset", "z", "naive", "space"), "+00:00, Z, no zone, or a space and no zone"),
    Choice("naming", ("sections", "tiers"), "what sections are called in tokens, tickets and admissions"),
    Choice("envelope", ("numbers", "strings"), "how total, page and records of a list are written"),
    Choice("admit_answer", ("array", "object"), "object: a lone admission is answered without its array"),
    Choice("patron_self", ("present", "absent"), "whether the patron of an admission has a `self`"),
    # What is listed, and to whom
    Choice("redeemed", ("listed", "vanish"), "whether redeemed tickets stay in the ticket list"),
    Choice("pending", ("listed", "hidden"), "whether tickets in an open transfer are in the ticket list"),
    Choice("other_admissions", ("hidden", "shown"), "whether a limited token sees other sections' admissions"),
    Choice("token_reads_event", ("no", "yes"), "whether a token key may read its event"),
    Choice("past_end", ("404", "empty"), "a page past the end: refused, or an empty list"),
    Choice("numeric_filters", ("accepted", "refused"), "a redeemer or device filter that is all digits"),
    Amount("max_records", 0, 0, 100_000, "longest page given, shorter than asked for if need be; 0: as asked"),
    # Keys and tokens
    Choice("dead_key", ("403", "401"), "the answer to an unknown, ended or invalidated key"),
    Choice(
        "token_state",
        ("live", "invalidated", "rescoped"),
        "the first limited token: as it is, dead, or left with the first of its sections",
    ),
    Version("minimum_version", "3.0.0", "the oldest X-Client-Version that is served; an older one gets 412"),
    # What goes wrong
    *WEATHER,
    Amount("batch_limit", 0, 0, 100_000, "more serials in one admit call get 413 in HTML; 0: no limit"),
    Amount(
        "clock_skew", 0, -(10**8), 10**8, "seconds the server's clock is ahead (Date, admitted, issued)", whole=False
    ),
)

BY_NAME: Mapping[str, Switch] = {switch.name: switch for switch in SWITCHES}


class Switches(switchboard.Switches):
    """The switches of one running server."""

    def __init__(self, thrown: Mapping[str, object] | None = None) -> None:
        super().__init__(SWITCHES, thrown)


def read_assignments(assignments: Iterable[str]) -> dict[str, Value]:
    """`name=value` from the command line. Raises SwitchError in words that a person can act on."""
    return switchboard.read_assignments(SWITCHES, assignments)
