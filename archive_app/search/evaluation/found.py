"""Documents of one segment with what they are worth, and the set algebra over them.

Scores are computed late: a common word that a rare one cuts down is only scored where both stand.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, NamedTuple, Protocol

import numpy as np
import numpy.typing as npt

from archive_app.search.evaluation.stats import Curve

Docs = npt.NDArray[np.uint16]
Mask = npt.NDArray[np.bool_]
Scores = npt.NDArray[np.float64]

_MUCH_SHORTER: Final = 32  # times: from here on looking up beats marking


class Worth(Protocol):
    """One summand of the scores of documents, in their order."""

    def keep(self, chosen: npt.NDArray[Any]) -> Worth:
        """That of some of the documents, by mask or by ascending places."""

    def scores(self) -> Scores:
        """One score a document."""


class TermWorth(NamedTuple):
    """BM25 of one term; ``freqs`` None when it stands once in each document.

    ``length_bytes`` are those of the whole segment.
    """

    docs: Docs
    freqs: npt.NDArray[Any] | None
    length_bytes: npt.NDArray[np.uint8]
    curve: Curve
    rarity: float
    boost: float = 1.0

    def keep(self, chosen: npt.NDArray[Any]) -> TermWorth:
        return TermWorth(
            picked(self.docs, chosen),
            None if self.freqs is None else picked(self.freqs, chosen),
            self.length_bytes,
            self.curve,
            self.rarity,
            self.boost,
        )

    def scores(self) -> Scores:
        lengths = self.length_bytes.take(self.docs.astype(np.intp))
        if self.freqs is None:
            return (self.curve.once * self.rarity * self.boost).take(lengths)
        shares = self.curve.shares(self.freqs, lengths)
        shares *= self.rarity
        if self.boost != 1.0:
            shares *= self.boost
        return shares


class ReadyWorth(NamedTuple):
    """Scores that are there already."""

    ready: Scores

    def keep(self, chosen: npt.NDArray[Any]) -> ReadyWorth:
        return ReadyWorth(picked(self.ready, chosen))

    def scores(self) -> Scores:
        return self.ready


class Found(NamedTuple):
    """Documents, ascending and distinct; deleted ones may be among them.

    A document scores ``constant`` plus its ``worths``.
    """

    docs: Docs
    worths: tuple[Worth, ...] = ()
    constant: float = 0.0

    def keep(self, chosen: npt.NDArray[Any]) -> Found:
        """Some of the documents, by mask or by ascending places."""
        worths = tuple(worth.keep(chosen) for worth in self.worths)
        return Found(picked(self.docs, chosen), worths, self.constant)

    def scores(self) -> Scores:
        """One score a document, in a new array."""
        if not self.worths:
            return np.full(len(self.docs), self.constant)
        total = self.worths[0].scores()
        if len(self.worths) > 1 or self.constant:
            total = total + self.constant if self.constant else total.copy()
        for worth in self.worths[1:]:
            total += worth.scores()
        return total

    def times(self, boost: float) -> Found:
        """The same documents with scores ``boost`` times as high."""
        if boost == 1.0 or not (self.worths or self.constant):
            return self
        return Found(self.docs, (ReadyWorth(self.scores() * boost),))

    def without_scores(self) -> Found:
        """The same documents, worth nothing."""
        return Found(self.docs) if self.worths or self.constant else self


def picked(array: npt.NDArray[Any], chosen: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Some entries, by mask or by places.

    ``compress`` and ``take`` need a third of the time of indexing. Documents that are looked up
    are made 64-bit numbers before, once: NumPy would do the same each time, and slower.
    """
    return array.compress(chosen) if chosen.dtype == np.bool_ else array.take(chosen)


def no_docs() -> Docs:
    """An empty list of documents."""
    return np.zeros(0, np.uint16)


def docs_of(mask: Mask) -> Docs:
    """The documents that are marked."""
    return np.flatnonzero(mask).astype(np.uint16)


def marked(docs: npt.NDArray[Any], size: int) -> Mask:
    """A mark for each document of a segment of ``size`` documents."""
    mask = np.zeros(size, np.bool_)
    mask[docs.astype(np.intp)] = True
    return mask


def places_in(few: Docs, many: Docs, size: int) -> tuple[Mask, npt.NDArray[np.intp]]:
    """Which of ``few`` are in ``many``, and where those stand there."""
    if not len(many):
        return np.zeros(len(few), np.bool_), np.zeros(0, np.intp)
    if len(few) * _MUCH_SHORTER < len(many):
        at = many.searchsorted(few)
        at[at == len(many)] = 0
        here = many.take(at) == few
        return here, at.compress(here)
    few_at, many_at = few.astype(np.intp), many.astype(np.intp)
    mask = np.zeros(size, np.bool_)
    mask[many_at] = True
    here = mask.take(few_at)
    mask[many_at] = False
    mask[few_at.compress(here)] = True
    return here, np.flatnonzero(mask.take(many_at))


def places_of(few: Docs, many: Docs, size: int) -> npt.NDArray[np.intp]:
    """Where ``few``, all of which are in ``many``, stand there."""
    if len(few) * _MUCH_SHORTER < len(many):
        return many.searchsorted(few)
    return np.flatnonzero(marked(few, size).take(many.astype(np.intp)))


def both(first: Found, second: Found, size: int) -> Found:
    """Documents of both, worth what they are in each together."""
    few, many = (first, second) if len(first.docs) <= len(second.docs) else (second, first)
    if not many.worths:
        here = is_in(few.docs, many.docs, size)
        kept = few.keep(here)
        return Found(kept.docs, kept.worths, few.constant + many.constant)
    here, there = places_in(few.docs, many.docs, size)
    kept = few.keep(here)
    others = tuple(worth.keep(there) for worth in many.worths)
    return Found(kept.docs, kept.worths + others, few.constant + many.constant)


def is_in(docs: Docs, others: Docs, size: int) -> Mask:
    """Which of ``docs`` are among ``others``."""
    if not len(others):
        return np.zeros(len(docs), np.bool_)
    if len(docs) * _MUCH_SHORTER < len(others):
        at = others.searchsorted(docs)
        at[at == len(others)] = 0
        same: Mask = others.take(at) == docs
        return same
    return marked(others, size).take(docs.astype(np.intp))


def without(found: Found, unwanted: Docs, size: int) -> Found:
    """The documents that aren't ``unwanted``."""
    if not len(unwanted) or not len(found.docs):
        return found
    return found.keep(~is_in(found.docs, unwanted, size))


def any_of(parts: Sequence[Found], size: int) -> Found:
    """Documents of any part, worth what they are in all of them together."""
    parts = [part for part in parts if len(part.docs)]
    if len(parts) < 2:
        return parts[0] if parts else Found(no_docs())
    mask = np.zeros(size, np.bool_)
    total: Scores | None = None
    for part in parts:
        at = part.docs.astype(np.intp)
        mask[at] = True
        if not part.worths and not part.constant:
            continue
        if total is None:
            total = np.zeros(size)
            total[at] = part.scores()
        else:
            total[at] += part.scores() if part.worths else part.constant
    at = np.flatnonzero(mask)
    docs = at.astype(np.uint16)
    return Found(docs) if total is None else Found(docs, (ReadyWorth(total.take(at)),))
