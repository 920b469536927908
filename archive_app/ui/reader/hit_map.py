"""The scroll bar of the reader, also a map of the article: hits and flags at their places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

RAIL_WIDTH = 14
# Only the measures: all colours are painted below. Fusion's arrows would take room from the map.
_MEASURES = (
    "QScrollBar:vertical { width: 14px; margin: 0; border: none; background: transparent; }"
    "QScrollBar::handle:vertical { min-height: 32px; margin: 0; }"
    "QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; width: 0; }"
)


@dataclass(frozen=True, slots=True)
class MapMark:
    """A line on the map: ``place`` from 0 (top of the article) to 1, and a colour token."""

    place: float
    color: str
    thick: bool = False


class HitMap(QScrollBar):
    """A vertical scroll bar with marks; the thumb is drawn below them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self._marks: tuple[MapMark, ...] = ()
        self._current: MapMark | None = None
        self.setStyleSheet(_MEASURES)
        self.setAccessibleName(self.tr("Map of hits, flags and notes"))
        theme.changed.connect(self.update)

    @property
    def marks(self) -> tuple[MapMark, ...]:
        """The marks shown."""
        return self._marks

    def set_marks(self, marks: Sequence[MapMark]) -> None:
        """Show these marks; later ones are drawn over earlier ones."""
        self._marks = tuple(marks)
        self.update()

    def set_current(self, mark: MapMark | None) -> None:
        """Show this mark over all others."""
        self._current = mark
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(RAIL_WIDTH, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("sunken"))
        painter.fillRect(QRect(0, 0, 1, self.height()), self._theme.color("border"))
        if self.maximum() > self.minimum():
            self._paint_thumb(painter)
        seen: set[tuple[int, str]] = set()
        current = () if self._current is None else (self._current,)
        for mark in (*self._marks, *current):
            y = round(mark.place * (self.height() - 4)) + 1
            if (y, mark.color) in seen and not mark.thick:
                continue  # thousands of hits share few pixels
            seen.add((y, mark.color))
            height = 4 if mark.thick else 2
            box = QRect(2, y - (1 if mark.thick else 0), self.width() - 3, height)
            painter.fillRect(box, self._theme.color(mark.color))
        painter.end()

    def _paint_thumb(self, painter: QPainter) -> None:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        thumb = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        strong = self.isSliderDown() or self.underMouse()
        color = QColor(self._theme.color("text3" if strong else "border_strong"))
        color.setAlphaF(0.45)
        painter.setBrush(color)
        box = QRectF(thumb).adjusted(3, 2, -2, -2)
        painter.drawRoundedRect(box, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
