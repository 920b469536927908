"""What can be seen to be wrong in a translation: numbers that differ, words left untranslated."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from archive_app.domain.alignment import Alignment, Sentence, SentenceLink
from archive_app.domain.articles import ReadingText, Side
from archive_app.domain.damage import Damage, DamageKind, TextPlace
from archive_app.domain.findings import Span
from archive_app.text.differing_numbers import differing
from archive_app.text.untranslated import untranslated


def damage_of(
    original: ReadingText, translation: ReadingText, alignment: Alignment | None
) -> tuple[Damage, ...]:
    """Everything wrong, in order of the translation; numbers are compared along the links."""
    found = [*_untranslated(original, translation)]
    if alignment is not None:
        found += _Numbers(original, translation, alignment).differing()
    return tuple(sorted(found, key=_order))


def _order(damage: Damage) -> tuple[int, Span]:
    return damage.place.paragraph, damage.place.span


def _untranslated(original: ReadingText, translation: ReadingText) -> Iterator[Damage]:
    for number, paragraph in enumerate(translation.paragraphs):
        for span in untranslated(paragraph.text, original.language, translation.language):
            place = TextPlace(Side.TRANSLATION, number, span)
            shown = paragraph.text[span.start : span.end]
            yield Damage(DamageKind.UNTRANSLATED, place, shown)


class _Numbers:
    """Compares the numbers of linked sentences."""

    def __init__(
        self, original: ReadingText, translation: ReadingText, alignment: Alignment
    ) -> None:
        self._texts = {
            text.side: [paragraph.text for paragraph in text.paragraphs]
            for text in (original, translation)
        }
        self._links = alignment.links
        self._sentences = alignment.sentences

    def differing(self) -> Iterator[Damage]:
        """The differences, link by link; uncertain links say nothing."""
        for number, link in enumerate(self._links):
            if not (link.is_one_sided or link.is_uncertain):
                yield from self._of_link(number, link)

    def _of_link(self, number: int, link: SentenceLink) -> Iterator[Damage]:
        source, target = (self._joined(link, side) for side in Side)
        beside = [one for one in (number - 1, number + 1) if 0 <= one < len(self._links)]
        first, second = ([self._joined(self._links[one], side) for one in beside] for side in Side)
        for difference in differing(source, target, (first, second)):
            here = self._place(link, Side.TRANSLATION, difference.target)
            there = self._place(link, Side.ORIGINAL, difference.source)
            shown = f"{self._printed(there)} / {self._printed(here)}"
            yield Damage(DamageKind.NUMBERS_DIFFER, here, shown, there)

    def _joined(self, link: SentenceLink, side: Side) -> str:
        """The sentences of one side of a link, a line each."""
        return "\n".join(self._text(side, one) for one in self._linked(link, side))

    def _place(self, link: SentenceLink, side: Side, span: Span) -> TextPlace:
        """Where characters of the joined sentences stand in their paragraph."""
        start = 0
        for sentence in self._linked(link, side):
            end = start + sentence.end - sentence.start
            if span.start < end:
                moved = sentence.start - start
                last = min(span.end + moved, sentence.end)
                return TextPlace(side, sentence.paragraph, Span(span.start + moved, last))
            start = end + 1
        raise ValueError(f"{span} isn't in this link")

    def _linked(self, link: SentenceLink, side: Side) -> Sequence[Sentence]:
        return [self._sentences[side][one] for one in link.of(side)]

    def _text(self, side: Side, sentence: Sentence) -> str:
        return self._texts[side][sentence.paragraph][sentence.start : sentence.end]

    def _printed(self, place: TextPlace) -> str:
        return self._texts[place.side][place.paragraph][place.span.start : place.span.end]
