"""Fingerprints of texts: which are the same, nearly the same, parts or other translations.

A sentence is told by a hash of its folded words, simplified and traditional made one, figures kept;
a text by the set of them. Other translations of one original share runs of words, not sentences.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b
from typing import Generic, TypeVar

from archive_app.text.fold import fold_text
from archive_app.text.sentences import split_sentences

Key = TypeVar("Key")  # what the caller knows a text by

FINGERPRINT_VERSION = 2  # moves when the same text would give other numbers


class Likeness(StrEnum):
    """What two texts are to each other. The values are stable: they are stored."""

    SAME = "same"  # every sentence of one is in the other
    NEAR = "near"  # most of both
    EXCERPT = "excerpt"  # most of the shorter stands in the longer
    OTHER_TRANSLATION = "other_translation"  # the same told in other words


@dataclass(frozen=True, slots=True)
class Fingerprints:
    """A text by its sentences (unsigned, 64 bits) and its runs of words (unsigned, 32 bits)."""

    sentences: frozenset[int]
    shingles: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Overlap:
    """How two sets overlap: shared by both together, and by the smaller one, from 0 to 1."""

    resemblance: float
    containment: float
    shared: int


@dataclass(frozen=True, slots=True)
class Limits:
    """From which scores on two texts are alike; a window may move them."""

    near: float = 0.5  # resemblance of sentences
    contained: float = 0.6  # share of the shorter text's sentences
    translation: float = 0.1  # resemblance of runs of three words; formulaic news reaches .08
    same_words: float = 0.5  # the same: two translations share less, so that it is an edited text
    fewest_sentences: int = 2  # that must be shared: one may be a quotation
    fewest_shingles: int = 12


@dataclass(frozen=True, slots=True)
class Pair(Generic[Key]):
    """Two texts that are alike, how, and by what score from 0 to 1."""

    first: Key
    second: Key
    kind: Likeness
    score: float


DEFAULT_LIMITS = Limits()
_SHINGLE = 3  # words
_FEWEST_CHARACTERS = 8  # of a sentence without punctuation: shorter ones say nothing
_KEPT = re.compile(r"[\W_]+")
_WORD = re.compile(r"[^\W_]+")
SAMPLED = 4  # of how many shingles one is looked up to find candidates
FEW_ALIKE = 40  # texts of one content that are all paired with each other
_MOST_SHARED = 0.02  # share of all texts: what more of them have is a stock phrase
_FEWEST_STOCK = 12  # texts that may share a sentence however small the archive is
_MOST_STOCK = 100  # and however large: or the pairs to be looked at would grow with its square


def fingerprint(text: str, language: str) -> Fingerprints:
    """The fingerprints of ``text``; short sentences are left out, in linear time.

    Shingles are those of languages that put spaces between words: none for Chinese and Japanese.
    """
    found: set[int] = set()
    for span in split_sentences(text, language):
        plain = _KEPT.sub("", fold_text(text[span.start : span.end]))
        if len(plain) >= _FEWEST_CHARACTERS:
            found.add(_hash(plain))
    if language.startswith(("zh", "ja")):
        return Fingerprints(frozenset(found))
    words = _WORD.findall(fold_text(text))
    runs = (" ".join(words[at : at + _SHINGLE]) for at in range(len(words) - _SHINGLE + 1))
    return Fingerprints(frozenset(found), frozenset(_short_hash(run) for run in runs))


def overlap(one: frozenset[int], other: frozenset[int]) -> Overlap:
    """Resemblance (shared by all) and containment (shared by the smaller) of two sets."""
    shared = len(one & other)
    smaller, both = min(len(one), len(other)), len(one) + len(other) - shared
    return Overlap(shared / both if both else 0.0, shared / smaller if smaller else 0.0, shared)


def compare(
    one: Fingerprints,
    other: Fingerprints,
    *,
    stock: frozenset[int] = frozenset(),
    limits: Limits = DEFAULT_LIMITS,
) -> tuple[Likeness, float] | None:
    """What two texts are to each other, and the score; None when they have too little in common.

    ``stock`` are fingerprints of sentences that many texts have: they count for nothing.
    """
    first, second = one.sentences - stock, other.sentences - stock
    told = overlap(first, second)
    if first and first == second:
        return Likeness.SAME, 1.0
    if told.shared >= limits.fewest_sentences:
        if told.resemblance >= limits.near:
            return Likeness.NEAR, round(told.resemblance, 3)
        if told.containment >= limits.contained:
            return Likeness.EXCERPT, round(told.containment, 3)
    runs = overlap(one.shingles - stock, other.shingles - stock)
    if runs.shared >= limits.fewest_shingles and runs.resemblance >= limits.translation:
        is_edited = runs.resemblance >= limits.same_words
        kind = Likeness.NEAR if is_edited else Likeness.OTHER_TRANSLATION
        return kind, round(runs.resemblance, 3)
    return None


def most_shared(texts: int) -> int:
    """How many of so many different texts may share a phrase that isn't a stock phrase."""
    return min(_MOST_STOCK, max(_FEWEST_STOCK, int(_MOST_SHARED * texts)))


