"""Terms of the query in the reader: looks, counts, chips, the walk over one of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive_app.domain.articles import Side
from archive_app.domain.findings import Span
from archive_app.domain.reading import FieldHit, ReaderPage, RecordField
from archive_app.ui.reader import ReaderPane
from archive_app.ui.reader.document import Hit
from archive_app.ui.reader.marks import MarkKind
from archive_app.ui.reader.term_looks import Line, look_of
from tests.ui.reader.sample import original, sample_page, spans, translation

WORDS = ("女警", "座谈会", "symposium")
ORIGINAL = ["女警在座谈会上说，女警很忙。", "座谈会结束了。"]
TRANSLATION = ["At the symposium the police said a symposium was needed.", "It ended."]


@pytest.fixture
def shown() -> ReaderPage:
    article = replace(
        sample_page().article,
        original=original(ORIGINAL),
        translation=translation(TRANSLATION),
        beads=(),
    )
    marks, terms = {}, {}
    for side, texts in ((Side.ORIGINAL, ORIGINAL), (Side.TRANSLATION, TRANSLATION)):
        marks[side] = tuple(spans(text, *WORDS) for text in texts)
        terms[side] = tuple(
            tuple(WORDS.index(text[span.start : span.end]) for span in found)
            for text, found in zip(texts, marks[side], strict=True)
        )
    hit = FieldHit(RecordField.SOURCE, "Symposium Post", "Symposium Post", (Span(0, 9),))
    return ReaderPage(
        article,
        marks,
        {Side.ORIGINAL: (Span(0, 2),)},
        terms=WORDS,
        mark_terms=terms,
        title_terms={Side.ORIGINAL: (1,)},
        field_hits=(hit,),
    )


def test_looks_of_six_terms_differ_in_colour_and_in_shape() -> None:
    looks = [look_of(term) for term in range(6)]
    assert len({look.fill for look in looks}) == len({look.shape for look in looks}) == 6
    assert len(set(Line)) == 6
    assert look_of(6) == look_of(0)


def test_chips_count_the_marks_of_each_side(pane: ReaderPane, shown: ReaderPage) -> None:
    pane.set_page(shown)
    assert [chip.text() for chip in pane.terms.chips] == [
        "女警 中 2",
        "座谈会 中 3",  # one of them in the title
        "symposium EN 2",
    ]
    document = pane.document
    assert document is not None
    drawn = [
        mark.term
        for row in document.rows
        for side in Side
        for block in row.cell(side)
        for mark in document.block_marks(side, block)
        if mark.kind is MarkKind.HIT
    ]
    assert sorted(drawn) == [0, 0, 1, 1, 2, 2]
    assert len(drawn) + 1 == shown.hit_count == pane.view.walk.total


def test_fields_of_the_record_are_named(pane: ReaderPane, shown: ReaderPage) -> None:
    pane.set_page(shown)
    assert pane.terms.words.endswith("Also in the source “Symposium Post”")
    name = FieldHit(RecordField.NAME, "毕伟民", "Bi Weimin", (Span(0, 3),))
    pane.set_page(replace(shown, field_hits=(name,)))
    assert pane.terms.words.endswith("Also in the name “Bi Weimin” (毕伟民)")


def test_a_single_term_needs_no_bar(pane: ReaderPane, shown: ReaderPage) -> None:
    ones = {
        side: tuple((0,) * len(terms) for terms in found)
        for side, found in shown.mark_terms.items()
    }
    one = replace(shown, terms=("女警",), mark_terms=ones, title_terms={Side.ORIGINAL: (0,)})
    pane.set_page(replace(one, field_hits=()))
    assert pane.terms.isHidden()
    pane.set_page(shown)
    assert not pane.terms.isHidden()
    pane.set_page(None)
    assert pane.terms.isHidden()


def test_a_chip_goes_through_its_own_hits_only(
    qtbot: QtBot, pane: ReaderPane, shown: ReaderPage
) -> None:
    pane.set_page(shown)
    chip = pane.terms.chips[2]
    places = []
    for _ in range(3):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        current = pane.view.walk.current
        assert isinstance(current, Hit)
        assert current.term == 2
        places.append((current.row, current.start))
    assert places[0] != places[1]
    assert places[2] == places[0]  # round the end


def test_the_key_goes_to_the_next_hit_of_the_same_term(pane: ReaderPane, shown: ReaderPage) -> None:
    pane.set_page(shown)
    pane.next_hit()
    pane.next_hit()
    current = pane.view.walk.current
    assert current is not None
    pane.next_hit_of_term()
    after = pane.view.walk.current
    assert after is not None
    assert after != current
    assert after.term == current.term


def test_a_page_without_hits_walks_nowhere(pane: ReaderPane, shown: ReaderPage) -> None:
    pane.set_page(replace(shown, marks={}, mark_terms={}, title_marks={}, title_terms={}))
    pane.next_hit_of_term()
    assert pane.view.walk.current is None


def test_many_terms_take_two_lines_until_all_are_wanted(
    qtbot: QtBot, pane: ReaderPane, shown: ReaderPage
) -> None:
    words = tuple(f"patrolboat{number:02d}" for number in range(30))
    text = " ".join(words)
    pane.set_page(
        replace(
            shown,
            article=replace(shown.article, original=None, translation=translation([text])),
            marks={Side.TRANSLATION: (spans(text, *words),)},
            title_marks={},
            title_terms={},
            terms=words,
            mark_terms={Side.TRANSLATION: (tuple(range(30)),)},
        )
    )
    bar = pane.terms
    qtbot.waitUntil(bar.more.isVisible)
    seen = [chip for chip in bar.chips if chip.isVisible()]
    assert bar.more.text() == f"+{30 - len(seen)} terms"
    qtbot.waitUntil(lambda: len({chip.y() for chip in seen}) == 2)
    assert abs(bar.more.geometry().center().y() - seen[-1].geometry().center().y()) <= 2
    QTest.mouseClick(bar.more, Qt.MouseButton.LeftButton)
    assert all(chip.isVisible() for chip in bar.chips)
    assert not bar.more.isVisible()
    pane.set_page(shown)
    assert all(chip.isVisible() for chip in bar.chips)
    assert not bar.more.isVisible()
