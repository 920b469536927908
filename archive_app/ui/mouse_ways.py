"""The side buttons of a mouse go back and forward, as in every browser."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QWidget


class MouseWays(QObject):
    """Watches some widgets; what lies in them never sees these buttons."""

    def __init__(
        self, back: QAction, forward: QAction, widgets: Iterable[QWidget], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ways = {Qt.MouseButton.BackButton: back, Qt.MouseButton.ForwardButton: forward}
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.MouseButtonPress or not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        way = self._ways.get(event.button())
        if way is None:
            return super().eventFilter(watched, event)
        way.trigger()
        return True
