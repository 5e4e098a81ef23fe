"""What the contract of Pims leaves open (its sections 3, 4, 7, 9 and 10), and the faults that its reader must survive,
as a table of switches."""

from collections.abc import Iterable, Mapping

from scanner.demo import switchboard
from scanner.demo.switchboard import WEATHER, Amount, Choice, Switch, Value

SWITCHES: tuple[Switch, ...] = (
    # How answers are written
    Choice("form", ("embedded", "flat"), "resources within others under `_embedded`, or as plain fields"),
    Choice("keys", ("hyphens", "underscores"), "`ticket-counts` or `ticket_counts` as the key of a collection"),
    Choice("links", ("absolute", "relative", "foreign", "loop"), "where `next` leads: foreign: another host"),
    Choice("offset", ("none", "z", "plus"), "what stands behind the time of an event"),
    Choice("errors", ("problem", "hal", "odd"), "problem+json, the same called hal+json, or another form altogether"),
    Choice("nulls", ("numbers", "null", "absent"), "how kills, comps and holds of nothing are written"),
    Choice("reservations", ("told", "omitted"), "whether reservations are told"),
    # What there is
    Choice("input_type", ("DET", "GLO"), "whether sales come by category"),
    Choice("newest", ("approved", "unapproved"), "whether today's figures are approved"),
    Choice("basis", ("cumulative", "daily"), "whether sales of a date are all until then, or that day's alone"),
    Choice("capacities", ("around", "later", "none"), "capacities from before today and after it, only after it, none"),
    Choice("cancelled", ("no", "yes"), "whether the event of the evening is cancelled"),
    Choice("free", ("no", "yes"), "whether it is free"),
    Choice("counts", ("some", "none"), "whether there are any figures"),
    # What is taken
    Choice("date_filters", ("date", "moment"), "moment: a filter without a time of day gets 422"),
    Choice("filters", ("honoured", "ignored"), "whether filters of lists do anything"),
    Amount("longest_page", 100, 1, 1000, "a longer page_size gets 422"),
    Amount("more_events", 0, 0, 1000, "further events, for pages"),
    Choice("login", ("live", "revoked"), "whether the login is still good here"),
    # What goes wrong
    *WEATHER,
    Amount("clock_skew", 0, -(10**8), 10**8, "seconds the server's clock is ahead", whole=False),
)


class Switches(switchboard.Switches):
    """The switches of one running server."""

    def __init__(self, thrown: Mapping[str, object] | None = None) -> None:
        super().__init__(SWITCHES, thrown)


def read_assignments(assignments: Iterable[str]) -> dict[str, Value]:
    """`name=value` from the command line. Raises SwitchError in words that a person can act on."""
    return switchboard.read_assignments(SWITCHES, assignments)
