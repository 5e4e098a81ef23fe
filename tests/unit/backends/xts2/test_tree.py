"""XML from anywhere: read into a plain tree, or refused; never a crash, never a fetch, never a bomb."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.backends.errors import BadAnswer
from scanner.backends.xts2 import tree

CORPUS = Path(__file__).parents[3] / "fixtures" / "xts2"
GOOD = sorted(CORPUS.glob("good/*"))
BAD = [each for each in sorted(CORPUS.glob("bad/*")) if each.name != "page-well-formed.html"]


@pytest.mark.parametrize("file", GOOD, ids=lambda file: file.name)
def test_every_document_of_the_contract_is_read(file):
    assert tree.read(file.read_bytes()).name


@pytest.mark.parametrize("file", BAD, ids=lambda file: file.name)
def test_whatever_is_damaged_or_hostile_is_refused_in_words(file):
    with pytest.raises(BadAnswer) as caught:
        tree.read(file.read_bytes())
    assert caught.value.advice


def test_a_document_that_is_too_large_is_not_even_parsed():
    with pytest.raises(BadAnswer, match="too large"):
        tree.read(b"<basket>" + b" " * tree.LARGEST + b"</basket>")


@pytest.mark.parametrize("depth", [tree.DEEPEST, tree.DEEPEST + 1])
def test_elements_may_be_so_deep_and_no_deeper(depth):
    body = b"<a>" * depth + b"</a>" * depth
    if depth <= tree.DEEPEST:
        assert len(list(tree.read(body).walk())) == depth
    else:
        with pytest.raises(BadAnswer):
            tree.read(body)


@pytest.mark.parametrize("count", [tree.MOST - 1, tree.MOST])
def test_there_may_be_so_many_elements_and_no_more(count):
    body = b"<a>" + b"<i/>" * count + b"</a>"
    if count < tree.MOST:
        assert len(tree.read(body).children) == count
    else:
        with pytest.raises(BadAnswer):
            tree.read(body)


def test_attributes_count_as_elements_do():
    many = " ".join(f'a{number}="1"' for number in range(tree.MOST))
    with pytest.raises(BadAnswer):
        tree.read(f"<basket {many}/>".encode())


@pytest.mark.parametrize(
    "name", ["basket-latin-1", "basket-latin-1-undeclared", "basket-latin-1-called-utf-8", "basket-utf-8-with-mark",
             "basket-utf-16"],
)  # fmt: skip
def test_a_name_is_read_in_whichever_encoding_it_was_sent(name):
    root = tree.read((CORPUS / "good" / f"{name}.xml").read_bytes())
    assert root.value("name") == "Zoë Müller"


@pytest.mark.parametrize(
    "body",
    [
        b"<performance><id>77</id></performance>",
        b"<item><performanceid>77</performanceid></item>",
        b"<item performanceid='77'/>",
        b"<item><performance><id>77</id></performance></item>",
        b"<item><performance id='77'/></item>",
        b"<item><Performance_ID> 77 </Performance_ID></item>",
        b"<x:item xmlns:x='urn:x'><x:performance-id>77</x:performance-id></x:item>",
        b"<item><performanceid value='77'/></item>",
    ],
)
def test_a_field_is_found_as_text_as_an_attribute_or_a_level_down(body):
    root = tree.read(body)
    assert root.value("performanceid", "id") == "77"


TAGS = st.sampled_from(
    ["basket", "items", "item", "ticket", "id", "closed", "performance", "performanceid", "metadata", "pair", "key",
     "value", "error", "message", "quantity", "x:y", "!DOCTYPE a", "?xml", "!--"]
)  # fmt: skip
PIECES = st.one_of(
    TAGS.map(lambda tag: f"<{tag}>"), TAGS.map(lambda tag: f"</{tag}>"), TAGS.map(lambda tag: f"<{tag} id='1' closed="),
    st.sampled_from(["&amp;", "&a;", "&#0;", "&#xD800;", "]]>", "<![CDATA[", "'", '"', "/>", "\ud7ff", "1", "adm.77"]),
    st.text(max_size=4),
)  # fmt: skip
SOUP = st.lists(PIECES, max_size=30).map(lambda pieces: "".join(pieces).encode("utf-8", "surrogatepass"))


@given(st.one_of(st.binary(max_size=200), SOUP))
def test_any_bytes_are_a_tree_or_a_bad_answer(body):
    try:
        root = tree.read(body)
    except BadAnswer:
        return
    assert all(len(node.children) <= tree.MOST for node in root.walk())


@given(st.sampled_from(GOOD), st.data())
def test_a_good_document_with_anything_done_to_it_is_a_tree_or_a_bad_answer(file, data):
    body = bytearray(file.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(body)))
        body[at : at + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=6))
    try:
        tree.read(bytes(body))
    except BadAnswer as error:
        assert error.title  # noqa: PT017  a tree is as good as a BadAnswer
