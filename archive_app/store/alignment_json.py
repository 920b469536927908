"""How an alignment lies in its row: short JSON, for a library may hold hundreds of thousands.

``s`` are the sentences of each side, a list a paragraph: how many characters stand before a
sentence, and how long it is, in turns. ``l`` are the links in order: the numbers of sentences on
each side, the score in thousandths, the method's place in ``m``, 1 if verified, then the anchors,
original and translation in turns. What is 0 at the end is left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from archive_app.domain.alignment import BY_HAND, Alignment, Sentence, SentenceLink
from archive_app.domain.articles import Side
from archive_app.store.values import dumps, loads
from archive_app.text.alignment.closure import closure

_MOST_ANCHORS = 3  # of a link: they are most of the data, and more says no more
_FIXED = 5  # numbers of a link before its anchors
_SCALE = 1000


def encode(alignment: Alignment) -> str:
    """The alignment as JSON; beads follow from the links.

    Scores are rounded to thousandths, and only the weightiest anchors are kept.
    """
    # Always named, so that the first link by hand changes nothing but itself: see alignment_change.
    methods = [*dict.fromkeys(link.method for link in alignment.links if link.method != BY_HAND)]
    methods.append(BY_HAND)
    return dumps(
        {
            "s": [_packed(alignment.sentences.get(side, ())) for side in Side],
            "m": methods,
            "l": [_link(link, methods) for link in alignment.links],
        }
    )


def decode(data: str) -> Alignment:
    """What :func:`encode` wrote."""
    found = loads(data)
    sentences = {side: _unpacked(one) for side, one in zip(Side, found["s"], strict=True)}
    links = _links(found["l"], found["m"])
    return Alignment(sentences, links, closure(sentences, links))


def rounded(alignment: Alignment) -> Alignment:
    """The alignment as it will be read back."""
    return decode(encode(alignment))


def _packed(sentences: Sequence[Sentence]) -> list[list[int]]:
    paragraphs: list[list[int]] = []
    at = 0
    for sentence in sentences:
        while len(paragraphs) <= sentence.paragraph:
            paragraphs.append([])
            at = 0
        paragraphs[-1] += [sentence.start - at, sentence.end - sentence.start]
        at = sentence.end
    return paragraphs


def _unpacked(paragraphs: Sequence[Sequence[int]]) -> tuple[Sentence, ...]:
    sentences: list[Sentence] = []
    for paragraph, numbers in enumerate(paragraphs):
        at = 0
        for before, length in zip(numbers[::2], numbers[1::2], strict=True):
            sentences.append(Sentence(paragraph, at + before, at + before + length))
            at += before + length
    return tuple(sentences)


def _link(link: SentenceLink, methods: Sequence[str]) -> list[Any]:
    told: list[Any] = [
        len(link.original),
        len(link.translation),
        round(link.score * _SCALE),
        methods.index(link.method),
        int(link.verified),
        *(word for anchor in link.anchors[:_MOST_ANCHORS] for word in anchor),
    ]
    while told and told[-1] == 0 and len(told) > 2:
        told.pop()
    return told


def _links(told: Sequence[Sequence[Any]], methods: Sequence[str]) -> tuple[SentenceLink, ...]:
    links: list[SentenceLink] = []
    original, translation = 0, 0
    for one in told:
        numbers: list[int] = [*one, *[0] * _FIXED][:_FIXED]
        up, left, score, method, verified = numbers
        words = one[_FIXED:]
        links.append(
            SentenceLink(
                tuple(range(original, original + up)),
                tuple(range(translation, translation + left)),
                methods[method],
                score / _SCALE,
                tuple(zip(words[::2], words[1::2], strict=True)),
                bool(verified),
            )
        )
        original, translation = original + up, translation + left
    return tuple(links)
