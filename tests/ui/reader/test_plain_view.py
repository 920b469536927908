"""The plain text view: a line for each pair, hits marked, the other side following."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive_app.domain.articles import Side
from archive_app.ui.reader.document import Document, Hit
from archive_app.ui.reader.hit_walk import HitWalk, hits_of
from archive_app.ui.reader.places import Place
from archive_app.ui.reader.plain_text import PlainText
from archive_app.ui.reader.plain_view import PlainView
from archive_app.ui.theme import Theme
from tests.ui.reader.linked_sample import link, linked_page
from tests.ui.reader.sample import long_page, original, page, sample_page

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def plain(qtbot: QtBot, theme: Theme) -> PlainView:
    view = PlainView(theme)
    qtbot.addWidget(view)
    view.resize(900, 600)
    with qtbot.waitExposed(view):
        view.show()
    return view


def test_both_sides_have_a_line_for_each_pair() -> None:
    made = [link([0], [0]), link([1], [1]), link([2], [2]), link([3], [3])]
    document = Document(linked_page(links=made))
    ours, theirs = (PlainText(document, side) for side in Side)
    assert len(ours.lines) == len(theirs.lines) == 3
    assert ours.lines[1].startswith("¶1 四十名民警")
    assert theirs.lines[1].startswith("¶1 Forty officers")


def test_what_has_no_counterpart_says_so() -> None:
    chinese = (("第一段在这里。",), ("第二段只有中文。",))
    english = (("The first paragraph is here.",),)
    document = Document(linked_page(chinese, english, [link([0], [0]), link([1], [])]))
    assert PlainText(document, Side.TRANSLATION).lines[2] == "¶2 (not translated here)"


def test_a_long_pair_that_the_reader_cuts_is_one_line() -> None:
    document = Document(long_page(3, 4000))
    assert len(document.rows) > 3
    text = PlainText(document, Side.ORIGINAL)
    assert len(text.lines) == 4
    assert [text.line_of_row(row) for row in range(len(document.rows))] == sorted(
        text.line_of_row(row) for row in range(len(document.rows))
    )


@given(st.lists(st.text(min_size=1, max_size=40), min_size=1, max_size=4))
def test_hits_stand_at_their_characters(texts: list[str]) -> None:
    text = original(texts)
    document = Document(page(text, None))
    plain = PlainText(document, Side.ORIGINAL)
    assert "\n" not in "".join(plain.lines)
    for number, row in enumerate(document.rows):
        for at, block in enumerate(row.cell(Side.ORIGINAL)):
            hit = Hit(number, Side.ORIGINAL, at, block.start, block.end)
            span = plain.hit_span(hit)
            assert span is not None
            assert span.end - span.start == len(block)
            place = plain.place_of(Place(number, at, 0))
            assert place == (span.line, span.start)
            assert plain.paragraph_at(*place) == (block.paragraph, block.start)


def test_the_other_side_follows_the_caret(plain: PlainView) -> None:
    plain.set_document(Document(linked_page()))
    ours, theirs = plain.edit(Side.ORIGINAL), plain.edit(Side.TRANSLATION)
    assert ours.accessibleName() == "Original, 中文 (简体)"
    assert theirs.accessibleName() == "Translation, English"
    QTest.keyClick(ours, Qt.Key.Key_Down, ALT)
    QTest.keyClick(ours, Qt.Key.Key_Down, ALT)
    assert ours.textCursor().blockNumber() == 2
    assert theirs.textCursor().blockNumber() == 2
    plain.activateWindow()
    ours.setFocus()
    QTest.keyClick(ours, Qt.Key.Key_Tab, CTRL)
    assert theirs.hasFocus()
    QTest.keyClick(theirs, Qt.Key.Key_Up, ALT)
    assert ours.textCursor().blockNumber() == 1


def test_hits_are_marked_and_gone_to(plain: PlainView) -> None:
    document = Document(sample_page())
    walk = HitWalk().over(hits_of(document, document.sides))
    assert walk.total
    plain.set_document(document)
    for _ in range(walk.total):
        walk.step(1)
        plain.set_hits(walk, go=True)
        current = walk.current
        assert current is not None
        edit = plain.edit(current.side)
        marked = [one.cursor.selectedText() for one in edit.extraSelections()[1:]]
        if isinstance(current, Hit):
            words = document.paragraph(
                current.side, document.rows[current.row].cell(current.side)[current.block].paragraph
            )[current.start : current.end]
            assert words in marked
            cursor = QTextCursor(edit.textCursor())
            end = cursor.position() + len(words)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            assert cursor.selectedText() == words


def test_nothing_can_be_changed(plain: PlainView) -> None:
    plain.set_document(Document(linked_page()))
    edit = plain.edit(Side.ORIGINAL)
    before = edit.toPlainText()
    QTest.keyClicks(edit, "words")
    QTest.keyClick(edit, Qt.Key.Key_V, CTRL)
    assert edit.toPlainText() == before


def test_a_side_that_is_missing_is_hidden(plain: PlainView) -> None:
    plain.set_document(Document(page(original(), None)))
    assert not plain.edit(Side.TRANSLATION).isVisible()
    assert plain.edit(Side.ORIGINAL).isVisible()


def test_narrow_windows_stack_the_sides(plain: PlainView) -> None:
    plain.set_document(Document(linked_page()))
    ours, theirs = plain.edit(Side.ORIGINAL), plain.edit(Side.TRANSLATION)
    assert (
        ours.mapTo(plain, ours.rect().topLeft()).y()
        == theirs.mapTo(plain, theirs.rect().topLeft()).y()
    )
    plain.resize(500, 600)
    assert (
        ours.mapTo(plain, ours.rect().topLeft()).y()
        < theirs.mapTo(plain, theirs.rect().topLeft()).y()
    )
