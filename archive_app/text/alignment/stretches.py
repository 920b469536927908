"""Paragraphs first: a text is cut where whole paragraphs surely answer each other.

Paragraphs hold more evidence than sentences, so pairing them goes astray less often, and between
two sure ones the sentences need not be looked at again. Where paragraphs don't answer each other
one by one, the sentences decide.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import groupby

import numpy as np

from archive_app.text.alignment.beads import best_path, ranges_of
from archive_app.text.alignment.sentences import linked
from archive_app.text.alignment.texts import Ranges, Texts

_SURE = 0.6  # the score of a pair of paragraphs
_EVEN = 0.69  # how far their lengths may be apart, as a logarithm


def best_beads(texts: Texts, paragraphs: tuple[Sequence[int], ...], within: Ranges) -> list[Ranges]:
    """The beads of the best way through a stretch of both texts.

    ``paragraphs`` are the numbers of the paragraphs in which the sentences of each side stand.
    """
    return [
        bead for stretch in _stretches(texts, paragraphs, within) for bead in _beads(texts, stretch)
    ]


def _beads(texts: Texts, stretch: Ranges) -> list[Ranges]:
    source, target = stretch
    is_alone = source.start in texts.source_alone or target.start in texts.target_alone
    if len(source) == len(target) == 1 and not is_alone:
        return [stretch]
    return ranges_of(best_path(texts.part(source, target)), source.start, target.start)


def _stretches(texts: Texts, paragraphs: tuple[Sequence[int], ...], within: Ranges) -> list[Ranges]:
    source, target = (
        _grouped(numbers, side) for numbers, side in zip(paragraphs, within, strict=True)
    )
    if min(len(source), len(target)) < 2:
        return [within]
    whole = _by_paragraphs(texts, source, target)
    pairs = ranges_of(best_path(whole))
    sure = [_is_sure(whole, *pair) for pair in pairs]
    stretches: list[Ranges] = []
    start = within[0].start, within[1].start
    for at in range(1, len(pairs)):
        if sure[at - 1] and sure[at]:
            end = source[pairs[at][0].start].start, target[pairs[at][1].start].start
            stretches.append((range(start[0], end[0]), range(start[1], end[1])))
            start = end
    rest = range(start[0], within[0].stop), range(start[1], within[1].stop)
    return [*stretches, rest]


def _grouped(paragraphs: Sequence[int], sentences: range) -> list[range]:
    """The sentences of each paragraph that has any among ``sentences``."""
    groups = (list(group) for _, group in groupby(sentences, key=lambda at: paragraphs[at]))
    return [range(group[0], group[-1] + 1) for group in groups]


def _by_paragraphs(texts: Texts, source: Sequence[range], target: Sequence[range]) -> Texts:
    """The texts with paragraphs in the place of sentences."""
    source_ends = np.array([source[0].start, *(one.stop for one in source)])
    target_ends = np.array([target[0].start, *(one.stop for one in target)])
    return Texts(
        texts.source.joined(source),
        texts.target.joined(target),
        texts.source_ends[source_ends] - texts.source_ends[source[0].start],
        texts.target_ends[target_ends] - texts.target_ends[target[0].start],
        begins=not (source[0].start or target[0].start),
        ends=source[-1].stop == len(texts.source) and target[-1].stop == len(texts.target),
    )


def _is_sure(texts: Texts, source: range, target: range) -> bool:
    if len(source) != 1 or len(target) != 1:
        return False
    expected = texts.source_ends[source.stop] - texts.source_ends[source.start]
    length = texts.target_ends[target.stop] - texts.target_ends[target.start]
    even = abs(math.log((length + 4) / (expected + 4))) < _EVEN
    return bool(even) and linked(texts, source, target).score >= _SURE
