"""What each kind of bead costs: for being rare, for lengths that differ, for paragraphs torn.

Tuned on articles with sentences joined and dropped and with paragraphs broken anew.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from archive_app.text.alignment.masks import Floats
from archive_app.text.alignment.texts import Breaks, Columns, Texts

KINDS = ((1, 1), (1, 0), (0, 1), (1, 2), (2, 1), (1, 3), (3, 1), (1, 4), (4, 1), (2, 2))
NEVER = -1e9
# How much a bead must bring to be chosen, by its sentences on both sides.
PENALTIES = {1: 0.0, 2: 1.33, 3: 2.65, 4: 11.0}
ALONE = 1.8
CROSSED = 20.8  # two sentences that became two others
NEAR = 4  # sentences at an end of the text
EDGE = 0.35  # taken off for a sentence alone at an end of the text: a lead, a credit, a source
BREAK = 1.15  # of a paragraph that ends on one side only


class Prices:
    """The prices of beads that end at a place of the source and at each of some of the target."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._rows, self._columns = len(texts.source), len(texts.target)
        # How many sentences before each place must stand alone.
        self._alone_rows = _counted(texts.source_alone, self._rows)
        self._alone_columns = _counted(texts.target_alone, self._columns)
        self._row_breaks = _or_none(texts.source_breaks, self._rows)
        self._column_breaks = _or_none(texts.target_breaks, self._columns)
        # How many paragraphs end up to each place.
        self._rows_broken = np.cumsum(self._row_breaks)
        self._columns_broken = np.cumsum(self._column_breaks)

    def bead(self, row: int, up: int, left: int, columns: Columns) -> Floats:
        """Of ``up`` and ``left`` sentences; ``columns`` may not be fewer than ``left``."""
        penalty = CROSSED if min(up, left) > 1 else PENALTIES[max(up, left)]
        inner: Columns = self._columns_broken[columns - 1] - self._columns_broken[columns - left]
        inner = np.abs(inner - (self._rows_broken[row - 1] - self._rows_broken[row - up]))
        torn = self._column_breaks[columns] != self._row_breaks[row]
        price = penalty + BREAK * (torn + inner) + self._texts.length_cost(row, up, columns, left)
        alone = self._alone_columns[columns] > self._alone_columns[columns - left]
        if self._alone_rows[row] > self._alone_rows[row - up]:
            alone[:] = True
        prices: Floats = np.where(alone, -NEVER, price)
        return prices

    def source_alone(self, row: int, columns: Columns) -> Floats:
        """Of the sentence before ``row`` alone."""
        inside = np.clip(columns, 0, self._columns)
        torn = ~self._column_breaks[inside] & self._row_breaks[row]
        prices: Floats = ALONE + BREAK * torn
        if self._is_near_edge(row):
            prices -= EDGE * self._at_edge(inside, self._columns)
        return prices

    def target_alone(self, row: int, columns: Columns) -> Floats:
        """Of the sentence before each column alone."""
        inside = np.clip(columns, 0, self._columns)
        torn = self._column_breaks[inside] & ~self._row_breaks[row]
        near = (inside <= NEAR) | (inside > self._columns - NEAR)
        at_edge = self._at_edge(np.array([row]), self._rows)
        prices: Floats = ALONE + BREAK * torn - EDGE * (near & at_edge)
        return prices

    def _is_near_edge(self, row: int) -> bool:
        return row <= NEAR or row > self._rows - NEAR

    def _at_edge(self, places: Columns, last: int) -> Breaks:
        """Whether the sentences of the other side have not begun there, or are over."""
        begins: Breaks = (places == 0) & self._texts.begins
        ends: Breaks = (places == last) & self._texts.ends
        return begins | ends


def _counted(places: Iterable[int], number: int) -> Columns:
    """How many of ``places`` come before each of ``number`` + 1."""
    marks = np.zeros(number + 1, np.int64)
    marks[[at + 1 for at in places]] = 1
    return np.cumsum(marks)


def _or_none(breaks: Breaks, number: int) -> Breaks:
    """A break nowhere, where the texts have none to tell of."""
    return breaks if len(breaks) else np.zeros(number + 1, np.bool_)
