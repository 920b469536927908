"""The pieces of a card as wrapped text: removed words struck, added ones underlined, places marked.

Nothing is told by colour alone: what was removed has a line through it, what was added one below.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from archive_app.domain.cleaning import Mark, Piece
from archive_app.ui.reader.cell_layout import LaidBlock, LaidCell, lay_out_block
from archive_app.ui.reader.display_text import DisplayText
from archive_app.ui.reader.geometry import PARAGRAPH_GAP
from archive_app.ui.reader.typesetting import Typeface
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme

_PITCH = 1.5  # of the font size
_HAN = ("\u3000", "\u9fff")
_HAN_WEIGHT = 3  # a Han character says about as much as three letters
_CARET_WIDTH = 7


class _Run(NamedTuple):
    """Characters ``start`` to ``end`` of a block, all with one mark."""

    block: int
    start: int
    end: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class _Look:
    """How a mark is shown, by tokens of the theme."""

    ground: str
    text: str
    struck: bool = False
    underline: str = ""


_LOOKS: dict[Mark, _Look] = {
    Mark.PLAIN: _Look("", "text"),
    Mark.REMOVED: _Look("chip", "text2", struck=True),
    Mark.ADDED: _Look("ok_soft", "text", underline="ok"),
    Mark.NOTED: _Look("warn_soft", "text", underline="warn"),
}
_KEPT = _Look("accent_soft", "text")  # what was removed and a person put back


class PieceText(QWidget):
    """Shows the pieces; as high as they need at the width it gets."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._texts: list[str] = [""]
        self._runs: tuple[_Run, ...] = ()
        self._is_kept = False
        self._laid: tuple[int, LaidCell] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def set_pieces(self, pieces: Sequence[Piece], *, is_kept: bool = False) -> None:
        """Show pieces; with ``is_kept`` those removed are shown as put back."""
        self._texts, self._runs = _blocks(pieces)
        self._is_kept = is_kept
        self._laid = None
        self.setAccessibleName(visible_controls("\n".join(self._texts)))
        self.setVisible(any(self._texts))
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """The words that are shown, without their marks."""
        return "\n".join(self._texts)

    # --- Qt asks

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(width).height

    def sizeHint(self) -> QSize:
        width = self.width() or self._theme.px(260)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = self._lay_out(self.width())
        for run in self._runs:
            if run.mark is not Mark.PLAIN and run.end > run.start:
                self._paint_ground(painter, cell, run)
        painter.setPen(self._theme.color("text"))
        for number, block in enumerate(cell.blocks):
            block.layout.draw(painter, QPointF(0, block.top), self._colored(number, block))
        for run in self._runs:
            if run.end > run.start and self._look(run.mark).struck:
                self._strike(painter, _places(cell, run))
            elif run.mark is Mark.NOTED and run.end == run.start:
                self._paint_place(painter, cell.caret_rect(run.block, run.start))
        painter.end()

    # --- inside

    def _look(self, mark: Mark) -> _Look:
        return _KEPT if mark is Mark.REMOVED and self._is_kept else _LOOKS[mark]

    def _paint_ground(self, painter: QPainter, cell: LaidCell, run: _Run) -> None:
        look = self._look(run.mark)
        for rect in _places(cell, run):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(look.ground))
            painter.drawRoundedRect(rect.adjusted(-1, 1, 1, -1), 3, 3)
            if look.underline:
                line = QRectF(rect.left(), rect.bottom() - 2.5, rect.width(), 1.5)
                painter.fillRect(line, self._theme.color(look.underline))

    def _strike(self, painter: QPainter, places: Sequence[QRectF]) -> None:
        painter.setPen(QPen(self._theme.color("text2"), 1))
        for rect in places:
            middle = round(rect.center().y()) + 0.5
            painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle))

    def _paint_place(self, painter: QPainter, place: QRectF) -> None:
        """An I-beam between two characters."""
        half = self._theme.px(_CARET_WIDTH) / 2
        top, bottom = place.top() + 2, place.bottom() - 2
        middle = min(max(place.left(), half), self.width() - half)
        painter.setPen(QPen(self._theme.color("warn"), 1.8))
        painter.drawLine(QPointF(middle, top), QPointF(middle, bottom))
        for y in (top, bottom):
            painter.drawLine(QPointF(middle - half, y), QPointF(middle + half, y))

    def _restyle(self) -> None:
        self._laid = None
        self.update()

    def _lay_out(self, width: int) -> LaidCell:
        if self._laid is None or self._laid[0] != width:
            self._laid = (width, self._laid_cell(max(40, width)))
        return self._laid[1]

    def _laid_cell(self, width: int) -> LaidCell:
        """Blocks below each other, each in the font of its language; all are of one size."""
        blocks: list[LaidBlock] = []
        face, top = self._face(""), 0
        for text in self._texts:
            top += PARAGRAPH_GAP if blocks else 0
            blocks.append(lay_out_block(DisplayText(text, ()), self._face(text), width, top=top))
            top += blocks[-1].height
        return LaidCell(tuple(blocks), top, face.pitch, face.first_baseline)

    def _colored(self, number: int, block: LaidBlock) -> list[QTextLayout.FormatRange]:
        """Colours for the marked characters of a block."""
        formats: list[QTextLayout.FormatRange] = []
        for run in self._runs:
            if run.block == number and run.mark is not Mark.PLAIN and run.end > run.start:
                formatted, shape = QTextLayout.FormatRange(), QTextCharFormat()
                start, end = block.display.span_to_qt(run.start, run.end)
                shape.setForeground(self._theme.color(self._look(run.mark).text))
                formatted.start, formatted.length, formatted.format = start, end - start, shape
                formats.append(formatted)
        return formats

    def _face(self, text: str) -> Typeface:
        font = self._theme.font("meta", "zh-Hans" if _is_chinese(text) else "")
        pixels = font.pixelSize()
        pitch = round(pixels * _PITCH)
        baseline = round((pitch - pixels) / 2 + pixels * 0.86)
        advance = QFontMetricsF(font).averageCharWidth()
        return Typeface(font, pitch, baseline, 10_000, advance, is_han=False)


