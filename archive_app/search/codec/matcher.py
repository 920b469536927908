"""Whoosh's matcher over the postings of one term."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
from whoosh.matching import LeafMatcher, ReadTooFar

from archive_app.search.codec.formats import encoded
from archive_app.search.codec.layout import FieldData, Postings
from archive_app.search.codec.lengths import BYTE_LENGTHS


class PostingMatcher(LeafMatcher):
    """One term's documents, one at a time; the whole list is one block for Whoosh's quality.

    The weight of a posting is how often the term stands in the document.
    """

    def __init__(
        self, field: FieldData, number: int, kind: Any, term: tuple[str, bytes], scorer: Any
    ) -> None:
        self.format = kind
        self.scorer = scorer
        self._term = term
        self._field = field
        self._number = number
        self._postings: Postings = field.postings(number)
        self._ids: list[int] = self._postings.docs.tolist()
        self._freqs: list[int] | None = None
        self._ends: npt.NDArray[np.int64] | None = None
        self._i = 0

    def copy(self) -> PostingMatcher:
        """Another one at the same place."""
        other = PostingMatcher(self._field, self._number, self.format, self._term, self.scorer)
        other._i = self._i
        return other

    def reset(self) -> None:
        """Go back to the first document."""
        self._i = 0

    def is_active(self) -> bool:
        """Whether it stands on a document."""
        return self._i < len(self._ids)

    def id(self) -> int:
        """The document it stands on."""
        return self._ids[self._i]

    def all_ids(self) -> Iterator[int]:
        """The documents from here on."""
        return iter(self._ids[self._i :])

    def next(self) -> bool:
        """Go to the next document; True when the block is done."""
        if not self.is_active():
            raise ReadTooFar
        self._i += 1
        return self._i == len(self._ids)

    def skip_to(self, target: int) -> None:
        """Go to the first document, from here, that isn't before ``target``."""
        if not self.is_active():
            raise ReadTooFar
        self._i = bisect_left(self._ids, target, self._i)

    def weight(self) -> float:
        """How often the term stands in the document."""
        return float(self._freq())

    def value(self) -> bytes:
        """What the field's format would have stored."""
        return encoded(self.format, self._freq(), self._positions())

    def value_as(self, astype: str) -> Any:
        """The posting as ``positions``, ``frequency`` or ``weight``, without a detour."""
        if astype == "positions" and self._postings.positions is not None:
            return self._positions()
        if astype == "frequency":
            return self._freq()
        if astype == "weight":
            return self.weight()
        return self.format.decoder(astype)(self.value())

    # --- quality ----------------------------------------------------------------------------------

    def skip_to_quality(self, minquality: float) -> int:
        """Leave the only block if it can't be good enough; the number of blocks left."""
        if not self.is_active() or self.block_quality() > minquality:
            return 0
        self._i = len(self._ids)
        return 1

    def block_min_length(self) -> int:
        """The shortest length of the field in these documents, as Whoosh rounds lengths."""
        return int(BYTE_LENGTHS[self._field.length_bytes[self._postings.docs].min()])

    def block_max_length(self) -> int:
        """The longest length."""
        return int(BYTE_LENGTHS[self._field.length_bytes[self._postings.docs].max()])

    def block_max_weight(self) -> float:
        """The largest weight."""
        freqs = self._postings.freqs
        return 1.0 if freqs is None else float(freqs.max())

    def _freq(self) -> int:
        if self._postings.freqs is None:
            return 1
        if self._freqs is None:
            self._freqs = self._postings.freqs.tolist()
        return self._freqs[self._i]

    def _positions(self) -> list[int] | None:
        positions = self._postings.positions
        if positions is None:
            return None
        if self._ends is None:
            freqs = self._postings.freqs
            counts = np.ones(len(self._ids), np.int64) if freqs is None else freqs
            self._ends = np.cumsum(counts, dtype=np.int64)
        end = int(self._ends[self._i])
        return positions[end - self._freq() : end].tolist()
