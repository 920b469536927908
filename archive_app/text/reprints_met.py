"""Which of very many texts a few new ones may be alike with: the others are only leafed through.

Nothing of a text is kept but what it shares with a new one, so that one more article costs little
time and memory however large the archive is. What is a stock phrase is counted in full, but only
of the phrases that matter.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np
import numpy.typing as npt

from archive_app.text.fingerprints import SAMPLED, most_shared
from archive_app.text.packed_prints import (
    SENTENCES,
    SHINGLES,
    Flags,
    Numbers,
    Packed,
    Places,
    Shorts,
    Texts,
    shared_by_pairs,
    within,
)

Number = TypeVar("Number", np.uint32, np.uint64)
_FEWEST_BITS, _MOST_BITS = 16, 24  # of the table that most numbers are passed over by


@dataclass(frozen=True, slots=True)
class Met:
    """The new texts and all that one of them may be alike with, by their places, ascending.

    ``sentences`` and ``shingles`` are the stock phrases among theirs, ascending.
    """

    places: tuple[int, ...]
    sentences: Numbers
    shingles: Shorts


def met_by(texts: Texts, fresh: Collection[int]) -> Met:
    """What the texts at the ``fresh`` places must be compared with; reads all texts twice."""
    new = list(texts.some(fresh).values())
    sentences = _Tally(_numbers([one.sentences for one in new], SENTENCES))
    runs = _Tally(_numbers([one.shingles for one in new], SHINGLES))
    copies, is_first = _leaf_through(texts, new, sentences, runs)
    most = most_shared(int(np.count_nonzero(is_first)))
    is_fresh = np.zeros(len(texts), dtype=np.bool_)
    is_fresh[list(fresh)] = True
    met = {*fresh, *copies}
    met |= _by_sentences(sentences, most, is_fresh) | _by_runs(runs, most, is_fresh)
    places = tuple(sorted(met))
    known = sentences.stock(most), runs.stock(most)
    return Met(places, *_all_stock(texts, is_first, places, (sentences, runs), known, most))


class _Tally(Generic[Number]):
    """How many different texts have each of some numbers, and which texts have those not rife."""

    def __init__(self, wanted: npt.NDArray[Number]) -> None:
        self.wanted: npt.NDArray[Number] = wanted
        self._counts = np.zeros(len(wanted), dtype=np.int64)
        bits = min(_MOST_BITS, max(_FEWEST_BITS, len(wanted).bit_length() + 4))
        self._shift: Number = wanted.dtype.type(8 * wanted.dtype.itemsize - bits)
        self._may_be = np.zeros(1 << bits, dtype=np.bool_)
        self._may_be[wanted >> self._shift] = True
        self._hits: list[npt.NDArray[np.int64]] = [np.zeros(0, dtype=np.int64)]
        self._owners: list[Places] = [np.zeros(0, dtype=np.int64)]

    def add(self, places: Places, blobs: Sequence[bytes], *, keep_up_to: int, every: int) -> None:
        """Count in texts; of numbers that ``every`` divides it is kept who has them.

        Numbers that more than ``keep_up_to`` texts have are only counted.
        """
        if not len(self.wanted):
            return
        values: npt.NDArray[Number] = np.frombuffer(b"".join(blobs), dtype=self.wanted.dtype)
        at = np.flatnonzero(self._may_be[values >> self._shift])
        at = at[within(values[at], self.wanted)]
        hits = np.searchsorted(self.wanted, values[at])
        self._counts += np.bincount(hits, minlength=len(self.wanted))
        if keep_up_to:
            kept = (self._counts[hits] <= keep_up_to) & (self.wanted[hits] % every == 0)
            ends = np.cumsum([len(blob) // self.wanted.dtype.itemsize for blob in blobs])
            self._hits.append(hits[kept])
            self._owners.append(places[np.searchsorted(ends, at[kept], side="right")])

    def stock(self, most: int) -> npt.NDArray[Number]:
        """The numbers that more than ``most`` texts have."""
        stock: npt.NDArray[Number] = self.wanted[self._counts > most]
        return stock

    def kept(self, most: int) -> tuple[npt.NDArray[Number], Places]:
        """Numbers that no more texts have, and who has them: texts ascending."""
        hits, owners = np.concatenate(self._hits), np.concatenate(self._owners)
        is_told = self._counts[hits] <= most
        return self.wanted[hits[is_told]], owners[is_told]


def _leaf_through(
    texts: Texts, new: Sequence[Packed], sentences: _Tally[np.uint64], runs: _Tally[np.uint32]
) -> tuple[list[int], Flags]:
    """The places of texts that are all the same as a new one; which are the first of their kind."""
    wanted = {hash(one) for one in new}
    most = most_shared(len(texts))  # of all texts: at least what it will be of the different ones
    is_first = np.zeros(len(texts), dtype=np.bool_)
    seen: set[int] = set()
    copies: list[int] = []
    place = 0
    for block in texts.blocks():
        first: list[int] = []
        for at, packed in enumerate(block, start=place):
            key = hash(packed)
            if key not in seen:
                seen.add(key)
                first.append(at)
            if key in wanted:
                copies.append(at)
        places = np.array(first, dtype=np.int64)
        is_first[places] = True
        different = [block[at - place] for at in first]
        sentences.add(places, [one.sentences for one in different], keep_up_to=most, every=1)
        runs.add(places, [one.shingles for one in different], keep_up_to=most, every=SAMPLED)
        place += len(block)
    return copies, is_first


def _by_sentences(tally: _Tally[np.uint64], most: int, is_fresh: Flags) -> set[int]:
    """Texts that share two sentences with a new one, or the only one that it has."""
    values, owners = tally.kept(most)
    sizes = np.bincount(owners, minlength=len(is_fresh))
    is_short = (sizes == 1) | ~is_fresh  # of others it isn't known yet
    met: set[int] = set()
    for first, second, shared in shared_by_pairs(values, owners, is_fresh):
        kept = (shared > 1) | (is_short[first] & is_short[second])
        met.update(first[kept].tolist(), second[kept].tolist())
    return met


def _by_runs(tally: _Tally[np.uint32], most: int, is_fresh: Flags) -> set[int]:
    """Texts that share sampled runs of words with a new one."""
    met: set[int] = set()
    for first, second, shared in shared_by_pairs(*tally.kept(most), is_fresh):
        kept = shared > 1
        met.update(first[kept].tolist(), second[kept].tolist())
    return met


def _all_stock(
    texts: Texts,
    is_first: Flags,
    places: Sequence[int],
    tallies: tuple[_Tally[np.uint64], _Tally[np.uint32]],
    known: tuple[Numbers, Shorts],
    most: int,
) -> tuple[Numbers, Shorts]:
    """The stock phrases among all that the texts at ``places`` have."""
    read = list(texts.some(places).values())
    sentences = _numbers([one.sentences for one in read], SENTENCES)
    runs = _numbers([one.shingles for one in read], SHINGLES)
    more = _Tally(sentences[~within(sentences, tallies[0].wanted)])
    more_runs = _Tally(runs[~within(runs, tallies[1].wanted)])
    if len(more.wanted) or len(more_runs.wanted):
        place = 0
        for block in texts.blocks():
            flags = is_first[place : place + len(block)].tolist()
            place += len(block)
            different = [one for one, is_it in zip(block, flags, strict=True) if is_it]
            nobody = np.zeros(0, dtype=np.int64)
            more.add(nobody, [one.sentences for one in different], keep_up_to=0, every=1)
            more_runs.add(nobody, [one.shingles for one in different], keep_up_to=0, every=1)
    return np.union1d(known[0], more.stock(most)), np.union1d(known[1], more_runs.stock(most))


def _numbers(blobs: Iterable[bytes], kind: np.dtype[Number]) -> npt.NDArray[Number]:
    """The different numbers of some texts, ascending."""
    return np.unique(np.frombuffer(b"".join(blobs), dtype=kind))
