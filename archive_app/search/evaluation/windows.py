"""Where several parts stand near one another, in any order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from archive_app.search.evaluation.nodes import Adjacent
from archive_app.search.evaluation.places import any_place, no_keys
from archive_app.search.evaluation.sources import Keys


def windows(parts: Sequence[Adjacent], places: Sequence[Keys], distance: int) -> Keys:
    """The first places of all windows that hold every part, ascending.

    A part that is asked for several times must stand there so often. Every place of a part is
    tried as the first of a window: it is one when each other part has a place from there up to
    ``distance`` further on.
    """
    if not all(map(len, places)):
        return no_keys()
    often = Counter(parts)
    keys_of = dict(zip(parts, places, strict=True))
    found: list[Keys] = []
    for first in keys_of.values():
        begins = first
        for part, times in often.items():
            keys = keys_of[part]
            at = keys.searchsorted(begins) + (times - 1)
            here = at < len(keys)
            begins, at = begins[here], at[here]
            begins = begins[keys[at] <= begins + distance]
        found.append(begins)
    return any_place(found)
