"""Draws rows: both texts, what is lit in them, and their marks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextCharFormat, QTextLayout

from archive_app.domain.articles import Side
from archive_app.domain.findings import Span
from archive_app.ui.reader.cell_layout import LaidBlock, LaidCell
from archive_app.ui.reader.document import Document, Hit
from archive_app.ui.reader.geometry import Geometry
from archive_app.ui.reader.gutter import GutterPainter, GutterRow, verified_lines
from archive_app.ui.reader.lighting import Lit, Look
from archive_app.ui.reader.lines import format_range
from archive_app.ui.reader.link_words import missing_words
from archive_app.ui.reader.links import PageLinks
from archive_app.ui.reader.marks import Mark, MarkKind
from archive_app.ui.reader.row_layout import LaidRow
from archive_app.ui.reader.rows import Block
from archive_app.ui.reader.ruby import draw_syllables
from archive_app.ui.reader.selection import Selection
from archive_app.ui.reader.term_looks import draw_line, look_of, on_current_hit

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

_RADIUS = 4.0
_FILL_ABOVE = 18  # of a mark's fill above the baseline, at 16 px
_FILL_BELOW = 6
_REFERENCE_PITCH = 28


# Where a piece of text was found in the article, by side and paragraph.
Found = Mapping[tuple[Side, int], Sequence[Span]]


@dataclass(frozen=True, slots=True)
class Scene:
    """What the painter needs to know beside a row's layout."""

    theme: Theme
    document: Document
    geometry: Geometry
    selection: Selection | None
    current_hit: Hit | None
    lit: Lit | None
    links: PageLinks | None
    show_caret: bool
    found: Found = field(default_factory=dict)


def paint_row(painter: QPainter, scene: Scene, number: int, laid: LaidRow, y: int) -> None:
    """Draw a row whose top is ``y`` pixels below the top of the viewport."""
    lit = scene.lit if scene.lit is not None and number in scene.lit.rows else None
    row, geometry, ticks = scene.document.rows[number], scene.geometry, list[int]()
    if scene.links is not None and len(scene.document.sides) > 1:
        ticks = verified_lines(scene.document, scene.links, geometry, number, laid)
    shown = GutterRow(row, laid, y, lit, ticks, has_ring=scene.show_caret)
    GutterPainter(painter, scene.theme, geometry, shown).paint()
    for side, column in scene.geometry.columns.items():
        top = y + laid.tops[side]
        if not scene.document.rows[number].cell(side):
            if scene.document.rows[number].first:
                _paint_missing(painter, scene, side, laid.cells[side], QPointF(column.x, top))
            continue
        CellPainter(painter, scene, number, side, laid.cells[side], column.x, top).paint()


