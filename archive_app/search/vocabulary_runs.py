"""Runs of Han and other scripts without spaces: what follows them, what sounds like them.

The index holds pairs of neighbours with their places; a longer run is where its pairs overlap.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from archive_app.domain.jobs import JobContext
from archive_app.search.analyser.fields import TEXT_FIELDS
from archive_app.search.codec.layout import FieldData, SegmentFile
from archive_app.text.fold import fold_text
from archive_app.text.pinyin import readings

Keys = npt.NDArray[np.int64]  # document << 32 | position, ascending
Live = npt.NDArray[np.bool_]

_FURTHER: Final = 4  # characters that a completion adds at most
_WIDTH: Final = 6  # ways that are followed at each step
_MOST_LOOKED_AT: Final = 1_000_000  # places in the index for one question
_MANY: Final = 300_000  # places behind one character: then only its usual neighbours are tried
_USUAL: Final = 32  # of those, in one field of one segment
_PART_OF: Final = 0.8  # a run that mostly goes on in one way is only part of a word
_LONGEST: Final = 12  # characters that can be misspelt
_POSITION_BITS: Final = 32


class _Part(NamedTuple):
    """One text field of one segment."""

    data: FieldData
    live: Live | None
    segment: int


class _Way(NamedTuple):
    """A run, how many articles have it, and where its last character stands in each part."""

    text: str
    articles: int
    places: list[Keys]


class Runs:
    """The runs of one snapshot of an index."""

    def __init__(self, segments: Sequence[tuple[SegmentFile, Live | None]]) -> None:
        self._parts = [
            _Part(data, live, number)
            for number, (segment, live) in enumerate(segments)
            for name in TEXT_FIELDS
            if (data := segment.fields.get(name)) is not None
        ]

    def continued(self, typed: str, limit: int, ctx: JobContext) -> list[tuple[str, int]]:
        """Runs that begin with ``typed`` and go on, with their articles, the most frequent first.

        One that almost always goes on in the same way stands there in its longer form only.
        """
        run = fold_text(typed).strip()
        budget = _Budget(ctx)
        ways = [_Way("", 0, self._places(run, budget))] if len(run) > 1 else []
        found: list[tuple[str, int]] = []
        if len(run) == 1:
            ways = self._begun(run, budget)
        for _ in range(_FURTHER - (len(run) == 1)):
            longer: list[_Way] = []
            for way in ways:
                after = [] if budget.spent else self._next(run + way.text, way, budget)
                best = max((one.articles for one in after), default=0)
                if way.text and best < _PART_OF * way.articles:
                    found.append((way.text, way.articles))
                longer += after
            ways = sorted(longer, key=lambda one: (-one.articles, one.text))[:_WIDTH]
            if not ways or budget.spent:
                break
        found += [(way.text, way.articles) for way in ways]
        found.sort(key=lambda one: (-one[1], one[0]))
        return [(typed.strip() + text, articles) for text, articles in found[:limit]]

    def similar(self, word: str, limit: int, ctx: JobContext) -> list[tuple[str, int]]:
        """Runs with one other character of the same sound or with two swapped, as often found."""
        run = fold_text(word).strip()
        if not 2 <= len(run) <= _LONGEST:
            return []
        budget = _Budget(ctx)
        known = {run}
        found: list[tuple[str, int]] = []
        for other in _alike(run):
            budget.take(0)
            if other in known or not self._has_pairs(other):
                continue
            known.add(other)
            if articles := self._articles(self._places(other, budget)):
                found.append((other, articles))
            if budget.spent:
                break
        return sorted(found, key=lambda one: (-one[1], one[0]))[:limit]

    def _has_pairs(self, run: str) -> bool:
        """Whether every pair of the run is anywhere: most runs that nobody wrote end here."""
        pairs = [(run[at : at + 2]).encode() for at in range(len(run) - 1)]
        return any(all(part.data.terms.find(pair) >= 0 for pair in pairs) for part in self._parts)

    def _places(self, run: str, budget: _Budget) -> list[Keys]:
        """Where the last character of a run stands, in each part."""
        return [self._places_in(part.data, run, budget) for part in self._parts]

    def _places_in(self, data: FieldData, run: str, budget: _Budget) -> Keys:
        found: Keys | None = None
        for at in range(len(run) - 1):
            number = data.terms.find(run[at : at + 2].encode())
            if number < 0:
                return np.zeros(0, np.int64)
            pairs = _tokens(data, number, number + 1, budget)[1]
            found = pairs if found is None else np.intersect1d(found, pairs)
            found = found + 1
        return np.zeros(0, np.int64) if found is None else found

    def _begun(self, char: str, budget: _Budget) -> list[_Way]:
        """The most frequent pairs that begin with a character; all of its places are too many."""
        ways = []
        for second in self._usual(char):
            articles = self._articles(
                [self._documents(part.data, char + second) for part in self._parts]
            )
            ways.append((-articles, second))
            budget.take(0)
        return [
            _Way(second, -articles, self._places(char + second, budget))
            for articles, second in sorted(ways)[:_WIDTH]
            if articles
        ]

    def _usual(self, char: str) -> list[str]:
        """The characters that most often follow a character, by documents of all fields."""
        frequent: Counter[str] = Counter()
        for data, _, _ in self._parts:
            first, last = data.terms.prefix_range(char.encode())
            counts = data.doc_frequencies(first, last)
            best = np.argsort(-counts, kind="stable")[: 2 * _USUAL].tolist()
            for at in best:
                frequent[data.terms.term(first + at).decode()[1:]] += int(counts[at])
        return [second for second, _ in frequent.most_common(_USUAL + 1) if len(second) == 1]

    def _next(self, run: str, way: _Way, budget: _Budget) -> list[_Way]:
        """The ways to go on by one character, the most frequent ones."""
        after: list[tuple[npt.NDArray[np.int64], Keys]] = []
        seen: list[Keys] = []
        behind = sum(_behind(part.data, run[-1]) for part in self._parts)
        usual = self._usual(run[-1]) if behind > _MANY else None
        for part, places in zip(self._parts, way.places, strict=True):
            followers, keys = self._followers(part.data, run[-1], places, usual, budget)
            after.append((followers, keys))
            docs = keys >> _POSITION_BITS
            lives = slice(None) if part.live is None else part.live[docs]
            # A character, a segment and a document in one number.
            where = (docs[lives] | part.segment << 16) | followers[lives] << _POSITION_BITS
            seen.append(np.unique(where))
        if not seen:
            return []
        chars, articles = np.unique(
            np.unique(np.concatenate(seen)) >> _POSITION_BITS, return_counts=True
        )
        best = np.lexsort((chars, -articles))[:_WIDTH]
        return [
            _Way(
                way.text + chr(char),
                int(count),
                [keys[followers == char] + 1 for followers, keys in after],
            )
            for char, count in zip(chars[best].tolist(), articles[best].tolist(), strict=True)
        ]

    def _followers(
        self,
        data: FieldData,
        char: str,
        places: Keys,
        usual: Sequence[str] | None,
        budget: _Budget,
    ) -> tuple[npt.NDArray[np.int64], Keys]:
        """The characters (``usual`` ones only) that follow at some places, and those places."""
        if not len(places):
            return np.zeros(0, np.int64), np.zeros(0, np.int64)
        followers, keys = _neighbours(data, char, usual, budget)
        at = np.minimum(np.searchsorted(places, keys), len(places) - 1)
        here = places[at] == keys
        followers, keys = followers[here], keys[here]
        order = np.argsort(keys, kind="stable")
        return followers[order], keys[order]

    def _documents(self, data: FieldData, pair: str) -> Keys:
        """The documents of a pair, as keys without their places."""
        number = data.terms.find(pair.encode())
        if number < 0:
            return np.zeros(0, np.int64)
        return data.documents(number, number + 1).astype(np.int64) << _POSITION_BITS

    def _articles(self, places: Sequence[Keys]) -> int:
        seen = []
        for part, keys in zip(self._parts, places, strict=True):
            docs = keys >> _POSITION_BITS
            if part.live is not None:
                docs = docs[part.live[docs]]
            seen.append(np.unique(docs | part.segment << 16))
        return len(np.unique(np.concatenate(seen))) if seen else 0


class _Budget:
    """How much of the index one question may look at; also asks whether to stop."""

    def __init__(self, ctx: JobContext) -> None:
        self._ctx = ctx
        self._left = _MOST_LOOKED_AT

    @property
    def spent(self) -> bool:
        """Whether that is enough now."""
        return self._left <= 0

    def take(self, tokens: int) -> None:
        """Count what is looked at; raises Cancelled."""
        self._ctx.checkpoint()
        self._left -= tokens


def _behind(data: FieldData, char: str) -> int:
    """How many places the pairs that begin with a character have."""
    positions = data.positions(*data.terms.prefix_range(char.encode()))
    return 0 if positions is None else len(positions)


def _neighbours(
    data: FieldData, char: str, usual: Sequence[str] | None, budget: _Budget
) -> tuple[npt.NDArray[np.int64], Keys]:
    """The characters that follow a character (only ``usual`` ones), and the places of the first."""
    first, last = data.terms.prefix_range(char.encode())
    if usual is None:
        seconds = [term.decode()[1:] for term in data.terms.slice(first, last)]
        codes = np.array([ord(one) if len(one) == 1 else 0 for one in seconds], np.int64)
        which, keys = _tokens(data, first, last, budget)
        followers = codes[which]
        return followers[followers > 0], keys[followers > 0]
    numbers = [data.terms.find((char + second).encode()) for second in usual]
    found = [
        (ord(second), _tokens(data, number, number + 1, budget)[1])
        for second, number in zip(usual, numbers, strict=True)
        if number >= 0
    ]
    empty = np.zeros(0, np.int64)
    followers = np.repeat(
        np.array([code for code, _ in found], np.int64), [len(keys) for _, keys in found]
    )
    return followers, np.concatenate([empty, *(keys for _, keys in found)])


def _tokens(
    data: FieldData, first: int, last: int, budget: _Budget
) -> tuple[npt.NDArray[np.int64], Keys]:
    """Every place of the terms first..last-1: which of them, and the key; by term, ascending."""
    positions = data.positions(first, last)
    if positions is None or last <= first:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    budget.take(len(positions))
    freqs = data.frequencies(first, last).astype(np.int64)
    docs = np.repeat(data.documents(first, last).astype(np.int64), freqs)
    keys = docs << _POSITION_BITS | positions.astype(np.int64)
    counts = data.doc_frequencies(first, last)
    which = np.repeat(np.repeat(np.arange(last - first), counts), freqs)
    return which, keys


def _alike(run: str) -> Iterator[str]:
    """Runs that one may have meant: one character of the same sound, two in each other's place."""
    for at in range(len(run) - 1):
        yield run[:at] + run[at + 1] + run[at] + run[at + 2 :]
    for at, char in enumerate(run):
        for sound in readings(char):
            for other in _homophones().get(sound, ""):
                yield run[:at] + other + run[at + 1 :]


@cache
def _homophones() -> dict[str, str]:
    """The characters of the national standard GB 2312 by toneless syllable."""
    found: dict[str, str] = {}
    for row, cell in product(range(0xB0, 0xF8), range(0xA1, 0xFF)):
        char = bytes((row, cell)).decode("gb2312", "ignore")
        for sound in readings(char) if char else ():
            found[sound] = found.get(sound, "") + char
    return found
