"""A layout that sets its items in lines, like words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items at their preferred size from left to right, then in the next line."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, line_gap: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._line_gap = line_gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Place the items; returns the height that they take."""
        x, y, height = rect.x(), rect.y(), 0
        line: list[tuple[QLayoutItem, QPoint]] = []
        for item in self._items:
            if item.isEmpty():
                continue
            width = min(item.sizeHint().width(), rect.width())
            if line and x + width > rect.right() + 1:
                self._set_line(line, height, rect.width(), move=move)
                x, y, height, line = rect.x(), y + height + self._line_gap, 0, []
            line.append((item, QPoint(x, y)))
            x += width + self._gap
            height = max(height, item.sizeHint().height())
        self._set_line(line, height, rect.width(), move=move)
        return y + height - rect.y()

    def _set_line(
        self, line: list[tuple[QLayoutItem, QPoint]], height: int, room: int, *, move: bool
    ) -> None:
        if not move:
            return
        for item, place in line:
            size = item.sizeHint().boundedTo(QSize(room, height))
            drop = (height - size.height()) // 2
            item.setGeometry(QRect(place + QPoint(0, drop), size))