class CellPainter:
    """Draws one cell: fills below the text, then the text, then lines above it."""

    def __init__(
        self,
        painter: QPainter,
        scene: Scene,
        row: int,
        side: Side,
        cell: LaidCell,
        x: int,
        y: int,
    ) -> None:
        self._painter = painter
        self._scene = scene
        self._row = row
        self._side = side
        self._cell = cell
        self._origin = QPointF(x, y)

    def paint(self) -> None:
        """Draw it."""
        blocks = self._scene.document.rows[self._row].cell(self._side)
        for number, block in enumerate(blocks):
            marks = self._scene.document.block_marks(self._side, block)
            current = self._current(number, block.start, marks)
            overrides: list[QTextLayout.FormatRange] = []
            self._light(number)
            self._ring_found(number, block)
            for mark in marks:
                overrides += self._fill_mark(number, mark, is_current=mark is current)
            self._fill_selection(number, len(block))
            laid = self._cell.blocks[number]
            color = self._color("text3")
            for begin, end in (*laid.display.inserted, *laid.display.labels):
                overrides.append(_override(begin, end, color))
            self._frame_labels(laid)
            self._draw_text(laid, overrides)
            self._strike(laid)
            for mark in marks:
                self._line_mark(number, mark, is_current=mark is current)
        self._draw_caret()

    def _current(self, number: int, block_start: int, marks: Sequence[Mark]) -> Mark | None:
        hit = self._scene.current_hit
        if hit is None or (hit.row, hit.side, hit.block) != (self._row, self._side, number):
            return None
        start = hit.start - block_start
        return next((m for m in marks if m.kind is MarkKind.HIT and m.start == start), None)

    def _fill_mark(
        self, number: int, mark: Mark, *, is_current: bool
    ) -> list[QTextLayout.FormatRange]:
        if mark.kind in {MarkKind.GLUED, MarkKind.FLAG}:
            return []
        if mark.kind in {MarkKind.DAMAGE, MarkKind.COUNTERPART}:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(self._color("warn_soft"))
            for rect in self._fill_rects(number, mark.start, mark.end):
                self._painter.drawRoundedRect(rect, _RADIUS - 1, _RADIUS - 1)
            return []
        is_suspect = mark.kind is MarkKind.SUSPECT
        look = look_of(mark.term)
        fill = "err_soft" if is_suspect else "hit_current" if is_current else look.fill
        for rect in self._fill_rects(number, mark.start, mark.end):
            self._painter.setBrush(self._color(fill))
            self._painter.setPen(Qt.PenStyle.NoPen)
            radius = _RADIUS - 1
            if is_current:
                rect = rect.adjusted(-1.5, -0.5, 1.5, 0.5)
                self._painter.setPen(QPen(self._color(look.line), 1))
                radius = _RADIUS
            self._painter.drawRoundedRect(rect, radius, radius)
        if not (is_suspect or is_current):
            return []
        begin, end = self._cell.blocks[number].display.span_to_qt(mark.start, mark.end)
        color = self._color("err") if is_suspect else on_current_hit(self._scene.theme)
        return [_override(begin, end, color)]

    def _light(self, number: int) -> None:
        lit = self._scene.lit
        span = lit.spans.get((self._row, self._side, number)) if lit is not None else None
        if lit is None or span is None:
            return
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._color("pair"))
        if lit.look in {Look.UNCERTAIN, Look.ALONE}:
            self._painter.setPen(QPen(self._color("accent"), 1, Qt.PenStyle.DashLine))
        if lit.look is Look.ALONE:
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for rect in self._fill_rects(number, *span):
            self._painter.drawRoundedRect(rect.adjusted(-3, -0.5, 3, 0.5), _RADIUS, _RADIUS)

    def _ring_found(self, number: int, block: Block) -> None:
        """A quiet fill and an edge around what was found; never mistaken for a hit of the query."""
        for span in self._scene.found.get((self._side, block.paragraph), ()):
            start, end = max(span.start, block.start), min(span.end, block.end)
            if start >= end:
                continue
            self._painter.setBrush(self._color("info_soft"))
            self._painter.setPen(QPen(self._color("info"), 1))
            for rect in self._fill_rects(number, start - block.start, end - block.start):
                self._painter.drawRoundedRect(rect.adjusted(-0.5, 0, 0.5, -1), 3, 3)

    def _fill_selection(self, number: int, length: int) -> None:
        selection = self._scene.selection
        if selection is None or selection.side is not self._side:
            return
        found = selection.in_block(self._row, number, length)
        if found is None:
            return
        fill = QColor(self._color("accent"))
        fill.setAlphaF(0.24)
        for rect in self._cell.span_rects(number, *found):
            self._painter.fillRect(rect.translated(self._origin), fill)

    def _draw_text(self, laid: LaidBlock, overrides: list[QTextLayout.FormatRange]) -> None:
        # Stacked, the second text stands back so that the eye finds the first.
        geometry = self._scene.geometry
        is_second = geometry.stacked and self._side is geometry.sides[-1]
        self._painter.setPen(self._color("text2" if is_second else "text"))
        origin = self._origin + QPointF(0, laid.top)
        laid.layout.draw(self._painter, origin, overrides)
        if laid.syllables and self._cell.ruby is not None:
            look = (self._cell.ruby, self._color("text2"), self._cell.pixels)
            draw_syllables(self._painter, laid.layout, laid.syllables, origin, look)

    def _frame_labels(self, laid: LaidBlock) -> None:
        self._painter.setBrush(self._color("sunken"))
        self._painter.setPen(QPen(self._color("border_strong"), 1, Qt.PenStyle.DashLine))
        for begin, end in laid.display.labels:
            for rect in self._cell.qt_rects(laid, begin, end):
                top = rect.top() + self._cell.first_baseline - self._scaled(14)
                box = QRectF(rect.left(), top, rect.width(), self._scaled(19))
                self._painter.drawRoundedRect(box.translated(self._origin), _RADIUS, _RADIUS)

    def _strike(self, laid: LaidBlock) -> None:
        self._painter.setPen(QPen(self._color("text3"), 1.4))
        for begin, end in laid.display.inserted:
            for rect in self._cell.qt_rects(laid, begin, end):
                y = rect.top() + self._cell.first_baseline - self._scaled(5)
                box = rect.translated(self._origin)
                y += self._origin.y()
                self._painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))

    def _line_mark(self, number: int, mark: Mark, *, is_current: bool) -> None:
        if mark.start == mark.end:
            self._draw_join(number, mark.start)
        elif mark.kind is MarkKind.DAMAGE:
            for rect in self._fill_rects(number, mark.start, mark.end):
                _draw_wave(self._painter, rect, self._color("warn"))
        elif mark.kind in {MarkKind.FLAG, MarkKind.COUNTERPART}:
            self._painter.setPen(QPen(self._color("warn"), 1.5, Qt.PenStyle.DotLine))
            for rect in self._fill_rects(number, mark.start, mark.end):
                y = rect.bottom() - 1
                self._painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        elif mark.kind is MarkKind.SUSPECT:
            for rect in self._fill_rects(number, mark.start, mark.end):
                _draw_wave(self._painter, rect, self._color("err"))
        elif not is_current:
            look = look_of(mark.term)
            for rect in self._fill_rects(number, mark.start, mark.end):
                draw_line(self._painter, rect, self._color(look.line), look.shape)

    def _draw_join(self, number: int, place: int) -> None:
        box = self._cell.caret_rect(number, place).translated(self._origin)
        baseline = box.top() + self._cell.first_baseline
        top, bottom = baseline - self._scaled(15), baseline + self._scaled(5)
        x = round(box.left()) + 0.5
        self._painter.setPen(QPen(self._color("warn"), 1.5))
        self._painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        for y in (top, bottom):
            self._painter.drawLine(QPointF(x - 2.5, y), QPointF(x + 2.5, y))

    def _draw_caret(self) -> None:
        selection = self._scene.selection
        if not self._scene.show_caret or selection is None or selection.side is not self._side:
            return
        caret = selection.caret
        if caret.row != self._row or caret.block >= len(self._cell.blocks):
            return
        box = self._cell.caret_rect(caret.block, caret.character).translated(self._origin)
        baseline = box.top() + self._cell.first_baseline
        top = baseline - self._scaled(16)
        bar = QRectF(round(box.left()) - 1, top, 2, self._scaled(21))
        self._painter.fillRect(bar, self._color("accent"))

    def _fill_rects(self, number: int, start: int, end: int) -> list[QRectF]:
        rects = []
        for rect in self._cell.span_rects(number, start, end):
            baseline = rect.top() + self._cell.first_baseline
            top = baseline - self._scaled(_FILL_ABOVE)
            height = self._scaled(_FILL_ABOVE + _FILL_BELOW)
            rects.append(QRectF(rect.left(), top, rect.width(), height).translated(self._origin))
        return rects

    def _scaled(self, pixels: float) -> float:
        return round(pixels * max((self._cell.first_baseline - self._cell.raised) / 20, 0.5))

    def _color(self, name: str) -> QColor:
        return self._scene.theme.color(name)


def _paint_missing(
    painter: QPainter, scene: Scene, side: Side, cell: LaidCell, place: QPointF
) -> None:
    font = scene.theme.font("ui")
    font.setItalic(True)
    painter.setFont(font)
    painter.setPen(scene.theme.color("text3"))
    painter.drawText(place + QPointF(0, cell.first_baseline), missing_words(side))


def _draw_wave(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """A wavy line along the bottom of a box."""
    y = rect.bottom() - 1.5
    path = QPainterPath(QPointF(rect.left(), y))
    x, up = rect.left(), True
    while x < rect.right():
        x = min(x + 2.5, rect.right())
        path.lineTo(x, y - 2.5 if up else y)
        up = not up
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, 1.2))
    painter.drawPath(path)


def _override(begin: int, end: int, color: QColor) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setForeground(color)
    return format_range(begin, end, look)
