"""Findings that a person took back: their words are read again, what they told is forgotten.

The text is taken apart first as if nothing had been taken back: so the other findings, and the
spans of those that may be applied again, are the same whatever a person decides.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Protocol

from archive_app.domain.findings import Finding, FindingKind, Span
from archive_app.text.gathered import Furniture
from archive_app.text.markup import without_markup
from archive_app.text.paragraphs import split_paragraphs


class TakenBack(Protocol):
    """A finding by its kind and its span in the text as received."""

    @property
    def kind(self) -> FindingKind:
        """What was found."""

    @property
    def span(self) -> Span:
        """Where it was found."""


Keys = frozenset[tuple[FindingKind, Span]]


def keys_of(dismissed: Collection[TakenBack]) -> Keys:
    """What findings are compared by."""
    return frozenset((one.kind, one.span) for one in dismissed)


def parted(
    findings: Iterable[Finding], dismissed: Keys
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """The findings that count, and those that were taken back; each in the order given."""
    every = tuple(findings)
    if not dismissed:
        return every, ()
    return (
        tuple(one for one in every if (one.kind, one.span) not in dismissed),
        tuple(one for one in every if (one.kind, one.span) in dismissed),
    )


def take_back(received: str, parts: Furniture, dismissed: Keys) -> Furniture:
    """``parts`` without those findings; what they had left out of the text is in the body again."""
    kept = [one for one in parts.noted if (one.finding.kind, one.finding.span) not in dismissed]
    if len(kept) == len(parts.noted):
        return parts
    _, back = parted(parts.findings, dismissed)
    restored = [one.span for one in back if one.shown == ""]
    plain = without_markup(
        received,
        [one.finding for one in kept if one.finding.kind is FindingKind.STRAY_MARKUP],
    )
    body = _restored(split_paragraphs(plain), parts.body, restored)
    return Furniture(body, kept, parts.rules)


def _restored(
    paragraphs: Sequence[Span], body: Sequence[Span], restored: Sequence[Span]
) -> list[Span]:
    """The body with what was left out; pieces of one paragraph become one span again.

    What lies between two pieces of a paragraph was left out too, and still is where its own
    finding counts: so one span is enough.
    """
    starts = [paragraph.start for paragraph in paragraphs]
    inside: dict[int, list[Span]] = defaultdict(list)
    for span in sorted([*body, *restored]):
        inside[bisect_right(starts, span.start)].append(span)
    for place in {bisect_right(starts, span.start) for span in restored}:
        pieces = inside[place]
        inside[place] = [Span(pieces[0].start, max(span.end for span in pieces))]
    return _apart(sorted(span for pieces in inside.values() for span in pieces))


def _apart(spans: Sequence[Span]) -> list[Span]:
    """Sorted spans with those that overlap made one."""
    found: list[Span] = []
    for span in spans:
        if found and span.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found
