"""A few letters find what is meant, and what fits better comes first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.ui.palette.entries import Entry, Group, Typed, rows_for
from archive_app.ui.palette.finding import title_query
from archive_app.ui.palette.matching import best_match, match


@pytest.mark.parametrize(
    "typed, label",
    [
        ("tag", "Tags"),
        ("TAG", "Edit tags"),
        ("na", "New archive"),
        ("newarc", "New archive"),
        ("nwarc", "New archive"),
        ("archive new", "New archive"),
        ("sx", "Swap to XML"),
        ("nj", "女警"),
        ("nvj", "女警"),
        ("bwm", "毕伟民"),
        ("biwei", "The 毕伟民 case"),
        ("警", "女警"),
    ],
)
def test_it_fits(typed: str, label: str) -> None:
    assert match(typed, label) is not None


@pytest.mark.parametrize(
    "typed, label",
    [("tagx", "Tags"), ("zq", "New archive"), ("wxyz", "女警"), ("gat", "Tags")],
)
def test_it_does_not_fit(typed: str, label: str) -> None:
    assert match(typed, label) is None


def test_better_fits_come_first() -> None:
    labels = ["Print", "Imports", "Import", "Swap side of imports", "Import preview of a report"]
    scores = {label: found.score for label in labels if (found := match("import", label))}
    assert sorted(scores, key=lambda label: -scores[label]) == [
        "Import",
        "Imports",
        "Import preview of a report",
        "Swap side of imports",
    ]


def test_other_words_find_it_but_no_letters_are_marked() -> None:
    found = best_match("print", "打印", ("Print",))
    assert found is not None
    assert found.places == ()


@given(st.text(max_size=8), st.text(max_size=30))
def test_places_are_letters_of_the_label(typed: str, label: str) -> None:
    found = match(typed, label)
    if found is not None:
        assert list(found.places) == sorted(set(found.places))
        assert all(0 <= place < len(label) for place in found.places)


def nothing() -> None:
    """What a row of these tests does."""


def entry(label: str, group: Group = Group.COMMAND, blocked: str = "") -> Entry:
    return Entry(label, group, label, "command", nothing, blocked=blocked)


def test_signs_ask_for_one_kind() -> None:
    entries = [entry("Tags"), entry("tagged", Group.TAG), entry("Tagore", Group.NAME)]
    for text, expected in ((">tag", "Tags"), ("#tag", "tagged"), ("@ tag", "Tagore")):
        assert [row.entry.label for row in rows_for(Typed.of(text), entries)] == [expected]


def test_groups_keep_their_order_and_what_is_off_comes_last() -> None:
    entries = [
        entry("Open tag", Group.TAG),
        entry("A window to open", blocked="Open an article first"),
        entry("Reopen archive"),
        entry("Quit"),
    ]
    shown = [row.entry.label for row in rows_for(Typed.of("open"), entries)]
    assert shown == ["Reopen archive", "A window to open", "Open tag"]


@pytest.mark.parametrize(
    "typed, query",
    [
        ("", ""),
        ("ab", ""),
        ("wom", "title:(wom*)"),
        ('Female "Police', "title:(female police*)"),
        ("women of", "title:(women)"),
        ("女警", 'title:"女警"'),
        ("songning:0001", "title:(songning 0001*)"),
    ],
)
def test_the_query_for_titles(typed: str, query: str) -> None:
    assert title_query(typed) == query
