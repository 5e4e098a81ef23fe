"""Two XTS2 doors, each a program of its own, race for one basket after another: never both let in."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner.app.door_setup import set_up
from scanner.app.paths import paths
from scanner.app.setup_form import form_of
from scanner.demo.process import ServerProcess
from tests.end2end.conftest import PATIENCE, Door


class BoxOfficeDoor(Door):
    """Set up with what the demo says would be typed."""

    def set_up(self, **settings: float | str) -> "BoxOfficeDoor":
        """In this process, whose environment must be the door's."""
        data = self.folder / "data"
        data.mkdir()
        chosen = {"patience": PATIENCE, "grace": 0.0, **settings}
        lines = [f"{name} = {json.dumps(value)}" for name, value in chosen.items()]
        (data / "settings.toml").write_text("\n".join(lines), encoding="utf-8")
        set_up(form_of("xts2", self.server.ready["form"], redeemer="Kim", device=self.device), paths(data))
        return self


@pytest.fixture
def office(tmp_path: Path) -> Iterator[ServerProcess]:
    with ServerProcess(system="xts2", tickets=800, data_dir=tmp_path / "server") as process:
        yield process


@pytest.fixture
def doors(office: ServerProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[BoxOfficeDoor]]:
    made = [BoxOfficeDoor(tmp_path / name, office, device=name) for name in ("north-1", "south-1")]
    for door in made:
        for name, value in door.environment().items():
            monkeypatch.setenv(name, value)
        door.set_up()
    yield made
    for door in made:
        door.close()


@pytest.mark.parametrize("races", [6, pytest.param(200, marks=pytest.mark.nightly)])
def test_of_two_programs_that_race_for_a_basket_one_at_most_lets_in(
    office: ServerProcess, doors: list[BoxOfficeDoor], races: int
) -> None:
    codes = office.ready["codes"]["good"][:races]
    assert len(codes) == races
    running = [door.scan() for door in doors]
    stepped_back = 0
    for number, code in enumerate(codes, start=1):
        for each in running:
            each.put(code)
        verdicts = [each.wait(number)[number - 1] for each in running]
        said = sorted(each["verdict"] for each in verdicts)
        assert said in (["ADMIT", "STOP"], ["CANNOT_DECIDE", "CANNOT_DECIDE"], ["ADMIT", "CANNOT_DECIDE"]), verdicts
        stepped_back += said == ["CANNOT_DECIDE", "CANNOT_DECIDE"]
    for each in running:
        each.end()
    recorded = Counter(each["serial"] for each in office.state()["admitted"])
    greens = Counter(serial for door in doors for serial, (_, shown) in door.ledger().items() if shown)
    assert set(recorded.values()) == {1}
    assert recorded == greens
    assert recorded.total() == races - stepped_back
