"""A switch: on or off at once, with the words that it stands for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from archive_app.ui.theme import Theme

_WIDTH, _HEIGHT, _KNOB = 34, 20, 14
_FRAME = 4  # room for the focus ring around it


class Switch(QAbstractButton):
    """Space and clicks switch. Give it an accessible name: it shows none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(px(_WIDTH + 2 * _FRAME), px(_HEIGHT + 2 * _FRAME))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, px, painter = self._theme, self._theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(px(_FRAME), px(_FRAME), px(_WIDTH), px(_HEIGHT))
        on = self.isChecked()
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = track.adjusted(-3, -3, 3, 3)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        rim = "accent_fill" if on else "text" if self.underMouse() else "border_strong"
        painter.setPen(QPen(theme.color(rim if self.isEnabled() else "border"), 1))
        painter.setBrush(theme.color("accent_fill" if on else "surface"))
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        inside = track.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inside, inside.height() / 2, inside.height() / 2)
        knob, gap = px(_KNOB), (px(_HEIGHT) - px(_KNOB)) / 2
        left = track.right() - gap - knob if on else track.left() + gap
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("on_fill" if on else "text2"))
        painter.drawEllipse(QRectF(left, track.top() + gap, knob, knob))
        painter.end()
