"""Correcting a sentence: a few characters of a text as received give place to others.

Everything else of the text stays what it is and where it is: paragraphs, removed tokens and
findings behind the change move along with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from archive_app.domain.articles import Paragraph, Side
from archive_app.domain.cleaning import Piece, TextVersion
from archive_app.domain.errors import UserError
from archive_app.domain.findings import Span


@dataclass(frozen=True, slots=True)
class Correction:
    """Characters ``start`` up to ``end`` of a paragraph, as it is read, are to be ``new``.

    ``old`` is what stands there as far as is known: nothing is changed when something else does.
    An empty ``new`` takes the words away.
    """

    paragraph: int
    start: int
    end: int
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Cut:
    """At ``at`` of a text as received ``new`` stands in the place of ``old``."""

    at: int
    old: str
    new: str

    @property
    def end(self) -> int:
        """Where ``old`` ends."""
        return self.at + len(self.old)

    @property
    def delta(self) -> int:
        """How far everything behind it moves."""
        return len(self.new) - len(self.old)

    @property
    def back(self) -> Cut:
        """What takes it back."""
        return Cut(self.at, self.new, self.old)

    def applied(self, text: str) -> str:
        """``text`` with ``new`` in place; it has ``old`` there."""
        return text[: self.at] + self.new + text[self.end :]


@dataclass(frozen=True, slots=True)
class CutParagraph:
    """A paragraph that was corrected: the cut, how it reads now, and where the new words stand.

    ``paragraph`` is None when nothing of it is left. ``words`` is a span of the new text as
    received, empty when words were only taken away.
    """

    cut: Cut
    paragraph: Paragraph | None
    words: Span


def tidied(words: str) -> str:
    """Words as a sentence holds them: in one line, without white space at its ends."""
    return " ".join(line.strip() for line in words.splitlines() if line.strip())


def cut_paragraph(paragraph: Paragraph, correction: Correction, received: str) -> CutParagraph:
    """Correct a paragraph of a text ``received``; as few characters change as can be.

    Raises UserError when other words stand there than the correction says.
    """
    start, end = correction.start, correction.end
    if not 0 <= start <= end <= len(paragraph.text) or paragraph.text[start:end] != correction.old:
        raise UserError(
            "The sentence was changed meanwhile.", "Look at it again, then correct what is there."
        )
    new = tidied(correction.new)
    if not new:
        start, end = _with_blank(paragraph.text, start, end)
    whole = Span(start, start + len(new))
    start, end, inserted = _least(paragraph.text, start, end, new)
    at, behind = _place_in_received(paragraph, start, end)
    cut = Cut(at, received[at:behind], inserted)
    result = _cut_text(paragraph, cut, Span(start, end), cut.applied(received))
    if not result.text.strip():
        return CutParagraph(cut, None, Span(at, at))
    first = min(cut.at, _place(result, whole.start)) if len(whole) else cut.at
    last = max(cut.at + len(inserted), _place(result, whole.end - 1) + 1) if len(whole) else first
    return CutParagraph(cut, result, Span(first, last))


def moved(span: Span, cut: Cut) -> Span:
    """Where a paragraph without the cut stands afterwards."""
    if span.start < cut.end:
        return span
    return Span(span.start + cut.delta, span.end + cut.delta)


def moved_finding(span: Span, cut: Cut, paragraph: Span) -> Span | None:
    """Where a finding stands after a cut in ``paragraph``; None when it was about those words.

    A finding about more than the paragraph is about more than the words. ``cut.back`` with the
    paragraph as it is then brings back where it stood.
    """
    if span == Span(0, 0):  # about the text as a whole
        return span
    if span.start < paragraph.start and paragraph.end < span.end:
        return Span(span.start, span.end + cut.delta)
    if span.start >= cut.end:
        return Span(span.start + cut.delta, span.end + cut.delta)
    return span if span.end <= cut.at and (len(span) or span.end < cut.at) else None


# --- who corrected what ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CorrectionMade:
    """A correction in the order in which they were made.

    ``words`` are the new ones in the text as received after this correction, ``before`` what the
    sentence was, ``at`` when (ISO 8601, UTC).
    """

    cut: Cut
    words: Span
    before: str
    who: str
    at: str


@dataclass(frozen=True, slots=True)
class CorrectedPlace:
    """Words of a text as received that a person put there.

    ``before`` is what had stood there first, ``who`` and ``at`` are of the last change.
    """

    words: Span
    before: str
    who: str
    at: str


def corrected_places(made: Iterable[CorrectionMade]) -> tuple[CorrectedPlace, ...]:
    """Where the words of all corrections of a text stand now, in the order of the text.

    Words that were only taken away have no place. Corrections of one sentence are one place.
    """
    places: list[CorrectedPlace] = []
    for one in made:
        kept, words, before = [], one.words, one.before
        for place in (_stretched(place, one.cut) for place in places):
            if place.words.overlaps(words):
                words = Span(min(words.start, place.words.start), max(words.end, place.words.end))
                before = place.before
            else:
                kept.append(place)
        places = [*kept, CorrectedPlace(words, before, one.who, one.at)]
    return tuple(sorted((one for one in places if len(one.words)), key=lambda one: one.words))


# --- what is told of the texts of a page


@dataclass(frozen=True, slots=True)
class TextStanding:
    """The versions of both sides, and where people corrected the translation that is shown.

    ``hidden_hits`` are (side, version, number of hits) in versions that are searched but not shown.
    """

    versions: tuple[TextVersion, ...]
    places: tuple[CorrectedPlace, ...] = ()
    hidden_hits: tuple[tuple[Side, int, int], ...] = ()

    def of(self, side: Side) -> list[TextVersion]:
        """The versions of a side, the newest first."""
        return [one for one in self.versions if one.side is side]

    def current(self, side: Side) -> TextVersion | None:
        """The version of a side that is read and searched first."""
        return next((one for one in self.of(side) if one.is_current), None)

    @property
    def passed_over(self) -> TextVersion | None:
        """The newest corrected translation, where one that came later has taken its place."""
        current = self.current(Side.TRANSLATION)
        if current is None or current.made_by:
            return None
        corrected = (one for one in self.of(Side.TRANSLATION) if one.made_by)
        return next((one for one in corrected if one.version < current.version), None)

    def find(self, side: Side, version: int) -> TextVersion | None:
        """A version, or None."""
        return next((one for one in self.of(side) if one.version == version), None)


@dataclass(frozen=True, slots=True)
class WordingView:
    """Texts by side, in pieces that say what was left out, removed or added."""

    pieces: Mapping[Side, tuple[Piece, ...]]


# --- inside


def _stretched(place: CorrectedPlace, cut: Cut) -> CorrectedPlace:
    words = place.words
    if words.end <= cut.at:
        return place
    start = words.start + cut.delta if words.start >= cut.end else min(words.start, cut.at)
    return replace(place, words=Span(start, max(start, words.end + cut.delta)))


def _with_blank(text: str, start: int, end: int) -> tuple[int, int]:
    """The place with the white space behind it, or before it at a paragraph's end."""
    while end < len(text) and text[end].isspace():
        end += 1
    if end == len(text):
        while start > 0 and text[start - 1].isspace():
            start -= 1
    return start, end


