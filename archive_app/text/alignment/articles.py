"""Aligns an article: paragraphs in, sentences, their links and the rows of the page out.

What a person decided stays; only the stretches between are aligned. ``carry_over`` does so when a
text has changed: sentences that are still there keep their links.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from archive_app.domain.alignment import Alignment, Sentence, SentenceLink
from archive_app.domain.articles import Side
from archive_app.text.alignment.carrying import carry_over
from archive_app.text.alignment.closure import Sentences, closure
from archive_app.text.alignment.glosses import Dictionary
from archive_app.text.alignment.linking import align_between, finished
from archive_app.text.alignment.splitting import sentences_of

__all__ = ["align_article", "carry_over", "closure"]


def align_article(
    original: Sequence[str],
    translation: Sequence[str],
    languages: tuple[str, str],
    dictionary: Dictionary | None = None,
    pinned: Sequence[SentenceLink] = (),
    sentences: Mapping[Side, Sequence[Sentence]] | None = None,
) -> Alignment:
    """The alignment of two texts, given as the reading texts of their paragraphs.

    ``languages`` are those of the original and the translation. ``pinned`` links stay as they are;
    their numbers are those of ``sentences``, which are found anew when not given.
    """
    texts = {Side.ORIGINAL: original, Side.TRANSLATION: translation}
    known: Sentences = sentences or {
        side: sentences_of(texts[side], language)
        for side, language in zip(Side, languages, strict=True)
    }
    links = align_between(known, texts, pinned, dictionary)
    return finished(known, links)
