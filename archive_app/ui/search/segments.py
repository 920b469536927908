"""A segmented control: a few choices side by side, one of them on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from archive_app.ui.theme import Theme

_HEIGHT = 30
_PAD = 11


class SegmentedControl(QWidget):
    """Arrow keys and clicks choose; ``chosen`` follows only what a person did."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, labels: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        for number, label in enumerate(labels):
            segment = _Segment(theme, label, self)
            self._group.addButton(segment, number)
            layout.addWidget(segment)
        self._group.button(0).setChecked(True)
        self.setFixedHeight(theme.px(_HEIGHT))
        self._group.idClicked.connect(self.chosen)
        theme.changed.connect(self.update)

    def set_labels(self, labels: Sequence[str], tooltips: Sequence[str]) -> None:
        """Show other words; accessible names are the tooltips, which stay whole."""
        for button, label, tip in zip(self._group.buttons(), labels, tooltips, strict=True):
            button.setText(label)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.updateGeometry()

    def set_current(self, number: int) -> None:
        """Put a segment on; nothing is emitted."""
        self._group.button(number).setChecked(True)

    def set_possible(self, number: int, *, possible: bool) -> None:
        """Let a segment be chosen, or not."""
        self._group.button(number).setEnabled(possible)

    @property
    def current(self) -> int:
        """The segment that is on."""
        return self._group.checkedId()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("border"), 1))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()


class _Segment(QAbstractButton):
    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        font = theme.font("ui")
        font.setWeight(QFont.Weight.Medium)
        self.setFont(font)

    def sizeHint(self) -> QSize:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)  # so that choosing doesn't move the neighbours
        width = QFontMetrics(bold).horizontalAdvance(self.text())
        return QSize(width + 2 * self._theme.px(_PAD), self._theme.px(_HEIGHT - 2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked():
            painter.setPen(QPen(theme.color("accent"), 1.2))
            painter.setBrush(theme.color("accent_soft"))
            painter.drawRoundedRect(box, 5, 5)
        elif self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft2"))
            painter.drawRoundedRect(box, 5, 5)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 5, 5)
        font = self.font()
        if self.isChecked():
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        quiet = "text2" if self.isEnabled() else "text3"
        painter.setPen(theme.color("accent" if self.isChecked() else quiet))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
