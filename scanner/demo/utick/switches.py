"""What the contract of Utick leaves open (its sections 2, 3, 6, 8 and 11), and the faults that a door must survive, as
a table of switches."""

from collections.abc import Iterable, Mapping

from scanner.demo import switchboard
from scanner.demo.switchboard import WEATHER, Amount, Choice, Switch, Value

SWITCHES: tuple[Switch, ...] = (
    # How answers are written
    Choice("envelope", ("whole", "strings", "sparse", "bare"), "strings: numbers in quotes; sparse: success and "
           "response alone; bare: no envelope at all"),
    Choice("numbers", ("mixed", "strings"), "`access_duration` as 48 or as a text; other numbers likewise"),
    Choice("ids", ("upper", "lower"), "how the letters of ids are written"),
    Choice("dates", ("offset", "z"), "times end in +02:00 or in Z"),
    Choice("times", ("told", "null"), "null: streams and events do not say when they begin and end"),
    Choice("environment", ("test", "prod"), "which environment every answer claims to come from"),
    Choice("error_http", ("status", "200"), "the HTTP status of an error: its own, or 200"),
    Choice("control_form", ("scalar", "text", "code", "id", "status"), "10, \"10\", {code}, {id} or {status: {id}}"),
    Choice("forced_control", ("none", "40", "0", "-7", "null", "words"), "every stream control answers this instead"),
    Choice("forced_usage", ("none", "-1", "-77", "absent", "no_result", "other_code"),
           "every device control answers this instead, and uses nothing"),
    Choice("usage_by", ("device", "username", "absent"), "what an answer names as who used a code"),
    Choice("results", ("as_asked", "reversed"), "the order of the results of several codes"),
    Amount("cached_answers", 0, -1, 1_000_000, "how many control answers come from a cache, undecided; -1: all"),
    # What is open to whom
    Choice("params", ("body", "query", "both"), "where the fields of a GET are looked for"),
    Choice("device_only", ("accepted", "refused"), "whether a device id opens its calls without a signature"),
    Choice("device_state", ("live", "revoked"), "whether the first device is still known"),
    Choice("application_state", ("live", "revoked"), "whether the application is still known"),
    Amount("window", 300, 0, 10**8, "seconds that a signature's time may be off"),
    # What happens at the house
    Choice("stream_status", ("10", "11", "20"), "the stream of the evening: published, no booking, cancelled"),
    Choice("event_status", ("10", "11", "20"), "the event of the evening: published, without a button, cancelled"),
    Choice("sold_out", ("no", "yes"), "yes: a valid code is told that the house is full"),
    Choice("exit", ("frees", "keeps"), "whether a code that went out may come in again"),
    Choice("exit_of_unused", ("-250", "1"), "the answer to a code that goes out and never came in"),
    Amount("access_hours", 48, 0, 10_000, "hours from a holder's first access to the stream of the evening"),
    Amount("more_streams", 0, 0, 1000, "further streams in the catalogue, for its pages"),
    # What goes wrong
    *WEATHER,
    Amount("clock_skew", 0, -(10**8), 10**8, "seconds the server's clock is ahead", whole=False),
)  # fmt: skip


class Switches(switchboard.Switches):
    """The switches of one running server."""

    def __init__(self, thrown: Mapping[str, object] | None = None) -> None:
        super().__init__(SWITCHES, thrown)


def read_assignments(assignments: Iterable[str]) -> dict[str, Value]:
    """`name=value` from the command line. Raises SwitchError in words that a person can act on."""
    return switchboard.read_assignments(SWITCHES, assignments)
