"""The admission tokens in the window: signing in, the list, one token, its door card; and scanning goes on."""

from collections.abc import Iterator
from pathlib import Path

import cv2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scanner.app.door_card import unseal
from scanner.backends.errors import Lost, Unreachable
from scanner.backends.supervision import GlobalToken, SignedOut
from scanner.capture.decode import Decoder
from scanner.ui.house import House
from scanner.ui.main_window import MainWindow
from scanner.ui.tokens_desk import TokensDesk
from scanner.ui.tokens_panel import TokensPanel
from tests.ui.fake_tokens import BALCONY, EVERYWHERE, FLOOR, MAIN, VIP
from tests.ui.fakes import SERIAL, FakeCapture, FakeDoorway


@pytest.fixture(scope="module")
def window(qapp: QApplication) -> Iterator[MainWindow]:
    """One for all: a window takes half a second to make."""
    made = MainWindow()
    made.resize(1366, 768)
    made.show_door()
    made.show()
    yield made
    made.close()


@pytest.fixture
def desk(window: MainWindow, doorway: FakeDoorway) -> Iterator[TokensDesk]:
    made = TokensDesk(window)
    made.use(doorway)
    made.open()
    yield made
    made.close()
    made.panel.deleteLater()
    window.show_door()


@pytest.fixture
def panel(desk: TokensDesk) -> TokensPanel:
    assert desk.panel.isVisible()
    return desk.panel


@pytest.fixture
def signed_in(panel: TokensPanel, qtbot: QtBot) -> TokensPanel:
    sign_in(panel)
    qtbot.waitUntil(lambda: len(panel.list.rows) == 2, timeout=20_000)
    return panel


def sign_in(panel: TokensPanel, password: str = "right") -> None:
    panel.sign_in.name.fill("quay.host")
    panel.sign_in.password.fill(password)
    panel.sign_in.button.click()


def open_row(panel: TokensPanel, place: int) -> None:
    panel.list.rows[place].click()
    assert panel.page is panel.detail


def settled(panel: TokensPanel, qtbot: QtBot, title: str) -> None:
    qtbot.waitUntil(lambda: panel.strip.said[0].startswith(title), timeout=20_000)


