"""Lines of terms as tokens of a segment, by the product's own tables of words and characters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import numpy as np
import numpy.typing as npt

from archive_app.search.analyser.vocabulary import Vocabulary
from archive_app.search.codec.invert import FieldTokens
from tests.performance.corpus import Article

_PORTION = 200  # articles looked at together
_SPACE, _BREAK = ord(" "), ord("\n")

Numbers = npt.NDArray[np.int32]


class Gatherer:
    """Takes in articles in order; ``numbers`` are theirs."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.numbers: list[int] = []
        self._vocabulary = vocabulary
        self._parts: dict[str, list[Numbers]] = {"body_o": [], "body_t": []}
        self._lengths: dict[str, list[int]] = {"body_o": [], "body_t": []}

    def add(self, articles: Iterable[Article]) -> None:
        """The next articles."""
        articles = iter(articles)
        while portion := list(islice(articles, _PORTION)):
            self.numbers += [article.number for article in portion]
            self._add_english([article.english for article in portion])
            self._add_chinese([article.chinese for article in portion])

    def fields(self) -> Iterator[tuple[str, FieldTokens]]:
        """Field after field; what was gathered of it is forgotten."""
        for name in list(self._parts):
            yield name, self._tokens(name)

    def _tokens(self, name: str) -> FieldTokens:
        """In Chinese a position stays empty after a lone character, as in the product's tokens.

        A run ends there, and no phrase may reach across.
        """
        lengths = np.array(self._lengths[name], dtype=np.int64)
        terms, term_ids = self._terms_of(np.concatenate(self._parts.pop(name)))
        ends = np.cumsum(lengths)
        docs = np.repeat(np.arange(len(lengths), dtype=np.int32), lengths)
        positions = np.arange(len(docs), dtype=np.int32)
        positions -= np.repeat((ends - lengths).astype(np.int32), lengths)
        if name == "body_o":
            alone = np.array([len(term.decode()) == 1 for term in terms], dtype=np.int32)[term_ids]
            before = np.cumsum(alone, dtype=np.int32)
            before -= alone
            positions += before
            positions -= np.repeat(before[ends - lengths], lengths)
        return FieldTokens(terms, term_ids, docs, positions, lengths)

    def _add_english(self, lines: Sequence[str]) -> None:
        words = [line.split(" ") for line in lines]
        self._lengths["body_t"] += map(len, words)
        self._parts["body_t"] += map(self._vocabulary.of_words, words)

    def _add_chinese(self, lines: Sequence[str]) -> None:
        codes = np.frombuffer(("\n".join(lines) + "\n").encode("utf-32-le"), np.uint32)
        is_gap = (codes == _SPACE) | (codes == _BREAK)
        first = np.flatnonzero(~is_gap & np.concatenate(([True], is_gap[:-1])))
        second = np.where(is_gap[first + 1], np.uint32(0), codes[first + 1])
        self._parts["body_o"].append(self._vocabulary.of_runs(codes[first], second))
        ends = np.searchsorted(first, np.flatnonzero(codes == _BREAK))
        self._lengths["body_o"] += np.diff(ends, prepend=0).tolist()

    def _terms_of(self, numbers: Numbers) -> tuple[list[bytes], Numbers]:
        """The terms that stand in the field, and its tokens by their numbers among these."""
        used = np.flatnonzero(np.bincount(numbers, minlength=len(self._vocabulary)))
        among = np.empty(len(self._vocabulary), np.int32)
        among[used] = np.arange(len(used), dtype=np.int32)
        return [self._vocabulary.terms[number] for number in used.tolist()], among[numbers]
