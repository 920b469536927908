"""Texts to sort by: the distinct ones sorted in one array, and the place of each row's own."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import numpy as np

from archive_app.search.facet_columns.arrays import Rows, Texts, Whole

_SPARSE = 50  # up to a fiftieth of new keys, looking each up in the packed array is quicker


class SortKeys:
    """The key of every row. Never changes; keys of no row may be among the sorted ones."""

    def __init__(self, keys: Texts, places: Rows) -> None:
        """``keys`` ascend and are all different; the place of an empty key is ``len(keys)``."""
        self.keys = keys
        self.places = places

    @classmethod
    def empty(cls) -> SortKeys:
        """The keys of no rows."""
        return cls(Texts.of(()), np.zeros(0, np.int32))

    def __len__(self) -> int:
        return len(self.places)

    def edited(self, rows: Rows, keys: Sequence[str]) -> SortKeys:
        """With the keys of some rows replaced; further keys are those of new rows behind."""
        packed = [key.encode("utf-8", "surrogatepass") for key in keys]
        moved = self._different(rows, packed[: len(rows)])
        added = packed[len(rows) :]
        if not moved and not added:
            return self
        coming = [*(packed[at] for at in moved), *added]
        wanted = sorted(set(coming) - {b""})
        known: Sequence[bytes] = self.keys
        if len(wanted) * _SPARSE > len(known):
            known = list(self.keys)
        found = [bisect_left(known, key) for key in wanted]
        new = [
            at
            for at, place in enumerate(found)
            if place == len(known) or known[place] != wanted[at]
        ]
        gaps = np.asarray([found[at] for at in new], np.int64)
        merged = self.keys
        if new:
            merged = self.keys.with_inserted(gaps.tolist(), [wanted[at] for at in new])
        place_of = dict(zip(wanted, _shifted(gaps, np.asarray(found, np.int64), new), strict=True))
        place_of[b""] = len(merged)
        old = self.places + np.searchsorted(gaps, self.places, side="right") if new else self.places
        places = np.concatenate((old, np.zeros(len(added), np.int32))).astype(np.int32, copy=False)
        changed = np.concatenate((rows[moved], np.arange(len(self), len(places))))
        places[changed.astype(np.int64)] = [place_of[key] for key in coming]
        return SortKeys(merged, places)

    def taken(self, rows: Whole) -> SortKeys:
        """Of some rows only, without the keys that no row has any more."""
        places = self.places[rows]
        used = np.unique(places)
        compact = np.searchsorted(used, places).astype(np.int32)
        return SortKeys(Texts.of(self.keys.chosen(used[used < len(self.keys)])), compact)

    def _different(self, rows: Rows, packed: Sequence[bytes]) -> list[int]:
        """Which of the rows have another key now."""
        places = self.places[rows]
        some = np.flatnonzero(places < len(self.keys))
        now = [b""] * len(rows)
        for at, key in zip(some.tolist(), self.keys.chosen(places[some]), strict=True):
            now[at] = key
        return [at for at, key in enumerate(packed) if key != now[at]]


def _shifted(gaps: Whole, found: Whole, new: Sequence[int]) -> list[int]:
    """Where keys stand once the new ones, which are put into ``gaps``, are among them."""
    places = found + np.searchsorted(gaps, found, side="right")
    places[list(new)] = gaps + np.arange(len(gaps))
    shifted: list[int] = places.tolist()
    return shifted
