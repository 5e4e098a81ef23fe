"""Several people who come together: what is offered, one key, and what is shown of it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scanner.capture.messages import Sighted
from scanner.capture.symbols import Symbol
from scanner.domain.notices import PartyGiven, VerdictAmended, VerdictGiven
from scanner.domain.party import Companions, Party
from scanner.domain.ticket import Serial
from scanner.domain.verdict import Answer, Judgement, Reason, Source, stop
from scanner.ui.house import House
from scanner.ui.party_card import party_card
from scanner.ui.patron_window import PatronWindow
from scanner.ui.theme import look
from tests.ui.fakes import (
    CONFIRMED,
    EVENING,
    PROVISIONAL,
    SERIAL,
    UNKNOWN,
    USED,
    FakeCapture,
    FakeDoorway,
    FakeEffects,
    verdict,
)


def serial(number: int) -> Serial:
    return Serial(f"HARBOU-STAL{number:08d}")


def party(*judgements: Judgement, before: int = 0, names: tuple[str, ...] = ()) -> Party:
    verdicts = (
        verdict(each, serial=serial(place), attempt=100 + place, holder=names[place] if names else "Sam Reed")
        for place, each in enumerate(judgements)
    )
    return Party(EVENING, tuple(verdicts), before)


def sighting(*texts: str) -> Sighted:
    symbols = tuple(Symbol(text, "QR", ((0, 0), (9, 0), (9, 9), (0, 9)), "test") for text in texts)
    return Sighted(1, symbols, 1.0, 5.0)


@pytest.fixture
def offered(house: House, doorway: FakeDoorway, qtbot: QtBot) -> House:
    """Sam Reed was let in, and has three more tickets."""
    others = tuple(map(serial, range(3)))
    doorway.companions.by_serial[SERIAL] = Companions(SERIAL, "Sam Reed", others)
    doorway.notify(VerdictGiven(verdict(CONFIRMED)))
    qtbot.waitUntil(lambda: house.window.party.chosen == 3, timeout=20_000)
    return house


def press(house: House, qtbot: QtBot, key: Qt.Key) -> None:
    """A person's key: held back until it is clear that no scanner types."""
    window = house.window
    heard = {
        Qt.Key.Key_P: window.party_wanted, Qt.Key.Key_Minus: window.fewer_wanted, Qt.Key.Key_Plus: window.more_wanted
    }.get(key, window.clear_wanted)  # fmt: skip
    with qtbot.waitSignal(heard, timeout=20_000):
        qtbot.keyClick(window, key)


