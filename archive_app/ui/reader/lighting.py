"""Which characters a link lights up, row by row, and how it is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from archive_app.domain.alignment import SentenceLink
from archive_app.domain.articles import Side
from archive_app.ui.reader.document import Document
from archive_app.ui.reader.links import PageLinks

Cell = tuple[int, Side, int]  # row, side, number of the block


class Look(StrEnum):
    """How the lit sentences are drawn."""

    SURE = "sure"  # filled
    UNCERTAIN = "uncertain"  # filled, with a dashed edge
    ALONE = "alone"  # a dashed edge: nothing stands on the other side
    PLAIN = "plain"  # filled: the article has one side only


@dataclass(frozen=True, slots=True)
class Lit:
    """A link that is lit: characters of each block, and the rows that it touches."""

    link: int
    look: Look
    is_verified: bool
    rows: frozenset[int]
    spans: Mapping[Cell, tuple[int, int]]


def lit_link(document: Document, links: PageLinks, number: int) -> Lit:
    """What to light for a link."""
    link = links.links[number]
    spans: dict[Cell, tuple[int, int]] = {}
    for side in document.sides:
        for paragraph, start, end in _runs(links, number, side):
            for cell, first, last in _cells(document, side, paragraph, start, end):
                spans[cell] = (first, last)
    rows = frozenset(row for row, _, _ in spans)
    has_two = len(document.sides) > 1
    return Lit(number, _look(link) if has_two else Look.PLAIN, link.is_fixed, rows, spans)


def lit_rows(document: Document, row: int) -> Lit | None:
    """A pair of paragraphs as a whole, while its sentences are not linked yet."""
    if len(document.sides) < 2:
        return None
    spans: dict[Cell, tuple[int, int]] = {}
    rows = document.rows_of_pair(row)
    for number in rows:
        for side in document.sides:
            for at, block in enumerate(document.rows[number].cell(side)):
                spans[number, side, at] = (0, len(block))
    return Lit(-1, Look.PLAIN, False, frozenset(rows), spans)


def _look(link: SentenceLink) -> Look:
    if link.is_one_sided:
        return Look.ALONE
    return Look.UNCERTAIN if link.is_uncertain else Look.SURE


def _runs(links: PageLinks, number: int, side: Side) -> Iterable[tuple[int, int, int]]:
    """Paragraph, start and end of what a link holds on a side: its sentences are adjacent."""
    ends: dict[int, tuple[int, int]] = {}
    for sentence in links.parts(number, side):
        start, _ = ends.get(sentence.paragraph, (sentence.start, 0))
        ends[sentence.paragraph] = (start, sentence.end)
    return [(paragraph, start, end) for paragraph, (start, end) in ends.items()]


def _cells(
    document: Document, side: Side, paragraph: int, start: int, end: int
) -> Iterable[tuple[Cell, int, int]]:
    """The blocks that show characters start..end of a paragraph, and which of theirs these are."""
    row = document.row_at(side, paragraph, start)
    while row is not None and row < len(document.rows):
        blocks = document.rows[row].cell(side)
        for at, block in enumerate(blocks):
            first, last = max(start, block.start), min(end, block.end)
            if block.paragraph == paragraph and first < last:
                yield (row, side, at), first - block.start, last - block.start
        if blocks and (blocks[-1].paragraph, blocks[-1].end) >= (paragraph, end):
            return
        row += 1
