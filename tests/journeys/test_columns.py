"""The columns of the table, chosen by keys alone and kept for the next start."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from archive_app.ui.models.result_columns import Column
from archive_app.ui.results.column_chooser import ColumnChooser
from tests.journeys.person import Person


def _chooser(person: Person) -> ColumnChooser:
    person.act("view.columns")
    chooser = person.window.findChildren(ColumnChooser)[-1]
    person.until(chooser.isVisible)
    return chooser


def test_columns_are_chosen_and_kept(person: Person, start: Callable[[], Person]) -> None:
    view = person.window.shell.results.view
    before = person.window.preferences.density
    QTest.keyClick(_chooser(person), Qt.Key.Key_Escape)
    assert person.window.preferences.density == before, "nothing was chosen"
    chooser = _chooser(person)
    QTest.keyClick(chooser.list, Qt.Key.Key_Down)
    QTest.keyClick(chooser.list, Qt.Key.Key_Space)
    QTest.keyClick(chooser.list, Qt.Key.Key_Down)
    QTest.keyClick(chooser.list, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(chooser.list, Qt.Key.Key_Return)
    person.settle()
    assert person.window.preferences.density == "table"
    chosen = view.columns.shown()
    assert chosen[:2] == [Column.TITLE, Column.SOURCE]
    assert Column.DATE not in chosen
    view.columns.resizeSection(Column.SOURCE, 177)
    person.window.close()
    person.settle()
    again = start()
    columns = again.window.shell.results.view.columns
    assert columns.shown() == chosen
    assert columns.sectionSize(Column.SOURCE) == 177
