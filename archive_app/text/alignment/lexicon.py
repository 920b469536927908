"""A dictionary that an archive learns from its own aligned sentences, for any two languages.

IBM model 1 (Brown et al. 1993) in both directions: a word translates another if each explains the
other well. What stands together once only is left to chance, and is not kept.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from archive_app.text.alignment.glosses import Dictionary, NoDictionary
from archive_app.text.alignment.words import words_of

_ROUNDS = 6
_LEAST_TOGETHER = 2  # sentences that have both words
_MOST_OF_A_SENTENCE = 60  # words
_MOST_MEETINGS = 6_000_000  # of words, in memory at a time
_MOST_GLOSSES = 5
_LEAST_SCORE = 0.12
_COMMON = 0.3  # of all sentences: words that say nothing

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]


class Entry(NamedTuple):
    """A word, a stem that translates it, and how surely, from 0 to 1."""

    source: str
    target: str
    score: float


class Lexicon:
    """Learned words; a ``Dictionary``."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        """``entries`` as they were stored, in any order."""
        self._entries = sorted(entries, key=lambda one: (one.source, -one.score, one.target))
        glosses: defaultdict[str, set[str]] = defaultdict(set)
        for one in self._entries:
            glosses[one.source].add(one.target)
        self._glosses = {word: frozenset(found) for word, found in glosses.items()}

    def __len__(self) -> int:
        return len(self._glosses)

    def __contains__(self, word: object) -> bool:
        return word in self._glosses

    def glosses(self, word: str) -> frozenset[str]:
        """Stems that translate a folded word or stem; none when it isn't known."""
        return self._glosses.get(word, frozenset())

    def entries(self) -> Sequence[Entry]:
        """All that was learned, to be stored."""
        return self._entries


class Combined:
    """Several dictionaries asked as one."""

    def __init__(self, *dictionaries: Dictionary) -> None:
        self._dictionaries = dictionaries

    def __contains__(self, word: object) -> bool:
        return any(word in one for one in self._dictionaries)

    def glosses(self, word: str) -> frozenset[str]:
        """What any of them knows."""
        return frozenset().union(*(one.glosses(word) for one in self._dictionaries))


def lexicon_pair(languages: tuple[str, str]) -> str:
    """The name under which words of two languages are kept, whichever is the original: ``zh-en``.

    The first is the one whose words are looked up: that with Han characters, if one has them.
    """
    first, second = sorted(_base(one) for one in languages)
    return f"{second}-{first}" if _rank(second) < _rank(first) else f"{first}-{second}"


def learn(
    pairs: Iterable[tuple[str, str]],
    languages: tuple[str, str],
    known: Dictionary | None = None,
) -> Lexicon:
    """The words that sentences (original, translation) which translate each other teach.

    ``known`` tells words of Han text apart, and what it knows isn't learned again.
    """
    swap = lexicon_pair(languages) != f"{_base(languages[0])}-{_base(languages[1])}"
    dictionary = known or NoDictionary()
    sides = [
        tuple(_distinct(words_of(text, dictionary)) for text in (pair[::-1] if swap else pair))
        for pair in pairs
    ]
    meetings = _Meetings([one[0] for one in sides], [one[1] for one in sides])
    return Lexicon(
        entry
        for entry in meetings.entries()
        if entry.source != entry.target and entry.target not in dictionary.glosses(entry.source)
    )


def _base(language: str) -> str:
    return language.partition("-")[0].casefold()


def _rank(language: str) -> int:
    return {"zh": 0, "ja": 1}.get(language, 2)


def _distinct(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(words))[:_MOST_OF_A_SENTENCE]


class _Meetings:
    """Every pair of words that some sentence has on its two sides, as rows of numbers."""

    def __init__(self, source: Sequence[Sequence[str]], target: Sequence[Sequence[str]]) -> None:
        self._source = _numbered(source)
        self._target = _numbered(target)
        pairs: list[Integers] = []
        sentences: list[Integers] = []
        count = 0
        for number, (ours, theirs) in enumerate(zip(source, target, strict=True)):
            left = np.array([self._source[one] for one in ours if one in self._source], np.int64)
            right = np.array([self._target[one] for one in theirs if one in self._target], np.int64)
            if not len(left) or not len(right) or count > _MOST_MEETINGS:
                continue
            together = (left[:, None] * len(self._target) + right[None, :]).reshape(-1)
            pairs.append(together)
            sentences.append(np.full(len(together), number, np.int64))
            count += len(together)
        codes = np.concatenate(pairs) if pairs else np.zeros(0, np.int64)
        self._codes, self._rows, counts = np.unique(codes, return_inverse=True, return_counts=True)
        self._sentences = np.concatenate(sentences) if sentences else np.zeros(0, np.int64)
        self._often = counts >= _LEAST_TOGETHER

    def entries(self) -> list[Entry]:
        """The pairs in which each word explains the other."""
        if not len(self._codes):
            return []
        left, right = np.divmod(self._codes, len(self._target))
        forth = self._explained(left, right)
        back = self._explained(right, left)
        score = np.sqrt(forth * back) * self._often
        sources, targets = list(self._source), list(self._target)
        found: list[Entry] = []
        told: Counter[int] = Counter()
        for at in np.argsort(-score, kind="stable"):
            if score[at] < _LEAST_SCORE:
                break
            if told[left[at]] < _MOST_GLOSSES:
                told[left[at]] += 1
                found.append(
                    Entry(sources[left[at]], targets[right[at]], round(float(score[at]), 3))
                )
        return found

    def _explained(self, given: Integers, told: Integers) -> Floats:
        """The chance of each pair's ``told`` word if its ``given`` word is to be translated."""
        chances = np.full(len(self._codes), 1.0 / (1 + told.max()))
        # One group for each told word of each sentence: its chances add up to one.
        groups = self._sentences * (1 + told.max()) + told[self._rows]
        _, groups = np.unique(groups, return_inverse=True)
        for _ in range(_ROUNDS):
            share = chances[self._rows] * self._often[self._rows]
            total = np.bincount(groups, share) + 1.0 / (1 + told.max())  # and the empty word
            counts = np.bincount(self._rows, share / total[groups], len(self._codes))
            sums = np.bincount(given, counts)
            chances = counts / np.maximum(sums[given], 1e-12)
        return chances


def _numbered(sentences: Sequence[Sequence[str]]) -> dict[str, int]:
    """A number for every word that stands in some sentences, but not in nearly all."""
    counts = Counter(word for words in sentences for word in words)
    most = max(20.0, _COMMON * len(sentences))
    kept = [word for word, count in counts.items() if _LEAST_TOGETHER <= count <= most]
    return {word: number for number, word in enumerate(kept)}
