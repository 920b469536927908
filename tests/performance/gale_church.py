"""Gale and Church (1993), plain: sentences paired by their lengths alone. A peer to measure beside.

The whole table is filled, as the paper has it: the work grows with the square of the length.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import accumulate

Bead = tuple[tuple[int, ...], tuple[int, ...]]

_VARIANCE = 6.8
# The paper's chances of each kind of bead, as costs.
_KINDS = {
    (1, 1): -math.log(0.89), (1, 0): -math.log(0.0099 / 2), (0, 1): -math.log(0.0099 / 2),
    (2, 1): -math.log(0.089 / 2), (1, 2): -math.log(0.089 / 2), (2, 2): -math.log(0.011),
}  # fmt: skip


def gale_church(source: Sequence[str], target: Sequence[str]) -> list[Bead]:
    """Every sentence in one bead, in order; the texts' own ratio is known to it."""
    ours = list(accumulate((len(one) for one in source), initial=0))
    theirs = list(accumulate((len(one) for one in target), initial=0))
    ratio = max(theirs[-1], 1) / max(ours[-1], 1)
    best = [[math.inf] * len(theirs) for _ in ours]
    kinds = [[(0, 0)] * len(theirs) for _ in ours]
    best[0][0] = 0.0
    for row in range(len(ours)):
        for column in range(len(theirs)):
            for (up, left), cost in _KINDS.items():
                if up > row or left > column:
                    continue
                total = best[row - up][column - left] + cost
                if total < best[row][column]:
                    mine, other = ours[row] - ours[row - up], theirs[column] - theirs[column - left]
                    total += _match(mine * ratio, other)
                if total < best[row][column]:
                    best[row][column], kinds[row][column] = total, (up, left)
    beads: list[Bead] = []
    row, column = len(source), len(target)
    while row or column:
        up, left = kinds[row][column]
        beads.append((tuple(range(row - up, row)), tuple(range(column - left, column))))
        row, column = row - up, column - left
    return beads[::-1]


def _match(expected: float, length: float) -> float:
    """-log of the chance that lengths differ so much."""
    if not expected + length:
        return 0.0
    delta = abs(length - expected) / math.sqrt(_VARIANCE * (expected + length) / 2)
    return -math.log(max(math.erfc(delta / math.sqrt(2)), 1e-12))
