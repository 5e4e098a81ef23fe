"""`--help`: at once, for every command, and without loading what only a command that runs needs."""

import subprocess
import sys

import pytest

from scanner.cli import build_parser, commands

HEAVY = ("PySide6", "cv2", "numpy", "pyzbar", "zxingcpp", "httpx", "flask", "keyring", "cryptography", "rich")


@pytest.mark.parametrize("words", [["--help"], ["scan", "--help"], ["--version"]])
def test_help_loads_nothing_heavy(words):
    program = (
        "import sys\nfrom scanner.cli import main\ntry:\n    main(sys.argv[1:])\n"
        f"except SystemExit as end:\n    print([name for name in {HEAVY} if name in sys.modules], end.code)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, *words], capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.stdout.splitlines()[-1] == "[] 0", ended.stderr


def test_every_command_has_help(capsys):
    for command in commands():
        with pytest.raises(SystemExit) as ended:
            build_parser().parse_args([command.NAME, "--help"])
        assert ended.value.code == 0
        assert "--data-dir" in capsys.readouterr().out


@pytest.mark.parametrize("words", [[], ["admit"], ["scan", "--nonsense"], ["queue", "eat"]])
def test_a_slip_is_answered_with_the_usage(words, capsys):
    with pytest.raises(SystemExit) as ended:
        build_parser().parse_args(words)
    assert ended.value.code == 2
    assert "usage: door-scanner" in capsys.readouterr().err
