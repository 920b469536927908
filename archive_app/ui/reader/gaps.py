"""Words where one side has nothing: they stand in the text, between the sentences around."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from archive_app.domain.alignment import Sentence
from archive_app.domain.articles import Side
from archive_app.ui.reader.display_text import Insertion
from archive_app.ui.reader.document import Document
from archive_app.ui.reader.link_words import missing_words
from archive_app.ui.reader.links import PageLinks
from archive_app.ui.reader.rows import Block

_HARD_SPACE = "\u00a0"  # keeps the words on one line
_OTHER = {Side.ORIGINAL: Side.TRANSLATION, Side.TRANSLATION: Side.ORIGINAL}

# Side and paragraph, to the characters before which words stand.
Gaps = Mapping[tuple[Side, int], tuple[int, ...]]


def find_gaps(document: Document, links: PageLinks) -> Gaps:
    """Where a sentence of the other side would stand that has no counterpart.

    A cell that is empty as a whole has none: it says so by itself.
    """
    found: dict[tuple[Side, int], set[int]] = {}
    before: dict[tuple[int, Side], int] = {}  # the last sentence of the other side above a link
    for number, link in enumerate(links.links):
        if link.original and link.translation:
            continue
        side = Side.ORIGINAL if link.original else Side.TRANSLATION
        other = _OTHER[side]
        theirs = links.links[number - 1].of(other) if number else ()
        # The link above is as this one when it has nothing there.
        before[number, other] = theirs[-1] if theirs else before.get((number - 1, other), -1)
        place = _gap(document, links, (side, link.of(side)[0]), before[number, other])
        if place is not None:
            found.setdefault((other, place[0]), set()).add(place[1])
    return {key: tuple(sorted(places)) for key, places in found.items()}


def gap_labels(gaps: Gaps, side: Side, block: Block, paragraph: str) -> list[Insertion]:
    """The words to show in a block of a paragraph, apart from the text on both sides."""
    labels = []
    for at in gaps.get((side, block.paragraph), ()):
        is_at_end = at == block.end and at == len(paragraph)
        if not (block.start <= at < block.end or is_at_end):
            continue
        words = missing_words(side).replace(" ", _HARD_SPACE)
        label = f"{_HARD_SPACE}{words}{_HARD_SPACE}"
        before = " " if at > block.start else ""
        after = "" if paragraph[at : at + 1].strip() == "" else " "
        text = f"{before}{label}{after}"
        labels.append(Insertion(at - block.start, text, is_label=True))
    return labels


def _gap(
    document: Document, links: PageLinks, alone: tuple[Side, int], before: int
) -> tuple[int, int] | None:
    """Paragraph and character on the other side; ``before`` is its last sentence above."""
    side, number = alone
    other = _OTHER[side]
    pair = _pair(document, side, links.sentences(side)[number])
    theirs: Sequence[Sentence] = links.sentences(other)
    if before >= 0 and _pair(document, other, theirs[before]) == pair:
        return theirs[before].paragraph, theirs[before].end
    if before + 1 < len(theirs) and _pair(document, other, theirs[before + 1]) == pair:
        return theirs[before + 1].paragraph, theirs[before + 1].start
    return None


def _pair(document: Document, side: Side, sentence: Sentence) -> int | None:
    row = document.row_of(side, sentence.paragraph)
    return document.rows[row].number if row is not None else None
