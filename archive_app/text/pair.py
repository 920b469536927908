"""Which paragraphs of an original and its translation belong together.

Dynamic programming over small groups of paragraphs, after Gale and Church (1993): lengths in the
document's own ratio, and cheap anchors: numbers, and Latin words that stand on both sides.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from archive_app.domain.articles import Bead
from archive_app.domain.findings import Finding, FindingKind, Span
from archive_app.text.dates import han_number

METHOD = "length+anchors"
# Paragraphs of the original, of the translation; the likeliest first, for it saves the others.
_KINDS = ((1, 1), (0, 1), (1, 0), (1, 2), (2, 1))
_PENALTIES = (0.0, 4.5, 4.5, 2.5, 2.5)  # of each kind: -log of how rare it is
_VARIANCE = 6.8  # of the length of a translation, a unit of its original: Gale and Church
_BAND = 5  # paragraphs either side of the diagonal that are looked at first
_EDGE = 2  # a path so near the edge of the band may have been forced there
_WIDEST_BAND = 120
_ANCHOR = 1.2  # what one shared anchor is worth
_MOST_ANCHORS = 4
_LEAST = -_ANCHOR * _MOST_ANCHORS  # the least that a pair costs
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


@dataclass(frozen=True, slots=True)
class _Scores:
    """Where paragraphs end, in characters of the translation, and their anchors as sets of bits."""

    first_ends: tuple[float, ...]  # one more than paragraphs: the first is 0
    second_ends: tuple[float, ...]
    first_bits: tuple[int, ...]
    second_bits: tuple[int, ...]

    @property
    def rows(self) -> int:
        """Paragraphs of the original."""
        return len(self.first_bits)

    @property
    def columns(self) -> int:
        """Paragraphs of the translation."""
        return len(self.second_bits)

    def cost(self, row: int, column: int, up: int, left: int) -> float:
        """How badly ``up`` and ``left`` paragraphs that end there fit; 0 is perfect, or less."""
        expected = self.first_ends[row] - self.first_ends[row - up]
        length = self.second_ends[column] - self.second_ends[column - left]
        mine, theirs = self.first_bits[row - 1], self.second_bits[column - 1]
        if up == 2:
            mine |= self.first_bits[row - 2]
        if left == 2:
            theirs |= self.second_bits[column - 2]
        # Squared, as a log probability; capped, for one odd paragraph must not turn it all round.
        cost = min(9.0, (length - expected) ** 2 / (_VARIANCE * (length + expected)))
        if mine or theirs:
            cost -= _ANCHOR * min((mine & theirs).bit_count(), _MOST_ANCHORS)
            cost += _MISSED * min((mine ^ theirs).bit_count(), 2)
        return cost


def paragraph_beads(original: Sequence[str], translation: Sequence[str]) -> tuple[Bead, ...]:
    """Every paragraph in exactly one bead (1-1, 1-2, 2-1, 1-0 or 0-1), both sides in order.

    ``score`` runs from 0 to 1; beads with an empty side have 0. The work grows with the number of
    paragraphs times a fixed band.
    """
    return _traced(_scores(_side(original), _side(translation)))


def unaligned(original: int, translation: int, beads: Sequence[Bead]) -> Finding | None:
    """What the translation is told of when paragraphs of so many can't all be paired, or None."""
    lost = sum(not (bead.original and bead.translation) for bead in beads)
    if original == translation and not lost:
        return None
    note = f"Paragraphs: {original} in the original, {translation} in the translation."
    if lost:
        note += f" Without a counterpart: {lost}."
    return Finding(FindingKind.UNALIGNED, Span(0, 0), note=note)


def _side(paragraphs: Sequence[str]) -> _Side:
    return _Side(
        tuple(float(len(_HAN.findall(text)) * 2 + len(text)) + 1.0 for text in paragraphs),
        tuple(_anchors(text[:_LONGEST_READ]) for text in paragraphs),
    )


