"""Query texts out of boxes: read back they mean what was asked, whatever was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.query_building import (
    SideWords,
    Taken,
    TwoSides,
    two_sided_query,
    two_sides_of,
    words_query,
)
from archive_app.domain.query_parser import parse

ALL, ANY, PHRASE = Taken.ALL, Taken.ANY, Taken.PHRASE


@pytest.mark.parametrize(
    "original, translation, same_pair, query",
    [
        (SideWords("女警"), SideWords("police"), True, "{orig:女警 trans:police}"),
        (SideWords("女警"), SideWords("police"), False, "orig:女警 trans:police"),
        (
            SideWords("座谈会 女警"),
            SideWords("female police", PHRASE),
            True,
            '{orig:(座谈会 女警) trans:"female police"}',
        ),
        (SideWords("女警 民警", ANY), SideWords(), True, "{orig:(女警 OR 民警)}"),
        (SideWords(), SideWords("pol* river"), False, "trans:(pol* river)"),
        (SideWords(" - "), SideWords("\t"), True, ""),
    ],
)
def test_boxes_become_a_query(
    original: SideWords, translation: SideWords, query: str, *, same_pair: bool
) -> None:
    assert two_sided_query(TwoSides(original, translation, same_pair)) == query


@pytest.mark.parametrize(
    "query",
    [
        "{orig:女警 trans:police}",
        '{orig:(座谈会 女警) trans:"female police"}',
        "orig:(女警 OR 民警) trans:pol*",
        "{trans:river}",
    ],
)
def test_what_was_built_is_taken_apart_again(query: str) -> None:
    wanted = two_sides_of(query)
    assert wanted is not None
    assert two_sided_query(wanted) == query


@pytest.mark.parametrize("query", ["", "police", "orig:a orig:b", "title:a trans:b", "orig:(a -b)"])
def test_other_queries_are_not_taken_apart(query: str) -> None:
    assert two_sides_of(query) is None


_TYPED = st.text("ab 女警\"'-=*?~:(){}ANDOR", max_size=14)
_BOXES = st.builds(SideWords, _TYPED, st.sampled_from(Taken))


@given(_BOXES, _BOXES, st.booleans())
def test_whatever_is_typed_is_read_as_it_stands(
    original: SideWords, translation: SideWords, same_pair: bool
) -> None:
    query = two_sided_query(TwoSides(original, translation, same_pair))
    parsed = parse(query)
    assert (parsed.read_as, parsed.repairs) == ("", ())
    assert bool(query) == any(c.isalnum() for c in original.text + translation.text)


@pytest.mark.parametrize(
    "text, query",
    [
        ("police", "police"),
        (" 女警 ", "女警"),
        ("female police", '"female police"'),
        ("OR", '"OR"'),
        ("pol*", '"pol*"'),
        ("-20", '"-20"'),
        ("tag:x", '"tag:x"'),
        ("one\ntwo three", '"one" "two three"'),
        ("…", ""),
    ],
)
def test_running_text_is_searched_as_it_stands(text: str, query: str) -> None:
    assert words_query(text) == query
