"""Where the drawer stands: beside the text, or over it where that would leave too little."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from archive_app.ui.reader.pane import ReaderPane
from archive_app.ui.theme import Theme

_LEAST_TEXT = 420  # that of a readable text, stacked; of a window of the design it leaves 426


class DrawerPlace(QObject):
    """Follows the width of the pane."""

    def __init__(self, theme: Theme, pane: ReaderPane, drawer: QWidget) -> None:
        super().__init__(pane)
        self._theme = theme
        self._pane = pane
        self._drawer = drawer
        self._is_beside = True
        pane.add_drawer(drawer)
        pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._pane and event.type() is QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Stand where there is room now."""
        pane, drawer = self._pane, self._drawer
        is_beside = pane.width() - drawer.width() >= self._theme.px(_LEAST_TEXT)
        if is_beside != self._is_beside:
            self._is_beside = is_beside
            layout = pane.layout()
            if is_beside:
                pane.add_drawer(drawer)
            elif layout is not None:
                layout.removeWidget(drawer)
        if not is_beside:
            top = pane.tools.height()
            drawer.setGeometry(
                pane.width() - drawer.width(), top, drawer.width(), pane.height() - top
            )
            drawer.raise_()
