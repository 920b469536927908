"""Lines of terms as tokens of a segment, by the product's own tables of words and characters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import numpy as np
import numpy.typing as npt

from archive_app.search.analyser.scanning import numbers_of_words
from archive_app.search.analyser.segments import Growing
from archive_app.search.analyser.vocabulary import Vocabulary
from archive_app.search.codec.invert import PackedTokens, pack
from tests.performance.corpus import Article

_PORTION = 200  # articles looked at together
_SPACE, _BREAK = ord(" "), ord("\n")

Codes = npt.NDArray[np.uint32]
Mask = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.int32]
Places = npt.NDArray[np.int64]


class Gatherer:
    """Takes in articles in order; ``numbers`` are theirs."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.numbers: list[int] = []
        self._vocabulary = vocabulary
        self._keys = {"body_o": Growing(), "body_t": Growing()}
        self._lengths: dict[str, list[Places]] = {"body_o": [], "body_t": []}

    def add(self, articles: Iterable[Article]) -> None:
        """The next articles."""
        articles = iter(articles)
        while portion := list(islice(articles, _PORTION)):
            first = len(self.numbers)
            self.numbers += [article.number for article in portion]
            self._add_english([article.english for article in portion], first)
            self._add_chinese([article.chinese for article in portion], first)

    def fields(self) -> Iterator[tuple[str, PackedTokens]]:
        """Field after field, the smaller one first; what was gathered of it is forgotten."""
        for name in ("body_t", "body_o"):
            keys = self._keys.pop(name)
            lengths = np.concatenate(self._lengths.pop(name))
            yield (
                name,
                PackedTokens(
                    self._vocabulary.terms, keys.take(), has_positions=True, lengths=lengths
                ),
            )

    def _add_english(self, lines: Sequence[str], first: int) -> None:
        codes, is_gap = _characters(lines)
        starts = _starts(is_gap)
        ends = np.flatnonzero(is_gap[1:] & ~is_gap[:-1]) + 1
        numbers = numbers_of_words(codes, starts, ends, self._vocabulary)
        self._add("body_t", numbers, _lengths(codes, starts), first)

    def _add_chinese(self, lines: Sequence[str], first: int) -> None:
        """A position stays empty after a lone character, as in the product's tokens.

        A run ends there, and no phrase may reach across.
        """
        codes, is_gap = _characters(lines)
        starts = _starts(is_gap)
        second = np.where(is_gap[starts + 1], np.uint32(0), codes[starts + 1])
        numbers = self._vocabulary.of_runs(codes[starts], second)
        alone = second == 0
        before = np.cumsum(alone, dtype=np.int32) - alone
        self._add("body_o", numbers, _lengths(codes, starts), first, before)

    def _add(
        self, name: str, numbers: Numbers, lengths: Places, first: int, gaps: Numbers | None = None
    ) -> None:
        """Tokens of some documents; ``gaps`` counts the empty positions before each."""
        positions = np.arange(len(numbers), dtype=np.int32)
        if gaps is not None:
            positions += gaps
        begins = np.cumsum(lengths) - lengths
        docs = np.repeat(np.arange(first, first + len(lengths), dtype=np.int32), lengths)
        positions -= np.repeat(positions[begins], lengths)
        self._keys[name].extend(pack(numbers, docs, positions))
        self._lengths[name].append(lengths)


def _characters(lines: Sequence[str]) -> tuple[Codes, Mask]:
    """The characters of all lines, and which of them part terms."""
    codes = np.frombuffer(("\n".join(lines) + "\n").encode("utf-32-le"), np.uint32)
    return codes, (codes == _SPACE) | (codes == _BREAK)


def _starts(is_gap: Mask) -> Places:
    return np.flatnonzero(~is_gap & np.concatenate(([True], is_gap[:-1])))


def _lengths(codes: Codes, starts: Places) -> Places:
    """How many terms each line has."""
    ends = np.searchsorted(starts, np.flatnonzero(codes == _BREAK))
    return np.diff(ends, prepend=0)
