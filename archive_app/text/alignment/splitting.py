"""The sentences of an article's paragraphs, with their places in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from archive_app.domain.alignment import Sentence
from archive_app.text.paragraphs import trim
from archive_app.text.sentences import split_sentences

_LONGEST = 800  # characters of a sentence
_WEAKER = tuple(map(re.compile, ("[;；؛:：]", "[,，、،]", r"\s")))  # the best first


def sentences_of(paragraphs: Sequence[str], language: str) -> tuple[Sentence, ...]:
    """Every sentence in order; together they hold all of each paragraph but white space.

    A paragraph without anything to read has one empty sentence, so that none is left out.
    """
    return tuple(
        Sentence(number, start, end)
        for number, paragraph in enumerate(paragraphs)
        for start, end in _spans(paragraph, language)
    )


def sentence_texts(sentences: Sequence[Sentence], paragraphs: Sequence[str]) -> list[str]:
    """What the sentences say."""
    return [paragraphs[one.paragraph][one.start : one.end] for one in sentences]


def _spans(paragraph: str, language: str) -> list[tuple[int, int]]:
    found = [
        piece
        for span in split_sentences(paragraph, language)
        for piece in _cut(paragraph, span.start, span.end)
    ]
    return found or [(0, 0)]


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence that is far too long, cut at weaker stops, else at a space, else anywhere."""
    while end - start > _LONGEST:
        window = text[start : start + _LONGEST]
        cut = start + next(
            (places[-1] for stops in _WEAKER if (places := _after(stops, window))), _LONGEST
        )
        if piece := trim(text, start, cut):
            yield piece.start, piece.end
        start = cut
    if rest := trim(text, start, end):
        yield rest.start, rest.end


def _after(stops: re.Pattern[str], window: str) -> list[int]:
    """The ends of what matches in the second half of a stretch of text."""
    return [match.end() for match in stops.finditer(window, len(window) // 2)]
