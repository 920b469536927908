"""The best way to pair two rows of sentences: dynamic programming over beads, inside a band.

After Gale and Church (1993) for the beads and the lengths; the weight of shared evidence is added
as in lexical aligners. The band follows the lengths, then the way found, and is widened until that
keeps away from its edges: the work grows with the length of a text and not with its square.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from archive_app.text.alignment.masks import MOST_UNITS, Floats, Masks, Meetings, weights_of
from archive_app.text.alignment.prices import KINDS, NEVER, Prices
from archive_app.text.alignment.texts import Columns, Ranges, Texts

MOST = 4  # sentences of one side in a bead
_WEIGHT = 0.49  # of each side's shared evidence: both sides tell of the same
_BAND = 16
_EDGE = 3
_ROUNDING = 1e-6
_NOTHING_TO_LEFT = KINDS.index((0, 1))

Value = TypeVar("Value", np.float64, np.uint64)
Evidence = dict[tuple[int, int], Floats]  # by kind: a weight for each column
Path = list[tuple[int, int]]  # (sentences of the source, of the target) of each bead, in order


def best_path(texts: Texts) -> Path:
    """The beads of the best way through both texts."""
    rows, columns = len(texts.source), len(texts.target)
    if not rows or not columns:
        return [(1, 0)] * rows + [(0, 1)] * columns
    meetings = Meetings(texts.source, texts.target)
    reach = _BAND
    # Where as large a part of the one text was read as of the other.
    parts = texts.source_ends * (texts.target_ends[-1] / max(1.0, texts.source_ends[-1]))
    middle = np.searchsorted(texts.target_ends, parts).tolist()
    while True:
        path, touched = _Band(texts, meetings, middle, reach).best()
        if not touched or reach >= max(rows, columns):
            return path
        # Along the way found, which leads at least to where the band was too narrow.
        middle = _columns_of(path, rows)
        reach = reach * 3 // 2


def ranges_of(path: Path, row: int = 0, column: int = 0) -> list[Ranges]:
    """The sentences of each bead of a path that begins at a sentence of both sides."""
    beads: list[Ranges] = []
    for up, left in path:
        beads.append((range(row, row + up), range(column, column + left)))
        row, column = row + up, column + left
    return beads


def _columns_of(path: Path, rows: int) -> list[int]:
    """The column in which a path leaves each row; columns never go back."""
    found = [0] * (rows + 1)
    row = column = 0
    for up, left in path:
        for between in range(row + 1, row + up):
            found[between] = column
        row, column = row + up, column + left
        found[row] = column
    return found


class _Window:
    """Arrays of one row of the band, and the way to look at them from a later row."""

    def __init__(self, first: int, width: int) -> None:
        self.first = first
        self.width = width

    def seen_from(self, values: npt.NDArray[Value], first: int, empty: float) -> npt.NDArray[Value]:
        """``values`` of this row for the columns that begin at ``first``."""
        by = first - self.first
        moved = np.full(self.width, empty, values.dtype)
        if by >= 0:
            kept = values[by:]
            moved[: len(kept)] = kept
        elif -by < self.width:
            moved[-by:] = values[:by]
        return moved


class _Band:
    """One pass: every cell within ``reach`` columns of the ``middle`` of its row."""

    def __init__(self, texts: Texts, meetings: Meetings, middle: Sequence[int], reach: int) -> None:
        self._texts = texts
        self._meetings = meetings
        self._rows, self._columns = len(texts.source), len(texts.target)
        self._width = 2 * reach + 1
        self._firsts = [column - reach for column in middle]
        # Column ``k`` of a row is the place between sentences ``first + k - 1`` and ``first + k``.
        self._scores: list[Floats] = []
        self._kinds: list[npt.NDArray[np.int8]] = []
        # Of the last rows: where they stand, the bits met in each column, the weights of their own.
        self._met: list[tuple[_Window, Masks, Floats]] = []
        self._prices = Prices(texts)

    def best(self) -> tuple[Path, bool]:
        """The best path, and whether it came near an edge that isn't that of the texts."""
        for row in range(self._rows + 1):
            self._fill(row)
        return self._traced()

    def _fill(self, row: int) -> None:
        first, width = self._firsts[row], self._width
        columns = np.arange(first, first + width)
        inside = (columns >= 0) & (columns <= self._columns)
        scores = np.full(width, NEVER)
        kinds = np.zeros(width, np.int8)
        if row == 0:
            scores[columns == 0] = 0.0
        else:
            evidence = self._evidence(row)
            for kind, (up, left) in enumerate(KINDS):
                if 0 < up <= row and left <= self._columns:
                    found = self._ending(row, up, left, columns, evidence)
                    better = found > scores
                    scores[better] = found[better]
                    kinds[better] = kind
        scores[~inside] = NEVER
        self._pass_over(scores, kinds, self._prices.target_alone(row, columns))
        scores[~inside] = NEVER
        self._scores.append(scores)
        self._kinds.append(kinds)

    def _ending(
        self,
        row: int,
        up: int,
        left: int,
        columns: Columns,
        evidence: Evidence,
    ) -> Floats:
        """The scores of ways whose last bead has ``up`` and ``left`` sentences, per column."""
        before = _Window(self._firsts[row - up], self._width)
        found = before.seen_from(self._scores[row - up], int(columns[0]) - left, NEVER)
        if not left:
            return found - self._prices.source_alone(row, columns)
        ends = np.clip(columns, left, self._columns)
        return found + evidence[up, left] - self._prices.bead(row, up, left, ends)

    def _pass_over(self, scores: Floats, kinds: npt.NDArray[np.int8], prices: Floats) -> None:
        """Let sentences of the target stand alone: along the row, each for its price."""
        slope = np.cumsum(prices)
        best = np.maximum.accumulate(scores + slope) - slope
        alone = best > scores + _ROUNDING
        scores[alone] = best[alone]
        kinds[alone] = _NOTHING_TO_LEFT

    def _evidence(self, row: int) -> Evidence:
        """The weight of what is shared by beads that end in this row, by kind and column."""
        first, width = self._firsts[row], self._width
        window = _Window(first, width)
        # Column k of the cells is the target sentence before it.
        mine, theirs = self._meetings.row(row - 1, first - 1, width)
        met = (window, theirs, self._met_by_columns(row, mine))
        self._met = [*self._met[-MOST + 1 :], met]
        by_rows = self._met_by_rows(first)
        by_columns = [
            {left: before.seen_from(weights[left - 1], first, 0.0) for left in range(1, MOST + 1)}
            for before, _, weights in reversed(self._met)
        ]
        found: Evidence = {}
        for up, left in KINDS:
            if up and left and up <= len(self._met):
                total = np.zeros(width)
                for by in range(left):
                    total += _moved(by_rows[up], by)
                for by in range(up):
                    total += by_columns[by][left]
                found[up, left] = _WEIGHT * total
        return found

    def _met_by_rows(self, first: int) -> dict[int, Floats]:
        """Per number of source sentences: the weight of each target sentence that they meet."""
        sentences = np.arange(first - 1, first - 1 + self._width)
        inside = (sentences >= 0) & (sentences < self._columns)
        weights = np.zeros((self._width, MOST_UNITS))
        weights[inside] = self._texts.target.weights[sentences[inside]]
        joined = np.zeros(self._width, np.uint64)
        found: dict[int, Floats] = {}
        for up, (window, theirs, _) in enumerate(reversed(self._met), 1):
            joined |= window.seen_from(theirs, first, 0)
            found[up] = weights_of(joined, weights)
        return found

    def _met_by_columns(self, row: int, mine: Masks) -> Floats:
        """Of the source sentence before ``row``: the weight of what 1 to 4 target sentences meet.

        Of shape [4, width], for those that end in each column.
        """
        joined = np.zeros((MOST, self._width), np.uint64)
        for left in range(MOST):
            joined[left] = joined[max(0, left - 1)] | _moved(mine, left)
        weights = self._texts.source.weights[row - 1]
        return weights_of(joined.reshape(-1), weights).reshape(MOST, self._width)

    def _traced(self) -> tuple[Path, bool]:
        path: Path = []
        row, column, touched = self._rows, self._columns, False
        while row or column:
            at = column - self._firsts[row]
            low = at < _EDGE and self._firsts[row] > 0
            high = at >= self._width - _EDGE and self._firsts[row] + self._width <= self._columns
            touched |= low or high
            kind = KINDS[self._kinds[row][at]] if 0 <= at < self._width else (0, 1)
            if not row or not column:
                kind = (1, 0) if row else (0, 1)
            path.append(kind)
            row, column = row - kind[0], column - kind[1]
        path.reverse()
        return path, touched


def _moved(values: npt.NDArray[Value], by: int) -> npt.NDArray[Value]:
    """The values of ``by`` columns before; nothing stands before the first."""
    if not by:
        return values
    moved = np.zeros_like(values)
    moved[by:] = values[:-by]
    return moved
