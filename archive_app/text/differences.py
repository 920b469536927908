"""How two texts differ: by paragraph first, then by word, and by character in Chinese.

The shortest edit by Myers ("An O(ND) Difference Algorithm", 1986), with a bound on its work: texts
that have too little in common are told as one text taken away and another one added.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, groupby

from archive_app.domain.cleaning import Mark, Piece

_TOKEN = re.compile(
    "[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"  # a character at a time
    "|[^\\W\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]+|\\s|."
)
_MOST_EDITS = 600
_WORK = 2_000_000  # steps, about a second
_LITTLE = 0.25  # of what is common to both below which a passage is told as replaced
_WORDLESS = re.compile(r"[\W_]*\Z")
_ELLIPSIS = " … "

_Edit = tuple[Mark, int, int]  # mark, start and end: of the old sequence, of the new when ADDED


def differences(old: str, new: str) -> tuple[Piece, ...]:
    """What was kept, removed and added, in order.

    PLAIN and REMOVED pieces together are ``old``; PLAIN and ADDED ones ``new``. Neighbours have
    different marks, and what was removed stands before what stands in its place.
    """
    before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    return _merged(
        chain.from_iterable(
            _passage(mark, removed, added) for mark, removed, added in _passages(before, after)
        )
    )


def shortened(pieces: Sequence[Piece], around: int = 60, most: int = 4000) -> tuple[Piece, ...]:
    """The differences with ``around`` characters beside them, the rest left out for an ellipsis.

    What would be longer than ``most`` characters is cut, and ends in an ellipsis.
    """
    kept: list[Piece] = []
    room, last = most, len(pieces) - 1
    for number, piece in enumerate(pieces):
        text = piece.text
        if piece.mark is Mark.PLAIN:
            text = _middle_out(text, around if number else 0, around if number < last else 0)
        kept.append(Piece(text[:room], piece.mark))
        room -= len(text)
        if room < 0:
            kept.append(Piece(_ELLIPSIS.rstrip()))
            break
    return tuple(kept)


def _middle_out(text: str, first: int, final: int) -> str:
    """The ``first`` and the ``final`` characters of a text, in whole words: beside the changes."""
    if not (first or final):
        return ""
    if len(text) <= first + final + len(_ELLIPSIS):
        return text
    head, tail = text[:first], text[-final:] if final else ""
    if " " in head[1:]:
        head = head.rpartition(" ")[0]
    if " " in tail[:-1]:
        tail = tail.partition(" ")[2]
    left = f"{head.rstrip()} " if head else ""
    return f"{left}…{f' {tail.lstrip()}' if tail else ''}"


def _passages(before: list[str], after: list[str]) -> Iterator[tuple[Mark, str, str]]:
    """Runs of paragraphs: (PLAIN, text, '') or (REMOVED, old paragraphs, new paragraphs)."""
    for is_plain, edits in groupby(_edits(before, after), lambda edit: edit[0] is Mark.PLAIN):
        removed, added = [], []
        for mark, start, end in edits:
            if mark is Mark.ADDED:
                added += after[start:end]
            else:
                removed += before[start:end]
        yield (Mark.PLAIN if is_plain else Mark.REMOVED), "".join(removed), "".join(added)


def _passage(mark: Mark, removed: str, added: str) -> Iterable[Piece]:
    if mark is Mark.PLAIN:
        return (Piece(removed),)
    whole = (Piece(removed, Mark.REMOVED), Piece(added, Mark.ADDED))
    if not removed or not added:
        return whole
    before, after = _TOKEN.findall(removed), _TOKEN.findall(added)
    edits = _edits(before, after)
    kept = sum(end - start for mark, start, end in edits if mark is Mark.PLAIN)
    if kept < _LITTLE * max(len(before), len(after)):
        return whole
    return _readable(_pieces(edits, removed, added, before, after))


def _pieces(
    edits: Iterable[_Edit], old: str, new: str, before: Sequence[str], after: Sequence[str]
) -> Iterator[Piece]:
    old_at, new_at = _ends(before), _ends(after)
    for mark, start, end in edits:
        if mark is Mark.ADDED:
            yield Piece(new[new_at[start] : new_at[end]], mark)
        else:
            yield Piece(old[old_at[start] : old_at[end]], mark)


def _ends(tokens: Sequence[str]) -> list[int]:
    """Where each token begins, and where the last one ends."""
    ends = [0]
    for token in tokens:
        ends.append(ends[-1] + len(token))
    return ends


def _readable(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Blanks and signs alone between two changes are changed with them: fewer, longer pieces."""
    merged = _merged(pieces)
    for number, piece in enumerate(merged):
        is_between = 0 < number < len(merged) - 1
        if piece.mark is Mark.PLAIN and is_between and _is_slight(piece.text):
            yield Piece(piece.text, Mark.REMOVED)
            yield Piece(piece.text, Mark.ADDED)
        else:
            yield piece


