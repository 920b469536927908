"""Filters and query text are the same thing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.facets import MANY_VALUED, NONE_VALUE, Choice, Facet, Filters
from archive_app.domain.query import And, Every, Field, InField, Not, Or, Phrase, Word
from archive_app.domain.query_filters import filters_to_node, split_filters, with_filters
from archive_app.domain.query_parser import LONGEST, parse, to_text

VALUES = st.one_of(
    st.just(NONE_VALUE),
    st.sampled_from(['a "b"', "“座谈”", "x: y", "-a", "AND", "a*", "/r/", "none", "★", "a\xa0b"]),
    st.sampled_from(["2021", "2020-07..2021-09", ">=2021-03", "..2019", "partial"]),
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=10),
).filter(lambda text: bool(text.strip()))
SETS = st.frozensets(VALUES, max_size=3)
FILTERS = st.dictionaries(
    st.sampled_from(list(Facet)),
    st.builds(Choice, SETS, SETS, st.booleans()).filter(lambda choice: not choice.is_empty),
    max_size=3,
).map(
    # Every one of a single value is any of it; other facets have no such choice.
    lambda choices: Filters(
        {
            facet: replace(
                choice, every=choice.every and facet in MANY_VALUED and len(choice.include) > 1
            )
            for facet, choice in choices.items()
        }
    )
)


def test_how_a_choice_is_written() -> None:
    filters = Filters.build(
        include=[(Facet.TAG, "a/b"), (Facet.TAG, NONE_VALUE), (Facet.SOURCE, 'The "Post"')],
        exclude=[(Facet.DATE, "2021")],
    )
    node = filters_to_node(filters)
    assert node == And(
        (
            InField(Field.SOURCE, Word('The "Post"', exact=True)),
            Not(InField(Field.DATE, Word("2021"))),
            InField(Field.TAG, Or((Word("none"), Word("a/b", exact=True)))),
        )
    )
    assert to_text(node) == 'source:="The ""Post""" -date:2021 tag:(none OR ="a/b")'
    assert filters_to_node(Filters()) is None


@given(FILTERS)
def test_filters_written_and_read_are_the_same_filters(filters: Filters) -> None:
    node = filters_to_node(filters)
    if node is None:
        assert filters.is_empty
        return
    assert split_filters(node) == (Every(), filters)
    text = to_text(node)
    if len(text) <= LONGEST:
        assert parse(text).read_as == ""
        assert split_filters(parse(text).root) == (Every(), filters)


@given(FILTERS, st.sampled_from(["a", "a b", "a OR b", '-"a b"', "{a b}", "tag:events", "*"]))
def test_a_query_keeps_its_words(filters: Filters, text: str) -> None:
    root = parse(text).root
    both = with_filters(root, filters)
    assert split_filters(both) == (root, filters)
    written = to_text(both)
    assert parse(written).root == both or len(written) > LONGEST


@pytest.mark.parametrize(
    "text,left,filters",
    [
        ("a tag:=x", "a", Filters.build([(Facet.TAG, "x")])),
        ("tag:=x OR tag:=y a", "a", Filters.build([(Facet.TAG, "x"), (Facet.TAG, "y")])),
        ("-tag:=x -tag:none", "*", Filters.build((), [(Facet.TAG, "x"), (Facet.TAG, NONE_VALUE)])),
        ("exact:source:人民日报", "*", Filters.build([(Facet.SOURCE, "人民日报")])),
        ("date:2020-07..2021-09", "*", Filters.build([(Facet.DATE, "2020-07..2021-09")])),
        (
            "date:2020年7月–2021年9月 -date:partial",
            "*",
            Filters.build([(Facet.DATE, "2020-07..2021-09")], [(Facet.DATE, "partial")]),
        ),
        ("date:yesterday", "date:yesterday", Filters()),
        # what is no choice of whole values stays text
        ("tag:x a", "tag:x a", Filters()),
        ("tag:=x OR source:=y", "tag:=x OR source:=y", Filters()),
        ("tag:=x OR a", "tag:=x OR a", Filters()),
        ("(tag:=x a) OR b", "(tag:=x a) OR b", Filters()),
        ("tag:=x tag:=y", "*", Filters({Facet.TAG: Choice(frozenset("xy"), every=True)})),
        ("tag:=x tag:(=y OR =z)", "tag:(=y OR =z)", Filters.build([(Facet.TAG, "x")])),
        ("source:=x source:=y", "source:=y", Filters.build([(Facet.SOURCE, "x")])),
        ("tag:=x tag:=x", "tag:=x", Filters.build([(Facet.TAG, "x")])),
        ("title:=x", "title:=x", Filters()),
    ],
)
def test_what_becomes_a_filter(text: str, left: str, filters: Filters) -> None:
    root, found = split_filters(parse(text).root)
    assert (to_text(root), found) == (left, filters)


def test_a_phrase_is_no_whole_value() -> None:
    root = InField(Field.SOURCE, Phrase("Evening Post"))
    assert split_filters(root) == (root, Filters())
