"""The admission token, read again while the door is open."""

import pytest

from scanner.backends.errors import NoAnswer, TokenUnknown
from scanner.domain.event import EventId
from scanner.domain.notices import SectionsChanged, TokenRestored, TokenRevoked
from scanner.domain.ticket import Section, SectionId
from tests.fakes import BALCONY, FLOOR, TOKEN, Fault, World

TERRACE = Section(SectionId("1003"), "Terrace")


def test_it_is_read_at_once_and_then_now_and_then(world: World) -> None:
    floor = world.bare_floor(token_every=60.0)
    assert floor.token.wait() == 0.0
    floor.token.step()
    assert floor.token.wait() == 60.0
    world.clock.advance(61)
    assert floor.token.wait() == 0.0


def test_a_token_that_says_nothing_new_changes_nothing(world: World) -> None:
    floor = world.floor()
    floor.token.step()
    assert world.server.names() == ["enter"]
    assert world.ear.of(SectionsChanged) == []


def test_a_section_that_the_token_gains_is_open_has_a_name_and_is_told(world: World) -> None:
    floor = world.floor()
    world.server.sections = (FLOOR, BALCONY, TERRACE)
    world.server.tokens[TOKEN] = (FLOOR.id, BALCONY.id, TERRACE.id)
    floor.token.step()
    assert floor.open.door.open_sections == (FLOOR, BALCONY, TERRACE)
    assert world.ear.of(SectionsChanged)[0].sections == (FLOOR, BALCONY, TERRACE)


def test_a_section_closed_here_stays_closed_when_the_token_changes(world: World) -> None:
    floor = world.floor()
    floor.open.switch(BALCONY.id, open_=False)
    world.server.tokens[TOKEN] = (BALCONY.id, FLOOR.id)
    floor.token.step()
    assert floor.open.door.open_sections == (FLOOR,)


def test_a_key_that_may_not_see_the_event_leaves_a_new_section_without_its_name(world: World) -> None:
    floor = world.floor()
    world.server.tokens[TOKEN] = (FLOOR.id, TERRACE.id)
    world.server.fault(Fault.KEY_REFUSED, call="event")
    floor.token.step()
    assert floor.open.door.sections == (FLOOR, Section(TERRACE.id, TERRACE.id))


def test_a_section_that_only_its_tickets_name_gets_its_name_from_them(world: World) -> None:
    floor = world.floor()
    world.server.tokens[TOKEN] = (FLOOR.id, TERRACE.id)
    world.server.fault(Fault.KEY_REFUSED, call="event")
    floor.token.step()
    world.server.issue(1, TERRACE)
    floor.pull.catch_up(full=True)
    floor.token.step()
    assert floor.open.door.sections == (FLOOR, TERRACE)


def test_an_invalidated_token_is_told_once_and_kept_over_a_restart(world: World) -> None:
    floor = world.floor()
    world.server.tokens.clear()
    for _ in range(2):
        with pytest.raises(TokenUnknown):
            floor.token.step()
    assert len(world.ear.of(TokenRevoked)) == 1
    assert world.restarted(floor).open.door.revoked


def test_a_token_that_is_good_again_is_told(world: World) -> None:
    floor = world.floor()
    kept = dict(world.server.tokens)
    world.server.tokens.clear()
    with pytest.raises(TokenUnknown):
        floor.token.step()
    world.server.tokens.update(kept)
    floor.token.step()
    assert len(world.ear.of(TokenRestored)) == 1
    assert not floor.open.door.revoked


def test_a_code_given_to_another_event_opens_nothing_here(world: World) -> None:
    floor = world.floor()
    world.server.event = EventId("/events/20000000000000")
    with pytest.raises(TokenUnknown):
        floor.token.step()
    assert floor.open.door.revoked
    assert floor.open.door.sections == (FLOOR, BALCONY)


def test_a_server_that_is_away_revokes_nothing(world: World) -> None:
    floor = world.floor()
    world.server.down = True
    with pytest.raises(NoAnswer):
        floor.token.step()
    assert not floor.open.door.revoked
    assert not floor.line.online
