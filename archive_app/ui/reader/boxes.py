"""Where characters of a paragraph stand, in the viewport and as places of the caret."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF

from archive_app.domain.articles import Side
from archive_app.ui.reader.document import Document
from archive_app.ui.reader.places import Place
from archive_app.ui.reader.scroller import Scroller


def text_boxes(
    document: Document, scroller: Scroller, side: Side, paragraph: int, start: int, end: int
) -> list[QRect]:
    """A box for every line of characters start..end of a paragraph, in pixels of the viewport.

    Rows that are out of sight have none.
    """
    column = scroller.rows.geometry.columns.get(side)
    if column is None:
        return []
    found: list[QRect] = []
    for number, y in scroller.visible():
        laid = scroller.rows.ensure(number)
        top = y + laid.tops[side]
        for at, block in enumerate(document.rows[number].cell(side)):
            first, last = max(start, block.start), min(end, block.end)
            if block.paragraph != paragraph or first >= last:
                continue
            boxes = laid.cells[side].span_rects(at, first - block.start, last - block.start)
            found += [_whole(box.translated(column.x, top)) for box in boxes]
    return found


def place_of(document: Document, side: Side, paragraph: int, character: int) -> Place | None:
    """The place of the caret at a character of a paragraph; None where the paragraph is gone."""
    if side not in document.texts or paragraph >= len(document.texts[side].paragraphs):
        return None
    row = document.row_at(side, paragraph, character)
    if row is None:
        return None
    for number in document.rows_of_pair(row):
        for at, block in enumerate(document.rows[number].cell(side)):
            is_last = block.end == len(document.paragraph(side, paragraph))
            if block.paragraph == paragraph and (
                block.start <= character < block.end or (is_last and character >= block.end)
            ):
                return Place(number, at, min(character, block.end) - block.start)
    return None


def character_at(document: Document, side: Side, place: Place) -> tuple[int, int] | None:
    """Paragraph and character of a place; None where the side has nothing in that row."""
    blocks = document.rows[place.row].cell(side) if place.row < len(document.rows) else ()
    if place.block >= len(blocks):
        return None
    block = blocks[place.block]
    return block.paragraph, block.start + min(place.character, len(block))


def _whole(box: QRectF) -> QRect:
    return box.toAlignedRect()
