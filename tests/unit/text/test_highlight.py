"""Marks and snippets."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.articles import Side
from archive_app.domain.findings import Span
from archive_app.domain.query_parser import parse
from archive_app.text import leaves
from archive_app.text.highlight import ELLIPSIS, Place, compile_marks, merge, snippet
from archive_app.text.tokens import Token, positions


def marked(
    query: str,
    text: str,
    *,
    side: Side = Side.ORIGINAL,
    language: str = "zh-Hans",
    field: Place = "body",
) -> list[str]:
    marker = compile_marks(parse(query).root)
    spans = marker.spans(text, side=side, language=language, field=field)
    return [text[span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    "query,text,expected",
    [
        ("", "anything", []),
        ("*", "anything", []),
        ("座谈会", "參加座談\n會。座，谈会", ["座談\n會"]),
        ("座談會", "座谈会座谈", ["座谈会"]),
        ("policewoman", "Policewomen’s day", ["Policewomen’s"]),
        ('"policewoman"', "Policewomen policewoman", ["policewoman"]),
        ('"March 8th"', "on “March 8th”; 8th", ["March 8th"]),
        ("Xi'an", "Xi’an, Xian", ["Xi’an", "Xian"]),
        ("pol*", "Police and metropolis", ["Police"]),
        ("a -b", "a b", ["a"]),
        ("NOT a", "a", []),
        ("a OR b", "b a", ["b", "a"]),
        ("=座谈", "座談 座谈", ["座谈"]),
        ("biweimin", "Bi Weimin, Bi Wei-min", ["Bi Weimin", "Bi Wei-min"]),
        ("weimin bi", "Bi Weimin", ["Bi", "Weimin"]),
        ("女警 警", "女警", ["女警"]),
        ("tag:police", "police", []),
        ("km", "5 ㎞", ["㎞"]),
    ],
)
def test_marks(query: str, text: str, expected: list[str]) -> None:
    assert marked(query, text) == expected


def test_fields_tell_what_is_marked() -> None:
    assert marked("title:x", "x", field="title") == ["x"]
    assert marked("title:x", "x") == []
    assert marked("body:x", "x") == ["x"]
    assert marked("orig:x", "x") == ["x"]
    assert marked("trans:x", "x") == []
    assert marked("en:x", "x", language="en") == ["x"]
    assert marked("zh:x", "x", language="en") == []
    assert marked("zh:(title:x)", "x", field="title") == ["x"]


def test_names_are_marked_in_any_spelling() -> None:
    for query in ("biweimin", "bi weimin", "Weimin Bi", "bi wei min", 'person:"bi weimin"'):
        assert marked(query, "毕伟民", field="name") == ["毕伟民"], query
    assert marked("title:bi", "Bi", field="name") == []


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 9)), max_size=20))
def test_merged_spans_never_overlap(pairs: list[tuple[int, int]]) -> None:
    given_spans = [(start, start + length) for start, length in pairs]
    spans = merge(given_spans)
    assert all(one.end <= other.start for one, other in itertools.pairwise(spans))
    covered = {at for span in spans for at in range(span.start, span.end)}
    assert covered == {at for start, end in given_spans for at in range(start, end)}


def test_snippet_of_a_short_text_is_the_text() -> None:
    assert snippet("one two", (Span(0, 3),), 40) == ("one two", (Span(0, 3),))
    assert snippet("", (), 40) == ("", ())


def test_snippet_is_cut_at_words_around_the_hits() -> None:
    text = "Nothing here. " * 20 + "An open day at the wharf was held. " + "Nothing there. " * 20
    start = text.index("open")
    piece, marks = snippet(text, (Span(start, start + 4),), 50)
    assert piece.startswith(ELLIPSIS)
    assert piece.endswith(ELLIPSIS)
    assert [piece[mark.start : mark.end] for mark in marks] == ["open"]
    words = piece.strip(ELLIPSIS).split()
    assert set(words) <= set(text.split())
    assert 30 <= len(piece) <= 80


def test_snippet_counts_han_as_two_columns() -> None:
    piece, _ = snippet("女警风采" * 50, (), 40)
    assert len(piece) == 21


def test_snippet_prefers_where_most_hits_stand() -> None:
    text = "hit " + "x " * 100 + "hit hit hit " + "y " * 100
    spans = compile_marks(parse("hit").root).spans(text, side=Side.ORIGINAL, language="en")
    piece, marks = snippet(text, spans, 40)
    assert len(marks) == 3
    assert "hit hit hit" in piece


def test_snippet_prefers_different_hits_and_starts_with_a_word() -> None:
    text = "the the the the. " * 9 + "， the morning of March\n\n5th. " + "the the the the. " * 9
    marker = compile_marks(parse("the morning of March 5th").root)
    spans = marker.spans(text, side=Side.ORIGINAL, language="en")
    piece, marks = snippet(text, spans, 30)
    assert "the morning of March 5th" in piece
    assert piece[1].isalnum()
    assert all(piece[mark.start : mark.end].isalnum() for mark in marks)


@given(st.text("ab 女\n，", max_size=120), st.integers(1, 60))
def test_snippet_marks_are_whole(text: str, width: int) -> None:
    spans = compile_marks(parse("女女 OR ab").root).spans(text, side=Side.ORIGINAL, language="zh")
    piece, marks = snippet(text, spans, width)
    wanted = {" ".join(text[span.start : span.end].split()) for span in spans}
    assert all(piece[mark.start : mark.end] in wanted for mark in marks)
    assert bool(marks) == bool(spans)


def test_many_words_look_at_a_text_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pasted paragraph took seconds to mark: every word walked through the whole text again."""
    walks: list[int] = []

    def counting(tokens: list[Token]) -> dict[str, list[int]]:
        walks.append(len(tokens))
        return positions(tokens)

    monkeypatch.setattr(leaves, "positions", counting)
    query = " ".join(f"word{number}" for number in range(90))
    text = "word1 and word2 words. " * 500
    spans = compile_marks(parse(query).root).spans(text, side=Side.ORIGINAL, language="en")
    assert len(spans) == 1000
    assert len(walks) <= 2
