"""The search builder: two boxes and a switch make a query text, and take one apart."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from archive_app.ui.search.builder import SearchBuilder
from archive_app.ui.theme import Theme


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def _open(window: QWidget, theme: Theme, text: str = "") -> SearchBuilder:
    builder = SearchBuilder(theme, window, text)
    builder.open()
    return builder


def test_boxes_make_a_query(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    builder = _open(window, theme)
    assert not builder.search.isEnabled()
    assert builder.query.text() == "Type words into one box or both."
    QTest.keyClicks(builder.original.edit, "zhifa")
    assert builder.query.text() == "{orig:zhifa}"
    QTest.keyClicks(builder.translation.edit, "female police")
    builder.translation.taken.setCurrentText("side by side")
    assert builder.query.text() == '{orig:zhifa trans:"female police"}'
    QTest.keyClick(builder.same_pair, Qt.Key.Key_Space)
    with qtbot.waitSignal(builder.search_requested) as told:
        QTest.keyClick(builder.translation.edit, Qt.Key.Key_Return)
    assert told.args == ['orig:zhifa trans:"female police"']


def test_what_was_built_is_filled_in_again(window: QWidget, theme: Theme) -> None:
    text = "orig:女警 trans:(river OR lake)"
    builder = _open(window, theme, text)
    assert builder.original.edit.text() == "女警"
    assert builder.translation.edit.text() == "river lake"
    assert builder.translation.taken.currentText() == "any of these words"
    assert not builder.same_pair.isChecked()
    assert builder.text == text


def test_another_query_leaves_the_boxes_empty(window: QWidget, theme: Theme) -> None:
    builder = _open(window, theme, "police -river")
    assert builder.text == ""
    assert builder.same_pair.isChecked()


def test_escape_asks_nothing(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    builder = _open(window, theme)
    QTest.keyClicks(builder.original.edit, "x")
    with qtbot.assertNotEmitted(builder.search_requested), qtbot.waitSignal(builder.rejected):
        QTest.keyClick(builder.original.edit, Qt.Key.Key_Escape)
