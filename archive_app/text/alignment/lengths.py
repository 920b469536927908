"""Very long texts: paragraphs by what is cheap to compare, sentences inside by their lengths alone.

Such links are kept below what counts as sure, and name their method.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate, groupby, pairwise

from archive_app.text.alignment.sentences import length_of
from archive_app.text.alignment.texts import Ranges
from archive_app.text.pair import paragraph_beads

METHOD = "length"
SCORE = 0.3  # of every link: it is shown as uncertain
LONGEST = 800_000  # characters of both sides that are aligned word by word

Said = tuple[Sequence[str], Sequence[str]]
Places = tuple[Sequence[int], ...]  # of the original, of the translation


def beads_by_length(said: Said, paragraphs: Places, within: Ranges) -> list[Ranges]:
    """Beads for a stretch of both texts.

    ``said`` are all sentences of both sides, ``paragraphs`` the paragraphs they stand in.
    """
    groups = tuple(
        _grouped(numbers, side) for numbers, side in zip(paragraphs, within, strict=True)
    )
    texts = tuple(
        [" ".join(sentences[at] for at in group) for group in side]
        for sentences, side in zip(said, groups, strict=True)
    )
    found: list[Ranges] = []
    at = [within[0].start, within[1].start]
    for bead in paragraph_beads(*texts):
        ends = [
            groups[side][numbers[-1]].stop if numbers else at[side]
            for side, numbers in enumerate((bead.original, bead.translation))
        ]
        found += _inside(said, (range(at[0], ends[0]), range(at[1], ends[1])))
        at = ends
    return found


def with_alone(beads: Sequence[Ranges], alone: tuple[Collection[int], ...]) -> Iterator[Ranges]:
    """The beads; those with sentences that a person said stand alone fall into single ones."""
    for source, target in beads:
        free = [
            [at for at in side if at not in few]
            for side, few in zip((source, target), alone, strict=True)
        ]
        if len(free[0]) == len(source) and len(free[1]) == len(target):
            yield source, target
            continue
        ours = free[0][0] if all(free) else source.stop
        theirs = free[1][0] if all(free) else target.stop
        yield from _alone(range(source.start, ours), range(target.start, theirs))
        if all(free):
            yield range(ours, ours + 1), range(theirs, theirs + 1)
            yield from _alone(range(ours + 1, source.stop), range(theirs + 1, target.stop))


def _alone(source: range, target: range) -> Iterator[Ranges]:
    yield from ((range(at, at + 1), range(target.start, target.start)) for at in source)
    yield from ((range(source.stop, source.stop), range(at, at + 1)) for at in target)


def _grouped(paragraphs: Sequence[int], sentences: range) -> list[range]:
    groups = (list(group) for _, group in groupby(sentences, key=lambda at: paragraphs[at]))
    return [range(group[0], group[-1] + 1) for group in groups]


def _inside(said: Said, part: Ranges) -> Iterator[Ranges]:
    """Beads of a pair of paragraphs: both are cut where they are equally far through."""
    source, target = part
    if not source or not target:
        yield from _alone(source, target)
        return
    if len(source) == len(target):
        yield from ((range(at, at + 1), range(to, to + 1)) for at, to in zip(*part, strict=True))
        return
    fewer, more = sorted(part, key=len)
    shares = [_shares(said[0 if side is source else 1], side) for side in (fewer, more)]
    cuts = [more.start]
    for number, share in enumerate(shares[0][:-1], 1):
        nearest = _nearest(shares[1], share) + 1
        # Every sentence of the side with fewer has one at least.
        least, most = cuts[-1] + 1, more.stop - (len(fewer) - number)
        cuts.append(min(max(more.start + nearest, least), most))
    cuts.append(more.stop)
    for at, (start, stop) in zip(fewer, pairwise(cuts), strict=True):
        one, several = range(at, at + 1), range(start, stop)
        yield (one, several) if fewer is source else (several, one)


def _nearest(ends: Sequence[float], place: float) -> int:
    at = bisect_left(ends, place)
    return at - 1 if at and (at == len(ends) or place - ends[at - 1] < ends[at] - place) else at


def _shares(sentences: Sequence[str], numbers: range) -> list[float]:
    """How far through the paragraph each sentence ends, from 0 to 1."""
    ends = list(accumulate(length_of(sentences[at]) + 1 for at in numbers))
    return [end / ends[-1] for end in ends]
