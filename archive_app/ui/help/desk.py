"""Help when it is asked for: the window of the manual, made once, opened at what is at hand."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from archive_app.services.manual import Manual, Place
from archive_app.ui.actions import Actions
from archive_app.ui.help import keys_page
from archive_app.ui.help.topics import topic_of
from archive_app.ui.help.window import HelpWindow
from archive_app.ui.theme import Theme


class HelpDesk(QObject):
    """Owns the window; the pages are read the first time."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._window: HelpWindow | None = None

    @property
    def window(self) -> HelpWindow | None:
        """The window, once it was asked for."""
        return self._window

    def open(self, actions: Actions) -> None:
        """F1: the section about what has the keyboard."""
        self.open_at(topic_of(QApplication.focusWidget()), actions)

    def open_at(self, place: Place, actions: Actions) -> None:
        """Open a place of the manual; ``actions`` tell the keys in force."""
        window = self._window
        if window is None:
            window = self._window = HelpWindow(self._theme)
        if not window.isVisible():
            window.set_manual(Manual.load({keys_page.NAME: keys_page.keys_page(actions)}))
        if not (window.isActiveWindow() and window.place is not None):
            window.open(place)
        window.show()
        window.raise_()
        window.activateWindow()
        window.view.setFocus()

    def close(self) -> None:
        """The program ends."""
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
            self._window = None
