"""The caret and what is selected: places in the text of one side, across rows."""

from __future__ import annotations

from dataclasses import dataclass

from archive_app.domain.articles import Side
from archive_app.ui.reader.boxes import character_at, place_of
from archive_app.ui.reader.document import Document
from archive_app.ui.reader.places import Place


@dataclass(frozen=True, slots=True)
class Selection:
    """From ``anchor`` to ``caret`` on one side; empty when they are the same."""

    side: Side
    anchor: Place
    caret: Place

    @property
    def is_empty(self) -> bool:
        """Nothing is selected."""
        return self.anchor == self.caret

    @property
    def start(self) -> Place:
        """The earlier end."""
        return min(self.anchor, self.caret)

    @property
    def end(self) -> Place:
        """The later end."""
        return max(self.anchor, self.caret)

    def in_block(self, row: int, block: int, length: int) -> tuple[int, int] | None:
        """The characters selected in one block, None when there are none."""
        here = (row, block)
        if self.is_empty or here < self.start.cell_block or here > self.end.cell_block:
            return None
        begin = self.start.character if self.start.cell_block == here else 0
        stop = self.end.character if self.end.cell_block == here else length
        return (begin, stop) if begin < stop else None


def everything(document: Document, side: Side) -> Selection | None:
    """All text of a side; None when it has none."""
    rows = [number for number, row in enumerate(document.rows) if row.cell(side)]
    if not rows:
        return None
    last_blocks = document.rows[rows[-1]].cell(side)
    end = Place(rows[-1], len(last_blocks) - 1, len(last_blocks[-1]))
    return Selection(side, Place(rows[0]), end)


def selected_text(document: Document, selection: Selection) -> str:
    """The selected characters as they are in the record, paragraphs joined by a blank line."""
    parts: list[str] = []
    paragraph: int | None = None
    for row in range(selection.start.row, selection.end.row + 1):
        for number, block in enumerate(document.rows[row].cell(selection.side)):
            found = selection.in_block(row, number, len(block))
            if found is None:
                continue
            text = document.block_text(selection.side, block)[found[0] : found[1]]
            if block.paragraph == paragraph:
                parts[-1] += text  # the paragraph goes on in another row
            else:
                parts.append(text)
            paragraph = block.paragraph
    return "\n\n".join(parts)


def stepped(document: Document, side: Side, place: Place, step: int) -> Place:
    """The place one character after (``step`` 1) or before (-1), across blocks and rows."""
    blocks = document.rows[place.row].cell(side)
    length = len(blocks[place.block]) if place.block < len(blocks) else 0
    if 0 <= place.character + step <= length:
        return Place(place.row, place.block, place.character + step)
    if 0 <= place.block + step < len(blocks):
        return _edge(document, side, place.row, place.block + step, at_end=step < 0)
    row = place.row + step
    while 0 <= row < len(document.rows):
        count = len(document.rows[row].cell(side))
        if count:
            return _edge(document, side, row, 0 if step > 0 else count - 1, at_end=step < 0)
        row += step
    return place


def _edge(document: Document, side: Side, row: int, block: int, *, at_end: bool) -> Place:
    length = len(document.rows[row].cell(side)[block])
    return Place(row, block, length if at_end else 0)


def carried(before: Document, after: Document, selection: Selection) -> Selection | None:
    """The same characters in another state of the document; None when they are gone.

    What was selected up to an edge of the side is selected up to that edge, wherever it is now.
    """
    whole, now_whole = everything(before, selection.side), everything(after, selection.side)
    if whole is None or now_whole is None:
        return None
    edges = {} if selection.is_empty else {whole.start: now_whole.start, whole.end: now_whole.end}
    places = []
    for place in (selection.anchor, selection.caret):
        if place in edges:
            places.append(edges[place])
            continue
        found = character_at(before, selection.side, place)
        now = place_of(after, selection.side, *found) if found is not None else None
        if now is None:
            return None
        places.append(now)
    return Selection(selection.side, *places)
