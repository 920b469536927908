"""Marks in the paragraphs: hits of the query and what the checks found, at their places."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from archive_app.domain.articles import Paragraph, ReadingText, Side
from archive_app.domain.damage import Damage, DamageKind
from archive_app.domain.findings import FLAGS, Finding, FindingKind, Span
from archive_app.ui.reader.display_text import Insertion
from archive_app.ui.reader.wording import flag_words
from archive_app.ui.text_display import visible_controls

_BLANKS = " \t\u3000\xa0"


class MarkKind(StrEnum):
    """How a mark is drawn."""

    HIT = "hit"
    SUSPECT = "suspect"
    GLUED = "glued"
    FLAG = "flag"  # any other finding that has a place
    DAMAGE = "damage"  # what the translation got wrong
    COUNTERPART = "counterpart"  # what stands in the original for it


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters start..end of a paragraph; a mark without any stands between two characters."""

    kind: MarkKind
    start: int
    end: int
    note: str = ""
    term: int = 0  # of a hit: which term of the query it is of


@dataclass(frozen=True, slots=True)
class Located:
    """A span of the text as received, found in a paragraph of the reading text."""

    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Flag:
    """Something that asks for a look; ``paragraph`` is None when it is not in the reading text.

    It stands at characters ``start`` to ``end`` of the paragraph, where a mark shows it; without
    one ``start`` is its place in the text as received. ``note`` is what the check says, ``printed``
    the characters that the flag is named by.
    """

    kind: FindingKind | DamageKind
    side: Side
    note: str = ""
    printed: str = ""
    paragraph: int | None = None
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class SideMarks:
    """Everything marked on one side, by paragraph, and its flags in order of their places."""

    marks: Mapping[int, tuple[Mark, ...]]
    insertions: Mapping[int, tuple[Insertion, ...]]
    flags: tuple[Flag, ...]


class Locator:
    """Finds the paragraph that holds a span of the text as received."""

    def __init__(self, paragraphs: Sequence[Paragraph], strays: Iterable[Span] = ()) -> None:
        """``strays`` are spans of tokens that the reading text leaves out."""
        self._paragraphs = paragraphs
        self._strays = sorted(strays)
        self._order = sorted(range(len(paragraphs)), key=lambda i: paragraphs[i].span.start)
        self._starts = [paragraphs[i].span.start for i in self._order]

    def find(self, span: Span) -> Located | None:
        """Where the span stands in the reading text; None when its characters are not shown.

        An empty span says that the finding is about the whole text: it has no place either.
        """
        if not len(span):
            return None
        at = bisect_right(self._starts, span.start) - 1
        if at < 0:
            return None
        number = self._order[at]
        paragraph = self._paragraphs[number]
        if span.start >= paragraph.span.end and span.start > paragraph.span.start:
            return None
        start = _place(paragraph, span.start)
        return Located(number, start, max(start, _place(paragraph, span.end)))

    def following(self, place: int, received: str) -> int | None:
        """The paragraph that begins after ``place`` with nothing but blanks and strays between."""
        at = bisect_left(self._starts, place)
        if at >= len(self._starts):
            return None
        begin = self._starts[at]
        between = [span for span in self._strays if place <= span.start < begin]
        for span in (*between, Span(begin, begin)):
            if received[place : span.start].strip(_BLANKS):
                return None
            place = span.end
        return self._order[at]


def side_marks(
    text: ReadingText,
    hits: Sequence[Sequence[Span]],
    terms: Sequence[Sequence[int]] = (),
    damage: Sequence[Damage] = (),
) -> SideMarks:
    """The marks of one text: ``hits[i]`` in paragraph i, of ``terms[i]``; findings and damage.

    Every flag that has a place has one mark or one insertion there.
    """
    strays = [one.span for one in text.findings if one.kind is FindingKind.STRAY_MARKUP]
    locator = Locator(text.paragraphs, strays)
    marks: dict[int, list[Mark]] = {}
    for number, spans in enumerate(hits[: len(text.paragraphs)]):
        known = terms[number] if number < len(terms) else (0,) * len(spans)
        marks[number] = [
            Mark(MarkKind.HIT, span.start, span.end, term=term)
            for span, term in zip(spans, known, strict=True)
        ]
    insertions: dict[int, list[Insertion]] = {}
    flags = [
        _flag(finding, text, locator, marks, insertions)
        for finding in sorted(text.findings, key=lambda finding: finding.span)
        if finding.kind in FLAGS
    ]
    for number, mark, flag in damage_marks(text.side, damage):
        marks.setdefault(number, []).append(mark)
        flags += [flag] if flag is not None else []
    if text.is_stale:
        flags.append(Flag(DamageKind.STALE, text.side))
    return SideMarks(
        {number: tuple(sorted(found, key=_order)) for number, found in marks.items() if found},
        {number: tuple(found) for number, found in insertions.items()},
        tuple(flags),
    )


