"""How the hits of each term look: a fill, a line below and the shape of that line.

Colour alone never tells two terms apart. After six terms the looks begin again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme


class Line(Enum):
    """The shape of the line below a hit."""

    SOLID = ()
    DASHED = (4.0, 2.0)
    DOTTED = (1.0, 1.4)
    DOUBLE = (0.0,)
    DASH_DOT = (5.0, 1.6, 1.0, 1.6)
    THICK = (1.0, 0.0)


@dataclass(frozen=True, slots=True)
class TermLook:
    """Tokens of the fill and of the line, and the line's shape."""

    fill: str
    line: str
    shape: Line


_LOOKS = (
    TermLook("hit", "hit_underline", Line.SOLID),
    TermLook("hit2", "hit2_underline", Line.DASHED),
    TermLook("hit3", "hit3_underline", Line.DOTTED),
    TermLook("hit4", "hit4_underline", Line.DOUBLE),
    TermLook("hit5", "hit5_underline", Line.DASH_DOT),
    TermLook("hit6", "hit6_underline", Line.THICK),
)


def look_of(term: int) -> TermLook:
    """The look of the term of that number."""
    return _LOOKS[term % len(_LOOKS)]


def on_current_hit(theme: Theme) -> QColor:
    """The text colour on the strong fill of the current hit: dark in both themes."""
    return theme.color("window" if theme.is_dark else "text")


def draw_line(painter: QPainter, rect: QRectF, color: QColor, shape: Line) -> None:
    """The line along the bottom of a box."""
    bottom = rect.bottom()
    match shape:
        case Line.SOLID:
            painter.fillRect(QRectF(rect.left(), bottom - 2, rect.width(), 2), color)
        case Line.THICK:
            painter.fillRect(QRectF(rect.left(), bottom - 3, rect.width(), 3), color)
        case Line.DOUBLE:
            for above in (3.5, 1.0):
                painter.fillRect(QRectF(rect.left(), bottom - above, rect.width(), 1), color)
        case _:
            painter.setPen(_pen(color, shape.value))
            y = bottom - 1
            painter.drawLine(QPointF(rect.left() + 1, y), QPointF(rect.right(), y))


def _pen(color: QColor, pattern: Sequence[float]) -> QPen:
    pen = QPen(color, 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(list(pattern))
    return pen
