"""The sentences of a page and their links, found by place."""

from __future__ import annotations

import sys
from bisect import bisect_left, bisect_right

from archive_app.domain.alignment import Alignment, Sentence, SentenceLink
from archive_app.domain.articles import ReadingText, Side
from archive_app.domain.reading import ReaderPage
from archive_app.text.sentences import split_sentences

_BEHIND = sys.maxsize  # a sentence that begins at a place is not behind it
_SPLIT_AT_MOST = 400_000  # characters of a text without links that are split for it


class PageLinks:
    """An alignment made ready to be asked by place; every question takes no time."""

    def __init__(self, alignment: Alignment) -> None:
        self.alignment = alignment
        self._numbers: dict[Side, list[int]] = {}  # of the link of each sentence, when asked for

    @property
    def links(self) -> tuple[SentenceLink, ...]:
        """All links, in the order of the texts."""
        return self.alignment.links

    def sentences(self, side: Side) -> tuple[Sentence, ...]:
        """The sentences of a side, in order; empty without that side."""
        return self.alignment.sentences.get(side, ())

    def sentence_at(self, side: Side, paragraph: int, character: int) -> int | None:
        """The sentence at a character: blanks count to the one before, leading ones to the first.

        None in a paragraph without any.
        """
        sentences = self.sentences(side)
        at = bisect_right(sentences, (paragraph, character, _BEHIND)) - 1
        if at >= 0 and sentences[at].paragraph == paragraph:
            return at
        if at + 1 < len(sentences) and sentences[at + 1].paragraph == paragraph:
            return at + 1
        return None

    def sentences_within(self, side: Side, paragraph: int, start: int, end: int) -> range:
        """The sentences that have characters in start..end of a paragraph."""
        sentences = self.sentences(side)
        first = bisect_right(sentences, (paragraph, start, _BEHIND))
        if (
            first
            and sentences[first - 1].paragraph == paragraph
            and sentences[first - 1].end > start
        ):
            first -= 1
        return range(first, max(first, bisect_left(sentences, (paragraph, end))))

    def link_of(self, side: Side, sentence: int) -> int | None:
        """The number of the link that holds a sentence."""
        if not self._numbers:
            self._number()
        numbers = self._numbers[side]
        return numbers[sentence] if 0 <= sentence < len(numbers) else None

    def _number(self) -> None:
        for side in Side:
            self._numbers[side] = [0] * len(self.sentences(side))
        ours, theirs = self._numbers[Side.ORIGINAL], self._numbers[Side.TRANSLATION]
        for number, link in enumerate(self.links):
            for sentence in link.original:
                ours[sentence] = number
            for sentence in link.translation:
                theirs[sentence] = number

    def parts(self, link: int, side: Side) -> list[Sentence]:
        """The sentences of one side of a link."""
        sentences = self.sentences(side)
        return [sentences[number] for number in self.links[link].of(side)]

    def counterpart(self, side: Side, sentence: int) -> tuple[Side, int] | None:
        """The first sentence on the other side of a sentence's link; None where nothing is."""
        other = Side.TRANSLATION if side is Side.ORIGINAL else Side.ORIGINAL
        link = self.link_of(side, sentence)
        numbers = self.links[link].of(other) if link is not None else ()
        return (other, numbers[0]) if numbers else None


def page_links(page: ReaderPage) -> PageLinks | None:
    """The links of a page; an article of one side has sentences that are linked with nothing.

    None as long as the two sides of an article are not aligned.
    """
    if page.alignment is not None:
        return PageLinks(page.alignment)
    article = page.article
    if article.original is not None and article.translation is not None:
        return None
    text = article.original or article.translation
    return PageLinks(_alone(text)) if text is not None else None


def _alone(text: ReadingText) -> Alignment:
    """The sentences of a text that has no other side; whole paragraphs when it is very long."""
    is_short = sum(len(paragraph.text) for paragraph in text.paragraphs) <= _SPLIT_AT_MOST
    sentences: list[Sentence] = []
    for number, paragraph in enumerate(text.paragraphs):
        if is_short:
            spans = split_sentences(paragraph.text, text.language)
            sentences += [Sentence(number, span.start, span.end) for span in spans]
        elif paragraph.text:
            sentences.append(Sentence(number, 0, len(paragraph.text)))
    links = tuple(
        SentenceLink((at,), ()) if text.side is Side.ORIGINAL else SentenceLink((), (at,))
        for at in range(len(sentences))
    )
    return Alignment({text.side: tuple(sentences)}, links, ())
