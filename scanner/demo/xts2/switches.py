"""What the XTS2 demo may do otherwise. The contract leaves much open (its sections 5, 7 and 11): each is a switch.

`answers` spoils what is sent, whatever the call was; the switches of `switchboard.WEATHER` are about the network.
"""

from collections.abc import Mapping

from scanner.demo.switchboard import WEATHER, Amount, Choice, Switch, Switches, Value
from scanner.demo.switchboard import read_assignments as read_from

COMMANDS = ("getticketcounts", "getnowandnext", "getbasket", "getmetadata", "setmetadata", "metadata", "isadmin")

ANSWERS = (
    "whole", "truncated", "malformed", "html", "bomb", "external", "deep", "wide", "huge", "empty", "doubled",
    "wrong_charset",
)  # fmt: skip

SWITCHES: tuple[Switch, ...] = (
    # How answers are written
    Choice("style", ("children", "attributes", "nested"), "fields as child elements, attributes, or a level down"),
    Choice(
        "names", ("lower", "camel", "underscored", "namespaced"), "closedtime, closedTime, closed_time, or x:closedtime"
    ),
    Choice("flag", ("1", "true", "yes", "closed", "absent"), "what a closed basket says of itself"),
    Choice("dates", ("space", "short", "t", "offset", "epoch"), "how a moment is written"),
    Choice("money", ("pounds", "pence"), "8.50 or 850"),
    Choice("metadata_style", ("pairs", "items", "attributes", "keys"), "how a basket's pairs are written"),
    Choice("items", ("wrapped", "bare", "providers"), "items in <items>, bare, or named for their provider"),
    Choice("item_ids", ("present", "absent"), "whether items have ids"),
    Choice("lists", ("once", "twice"), "twice: everything in a list comes twice"),
    Choice("charset", ("utf-8", "latin-1", "undeclared"), "undeclared: Latin-1, and nothing says so"),
    Choice("error_status", ("200", "same"), "the HTTP status of an <error>: 200, or the same as its type"),
    # What is asked for
    Choice("basket_parameter", ("basketid", "id", "basket"), "what getbasket and metadata calls name the basket"),
    Choice("count_parameter", ("n", "count"), "what getnowandnext names its number"),
    Choice("key_parameter", ("key", "name"), "what setmetadata names the key"),
    Choice("password_parameter", ("password", "adminpassword"), "what the password is named"),
    Choice("unknown_parameters", ("refused", "ignored"), "what happens to a parameter that a command does not know"),
    Choice("missing", ("none", *COMMANDS), "a command that this site does not have; metadata: both of its commands"),
    Choice("admission", ("open", "password", "host"), "who may call: all, whoever has the password, or none of us"),
    # How metadata is kept
    Choice("storage", ("rows", "blob", "cached"), "a row for each pair, one text rewritten, or reads that lag behind"),
    Choice("created_again", ("replaced", "refused", "twice"), "what happens to a pair whose key is there already"),
    Amount("window_ms", 30, 0, 60_000, "milliseconds that a blob is being rewritten", whole=False),
    # What goes wrong
    Choice("answers", ANSWERS, "what becomes of an answer on its way"),
    Choice("calls", ("once", "twice"), "twice: a proxy sends each call again"),
    Amount("clock_skew", 0, -(10**8), 10**8, "seconds that the server's clock is ahead", whole=False),
    *WEATHER,
)  # fmt: skip


def board(thrown: Mapping[str, object]) -> Switches:
    """Where they stand in a server that starts. Raises SwitchError."""
    return Switches(SWITCHES, thrown)


def read_assignments(assignments: list[str]) -> Mapping[str, Value]:
    return read_from(SWITCHES, assignments)
