"""Words that are only nearly the one asked for: with ``*`` and ``?`` in them, or misspelt."""

from __future__ import annotations

import re
from functools import lru_cache

ANY_CHARS, ONE_CHAR = "*", "?"


@lru_cache(maxsize=256)
def glob_regex(pattern: str) -> re.Pattern[str]:
    """Matches whole terms: ``*`` stands for any characters or none, ``?`` for just one."""
    wild = {ANY_CHARS: ".*", ONE_CHAR: "."}
    pieces = re.findall(r"\*+|\?|[^*?]+", pattern)
    return re.compile(
        "".join(wild.get(piece[0]) or re.escape(piece) for piece in pieces), re.DOTALL
    )


def within(one: str, other: str, distance: int) -> bool:
    """Whether at most ``distance`` insertions, deletions, replacements and swaps of neighbours.

    No character is edited twice. The first characters must be equal, whatever the distance.
    """
    if one[:1] != other[:1] or abs(len(one) - len(other)) > distance:
        return False
    earlier: list[int] = []
    before = list(range(len(other) + 1))
    for at, char in enumerate(one, 1):
        row = [at]
        for column, against in enumerate(other, 1):
            edits = min(before[column] + 1, row[-1] + 1, before[column - 1] + (char != against))
            swapped = at > 1 < column and char == other[column - 2] and one[at - 2] == against
            row.append(min(edits, earlier[column - 2] + 1) if swapped else edits)
        if min(row) > distance and min(before) > distance:
            return False
        earlier, before = before, row
    return before[-1] <= distance
