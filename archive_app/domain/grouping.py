"""Groups of a result: which articles stand together, and what of them a list shows."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import overload

from archive_app.domain.ids import ArticleId


class Grouping(StrEnum):
    """What makes a group; values are those of settings."""

    NONE = ""
    REPRINTS = "reprints"  # copies, reprints and excerpts of one text
    SOURCE = "source"
    MONTH = "month"  # a year without a month is one more group, and so is what is undated


@dataclass(frozen=True, slots=True)
class Groups:
    """A result by groups. ``starts`` are the places in ``ids`` at which groups begin, then their
    end: one more than there are groups.

    Groups stand in the order of their first articles, and articles in the order of the result: the
    first of each group is the best of it.
    """

    by: Grouping
    ids: Sequence[ArticleId]
    starts: Sequence[int]

    @property
    def count(self) -> int:
        """How many groups there are."""
        return len(self.starts) - 1

    def size(self, group: int) -> int:
        """How many articles a group has."""
        return int(self.starts[group + 1]) - int(self.starts[group])


@dataclass(frozen=True, slots=True)
class GroupPlace:
    """Where a row stands: in which group, as which of its articles, and whether that is open."""

    group: int
    place: int  # 0 is the row that stands for the group
    size: int
    is_open: bool


class GroupedRows(Sequence[ArticleId]):
    """The rows that are shown: the first article of each group, and all of those that are open.

    Never changes: opening a group makes other rows. Only groups that are open cost anything.
    """

    def __init__(self, groups: Groups, opened: Iterable[int] = ()) -> None:
        """``opened`` are numbers of groups; those of one article have nothing to open."""
        self.groups = groups
        self._opened = sorted(one for one in set(opened) if groups.size(one) > 1)
        self._heads: list[int] = []  # the rows of the groups that are open
        self._above: list[int] = []  # how many rows are shown more, up to the end of each
        more = 0
        for group in self._opened:
            self._heads.append(group + more)
            more += groups.size(group) - 1
            self._above.append(more)

    def __len__(self) -> int:
        return self.groups.count + (self._above[-1] if self._above else 0)

    @overload
    def __getitem__(self, index: int) -> ArticleId: ...
    @overload
    def __getitem__(self, index: slice) -> list[ArticleId]: ...
    def __getitem__(self, index: int | slice) -> ArticleId | list[ArticleId]:
        rows = range(len(self))[index]
        if isinstance(rows, int):
            return self._article(rows)
        return [self._article(row) for row in rows]

    def index(self, value: object, start: int = 0, stop: int | None = None) -> int:
        """The row of an article; raises ValueError when it isn't shown."""
        place = self.groups.ids.index(value)
        group = bisect_right(self.groups.starts, place) - 1
        offset = place - int(self.groups.starts[group])
        row = self.head_of(group) + offset
        if (offset and not self.is_open(group)) or row not in range(len(self))[start:stop]:
            raise ValueError(f"{value} is not shown")
        return row

    def at(self, row: int) -> GroupPlace:
        """Where a row stands."""
        group, place = self._place(row)
        return GroupPlace(group, place, self.groups.size(group), self.is_open(group))

    def head_of(self, group: int) -> int:
        """The row that stands for a group."""
        before = bisect_left(self._opened, group)
        return group + (self._above[before - 1] if before else 0)

    def is_open(self, group: int) -> bool:
        """Whether all articles of a group are shown."""
        at = bisect_left(self._opened, group)
        return at < len(self._opened) and self._opened[at] == group

    def toggled(self, group: int) -> GroupedRows:
        """The same with a group opened, or closed."""
        return GroupedRows(self.groups, {*self._opened} ^ {group})

    def all_opened(self) -> GroupedRows:
        """The same with every group open."""
        return GroupedRows(self.groups, range(self.groups.count))

    @property
    def hidden(self) -> int:
        """How many articles of the result aren't shown."""
        return len(self.groups.ids) - len(self)

    def hidden_behind(self, runs: Iterable[tuple[int, int]]) -> int:
        """How many articles aren't shown that closed groups among these (first, last) rows have."""
        hidden = 0
        for first, last in runs:
            group, _ = self._place(first)
            end, _ = self._place(last)
            starts = self.groups.starts
            articles = int(starts[end + 1]) - int(starts[group])
            shown = self._shown_from(group, end)
            hidden += articles - shown
        return hidden

    # --- inside

    def _shown_from(self, first: int, last: int) -> int:
        """How many rows some groups take."""
        low, high = bisect_left(self._opened, first), bisect_right(self._opened, last)
        more = sum(self.groups.size(group) - 1 for group in self._opened[low:high])
        return last - first + 1 + more

    def _article(self, row: int) -> ArticleId:
        group, place = self._place(row)
        return self.groups.ids[int(self.groups.starts[group]) + place]

    def _place(self, row: int) -> tuple[int, int]:
        """(group, place in it) of a row."""
        at = bisect_right(self._heads, row) - 1
        if at < 0:
            return row, 0
        inside = row - self._heads[at]
        if inside < self.groups.size(self._opened[at]):
            return self._opened[at], inside
        return row - self._above[at], 0
