"""A piece of text found inside an article, however it is written there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.articles import Side
from archive_app.domain.errors import Cancelled
from archive_app.domain.findings import Span
from archive_app.domain.jobs import NoContext, Progress
from archive_app.text.find_in import TITLE, FoundPlace, find_in_article, find_spans
from archive_app.text.fold import fold_text
from tests.ui.reader.sample import original, sample_page, translation

BOTH = (Side.ORIGINAL, Side.TRANSLATION)


@pytest.mark.parametrize(
    "text, wanted, found",
    [
        ("The Police said: POLICE!", "police", ["Police", "POLICE"]),
        ("policewomen", "women", ["women"]),
        ("國際婦女節", "国际妇女", ["國際婦女"]),
        ("ＡＢＣ１２３", "c12", ["Ｃ１２"]),
        ("Lüshun café", "lushun cafe", ["Lüshun café"]),
        ("it’s “so”", "'s \"so", ["’s “so"]),
        ("ﬁnal", "fin", ["ﬁn"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("nothing", "  ", []),
        ("", "x", []),
    ],
)
def test_what_is_found_is_folded_as_in_search(text: str, wanted: str, found: list[str]) -> None:
    spans = list(find_spans(text, wanted))
    assert [text[span.start : span.end] for span in spans] == found


@given(st.text(alphabet="abAB國国 é’-ﬁ1", max_size=40), st.text(alphabet="ab国 e'1", max_size=3))
def test_places_are_in_order_and_hold_what_was_looked_for(text: str, wanted: str) -> None:
    end = 0
    for span in find_spans(text, wanted):
        assert end <= span.start < span.end <= len(text) or span.start == end - 1
        assert fold_text(wanted).strip() in fold_text(text[span.start : span.end])
        end = span.end


def test_an_article_is_looked_through_side_by_side() -> None:
    article = replace(
        sample_page().article,
        original=original(["7月13日", "没有", "13"]),
        translation=translation(["July 13", "13 13"]),
    )
    found = find_in_article(article, "13", BOTH, NoContext())
    assert found == (
        FoundPlace(Side.ORIGINAL, 0, Span(2, 4)),
        FoundPlace(Side.ORIGINAL, 2, Span(0, 2)),
        FoundPlace(Side.TRANSLATION, 0, Span(5, 7)),
        FoundPlace(Side.TRANSLATION, 1, Span(0, 2)),
        FoundPlace(Side.TRANSLATION, 1, Span(3, 5)),
    )
    assert find_in_article(replace(article, original=None), "13", BOTH, NoContext()) == found[2:]


def test_titles_are_looked_through_first_whatever_side_is_shown() -> None:
    article = replace(
        sample_page().article,
        original=replace(original(["没有"]), title="13 人"),
        translation=replace(translation(["July 13"]), title="About 13 people"),
    )
    assert find_in_article(article, "13", [Side.TRANSLATION], NoContext()) == (
        FoundPlace(Side.TRANSLATION, TITLE, Span(6, 8)),
        FoundPlace(Side.ORIGINAL, TITLE, Span(0, 2)),
        FoundPlace(Side.TRANSLATION, 0, Span(5, 7)),
    )


def test_it_stops_when_it_is_told() -> None:
    class Stopped:
        def report(self, progress: Progress) -> None:
            """Drop it."""

        def checkpoint(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        find_in_article(sample_page().article, "police", BOTH, Stopped())
