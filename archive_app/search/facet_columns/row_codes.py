"""Which codes each row has: one array where no row has two, else lists in one array."""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import cached_property

import numpy as np

from archive_app.search.facet_columns.arrays import (
    Ids,
    Lists,
    Mask,
    Rows,
    Whole,
    offsets_of,
    smallest_type,
    spread,
)
from archive_app.search.facet_columns.value_table import NONE

_MANY = 4  # from a quarter of all rows on, going through all is quicker than picking


class RowCodes(ABC):
    """The codes of every row; never changes. A row without any counts under code 0."""

    @abstractmethod
    def __len__(self) -> int: ...

    @abstractmethod
    def counts(self, size: int, rows: Whole | None = None) -> Ids:
        """How many of the rows (all when None; each once) have each of the codes below size."""

    @abstractmethod
    def having(self, wanted: Mask) -> Mask:
        """Rows with a code that is True in ``wanted``; its length is that of the value table."""

    @abstractmethod
    def among(self, wanted: Mask, rows: Whole) -> Mask:
        """The same for some rows only: one answer for each."""

    @abstractmethod
    def how_many(self) -> Whole:
        """How many codes each row has."""

    @abstractmethod
    def lists(self, rows: Whole) -> Lists:
        """The codes of some rows."""

    @abstractmethod
    def edited(self, rows: Rows, lists: Lists, size: int) -> RowCodes:
        """With the codes of some rows (ascending) replaced; further lists are new rows behind.

        Codes are below ``size``. The same object when nothing is different.
        """


class SingleCodes(RowCodes):
    """At most one code each."""

    def __init__(self, codes: Whole) -> None:
        """``codes`` by row, 0 for none."""
        self.codes = codes

    def __len__(self) -> int:
        return len(self.codes)

    def counts(self, size: int, rows: Whole | None = None) -> Ids:
        codes = self.codes if rows is None else self.codes[rows]
        return np.bincount(codes, minlength=size)

    def having(self, wanted: Mask) -> Mask:
        chosen = np.flatnonzero(wanted)
        if len(chosen) == 1:
            return self.codes == chosen[0].astype(self.codes.dtype)
        return wanted[self.codes]

    def among(self, wanted: Mask, rows: Whole) -> Mask:
        return wanted[self.codes[rows]]

    def how_many(self) -> Whole:
        return (self.codes != NONE).astype(np.int8)

    def lists(self, rows: Whole) -> Lists:
        codes = self.codes[rows]
        some = codes != NONE
        return Lists(some.astype(np.int32), codes[some])

    def edited(self, rows: Rows, lists: Lists, size: int) -> RowCodes:
        if len(lists) and lists.lengths.max() > 1:
            every = self.lists(np.arange(len(self)))
            return ManyCodes(offsets_of(every.lengths), every.codes).edited(rows, lists, size)
        new = np.zeros(len(lists), smallest_type(size))
        new[lists.lengths > 0] = lists.codes
        kept, added = new[: len(rows)], new[len(rows) :]
        if not len(added) and np.array_equal(self.codes[rows], kept):
            return self
        after = np.concatenate((self.codes, added))  # the wider type of both
        after[rows] = kept
        return SingleCodes(after)


class ManyCodes(RowCodes):
    """Any number of codes each, ascending."""

    def __init__(self, offsets: Ids, codes: Whole) -> None:
        """Row r has ``codes[offsets[r]:offsets[r + 1]]``."""
        self.offsets = offsets
        self.codes = codes

    def __len__(self) -> int:
        return len(self.offsets) - 1

    def counts(self, size: int, rows: Whole | None = None) -> Ids:
        if rows is None:
            counts = np.bincount(self.codes, minlength=size)
            counts[NONE] = np.count_nonzero(self._empty)
        elif len(rows) * _MANY > len(self):
            inside = np.zeros(len(self), np.bool_)
            inside[rows] = True
            counts = np.bincount(self.codes[inside[self._owners]], minlength=size)
            counts[NONE] = np.count_nonzero(inside & self._empty)
        else:
            lists = self.lists(rows)
            counts = np.bincount(lists.codes, minlength=size)
            counts[NONE] = len(rows) - np.count_nonzero(lists.lengths)
        return counts

    def having(self, wanted: Mask) -> Mask:
        mask = self._empty.copy() if wanted[NONE] else np.zeros(len(self), np.bool_)
        chosen = np.flatnonzero(wanted)
        if len(chosen) == 1:
            found = self.codes == chosen[0].astype(self.codes.dtype)
        else:
            found = wanted[self.codes]
        mask[self._owners[found]] = True
        return mask

    def among(self, wanted: Mask, rows: Whole) -> Mask:
        lists = self.lists(rows)
        mask = (lists.lengths == 0) & wanted[NONE]
        mask[np.repeat(np.arange(len(rows)), lists.lengths)[wanted[lists.codes]]] = True
        return mask

    def how_many(self) -> Whole:
        return np.diff(self.offsets)

    def lists(self, rows: Whole) -> Lists:
        starts = self.offsets[rows]
        lengths = self.offsets[rows + 1] - starts
        return Lists(lengths, self.codes[spread(starts, lengths)])

    def edited(self, rows: Rows, lists: Lists, size: int) -> RowCodes:
        new, added = lists.part(0, len(rows)), lists.part(len(rows), len(lists))
        different = np.flatnonzero(new.differ(self.lists(rows)))
        if not len(different) and not len(added):
            return self
        moved, new = rows[different], new.of(different)
        lengths = np.concatenate((np.diff(self.offsets), added.lengths))
        lengths[moved] = new.lengths
        kind = np.promote_types(self.codes.dtype, smallest_type(size))
        pieces = self._with_replaced(moved, Lists(new.lengths, new.codes.astype(kind)))
        pieces.append(added.codes.astype(kind))
        return ManyCodes(offsets_of(lengths), np.concatenate(pieces, dtype=kind))

    def _with_replaced(self, rows: Rows, lists: Lists) -> list[Whole]:
        """The codes, with the lists of those rows replaced, in pieces."""
        codes, new = self.codes, lists.codes
        starts, ends = self.offsets[rows].tolist(), self.offsets[rows + 1].tolist()
        cuts = offsets_of(lists.lengths).tolist()
        pieces: list[Whole] = []
        before = 0
        for at, (start, end) in enumerate(zip(starts, ends, strict=True)):
            pieces += (codes[before:start], new[cuts[at] : cuts[at + 1]])
            before = end
        pieces.append(codes[before:])
        return pieces

    @cached_property
    def _owners(self) -> Rows:
        """The row of every entry of ``codes``."""
        return np.repeat(np.arange(len(self), dtype=np.int32), np.diff(self.offsets))

    @cached_property
    def _empty(self) -> Mask:
        return self.offsets[1:] == self.offsets[:-1]


def row_codes(lists: Lists, size: int) -> RowCodes:
    """Codes of as many rows as there are lists, in the form that fits them."""
    nothing = np.zeros(0, np.int32)
    return SingleCodes(np.zeros(0, smallest_type(size))).edited(nothing, lists, size)
