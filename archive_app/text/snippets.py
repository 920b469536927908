"""Pieces of texts around their hits, cut to a width for a list."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import takewhile

from archive_app.domain.findings import Span

ELLIPSIS = "…"
_NOT_FIRST = frozenset(",.;:!?，。；：！？、…’”」』）)》】]}")
_MOST_TRIED = 200  # hits at which a snippet may begin


def snippet(text: str, spans: Sequence[Span], width: int) -> tuple[str, tuple[Span, ...]]:
    """A piece of ``text`` about ``width`` display columns wide around its best hits, and its marks.

    A Han character is two columns wide. Cut at word boundaries, with an ellipsis where text is left
    out; line breaks and runs of spaces become one space; marks are never cut, so a long mark may
    widen the piece.
    """
    piece, marks, _ = numbered_snippet(text, spans, width)
    return piece, marks


def numbered_snippet(
    text: str, spans: Sequence[Span], width: int
) -> tuple[str, tuple[Span, ...], int]:
    """The piece and its marks as :func:`snippet` cuts them, and which span the first mark is.

    The marks stand for neighbouring spans, which must be sorted and must not overlap.
    """
    if not text:
        return "", (), 0
    start, end = _window(text, spans, width)
    start, end = _trim(text, start, end)
    start = min([start, *(span.start for span in spans if span.start < start < span.end)])
    end = max([end, *(span.end for span in spans if span.start < end < span.end)])
    before = ELLIPSIS if text[:start].strip() else ""
    after = ELLIPSIS if text[end:].strip() else ""
    squeezed, places = _squeeze(text[start:end])
    inside = [n for n, span in enumerate(spans) if start <= span.start and span.end <= end]
    marks = tuple(
        Span(places[span.start - start] + len(before), places[span.end - start] + len(before))
        for span in (spans[number] for number in inside)
    )
    return before + squeezed + after, marks, inside[0] if inside else 0


def _squeeze(text: str) -> tuple[str, list[int]]:
    """The text with one space for every run of white space, and the new place of each old one."""
    kept: list[str] = []
    places: list[int] = []
    for char in text:
        places.append(len(kept))
        if not char.isspace():
            kept.append(char)
        elif not kept or kept[-1] != " ":
            kept.append(" ")
    return "".join(kept), [*places, len(kept)]


def _columns(char: str) -> int:
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _window(text: str, spans: Sequence[Span], width: int) -> tuple[int, int]:
    """The stretch that holds most hits within ``width`` columns, with room around them."""
    if not spans:
        return 0, _reach(text, 0, width)
    best, most = (spans[0].start, spans[0].end), (0, 0)
    for first, span in enumerate(spans[:_MOST_TRIED]):
        limit = _reach(text, span.start, width)
        inside = list(takewhile(lambda other: other.end <= limit, spans[first:]))  # noqa: B023
        different = {text[one.start : one.end].casefold() for one in inside}
        if (len(different), len(inside)) > most:
            best, most = (span.start, inside[-1].end), (len(different), len(inside))
    start, end = best
    used = sum(map(_columns, text[start:end]))
    room = max(0, width - used) // 3
    while start > 0 and room > 0:
        start -= 1
        room -= _columns(text[start])
        used += _columns(text[start])
    return start, max(end, _reach(text, end, width - used))


def _reach(text: str, start: int, width: int) -> int:
    """Where ``width`` columns from ``start`` end."""
    end = start
    while end < len(text) and width > 0:
        width -= _columns(text[end])
        end += 1
    return end


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Move the cuts off the middle of words, outwards, at most a long word's length."""
    for _ in range(30):
        if not (0 < start < len(text) and _inside_word(text, start)):
            break
        start -= 1
    for _ in range(30):
        if not (0 < end < len(text) and _inside_word(text, end)):
            break
        end += 1
    while start < end and (text[start].isspace() or (start > 0 and text[start] in _NOT_FIRST)):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _inside_word(text: str, at: int) -> bool:
    """Both sides of a cut belong to one word of an alphabet, or to one character."""
    left, right = text[at - 1], text[at]
    if unicodedata.combining(right) or right in "\u200d\ufe0f":
        return True
    return all(char.isalnum() and _columns(char) == 1 for char in (left, right))
