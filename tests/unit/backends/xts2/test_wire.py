"""XTS2's XML as values: found wherever it stands, and strict where it decides on letting in."""

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.backends.errors import BadAnswer
from scanner.backends.xts2 import tree, wire
from scanner.domain.sales import Tally
from tests.unit.backends.xts2.test_tree import BAD, CORPUS, GOOD

LONDON = ZoneInfo("Europe/London")
EVENING = datetime(2009, 8, 14, 19, 30, tzinfo=LONDON)
MARK = ("adm.77.901.north-1-1", "2009-08-14T18:40:00Z")


def kept(name):
    return tree.read((CORPUS / "good" / f"{name}.xml").read_bytes())


def basket(name):
    return wire.basket(kept(name), LONDON)


def read(text):
    return wire.basket(tree.read(text.encode()), LONDON)


def closed(text):
    return read(f"<basket><id>1</id>{text}</basket>").closed


@pytest.mark.parametrize(("kind", "family"), [("401", "401"), ("400.1", "400"), ("404.2", "404"), ("404.3", "404")])
def test_the_four_errors_of_the_documentation(kind, family):
    found = wire.problem(kept(f"error-{kind}"))
    assert (found.kind, found.family, bool(found.message)) == (kind, family, True)


def test_what_is_no_error_is_none():
    assert wire.problem(kept("basket-closed")) is None


def test_shows_by_their_ids():
    assert wire.shows(kept("shows")) == {"1": "Hamlet", "2": "The Understudy"}


@pytest.mark.parametrize("style", ["children", "attributes"])
def test_a_performance_with_its_figures_in_either_style(style):
    found = wire.performance(kept(f"performance-{style}"), LONDON)
    assert (found.id, found.show, found.starts) == ("77", "1", EVENING)
    assert found.figures == Tally(id="77", sold=41, reserved=6, held=10, capacity=90, free=33)


def test_figures_that_nobody_knows_are_kept_for_those_who_do():
    assert dict(wire.others(kept("performance-attributes"))) == {"wheelchairs": 2}


def test_a_figure_that_is_not_said_is_none_and_is_not_worked_out():
    found = wire.figures(tree.read(b"<ticketcounts><sold>41</sold><capacity>lots</capacity></ticketcounts>"))
    assert (found.sold, found.capacity, found.free) == (41, None, None)


def test_performances_of_a_list_each_once_and_with_the_name_of_their_show():
    hamlet, cabaret = wire.performances(kept("performances"), LONDON)
    assert (hamlet.id, hamlet.title, hamlet.starts) == ("77", "Hamlet", EVENING)
    assert cabaret.starts == datetime(2009, 8, 15, 0, 30, tzinfo=LONDON)
    bare = wire.performances(tree.read(b"<performances><performance id='5' showid='2'/></performances>"), LONDON)
    assert wire.titled(bare, {"2": "Lear"})[0].title == "Lear"


@pytest.mark.parametrize(
    ("name", "closed", "persons", "units"),
    [
        ("basket-closed", True, 1, ["901"]),
        ("basket-open", False, 1, ["901"]),
        ("basket-no-flag", None, 1, ["901"]),
        ("basket-two-flags", None, 1, ["901"]),
        ("basket-two-performances", True, 1, ["901"]),
        ("basket-three-tickets", True, 3, ["901", "905", "906"]),
        ("basket-quantity", True, 3, ["901.1", "901.2", "901.3"]),
        ("basket-anti-ticket-by-value", True, 1, ["901", "905"]),
        ("basket-anti-ticket-by-quantity", True, 1, ["901", "905"]),
        ("basket-refunded", True, 0, ["901"]),
        ("basket-food-only", True, 0, []),
        ("basket-payment-only", True, 0, []),
        ("basket-nested-performance", True, 1, ["901"]),
        ("basket-nested-attribute", True, 1, ["901"]),
        ("basket-by-provider", True, 1, ["901"]),
        ("basket-without-ids", True, 2, ["p77.1", "p77.2"]),
        ("basket-listed-twice", True, 1, ["901"]),
        ("basket-latin-1", True, 1, ["901"]),
    ],
)
def test_a_basket_tells_whether_it_is_sold_and_for_how_many(name, closed, persons, units):
    found = basket(name)
    assert (found.id, found.closed, found.persons("77")) == ("4711", closed, persons)
    assert [unit for unit, _ in found.units("77")] == units


@pytest.mark.parametrize("name", ["basket-closed", "basket-nested-performance"])
def test_a_ticket_tells_which_performance_it_is_for(name):
    (item,) = basket(name).tickets
    assert (item.performance, item.show, item.starts) == ("77", "Hamlet", EVENING)


@pytest.mark.parametrize("word", ["1", "true", "YES", "Closed", " 1 "])
def test_closed_in_any_of_its_words(word):
    assert closed(f"<closed>{word}</closed>") is True


@pytest.mark.parametrize("word", ["0", "false", "No", "OPEN"])
def test_open_in_any_of_its_words(word):
    assert closed(f"<closed>{word}</closed>") is False


@pytest.mark.parametrize(
    "text", ["", "<closed/>", "<closed>2</closed>", "<closed>perhaps</closed>", "<closed>-1</closed>",
             "<closedtime>2009-08-14 18:05:11</closedtime>", "<closed>1</closed><closed>0</closed>"],
)  # fmt: skip
def test_a_state_that_is_not_plainly_said_is_unknown(text):
    assert closed(text) is None


