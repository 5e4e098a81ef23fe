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
DIES = "tests/end2end/test_door_dies.py"
UTICK = "tests/unit/backends/utick"
XTS2 = "tests/unit/backends/xts2"
HOSTILE = ("tests/property/test_hostile_systems.py", "test_of_an_answer_that_is_none_nothing_is_ever_made")


@dataclass(frozen=True)
class Row:
    """An ability: who has it, and the test that shows it, one for each manner of system; of one system where it has a
    stronger one of its own."""

    name: str
    has: Callable[[Capability], bool]
    listed: tuple[str, str] | None = None
    ruled: tuple[str, str] | None = None
    counted: tuple[str, str] | None = None
    xts2: tuple[str, str] | None = None
    utick: tuple[str, str] | None = None

    def shown_by(self, system: str, capability: Capability) -> tuple[str, str]:
        found = self.listed if capability.lists else self.ruled if capability.rules else self.counted
        found = {"xts2": self.xts2, "utick": self.utick}.get(system) or found
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
        xts2=(
            "tests/end2end/test_two_xts2_doors.py",
            "test_of_two_programs_that_race_for_a_basket_one_at_most_lets_in",
        ),
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
        (DIES, "test_every_green_survives_every_kill"),
        (DIES, "test_every_green_survives_every_kill_where_the_system_rules"),
    ),
    Row(
        "One code for several people, in parts", lambda can: can.several,
        ruled=(RULED_DOOR, "test_one_code_for_three_asks_how_many_and_lets_them_in_by_and_by"),
        xts2=("tests/unit/app/test_xts2_doors.py", "test_of_a_party_as_many_come_in_as_stand_there_and_the_rest_later"),
    ),
    Row(
        "Asks the operator (name, price, section)", lambda can: can.rules,
        ruled=(
            "tests/unit/app/test_utick_doors.py",
            "test_a_question_has_two_keys_and_yes_sends_the_code_again_with_the_operators_word",
        ),
        xts2=("tests/unit/app/test_xts2_doors.py", "test_the_name_is_asked_for_before_anybody_comes_in"),
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
        "Finds a guest by name", lambda can: can.lists or can.searches,
        ("tests/unit/app/test_search.py", "test_each_ticket_says_how_it_stands_at_this_door"),
        ("tests/unit/app/test_xts2_doors.py", "test_a_guest_is_found_by_name_told_how_the_booking_stands_and_let_in"),
    ),
    Row(
        "Counts what was sold", lambda can: can.counts,
        ruled=("tests/unit/sync/test_sales.py", "test_it_is_asked_at_once_and_then_now_and_then"),
        counted=("tests/ui/test_beside_sheet.py", "test_pims_is_put_beside_a_real_door_mapped_and_taken_away_again"),
        utick=(
            f"{UTICK}/test_counting.py",
            "test_a_streams_packs_are_named_by_their_kind_and_tell_no_more_than_they_know",
        ),
    ),
    Row(
        "Alarm: more let in than sold", lambda can: can.counts,
        ruled=("tests/unit/sync/test_sales.py", "test_more_in_than_were_sold_is_said_with_both_figures"),
        counted=("tests/unit/domain/test_attendance.py", "test_more_in_than_sold_and_a_full_house_are_noticed"),
    ),
    Row(
        "A test system at a live door is noticed", lambda can: can.exits or can.readmits,
        ruled=(f"{UTICK}/test_client.py", "test_an_answer_from_another_environment_counts_for_nothing"),
    ),
    Row(
        "A show after midnight belongs to the evening before", lambda can: can.several,
        ruled=(
            f"{XTS2}/test_backend.py",
            "test_tonights_performances_are_offered_in_order_and_those_after_midnight_belong_to_the_evening_before",
        ),
    ),
    Row(
        "Answers that are damaged or hostile are trouble, never a refusal", lambda _: True,
        ("tests/property/test_hostile.py", "test_every_answer_of_a_server_is_understood_or_trouble"),
        HOSTILE,
        HOSTILE,
    ),
)  # fmt: skip


def capabilities() -> list[tuple[str, str, Capability]]:
    """What a door has of its system, each way that it can be set up: its name, the system, and what it can do."""
    found = []
    for name, system, values in WAYS:
        address = Address("https://box.example.org", "k" * 32, "A0F9GG8D", values=values)
        backend = registry.connect(system, address, heard=not_listening)
        found.append((name, system, backend.capability))
        backend.close()
    return found


def table() -> str:
    """In Markdown; links are from the top of the repository."""
    columns = capabilities()
    lines = ["| | " + " | ".join(name for name, _, _ in columns) + " |", "|---|" + ":-:|" * len(columns)]
    for row in ROWS:
        cells = [_cell(row, system, can) for _, system, can in columns]
        lines.append(f"| {row.name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _cell(row: Row, system: str, can: Capability) -> str:
    if not row.has(can):
        return "\u2013"
    file, test = row.shown_by(system, can)
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
