"""What the engines are asked: the same questions for all, drawn from the corpus itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Protocol, TypeVar

import numpy as np

from archive_app.domain.articles import Side
from tests.performance.corpus import Article, Corpus
from tests.performance.words import english

T = TypeVar("T", str, tuple[str, ...])

PAGE = 50  # hits of one answer
_SAMPLE = 4_000  # articles that questions are drawn from
_PHRASE_SAMPLE = 1_000
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"


class Kind(StrEnum):
    """Classes of questions, with their names in the tables."""

    RARE = "rare term"
    COMMON = "common term"
    AND = "two terms, AND"
    OR = "three terms, OR"
    PHRASE = "phrase, English"
    PREFIX = "prefix"
    WILDCARD = "wildcard"
    FUZZY = "fuzzy, distance 1"
    HAN_PAIR = "two Chinese characters"
    HAN_PHRASE = "three to five Chinese characters"
    HAN_CHAR = "one Chinese character"
    FILTER = "filter by source and dates"
    NEWEST = "newest first, top 50"
    FACETS = "six facet counts and top 50"
    ADD = "add one article and find it"
    TAG = "change a tag and see it in the facets"


EDITS = (Kind.ADD, Kind.TAG)


@dataclass(frozen=True, slots=True)
class Question:
    """``words`` by kind: terms, one phrase's words, one pattern, or the characters of a run."""

    kind: Kind
    side: Side
    words: tuple[str, ...]
    source: str = ""
    dates: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Answer:
    """How many articles match; ``detail`` is what else must agree between engines."""

    total: int
    detail: tuple[object, ...] = ()


class OpenIndex(Protocol):
    """An index of one engine, ready to be asked."""

    def ask(self, question: Question) -> Answer | None:
        """Count all hits and fetch the first fifty; None when the engine can't do it."""

    def add(self, article: Article, word: str) -> int:
        """Take in an article, durably, and count the articles with ``word``."""

    def change_tag(self, number: int, tag: str) -> int:
        """Give an article that one tag instead of its own and count the articles that have it."""

    def close(self) -> None:
        """Let go of files."""


def draw_questions(corpus: Corpus, seed: int, count: int) -> list[Question]:
    """``count`` questions of each class, edits excepted; the same for the same corpus and seed."""
    return list(_Drawing(corpus, np.random.default_rng(seed + 77), count).all())


