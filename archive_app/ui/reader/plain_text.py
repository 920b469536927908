"""A page as plain text, without any Qt: a line for each pair, at the same number on both sides.

Line 0 is the title, so that a screen reader begins with it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass

from archive_app.domain.articles import Side
from archive_app.ui.reader.document import Document
from archive_app.ui.reader.hit_walk import AnyHit, TitleHit
from archive_app.ui.reader.link_words import missing_words
from archive_app.ui.reader.places import Place
from archive_app.ui.text_display import visible_controls


@dataclass(frozen=True, slots=True)
class LineSpan:
    """Characters start..end of a line."""

    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Piece:
    """A block of the reader as it stands in a line, from character ``at`` on."""

    line: int
    at: int
    paragraph: int
    start: int  # in the paragraph
    length: int


class PlainText:
    """One side of a page; line n of both sides is the same pair, and no line holds a break."""

    def __init__(self, document: Document, side: Side) -> None:
        self.side = side
        self._document = document
        self._pieces: dict[tuple[int, int], _Piece] = {}  # by row and block
        self._of_line: defaultdict[int, list[_Piece]] = defaultdict(list)
        self._rows: list[int] = []  # the first row of each pair
        self.lines = [visible_controls(document.texts[side].title)]
        for number, row in enumerate(document.rows):
            if row.first:
                self._rows.append(number)
                self.lines.append(self._pair(number))

    @property
    def text(self) -> str:
        """All lines."""
        return "\n".join(self.lines)

    def row_of_line(self, line: int) -> int:
        """The first row of the pair in a line; the first pair for the title."""
        return self._rows[max(0, line - 1)] if self._rows else 0

    def line_of_row(self, row: int) -> int:
        """The line of the pair that a row belongs to."""
        return bisect_right(self._rows, row)

    def hit_span(self, hit: AnyHit) -> LineSpan | None:
        """Where a hit stands; None for one of the other side."""
        if hit.side is not self.side:
            return None
        if isinstance(hit, TitleHit):
            return LineSpan(0, hit.start, hit.end)
        piece = self._pieces.get((hit.row, hit.block))
        if piece is None:
            return None
        start = piece.at + hit.start - piece.start
        end = min(start + hit.end - hit.start, piece.at + piece.length)
        return LineSpan(piece.line, start, end)

    def place_of(self, place: Place) -> tuple[int, int]:
        """Line and character of a place of the reader's caret."""
        piece = self._pieces.get(place.cell_block)
        if piece is None:
            return self.line_of_row(place.row), 0
        return piece.line, piece.at + min(place.character, piece.length)

    def paragraph_at(self, line: int, character: int) -> tuple[int, int] | None:
        """Paragraph, and character of it, at a place; None in a line without any."""
        pieces = self._of_line[line]
        if not pieces:
            return None
        piece = next((one for one in reversed(pieces) if one.at <= character), pieces[0])
        return piece.paragraph, piece.start + max(0, min(character - piece.at, piece.length))

    def _pair(self, first: int) -> str:
        """The line of a pair; its pieces are remembered."""
        number, line = self._document.rows[first].number, len(self.lines)
        words = f"¶{number}"
        for row in self._document.rows_of_pair(first):
            for at, block in enumerate(self._document.rows[row].cell(self.side)):
                text = visible_controls(self._document.block_text(self.side, block))
                words += " "
                piece = _Piece(line, len(words), block.paragraph, block.start, len(text))
                self._pieces[row, at] = piece
                self._of_line[line].append(piece)
                words += text
        return words if self._of_line[line] else f"{words} ({missing_words(self.side)})"
