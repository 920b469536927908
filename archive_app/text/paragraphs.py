"""Paragraphs: where they stand in a text as received, and what the reading view shows of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from archive_app.domain.articles import Paragraph
from archive_app.domain.findings import Span

# Characters nobody sees at the edge of a paragraph: white space, the last of it the ideographic
# space, and zero-width marks.
_BLANKS = frozenset(filter(str.isspace, map(chr, range(0x3001)))).union(
    "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
)
_LIST_ITEM = re.compile(r"[-*+•·#>|<〇○●]|\d{1,3}[.)、．]|[（(]\d{1,3}[)）]")
_WRAPPED_WIDTH = range(45, 101)  # columns of a text broken at a fixed width, as in e-mail
_WRAPPED_LINES = 3  # fewer lines prove nothing


def is_blank(char: str) -> bool:
    """Whether ``char`` shows nothing: white space or a zero-width mark."""
    return char in _BLANKS


def trim(text: str, start: int, end: int) -> Span | None:
    """The span without blanks at its ends; None when only blanks are left."""
    while start < end and text[start] in _BLANKS:
        start += 1
    while end > start and text[end - 1] in _BLANKS:
        end -= 1
    return Span(start, end) if start < end else None


def split_paragraphs(text: str) -> list[Span]:
    """Spans of the paragraphs of ``text``, trimmed, none of them empty.

    Every line is a paragraph, except in blocks of lines that were broken at a fixed width: such a
    block is one paragraph with its line breaks inside.
    """
    paragraphs: list[Span] = []
    block: list[Span] = []
    for line in [*_lines(text), None]:
        if line is not None:
            block.append(line)
            continue
        if _is_wrapped(text, block):
            paragraphs.append(Span(block[0].start, block[-1].end))
        else:
            paragraphs += block
        block = []
    return paragraphs


def show(text: str, span: Span, cuts: Sequence[Span] = ()) -> Paragraph | None:
    """The paragraph of ``span`` without ``cuts`` (sorted, apart); None when nothing is left.

    White space that a cut would leave doubled is left out with it. Words are never changed.
    """
    kept: list[Span] = []
    at = span.start
    for cut in cuts:
        if cut.end <= span.start or cut.start >= span.end:
            continue
        if cut.start > at:
            kept.append(Span(at, cut.start))
        at = max(at, cut.end)
    if at < span.end:
        kept.append(Span(at, span.end))
    pieces = _trimmed(text, kept)
    if not pieces:
        return None
    whole = Span(pieces[0].start, pieces[-1].end)
    if len(pieces) == 1:
        return Paragraph(text[whole.start : whole.end], whole)
    offsets = tuple(at for piece in pieces for at in range(piece.start, piece.end))
    return Paragraph("".join(text[at] for at in offsets), whole, offsets)


def _lines(text: str) -> list[Span | None]:
    """Spans of the lines with something in them; None for every empty line."""
    lines: list[Span | None] = []
    at = 0
    for line in text.splitlines(keepends=True):
        lines.append(trim(text, at, at + len(line)))  # the line break is a blank
        at += len(line)
    return lines


def _is_wrapped(text: str, block: Sequence[Span]) -> bool:
    if len(block) < _WRAPPED_LINES:
        return False
    full = block[:-1]
    if not all(len(line) in _WRAPPED_WIDTH for line in full) or len(block[-1]) > len(full[0]) + 10:
        return False
    rest = block[1:]
    if any(_LIST_ITEM.match(text, line.start) for line in rest):
        return False
    return 2 * sum(text[line.start].islower() for line in rest) >= len(rest)


def _trimmed(text: str, kept: Sequence[Span]) -> list[Span]:
    """The kept pieces without blanks at the ends of the paragraph and without doubled ones."""
    pieces: list[Span] = []
    for piece in kept:
        start = piece.start
        if not pieces or is_blank(text[pieces[-1].end - 1]):
            while start < piece.end and is_blank(text[start]):
                start += 1
        if start < piece.end:
            pieces.append(Span(start, piece.end))
    while pieces:
        last = trim(text, pieces[-1].start, pieces[-1].end)
        if last is not None and last.end > pieces[-1].start:
            pieces[-1] = Span(pieces[-1].start, last.end)
            break
        pieces.pop()
    return pieces
