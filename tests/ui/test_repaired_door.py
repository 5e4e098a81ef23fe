"""The window on a device whose file was damaged: it says what was done, on the page that is there to say it."""

from scanner.app import secrets
from scanner.app.evening import WindowShow
from tests import damage, door_file
from tests.ui.conftest import OpenReal

TICKETS = 20


def test_a_repair_is_a_strip_on_the_doors_page(open_real: OpenReal, show: WindowShow) -> None:
    damage.overwrite(show.stage.paths.database, 0, bytes(100))
    window = open_real().window
    banner = window.banners.banner("trouble:The database was damaged and has been repaired.")
    assert banner is not None
    assert window.door_shown
    assert banner.advice.text().startswith("0 scans are kept. The ticket list is fetched again.")


def test_a_door_that_cannot_be_read_is_said_where_it_is_set_up_again(open_real: OpenReal, show: WindowShow) -> None:
    file = show.stage.paths.database
    key = door_file.key_in(secrets.unprotected(show.stage.paths), file)
    damage.destroy(file, damage.pages_of(file, "doors", key=key))
    window = open_real().window
    assert window.setup_shown
    assert "could not be read: set it up again" in window.setup.said[1]


def test_a_file_without_damage_says_nothing(open_real: OpenReal, show: WindowShow) -> None:
    window = open_real().window
    assert not [key for key in window.banners.keys if "damaged" in key]
