"""The rows of a page: paragraphs of both sides that follow from the links of their sentences.

A row ends wherever both sides end a paragraph and no link crosses. Sentences without a counterpart
that follow each other may stand in any order between the sides; they are put so that as many rows
end as can, and every row with text on both sides holds a link of both.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from archive_app.domain.alignment import BY_HAND, Sentence, SentenceLink
from archive_app.domain.articles import Bead, Side

Sentences = Mapping[Side, Sequence[Sentence]]


def in_order(sentences: Sentences, links: Sequence[SentenceLink]) -> tuple[SentenceLink, ...]:
    """The links with one-sided ones in the order that keeps paragraphs apart."""
    ends = {side: _paragraph_ends(sentences.get(side, ())) for side in Side}
    ordered: list[SentenceLink] = []
    run: list[SentenceLink] = []
    at = dict.fromkeys(Side, 0)
    for link in links:
        if link.is_one_sided:
            run.append(link)
            continue
        ordered += _run_in_order(run, ends, at)
        ordered.append(link)
        run = []
        at = {side: link.of(side)[-1] + 1 for side in Side}
    return (*ordered, *_run_in_order(run, ends, at))


def closure(sentences: Sentences, links: Sequence[SentenceLink]) -> tuple[Bead, ...]:
    """The rows, in order; ``score`` is the mean of their links by length, 0 with one side only."""
    ends = {side: _paragraph_ends(sentences.get(side, ())) for side in Side}
    at = dict.fromkeys(Side, 0)
    beads: list[Bead] = []
    row: list[SentenceLink] = []
    for link in in_order(sentences, links):
        row.append(link)
        for side in Side:
            if numbers := link.of(side):
                at[side] = numbers[-1] + 1
        if all(at[side] in ends[side] for side in Side):
            beads.append(_bead(sentences, row))
            row = []
    return tuple(beads)


def _paragraph_ends(sentences: Sequence[Sentence]) -> set[int]:
    """The numbers of sentences before which a paragraph ends; 0 and their count among them."""
    inner = {
        number
        for number in range(1, len(sentences))
        if sentences[number].paragraph != sentences[number - 1].paragraph
    }
    return inner | {0, len(sentences)}


def _run_in_order(
    run: Sequence[SentenceLink], ends: Mapping[Side, set[int]], at: Mapping[Side, int]
) -> list[SentenceLink]:
    """First what ends open paragraphs, then whole paragraphs, then what begins the next ones."""
    parts = [
        _parts([link for link in run if link.of(side)], side, ends[side], at[side]) for side in Side
    ]
    return [link for stage in zip(*parts, strict=True) for part in stage for link in part]


def _parts(
    links: Sequence[SentenceLink], side: Side, ends: set[int], at: int
) -> tuple[Sequence[SentenceLink], ...]:
    """What ends the open paragraph, whole paragraphs, and what begins one without ending it."""
    after = [at, *(link.of(side)[-1] + 1 for link in links)]
    closed = [count for count, place in enumerate(after) if place in ends]
    if not closed:
        return links, (), ()
    return links[: closed[0]], links[closed[0] : closed[-1]], links[closed[-1] :]


def _bead(sentences: Sentences, row: Sequence[SentenceLink]) -> Bead:
    sides = {
        side: sorted({sentences[side][at].paragraph for link in row for at in link.of(side)})
        for side in Side
    }
    lengths = [_length(sentences, link) for link in row]
    score = 0.0
    if all(sides.values()):
        weighed = sum(link.score * length for link, length in zip(row, lengths, strict=True))
        score = round(weighed / max(1, sum(lengths)), 3)
    by_hand = any(link.method == BY_HAND for link in row)
    method = BY_HAND if by_hand else next((link.method for link in row if link.method), "")
    return Bead(tuple(sides[Side.ORIGINAL]), tuple(sides[Side.TRANSLATION]), method, score)


def _length(sentences: Sentences, link: SentenceLink) -> int:
    """The characters of both sides."""
    spans = (sentences[side][at] for side in Side for at in link.of(side))
    return sum(span.end - span.start for span in spans)