class _Drawing:
    def __init__(self, corpus: Corpus, rng: np.random.Generator, count: int) -> None:
        self._rng = rng
        self._count = count
        sample = list(corpus.articles(0, _SAMPLE))
        self._size = len(sample)
        self._articles = sample[:_PHRASE_SAMPLE]
        self._english = _frequencies(article.english for article in sample)
        self._chinese = _frequencies(article.chinese for article in sample)
        self._possible = frozenset(english().words.tolist())  # in any corpus, however big
        self._alpha = sorted(word for word in self._english if word.isalpha())

    def all(self) -> Iterator[Question]:
        """Class after class."""
        yield from self._terms(Kind.RARE, 1, 0.0, 0.0006)
        yield from self._terms(Kind.COMMON, 1, 0.33, 0.7)
        yield from self._terms(Kind.AND, 2, 0.08, 0.5)
        yield from self._terms(Kind.OR, 3, 0.04, 0.3)
        yield from self._phrases()
        yield from self._patterns(Kind.PREFIX, self._prefix)
        yield from self._patterns(Kind.WILDCARD, self._wildcard)
        yield from self._patterns(Kind.FUZZY, self._fuzzy)
        pairs = self._between(self._chinese, 0.001, 0.2, 2)
        yield from self._chosen(Kind.HAN_PAIR, [(pair,) for pair in pairs])
        yield from self._chosen(Kind.HAN_PHRASE, self._runs())
        yield from self._chosen(Kind.HAN_CHAR, self._characters())
        for question in self._terms(Kind.FILTER, 1, 0.1, 0.6):
            yield self._filtered(question)
        yield from self._terms(Kind.NEWEST, 1, 0.05, 0.6)
        yield from self._terms(Kind.FACETS, 1, 0.05, 0.6)

    def _between(self, known: Counter[str], low: float, high: float, length: int = 0) -> list[str]:
        least, most = low * self._size, max(high * self._size, 2)
        return sorted(
            word
            for word, found in known.items()
            if least <= found <= most and (not length or len(word) == length)
        )

    def _terms(self, kind: Kind, terms: int, low: float, high: float) -> Iterator[Question]:
        words = self._between(self._english, low, high)
        for _ in range(self._count):
            chosen = self._rng.choice(len(words), size=min(terms, len(words)), replace=False)
            yield Question(kind, Side.TRANSLATION, tuple(words[int(place)] for place in chosen))

    def _chosen(self, kind: Kind, all_words: Sequence[tuple[str, ...]]) -> Iterator[Question]:
        for place in self._rng.permutation(len(all_words))[: self._count]:
            yield Question(kind, Side.ORIGINAL, all_words[int(place)])

    def _phrases(self) -> Iterator[Question]:
        """Two thirds of phrases that come again, one third of very frequent words."""
        counts: Counter[tuple[str, ...]] = Counter()
        for article in self._articles:
            words = article.english.split(" ")
            counts.update(set(pairwise(words)))
            counts.update(set(zip(words, words[1:], words[2:], strict=False)))
        known = [phrase for phrase, found in _ranked(counts) if found >= 3]
        third = self._count // 3
        picked = self._rng.permutation(max(len(known) - 60, 1))[: self._count - third] + 60
        for phrase in [*known[: third * 4 : 4], *(known[at % len(known)] for at in picked)]:
            yield Question(Kind.PHRASE, Side.TRANSLATION, phrase)

    def _patterns(self, kind: Kind, make: Callable[[str], str]) -> Iterator[Question]:
        seen: set[str] = set()
        for place in self._rng.permutation(len(self._alpha)):
            pattern = make(self._alpha[int(place)])
            if pattern and pattern not in seen:
                seen.add(pattern)
                yield Question(kind, Side.TRANSLATION, (pattern,))
            if len(seen) == self._count:
                return

    def _prefix(self, word: str) -> str:
        """Three to five letters of a word."""
        length = int(self._rng.integers(3, 6))
        return word[:length] if len(word) > length else ""

    def _wildcard(self, word: str) -> str:
        """One of: a letter open in the middle, an open middle, an open beginning."""
        if len(word) < 7:
            return ""
        shape = int(self._rng.integers(0, 5))
        if shape == 0:
            return f"*{word[-4:]}"
        return f"{word[:3]}?{word[4:]}" if shape < 3 else f"{word[:2]}*{word[-3:]}"

    def _fuzzy(self, word: str) -> str:
        """A word none of whose neighbours has another first letter: not every engine asks that."""
        if len(word) < 6 or self._english[word] < 3:
            return ""
        rest = word[1:]
        neighbours = {rest, *(letter + rest for letter in _LETTERS if letter != word[0])}
        neighbours |= {letter + word for letter in _LETTERS if letter != word[0]}
        return "" if neighbours & self._possible else word

    def _runs(self) -> list[tuple[str, ...]]:
        counts: Counter[str] = Counter()
        for article in self._articles:
            found = set()
            for clause in clauses(article.chinese):
                for length in (3, 4, 5):
                    found |= {clause[at : at + length] for at in range(len(clause) - length + 1)}
            counts.update(found)
        known = [run for run, found in _ranked(counts)[:3_000] if found >= 2]
        return [(run,) for run in known[len(known) // 20 :]]

    def _characters(self) -> list[tuple[str, ...]]:
        found: Counter[str] = Counter()
        for article in self._articles:
            found.update(set(article.chinese.replace(" ", "")))
        return [(char,) for char, often in _ranked(found) if often >= 0.02 * len(self._articles)]

    def _filtered(self, question: Question) -> Question:
        source = f"source {int(self._rng.integers(0, 12)):02d}"
        year = int(self._rng.integers(2009, 2021))
        dates = (f"{year}-03-01", f"{year + 3}-10-31")
        return Question(question.kind, question.side, question.words, source, dates)


def clauses(line: str) -> Iterator[str]:
    """The runs of characters that a Chinese line of terms was made from."""
    run = ""
    for term in line.split(" "):
        run += term[0]
        if len(term) == 1:
            yield run
            run = ""


def pairs_of(run: str) -> list[tuple[int, str]]:
    """The fewest pairs that cover a run of two characters or more, with their places.

    Enough where a position stays empty between runs.
    """
    offsets = [*range(0, len(run) - 2, 2), len(run) - 2]
    return [(at, run[at : at + 2]) for at in offsets]


def all_pairs(run: str) -> list[str]:
    """Every pair of a run, for engines to which the end of a run is a term as any other."""
    return [run[at : at + 2] for at in range(len(run) - 1)]


def regex_of(pattern: str) -> str:
    """A wildcard pattern as a regular expression that every engine reads alike."""
    return re.escape(pattern).replace(r"\*", ".*").replace(r"\?", ".")


def _frequencies(lines: Iterable[str]) -> Counter[str]:
    found: Counter[str] = Counter()
    for line in lines:
        found.update(set(line.split(" ")))
    return found


def _ranked(counts: Counter[T]) -> list[tuple[T, int]]:
    """The most frequent first, in an order that no set has a say in."""
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))
