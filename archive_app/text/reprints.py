"""Which of very many texts are alike: what ``fingerprints.alike`` finds, over arrays.

Texts that are all the same are looked at once. The others are read a few times, block by block;
kept in memory are their sentences and a sample of their runs of words, and the pairs that share
something are counted in parts. So a million articles need neither days nor all of the memory.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b

import numpy as np

from archive_app.text.fingerprints import (
    DEFAULT_LIMITS,
    SAMPLED,
    Likeness,
    Limits,
    Pair,
    all_pairs,
    most_shared,
    runs_needed,
)
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
from archive_app.text.reprints_met import met_by

Known = tuple[Numbers, Shorts | None]  # stock phrases: sentences, runs of words if counted

_MUCH_FRESH = 20  # one in so many texts: with more, all are read into memory
_PART_AT_ONCE = 5_000
_COMPARED_AT_ONCE = 2_000  # pairs whose runs of words are in memory
_MOST_BUCKETS = 26  # bits
_WORDS_OF_A_TEXT = 9  # bits: about five hundred runs of words


def alike_among(
    texts: Texts,
    *,
    fresh: Collection[int] | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> list[Pair[int]]:
    """The pairs of places that ``fingerprints.alike`` gives, in the same order.

    With ``fresh`` only those pairs of which at least one is fresh.
    """
    if fresh is not None and len(fresh) * _MUCH_FRESH <= len(texts):
        return _alike_to(texts, fresh, limits)
    groups = _Groups(texts, fresh)
    return _alike(groups, _Stock(groups), limits)


def _alike_to(texts: Texts, fresh: Collection[int], limits: Limits) -> list[Pair[int]]:
    """The pairs of few texts, without reading all the others into memory."""
    if not fresh:
        return []
    part = met_by(texts, fresh)
    places = part.places
    at = {place: number for number, place in enumerate(places)}
    groups = _Groups(_Part(texts, places), [at[place] for place in fresh])
    found = _alike(groups, _Stock(groups, (part.sentences, part.shingles)), limits)
    return [Pair(places[pair.first], places[pair.second], pair.kind, pair.score) for pair in found]


def _alike(groups: _Groups, stock: _Stock, limits: Limits) -> list[Pair[int]]:
    found = _same(groups, stock, limits)
    found += _similar(groups, stock, limits)
    return sorted(found, key=lambda pair: (pair.second, pair.first))


class _Part:
    """Some of the texts, in their order."""

    def __init__(self, texts: Texts, places: Sequence[int]) -> None:
        self._texts = texts
        self._places = places

    def __len__(self) -> int:
        return len(self._places)

    def blocks(self) -> Iterator[Sequence[Packed]]:
        for start in range(0, len(self._places), _PART_AT_ONCE):
            wanted = self._places[start : start + _PART_AT_ONCE]
            found = self._texts.some(wanted)
            yield [found[place] for place in wanted]

    def some(self, places: Collection[int]) -> Mapping[int, Packed]:
        found = self._texts.some([self._places[place] for place in places])
        return {place: found[self._places[place]] for place in places}


class _Groups:
    """Texts by content. ``first[g]`` is the place of the first text of group ``g``."""

    def __init__(self, texts: Texts, fresh: Collection[int] | None) -> None:
        self.members: dict[int, list[int]] = defaultdict(list)  # only groups of several texts
        self.first: list[int] = []
        self.of_place = np.full(len(texts), -1, dtype=np.int64)  # -1: not the first of its group
        self.sentences: Numbers
        self.owners: Places
        self._read(texts)
        is_fresh = np.ones(len(texts), dtype=np.bool_)
        if fresh is not None:
            is_fresh[:] = False
            is_fresh[list(fresh)] = True
        self.fresh_places = is_fresh
        self.fresh: Flags = is_fresh[self.first]
        self.texts = texts

    def _read(self, texts: Texts) -> None:
        known: dict[bytes, int] = {}
        arrays: list[Numbers] = [np.zeros(0, dtype=np.uint64)]
        place = -1
        for block in texts.blocks():
            for packed in block:
                place += 1
                key = _digest(packed)
                group = known.setdefault(key, len(self.first))
                if group == len(self.first):
                    self.first.append(place)
                    self.of_place[place] = group
                    arrays.append(np.frombuffer(packed.sentences, dtype=SENTENCES))
                else:
                    self.members[group] = self.members[group] or [self.first[group]]
                    self.members[group].append(place)
        sizes = [len(array) for array in arrays[1:]]
        self.sentences = np.concatenate(arrays)
        self.owners = np.repeat(np.arange(len(sizes), dtype=np.int64), sizes)

    def shingles(self) -> Iterator[tuple[Places, Shorts]]:
        """Runs of words of the different texts, block by block: (their groups, the numbers)."""
        place = 0
        for block in self.texts.blocks():
            groups = self.of_place[place : place + len(block)]
            place += len(block)
            arrays = [
                np.frombuffer(packed.shingles, dtype=SHINGLES)
                for packed, group in zip(block, groups, strict=True)
                if group >= 0
            ]
            if arrays:
                sizes = [len(array) for array in arrays]
                yield np.repeat(groups[groups >= 0], sizes), np.concatenate(arrays)


class _Stock:
    """What too many texts have; and of all else what is looked up to find candidates."""

    def __init__(self, groups: _Groups, known: Known | None = None) -> None:
        """``known`` is the stock among sentences and runs; else it is what too many groups have."""
        most = most_shared(len(groups.first))
        if known is None:
            values, counts = np.unique(groups.sentences, return_counts=True)
            known = values[counts > most], None
        self.sentences = known[0]
        kept = ~np.isin(groups.sentences, self.sentences)
        self.told: Numbers = groups.sentences[kept]
        self.told_owners: Places = groups.owners[kept]
        self.sizes = np.bincount(self.told_owners, minlength=len(groups.first))
        self._shift = np.uint32(32 - _bits(len(groups.first)))
        self.shingles: Shorts = self._stock_runs(groups, most) if known[1] is None else known[1]
        self._read_runs(groups)

    def _heavy(self, groups: _Groups, most: int) -> Flags:
        """Buckets of numbers that may hold one that more than ``most`` texts have."""
        counts = np.zeros(1 << (32 - int(self._shift)), dtype=np.uint32)
        for _, values in groups.shingles():
            np.add.at(counts, values >> self._shift, np.uint32(1))
        return counts > most

    def _stock_runs(self, groups: _Groups, most: int) -> Shorts:
        """The stock among the runs of words."""
        heavy = self._heavy(groups, most)
        found: list[Shorts] = [np.zeros(0, dtype=np.uint32)]
        found += [values[heavy[values >> self._shift]] for _, values in groups.shingles()]
        numbers, counts = np.unique(np.concatenate(found), return_counts=True)
        return numbers[counts > most]

    def _read_runs(self, groups: _Groups) -> None:
        """Keep the sampled runs of words that aren't stock, and how many each text has in all."""
        wanted = None if groups.fresh.all() else self._sampled_of_fresh(groups)
        runs: list[Shorts] = [np.zeros(0, dtype=np.uint32)]
        owners: list[Places] = [np.zeros(0, dtype=np.int64)]
        self.sampled = np.zeros(len(groups.first), dtype=np.int64)
        for group, values in groups.shingles():
            is_sampled = values % SAMPLED == 0
            group, values = group[is_sampled], values[is_sampled]
            self.sampled += np.bincount(group, minlength=len(self.sampled))
            kept = ~within(values, self.shingles)
            if wanted is not None:
                kept &= within(values, wanted)
            runs.append(values[kept])
            owners.append(group[kept])
        self.runs: Shorts = np.concatenate(runs)
        self.run_owners: Places = np.concatenate(owners)

    @staticmethod
    def _sampled_of_fresh(groups: _Groups) -> Shorts:
        parts: list[Shorts] = [np.zeros(0, dtype=np.uint32)]
        for group, values in groups.shingles():
            parts.append(values[groups.fresh[group] & (values % SAMPLED == 0)])
        return np.unique(np.concatenate(parts))


