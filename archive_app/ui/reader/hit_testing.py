"""Which character stands at a point of the viewport, and where a character stands."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLayout

from archive_app.domain.articles import Side
from archive_app.ui.reader.document import Document, Hit
from archive_app.ui.reader.geometry import GUTTER
from archive_app.ui.reader.places import Place
from archive_app.ui.reader.scroller import Scroller
from archive_app.ui.reader.selection import Selection


def row_at(scroller: Scroller, y: float) -> int | None:
    """The row in sight at ``y`` pixels of the viewport; None above the first and below the last."""
    for row, top in scroller.visible():
        if top <= y < top + scroller.rows.height(row):
            return row
    return None


def side_at(scroller: Scroller, point: QPointF) -> Side:
    """The side whose text is nearest to a point of the viewport."""
    geometry = scroller.rows.geometry
    sides = geometry.sides
    if len(sides) < 2:
        return sides[0]
    if not geometry.stacked:
        return sides[1] if point.x() >= geometry.columns[sides[1]].x - GUTTER // 2 else sides[0]
    for row, top in scroller.visible():
        if point.y() < top + scroller.rows.height(row):
            below = top + scroller.rows.ensure(row).tops[sides[1]]
            return sides[1] if point.y() >= below else sides[0]
    return sides[-1]


def place_at(document: Document, scroller: Scroller, side: Side, point: QPointF) -> Place | None:
    """The place in a side's text nearest to a point; None when nothing of it is in sight."""
    found: Place | None = None
    x = point.x() - scroller.rows.geometry.columns[side].x
    for row, top in scroller.visible():
        if not document.rows[row].cell(side):
            continue
        laid = scroller.rows.ensure(row)
        if found is not None and point.y() < top + laid.tops[side]:
            break
        block, character = laid.cells[side].position_at(x, point.y() - top - laid.tops[side])
        found = Place(row, block, character)
    return found


def caret_box(document: Document, scroller: Scroller, side: Side, place: Place) -> QRectF:
    """The line of a place as a box without width, from the top left of its *row*."""
    laid = scroller.rows.ensure(place.row)
    if not document.rows[place.row].cell(side):
        return QRectF(scroller.rows.geometry.columns[side].x, 0, 0, laid.cells[side].pitch)
    box = laid.cells[side].caret_rect(place.block, place.character)
    return box.translated(scroller.rows.geometry.columns[side].x, laid.tops[side])


def word_at(document: Document, scroller: Scroller, side: Side, place: Place) -> Selection:
    """The word around a place, as Unicode divides words, without the blanks behind it."""
    if not document.rows[place.row].cell(side):
        return Selection(side, place, place)
    laid = scroller.rows.ensure(place.row).cells[side].blocks[place.block]
    words = QTextLayout.CursorMode.SkipWords
    at = laid.display.to_qt(place.character)
    begin = laid.layout.previousCursorPosition(min(at + 1, len(laid.layout.text())), words)
    end = laid.layout.nextCursorPosition(begin, words)
    first, last = laid.display.from_qt(begin), laid.display.from_qt(end)
    block = document.rows[place.row].cell(side)[place.block]
    text = document.block_text(side, block)
    while last > first + 1 and text[last - 1].isspace():
        last -= 1
    return Selection(
        side, Place(place.row, place.block, first), Place(place.row, place.block, last)
    )


def note_at(document: Document, scroller: Scroller, point: QPointF) -> str:
    """What the checks say about the mark under a point of the viewport; '' where there is none."""
    number = row_at(scroller, point.y())
    if number is None:
        return ""
    top = next(y for row, y in scroller.visible() if row == number)
    laid = scroller.rows.ensure(number)
    for side, column in scroller.rows.geometry.columns.items():
        inside = point - QPointF(column.x, top + laid.tops[side])
        for place, block in enumerate(document.rows[number].cell(side)):
            for mark in document.block_marks(side, block):
                # A join has no width of its own to point at.
                end = mark.end if mark.end > mark.start else min(mark.end + 1, len(block))
                rects = laid.cells[side].span_rects(place, mark.start, end) if mark.note else []
                if any(rect.contains(inside) for rect in rects):
                    return mark.note
    return ""


def hit_box(document: Document, scroller: Scroller, hit: Hit) -> QRectF:
    """The first line of a hit, from the top left of its row."""
    return caret_box(document, scroller, hit.side, document.hit_place(hit))
