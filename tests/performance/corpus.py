"""A synthetic bilingual archive as lines of terms: one file of a thousand articles after the other.

Every engine reads the same files. A line is one text: its terms, separated by spaces; the position
of a term is its place in the line. Chinese clauses are pairs of neighbours and then the last
character, as the product's tokens are. Articles depend on seed and number only, so that a small
corpus is the beginning of a big one.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from tests.performance.words import Chinese, English, chinese, draw, english

CHUNK = 1_000
VERSION = 1  # moves when the same seed would give other articles
SOURCES, SECTIONS, PEOPLE, TAGS, TOPICS = 40, 60, 5_000, 200, 400
STATUSES = ("unreviewed", "reviewed", "flagged", "excluded")

_WORDS_OF_TOPIC = 120
_PHRASES = 30_000
_FIRST_DAY = dt.date(2009, 1, 1)
_DAYS = 16 * 365


@dataclass(frozen=True, slots=True)
class Article:
    """What the engines take in: terms of both sides and the values that filters know."""

    number: int  # from 1
    chinese: str
    english: str
    source: str
    section: str
    status: str
    date: str  # YYYY-MM-DD
    people: tuple[str, ...]
    tags: tuple[str, ...]


class Corpus:
    """The files of one corpus below ``folder``."""

    def __init__(self, folder: Path, size: int) -> None:
        self.folder = folder
        self.size = size

    def articles(self, first: int = 0, last: int | None = None) -> Iterator[Article]:
        """The articles with the numbers ``first + 1`` to ``last``, in order."""
        last = self.size if last is None else min(last, self.size)
        for chunk in range(first // CHUNK, -(-last // CHUNK)):
            lines = (self.folder / f"{chunk:05d}.txt").read_text(encoding="utf-8").split("\n")
            facts = json.loads((self.folder / f"{chunk:05d}.json").read_text(encoding="utf-8"))
            for place, fact in enumerate(facts):
                if first <= chunk * CHUNK + place < last:
                    yield _article(fact, lines[2 * place], lines[2 * place + 1])


def generate(folder: Path, size: int, seed: int) -> Corpus:
    """Write what is missing of a corpus of ``size`` articles below ``folder``."""
    home = folder / f"corpus-{VERSION}-{seed}"
    home.mkdir(parents=True, exist_ok=True)
    writer: _Writer | None = None
    for chunk in range(-(-size // CHUNK)):
        if not (home / f"{chunk:05d}.json").is_file():
            writer = writer or _Writer(seed)
            facts, text = writer.chunk(chunk)
            (home / f"{chunk:05d}.txt").write_text(text, encoding="utf-8")
            (home / f"{chunk:05d}.json").write_text(json.dumps(facts), encoding="utf-8")
    return Corpus(home, size)


def one_more(corpus: Corpus, word: str, number: int = 0) -> Article:
    """An article that is not in the corpus: its first one again, with ``word`` in front."""
    first = next(corpus.articles())
    number = number or corpus.size + 1
    return replace(first, number=number, english=f"{word} {first.english}".strip())


def _article(fact: dict[str, Any], chinese_line: str, english_line: str) -> Article:
    people, tags = tuple(fact["people"]), tuple(fact["tags"])
    return Article(
        **fact | {"people": people, "tags": tags}, chinese=chinese_line, english=english_line
    )


class _Writer:
    """Makes articles; everything that all chunks share is drawn once from the seed."""

    def __init__(self, seed: int) -> None:
        rng = np.random.default_rng(seed)
        self._seed = seed
        self._english: English = english()
        self._chinese: Chinese = chinese(rng)
        self._topics_en = rng.integers(80, 60_000, (TOPICS, _WORDS_OF_TOPIC))
        self._topics_zh = rng.integers(200, 40_000, (TOPICS, _WORDS_OF_TOPIC))
        self._topic_day = rng.integers(0, _DAYS, TOPICS)
        self._phrases = np.stack([draw(rng, self._english.cumulated, _PHRASES) for _ in range(3)])

    def chunk(self, number: int) -> tuple[list[dict[str, object]], str]:
        """Facts and lines of a thousand articles: two lines an article, Chinese first."""
        rng = np.random.default_rng((self._seed, number))
        topics = draw(rng, zipf(TOPICS), CHUNK)
        sizes = np.clip(np.exp(rng.normal(np.log(530), 0.5, CHUNK)), 60, 6_000).astype(np.int64)
        words = self._english_words(rng, topics, sizes)
        texts_zh = self._chinese_lines(rng, topics, np.maximum(sizes * 83 // 100, 20))
        texts_en = _lines(self._english.words[words], sizes)
        pairs = zip(texts_zh, texts_en, strict=True)
        text = "".join(f"{zh}\n{en}\n" for zh, en in pairs)
        return self._facts(rng, number, topics), text

    def _english_words(
        self, rng: np.random.Generator, topics: npt.NDArray[np.int64], sizes: npt.NDArray[np.int64]
    ) -> npt.NDArray[np.int64]:
        words = draw(rng, self._english.cumulated, int(sizes.sum()))
        _burst(rng, words, self._topics_en, topics, sizes)
        # Fixed phrases, as often as Zipf says: neighbours in a text are no accident.
        places = rng.integers(0, len(words) - 3, len(words) // 30)
        which = draw(rng, zipf(_PHRASES), len(places))
        for step in range(3):
            words[places + step] = self._phrases[step, which]
        return words

    def _chinese_lines(
        self, rng: np.random.Generator, topics: npt.NDArray[np.int64], sizes: npt.NDArray[np.int64]
    ) -> list[str]:
        words = draw(rng, self._chinese.cumulated, int(sizes.sum()))
        _burst(rng, words, self._topics_zh, topics, sizes)
        ends = rng.random(len(words)) < 0.16  # a clause ends after about six words
        ends[np.cumsum(sizes) - 1] = True
        begin, until = self._chinese.offsets[words], self._chinese.offsets[words + 1]
        lengths = until - begin
        last = np.cumsum(lengths)
        inside = np.arange(last[-1]) - np.repeat(last - lengths, lengths)
        points = self._chinese.points[np.repeat(begin, lengths) + inside]
        clause_end = np.zeros(len(points), dtype=np.bool_)
        clause_end[last[ends] - 1] = True
        return _pairs(points, clause_end, last[np.cumsum(sizes) - 1])

    def _facts(
        self, rng: np.random.Generator, number: int, topics: npt.NDArray[np.int64]
    ) -> list[dict[str, object]]:
        near = self._topic_day[topics] + rng.normal(0, 20, CHUNK).astype(np.int64)
        anywhere = rng.integers(0, _DAYS, CHUNK)
        days = np.clip(np.where(rng.random(CHUNK) < 0.5, near, anywhere), 0, _DAYS - 1)
        people = (draw(rng, zipf(PEOPLE), 4 * CHUNK).reshape(CHUNK, 4), rng.integers(0, 5, CHUNK))
        tags = (draw(rng, zipf(TAGS), 3 * CHUNK).reshape(CHUNK, 3), rng.integers(0, 4, CHUNK))
        sources, sections = draw(rng, zipf(SOURCES), CHUNK), draw(rng, zipf(SECTIONS), CHUNK)
        statuses = draw(rng, zipf(len(STATUSES)), CHUNK)
        return [
            {
                "number": number * CHUNK + row + 1,
                "source": f"source {sources[row]:02d}",
                "section": f"section {sections[row]:02d}",
                "status": STATUSES[statuses[row]],
                "date": str(_FIRST_DAY + dt.timedelta(days=int(days[row]))),
                "people": _some("person", people, row),
                "tags": _some("tag", tags, row),
            }
            for row in range(CHUNK)
        ]


def zipf(size: int) -> npt.NDArray[np.float64]:
    """The shares of ``size`` things, cumulated: the second half as frequent as the first."""
    weights: npt.NDArray[np.float64] = np.cumsum(1.0 / np.arange(2, size + 2))
    shares: npt.NDArray[np.float64] = weights / weights[-1]
    return shares


def _some(
    name: str, drawn: tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]], row: int
) -> list[str]:
    values, counts = drawn
    return sorted({f"{name} {value:04d}" for value in values[row, : counts[row]]})


def _burst(
    rng: np.random.Generator,
    words: npt.NDArray[np.int64],
    of_topics: npt.NDArray[np.int64],
    topics: npt.NDArray[np.int64],
    sizes: npt.NDArray[np.int64],
) -> None:
    """Put words of its topic into each article, and let words come again within it; in place."""
    topical = np.flatnonzero(rng.random(len(words)) < 0.12)
    rank = (rng.random(len(topical)) ** 2 * _WORDS_OF_TOPIC).astype(np.int64)
    words[topical] = of_topics[np.repeat(topics, sizes)[topical], rank]
    again = np.flatnonzero(rng.random(len(words)) < 0.12)
    start = np.repeat(np.cumsum(sizes) - sizes, sizes)[again]
    words[again] = words[start + (rng.random(len(again)) * (again - start)).astype(np.int64)]


def _lines(words: npt.NDArray[np.object_], sizes: npt.NDArray[np.int64]) -> list[str]:
    ends = np.cumsum(sizes)
    flat: list[str] = words.tolist()
    return [" ".join(flat[end - size : end]) for end, size in zip(ends, sizes, strict=True)]


def _pairs(
    points: npt.NDArray[np.uint32],
    clause_end: npt.NDArray[np.bool_],
    ends: npt.NDArray[np.int64],
) -> list[str]:
    """Lines of pairs; at the end of a clause the character alone. ``ends``: of the articles."""
    cells = np.full((len(points), 3), 0, dtype="<u4")
    cells[:, 0] = points
    cells[:-1, 1] = points[1:]
    cells[clause_end, 1] = 0
    cells[:, 2] = ord(" ")
    cells[ends - 1, 2] = ord("\n")
    flat = cells.reshape(-1)
    text: str = flat[flat != 0].tobytes().decode("utf-32-le")
    return text.removesuffix("\n").split("\n")
