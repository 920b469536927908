"""Scenes of the search field: completions, the syntax by example, a query that was repaired."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from archive_app.ui.main_window import MainWindow
from archive_app.ui.search.builder import SearchBuilder
from tests.shots.shot import Shot
from tests.window_waiting import settle, until

REPAIRED = 'women AND (police OR "river'


def completing(window: MainWindow) -> None:
    """What may become of a few letters, one row walked to."""
    field = window.shell.search.field
    window.activateWindow()
    window.shell.search.focus_search()
    until(field.edit.hasFocus)
    QTest.keyClicks(field.edit, "women")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    settle(window)
    field.edit.clear()
    QTest.keyClicks(field.edit, "police wo")
    until(lambda: field.completer.is_open)
    QTest.keyClick(field.edit, Qt.Key.Key_Down)
    QTest.keyClick(field.edit, Qt.Key.Key_Down)
    settle(window)


def syntax_help(window: MainWindow) -> None:
    """The syntax by example."""
    window.shell.search.field.show_help()
    settle(window)


def building(window: MainWindow) -> None:
    """The search builder, filled in."""
    window.actions_by_name["search.build"].trigger()
    builder = window.findChild(SearchBuilder)
    assert builder is not None
    builder.original.edit.setText("女警 民警")
    builder.original.taken.setCurrentIndex(1)
    builder.translation.edit.setText("female police")
    builder.translation.taken.setCurrentIndex(2)
    settle(window)


def repaired(window: MainWindow) -> None:
    """What is wrong with a query, and where."""
    field = window.shell.search.field
    window.shell.search.focus_search()
    QTest.keyClicks(field.edit, REPAIRED)
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    settle(window)


SHOTS = (
    Shot("41-completing", completing),
    Shot("42-syntax-help", syntax_help),
    Shot("43-repaired", repaired),
    Shot("43-search-builder", building),
)
