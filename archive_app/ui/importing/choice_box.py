"""A drop-down choice inside lists: the wheel scrolls the list, and never changes a choice."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from archive_app.ui.direction import drawn_from_the_left
from archive_app.ui.theme import Theme

_HEIGHT = 28
_PAD = 8
_ICON = 14
_ARROW = 14


class ChoiceBox(QComboBox):
    """Emits ``activated`` for what a person chose, as every combo box does."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        drawn_from_the_left(self)
        self._theme = theme
        self.setFont(theme.font("ui"))
        self.setFixedHeight(theme.px(_HEIGHT))
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        theme.changed.connect(self.update)

    @property
    def value(self) -> str:
        """The data of the choice."""
        return str(self.currentData() or "")

    def set_value(self, value: str) -> None:
        """Choose by data, else the first one; nothing is emitted but ``currentIndexChanged``."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def in_cell(self, parent: QWidget) -> QWidget:
        """The box in the middle of a table's cell, which is higher."""
        holder = QWidget(parent)
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, 0, self._theme.px(8), 0)
        layout.addWidget(self, 0, Qt.AlignmentFlag.AlignVCenter)
        return holder

    # --- Qt asks

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, px, painter = self._theme, self._theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on, is_focused = self.isEnabled(), self.hasFocus()
        is_near = is_on and (is_focused or self.underMouse())
        rim = "accent" if is_near else "border_strong" if is_on else "border"
        painter.setPen(QPen(theme.color(rim), 2 if is_focused else 1))
        painter.setBrush(theme.color("surface" if is_on else "sunken"))
        edge = 1.0 if is_focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 6, 6)
        self._paint_words(painter)
        arrow, ratio = px(_ARROW), self.devicePixelRatioF()
        picture = theme.pixmap("chevron-down", arrow, "text2" if is_on else "text3", ratio=ratio)
        top = (self.height() - arrow) // 2
        painter.drawPixmap(self.width() - px(_PAD) - arrow, top, picture)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        if self.isEditable():
            return  # the line inside shows them
        px, left = self._theme.px, self._theme.px(_PAD)
        icon = self.itemIcon(self.currentIndex())
        if not icon.isNull():
            size = px(_ICON)
            icon.paint(painter, left, (self.height() - size) // 2, size, size)
            left += size + px(6)
        room = self.width() - left - px(2 * _PAD) - px(_ARROW)
        elided = Qt.TextElideMode.ElideRight
        shown = QFontMetrics(self.font()).elidedText(self.currentText(), elided, room)
        painter.setPen(self._theme.color("text" if self.isEnabled() else "text3"))
        painter.setFont(self.font())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(left, 0, room, self.height(), middle, shown)
