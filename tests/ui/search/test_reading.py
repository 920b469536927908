"""Beside the query: valid, or what is wrong and where; literally; Stop when a search is long."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from archive_app.domain.jobs import Progress
from archive_app.domain.query_parser import parse
from archive_app.domain.searching import SearchStage
from archive_app.ui.search import busy
from archive_app.ui.search.bar import SearchBar
from archive_app.ui.theme import Theme


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> SearchBar:
    monkeypatch.setattr(busy, "PATIENCE_MS", 10)
    bar = SearchBar(theme)
    qtbot.addWidget(bar)
    bar.resize(theme.px(1440), 48)
    bar.show()
    bar.focus_search()
    return bar


def _show(bar: SearchBar, text: str) -> None:
    bar.set_query(text)
    bar.set_reading(parse(text))


@pytest.mark.parametrize(
    "text, words",
    [
        ("police", "valid"),
        ('river "police', "character 7: There is no closing quotation mark."),
        ("police AND", "character 8: There is nothing beside this that it could join."),
        ("/ab.*/", "Regular expressions are not supported; their words are looked for."),
        ("!!", "Signs are not indexed: there is nothing in this that can be looked for."),
    ],
)
def test_the_error_is_told_in_words_with_its_place(bar: SearchBar, text: str, words: str) -> None:
    _show(bar, text)
    assert bar.field.reading.sentence == words
    assert bar.field.edit.accessibleDescription() == words
    assert bar.field.reading.isVisible()


def test_a_repaired_query_is_searched_literally(qtbot: QtBot, bar: SearchBar) -> None:
    _show(bar, "police AND (river")
    assert "read as police river" in bar.field.reading.label.toolTip()
    with qtbot.waitSignal(bar.query_edited) as told:
        QTest.mouseClick(bar.field.reading.literal, Qt.MouseButton.LeftButton)
    assert told.args == ['"police AND (river"']
    _show(bar, '"police AND (river"')
    assert bar.field.reading.sentence == "valid"
    assert not bar.field.reading.literal.isVisible()


def test_less_room_leaves_the_place_and_the_words(bar: SearchBar, theme: Theme) -> None:
    reading = bar.field.reading
    _show(bar, "women AND (police")
    reading.set_room(theme.px(500))
    assert reading.label.text() == "character 11: This is never closed."
    assert reading.literal.text() == "Search literally"
    reading.set_room(theme.px(270))
    assert reading.label.text() == "character 11: This is never closed."
    assert reading.literal.text() == ""
    assert not reading.literal.icon().isNull()
    reading.set_room(theme.px(200))
    assert reading.label.text() == "11: This is never closed."
    assert reading.literal.accessibleName() == "Search literally"


def test_a_click_on_what_is_wrong_shows_where(bar: SearchBar) -> None:
    _show(bar, '𠮷 police AND (river "')
    assert bar.field.reading.sentence.endswith("(+1)")
    QTest.mouseClick(bar.field.reading.label, Qt.MouseButton.LeftButton)
    assert bar.field.edit.selectedText() == "("


def test_a_valid_query_offers_nothing(bar: SearchBar) -> None:
    _show(bar, "police")
    assert not bar.field.reading.literal.isVisible()


def test_a_long_search_says_so_and_is_stopped(qtbot: QtBot, bar: SearchBar) -> None:
    _show(bar, "police")
    shown = bar.field.busy
    bar.field.set_searching(True)
    qtbot.waitUntil(shown.isVisible)
    assert shown.words == "Searching…"
    assert not bar.field.reading.isVisible()
    shown.set_progress(Progress(0, None, SearchStage.FACETS))
    assert shown.words == "Counting for the filters…"
    shown.set_progress(Progress(30, 120))
    assert shown.words == "Reading every article: 25 %"
    with qtbot.waitSignal(bar.stop_requested):
        QTest.mouseClick(shown.stop, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bar.stop_requested):
        QTest.keyClick(bar.field.edit, Qt.Key.Key_Escape)
    assert bar.field.edit.text() == "police"
    bar.field.set_searching(False)
    bar.field.set_stopped()
    assert not shown.isVisible()
    assert bar.field.reading.label.text() == "stopped: Enter searches again"


def test_a_quick_search_shows_nothing(qtbot: QtBot, bar: SearchBar) -> None:
    with qtbot.assertNotEmitted(bar.field.busy.shown_changed, wait=50):
        bar.field.set_searching(True)
        bar.field.set_searching(False)


@pytest.mark.parametrize("url, taken", [("file:///tmp/a.zip", False), ("https://x.cn/a", True)])
def test_files_are_left_to_the_window(bar: SearchBar, url: str, *, taken: bool) -> None:
    data = QMimeData()
    data.setUrls([QUrl(url)])
    data.setText(url)
    copy = Qt.DropAction.CopyAction
    buttons = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    edit = bar.field.edit
    entered = QDragEnterEvent(QPoint(5, 5), copy, data, *buttons)
    QApplication.sendEvent(edit, entered)
    dropped = QDropEvent(QPointF(5, 5), copy, data, *buttons)
    QApplication.sendEvent(edit, dropped)
    assert entered.isAccepted() is taken
    assert edit.text() == (url if taken else "")
