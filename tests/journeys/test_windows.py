"""Articles in windows of their own: several at once, edited in both places, two compared."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from archive_app.domain.articles import ReviewStatus, Side
from archive_app.domain.ids import ArticleId
from archive_app.domain.query_building import words_query
from archive_app.ui.article_window import ArticleWindow
from archive_app.ui.reader.pane import ReaderPane
from tests.journeys.person import CTRL, SHIFT, Person
from tests.journeys.starting import StartWindow


@pytest.fixture
def reading(start: StartWindow) -> Person:
    person = start()
    person.search("女警")
    person.click_row(0)
    person.settle()
    return person


def newest(person: Person) -> ArticleWindow:
    person.settle()
    window = person.window.windows.windows[-1]
    person.until(lambda: all(reader.page is not None for reader in window.readers))
    return window


def own_window(person: Person) -> ArticleWindow:
    person.window.shell.reader.view.setFocus()
    person.press(Qt.Key.Key_O, CTRL | SHIFT)
    return newest(person)


def test_an_article_stays_in_its_window_while_others_are_read(reading: Person) -> None:
    title = reading.titles()[0]
    window = own_window(reading)
    assert window.windowTitle().startswith(title)
    reading.window.activateWindow()
    reading.click_row(1)
    reading.settle()
    assert window.windowTitle().startswith(title)
    other = own_window(reading)
    assert other is not window
    assert len(reading.window.windows.windows) == 2
    reading.window.windows.open(window.articles)
    assert len(reading.window.windows.windows) == 2, "it came up again"


def test_hits_are_walked_by_the_keys_of_the_reader(reading: Person) -> None:
    window = own_window(reading)
    pane = window.readers[0].pane
    first = pane.tools.hit_text
    assert first.startswith("Hit ")
    QTest.keyClick(pane.view, Qt.Key.Key_F3)
    assert pane.tools.hit_text != first
    assert reading.window.shell.reader.tools.hit_text == first


def test_words_of_a_window_are_searched_in_the_main_one(reading: Person) -> None:
    window = own_window(reading)
    view = window.readers[0].pane.view
    view.setFocus()
    view.select_text(Side.TRANSLATION, 0, 0, 0)
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    reading.settle()
    words = view.selected_or_word()
    assert words
    assert reading.window.shell.search.field.edit.text() == words_query(words)
    assert reading.titles()


def test_an_edit_here_is_seen_there_and_taken_back_by_the_same_key(reading: Person) -> None:
    window = own_window(reading)
    reader = window.readers[0]
    page = reader.page
    assert page is not None
    before = page.article.status
    window.actions_by_name["status.needs_fix"].trigger()
    reading.settle()
    for pane in (reader.pane, reading.window.shell.reader):
        assert pane.page is not None
        assert pane.page.article.status is ReviewStatus.NEEDS_FIX
    QTest.keyClick(reader.pane.view, Qt.Key.Key_Z, CTRL)
    reading.settle()
    assert reader.page is not None
    assert reader.page.article.status is before


def test_tags_are_put_on_in_the_window(reading: Person) -> None:
    window = own_window(reading)
    reader = window.readers[0]
    reader.pane.tag_add_requested.emit()
    reading.until(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClicks(popup.focusWidget(), "from a window")
    QTest.keyClick(popup.focusWidget(), Qt.Key.Key_Return)
    reading.settle()
    popup.hide()
    page = reading.window.shell.reader.page
    assert page is not None
    assert "from a window" in [tag.path for tag in page.article.tags]


def test_two_rows_are_compared_beside_each_other(reading: Person) -> None:
    compare = reading.window.actions_by_name["article.compare"]
    assert not compare.isEnabled()
    view = reading.window.shell.results.view
    view.setFocus()
    reading.press(Qt.Key.Key_Down, SHIFT)
    reading.settle()
    assert compare.isEnabled()
    compare.trigger()
    window = newest(reading)
    titles = [reader.page.article.title for reader in window.readers if reader.page is not None]
    assert titles == reading.titles()[:2]
    first, second = window.readers
    first.setFocus()
    assert window.reader is first
    QTest.keyClick(first.pane.view, Qt.Key.Key_F6)
    assert window.reader is second
    beside = first.mapTo(window, first.rect().topLeft()).y()
    window.resize(900, 800)
    reading.until(lambda: second.mapTo(window, second.rect().topLeft()).y() > beside)


def test_windows_close_with_their_archive(reading: Person) -> None:
    own_window(reading)
    reading.window.session.close()
    reading.settle()
    assert not reading.window.windows.windows
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, ArticleWindow)]


def test_an_article_that_is_gone_takes_its_window_along(reading: Person) -> None:
    window = own_window(reading)
    window.readers[0].feed.open(ArticleId(10**9), reading.window.browser.request)
    reading.until(lambda: not reading.window.windows.windows)
    assert not reading.prompts.problems


def open_and_close(person: Person) -> weakref.ref[ReaderPane]:
    pane = own_window(person).readers[0].pane
    QTest.keyClick(pane.view, Qt.Key.Key_W, CTRL)
    person.until(lambda: not person.window.windows.windows)
    person.window.activateWindow()
    return weakref.ref(pane)


def test_closed_windows_leave_nothing_behind(reading: Person) -> None:
    seen = [open_and_close(reading) for _ in range(5)]
    reading.settle()
    gc.collect()
    alive = [pane for pane in (ref() for ref in seen) if pane is not None and isValid(pane)]
    assert not alive
