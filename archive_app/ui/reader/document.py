"""What the reader shows of one page: rows, marks and hits in reading order, without any Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from archive_app.domain.articles import ReadingText, Side
from archive_app.domain.reading import ReaderPage
from archive_app.ui.reader.display_text import Insertion
from archive_app.ui.reader.marks import Flag, Mark, MarkKind, SideMarks, side_marks
from archive_app.ui.reader.places import Place
from archive_app.ui.reader.rows import Block, Row, build_rows, complete_beads

SIDES = (Side.ORIGINAL, Side.TRANSLATION)


@dataclass(frozen=True, slots=True)
class Hit:
    """A hit at its place: row and block of a side, characters start..end of the paragraph."""

    row: int
    side: Side
    block: int
    start: int
    end: int
    term: int = 0


class Document:
    """A page prepared for reading; immutable once made."""

    def __init__(self, page: ReaderPage) -> None:
        article = page.article
        self.page = page
        self.texts: dict[Side, ReadingText] = {
            side: text
            for side, text in zip(SIDES, (article.original, article.translation), strict=True)
            if text is not None
        }
        self._marks: dict[Side, SideMarks] = {
            side: side_marks(
                text, page.marks.get(side, ()), page.mark_terms.get(side, ()), page.damage or ()
            )
            for side, text in self.texts.items()
        }
        counts = [len(self.texts[side].paragraphs) if side in self.texts else 0 for side in SIDES]
        alignment = page.alignment
        beads = complete_beads(alignment.beads if alignment else article.beads, *counts)
        plain = {side: [p.text for p in text.paragraphs] for side, text in self.texts.items()}
        self.rows: tuple[Row, ...] = build_rows(beads, plain, alignment)
        self._first_rows = self._find_first_rows()

    def shows_same_text(self, page: ReaderPage) -> bool:
        """Whether ``page`` has the texts, pairs, hits and damage that are shown already."""
        shown, mine, other = self.page, self.page.article, page.article
        return (
            (mine.id, mine.original, mine.translation, mine.beads)
            == (other.id, other.original, other.translation, other.beads)
        ) and (shown.marks, shown.title_marks, shown.alignment, shown.damage) == (
            page.marks,
            page.title_marks,
            page.alignment,
            page.damage,
        )

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides that the archive holds, original first."""
        return tuple(self.texts)

    def paragraph(self, side: Side, number: int) -> str:
        """The reading text of one paragraph."""
        return self.texts[side].paragraphs[number].text

    def block_text(self, side: Side, block: Block) -> str:
        """The characters of a block."""
        return self.paragraph(side, block.paragraph)[block.start : block.end]

    def block_marks(self, side: Side, block: Block) -> list[Mark]:
        """The marks that touch a block, clipped to it, in characters of the block."""
        found = []
        for mark in self._marks[side].marks.get(block.paragraph, ()):
            start, end = max(mark.start, block.start), min(mark.end, block.end)
            if start < end or (mark.start == mark.end and block.start <= mark.start < block.end):
                found.append(replace(mark, start=start - block.start, end=end - block.start))
        return found

    def block_insertions(self, side: Side, block: Block) -> list[Insertion]:
        """The tokens shown in a block though the reading text leaves them out."""
        return [
            Insertion(insertion.at - block.start, insertion.text)
            for insertion in self._marks[side].insertions.get(block.paragraph, ())
            if block.start <= insertion.at < block.end
        ]

    def hits(self, sides: Iterable[Side]) -> tuple[Hit, ...]:
        """The hits of these sides in reading order: row by row, in each the original first.

        The order does not follow a swap of the sides, so a hit keeps its number.
        """
        shown = set(sides)
        wanted = [side for side in SIDES if side in shown]
        return tuple(
            hit
            for number, row in enumerate(self.rows)
            for side in wanted
            for place, block in enumerate(row.cell(side))
            for hit in self._block_hits(number, side, place, block)
        )

    def flags(self) -> tuple[Flag, ...]:
        """The flags of both sides, in order of their rows; those without a place come last."""
        every = [flag for marks in self._marks.values() for flag in marks.flags]
        return tuple(sorted(every, key=self._flag_order))

    def row_of(self, side: Side, paragraph: int) -> int | None:
        """The first row that shows a paragraph."""
        return self._first_rows.get((side, paragraph))

    def row_at(self, side: Side, paragraph: int, character: int) -> int | None:
        """The row that shows a character of a paragraph."""
        row = self.row_of(side, paragraph)
        while row is not None and row < len(self.rows):
            blocks = self.rows[row].cell(side)
            if any(b.paragraph == paragraph and b.start <= character <= b.end for b in blocks):
                return row
            if blocks and blocks[0].paragraph > paragraph:
                break
            row += 1
        return self.row_of(side, paragraph)

    def hit_place(self, hit: Hit) -> Place:
        """Where a hit begins, as a place of the caret."""
        block = self.rows[hit.row].cell(hit.side)[hit.block]
        return Place(hit.row, hit.block, hit.start - block.start)

    def rows_of_pair(self, row: int) -> range:
        """All rows of the pair that a row belongs to."""
        first = last = row
        while not self.rows[first].first:
            first -= 1
        while not self.rows[last].last:
            last += 1
        return range(first, last + 1)

    def _block_hits(self, row: int, side: Side, place: int, block: Block) -> Iterable[Hit]:
        for mark in self._marks[side].marks.get(block.paragraph, ()):
            # A hit that runs over a cut belongs to the block where it begins.
            if mark.kind is MarkKind.HIT and block.start <= mark.start < block.end:
                yield Hit(row, side, place, mark.start, mark.end, mark.term)

    def _flag_order(self, flag: Flag) -> tuple[int, int]:
        row = None
        if flag.paragraph is not None:
            row = self.row_at(flag.side, flag.paragraph, flag.start)
        return (len(self.rows) if row is None else row), flag.start

    def _find_first_rows(self) -> dict[tuple[Side, int], int]:
        rows: dict[tuple[Side, int], int] = {}
        for number, row in enumerate(self.rows):
            for side in self.sides:
                for block in row.cell(side):
                    rows.setdefault((side, block.paragraph), number)
        return rows


def pair_text(document: Document, row: int, sides: Sequence[Side]) -> str:
    """The text of a row for people who listen: each side on its own line."""
    parts = []
    for side in sides:
        blocks = document.rows[row].cell(side)
        parts.append(" ".join(document.block_text(side, block) for block in blocks))
    return "\n".join(part for part in parts if part)
