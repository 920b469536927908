"""The line at the top of the window, kept there while the text around it is set anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from archive_app.domain.articles import Side
from archive_app.ui.reader.boxes import character_at, place_of
from archive_app.ui.reader.document import Document
from archive_app.ui.reader.hit_testing import caret_box
from archive_app.ui.reader.places import Place
from archive_app.ui.reader.scroller import Scroller


@dataclass(frozen=True, slots=True)
class Anchor:
    """A character whose line stands ``y`` pixels below the top of the window."""

    side: Side
    paragraph: int
    character: int
    y: int


def top_anchor(document: Document, scroller: Scroller, covered: int) -> Anchor | None:
    """The first line that is whole below the ``covered`` pixels of the window.

    None while what lies above the first row is in sight: that stays where it is.
    """
    if scroller.value <= scroller.inset:
        return None
    for row, y in scroller.visible():
        laid = scroller.rows.ensure(row)
        for side in scroller.rows.geometry.sides:
            for number, block in enumerate(laid.cells[side].blocks):
                for line in range(block.layout.lineCount()):
                    top = y + laid.tops[side] + block.top + line * laid.cells[side].pitch
                    if top < covered:
                        continue
                    start = block.display.from_qt(block.layout.lineAt(line).textStart())
                    found = character_at(document, side, Place(row, number, start))
                    return Anchor(side, *found, top) if found is not None else None
    return None


def restore(document: Document, scroller: Scroller, anchor: Anchor, sides: Sequence[Side]) -> None:
    """Put the anchor's line back to its height; on another side that is its row."""
    place = place_of(document, anchor.side, anchor.paragraph, anchor.character)
    if place is None:
        return
    top = 0.0
    if anchor.side in sides:
        top = caret_box(document, scroller, anchor.side, place).top()
    scroller.show(place.row, round(top), above=anchor.y)