def _same(groups: _Groups, stock: _Stock, limits: Limits) -> list[Pair[int]]:
    """Pairs of texts that are all the same."""
    found: list[Pair[int]] = []
    for group, places in groups.members.items():
        pairs = [
            (one, other)
            for one, other in all_pairs(places)
            if groups.fresh_places[one] or groups.fresh_places[other]
        ]
        if not pairs:
            continue
        if stock.sizes[group]:
            found += [Pair(one, other, Likeness.SAME, 1.0) for one, other in pairs]
            continue
        # Nothing but stock phrases, or no sentence at all: then their runs of words are asked.
        shared, _, _ = _runs_in_common(groups, stock, [(group, group)])[0]
        if shared >= limits.fewest_shingles and limits.translation <= 1:
            kind = Likeness.NEAR if limits.same_words <= 1 else Likeness.OTHER_TRANSLATION
            found += [Pair(one, other, kind, 1.0) for one, other in pairs]
    return found


def _similar(groups: _Groups, stock: _Stock, limits: Limits) -> list[Pair[int]]:
    """Pairs of different texts, by sentences and then by runs of words."""
    found: list[Pair[int]] = []
    asked: set[tuple[int, int]] = set()
    sizes = stock.sizes
    for first, second, shared in shared_by_pairs(stock.told, stock.told_owners, groups.fresh):
        only = (shared == 1) & (sizes[first] == 1) & (sizes[second] == 1)
        kept = (shared > 1) | only
        first, second, shared = first[kept], second[kept], shared[kept]
        all_told = _by_sentences(sizes[first], sizes[second], shared, limits)
        for one, other, told in zip(first.tolist(), second.tolist(), all_told, strict=True):
            if told is None:
                asked.add((one, other))
            else:
                found.append(_pair(groups, one, other, told))
    known = {(pair.first, pair.second) for pair in found}
    needed = np.array([runs_needed(size) for size in stock.sampled.tolist()], dtype=np.int64)
    for first, second, shared in shared_by_pairs(stock.runs, stock.run_owners, groups.fresh):
        kept = shared >= needed[second]
        both = zip(first[kept].tolist(), second[kept].tolist(), strict=True)
        asked.update(
            (one, other)
            for one, other in both
            if (groups.first[one], groups.first[other]) not in known
        )
    found += _by_runs(groups, stock, sorted(asked), limits)
    return found


