"""Evidence as bits: which units of a sentence are met by which sentences of the other side.

A sentence has up to 64 units, one bit each. Bits of several sentences are joined by "or", so that
a unit counts once however often it is met; then they are weighed. A unit weighs as much as it
tells: little when many sentences of the other side have it.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from archive_app.text.alignment.evidence import Evidence, Sides

Floats = npt.NDArray[np.float64]
Masks = npt.NDArray[np.uint64]

MOST_UNITS = 64
_FEWEST = 25  # sentences: in a short text, what is met once isn't yet common
_LEAST_WEIGHT = 0.15  # what nearly every sentence has tells nothing, and costs time


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of a sentence: as printed, its keys, its weight."""

    printed: str
    keys: frozenset[str]
    weight: float


@dataclass(frozen=True, slots=True)
class Side:
    """The units of each sentence that the other side has too, at most 64, the heaviest first.

    ``weights`` are theirs as rows of a matrix, ``contents`` the weight of all that a sentence has,
    what the other side lacks among it.
    """

    units: tuple[tuple[Unit, ...], ...]
    weights: Floats  # [sentences, 64]
    contents: Floats  # [sentences]

    def __len__(self) -> int:
        return len(self.units)

    def part(self, sentences: range) -> Side:
        """Some sentences that follow each other."""
        some = slice(sentences.start, sentences.stop)
        return Side(self.units[some], self.weights[some], self.contents[some])

    def joined(self, groups: Sequence[range]) -> Side:
        """Sentences taken together, each group as one: a paragraph."""
        rows = [
            _heaviest({u.keys: u for at in group for u in self.units[at]}.values())
            for group in groups
        ]
        contents = np.array([self.contents[group.start : group.stop].sum() for group in groups])
        return Side(tuple(rows), _matrix(rows), contents)


def weighed(sides: Sides) -> tuple[Side, Side]:
    """Both sides with only those units that the other side has too, heavy ones first."""
    source = _weighed(sides.source, _where(sides.target), len(sides.target))
    target = _weighed(sides.target, _where(sides.source), len(sides.source))
    return source, target


def _where(sentences: Sequence[Evidence]) -> Mapping[str, set[int]]:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for place, evidence in enumerate(sentences):
        for keys in evidence.values():
            for key in keys:
                found[key].add(place)
    return found


def _weighed(sentences: Sequence[Evidence], others: Mapping[str, set[int]], number: int) -> Side:
    nowhere: set[int] = set()
    weights: dict[frozenset[str], float] = {}
    rows: list[tuple[Unit, ...]] = []
    contents = np.zeros(len(sentences))
    total = max(number, _FEWEST) + 1
    for place, evidence in enumerate(sentences):
        units: list[Unit] = []
        for printed, keys in evidence.items():
            if keys not in weights:
                met = nowhere.union(*(others.get(key, nowhere) for key in keys))
                # The information that one of so many sentences was picked; + 0.5 tempers rare ones.
                weights[keys] = math.log(total / (len(met) + 0.5)) if met else 0.0
            if weights[keys] >= _LEAST_WEIGHT:
                shared = frozenset(key for key in keys if key in others)
                units.append(Unit(printed, shared, weights[keys]))
            contents[place] += weights[keys] or math.log(total / 1.5)
        rows.append(_heaviest(units))
    return Side(tuple(rows), _matrix(rows), contents)


def _heaviest(units: Iterable[Unit]) -> tuple[Unit, ...]:
    return tuple(sorted(units, key=lambda unit: -unit.weight)[:MOST_UNITS])


def _matrix(rows: Sequence[Sequence[Unit]]) -> Floats:
    """Their weights, of shape [rows, 64]."""
    matrix = np.zeros((len(rows), MOST_UNITS))
    for place, row in enumerate(rows):
        matrix[place, : len(row)] = [unit.weight for unit in row]
    return matrix


class _Places:
    """The sentences that have a key, in order, each with the bit of the unit it is in."""

    __slots__ = ("_bits", "_places")

    def __init__(self) -> None:
        self._places: list[int] = []
        self._bits: list[int] = []

    def add(self, place: int, bit: int) -> None:
        self._places.append(place)
        self._bits.append(bit)

    def between(self, start: int, stop: int) -> Iterator[tuple[int, int]]:
        first, last = bisect_left(self._places, start), bisect_left(self._places, stop)
        return zip(self._places[first:last], self._bits[first:last], strict=True)


class Meetings:
    """Who meets whom, row by row of a band."""

    def __init__(self, source: Side, target: Side) -> None:
        self._source = source
        self._by_key: defaultdict[str, _Places] = defaultdict(_Places)
        for place, units in enumerate(target.units):
            for bit, unit in enumerate(units):
                for key in unit.keys:
                    self._by_key[key].add(place, 1 << bit)

    def row(self, sentence: int, first: int, width: int) -> tuple[Masks, Masks]:
        """For the target sentences ``first`` up to ``first + width``, which may lie outside.

        Returns the bits of the source sentence that each meets, and the bits of each that the
        source sentence meets; both of shape [width].
        """
        mine: dict[int, int] = {}
        theirs: dict[int, int] = {}
        for bit, unit in enumerate(self._source.units[sentence]):
            for key in unit.keys:
                if met := self._by_key.get(key):
                    for place, other in met.between(first, first + width):
                        at = place - first
                        mine[at] = mine.get(at, 0) | 1 << bit
                        theirs[at] = theirs.get(at, 0) | other
        return _filled(mine, width), _filled(theirs, width)


def _filled(bits: Mapping[int, int], width: int) -> Masks:
    masks = np.zeros(width, np.uint64)
    for at, value in bits.items():
        masks[at] = value
    return masks


def weights_of(masks: Masks, weights: Floats) -> Floats:
    """The summed weight of the bits of each mask: [width] from [width] and [width, 64] or [64]."""
    spread = np.unpackbits(masks.view(np.uint8).reshape(-1, 8), axis=1, bitorder="little")
    if weights.ndim == 1:
        return spread @ weights
    summed: Floats = np.einsum("kb,kb->k", spread, weights)
    return summed
