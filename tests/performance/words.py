"""The vocabulary of a synthetic corpus: real words by frequency, extended by made-up ones.

The head of both languages comes from the bundled sample texts. The tail follows Zipf and Mandelbrot
far beyond what any corpus here uses, so that the vocabulary goes on growing as a real one does.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from functools import cache
from itertools import chain

import numpy as np
import numpy.typing as npt

from archive_app.resource_files import resource
from archive_app.text.common_han import SIMPLIFIED_ONLY
from archive_app.text.tokens import TokenKind, tokenize

ENGLISH_WORDS = 1_200_000
CHINESE_WORDS = 250_000
CHARACTERS = 5_000
COMMON = 6_000  # beyond this rank words get rare faster: the second regime of Zipf's law
RARER = 0.9

_ONSETS = "b c d f g h j k l m n p r s t v w br ch cl cr dr fl gr pl pr sh st th tr"
_RIMES = "a e i o u ai ea ou an en in on ar er or al el ist ack ent ine ate ong ust"
_ENDINGS = ("", "s", "ing", "ed", "er", "tion", "ly", "ment", "al", "ness")
_FIRST_HAN = 0x4E00
_WORD_LENGTHS = (0.10, 0.68, 0.15, 0.07)  # of Chinese words of one to four characters


@dataclass(frozen=True, slots=True)
class English:
    """Words by rank, and the share of a text that ranks up to each take up together."""

    words: npt.NDArray[np.object_]
    cumulated: npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Chinese:
    """Words by rank as code points one after the other, with ``len + 1`` offsets."""

    points: npt.NDArray[np.uint32]
    offsets: npt.NDArray[np.int64]
    cumulated: npt.NDArray[np.float64]


@cache
def english(size: int = ENGLISH_WORDS) -> English:
    """The English vocabulary; ``size`` words, all different, of ASCII letters and digits."""
    real = [word for word in _ranked(TokenKind.WORD) if word.isascii()]
    known = set(real)
    made = (word for word in _made_up(size) if word not in known)
    words = np.array([*real, *made][:size], dtype=object)
    return English(words, _cumulated(len(words), shift=2.7, power=1.02))


def chinese(rng: np.random.Generator) -> Chinese:
    """The Chinese vocabulary: frequent characters, then frequent pairs, then words made of both."""
    characters = _characters()
    singles = [[ord(char)] for char in characters[:60]]
    doubles = [[ord(char) for char in pair] for pair in _ranked(TokenKind.PAIR)[:1500]]
    head = [word for pair in zip(singles, doubles, strict=False) for word in pair]
    head += doubles[len(singles) :]
    lengths = rng.choice([1, 2, 3, 4], size=CHINESE_WORDS - len(head), p=_WORD_LENGTHS)
    share = _cumulated(len(characters), shift=12.0, power=1.0, fade=1100.0)
    codes = np.array([ord(char) for char in characters], dtype=np.uint32)
    tail = codes[draw(rng, share, int(lengths.sum()))]
    points = np.concatenate([np.array(list(chain.from_iterable(head)), dtype=np.uint32), tail])
    sizes = np.concatenate([np.array([len(word) for word in head]), lengths])
    offsets = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
    return Chinese(points, offsets, _cumulated(len(sizes), shift=8.0, power=0.98))


def draw(
    rng: np.random.Generator, cumulated: npt.NDArray[np.float64], size: int
) -> npt.NDArray[np.int64]:
    """``size`` ranks at random, each as often as its share says."""
    found = np.searchsorted(cumulated, rng.random(size), side="right")
    return np.minimum(found, len(cumulated) - 1)


def _cumulated(
    size: int, *, shift: float, power: float, fade: float = np.inf
) -> npt.NDArray[np.float64]:
    ranks = np.arange(size, dtype=np.float64)
    weights = (ranks + shift) ** -power * np.exp(-ranks / fade)
    weights[COMMON:] *= (ranks[COMMON:] / COMMON) ** -RARER
    total: npt.NDArray[np.float64] = np.cumsum(weights)
    shares: npt.NDArray[np.float64] = total / total[-1]
    return shares


def _ranked(kind: TokenKind) -> list[str]:
    """The terms of one kind in the sample texts, the most frequent first."""
    counts: Counter[str] = Counter()
    for line in resource("sample", "articles.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        for field in ("original_text", "translated_text"):
            tokens = tokenize(record.get(field) or "")
            counts.update(token.term for token in tokens if token.kind is kind)
    return [term for term, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))]


def _characters() -> list[str]:
    """Han characters, the most frequent first: of the samples, of the tables, then any."""
    known = [char for char in _ranked(TokenKind.CHAR) if "\u4e00" <= char <= "\u9fff"]
    known += sorted(SIMPLIFIED_ONLY - set(known))
    seen = set(known)
    rest = (chr(_FIRST_HAN + 4 * step) for step in range(CHARACTERS))
    return (known + [char for char in rest if char not in seen])[:CHARACTERS]


def _made_up(size: int) -> list[str]:
    """Pronounceable words with endings, all different and without order."""
    syllables = [onset + rime for onset in _ONSETS.split() for rime in _RIMES.split()]
    stems = size // len(_ENDINGS) + 1
    # A stride that is prime to the number of stems scatters neighbours over the alphabet.
    words = []
    for number in range(stems):
        scattered = number * 7_368_787 % (len(syllables) ** 3)
        first, rest = divmod(scattered, len(syllables) ** 2)
        second, third = divmod(rest, len(syllables))
        stem = syllables[second] + syllables[third]
        if number % 8 == 0:
            stem = syllables[first] + stem
        words.append(stem)
    distinct = dict.fromkeys(stem + ending for ending in _ENDINGS for stem in words)
    # By rank, a stem's forms lie far apart, as they do in a language.
    return list(distinct)