def _by_sentences(
    first: Places, second: Places, shared: Places, limits: Limits
) -> list[tuple[Likeness, float] | None]:
    """What pairs are by the numbers of their sentences, and of those that they share."""
    told: list[tuple[Likeness, float] | None] = []
    sizes = zip(first.tolist(), second.tolist(), shared.tolist(), strict=True)
    for one, other, both in sizes:
        resemblance, containment = both / (one + other - both), both / min(one, other)
        if both == one == other:
            told.append((Likeness.SAME, 1.0))
        elif both < limits.fewest_sentences:
            told.append(None)
        elif resemblance >= limits.near:
            told.append((Likeness.NEAR, round(resemblance, 3)))
        elif containment >= limits.contained:
            told.append((Likeness.EXCERPT, round(containment, 3)))
        else:
            told.append(None)
    return told


def _by_runs(
    groups: _Groups, stock: _Stock, pairs: Sequence[tuple[int, int]], limits: Limits
) -> list[Pair[int]]:
    """Pairs of groups that share runs of words: edited texts, and other translations."""
    found: list[Pair[int]] = []
    for start in range(0, len(pairs), _COMPARED_AT_ONCE):
        some = pairs[start : start + _COMPARED_AT_ONCE]
        in_common = _runs_in_common(groups, stock, some)
        for (one, other), (shared, first, second) in zip(some, in_common, strict=True):
            either = first + second - shared
            resemblance = shared / either if either else 0.0
            if shared >= limits.fewest_shingles and resemblance >= limits.translation:
                is_edited = resemblance >= limits.same_words
                kind = Likeness.NEAR if is_edited else Likeness.OTHER_TRANSLATION
                found.append(_pair(groups, one, other, (kind, round(resemblance, 3))))
    return found


def _runs_in_common(
    groups: _Groups, stock: _Stock, pairs: Iterable[tuple[int, int]]
) -> list[tuple[int, int, int]]:
    """For each pair of groups: (runs that both have, those of one, those of the other)."""
    pairs = list(pairs)
    wanted = {group for pair in pairs for group in pair}
    read = groups.texts.some([groups.first[group] for group in wanted])
    runs: dict[int, Shorts] = {}
    for group in wanted:
        values = np.frombuffer(read[groups.first[group]].shingles, dtype=SHINGLES)
        runs[group] = values[~within(values, stock.shingles)]
    return [
        (
            int(np.count_nonzero(within(runs[one], runs[other]))),
            len(runs[one]),
            len(runs[other]),
        )
        for one, other in pairs
    ]


def _pair(groups: _Groups, one: int, other: int, told: tuple[Likeness, float]) -> Pair[int]:
    return Pair(groups.first[one], groups.first[other], *told)


def _digest(packed: Packed) -> bytes:
    told = blake2b(packed.sentences, digest_size=16)
    told.update(b"|")
    told.update(packed.shingles)
    return told.digest()


def _bits(texts: int) -> int:
    """How many buckets runs of words are counted in, as a power of two."""
    return min(_MOST_BUCKETS, max(16, int(texts).bit_length() + _WORDS_OF_A_TEXT))
