"""One side of one row, laid out: every line stands on its own baseline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from archive_app.ui.reader.display_text import DisplayText, Insertion
from archive_app.ui.reader.geometry import PARAGRAPH_GAP
from archive_app.ui.reader.lines import cursor_x, format_range
from archive_app.ui.reader.ruby import Syllable, spread, syllables_of
from archive_app.ui.reader.typesetting import Typeface

_LABEL_SIZE = 0.82  # of the text
_RIGHT_TO_LEFT = ("\u0590", "\u08ff")


@dataclass(frozen=True, slots=True)
class LaidBlock:
    """A block's layout, ``top`` pixels below the top of its cell."""

    display: DisplayText
    layout: QTextLayout
    top: int
    height: int
    is_rtl: bool  # lines begin at the right edge
    has_rtl: bool  # something in it runs from right to left
    syllables: tuple[Syllable, ...] = ()  # what stands above its characters


@dataclass(frozen=True, slots=True)
class LaidCell:
    """The blocks of a cell, laid out for one width."""

    blocks: tuple[LaidBlock, ...]
    height: int
    pitch: int
    first_baseline: int
    raised: int = 0  # how much of the first baseline is room for readings
    pixels: float = 16  # the size of its text
    ruby: QFont | None = None  # of what stands above its characters

    def baselines(self) -> list[float]:
        """The baseline of every line, from the top of the cell."""
        return [
            block.top + line.y() + line.ascent()
            for block in self.blocks
            for line in lines_of(block.layout)
        ]

    def position_at(self, x: float, y: float) -> tuple[int, int]:
        """Block and character nearest to a point of the cell; (0, 0) for a cell without text."""
        for number, block in enumerate(self.blocks):
            is_last = number == len(self.blocks) - 1
            if y < block.top + block.height or is_last:
                line = _line_at(block.layout, (y - block.top) / self.pitch)
                return number, block.display.from_qt(line.xToCursor(x))
        return 0, 0

    def caret_rect(self, block: int, character: int) -> QRectF:
        """The line of a character as a box without width, from the top left of the cell."""
        laid = self.blocks[block]
        place = laid.display.to_qt(min(max(character, 0), laid.display.length))
        line = laid.layout.lineForTextPosition(place)
        top = laid.top + line.lineNumber() * self.pitch
        return QRectF(cursor_x(line, place), top, 0, self.pitch)

    def span_rects(self, block: int, start: int, end: int) -> list[QRectF]:
        """Boxes one line high over characters of a block, from the top left of the cell."""
        laid = self.blocks[block]
        begin, stop = laid.display.span_to_qt(start, min(end, laid.display.length))
        return self.qt_rects(laid, begin, stop)

    def qt_rects(self, laid: LaidBlock, begin: int, stop: int) -> list[QRectF]:
        """As :meth:`span_rects`, for places as Qt counts them."""
        rects: list[QRectF] = []
        if begin >= stop:
            return rects
        upper = laid.layout.lineForTextPosition(begin).lineNumber()
        lower = laid.layout.lineForTextPosition(stop - 1).lineNumber()
        for number in range(upper, lower + 1):
            line = laid.layout.lineAt(number)
            line_start, line_end = line.textStart(), line.textStart() + line.textLength()
            first, last = max(begin, line_start), min(stop, line_end)
            if first >= last:
                continue
            top = laid.top + line.lineNumber() * self.pitch
            inked = line.naturalTextRect()  # without the blanks at its end
            for begins, ends in _runs(line, first, last, has_rtl=laid.has_rtl):
                left, right = max(begins, inked.left()), min(ends, inked.right())
                rects.append(QRectF(left, top, right - left, self.pitch))
        return rects


def lay_out_cell(
    texts: Sequence[tuple[str, Sequence[Insertion]]], face: Typeface, width: int
) -> LaidCell:
    """Lay out the blocks of a cell below each other; lines never begin with closing punctuation.

    The breaks are those of UAX 14, which QTextLayout follows: no own check is needed (tested).
    """
    blocks: list[LaidBlock] = []
    top = 0
    for text, insertions in texts:
        if blocks:
            top += PARAGRAPH_GAP
        block = lay_out_block(DisplayText(text, insertions), face, width, top=top)
        blocks.append(block)
        top += block.height
    return LaidCell(
        blocks=tuple(blocks),
        height=top,
        pitch=face.pitch,
        first_baseline=face.first_baseline,
        raised=face.raised,
        pixels=face.font.pixelSize(),
        ruby=face.ruby,
    )


def lay_out_block(display: DisplayText, face: Typeface, width: int, *, top: int = 0) -> LaidBlock:
    """One block on a grid of ``face.pitch``: even lines, whatever fonts they mix."""
    layout = QTextLayout(display.string, face.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    low, high = _RIGHT_TO_LEFT
    has_rtl = any(low <= character <= high for character in display.string)
    is_rtl = _is_rtl(display.string, has_rtl=has_rtl, is_usual=face.is_rtl)
    if not is_rtl:
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    else:  # then lines also begin at the right edge
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    layout.setTextOption(option)
    formats = _label_formats(display, face) if display.labels else []
    syllables: tuple[Syllable, ...] = ()
    if face.ruby is not None:
        syllables = syllables_of(display.string, face.ruby)
        formats += spread(syllables, face.font.pixelSize())
    if formats:
        layout.setFormats(formats)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    count = 0
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        # Qt would put lines with Latin words or a fallback font lower or higher than others.
        line.setPosition(QPointF(0, count * face.pitch + face.first_baseline - line.ascent()))
        count += 1
    layout.endLayout()
    return LaidBlock(display, layout, top, max(1, count) * face.pitch, is_rtl, has_rtl, syllables)


def _label_formats(display: DisplayText, face: Typeface) -> list[QTextLayout.FormatRange]:
    """Words of the program are smaller than the text, and slanted."""
    font = QFont(face.font)
    font.setPixelSize(max(8, round(face.font.pixelSize() * _LABEL_SIZE)))
    font.setItalic(True)
    look = QTextCharFormat()
    look.setFont(font)
    return [format_range(begin, end, look) for begin, end in display.labels]


def _is_rtl(text: str, *, has_rtl: bool, is_usual: bool) -> bool:
    """Whether a block runs from right to left, as its language does or its first letter says.

    An Arabic paragraph that begins with a Latin word runs as Arabic, one all in Latin does not.
    """
    if is_usual and has_rtl:
        return True
    first = next((found for found in map(bidirectional, text) if found in {"L", "R", "AL"}), None)
    return is_usual if first is None else first != "L"


def lines_of(layout: QTextLayout) -> list[QTextLine]:
    """The lines of a layout, top to bottom."""
    return [layout.lineAt(number) for number in range(layout.lineCount())]


def _line_at(layout: QTextLayout, number: float) -> QTextLine:
    return layout.lineAt(min(max(int(number), 0), layout.lineCount() - 1))


def _runs(line: QTextLine, first: int, last: int, *, has_rtl: bool) -> list[tuple[float, float]]:
    """Left and right edges of the characters first..last; several where directions mix."""
    if not has_rtl:
        return [(cursor_x(line, first), cursor_x(line, last))]
    runs: list[tuple[float, float]] = []
    for place in range(first, last):
        a, b = cursor_x(line, place), cursor_x(line, place + 1)
        left, right = min(a, b), max(a, b)
        if runs and abs(runs[-1][1] - left) < 0.5:
            runs[-1] = (runs[-1][0], right)
        elif runs and abs(runs[-1][0] - right) < 0.5:
            runs[-1] = (left, runs[-1][1])
        else:
            runs.append((left, right))
    return runs