def _least(text: str, start: int, end: int, new: str) -> tuple[int, int, str]:
    """The place and the new words without what both have at their beginning and end."""
    head, shorter = 0, min(end - start, len(new))
    while head < shorter and text[start + head] == new[head]:
        head += 1
    tail = 0
    while tail < shorter - head and text[end - 1 - tail] == new[len(new) - 1 - tail]:
        tail += 1
    return start + head, end - tail, new[head : len(new) - tail]


def _place(paragraph: Paragraph, character: int) -> int:
    """Where a character stands in the text as received."""
    if paragraph.offsets is None:
        return paragraph.span.start + character
    return paragraph.offsets[character]


def _place_in_received(paragraph: Paragraph, start: int, end: int) -> tuple[int, int]:
    if start < end:
        return _place(paragraph, start), _place(paragraph, end - 1) + 1
    if start > 0:
        behind = _place(paragraph, start - 1) + 1
    else:
        behind = _place(paragraph, 0) if paragraph.text else paragraph.span.start
    return behind, behind


def _cut_text(paragraph: Paragraph, cut: Cut, place: Span, received: str) -> Paragraph:
    """The paragraph after the cut; ``place`` is what was cut of how it had read."""
    text = paragraph.text[: place.start] + cut.new + paragraph.text[place.end :]
    span = Span(paragraph.span.start, paragraph.span.end + cut.delta)
    if text == received[span.start : span.end]:
        return Paragraph(text, span)
    old = paragraph.offsets or range(paragraph.span.start, paragraph.span.end)
    offsets = (
        *old[: place.start],
        *range(cut.at, cut.at + len(cut.new)),
        *(at + cut.delta for at in old[place.end :]),
    )
    return Paragraph(text, span, offsets)