def test_the_others_of_the_holder_are_let_in_by_one_key(offered: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    assert "3" in offered.window.party.title.text()
    assert "Sam Reed" in offered.window.party.title.text()
    assert offered.window.party.take_button.text() == "Let in 3 more  (P)"
    press(offered, qtbot, Qt.Key.Key_P)
    assert doorway.parties == [((serial(0), serial(1), serial(2)), "", 1)]
    assert offered.window.party.chosen == 0


def test_fewer_than_all_may_be_there(offered: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    press(offered, qtbot, Qt.Key.Key_Minus)
    press(offered, qtbot, Qt.Key.Key_Minus)
    press(offered, qtbot, Qt.Key.Key_Minus)
    assert offered.window.party.chosen == 1
    press(offered, qtbot, Qt.Key.Key_Plus)
    press(offered, qtbot, Qt.Key.Key_P)
    assert doorway.parties == [((serial(0), serial(1)), "", 1)]


def test_the_next_scan_takes_the_offer_away(offered: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    assert offered.desk is not None
    offered.desk.submit("another")
    assert offered.window.party.chosen == 0
    press(offered, qtbot, Qt.Key.Key_P)
    assert doorway.parties == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_clearing_the_answer_takes_the_offer_away(
    offered: House, doorway: FakeDoorway, qtbot: QtBot, key: Qt.Key
) -> None:
    press(offered, qtbot, key)
    press(offered, qtbot, Qt.Key.Key_P)
    assert doorway.parties == []


def test_an_offer_that_nobody_takes_lapses(offered: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    offered.party._lapses.setInterval(0)
    qtbot.waitUntil(lambda: offered.window.party.chosen == 0, timeout=20_000)


def test_tickets_in_view_that_nobody_takes_leave_the_panel_too(
    house: House, capture: FakeCapture, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(house.link.group):
        capture.say(sighting(serial(1), serial(2)))
    house.party._lapses.setInterval(0)
    qtbot.waitUntil(lambda: house.window.verdict.showing.headline == "READY", timeout=20_000)


def test_what_is_found_too_late_is_not_offered(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    """The errand of one scan ends after the next scan has begun."""
    doorway.companions.by_serial[SERIAL] = Companions(SERIAL, "Sam Reed", (serial(1),))
    assert house.desk is not None
    scans = house.party._scans
    house.desk.submit("another")
    house.party._found((scans, doorway.companions.find(SERIAL)))
    assert house.window.party.chosen == 0


def test_what_is_found_after_the_answer_was_cleared_is_not_offered(
    offered: House, doorway: FakeDoorway, qtbot: QtBot
) -> None:
    found = (offered.party._scans, doorway.companions.find(SERIAL))
    press(offered, qtbot, Qt.Key.Key_Escape)
    offered.party._found(found)
    assert offered.window.party.chosen == 0


def test_a_ticket_that_is_stopped_offers_nothing(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    with qtbot.waitSignal(house.window.verdict.changed):
        doorway.notify(VerdictGiven(verdict(USED)))
    assert house.party._let_in is None
    doorway.notify(VerdictGiven(verdict(CONFIRMED)))
    qtbot.waitUntil(lambda: house.party._let_in == SERIAL, timeout=20_000)


def test_several_tickets_that_come_into_view_wait_for_the_key(
    house: House, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(house.link.group):
        capture.say(sighting(serial(1), serial(2), "https://example.com/menu"))
    assert doorway.submitted == []
    showing = house.window.verdict.showing
    assert showing.answer is None
    assert "2" in showing.headline
    press(house, qtbot, Qt.Key.Key_P)
    assert doorway.parties == [((serial(1), serial(2)), "", 0)]


def test_one_ticket_beside_a_poster_is_scanned_as_ever(
    house: House, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    with qtbot.waitSignals([house.link.reading, house.link.reading]):
        capture.say(sighting(serial(1), "https://example.com/menu"))
    assert doorway.submitted == [serial(1), "https://example.com/menu"]


def test_where_the_system_rules_on_each_they_are_taken_one_by_one(
    house: House, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    doorway.takes_parties = False
    with qtbot.waitSignal(house.link.group):
        capture.say(sighting(serial(1), serial(2)))
    assert doorway.submitted == [serial(1), serial(2)]


def test_no_to_the_tickets_in_view_is_back_to_rest(
    house: House, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(house.link.group):
        capture.say(sighting(serial(1), serial(2)))
    qtbot.mouseClick(house.window.party.close_button, Qt.MouseButton.LeftButton)
    assert house.window.verdict.showing.headline == "READY"
    press(house, qtbot, Qt.Key.Key_P)
    assert doorway.parties == []


def test_a_party_is_shown_heard_and_in_the_history_one_by_one(
    house: House, doorway: FakeDoorway, effects: FakeEffects, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(house.window.verdict.changed):
        doorway.notify(PartyGiven(party(CONFIRMED, CONFIRMED, CONFIRMED, before=1)))
    showing = house.window.verdict.showing
    assert (showing.answer, showing.number) == (Answer.ADMIT, 4)
    assert effects.played[-1] == "admit"
    assert house.window.history.model.rowCount() == 3


def test_a_mixed_party_is_never_a_green_panel_and_does_not_go_by_itself(
    house: House, doorway: FakeDoorway, effects: FakeEffects, qtbot: QtBot
) -> None:
    names = ("Sam Reed", "Bo Lindqvist", "Ida Holm", "Ann Reed")
    with qtbot.waitSignal(house.window.verdict.changed):
        doorway.notify(PartyGiven(party(CONFIRMED, CONFIRMED, CONFIRMED, USED, names=names)))
    panel = house.window.verdict
    assert panel.showing.answer is Answer.STOP
    assert [each.answer for each in panel.showing.fields] == [Answer.ADMIT, Answer.STOP]
    assert panel.showing.fields[0].number == 3
    assert panel.showing.fields[1].headline == "STOP ANN REED"
    assert "3 OF 4" in panel.showing.headline
    assert effects.played[-1] == "stop"
    assert not panel.moving
    panel.stop_seconds = 1.0
    panel.show_party(party(CONFIRMED, USED))
    assert not panel.moving


def test_each_field_wears_its_own_colour(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    with qtbot.waitSignal(house.window.verdict.changed):
        doorway.notify(PartyGiven(party(CONFIRMED, USED, UNKNOWN)))
    panel, theme = house.window.verdict, house.window.look.theme
    image = panel.grab().toImage()
    seen = {image.pixelColor(image.width() // 2, image.height() * y // 100).name() for y in range(100)}
    assert {theme.tone(answer).back for answer in Answer} <= seen


def test_a_later_word_of_the_server_changes_its_own_place_in_the_party(
    house: House, doorway: FakeDoorway, effects: FakeEffects, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(house.window.verdict.changed):
        doorway.notify(PartyGiven(party(CONFIRMED, PROVISIONAL)))
    assert house.window.verdict.showing.striped
    with qtbot.waitSignal(house.window.verdict.changed):
        doorway.notify(VerdictAmended(101, serial(1), stop(Reason.ALREADY_ADMITTED, Source.SERVER)))
    assert [each.answer for each in house.window.verdict.showing.fields] == [Answer.ADMIT, Answer.STOP]
    assert effects.played[-1] == "stop"


def test_an_upgrade_of_the_last_one_makes_the_party_certain(house: House, doorway: FakeDoorway, qtbot: QtBot) -> None:
    with qtbot.waitSignal(house.window.verdict.changed):
        doorway.notify(PartyGiven(party(CONFIRMED, PROVISIONAL)))
    with qtbot.waitSignal(house.window.verdict.changed):
        doorway.notify(VerdictAmended(101, serial(1), CONFIRMED))
    showing = house.window.verdict.showing
    assert (showing.answer, showing.number, showing.striped) == (Answer.ADMIT, 2, False)


@pytest.mark.parametrize(
    ("given", "number"),
    [((CONFIRMED, CONFIRMED), "2"), ((CONFIRMED, USED), "1 OF 2"), ((USED, USED), ""), ((CONFIRMED,) * 12, "12")],
)
def test_the_guests_window_shows_the_number_and_nothing_else(
    qtbot: QtBot, given: tuple[Judgement, ...], number: str
) -> None:
    window = PatronWindow()
    qtbot.addWidget(window)
    window.show_card(party_card(party(*given)), look("dark").theme)
    assert window.number == number
    window.resize(640, 480)
    assert not window.grab().isNull()


def test_a_screen_reader_hears_each_answer() -> None:
    spoken = party_card(party(CONFIRMED, CONFIRMED, USED, names=("Sam", "Bo", "Ann Reed"))).spoken
    assert spoken.startswith("2 OF 3. ADMIT 2.")
    assert "STOP ANN REED" in spoken


def test_those_who_have_one_name_are_not_called_by_it() -> None:
    mixed = party_card(party(CONFIRMED, USED))
    assert mixed.fields[1].headline == "STOP"


def test_who_is_kept_is_told_one_by_one_and_the_rest_counted() -> None:
    kept = party_card(party(*[USED] * 5))
    assert (kept.answer, kept.number) == (Answer.STOP, 5)
    assert kept.why.count("Sam Reed") == 3
    assert "and 2 more" in kept.why


def test_the_same_party_again_says_so() -> None:
    again = replace(CONFIRMED, reason=Reason.SAME_SCAN)
    assert "Same party again" in party_card(party(again, again)).why


def held_up(*texts: str, at: float) -> Sighted:
    return replace(sighting(*texts), taken_at=at)


def first_answered(house: House, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot, said: Judgement) -> None:
    """The first of two that are held up together is read, and answered."""
    with qtbot.waitSignal(house.link.reading):
        capture.say(held_up(serial(1), at=1.0))
    doorway.notify(VerdictGiven(replace(verdict(said, serial=serial(1)), text=serial(1))))
    qtbot.waitUntil(lambda: house.window.verdict.verdict is not None, timeout=20_000)


def test_a_ticket_that_is_read_a_moment_later_is_offered_beside_the_first(
    house: House, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    first_answered(house, doorway, capture, qtbot, CONFIRMED)
    capture.say(held_up(serial(1), serial(2), at=1.2))
    qtbot.waitUntil(lambda: house.window.party.chosen == 1, timeout=20_000)
    assert house.window.party.title.text() == "+ 1 more ticket in view"
    assert house.window.verdict.showing.answer is Answer.ADMIT  # of the first, who may go in
    press(house, qtbot, Qt.Key.Key_P)
    assert doorway.parties == [((serial(2),), "", 1)]
    assert doorway.submitted == [serial(1)]


def test_while_the_first_is_checked_the_others_wait_and_are_offered_with_its_answer(
    house: House, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    for later, texts in enumerate(((1,), (1, 2), (2, 3))):
        capture.say(held_up(*map(serial, texts), at=1.0 + 0.2 * later))
    qtbot.waitUntil(lambda: doorway.submitted == [serial(1)], timeout=20_000)
    doorway.notify(VerdictGiven(replace(verdict(CONFIRMED, serial=serial(1)), text=serial(1))))
    qtbot.waitUntil(lambda: house.window.party.chosen == 2, timeout=20_000)
    press(house, qtbot, Qt.Key.Key_P)
    assert doorway.parties == [((serial(2), serial(3)), "", 1)]


def test_a_first_one_that_is_stopped_is_answered_again_with_the_others_and_stays_in_sight(
    house: House, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    first_answered(house, doorway, capture, qtbot, USED)
    capture.say(held_up(serial(1), serial(2), at=1.2))
    qtbot.waitUntil(lambda: house.window.party.chosen == 2, timeout=20_000)
    assert house.window.verdict.showing.answer is Answer.STOP
    assert house.window.party.take_button.text() == "Check all 2  (P)"
    press(house, qtbot, Qt.Key.Key_P)
    assert doorway.parties == [((serial(1), serial(2)), "", 0)]


def test_one_more_joins_those_that_are_offered(
    house: House, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    capture.say(held_up(serial(1), serial(2), at=1.0))
    capture.say(held_up(serial(1), serial(2), serial(3), at=1.3))
    qtbot.waitUntil(lambda: house.window.party.chosen == 3, timeout=20_000)
    press(house, qtbot, Qt.Key.Key_P)
    assert doorway.parties == [((serial(1), serial(2), serial(3)), "", 0)]


def test_the_next_guest_who_is_early_is_no_party(
    house: House, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    first_answered(house, doorway, capture, qtbot, CONFIRMED)
    for tenth in range(1, 15):
        capture.say(held_up(serial(1), at=1.0 + tenth / 10))
    capture.say(held_up(serial(1), serial(2), at=2.5))
    qtbot.waitUntil(lambda: doorway.submitted == [serial(1), serial(2)], timeout=20_000)
    assert house.window.party.chosen == 0


def test_one_that_comes_after_the_answer_was_cleared_is_a_scan_of_its_own(
    house: House, doorway: FakeDoorway, capture: FakeCapture, qtbot: QtBot
) -> None:
    first_answered(house, doorway, capture, qtbot, CONFIRMED)
    house.window.clear_wanted.emit()
    capture.say(held_up(serial(1), serial(2), at=1.3))
    qtbot.waitUntil(lambda: doorway.submitted == [serial(1), serial(2)], timeout=20_000)
