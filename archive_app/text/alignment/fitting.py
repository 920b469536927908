"""Whether an alignment is of given texts, as far as that shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from archive_app.domain.alignment import Alignment
from archive_app.domain.articles import Side
from archive_app.text.paragraphs import trim


def fits(alignment: Alignment, texts: Mapping[Side, Sequence[str]]) -> bool:
    """Whether the sentences end where the paragraphs of these texts do."""
    for side in Side:
        paragraphs = texts.get(side, ())
        ends = {sentence.paragraph: sentence.end for sentence in alignment.sentences[side]}
        if len(ends) != len(paragraphs):
            return False
        if any(ends.get(at) != _end(text) for at, text in enumerate(paragraphs)):
            return False
    return True


def _end(paragraph: str) -> int:
    """Where its last sentence ends."""
    span = trim(paragraph, 0, len(paragraph))
    return 0 if span is None else span.end
