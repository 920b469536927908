"""Links for all sentences of two texts, around those that a person decided on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from archive_app.domain.alignment import Alignment, SentenceLink
from archive_app.domain.articles import Side
from archive_app.text.alignment import lengths
from archive_app.text.alignment.closure import Sentences, closure, in_order
from archive_app.text.alignment.glosses import Dictionary, NoDictionary
from archive_app.text.alignment.idle import part_idle
from archive_app.text.alignment.sentences import METHOD, linked, prepared
from archive_app.text.alignment.splitting import sentence_texts
from archive_app.text.alignment.stretches import best_beads
from archive_app.text.alignment.texts import Breaks, Ranges, Texts

Kept = Mapping[Ranges, SentenceLink]
Places = tuple[Sequence[int], ...]


def finished(sentences: Sentences, links: Sequence[SentenceLink]) -> Alignment:
    """An alignment with the rows that follow from its links."""
    return Alignment(
        {side: tuple(sentences.get(side, ())) for side in Side},
        in_order(sentences, links),
        closure(sentences, links),
    )


def align_between(
    sentences: Sentences,
    texts: Mapping[Side, Sequence[str]],
    pinned: Sequence[SentenceLink],
    dictionary: Dictionary | None,
) -> list[SentenceLink]:
    """Links of all sentences, the ``pinned`` ones among them.

    Pinned links come in order; one that is out of order, or of sentences that aren't there, is
    passed over.
    """
    said = _said(sentences, texts)
    pinned = list(_fitting(pinned, said))
    paragraphs = tuple([one.paragraph for one in sentences.get(side, ())] for side in Side)
    alone = tuple(
        frozenset(at for link in pinned if link.is_one_sided for at in link.of(side))
        for side in Side
    )
    kept = {_ranges(link): link for link in pinned if not link.is_one_sided}
    if sum(len(sentence) for side in said for sentence in side) > lengths.LONGEST:
        found = _by_length(said, paragraphs, kept, alone)
    else:
        ready = replace(
            prepared(*said, dictionary or NoDictionary()),
            source_alone=alone[0],
            target_alone=alone[1],
            source_breaks=_breaks(paragraphs[0]),
            target_breaks=_breaks(paragraphs[1]),
        )
        found = _by_words(ready, paragraphs, kept)
    return _with_one_sided(found, [link for link in pinned if link.is_one_sided])


def _fitting(links: Sequence[SentenceLink], said: lengths.Said) -> Iterator[SentenceLink]:
    counts = dict(zip(Side, map(len, said), strict=True))
    at = dict.fromkeys(Side, 0)
    for link in links:
        sides = {side: numbers for side in Side if (numbers := link.of(side))}
        if all(
            at[side] <= numbers[0]
            and numbers[-1] < counts[side]
            and list(numbers) == list(range(numbers[0], numbers[-1] + 1))
            for side, numbers in sides.items()
        ):
            at |= {side: numbers[-1] + 1 for side, numbers in sides.items()}
            yield link


def _said(sentences: Sentences, texts: Mapping[Side, Sequence[str]]) -> tuple[list[str], list[str]]:
    original, translation = (
        sentence_texts(sentences.get(side, ()), texts.get(side, ())) for side in Side
    )
    return original, translation


def _by_words(ready: Texts, paragraphs: Places, kept: Kept) -> list[SentenceLink]:
    beads: list[Ranges] = []
    for between, after in _between((range(len(ready.source)), range(len(ready.target))), kept):
        beads += best_beads(ready, paragraphs, between)
        beads += after
    return [kept.get(bead) or _link(ready, *bead) for bead in part_idle(ready, beads, kept)]


def _by_length(
    said: lengths.Said, paragraphs: Places, kept: Kept, alone: tuple[frozenset[int], ...]
) -> list[SentenceLink]:
    beads: list[Ranges] = []
    for between, after in _between((range(len(said[0])), range(len(said[1]))), kept):
        found = lengths.beads_by_length(said, paragraphs, between)
        beads += lengths.with_alone(found, alone)
        beads += after
    return [kept.get(bead) or _length_link(*bead) for bead in beads]


def _length_link(source: range, target: range) -> SentenceLink:
    score = lengths.SCORE if source and target else 0.0
    return SentenceLink(tuple(source), tuple(target), lengths.METHOD, score)


def _breaks(paragraphs: Sequence[int]) -> Breaks:
    """Whether a paragraph ends before each sentence, and after the last."""
    return np.array([True, *(one != other for one, other in pairwise(paragraphs)), True])


def _between(whole: Ranges, fixed: Iterable[Ranges]) -> Iterator[tuple[Ranges, list[Ranges]]]:
    """The stretches that ``fixed`` beads leave, each with the bead that follows it, if one does."""
    start = whole[0].start, whole[1].start
    for bead in sorted(fixed, key=lambda one: one[0].start):
        yield (range(start[0], bead[0].start), range(start[1], bead[1].start)), [bead]
        start = bead[0].stop, bead[1].stop
    yield (range(start[0], whole[0].stop), range(start[1], whole[1].stop)), []


def _with_one_sided(
    links: Sequence[SentenceLink], pinned: Sequence[SentenceLink]
) -> list[SentenceLink]:
    """The links, with pinned ones of one side in the place of what they hold."""
    firsts = {
        (side, numbers[0]): link for link in pinned for side in Side if (numbers := link.of(side))
    }
    held = {(side, at) for link in pinned for side in Side for at in link.of(side)}
    found: list[SentenceLink] = []
    for link in links:
        side = Side.ORIGINAL if link.original else Side.TRANSLATION
        place = side, link.of(side)[0]
        if not link.is_one_sided or place not in held:
            found.append(link)
        elif place in firsts:
            found.append(firsts[place])
    return found


def _link(texts: Texts, source: range, target: range) -> SentenceLink:
    found = linked(texts, source, target)
    return SentenceLink(found.source, found.target, METHOD, found.score, found.anchors)


def _ranges(link: SentenceLink) -> Ranges:
    return (
        range(link.original[0], link.original[-1] + 1),
        range(link.translation[0], link.translation[-1] + 1),
    )
