"""Actions come from the table; single letters act in the list and the reader only."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from archive_app.ui.action_table import ACTIONS
from archive_app.ui.actions import Actions


def nothing() -> None:
    """A handler."""


def test_letters_rest_while_a_menu_is_open(qtbot: QtBot) -> None:
    """Alt+V, T is the theme: the tag box must not open over the menu."""
    window = QMainWindow()
    qtbot.addWidget(window)
    panel = QWidget(window)
    actions = Actions({spec.id: nothing for spec in ACTIONS}, window)
    menus = actions.fill(window.menuBar())
    actions.add_local_to(panel)
    letters = [action.objectName() for action in panel.actions()]
    assert {"article.tag", "article.next", "article.previous"} <= set(letters)
    menus["view"].aboutToShow.emit()
    assert panel.actions() == []
    menus["view"].aboutToHide.emit()
    assert [action.objectName() for action in panel.actions()] == letters
