"""What a query wants marked, and the marks of it in one text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from archive_app.domain.findings import Span
from archive_app.domain.query import Field
from archive_app.text.leaves import (
    LONGEST_NAME,
    Leaf,
    TokenTable,
    near_places,
    near_starts,
    places,
    span_at,
)
from archive_app.text.quick_look import may_stand_in
from archive_app.text.tokens import Token


class Mark(NamedTuple):
    """A hit in a text, and the number of the term of the query that it is of."""

    span: Span
    term: int


Found = tuple[int, int, int]  # start, end, term


@dataclass(frozen=True, slots=True)
class Wanted:
    """Leaves and the fields that they stand in; several stand near one another.

    ``joined`` are names written as one word. What is ``apart`` is marked once: no place of it
    begins within another one.
    """

    leaves: tuple[Leaf, ...]
    fields: frozenset[Field]
    joined: frozenset[str] = frozenset()
    distance: int = 0
    apart: bool = False
    term: int = 0  # which term of the query it is a form of

    def may_stand_in(self, letters: str) -> bool:
        """Whether a folded text without apostrophes leaves it possible; never a wrong no."""
        if any(may_stand_in(leaf, letters) for leaf in self.leaves):
            return True
        # Words beside each other that make one of the names: each begins with a part of it.
        return any(set(name) <= set(letters) for name in self.joined)

    def found(self, table: TokenTable) -> list[tuple[int, Leaf]]:
        """The places of the leaves in a text: (position, leaf)."""
        if self.distance:
            return near_places(self.leaves, self.distance, table)
        found = [(place, leaf) for leaf in self.leaves for place in places(leaf, table)]
        return _apart(found) if self.apart else found

    def starts(self, table: TokenTable) -> list[int]:
        """The positions at which it is found, those of windows at their first leaf."""
        if self.distance:
            return near_starts(self.leaves, self.distance, table)
        return [place for place, _ in self.found(table)]


def find(
    wanted: Sequence[Wanted],
    table: TokenTable,
    is_inside: Callable[[int], bool] = lambda _: True,
) -> list[Found]:
    """The offsets of everything wanted whose first position is inside."""
    found: list[Found] = [
        (*span_at(place, leaf, table), one.term)
        for one in wanted
        for place, leaf in one.found(table)
        if is_inside(place)
    ]
    # The words of several leaves are marked one by one.
    joined = {form: one.term for one in reversed(wanted) if one.leaves for form in one.joined}
    return found + _names(joined, table.words, is_inside)


def merge(spans: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
    """Sorted spans; those that overlap made one."""
    return tuple(mark.span for mark in merged_marks([(start, end, 0) for start, end in spans]))


def merged_marks(found: Iterable[Found]) -> tuple[Mark, ...]:
    """Sorted marks; those that overlap made one, of the term that has the longest part of it."""
    merged: list[list[int]] = []  # start, end, term, length of that term's part
    for start, end, term in sorted(found):
        if merged and start < merged[-1][1]:
            last = merged[-1]
            last[1] = max(last[1], end)
            if end - start > last[3]:
                last[2:] = term, end - start
        else:
            merged.append([start, end, term, end - start])
    return tuple(Mark(Span(start, end), term) for start, end, term, _ in merged)


def _apart(found: list[tuple[int, Leaf]]) -> list[tuple[int, Leaf]]:
    """The places from the first on, of several that begin alike the longest; none overlap."""
    kept: list[tuple[int, Leaf]] = []
    end = 0
    for place, leaf in sorted(found, key=lambda one: (one[0], -one[1].width)):
        if place >= end:
            kept.append((place, leaf))
            end = place + leaf.width
    return kept


def _names(
    joined: Mapping[str, int], words: Sequence[Token], is_inside: Callable[[int], bool]
) -> list[Found]:
    """Neighbouring words of the text that make one of the names: ``biweimin`` marks Bi Wei-min."""
    if not joined:
        return []
    found: list[Found] = []
    for at in range(len(words)):
        name = words[at].term
        for until in range(at + 1, min(at + LONGEST_NAME, len(words))):
            if words[until].position != words[until - 1].position + 1:
                break
            name += words[until].term
            if name in joined and is_inside(words[at].position):
                found.append((words[at].start, words[until].end, joined[name]))
    return found
