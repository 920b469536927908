"""Scenes of the command palette, the settings and the keys."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from archive_app.settings.declare import Section
from archive_app.ui.main_window import MainWindow
from tests.shots.shot import Shot
from tests.window_waiting import settle, until


def palette(window: MainWindow) -> None:
    """The palette over an article, a few letters typed."""
    window.browser.ask("女警")
    settle(window)
    window.shell.results.view.next_article()
    settle(window)
    window.activateWindow()
    window.actions_by_name["tools.palette"].trigger()
    box = window.palette_desk.box
    until(box.edit.hasFocus)
    QTest.keyClicks(box.edit, "wo")
    settle(window)


def settings(window: MainWindow) -> None:
    """The settings of the reader with their sample."""
    window.browser.ask("女警")
    settle(window)
    window.shell.results.view.next_article()
    settle(window)
    window.settings_desk.open_section(Section.READER)
    settle(window)


def keys(window: MainWindow) -> None:
    """The page of the keys: a key that another command has."""
    window.settings_desk.open_section(Section.KEYBOARD)
    settle(window)
    dialog = window.settings_desk.dialog
    assert dialog is not None
    dialog.keys.choose("article.tag")
    dialog.keys.edit.setKeySequence(QKeySequence("Ctrl+I"))
    settle(window)


def sheet(window: MainWindow) -> None:
    """The sheet of the keys."""
    window.actions_by_name["help.shortcuts"].trigger()
    settle(window)


SHOTS = (
    Shot("47-palette", palette),
    Shot("48-settings", settings),
    Shot("49-keys", keys),
    Shot("50-shortcuts", sheet),
)
