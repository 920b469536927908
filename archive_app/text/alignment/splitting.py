"""The sentences of an article's paragraphs, with their places in them."""

from __future__ import annotations

from collections.abc import Sequence

from archive_app.domain.alignment import Sentence
from archive_app.text.sentences import split_sentences


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
    return [(span.start, span.end) for span in split_sentences(paragraph, language)] or [(0, 0)]