def damage_marks(side: Side, damage: Sequence[Damage]) -> Iterator[tuple[int, Mark, Flag | None]]:
    """The marks of damage on one side: paragraph, mark, and the flag where it is counted."""
    for one in damage:
        for place in (one.place, one.other):
            if place is None or place.side is not side:
                continue
            start, end = place.span.start, place.span.end
            note = flag_words(one.kind, one.shown)
            if place is one.place:
                flag = Flag(one.kind, side, "", one.shown, place.paragraph, start, end)
                yield place.paragraph, Mark(MarkKind.DAMAGE, start, end, note), flag
            else:
                yield place.paragraph, Mark(MarkKind.COUNTERPART, start, end, note), None


def _flag(
    finding: Finding,
    text: ReadingText,
    locator: Locator,
    marks: dict[int, list[Mark]],
    insertions: dict[int, list[Insertion]],
) -> Flag:
    """The flag of a finding; what shows it in the text is added to the marks."""
    located = locator.find(finding.span)
    is_stray = finding.kind is FindingKind.STRAY_MARKUP
    printed = text.received[finding.span.start : finding.span.end] if is_stray else ""
    if is_stray and (located is None or located.end <= located.start):
        located = _add_stray(finding, located, text, locator, insertions)
    elif located is not None:
        mark = _mark(finding, located, text.paragraphs[located.paragraph].text)
        marks.setdefault(located.paragraph, []).append(mark)
        located = Located(located.paragraph, mark.start, mark.end)
    if located is None:
        return Flag(finding.kind, text.side, finding.note, printed, start=finding.span.start)
    return Flag(
        finding.kind,
        text.side,
        finding.note,
        printed,
        located.paragraph,
        located.start,
        located.end,
    )


def _order(mark: Mark) -> tuple[int, int]:
    return mark.start, mark.end


def _place(paragraph: Paragraph, received: int) -> int:
    if paragraph.offsets is None:
        return min(max(received - paragraph.span.start, 0), len(paragraph.text))
    return bisect_left(paragraph.offsets, received)


def _mark(finding: Finding, located: Located, text: str) -> Mark:
    if finding.kind is FindingKind.GLUED_SENTENCE:
        join = _join(text, located.start, located.end)
        return Mark(MarkKind.GLUED, join, join, finding.note)
    is_term = finding.kind is FindingKind.SUSPECT_TERM and located.end > located.start
    kind = MarkKind.SUSPECT if is_term else MarkKind.FLAG
    return Mark(kind, located.start, located.end, finding.note)


def _join(text: str, start: int, end: int) -> int:
    """Behind the full stop in start..end: there the two sentences touch."""
    for place in range(start, min(end, len(text))):
        if text[place] in ".!?。！？":
            return place + 1
    return start


def _add_stray(
    finding: Finding,
    located: Located | None,
    text: ReadingText,
    locator: Locator,
    insertions: dict[int, list[Insertion]],
) -> Located | None:
    """Show a token that the reading text leaves out; returns where, None without a paragraph."""
    token = text.received[finding.span.start : finding.span.end].strip()
    if located is None:
        number = locator.following(finding.span.end, text.received)
        if number is None:
            return None
        located = Located(number, 0, 0)
    taken = insertions.setdefault(located.paragraph, [])
    for number, other in enumerate(taken):
        if other.at == located.start:  # several in one place are shown one after the other
            taken[number] = Insertion(other.at, f"{other.text}{visible_controls(token)} ")
            return located
    taken.append(Insertion(located.start, visible_controls(token) + " "))
    return located
