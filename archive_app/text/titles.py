"""Titles for texts that came without one: their first sentence, cut at a word."""

from __future__ import annotations

from collections.abc import Sequence

from archive_app.domain.articles import Paragraph
from archive_app.text.sentences import split_sentences

_LONGEST = 90  # characters, the ellipsis not counted
_LONGEST_HAN = 30
_LOOKED_AT = 2_000  # characters of the first paragraph


def derive_title(paragraphs: Sequence[Paragraph], language: str) -> str:
    """The first sentence, at most 90 characters (30 of Han); '' without paragraphs.

    A longer one is cut after a whole word, or a clause in Chinese, and ends with an ellipsis.
    """
    if not paragraphs:
        return ""
    text = paragraphs[0].text[:_LOOKED_AT]
    sentences = split_sentences(text, language)
    first = text[sentences[0].start : sentences[0].end] if sentences else text
    first = " ".join(first.split())
    is_han = language.startswith(("zh", "ja"))
    longest = _LONGEST_HAN if is_han else _LONGEST
    if len(first) <= longest:
        return first
    cut = first[:longest]
    if not is_han and not first[longest].isspace():
        cut = cut.rpartition(" ")[0] or cut
    return cut.rstrip(' ,;:，；：、—–-("“（') + "…"