def _places(cell: LaidCell, run: _Run) -> list[QRectF]:
    """Boxes over the characters of a run; the blank that a line ends with isn't marked."""
    block = cell.blocks[run.block]
    places: list[QRectF] = []
    for rect in cell.span_rects(run.block, run.start, run.end):
        line = block.layout.lineAt(round((rect.top() - block.top) / cell.pitch))
        edge = max(rect.left(), min(rect.right(), line.naturalTextRect().right()))
        places.append(QRectF(rect.left(), rect.top(), edge - rect.left(), rect.height()))
    return places


def _is_chinese(text: str) -> bool:
    """Whether a text is Chinese, perhaps with Latin words, and not the other way round."""
    han = sum(_HAN[0] <= letter <= _HAN[1] for letter in text)
    latin = sum(letter.isascii() and letter.isalpha() for letter in text)
    return han * _HAN_WEIGHT > latin


def _blocks(pieces: Sequence[Piece]) -> tuple[list[str], tuple[_Run, ...]]:
    """The paragraphs of the pieces, and the runs of their marks in them."""
    texts = [""]
    runs: list[_Run] = []
    for piece, line, is_first in _lines(pieces):
        if not is_first and texts[-1]:  # an empty line between paragraphs isn't shown
            texts.append("")
        start = len(texts[-1])
        texts[-1] += line
        if line or not piece.text:
            runs.append(_Run(len(texts) - 1, start, start + len(line), piece.mark))
    return texts, tuple(runs)


def _lines(pieces: Sequence[Piece]) -> Iterator[tuple[Piece, str, bool]]:
    for piece in pieces:
        for number, line in enumerate(piece.text.split("\n")):
            yield piece, line, number == 0
