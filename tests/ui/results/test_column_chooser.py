"""Columns of the table chosen and ordered from a list, by keys alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from archive_app.ui.models.result_columns import FIRST_SHOWN, Column
from archive_app.ui.results.column_chooser import ColumnChooser
from archive_app.ui.results.panel import ResultsPanel
from archive_app.ui.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def chooser(qtbot: QtBot, theme: Theme) -> Iterator[ColumnChooser]:
    window = QWidget()
    qtbot.addWidget(window)
    chooser = ColumnChooser(theme, (Column.TITLE, Column.DATE), window)
    chooser.show()
    yield chooser
    window.hide()  # what stands in it lives until then


def test_ticked_and_moved_by_keys(qtbot: QtBot, chooser: ColumnChooser) -> None:
    QTest.keyClick(chooser.list, Qt.Key.Key_Space)
    assert chooser.keys[0] == "TITLE", "titles always stay"
    for _ in range(3):
        QTest.keyClick(chooser.list, Qt.Key.Key_Down)
    assert chooser.list.currentItem().text() == "Source"
    QTest.keyClick(chooser.list, Qt.Key.Key_Space)
    for _ in range(3):
        QTest.keyClick(chooser.list, Qt.Key.Key_Up, CTRL)
    assert not chooser.up.isEnabled()
    with qtbot.waitSignal(chooser.chosen) as told:
        QTest.keyClick(chooser.list, Qt.Key.Key_Return)
    assert told.args == [(Column.SOURCE, Column.TITLE, Column.DATE)]


def test_reset_gives_the_first_columns(chooser: ColumnChooser) -> None:
    QTest.mouseClick(chooser.default, Qt.MouseButton.LeftButton)
    assert [Column[key] for key in chooser.keys] == sorted(FIRST_SHOWN)


def test_the_table_shows_what_was_chosen(qtbot: QtBot, theme: Theme) -> None:
    panel = ResultsPanel(theme)
    qtbot.addWidget(panel)
    header = panel.view.columns
    panel.set_density("table")
    header.resizeSection(Column.SOURCE, 171)
    wanted = [Column.SOURCE, Column.ADDED, Column.TITLE]
    header.set_shown(wanted)
    assert header.shown() == wanted
    assert header.sectionSize(Column.SOURCE) == 171
    assert header.sectionSize(Column.ADDED) > 0
    header.set_shown([Column.TITLE, Column.LANGUAGE])
    assert header.shown() == [Column.TITLE, Column.LANGUAGE]
