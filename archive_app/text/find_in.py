"""Finding a piece of text inside an article: as typed, folded as the search folds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from archive_app.domain.articles import Article, Side
from archive_app.domain.findings import Span
from archive_app.domain.jobs import JobContext
from archive_app.text.fold import fold, fold_text

TITLE = -1  # in the place of the number of a paragraph
MOST_FOUND = 10_000  # places; nobody walks through more


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """Characters ``span`` of a paragraph's reading text, or of the title of a side."""

    side: Side
    paragraph: int
    span: Span


def find_in_article(
    article: Article, wanted: str, sides: Sequence[Side], ctx: JobContext
) -> tuple[FoundPlace, ...]:
    """Every place of ``wanted`` in the titles, and in the texts of ``sides``, in order.

    At most MOST_FOUND of each text. Blanks around it don't count; nothing is found of nothing.
    Raises Cancelled.
    """
    texts = {Side.ORIGINAL: article.original, Side.TRANSLATION: article.translation}
    found = [
        FoundPlace(side, TITLE, span)
        for side, text in reversed(texts.items())  # the translation's title stands above
        if text is not None
        for span in find_spans(text.title, wanted)
    ]
    for side in sides:
        text = texts[side]
        places = 0
        for number, paragraph in enumerate(text.paragraphs if text is not None else ()):
            if number % 64 == 0:
                ctx.checkpoint()
            for span in find_spans(paragraph.text, wanted):
                if places == MOST_FOUND:
                    break
                found.append(FoundPlace(side, number, span))
                places += 1
    return tuple(found)


def find_spans(text: str, wanted: str) -> Iterator[Span]:
    """The places of ``wanted`` in ``text`` that don't overlap, both folded."""
    looked_for = fold_text(wanted).strip()
    if not looked_for:
        return
    folded = fold(text)
    at = folded.text.find(looked_for)
    while at >= 0:
        yield Span(*folded.source(at, at + len(looked_for)))
        at = folded.text.find(looked_for, at + len(looked_for))
