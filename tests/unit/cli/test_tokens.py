"""`door-scanner tokens`, and `setup --card`: as a supervisor types them, against a demo server in another process."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner.demo.process import ServerProcess
from tests.unit.cli.conftest import Command


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Command, ServerProcess]]:
    with ServerProcess(tickets=20) as server:
        made = Command(tmp_path_factory.mktemp("desk"))
        made.set_up(server, token=1)
        account = server.ready["accounts"]["host"]
        made.env |= {
            "DOOR_SCANNER_PASSWORD": account["password"],
            "DOOR_SCANNER_SUPERVISOR_KEY": server.ready["admin_key"],
        }
        yield made, server


HOST = ("--user", "quay.host")


def test_the_tokens_of_the_event_from_issue_to_invalidation(desk: tuple[Command, ServerProcess]) -> None:
    command, _ = desk
    everywhere, *limited = command.json("tokens", *HOST)[0]["tokens"]
    assert (everywhere["global"], len(limited)) == (True, 2)
    made = command.json("tokens", "issue", *HOST, "--section", "VIP Lounge", "--section", "vip lounge")[0]
    assert [each["name"] for each in made["sections"]] == ["VIP Lounge"]
    assert command.json("tokens", "show", made["code"], "--key")[0] == made
    changed = command.json(
        "tokens", "sections", made["id"], "--door-key", "--section", "Balcony", "--section", "Standing"
    )[0]
    assert [each["name"] for each in changed["sections"]] == ["Balcony", "Standing"]
    ended = command.inside("tokens", "invalidate", made["id"], *HOST)
    assert (ended.returncode, "no longer let anybody in" in ended.stderr) == (0, True)
    assert command.json("tokens", "--only", "limited", *HOST)[0]["tokens"] == limited
    assert "GLOBAL: every section" in command.inside("tokens", *HOST).stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("list",), "Who are you? Sign in: --user NAME, --key, or --door-key."),
        (("show", *HOST), "Which token?"),
        (("issue", *HOST), "For which sections?"),
        (("issue", "--section", "Attic", *HOST), "The event has no section 'Attic'. It has: Standing,"),
        (("show", "NOTTHERE", *HOST), "There is no such token."),
        (("list", "--user", "nobody"), "There is no account of this name."),
        (("list", "--user", "sam"), "The password is wrong."),
        (("card", "X", "--hours", "0", *HOST), "A card is good for a month at most."),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    desk: tuple[Command, ServerProcess], words: tuple[str, ...], said: str
) -> None:
    ended = desk[0].inside("tokens", *words)
    assert ended.returncode == 1
    assert said in ended.stderr


def test_the_global_token_is_refused_and_the_password_may_come_from_standard_input(
    desk: tuple[Command, ServerProcess],
) -> None:
    command, server = desk
    code = server.ready["tokens"][0]["code"]
    ended = command(
        "tokens", "invalidate", code, *HOST, "--stdin", input=server.ready["accounts"]["host"]["password"] + "\n"
    )
    assert ended.returncode == 1
    assert "The global token can be neither changed nor invalidated." in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_card_sets_another_device_up_and_holds_no_secret_in_clear(
    desk: tuple[Command, ServerProcess], tmp_path: Path
) -> None:
    command, server = desk
    vip = server.ready["tokens"][2]
    card = command.json("tokens", "card", vip["code"], *HOST, "--out", str(tmp_path / "card.svg"))[0]
    assert "<svg" in (tmp_path / "card.svg").read_text()
    other = Command(tmp_path)
    words = ("setup", "--card", card["card"], "--name", "Ola", "--device", "south-2", "--code")
    assert "That is not the card's short code." in other.inside(*words, "2222-2222").stderr
    made = other.json(*words, card["short_code"])[0]
    assert [each["name"] for each in made["sections"]] == ["VIP Lounge"]
    assert "This card has set up this device before." in other.inside(*words, card["short_code"]).stderr
    secrets = (server.ready["admin_key"], vip["code"], server.url, card["short_code"])
    assert not any(secret in card["card"] for secret in secrets)
