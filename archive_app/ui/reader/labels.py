"""Labels for text from the archive: always plain text, wrapped with marks, or cut at the edge."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from archive_app.domain.findings import Span
from archive_app.ui.reader.cell_layout import LaidCell, lay_out_cell
from archive_app.ui.reader.lines import format_range
from archive_app.ui.reader.term_looks import TermLook, draw_line, look_of, on_current_hit
from archive_app.ui.reader.typesetting import Typeface, is_right_to_left
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
        self._marks: tuple[tuple[Span, int], ...] = ()
        self._current: Span | None = None
        self._found: tuple[Span, ...] = ()  # what was looked for in the article
        self._found_now: Span | None = None
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

    def set_text(
        self,
        text: str,
        language: str = "",
        marks: Sequence[Span] = (),
        terms: Sequence[int] = (),
    ) -> None:
        """Show a text; ``marks`` are spans of it, hits of ``terms`` of the query."""
        self._text = text
        known = terms or (0,) * len(marks)
        marked = zip(marks, known, strict=True)
        self._marks = tuple((span, term) for span, term in marked if span.end <= len(text))
        self._current = None
        self._found, self._found_now = (), None
        self._face = self._make_face(language)
        self._laid = None
        self.setAccessibleName(visible_controls(text))
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def set_current(self, span: Span | None) -> None:
        """Outline the mark of a span as the current hit, or none."""
        self._current = span
        self.update()

    def set_found(self, spans: Sequence[Span], current: Span | None = None) -> None:
        """Ring the places of what is looked for, one of them with a thicker line."""
        self._found = tuple(span for span in spans if span.end <= len(self._text))
        self._found_now = current
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
        for span, term in self._marks:
            self._fill_mark(painter, cell, span, look_of(term))
        painter.setPen(self._theme.color(self._color))
        for block in cell.blocks:
            block.layout.draw(painter, QPointF(0, block.top), self._on_current(cell))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for span in self._found:
            painter.setPen(QPen(self._theme.color("accent"), 2 if span == self._found_now else 1))
            for rect in cell.span_rects(0, span.start, span.end):
                painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 3, 3)
        painter.end()

    def _fill_mark(self, painter: QPainter, cell: LaidCell, span: Span, look: TermLook) -> None:
        is_current = span == self._current
        line = self._theme.color(look.line)
        for rect in cell.span_rects(0, span.start, span.end):
            painter.setPen(QPen(line, 1) if is_current else Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("hit_current" if is_current else look.fill))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            if not is_current:
                draw_line(painter, rect, line, look.shape)

    def _on_current(self, cell: LaidCell) -> list[QTextLayout.FormatRange]:
        """The text of the current hit in a colour that can be read on its strong fill."""
        if self._current is None:
            return []
        look = QTextCharFormat()
        look.setForeground(on_current_hit(self._theme))
        display = cell.blocks[0].display
        return [format_range(*display.span_to_qt(self._current.start, self._current.end), look)]

    def _make_face(self, language: str) -> Typeface:
        font = self._theme.font(self._role, language)
        if self._is_bold:
            font.setWeight(QFont.Weight.DemiBold)
        pixels = font.pixelSize()
        pitch = round(pixels * _LINE)
        baseline = round((pitch - pixels) / 2 + pixels * 0.86)
        advance = QFontMetricsF(font).averageCharWidth()
        is_rtl = is_right_to_left(language)
        return Typeface(font, pitch, baseline, 10_000, advance, is_han=False, is_rtl=is_rtl)

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
