"""The whole of reading as plain text: in, hits and pairs by keys, an edit, and out at the words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from archive_app.domain.articles import Side
from tests.journeys.person import CTRL, SHIFT, Person
from tests.journeys.starting import StartWindow


def begin(start: StartWindow) -> Person:
    person = start()
    person.search("女警")
    person.click_row(0)
    person.settle()
    person.window.shell.reader.view.setFocus()
    person.press(Qt.Key.Key_Y, CTRL | SHIFT)
    return person


def test_an_article_is_read_as_plain_text_by_keys(start: StartWindow) -> None:
    person = begin(start)
    window = person.window
    edit = QApplication.focusWidget()
    assert isinstance(edit, QPlainTextEdit)
    assert not window.shell.reader.view.isVisible()
    view = window.features.plain.view
    assert view is not None
    reader = window.shell.reader
    person.until(lambda: view.size().height() > reader.height() * 0.7)  # once it is laid out
    assert view.size().width() == reader.width()
    before = window.shell.reader.tools.hit_text
    QTest.keyClick(edit, Qt.Key.Key_F3)
    assert window.shell.reader.tools.hit_text != before
    person.press(Qt.Key.Key_J)
    person.settle()
    page = window.shell.reader.page
    assert page is not None
    assert view.edit(Side.TRANSLATION).toPlainText().startswith(page.article.title)
    line = view.edit(Side.ORIGINAL).textCursor().blockNumber()
    window.actions_by_name["status.needs_fix"].trigger()
    person.settle()
    assert view.edit(Side.ORIGINAL).textCursor().blockNumber() == line, "an edit moves nothing"


def test_correcting_goes_back_to_the_aligned_text_at_the_same_words(start: StartWindow) -> None:
    person = begin(start)
    window = person.window
    view = window.features.plain.view
    assert view is not None
    edit = view.edit(Side.TRANSLATION)
    edit.setFocus()
    for _ in range(2):
        QTest.keyClick(edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(edit, Qt.Key.Key_End)
    place = view.place()
    assert place is not None
    person.press(Qt.Key.Key_F2)
    person.settle()
    reader = window.shell.reader.view
    assert reader.isVisible()
    assert not window.actions_by_name["view.plain"].isChecked()
    assert reader.current_sentence is not None
    side, sentence = reader.current_sentence
    assert side is Side.TRANSLATION
    assert reader.links is not None
    assert reader.links.sentences(side)[sentence].paragraph == place[1]
    person.press(Qt.Key.Key_Escape)


def test_the_choice_is_remembered(start: StartWindow) -> None:
    begin(start).window.close()
    person = start()
    person.search("女警")
    person.click_row(0)
    person.settle()
    assert person.window.actions_by_name["view.plain"].isChecked()
    assert not person.window.shell.reader.view.isVisible()