def test_signing_in_shows_the_tokens_and_forgets_the_password(
    panel: TokensPanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    sign_in(panel)
    assert panel.sign_in.password.text == ""
    qtbot.waitUntil(lambda: len(panel.list.rows) == 2, timeout=20_000)
    assert doorway.tokens.given == [("quay.host", "right")]
    assert panel.list.who.text() == "Signed in as AZ-4918SF92 (host)"
    everywhere, main = panel.list.rows
    assert everywhere.accessibleDescription() == "Every section, also those to come"
    assert (main.accessibleName(), main.accessibleDescription()) == ("Token A0F9GG8D", "Floor")


def test_a_wrong_password_is_said_under_its_field(panel: TokensPanel, qtbot: QtBot) -> None:
    sign_in(panel, "wrong")
    qtbot.waitUntil(lambda: panel.sign_in.password.error == "The password is wrong.", timeout=20_000)
    assert panel.sign_in.button.isEnabled()


@pytest.mark.parametrize(("way", "given"), [("key", ("f" * 32,)), ("door", ())])
def test_a_key_does_too(
    panel: TokensPanel, doorway: FakeDoorway, qtbot: QtBot, way: str, given: tuple[str, ...]
) -> None:
    panel.sign_in.ways.buttons[way].click()
    panel.sign_in.key.fill("f" * 32)
    panel.sign_in.button.click()
    qtbot.waitUntil(lambda: len(panel.list.rows) == 2, timeout=20_000)
    assert doorway.tokens.given == [given]
    assert panel.list.who.text() == "Signed in by an API key"


def test_the_list_can_be_narrowed_and_an_empty_one_says_so(
    signed_in: TokensPanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    del doorway.tokens.there[MAIN.id]
    signed_in.list.kinds.buttons["limited"].click()
    qtbot.waitUntil(signed_in.list.empty.isVisible, timeout=20_000)
    assert "No tokens of this kind" in signed_in.list.empty.text()
    signed_in.list.kinds.buttons["global"].click()
    qtbot.waitUntil(lambda: len(signed_in.list.rows) == 1, timeout=20_000)


def test_a_token_is_issued_for_the_sections_that_are_chosen(
    signed_in: TokensPanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    signed_in.list.issue.click()
    detail = signed_in.detail
    assert not detail.issue.isEnabled()
    detail.switches[VIP.id].click()
    detail.switches[FLOOR.id].click()
    detail.issue.click()
    settled(signed_in, qtbot, "Issued.")
    assert doorway.tokens.there["3"].sections == (FLOOR.id, VIP.id)  # type: ignore[index]
    assert detail.code.text() == "NEW00002"


def test_sections_are_changed_and_only_a_change_can_be_saved(
    signed_in: TokensPanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    open_row(signed_in, 1)
    detail = signed_in.detail
    assert not detail.save.isEnabled()
    detail.switches[FLOOR.id].click()
    assert not detail.save.isEnabled()
    detail.switches[BALCONY.id].click()
    detail.save.click()
    settled(signed_in, qtbot, "Saved. Open doors follow within a minute.")
    assert doorway.tokens.there[MAIN.id].sections == (BALCONY.id,)


def test_invalidating_is_asked_once_more(signed_in: TokensPanel, doorway: FakeDoorway, qtbot: QtBot) -> None:
    open_row(signed_in, 1)
    detail = signed_in.detail
    detail.invalidate.click()
    assert detail.asking
    detail._no.click()
    assert not detail.asking
    detail.invalidate.click()
    detail._sure.click()
    qtbot.waitUntil(lambda: signed_in.page is signed_in.list and len(signed_in.list.rows) == 1, timeout=20_000)
    assert MAIN.id not in doorway.tokens.there


def test_the_global_token_is_shown_as_such_and_cannot_be_touched(signed_in: TokensPanel) -> None:
    open_row(signed_in, 0)
    detail = signed_in.detail
    assert detail.words.text().startswith("The global token.")
    assert detail.save.isHidden()
    assert detail.invalidate.isHidden()
    assert not any(switch.isEnabled() for switch in detail.switches.values())
    assert all(switch.isChecked() for switch in detail.switches.values())
    assert EVERYWHERE.code == detail.code.text()


@pytest.mark.parametrize(
    "trouble",
    [
        Unreachable("The server cannot be reached.", "Check the network."),
        Lost("The server did not answer in time.", "It is not known whether it was done."),
        GlobalToken("The global token can be neither changed nor invalidated."),
    ],
)
def test_trouble_is_said_and_leaves_the_page_usable(
    signed_in: TokensPanel, doorway: FakeDoorway, qtbot: QtBot, trouble: Exception
) -> None:
    open_row(signed_in, 1)
    qtbot.waitUntil(lambda: "show" in doorway.asked, timeout=20_000)
    doorway.tokens.trouble = trouble  # type: ignore[assignment]
    signed_in.detail.switches[VIP.id].click()
    signed_in.detail.save.click()
    settled(signed_in, qtbot, trouble.title)  # type: ignore[attr-defined]
    assert signed_in.detail.isEnabled()
    signed_in.detail.save.click()
    settled(signed_in, qtbot, "Saved.")


def test_a_session_that_is_over_asks_to_sign_in_again(
    signed_in: TokensPanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    doorway.tokens.trouble = SignedOut("The session is over.", "Sign in again.")
    signed_in.list.again.click()
    qtbot.waitUntil(lambda: signed_in.page is signed_in.sign_in, timeout=20_000)
    assert signed_in.sign_in.note.text() == "The session is over."


def test_signing_out_ends_it_on_the_server_and_shows_nothing_any_more(
    signed_in: TokensPanel, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    signed_in.list.out.click()
    qtbot.waitUntil(lambda: signed_in.page is signed_in.sign_in, timeout=20_000)
    assert "sign out" in doorway.asked
    assert signed_in.list.rows == []


def test_an_idle_session_ends_by_itself_and_the_sheet_gets_out_of_the_way(
    signed_in: TokensPanel, doorway: FakeDoorway, desk: TokensDesk, qtbot: QtBot
) -> None:
    doorway.tokens.over = True
    qtbot.waitUntil(signed_in.isHidden, timeout=20_000)
    desk.open()
    assert "You were signed out" in signed_in.sign_in.note.text()


def test_a_sheet_that_waits_for_a_password_is_closed_after_a_while(panel: TokensPanel, desk: TokensDesk) -> None:
    panel.sign_in.password.fill("half typ")
    desk.session.forgotten.timeout.emit()
    assert panel.isHidden()
    assert panel.sign_in.password.text == ""


def test_it_opens_from_the_supervisors_sheet_takes_turns_with_the_others_and_scanning_goes_on(
    house: House, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    panel = house.side.tokens.panel
    QTest.keyClick(house.window.verdict, Qt.Key.Key_F4)
    house.side.supervisor.tokens_button.click()
    assert panel.isVisible()
    assert house.side.supervisor.isHidden()
    sign_in(panel)
    qtbot.waitUntil(lambda: len(panel.list.rows) == 2, timeout=20_000)
    capture.show(SERIAL)
    qtbot.waitUntil(lambda: doorway.submitted == [SERIAL], timeout=20_000)
    assert panel.isVisible()
    QTest.keyClick(house.window.verdict, Qt.Key.Key_F3)
    assert panel.isHidden()
    house.side.tokens.open()
    assert house.side.search.isHidden()
    QTest.keyClick(house.window.verdict, Qt.Key.Key_F4)
    assert panel.isHidden()


def test_the_sheet_gives_way_to_the_set_up_page(signed_in: TokensPanel, window: MainWindow) -> None:
    window.show_setup(may_go_back=True)
    assert signed_in.isHidden()


def test_a_door_card_is_shown_with_its_short_code_and_reads_off_the_screen(
    signed_in: TokensPanel, doorway: FakeDoorway, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    open_row(signed_in, 1)
    signed_in.detail.good_for.buttons["1"].click()
    signed_in.detail.card.click()
    qtbot.waitUntil(lambda: signed_in.page is signed_in.card, timeout=20_000)
    assert "card 1" in doorway.asked
    code = signed_in.card.code.text()
    window.grab().save(str(tmp_path / "window.png"))
    (text,) = [each.text for each in Decoder(["QR"]).read_at_leisure(cv2.imread(str(tmp_path / "window.png")))]
    assert unseal(text, code).token == MAIN.code
    signed_in.card.done.click()
    assert signed_in.page is signed_in.detail
    assert (signed_in.card.sheet, signed_in.card.code.text()) == (None, "")


def test_a_card_saved_or_printed_reads_off_the_file_and_the_short_code_is_not_on_it(
    signed_in: TokensPanel, desk: TokensDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    open_row(signed_in, 1)
    signed_in.detail.card.click()
    qtbot.waitUntil(lambda: signed_in.page is signed_in.card, timeout=20_000)
    sheet, out = signed_in.card.sheet, desk.out
    assert sheet is not None
    signed_in.card.save.click()
    for name in ("card.png", "card.pdf"):
        out.save(str(tmp_path / name))
        qtbot.waitUntil(lambda name=name: signed_in.strip.said[1].endswith(name), timeout=20_000)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(200)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert out.print_on(printer, sheet)
    for name in ("card.png", "card.pdf", "printed.pdf"):
        assert read_off(tmp_path / name) == [sheet.card.text], name
        assert (tmp_path / name).stat().st_mode & 0o077 == 0 or name == "printed.pdf"
        assert sheet.card.code.encode() not in (tmp_path / name).read_bytes()
    out.save(str(tmp_path / "nowhere" / "card.png"))
    settled(signed_in, qtbot, "card.png cannot be written")


def read_off(path: Path) -> list[str]:
    from scanner.capture.pictures import PictureStream

    stream = PictureStream([path])
    frame = stream.read()
    assert frame is not None
    return [each.text for each in Decoder(["QR"]).read_at_leisure(frame.image)]
