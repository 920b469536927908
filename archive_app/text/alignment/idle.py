"""Sentences that were drawn into a bead of several although nothing opposite answers to them.

A dropped sentence costs a path less when a neighbour takes it along. So each end of a bead is asked
what it brings: a sentence that shares little of what sentences of these texts share with their
like, and makes the bead too long, stands alone.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from archive_app.text.alignment.masks import Floats, Side
from archive_app.text.alignment.texts import Ranges, Texts

# A sentence at the end of a bead of several is taken out of it when that brings the lengths so much
# closer (as a logarithm) and it shares too little of what sentences here share with their like.
_CLOSER = 0.08
_LEAST_SHARE = 0.25
_TELLING = 0.14  # where sentences share less than that, nothing follows from sharing little
# Where they share much, a sentence that has a lot to say and shares next to nothing is taken out
# even if the lengths fit less well without it.
_WELL_TOLD = 0.35
_LOUD = 8.0
_NEXT_TO_NOTHING = 0.067
_FARTHER = -0.4
_CLOSER_TOLD = -0.25  # the same for one that has a lot to say and shares little
_MUCH_CLOSER = 0.5  # enough by itself when nothing at all is shared


@dataclass(frozen=True, slots=True)
class _Pairing:
    """One direction of a text: the side with more sentences in a bead against the one with fewer.

    ``usual`` is the share of what a sentence has that its counterpart has too, on the whole.
    """

    many: Side
    few: Side
    many_ends: Floats
    few_ends: Floats
    usual: float

    def idle(self, many: range, few: range) -> int | None:
        """The first or last of ``many`` if it brings little and makes the bead too long."""
        expected = self.few_ends[few.stop] - self.few_ends[few.start]
        uneven = _uneven(self.many_ends[many.stop] - self.many_ends[many.start], expected)
        last, first = (many[-1], many[:-1]), (many[0], many[1:])
        # A text may begin with a lead that says the same as what follows it.
        for at, rest in (first, last) if not many.start else (last, first):
            without = self.many_ends[rest.stop] - self.many_ends[rest.start]
            closer = uneven - _uneven(without, expected)
            if self._is_idle(at, self._brings(at, rest, few), closer):
                return at
        return None

    def _is_idle(self, at: int, brings: float, closer: float) -> bool:
        """Whether a sentence stands better alone that ``brings`` so much evidence to its bead."""
        content = self.many.contents[at]
        if self.usual < _TELLING or not content:
            return closer > _MUCH_CLOSER and not brings
        share = brings / (self.usual * content)
        well_told = self.usual >= _WELL_TOLD and content >= _LOUD
        if well_told and share < _NEXT_TO_NOTHING:
            return bool(closer > _FARTHER)
        return bool(share < _LEAST_SHARE and closer > (_CLOSER_TOLD if well_told else _CLOSER))

    def _brings(self, at: int, rest: range, few: range) -> float:
        """The weight of what a sentence has in common with ``few`` and ``rest`` has not."""
        known = {key for one in rest for unit in self.many.units[one] for key in unit.keys}
        new = {
            key
            for one in few
            for unit in self.few.units[one]
            if known.isdisjoint(unit.keys)
            for key in unit.keys
        }
        return sum(unit.weight for unit in self.many.units[at] if not new.isdisjoint(unit.keys))


def part_idle(texts: Texts, beads: Sequence[Ranges], kept: Collection[Ranges] = ()) -> list[Ranges]:
    """The beads, with sentences that nothing holds in theirs by themselves; ``kept`` stay whole."""
    backwards = [(target, source) for source, target in beads]
    forth = _Pairing(
        texts.source,
        texts.target,
        texts.source_ends,
        texts.target_ends,
        _usual(texts.source, texts.target, beads),
    )
    back = _Pairing(
        texts.target,
        texts.source,
        texts.target_ends,
        texts.source_ends,
        _usual(texts.target, texts.source, backwards),
    )
    return [
        part for bead in beads for part in ([bead] if bead in kept else _parted(forth, back, *bead))
    ]


def _usual(side: Side, other: Side, beads: Sequence[Ranges]) -> float:
    met = total = 0.0
    for mine, theirs in beads:
        keys = {key for at in theirs for unit in other.units[at] for key in unit.keys}
        if keys:
            total += sum(side.contents[at] for at in mine)
            met += sum(
                unit.weight
                for at in mine
                for unit in side.units[at]
                if not keys.isdisjoint(unit.keys)
            )
    return met / total if total else 0.0


def _parted(forth: _Pairing, back: _Pairing, source: range, target: range) -> list[Ranges]:
    if len(source) > 1 and target and (at := forth.idle(source, target)) is not None:
        if at == source.start:
            alone = (range(at, at + 1), range(target.start, target.start))
            return [alone, *_parted(forth, back, source[1:], target)]
        alone = (range(at, at + 1), range(target.stop, target.stop))
        return [*_parted(forth, back, source[:-1], target), alone]
    if len(target) > 1 and source and (at := back.idle(target, source)) is not None:
        if at == target.start:
            alone = (range(source.start, source.start), range(at, at + 1))
            return [alone, *_parted(forth, back, source, target[1:])]
        alone = (range(source.stop, source.stop), range(at, at + 1))
        return [*_parted(forth, back, source, target[:-1]), alone]
    return [(source, target)]


def _uneven(length: float, expected: float) -> float:
    """How far two lengths are apart, as a logarithm; 0 when they are the same."""
    return abs(math.log((length + 4) / (expected + 4)))
