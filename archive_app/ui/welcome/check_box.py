"""A check box as the filters draw theirs: Qt's own has no edge in a dark theme."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from archive_app.ui.theme import Theme

_BOX, _GAP = 16, 8


class CheckBox(QCheckBox):
    """A square with a tick before its words; a ring around it while it has the keyboard."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    # --- Qt asks

    def sizeHint(self) -> QSize:
        px, metrics = self._theme.px, QFontMetrics(self._theme.font("meta"))
        width = px(_BOX + _GAP + 16) + metrics.horizontalAdvance(self.text())
        return QSize(width, max(px(24), metrics.height() + 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, size = self._theme, self._theme.px(_BOX)
        painter = QPainter(self)
        painter.setFont(theme.font("meta"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRect(3, (self.height() - size) // 2, size, size)
        checked = self.isChecked()
        painter.setPen(QPen(theme.color("accent_fill" if checked else "border_strong"), 1))
        painter.setBrush(theme.color("accent_fill" if checked else "surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if checked:
            tick = theme.pixmap("check", size - 4, "on_fill", ratio=self.devicePixelRatioF())
            painter.drawPixmap(box.adjusted(2, 2, -2, -2), tick)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(-2, -2, 2, 2), 5, 5)
        painter.setPen(theme.color("text"))
        words = self.rect().adjusted(3 + size + theme.px(_GAP), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()
