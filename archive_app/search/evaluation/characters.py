"""UTF-8 terms as code points: what is needed to compare them character by character."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from archive_app.search.codec.terms import TermDictionary


@dataclass(frozen=True, slots=True)
class Characters:
    """The terms ``first``, ``first`` + 1 … as one run of code points.

    Term k of them goes from ``starts[k]`` to ``starts[k + 1]``.
    """

    first: int
    points: npt.NDArray[np.uint32]
    starts: npt.NDArray[np.int64]

    @classmethod
    def of(cls, terms: TermDictionary, numbers: range) -> Characters:
        """Those of a range of terms."""
        offsets = terms.offsets[numbers.start : numbers.stop + 1].astype(np.int64)
        base = int(offsets[0])
        return cls._of(numbers.start, terms.blob[base : int(offsets[-1])], offsets - base)

    @classmethod
    def of_some(cls, parts: Sequence[tuple[TermDictionary, npt.NDArray[np.intp]]]) -> Characters:
        """Those of scattered terms of several dictionaries; they count as 0, 1 and so on."""
        raw, lengths = [], []
        for terms, numbers in parts:
            begins = terms.offsets.take(numbers)
            sizes = terms.offsets.take(numbers + 1) - begins
            ends = np.cumsum(sizes, dtype=np.int64)
            at = np.repeat(begins - ends + sizes, sizes)
            at += np.arange(len(at))
            raw.append(terms.blob.take(at))
            lengths.append(sizes)
        starts = np.zeros(sum(map(len, lengths)) + 1, np.int64)
        np.cumsum(np.concatenate(lengths), out=starts[1:])
        return cls._of(0, np.concatenate(raw), starts)

    @classmethod
    def _of(
        cls, first: int, raw: npt.NDArray[np.uint8], starts: npt.NDArray[np.int64]
    ) -> Characters:
        """The terms whose bytes stand one after the other, the k-th from ``starts[k]`` on."""
        if len(raw) and int(raw.max()) < 128:
            return cls(first, raw.astype(np.uint32), starts)
        points = np.frombuffer(raw.tobytes().decode().encode("utf-32-le"), np.uint32)
        starts = starts.copy()
        if len(points) != len(raw):  # some character takes several bytes
            begins_character = ((raw & 0xC0) != 0x80).view(np.uint8)
            lengths = np.add.reduceat(begins_character, starts[:-1], dtype=np.int64)
            lengths[starts[1:] == starts[:-1]] = 0  # only the empty term, and that is the first
            np.cumsum(lengths, out=starts[1:])
        return cls(first, points, starts)

    @property
    def lengths(self) -> npt.NDArray[np.int64]:
        """In characters."""
        return np.diff(self.starts)

    def matrix(self, chosen: npt.NDArray[np.intp], width: int) -> npt.NDArray[np.uint32]:
        """A row for each chosen term: its characters from the left, 0 behind them."""
        return self._read(self.starts[chosen][:, None] + np.arange(width), chosen, width)

    def matrix_from_right(self, chosen: npt.NDArray[np.intp], width: int) -> npt.NDArray[np.uint32]:
        """The same from the last character to the first."""
        return self._read(self.starts[chosen + 1][:, None] - 1 - np.arange(width), chosen, width)

    def _read(
        self, at: npt.NDArray[np.int64], chosen: npt.NDArray[np.intp], width: int
    ) -> npt.NDArray[np.uint32]:
        lengths = self.starts[chosen + 1] - self.starts[chosen]
        found = self.points.take(at, mode="clip")
        found[np.arange(width) >= lengths[:, None]] = 0
        return found
