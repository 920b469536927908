"""Alignment within pairs of paragraphs that came with an article: no link crosses their borders."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from archive_app.domain.alignment import Alignment, Sentence, SentenceLink
from archive_app.domain.articles import Bead, Side
from archive_app.text.alignment.articles import align_article
from archive_app.text.alignment.glosses import Dictionary
from archive_app.text.alignment.linking import finished
from archive_app.text.alignment.splitting import sentences_of

Part = Mapping[Side, range]  # paragraphs, or sentences, of each side


def align_within(
    given: Sequence[Bead],
    texts: Mapping[Side, Sequence[str]],
    languages: tuple[str, str],
    dictionary: Dictionary | None = None,
    pinned: Sequence[SentenceLink] = (),
    sentences: Mapping[Side, Sequence[Sentence]] | None = None,
) -> Alignment:
    """The alignment of two texts whose paragraphs are paired already, as far as ``given`` says.

    Arguments are those of ``align_article``. Where a pinned link crosses a border, the person is
    right, and what was given is passed over.
    """
    known = sentences or {
        side: sentences_of(texts[side], language)
        for side, language in zip(Side, languages, strict=True)
    }
    parts = [_sentences(part, known) for part in _parts(given, texts)]
    if not all(any(_holds(part, link) for part in parts) for link in pinned):
        original, translation = (texts[side] for side in Side)
        return align_article(original, translation, languages, dictionary, pinned, known)
    links: list[SentenceLink] = []
    for part in parts:
        mine = [_moved(link, part, -1) for link in pinned if _holds(part, link)]
        here = {side: [known[side][at] for at in part[side]] for side in Side}
        original, translation = (texts[side] for side in Side)
        found = align_article(original, translation, languages, dictionary, mine, here)
        links += [_moved(link, part, 1) for link in found.links]
    return finished(known, links)


def _parts(given: Sequence[Bead], texts: Mapping[Side, Sequence[str]]) -> Iterator[Part]:
    """The paragraphs of each pair, and those that stand between pairs."""
    at = dict.fromkeys(Side, 0)
    for bead in given:
        numbers = {Side.ORIGINAL: bead.original, Side.TRANSLATION: bead.translation}
        starts = {side: max(at[side], min(numbers[side], default=at[side])) for side in Side}
        ends = {side: max(starts[side], max(numbers[side], default=-1) + 1) for side in Side}
        yield {side: range(at[side], starts[side]) for side in Side}
        yield {side: range(starts[side], ends[side]) for side in Side}
        at = ends
    yield {side: range(at[side], len(texts[side])) for side in Side}


def _sentences(part: Part, known: Mapping[Side, Sequence[Sentence]]) -> Part:
    """The numbers of the sentences of some paragraphs."""
    return {side: _within(known[side], part[side]) for side in Side}


def _within(sentences: Sequence[Sentence], paragraphs: range) -> range:
    first = bisect_left(sentences, paragraphs.start, key=_paragraph)
    return range(first, bisect_left(sentences, paragraphs.stop, key=_paragraph))


def _paragraph(sentence: Sentence) -> int:
    return sentence.paragraph


def _holds(part: Part, link: SentenceLink) -> bool:
    return all(at in part[side] for side in Side for at in link.of(side))


def _moved(link: SentenceLink, part: Part, way: int) -> SentenceLink:
    """The link in numbers of the part (``way`` -1), or of the whole texts (1)."""
    original, translation = (
        tuple(at + way * part[side].start for at in link.of(side)) for side in Side
    )
    return replace(link, original=original, translation=translation)
