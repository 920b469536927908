"""How the article's text looks: its size, with serifs or without, from a menu beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from archive_app.settings.load import Settings
from archive_app.ui.reader.pane import ReaderPane
from archive_app.ui.reader.zooming import Zooming

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

_SERIF = "reader.serif"


class TextLook(QObject):
    """The menu of the button with two letters."""

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        pane: ReaderPane,
        zooming: Zooming,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._pane = pane
        self.menu = QMenu(pane)
        self._entry(self.tr("&Larger text"), zooming.larger)
        self._entry(self.tr("&Smaller text"), zooming.smaller)
        self._entry(self.tr("&Usual size"), zooming.reset)
        self.menu.addSeparator()
        self.serif = self._entry(self.tr("With s&erifs"), self.toggle_serif)
        self.serif.setCheckable(True)
        self.serif.setEnabled(theme.has_serif)
        button = pane.tools.add_tool("a-large-small", self.tr("Text size and kind"))
        button.setMenu(self.menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.follow()

    def toggle_serif(self) -> None:
        """With serifs, or without."""
        self._settings.set(_SERIF, not self._settings.flag(_SERIF))
        self.follow()

    def follow(self) -> None:
        """Show what the setting says now."""
        serif = self._settings.flag(_SERIF) and self.serif.isEnabled()
        self.serif.setChecked(serif)
        self._pane.view.set_serif(serif)

    def _entry(self, words: str, act: object) -> QAction:
        action = self.menu.addAction(words)
        action.triggered.connect(act)
        return action
