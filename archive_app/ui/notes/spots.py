"""Which words of a side a note is put at, and which paragraph they are in."""

from __future__ import annotations

from archive_app.domain.articles import ReadingText
from archive_app.domain.findings import Span
from archive_app.domain.notes import LONGEST_QUOTE, paragraph_starts
from archive_app.text.sentences import split_sentences


def sentence_around(text: ReadingText, paragraph: int, character: int) -> Span:
    """The sentence at a character of a paragraph that isn't aligned yet, in characters of it."""
    words = text.paragraphs[paragraph].text
    for span in split_sentences(words, text.language):
        if character < span.end:
            return span
    return Span(0, len(words))


def in_body(text: ReadingText, paragraph: int, span: Span) -> Span:
    """Characters of a paragraph as characters of the side's body, as many as a note can hold."""
    first = paragraph_starts(text)[paragraph]
    return Span(first + span.start, first + min(span.end, span.start + LONGEST_QUOTE))


def in_paragraph(text: ReadingText, span: Span) -> tuple[int, int, int]:
    """(paragraph, start, end) of the first paragraph that a span of the body has characters of."""
    for number, first in enumerate(paragraph_starts(text)):
        length = len(text.paragraphs[number].text)
        start, end = max(0, span.start - first), min(length, span.end - first)
        if start < end:
            return number, start, end
    last = len(text.paragraphs) - 1
    length = len(text.paragraphs[last].text)
    return last, length, length