@pytest.mark.parametrize("quantity", ["many", "1.5", "1e9", "501", "NaN", "inf", "٣"])
def test_a_quantity_that_makes_no_sense_lets_nobody_in(quantity):
    found = read(f"<basket closed='1'><ticket id='1' performanceid='77' quantity='{quantity}'/></basket>")
    assert (found.persons("77"), found.units("77")) == (0, ())


@pytest.mark.parametrize("number", ["A B", "9" * 11, "901.2", "ÄÖ", "ABC"])
def test_an_id_that_fits_into_no_key_is_counted_instead(number):
    found = read(f"<basket closed='1'><ticket id='{number}' performanceid='77'/></basket>")
    assert found.units("77") == (("p77.1", ""),)


def test_a_ticket_that_does_not_say_its_performance_is_for_none():
    found = read("<basket closed='1'><ticket id='1'/></basket>")
    assert (len(found.tickets), found.persons("77")) == (1, 0)


def test_food_that_carries_a_performance_is_still_food():
    assert read("<basket closed='1'><item type='food' performanceid='77'/></basket>").tickets == ()


def test_a_basket_in_a_wrapper_is_found_and_two_are_a_bad_answer():
    assert read("<answer><basket id='4711' closed='1'/></answer>").id == "4711"
    with pytest.raises(BadAnswer):
        read("<baskets><basket id='4711'/><basket id='4712'/></baskets>")


def test_a_name_is_not_endless():
    assert len(read(f"<basket name='{'x' * 5000}'/>").name) == 200


@pytest.mark.parametrize("style", ["pairs", "items", "attributes", "keys"])
def test_metadata_in_each_of_its_four_styles(style):
    assert wire.metadata(kept(f"metadata-{style}")) == (MARK, ("note", "aisle"))


def test_no_metadata_is_none_and_another_document_is_not_taken_for_it():
    assert wire.metadata(kept("metadata-empty")) == ()
    assert wire.metadata(tree.read(b"<answer><metadata><pair key='k' value='v'/></metadata></answer>")) != ()
    for other in ("basket-closed", "shows"):
        with pytest.raises(BadAnswer):
            wire.metadata(kept(other))


@pytest.mark.parametrize(
    ("text", "said"), [("<isadmin>1</isadmin>", True), ("<isadmin>false</isadmin>", False), ("<isadmin/>", None),
                       ("<isadmin result='yes'/>", True), ("<ok><a>1</a><b>0</b></ok>", None)],
)  # fmt: skip
def test_a_yes_or_a_no_is_heard_and_both_are_neither(text, said):
    assert wire.is_true(tree.read(text.encode())) is said


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2009-08-14 19:30:00", EVENING), ("2009-08-14 19:30", EVENING), ("2009-08-14T19:30:00", EVENING),
        ("2009-08-14T18:30:00Z", EVENING), ("2009-08-14T20:30:00+02:00", EVENING), ("1250274600", EVENING),
        ("2009-01-14 19:30", datetime(2009, 1, 14, 19, 30, tzinfo=UTC)),
        ("", None), ("soon", None), ("0000-00-00 00:00:00", None), ("9" * 30, None), ("0001-01-01", None),
        ("1250274600000000000", None),
    ],
)  # fmt: skip
def test_a_moment_in_any_shape_is_the_theatres_time(text, moment):
    assert wire.moment(text, LONDON) == moment


READERS = (
    wire.problem, wire.shows, lambda root: wire.performances(root, LONDON), wire.metadata, wire.is_true, wire.figures,
    wire.others, lambda root: wire.performance(root, LONDON), lambda root: wire.basket(root, LONDON),
)  # fmt: skip


def all_read(root: tree.Node) -> None:
    """Each reader gives a value or a BadAnswer, and nothing else."""
    for reader in READERS:
        try:
            repr(reader(root)).encode()
        except BadAnswer as error:
            assert error.advice  # noqa: PT017  a value is as good as a BadAnswer


@pytest.mark.parametrize("file", [*GOOD, *[each for each in BAD if b"ENTITY" not in each.read_bytes()]])
def test_any_document_of_the_corpus_is_read_as_anything_without_harm(file: Path):
    try:
        all_read(tree.read(file.read_bytes()))
    except BadAnswer:
        assert file in BAD


NAMES = st.sampled_from(
    ["basket", "items", "item", "ticket", "tickets", "performance", "performances", "id", "closed", "quantity", "value",
     "type", "performanceid", "datetime", "metadata", "pair", "key", "name", "error", "sold", "capacity", "showsummary"]
)  # fmt: skip
TEXTS = st.sampled_from(["", "1", "0", "77", "-1", "closed", "tickets", "2009-08-14 19:30", "1e400", "NaN"]) | st.text(
    st.characters(codec="utf-8", categories=["L", "N", "P"]), max_size=5
)
NODES = st.recursive(
    st.builds(lambda name, text: tree.Node(name, name, text), NAMES, TEXTS),
    lambda inner: st.builds(
        lambda name, text, attributes, children: tree.Node(name, name, text, tuple(attributes), tuple(children)),
        NAMES, TEXTS, st.lists(st.tuples(NAMES, TEXTS), max_size=3), st.lists(inner, max_size=4),
    ),
    max_leaves=12,
)  # fmt: skip


@given(NODES)
def test_any_tree_gives_a_value_or_a_bad_answer(root):
    all_read(root)


@given(NODES)
def test_no_document_lets_in_more_than_it_pays_for(root):
    try:
        found = wire.basket(root, LONDON)
    except BadAnswer:
        return
    assert len(found.units("77")) >= found.persons("77")
    assert len(set(found.units("77"))) == len(found.units("77"))
