"""Cuts a marked text to a width so that a mark is never cut off. Pure: widths come from outside."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from archive_app.domain.findings import Span

ELLIPSIS = "…"
_CONTEXT = 0.3  # how much of the width the text before the first mark may take

Measure = Callable[[str], float]
Cut = Callable[[str, Sequence[Span], float, Measure], tuple[str, tuple[Span, ...]]]


def cut_around_mark(
    text: str, marks: Sequence[Span], width: float, measure: Measure
) -> tuple[str, tuple[Span, ...]]:
    """As much of ``text`` as fits into ``width`` around its first mark, and the marks in it.

    A mark that would not fit as a whole is left out with what follows it; only a first mark that is
    wider than ``width`` by itself is cut.
    """
    if measure(text) <= width:
        return text, tuple(marks)
    first = marks[0] if marks else Span(0, 0)
    start = _start_before(text, first, width, measure)
    return _cut(text, marks, start, width, measure)


def cut_end(
    text: str, marks: Sequence[Span], width: float, measure: Measure
) -> tuple[str, tuple[Span, ...]]:
    """As much of the beginning of ``text`` as fits; a mark is kept whole or left out."""
    if measure(text) <= width:
        return text, tuple(marks)
    return _cut(text, marks, 0, width, measure)


def _cut(
    text: str, marks: Sequence[Span], start: int, width: float, measure: Measure
) -> tuple[str, tuple[Span, ...]]:
    lead = ELLIPSIS if start else ""
    if measure(lead + text[start:]) <= width:
        end, tail = len(text), ""
    else:
        room = width - measure(lead + ELLIPSIS)
        end, tail = start + _fitting(text[start:], room, measure), ELLIPSIS
        end = _before_cut_mark(marks, start, end)
    shift = len(lead) - start
    kept = tuple(
        Span(max(mark.start, start) + shift, min(mark.end, end) + shift)
        for mark in marks
        if mark.start >= start and mark.start < end
    )
    return lead + text[start:end] + tail, kept


def _start_before(text: str, first: Span, width: float, measure: Measure) -> int:
    """Where to begin so that the first mark, and some words before it, are seen."""
    if measure(text[: first.end] + ELLIPSIS) <= width:
        return 0
    mark_width = measure(text[first.start : first.end])
    # What the text after the mark leaves free goes to the text before it.
    free = width - measure(ELLIPSIS + text[first.start :])
    room = min(max(width * _CONTEXT, free), width - mark_width - 2 * measure(ELLIPSIS))
    if room <= 0:
        return first.start
    before = text[: first.start]
    start = first.start - _fitting(before[::-1], room, measure)
    space = text.find(" ", start, first.start)
    # Begin with a whole word where words have spaces, unless that costs nearly all of the context.
    if 0 <= space < first.start - 1 and not text[start - 1 : start].isspace():
        return space + 1
    return start


def _before_cut_mark(marks: Sequence[Span], start: int, end: int) -> int:
    """``end``, moved before a mark that it would cut, unless that mark begins the text."""
    for mark in marks:
        if mark.start < end < mark.end and mark.start > start:
            return mark.start
    return end


def _fitting(text: str, room: float, measure: Measure) -> int:
    """How many characters of ``text`` fit into ``room``."""
    lengths = range(1, len(text) + 1)
    return bisect_right(lengths, room, key=lambda length: measure(text[:length]))
