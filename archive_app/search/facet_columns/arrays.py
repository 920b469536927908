"""Names of array types, and what all columns need of arrays."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias, overload

import numpy as np
import numpy.typing as npt

Mask: TypeAlias = npt.NDArray[np.bool_]
Rows: TypeAlias = npt.NDArray[np.int32]
Ids: TypeAlias = npt.NDArray[np.int64]
Whole: TypeAlias = npt.NDArray[np.integer[Any]]
Bytes: TypeAlias = npt.NDArray[np.uint8]


def smallest_type(highest: int) -> np.dtype[Any]:
    """The narrowest type that holds 0 to ``highest``."""
    return np.min_scalar_type(highest)


def spread(starts: Whole, lengths: Whole) -> Ids:
    """The indices of many slices, one slice after the other."""
    ends = np.cumsum(lengths, dtype=np.int64)
    total = int(ends[-1]) if len(ends) else 0
    return np.repeat(starts - (ends - lengths), lengths) + np.arange(total, dtype=np.int64)


def offsets_of(lengths: Whole) -> Ids:
    """Where each of many slices begins, and after the last where they end."""
    offsets = np.zeros(len(lengths) + 1, np.int64)
    np.cumsum(lengths, out=offsets[1:])
    return offsets


def frozen(mask: Mask) -> Mask:
    """The mask, which nobody can change any more."""
    mask.flags.writeable = False
    return mask


@dataclass(frozen=True, slots=True)
class Lists:
    """A list of codes, ascending, for each of some rows: the k-th has ``lengths[k]`` of them."""

    lengths: Whole
    codes: Whole

    def __len__(self) -> int:
        return len(self.lengths)

    def part(self, first: int, last: int) -> Lists:
        """The lists ``first`` up to, not including, ``last``."""
        before = int(self.lengths[:first].sum())
        size = int(self.lengths[first:last].sum())
        return Lists(self.lengths[first:last], self.codes[before : before + size])

    def of(self, which: Whole) -> Lists:
        """The lists of those numbers."""
        lengths = self.lengths[which]
        return Lists(lengths, self.codes[spread(offsets_of(self.lengths)[:-1][which], lengths)])

    def differ(self, other: Lists) -> Mask:
        """Which lists are others than those of ``other``, one by one."""
        different = self.lengths != other.lengths
        alike = np.flatnonzero(~different)
        mine, theirs = self.of(alike), other.of(alike)
        places = np.repeat(alike, mine.lengths)
        different[places[mine.codes != theirs.codes]] = True
        return different


class Texts(Sequence[bytes]):
    """Many byte strings in one array."""

    def __init__(self, blob: Bytes, offsets: Ids) -> None:
        self.blob = blob
        self.offsets = offsets
        self._view = blob.data

    @classmethod
    def of(cls, texts: Iterable[bytes]) -> Texts:
        """Packs byte strings."""
        kept = list(texts)
        lengths = np.fromiter(map(len, kept), np.int64, len(kept))
        return cls(np.frombuffer(b"".join(kept), np.uint8), offsets_of(lengths))

    def __len__(self) -> int:
        return len(self.offsets) - 1

    @overload
    def __getitem__(self, index: int) -> bytes: ...
    @overload
    def __getitem__(self, index: slice) -> list[bytes]: ...
    def __getitem__(self, index: int | slice) -> bytes | list[bytes]:
        if isinstance(index, slice):
            return self.chosen(np.arange(len(self))[index])
        if not 0 <= index < len(self):
            raise IndexError(index)
        return bytes(self._view[self.offsets[index] : self.offsets[index + 1]])

    def chosen(self, which: Whole) -> list[bytes]:
        """The strings of those numbers."""
        view = self._view
        starts, ends = self.offsets[which].tolist(), self.offsets[which + 1].tolist()
        return [bytes(view[start:end]) for start, end in zip(starts, ends, strict=True)]

    def with_inserted(self, places: Sequence[int], texts: Sequence[bytes]) -> Texts:
        """Also the ``texts``, each before the string that is number ``places[k]`` (ascending)."""
        if not len(self):
            return Texts.of(texts)
        cuts = [0, *self.offsets[np.asarray(places, np.int64)].tolist(), len(self.blob)]
        pieces: list[bytes | memoryview] = []
        for at, text in enumerate(texts):
            pieces += (self._view[cuts[at] : cuts[at + 1]], text)
        pieces.append(self._view[cuts[-2] : cuts[-1]])
        added = np.fromiter(map(len, texts), np.int64, len(texts))
        lengths = np.insert(np.diff(self.offsets), places, added)
        return Texts(np.frombuffer(b"".join(pieces), np.uint8), offsets_of(lengths))
