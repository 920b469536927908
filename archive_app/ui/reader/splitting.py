"""Long text cut at sentence ends, so that no layout ever has more than a screenful to do."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

# Characters of one piece. A single layout of 200,000 characters takes 1.4 s, one of 800 some 3 ms.
PIECE_CHARACTERS = 800
# An ordinary long paragraph is left whole: a cut shows as a short line inside it.
WHOLE_CHARACTERS = 1200

_SENTENCE_END = re.compile(r"[。！？!?…]+[”’」』）)\"'\]]*\s*|\.[”’\"')\]]*\s+|\n+")
_SPACE = re.compile(r"[\s，、；,;]+")


def piece_count(lengths: Sequence[int]) -> int:
    """Into how many pieces texts of these lengths, shown side by side, are cut together."""
    longest = max(lengths, default=0)
    if longest <= WHOLE_CHARACTERS:
        return 1
    return -(-longest // PIECE_CHARACTERS)


def cut_places(text: str, pieces: int) -> list[int]:
    """Where ``pieces`` nearly equal parts of ``text`` begin, without the first: sentence starts.

    Where no sentence ends nearby the cut falls after a space or comma, else just where it must.
    Ascending; fewer than ``pieces - 1`` when two would coincide.
    """
    if pieces < 2 or not text:
        return []
    ends = [found.end() for found in _SENTENCE_END.finditer(text)]
    reach = len(text) // (2 * pieces)
    cuts: list[int] = []
    for number in range(1, pieces):
        target = number * len(text) // pieces
        place = _nearest(ends, target, reach)
        if place is None:
            place = _after_space(text, target, reach)
        if place < len(text) and place > (cuts[-1] if cuts else 0):
            cuts.append(place)
    return cuts


def _nearest(places: Sequence[int], target: int, reach: int) -> int | None:
    at = bisect_left(places, target)
    near = [place for place in places[max(0, at - 1) : at + 1] if abs(place - target) <= reach]
    return min(near, key=lambda place: abs(place - target), default=None)


def _after_space(text: str, target: int, reach: int) -> int:
    found = _SPACE.search(text, target, min(len(text), target + reach))
    return found.end() if found else target