def runs_needed(shingles: int) -> int:
    """How many sampled shingles a text must share with one before it to be looked at."""
    return max(2, shingles // 50)


def stock_phrases(texts: Iterable[Fingerprints]) -> frozenset[int]:
    """Fingerprints that so many texts have that they tell nothing: stock phrases, boilerplate.

    Texts that are all the same count once: a text that was printed often is no stock phrase.
    """
    counts: Counter[int] = Counter()
    different = frozenset(texts)
    for text in different:
        counts.update(text.sentences)
        counts.update(text.shingles)
    most = most_shared(len(different))
    return frozenset(number for number, count in counts.items() if count > most)


def alike(texts: Mapping[Key, Fingerprints], *, limits: Limits = DEFAULT_LIMITS) -> list[Pair[Key]]:
    """Pairs of ``texts`` that are alike, in their order.

    Of texts that are all the same the first stands for the others. Candidates come from a table of
    fingerprints without stock phrases, so that each text meets a bounded number of others: the
    work grows with the number of texts, not with its square. See ``reprints`` for large archives.
    """
    stock = stock_phrases(texts.values())
    places = {key: place for place, key in enumerate(texts)}
    groups: dict[Fingerprints, list[Key]] = defaultdict(list)
    for key, text in texts.items():
        groups[text].append(key)
    found: list[Pair[Key]] = []
    for text, keys in groups.items():
        told = compare(text, text, stock=stock, limits=limits) if len(keys) > 1 else None
        if told is not None:
            found += [Pair(*both, *told) for both in all_pairs(keys)]
    different = {keys[0]: text for text, keys in groups.items()}
    for first, second in candidates(different, stock):
        told = compare(texts[first], texts[second], stock=stock, limits=limits)
        if told is not None:
            found.append(Pair(first, second, *told))
    return sorted(found, key=lambda pair: (places[pair.second], places[pair.first]))


def all_pairs(keys: Sequence[Key]) -> list[tuple[Key, Key]]:
    """Each with each; of very many, the first with each."""
    if len(keys) > FEW_ALIKE:
        return [(keys[0], key) for key in keys[1:]]
    return [(keys[one], key) for at, key in enumerate(keys) for one in range(at)]


def candidates(
    texts: Mapping[Key, Fingerprints], stock: frozenset[int]
) -> Iterator[tuple[Key, Key]]:
    """Pairs to be compared, each once, the first in order first.

    They share two sentences that aren't stock, or the only one that they have, or a few of the
    sampled runs of words.
    """
    sentences: dict[int, list[int]] = defaultdict(list)
    shingles: dict[int, list[int]] = defaultdict(list)
    sizes: list[int] = []
    keys = list(texts)
    for place, key in enumerate(keys):
        told = texts[key].sentences - stock
        sizes.append(len(told))
        shared = Counter(other for number in told for other in sentences[number])
        met = {
            other
            for other, count in shared.items()
            if count > 1 or sizes[other] == sizes[place] == 1
        }
        sampled = [one for one in texts[key].shingles if one % SAMPLED == 0]
        needed = runs_needed(len(sampled))
        sampled = [one for one in sampled if one not in stock]
        runs = Counter(other for number in sampled for other in shingles[number])
        met |= {other for other, count in runs.items() if count >= needed}
        for other in sorted(met):
            yield keys[other], key
        for number in told:
            sentences[number].append(place)
        for number in sampled:
            shingles[number].append(place)


def clusters(pairs: Sequence[Pair[Key]]) -> list[tuple[Key, ...]]:
    """Texts joined by pairs, directly or by way of others; in the order in which they appear."""
    root: dict[Key, Key] = {}

    def top(key: Key) -> Key:
        while root.setdefault(key, key) != key:
            root[key] = key = root[root[key]]
        return key

    for pair in pairs:
        root[top(pair.second)] = top(pair.first)
    groups: dict[Key, list[Key]] = defaultdict(list)
    for key in dict.fromkeys(one for pair in pairs for one in (pair.first, pair.second)):
        groups[top(key)].append(key)
    return [tuple(group) for group in groups.values()]


def _hash(text: str) -> int:
    """64 bits that are the same on every machine and in every process."""
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big")


def _short_hash(text: str) -> int:
    """32 bits: enough to compare two texts by hundreds of runs of words."""
    return int.from_bytes(blake2b(text.encode(), digest_size=4).digest(), "big")
