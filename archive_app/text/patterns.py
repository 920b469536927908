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
    """Whether at most ``distance`` insertions, deletions and replacements make one the other.

    The first characters must be equal, whatever the distance.
    """
    if one[:1] != other[:1] or abs(len(one) - len(other)) > distance:
        return False
    row = list(range(len(other) + 1))
    for at, char in enumerate(one, 1):
        diagonal, row[0] = row[0], at
        for column, against in enumerate(other, 1):
            diagonal, row[column] = (
                row[column],
                min(row[column] + 1, row[column - 1] + 1, diagonal + (char != against)),
            )
        if min(row) > distance:
            return False
    return row[-1] <= distance
