"""Which paragraphs of an original and its translation belong together.

Dynamic programming over small groups of paragraphs, after Gale and Church (1993): lengths in the
document's own ratio, and cheap anchors: numbers, and Latin words that stand on both sides.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from archive_app.domain.articles import Bead
from archive_app.text.dates import han_number

METHOD = "length+anchors"
_KINDS = ((1, 1), (1, 2), (2, 1), (1, 0), (0, 1))  # paragraphs of the original, of the translation
_PENALTIES = {(1, 1): 0.0, (1, 2): 2.5, (2, 1): 2.5, (1, 0): 4.5, (0, 1): 4.5}  # -log of how rare
_VARIANCE = 6.8  # of the length of a translation, a unit of its original: Gale and Church
_BAND = 24  # paragraphs either side of the diagonal
_WIDEST_BAND = 120
_ANCHOR = 1.2  # what one shared anchor is worth
_MOST_ANCHORS = 4
_MISSED = 0.4  # what an anchor without its like costs, at most twice
_HAN = re.compile("[\u3400-\u9fff\u3041-\u30ff\uac00-\ud7a3]")
_NUMBER = re.compile(
    r"\d+(?:[.,]\d+)*|(?<![\u4e00-\u9fff])[〇零一二三四五六七八九十百]{1,5}(?=[月日个年])"
)
_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9]{2,}")
_FULL_WIDTH = str.maketrans("０１２３４５６７８９", "0123456789")
_MONTHS = {
    name: str(number)
    for number, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1
    )
}  # fmt: skip
_MONTH = re.compile(r"\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d")
_LONGEST_READ = 4_000  # characters of a paragraph searched for anchors
_FAR = math.inf


@dataclass(frozen=True, slots=True)
class _Side:
    """Of each paragraph: its length, and what may be found again on the other side."""

    lengths: tuple[float, ...]
    anchors: tuple[frozenset[str], ...]


def paragraph_beads(original: Sequence[str], translation: Sequence[str]) -> tuple[Bead, ...]:
    """Every paragraph in exactly one bead (1-1, 1-2, 2-1, 1-0 or 0-1), both sides in order.

    ``score`` runs from 0 to 1; beads with an empty side have 0. The work grows with the number of
    paragraphs times a fixed band.
    """
    first, second = _side(original), _side(translation)
    kept = _shared_only(first, second)
    ratio = sum(second.lengths) / max(1.0, sum(first.lengths)) or 1.0
    scaled = _Side(tuple(length * ratio for length in first.lengths), kept[0])
    return _traced(scaled, _Side(second.lengths, kept[1]))


def _side(paragraphs: Sequence[str]) -> _Side:
    return _Side(
        tuple(float(len(_HAN.findall(text)) * 2 + len(text)) + 1.0 for text in paragraphs),
        tuple(_anchors(text[:_LONGEST_READ]) for text in paragraphs),
    )


def _anchors(text: str) -> frozenset[str]:
    plain = text.translate(_FULL_WIDTH)
    found = {word.lower() for word in _LATIN.findall(plain)}
    for printed in _NUMBER.findall(plain):
        number = han_number(printed)
        found.add(str(number) if number is not None else printed.replace(",", ""))
    found |= {_MONTHS[name.lower()] for name in _MONTH.findall(plain)}
    return frozenset(found)


def _shared_only(
    first: _Side, second: _Side
) -> tuple[tuple[frozenset[str], ...], tuple[frozenset[str], ...]]:
    """Anchors known to both sides: the Latin words of an English text have no like in Chinese."""
    common = frozenset().union(*first.anchors) & frozenset().union(*second.anchors)
    return (
        tuple(found & common for found in first.anchors),
        tuple(found & common for found in second.anchors),
    )


def _traced(first: _Side, second: _Side) -> tuple[Bead, ...]:
    rows, columns = len(first.lengths), len(second.lengths)
    best: list[dict[int, tuple[float, tuple[int, int]]]] = [{} for _ in range(rows + 1)]
    best[0][0] = (0.0, (0, 0))
    for row in range(rows + 1):
        for column in _band(row, rows, columns):
            here = min(_ways(first, second, best, row, column), default=(_FAR, (0, 0)))
            if here[0] < _FAR:
                best[row][column] = here
    beads: list[Bead] = []
    row, column = rows, columns
    while row or column:
        kind = best[row][column][1]
        beads.append(_bead(first, second, (row, column), kind))
        row, column = row - kind[0], column - kind[1]
    return tuple(reversed(beads))


def _band(row: int, rows: int, columns: int) -> range:
    """The columns looked at in a row; neighbouring rows always overlap."""
    width = min(_WIDEST_BAND, _BAND + abs(rows - columns))
    slope = columns / max(1, rows)
    low = math.floor((row - 1) * slope) - width
    high = math.ceil((row + 1) * slope) + width
    return range(max(0, low), min(columns, high) + 1)


def _ways(
    first: _Side,
    second: _Side,
    best: list[dict[int, tuple[float, tuple[int, int]]]],
    row: int,
    column: int,
) -> list[tuple[float, tuple[int, int]]]:
    ways = [best[row][column]] if column in best[row] else []
    for kind in _KINDS:
        up, left = row - kind[0], column - kind[1]
        if up >= 0 and left >= 0 and left in best[up]:
            cost = _PENALTIES[kind] + _cost(first, second, (row, column), kind)
            ways.append((best[up][left][0] + cost, kind))
    return ways


def _cost(first: _Side, second: _Side, end: tuple[int, int], kind: tuple[int, int]) -> float:
    """How badly the paragraphs that end at ``end`` fit together; 0 is perfect, may be negative."""
    if 0 in kind:
        return 0.0
    expected = sum(first.lengths[end[0] - kind[0] : end[0]])
    length = sum(second.lengths[end[1] - kind[1] : end[1]])
    # Squared, as a log probability; capped, for one odd paragraph must not turn the whole round.
    delta = (length - expected) ** 2 / (_VARIANCE * (length + expected) / 2) / 2
    shared, missed = _matched(first, second, end, kind)
    return min(9.0, delta) - _ANCHOR * min(shared, _MOST_ANCHORS) + _MISSED * min(missed, 2)


def _matched(
    first: _Side, second: _Side, end: tuple[int, int], kind: tuple[int, int]
) -> tuple[int, int]:
    mine: frozenset[str] = frozenset().union(*first.anchors[end[0] - kind[0] : end[0]])
    theirs: frozenset[str] = frozenset().union(*second.anchors[end[1] - kind[1] : end[1]])
    shared = len(mine & theirs)
    return shared, len(mine ^ theirs)


def _bead(first: _Side, second: _Side, end: tuple[int, int], kind: tuple[int, int]) -> Bead:
    cost = _cost(first, second, end, kind)
    score = 0.0 if 0 in kind else 1 / (1 + math.exp((cost - 4.0) / 1.5))
    return Bead(
        tuple(range(end[0] - kind[0], end[0])),
        tuple(range(end[1] - kind[1], end[1])),
        METHOD,
        round(score, 3),
    )
