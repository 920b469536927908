"""Repeated leads: a first paragraph that is another, often cut, version of what follows it.

News sites put the first lines of an article above it as a summary, cut after so many characters;
a machine then translated both, each for itself, so the two differ in words, and in their order.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from archive_app.text.word_lists import word_set

_TOKEN = re.compile(
    "[\u3400-\u9fff\u3041-\u30ff\uac00-\ud7a3]|[^\\W_\u3400-\u9fff\u3041-\u30ff\uac00-\ud7a3]+"
)
_ASCII_TOKEN = re.compile("[a-z0-9]+")  # the same for folded ASCII, and quicker
_ENDS = '.!?。！？…"”’」』)）'
_MOST_TOKENS = 300  # no site cuts later, and the comparison is quadratic
_MOST_CHARACTERS = 2000
_FEWEST_LATIN = 12  # tokens: shorter ones may be headlines
_FEWEST_HAN = 25
_STEM = 5  # letters by which two forms of a word, or two choices of a translator, still agree
# Shares of the lead's words of content found in what follows: in any order, and in the same order.
_LIKE = (0.8, 0.7)
_LIKE_WHEN_CUT = (0.6, 0.6)  # a paragraph that breaks off says of itself that it is a cut
_LIKE_UNDER_ONE_BYLINE = (0.4, 0.35)  # and two bylines alike say that there are two versions
_LIKE_HAN = (0.85, 0.85)
_LIKE_HAN_WHEN_CUT = (0.75, 0.75)
_KEPT_NUMBERS = 0.5  # share of a cut lead's numbers; a whole one has to keep them all
_SMALL_WORDS = word_set(
    """the a an of to in and on for at by with from as is was were are be been has had have that
    which who it its their his her this these also so can will"""
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
          "eighteen", "nineteen")  # fmt: skip
_NUMBERS = {word: str(10 * at) for at, word in enumerate(_TENS, 2)} | {
    word: str(at)
    for at, word in enumerate((*_ONES[1:], *_TEENS), 2)  # "one" is often an article
}
_COMPOUND = re.compile(rf"\b({'|'.join(_TENS)})[- ]({'|'.join(_ONES)})\b")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")


@lru_cache(maxsize=64)  # a text is read in rounds, most of which find the same lead again
def repeats_what_follows(lead: str, following: str, *, under_one_byline: bool = False) -> float:
    """How surely ``lead`` is a version of the beginning of ``following``, 0.0 when it isn't one.

    Both without tags and bylines; ``under_one_byline`` says that the same one stood before both.
    ``following`` needs only as many characters as twice the lead.
    """
    if len(lead) > _MOST_CHARACTERS:
        return 0.0
    first = _tokens(lead)
    is_han = not lead.isascii() and _mostly_han(first)
    if not (_FEWEST_HAN if is_han else _FEWEST_LATIN) <= len(first) <= _MOST_TOKENS:
        return 0.0
    second = _tokens(following[: 2 * len(lead) + 200])
    if 10 * len(second) < 9 * len(first):
        return 0.0  # what follows is shorter: a paragraph and a quotation from it
    is_cut = lead.rstrip()[-1:] not in _ENDS or lead.rstrip().endswith(("...", "…"))
    if is_cut:
        first = first[:-1]  # perhaps half a word
    if not is_han and not _numbers_kept(first, second, is_cut=is_cut):
        return 0.0
    ours, theirs = _content(first), _content(second[: len(first) + len(first) // 4 + 5])
    needed, needed_in_order = _needed(
        is_han=is_han, is_cut=is_cut, under_one_byline=under_one_byline
    )
    if _at_most_shared(ours, theirs) < needed:
        return 0.0
    shared = _shared(ours, theirs)
    if shared < needed:
        return 0.0  # the order is the dearest to compare
    in_order = _shared_in_order(ours, theirs)
    return max(shared, in_order) if in_order >= needed_in_order else 0.0


def _tokens(text: str) -> list[str]:
    """Words and numbers in lower case, numbers in figures, Han characters one by one."""
    plain = text.casefold()
    if any(ten in plain for ten in _TENS):
        plain = _COMPOUND.sub(
            lambda found: str(int(_NUMBERS[found[1]]) + _ONES.index(found[2]) + 1), plain
        )
    token = _ASCII_TOKEN if plain.isascii() else _TOKEN
    tokens = token.findall(_ORDINAL.sub(r"\1", plain))
    if _NUMBERS.keys().isdisjoint(tokens):
        return tokens
    return [_NUMBERS.get(one, one) for one in tokens]


def _numbers_kept(first: Sequence[str], second: Sequence[str], *, is_cut: bool) -> bool:
    """Whether what follows tells of the same numbers: they survive every translation."""
    numbers = {token for token in first if token.isdecimal()}
    kept = len(numbers & set(second))
    return kept >= (_KEPT_NUMBERS if is_cut else 1.0) * len(numbers)


def _at_most_shared(ours: Sequence[str], theirs: Sequence[str]) -> float:
    """The share of ``ours`` that is in ``theirs`` at all: quicker to find out than how often."""
    return sum(map(frozenset(theirs).__contains__, ours)) / max(1, len(ours))


def _shared(ours: Sequence[str], theirs: Sequence[str]) -> float:
    """The share of ``ours`` that is in ``theirs``, in any order."""
    return sum((Counter(ours) & Counter(theirs)).values()) / max(1, len(ours))


def _shared_in_order(ours: Sequence[str], theirs: Sequence[str]) -> float:
    """The share of ``ours`` that is in ``theirs`` in the same order."""
    blocks = SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / max(1, len(ours))


def _needed(*, is_han: bool, is_cut: bool, under_one_byline: bool) -> tuple[float, float]:
    if is_han:
        return _LIKE_HAN_WHEN_CUT if is_cut else _LIKE_HAN
    if not is_cut:
        return _LIKE_WHEN_CUT if under_one_byline else _LIKE
    return _LIKE_UNDER_ONE_BYLINE if under_one_byline else _LIKE_WHEN_CUT


def _content(tokens: Sequence[str]) -> list[str]:
    return [
        token[:_STEM] if len(token) > _STEM else token.rstrip("s")
        for token in tokens
        if token not in _SMALL_WORDS
    ]


def _mostly_han(tokens: Sequence[str]) -> bool:
    return 2 * sum(len(token) == 1 and token > "\u3000" for token in tokens) > len(tokens)
