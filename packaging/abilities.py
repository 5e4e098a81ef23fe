"""What each ticketing system can do at a door, as a table for README and docs, out of what the back ends claim.

Each cell leads to the test that shows it.

    python packaging/abilities.py            prints the table
    python packaging/abilities.py --write    writes it into docs/systems.md
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from scanner.backends import registry
from scanner.backends.base import Address, Capability, not_listening

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "systems.md"
BEGIN, END = "<!-- the table is made by packaging/abilities.py -->", "<!-- end of the table -->"

_MARKS = {"event": "77", "marks": "on", "scratch": "1"}
_DEVICE = {"mode": "device", "deviceid": "A", "event": "/utick/live/events/A"}
_STREAM = {"mode": "stream", "publickey": "a", "secretkey": "b", "event": "/utick/live/streams/A"}
_PIMS = {"login": "a", "password": "b", "event": "501"}

WAYS: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("TickeTing", "ticketing", {}),
    ("XTS2, shared marks", "xts2", _MARKS),
    ("XTS2, house ledger", "xts2", {"event": "77"}),
    ("Utick, device", "utick", _DEVICE),
    ("Utick, stream", "utick", _STREAM),
    ("Pims", "pims", _PIMS),
)
"""Each way in which a door can be set up: its name, the system, and the values that make it that way."""

LISTED = "tests/contract/test_back_ends.py"
RULED = "tests/contract/test_systems_that_rule.py"
DOOR = "tests/unit/app/test_turnstile.py"
RULED_DOOR = "tests/unit/app/test_ruled_turnstile.py"
LEDGER = "tests/ledger/test_any_system.py"


@dataclass(frozen=True)
class Row:
    """An ability: who has it, and the test that shows it, one for systems that list and one for those that rule."""

    name: str
    has: Callable[[Capability], bool]
    listed: tuple[str, str] | None = None
    ruled: tuple[str, str] | None = None
    counted: tuple[str, str] | None = None

    def shown_by(self, capability: Capability) -> tuple[str, str]:
        found = self.listed if capability.lists else self.ruled if capability.rules else self.counted
        assert found is not None, f"{self.name}: no test is named"
        return found


ROWS = (
    Row(
        "Decides who may come in", lambda can: can.validates,
        (LISTED, "test_a_ticket_is_redeemed_once_and_looked_up_as_ours"),
        (RULED, "test_a_good_code_lets_in"),
    ),
    Row(
        "Keeps the record of who came in", lambda can: can.redeems,
        (LISTED, "test_a_ticket_is_redeemed_once_and_looked_up_as_ours"),
        (RULED, "test_what_is_let_in_is_on_the_systems_own_record_where_it_keeps_one"),
    ),
    Row(
        "Two doors, one ticket: one lets in", lambda can: can.redeems,
        (LISTED, "test_of_doors_that_redeem_at_once_one_lets_in"),
        (LEDGER, "test_two_doors_and_one_code_let_in_one_where_the_system_keeps_the_record"),
    ),
    Row(
        "Our own ledger decides, and says that nobody else knows", lambda can: can.validates and not can.redeems,
        ruled=(RULED_DOOR, "test_two_doors_that_share_no_ledger_both_let_in_and_both_say_so"),
    ),
    Row(
        "Lets in without the network, provisionally", lambda can: can.lists,
        (DOOR, "test_a_listed_ticket_is_let_in_provisionally_while_the_server_is_away"),
    ),
    Row(
        "Without the network: refuses what it knows, else cannot decide", lambda can: can.validates,
        (DOOR, "test_an_unknown_ticket_while_offline_is_never_admitted_and_never_refused"),
        (LEDGER, "test_without_the_network_nobody_is_let_in_and_the_ledger_refuses_what_it_knows"),
    ),
    Row(
        "A lost answer never turns a guest away", lambda can: can.validates,
        (DOOR, "test_whatever_becomes_of_the_answer_a_valid_guest_is_let_in_once"),
        (LEDGER, "test_whatever_becomes_of_the_answers_the_guest_comes_in_once"),
    ),
    Row(
        "Power cut at any instant: nothing lost, nobody twice", lambda can: can.validates,
        ("tests/end2end/test_door_dies.py", "test_every_green_survives_every_kill"),
        (LEDGER, "test_the_power_goes_at_any_request_and_the_guest_comes_in_once"),
    ),
    Row(
        "One code for several people, in parts", lambda can: can.several,
        ruled=(RULED_DOOR, "test_one_code_for_three_asks_how_many_and_lets_them_in_by_and_by"),
    ),
    Row(
        "Asks the operator (name, price, section)", lambda can: can.rules,
        ruled=(RULED_DOOR, "test_a_question_of_the_system_goes_before_its_entry"),
    ),
    Row(
        "In again on the operator's word, for a time", lambda can: can.readmits,
        ruled=(RULED_DOOR, "test_a_code_that_may_come_in_again_is_the_operators_to_decide"),
    ),
    Row("Exits, and in again", lambda can: can.exits, ruled=(RULED_DOOR, "test_who_goes_out_may_come_in_again")),
    Row(
        "Ticket list, and its changes", lambda can: can.lists and can.deltas,
        (LISTED, "test_changes_alone_bring_what_was_redeemed_since"),
    ),
    Row(
        "Counts what was sold", lambda can: can.counts,
        ruled=("tests/unit/sync/test_sales.py", "test_it_is_asked_at_once_and_then_now_and_then"),
        counted=("tests/unit/app/test_beside.py", "test_what_stands_beside_a_door_tells_who_is_expected_and_who_is_in"),
    ),
)  # fmt: skip


def capabilities() -> list[tuple[str, Capability]]:
    """What a door has of its system, each way that it can be set up."""
    found = []
    for name, system, values in WAYS:
        address = Address("https://box.example.org", "k" * 32, "A0F9GG8D", values=values)
        backend = registry.connect(system, address, heard=not_listening)
        found.append((name, backend.capability))
        backend.close()
    return found


def table() -> str:
    """In Markdown; links are from the top of the repository."""
    columns = capabilities()
    lines = ["| | " + " | ".join(name for name, _ in columns) + " |", "|---|" + ":-:|" * len(columns)]
    for row in ROWS:
        cells = [_cell(row, can) for _, can in columns]
        lines.append(f"| {row.name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _cell(row: Row, can: Capability) -> str:
    if not row.has(can):
        return "\u2013"
    file, test = row.shown_by(can)
    return f'[\u2713]({file} "{test}")'


def page(text: str) -> str:
    """The page with the table as it is now; its links are from the page's own folder."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{table().replace('](tests/', '](../tests/')}\n\n{END}{after}"


def main() -> None:
    if "--write" in sys.argv:
        PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    else:
        print(table())


if __name__ == "__main__":
    main()
