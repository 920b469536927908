"""An alignment carried over to texts that have changed: what is still there keeps its links."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from archive_app.domain.alignment import Alignment, Sentence, SentenceLink
from archive_app.domain.articles import Side
from archive_app.text.alignment.closure import Sentences
from archive_app.text.alignment.glosses import Dictionary
from archive_app.text.alignment.linking import align_between, finished
from archive_app.text.alignment.splitting import sentence_texts, sentences_of

_AROUND = 12  # links either side of a change that are read for what is usual in the texts

Texts = Mapping[Side, Sequence[str]]


def carry_over(
    old: Alignment,
    old_texts: Texts,
    original: Sequence[str],
    translation: Sequence[str],
    languages: tuple[str, str],
    dictionary: Dictionary | None = None,
) -> Alignment:
    """The alignment of the new texts; only stretches around changes are aligned anew.

    Links of sentences that are all unchanged stay. What a person decided stays as long as its
    sentences do.
    """
    texts = {Side.ORIGINAL: original, Side.TRANSLATION: translation}
    sentences = {
        side: _sentences(old.sentences.get(side, ()), old_texts.get(side, ()), texts[side], tag)
        for side, tag in zip(Side, languages, strict=True)
    }
    moved = {
        side: _moved(
            sentence_texts(old.sentences.get(side, ()), old_texts.get(side, ())),
            sentence_texts(sentences[side], texts[side]),
        )
        for side in Side
    }
    still = [found for link in old.links if (found := _renumbered(link, moved))]
    counts = {side: len(sentences[side]) for side in Side}
    kept = _without_neighbours_of_changes(still, counts)
    return finished(sentences, aligned_around(sentences, texts, kept, dictionary))


def _sentences(
    old: Sequence[Sentence], old_texts: Sequence[str], texts: Sequence[str], language: str
) -> tuple[Sentence, ...]:
    """Sentences of the new text; paragraphs that are still there are split as they were."""
    spans: dict[str, list[Sentence]] = {}
    split: dict[int, list[Sentence]] = {}
    for sentence in old:
        split.setdefault(sentence.paragraph, []).append(sentence)
    for number, found in split.items():
        spans.setdefault(old_texts[number], found)
    sentences: list[Sentence] = []
    for number, text in enumerate(texts):
        known = spans.get(text) or sentences_of([text], language)
        sentences += [Sentence(number, start, end) for _, start, end in known]
    return tuple(sentences)


def _moved(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """The new numbers of sentences that are still there, in the same order."""
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    moved = {at: at for at in range(start)}
    moved |= {len(old) - 1 - at: len(new) - 1 - at for at in range(end)}
    middle = SequenceMatcher(None, old[start : len(old) - end], new[start : len(new) - end])
    for block in middle.get_matching_blocks():
        moved |= {start + block.a + at: start + block.b + at for at in range(block.size)}
    return moved


def _renumbered(link: SentenceLink, moved: Mapping[Side, Mapping[int, int]]) -> SentenceLink | None:
    """The link in new numbers; None when a sentence of it is gone or others came between."""
    sides: list[tuple[int, ...]] = []
    for side in Side:
        numbers = tuple(moved[side].get(at, -1) for at in link.of(side))
        if -1 in numbers or (numbers and numbers[-1] - numbers[0] != len(numbers) - 1):
            return None
        sides.append(numbers)
    return replace(link, original=sides[0], translation=sides[1])


def _without_neighbours_of_changes(
    links: Sequence[SentenceLink], counts: Mapping[Side, int]
) -> list[SentenceLink]:
    """The links that stay as they are.

    Where something is new, what stood alone beside it is asked again, and so is a neighbour of
    several sentences, or any neighbour if only one side has changed there.
    """
    freed: set[int] = set()
    alone: list[int] = []
    before: int | None = None
    at = dict.fromkeys(Side, 0)
    for number, link in enumerate([*links, None]):
        if link and link.is_one_sided:
            alone.append(number)
            continue
        new = [
            (link.of(side)[0] if link else counts[side])
            - at[side]
            - sum(len(links[one].of(side)) for one in alone)
            for side in Side
        ]
        if any(new):
            freed.update(alone)
            around = [one for one in (before, number) if one is not None and one < len(links)]
            freed.update(one for one in around if not all(new) or not _is_one_to_one(links[one]))
        if link:
            at = {side: link.of(side)[-1] + 1 for side in Side}
        alone, before = [], number
    return [link for number, link in enumerate(links) if link.is_fixed or number not in freed]


def _is_one_to_one(link: SentenceLink) -> bool:
    return len(link.original) == len(link.translation) == 1


def aligned_around(
    sentences: Sentences,
    texts: Texts,
    kept: Sequence[SentenceLink],
    dictionary: Dictionary | None,
) -> list[SentenceLink]:
    """All links: the kept ones, in order, and new ones wherever those leave a gap."""
    counts = {side: len(sentences[side]) for side in Side}
    head = _covered(kept, dict.fromkeys(Side, 0), backwards=False)
    tail = _covered(kept[::-1], counts, backwards=True)
    if head == len(kept) and _ends(kept) == counts:
        return list(kept)
    first = max(0, head - _AROUND)
    last = min(len(kept), len(kept) - tail + _AROUND)
    start = _ends(kept[:first])
    stop = _starts(kept[last:], counts)
    middle = align_between(
        {side: sentences[side][start[side] : stop[side]] for side in Side},
        texts,
        [_shifted(link, {side: -start[side] for side in Side}) for link in kept[first:last]],
        dictionary,
    )
    return [*kept[:first], *(_shifted(link, start) for link in middle), *kept[last:]]


def _covered(links: Sequence[SentenceLink], at: Mapping[Side, int], *, backwards: bool) -> int:
    """How many links follow each other, on both sides, from a place on."""
    place = dict(at)
    for count, link in enumerate(links):
        for side in Side:
            if numbers := link.of(side):
                begins = numbers[-1] + 1 if backwards else numbers[0]
                if begins != place[side]:
                    return count
                place[side] = numbers[0] if backwards else numbers[-1] + 1
    return len(links)


def _ends(links: Sequence[SentenceLink]) -> dict[Side, int]:
    """How many sentences of each side come before the end of the last of ``links``."""
    return {
        side: max((link.of(side)[-1] + 1 for link in links if link.of(side)), default=0)
        for side in Side
    }


def _starts(links: Sequence[SentenceLink], counts: Mapping[Side, int]) -> dict[Side, int]:
    return {
        side: min((link.of(side)[0] for link in links if link.of(side)), default=counts[side])
        for side in Side
    }


def _shifted(link: SentenceLink, by: Mapping[Side, int]) -> SentenceLink:
    return replace(
        link,
        original=tuple(at + by[Side.ORIGINAL] for at in link.original),
        translation=tuple(at + by[Side.TRANSLATION] for at in link.translation),
    )
