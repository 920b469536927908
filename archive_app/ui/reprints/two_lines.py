"""A list whose rows are a title and a quieter line below it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from archive_app.ui.models.tips import plain_tip
from archive_app.ui.theme import Theme

_HEIGHT = 52
_LEFT, _RIGHT = 16, 12
_TITLE, _BELOW = 22, 40  # baselines


class TwoLineList(QListWidget):
    """Rows are told to tools that read the screen aloud as their two lines."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_Delegate(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def add(self, title: str, below: str) -> None:
        """Add a row at the end."""
        item = QListWidgetItem(f"{title}\n{below}", self)
        item.setToolTip(plain_tip(f"{title}\n{below}"))


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    # --- Qt asks

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(option.rect.width(), self._theme.px(_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        self._paint_ground(painter, option)
        title, _, below = str(index.data()).partition("\n")
        bold = self._theme.font("ui")
        bold.setWeight(QFont.Weight.DemiBold)
        self._paint_line(painter, option.rect, title, (bold, "text", _TITLE))
        self._paint_line(painter, option.rect, below, (self._theme.font("meta"), "text2", _BELOW))
        painter.restore()

    # --- inside

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme, rect = self._theme, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = "accent_soft" if selected else "accent_soft2" if hovered else "surface"
        painter.fillRect(rect, theme.color(ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("border"))
        if selected:
            bar = QRect(rect.left(), rect.top(), theme.px(3), rect.height())
            painter.fillRect(bar, theme.color("accent"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def _paint_line(
        self, painter: QPainter, rect: QRect, text: str, look: tuple[QFont, str, int]
    ) -> None:
        px, (font, color, baseline) = self._theme.px, look
        left = rect.left() + px(_LEFT)
        room = rect.right() - px(_RIGHT) - left
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(self._theme.color(color))
        painter.drawText(left, rect.top() + px(baseline), shown)
