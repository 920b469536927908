"""Labels for text from the archive: always plain text, wrapped with marks, or cut at the edge."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from archive_app.domain.findings import Span
from archive_app.ui.reader.cell_layout import LaidCell, lay_out_cell
from archive_app.ui.reader.typesetting import Typeface
from archive_app.ui.text_display import visible_controls

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

_LINE = 1.35


class MarkedLabel(QWidget):
    """A wrapped text with hits marked, in a font role and colour of the theme."""

    def __init__(
        self,
        theme: Theme,
        role: str,
        parent: QWidget | None = None,
        *,
        color: str = "text",
        is_bold: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self._color = color
        self._is_bold = is_bold
        self._text = ""
        self._marks: tuple[Span, ...] = ()
        self._face = self._make_face("")
        self._laid: tuple[int, LaidCell] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        """The text as it was given."""
        return self._text

    def set_text(self, text: str, language: str = "", marks: Sequence[Span] = ()) -> None:
        """Show a text; ``marks`` are spans of it."""
        self._text = text
        self._marks = tuple(span for span in marks if span.end <= len(text))
        self._face = self._make_face(language)
        self._laid = None
        self.setAccessibleName(visible_controls(text))
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(width).height

    def sizeHint(self) -> QSize:
        width = self.width() or 320
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._face.pitch)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = self._lay_out(self.width())
        for span in self._marks:
            for rect in cell.span_rects(0, span.start, span.end):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.color("hit"))
                painter.drawRoundedRect(rect, 3, 3)
                line = QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2)
                painter.fillRect(line, self._theme.color("hit_underline"))
        painter.setPen(self._theme.color(self._color))
        for block in cell.blocks:
            block.layout.draw(painter, QPointF(0, block.top))
        painter.end()

    def _make_face(self, language: str) -> Typeface:
        font = self._theme.font(self._role, language)
        if self._is_bold:
            font.setWeight(QFont.Weight.DemiBold)
        pixels = font.pixelSize()
        pitch = round(pixels * _LINE)
        baseline = round((pitch - pixels) / 2 + pixels * 0.86)
        advance = QFontMetricsF(font).averageCharWidth()
        return Typeface(font, pitch, baseline, 10_000, advance, is_han=False)

    def _lay_out(self, width: int) -> LaidCell:
        if self._laid is None or self._laid[0] != width:
            self._laid = (width, lay_out_cell([(self._text, ())], self._face, max(40, width)))
        return self._laid[1]


class ElidedLabel(QLabel):
    """One line of plain text that ends in an ellipsis when there is no room; tooltip in full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_text(self, text: str) -> None:
        """Show a text, its controls made visible."""
        self.setText(visible_controls(text))
        self.setAccessibleName(self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.font())
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()


def plain_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """A label that never reads its text as markup, with controls made visible."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(visible_controls(text))
    return label
