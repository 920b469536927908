"""Aligned units of an article: which of them each token of a text belongs to.

A unit is an aligned pair: some paragraphs of the original and of the translation. The titles of
both sides are one more unit.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Literal

from archive_app.domain.articles import Side
from archive_app.domain.indexing import IndexedText
from archive_app.text.fold import Folded, fold
from archive_app.text.leaves import TokenTable
from archive_app.text.tokens import tokenize_folded

TITLE_UNIT = -2  # that of both titles
NO_UNIT = -1  # before the first unit, or in a text without any

Part = Literal["title", "body"]
PARTS: tuple[Part, Part] = ("title", "body")


class PartTable:
    """The tokens of a title or of a body, and the unit that each position lies in."""

    def __init__(self, text: IndexedText, part: Part) -> None:
        self.side = text.side
        self.language = text.language
        self.part: Part = part
        self.text = text.title if part == "title" else text.body
        self._offsets = text.units

    @cached_property
    def folded(self) -> Folded:
        """The text as search compares it."""
        return fold(self.text)

    @cached_property
    def letters(self) -> str:
        """The same without the apostrophes, which words lose."""
        return self.folded.text.replace("'", "")

    @cached_property
    def table(self) -> TokenTable:
        """The tokens, cut when they are asked for."""
        return TokenTable(tokenize_folded(self.text, self.folded))

    @cached_property
    def _marks(self) -> list[int]:
        """The position of the first token at or after the beginning of each unit."""
        at = sorted((span[0], position) for position, span in self.table.spans.items())
        after = at[-1][1] + 1 if at else 0
        found = []
        for offset in self._offsets:
            place = bisect_left(at, (offset, -1))
            found.append(at[place][1] if place < len(at) else after)
        return found

    def unit_at(self, position: int) -> int:
        """The unit of a token position."""
        if self.part == "title":
            return TITLE_UNIT
        return bisect_right(self._marks, position) - 1


class ArticleTables:
    """The texts of one article, cut into tokens where they are asked for."""

    def __init__(self, texts: Sequence[IndexedText]) -> None:
        self.parts = [PartTable(text, part) for text in texts for part in PARTS]
        self._count = max((len(text.units) for text in texts), default=0)

    @property
    def units(self) -> frozenset[int]:
        """Every unit of the article."""
        return frozenset({TITLE_UNIT, *range(self._count)})

    def by_place(self) -> Mapping[tuple[Side, Part], PartTable]:
        """The parts by where they stand; of several texts of one side, the last."""
        return {(part.side, part.part): part for part in self.parts}