def _anchors(text: str) -> frozenset[str]:
    plain = text if text.isascii() else text.translate(_FULL_WIDTH)
    found = {word.lower() for word in _LATIN.findall(plain)}
    for printed in _NUMBER.findall(plain):
        number = han_number(printed)
        found.add(str(number) if number is not None else printed.replace(",", ""))
    found |= {_MONTHS[name.lower()] for name in _MONTH.findall(plain)}
    return frozenset(found)


def _scores(first: _Side, second: _Side) -> _Scores:
    """The two sides made ready; anchors of one side only are left out.

    The Latin words of an English text have no like in Chinese.
    """
    common = frozenset().union(*first.anchors) & frozenset().union(*second.anchors)
    bits = {anchor: 1 << at for at, anchor in enumerate(sorted(common))}
    ratio = sum(second.lengths) / max(1.0, sum(first.lengths)) or 1.0
    return _Scores(
        tuple(accumulate((length * ratio for length in first.lengths), initial=0.0)),
        tuple(accumulate(second.lengths, initial=0.0)),
        tuple(sum(bits[one] for one in found & common) for found in first.anchors),
        tuple(sum(bits[one] for one in found & common) for found in second.anchors),
    )


def _traced(scores: _Scores) -> tuple[Bead, ...]:
    """The best beads; the band is widened until their path keeps away from its edges."""
    width = _BAND + abs(scores.rows - scores.columns)
    while True:
        bands = [_band(row, scores.rows, scores.columns, width) for row in range(scores.rows + 1)]
        kinds = _best_kinds(scores, bands)
        beads: list[Bead] = []
        row, column = scores.rows, scores.columns
        touched = False
        while row or column:
            low, high = bands[row]
            touched |= 0 < low >= column - _EDGE or column + _EDGE >= high < scores.columns
            kind = _KINDS[kinds[row][column - low]]
            beads.append(_bead(scores, (row, column), kind))
            row, column = row - kind[0], column - kind[1]
        if not touched or width >= _WIDEST_BAND:
            return tuple(reversed(beads))
        width *= 2


def _band(row: int, rows: int, columns: int, width: int) -> tuple[int, int]:
    """The first and the last column looked at in a row; neighbouring rows always overlap."""
    slope = columns / max(1, rows)
    width = min(_WIDEST_BAND, width)
    low = math.floor((row - 1) * slope) - width
    high = math.ceil((row + 1) * slope) + width
    return max(0, low), min(columns, high)


def _best_kinds(scores: _Scores, bands: Sequence[tuple[int, int]]) -> list[list[int]]:
    """For every cell of the band, the kind of bead (its place in _KINDS) the best way ends with."""
    costs: list[list[float]] = []
    kinds: list[list[int]] = []
    for row, (low, high) in enumerate(bands):
        here = [_FAR] * (high - low + 1)
        chosen = [0] * len(here)
        costs.append(here)
        kinds.append(chosen)
        above = [(at, up, left) for at, (up, left) in enumerate(_KINDS) if up <= row]
        for column in range(low, high + 1):
            best = 0.0 if row == column == 0 else _FAR
            for at, up, left in above:
                place = column - left - bands[row - up][0]
                if place < 0 or column - left > bands[row - up][1]:
                    continue
                cost = costs[row - up][place] + _PENALTIES[at]
                # What fits costs _LEAST or more: a way that can't win any more isn't looked at.
                if cost + (_LEAST if up and left else 0.0) >= best:
                    continue
                if up and left:
                    cost += scores.cost(row, column, up, left)
                if cost < best:
                    best, chosen[column - low] = cost, at
            here[column - low] = best
    return kinds


def _bead(scores: _Scores, end: tuple[int, int], kind: tuple[int, int]) -> Bead:
    score = 0.0
    if 0 not in kind:
        score = 1 / (1 + math.exp((scores.cost(*end, *kind) - 4.0) / 1.5))
    return Bead(
        tuple(range(end[0] - kind[0], end[0])),
        tuple(range(end[1] - kind[1], end[1])),
        METHOD,
        round(score, 3),
    )
