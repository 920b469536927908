"""What is done with a window for pictures of windows beside it."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QPoint

from archive_app.ui.main_window import MainWindow
from tests.shots.shot import Shot
from tests.window_waiting import settle, until


def own_window(window: MainWindow) -> None:
    """An article in a window of its own."""
    _ask(window)
    window.actions_by_name["article.window"].trigger()
    _settle_in(window, window.width() * 2 // 3)


def compared(window: MainWindow) -> None:
    """Two articles compared."""
    _ask(window)
    view = window.shell.results.view
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    view.selectionModel().select(view.model().index(1, 0), flags)
    settle(window)
    window.actions_by_name["article.compare"].trigger()
    _settle_in(window, window.width())


def plain(window: MainWindow) -> None:
    """An article as plain text, the keyboard in it."""
    _ask(window)
    window.shell.reader.view.setFocus()
    window.actions_by_name["view.plain"].trigger()


def high_contrast(window: MainWindow) -> None:
    """The main view in colours of high contrast."""
    _ask(window)
    window.shell.reader.view.setFocus()
    window.actions_by_name["view.high_contrast"].trigger()


def _ask(window: MainWindow) -> None:
    window.browser.ask('女警 OR "female police"')
    settle(window)
    window.shell.results.view.next_article()
    settle(window)


def _settle_in(window: MainWindow, width: int) -> None:
    other = window.windows.windows[-1]
    other.resize(width, window.height() - 80)
    other.move(QPoint(window.width() - width, 40))
    until(lambda: all(reader.page is not None for reader in other.readers))
    settle(window)


SHOTS = (
    Shot("36-own-window", own_window),
    Shot("37-compared", compared),
    Shot("38-plain", plain),
    Shot("39-high-contrast", high_contrast),
)