def _is_slight(text: str) -> bool:
    return len(text) <= 3 and "\n" not in text and _WORDLESS.match(text) is not None


def _merged(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Neighbours of one mark put together, what was removed before what was added."""
    found: list[Piece] = []
    for is_plain, group in groupby(pieces, lambda piece: piece.mark is Mark.PLAIN):
        run = list(group)
        for mark in (Mark.PLAIN,) if is_plain else (Mark.REMOVED, Mark.ADDED):
            text = "".join(piece.text for piece in run if piece.mark is mark)
            if text:
                found.append(Piece(text, mark))
    return tuple(found)


def _edits(old: Sequence[str], new: Sequence[str]) -> list[_Edit]:
    """How ``old`` becomes ``new``: runs kept, removed (of old) and added (of new)."""
    head = _common(len(old), len(new), lambda place: old[place] == new[place])
    rest = min(len(old), len(new)) - head
    tail = _common(rest, rest, lambda place: old[-1 - place] == new[-1 - place])
    old_end, new_end = len(old) - tail, len(new) - tail
    edits: list[_Edit] = [(Mark.PLAIN, 0, head)]
    edits += _shortest(old, new, head, old_end, new_end)
    edits.append((Mark.PLAIN, old_end, len(old)))
    return [edit for edit in edits if edit[1] < edit[2]]


def _common(first: int, second: int, same: Callable[[int], bool]) -> int:
    place, most = 0, min(first, second)
    while place < most and same(place):
        place += 1
    return place


def _shortest(
    old: Sequence[str], new: Sequence[str], head: int, old_end: int, new_end: int
) -> list[_Edit]:
    """The edits of the middle parts; one replacement when they have too little in common."""
    size, other = old_end - head, new_end - head
    replaced = [(Mark.REMOVED, head, old_end), (Mark.ADDED, head, new_end)]
    trace = _walk(old[head:old_end], new[head:new_end], min(_MOST_EDITS, size + other))
    if trace is None:
        return replaced
    return [(mark, start + head, end + head) for mark, start, end in _back(trace, size, other)]


def _walk(old: Sequence[str], new: Sequence[str], most: int) -> list[dict[int, int]] | None:
    """For each number of edits the furthest place of ``old`` reached on every diagonal.

    None when ``most`` edits, or as much work as is done at all, aren't enough.
    """
    size, other, work = len(old), len(new), 0
    reached = {1: 0}
    trace: list[dict[int, int]] = []
    for count in range(most + 1):
        trace.append(dict(reached))
        for diagonal in range(-count, count + 1, 2):
            down = diagonal == -count or (
                diagonal != count and reached[diagonal - 1] < reached[diagonal + 1]
            )
            start = x = reached[diagonal + 1] if down else reached[diagonal - 1] + 1
            y = x - diagonal
            while x < size and y < other and old[x] == new[y]:
                x, y = x + 1, y + 1
            reached[diagonal] = x
            work += x - start + 1
            if x >= size and y >= other:
                return trace
        if work > _WORK:
            return None
    return None


def _back(trace: list[dict[int, int]], x: int, y: int) -> list[_Edit]:
    """The edits on the way that a walk found, in order."""
    found: list[_Edit] = []
    for count in range(len(trace) - 1, -1, -1):
        reached, diagonal = trace[count], x - y
        down = diagonal == -count or (
            diagonal != count and reached[diagonal - 1] < reached[diagonal + 1]
        )
        before = diagonal + 1 if down else diagonal - 1
        start_x = reached[before] if count else 0
        start_y = start_x - before if count else 0
        middle = start_x + (0 if down else 1) if count else 0
        if middle < x:
            found.append((Mark.PLAIN, middle, x))
        if count and down:
            found.append((Mark.ADDED, start_y, start_y + 1))
        elif count:
            found.append((Mark.REMOVED, start_x, start_x + 1))
        x, y = start_x, start_y
    return found[::-1]
