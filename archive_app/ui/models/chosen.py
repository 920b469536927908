"""Selected articles as stretches of a result: counted at once, gone through only by who edits."""

from __future__ import annotations

import operator
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import overload

from archive_app.domain.ids import ArticleId


class Chosen(Sequence[ArticleId]):
    """Articles of some rows of a list that never changes; of a million no list is made.

    Equal to any sequence of the same articles. Going through it may take long: not where a person
    waits for the window.
    """

    def __init__(self, ids: Sequence[ArticleId] = (), runs: Sequence[tuple[int, int]] = ()) -> None:
        """``runs`` are (first, last) rows, ascending and apart."""
        self._ids = ids
        self._runs = tuple(runs)
        sizes = (last - first + 1 for first, last in self._runs)
        self._ends = tuple(accumulate(sizes))

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    @overload
    def __getitem__(self, index: int) -> ArticleId: ...
    @overload
    def __getitem__(self, index: slice) -> list[ArticleId]: ...
    def __getitem__(self, index: int | slice) -> ArticleId | list[ArticleId]:
        places = range(len(self))[index]
        if isinstance(places, int):
            return self._ids[self._row(places)]
        if places.step != 1:
            return [self._ids[self._row(place)] for place in places]
        found: list[ArticleId] = []
        start = 0
        for (first, _), end in zip(self._runs, self._ends, strict=True):
            low, high = max(places.start, start), min(places.stop, end)
            if low < high:
                found.extend(self._ids[first + low - start : first + high - start])
            start = end
        return found

    def __iter__(self) -> Iterator[ArticleId]:
        for first, last in self._runs:
            yield from self._ids[first : last + 1]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence) or isinstance(other, (str, bytes)):
            return NotImplemented
        return len(self) == len(other) and all(map(operator.eq, self, other))

    __hash__ = None  # type: ignore[assignment]  # equal to lists, which have none

    def __repr__(self) -> str:
        return f"<Chosen, {len(self)} articles>"

    def _row(self, place: int) -> int:
        at = bisect_right(self._ends, place)
        return self._runs[at][1] - (self._ends[at] - 1 - place)
