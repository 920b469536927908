"""Patterns, fuzzy words and sounds against slow definitions of what they mean."""

from __future__ import annotations

import re
from fnmatch import translate
from functools import cache

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from archive_app.domain.jobs import NoContext
from archive_app.search.codec.terms import TermDictionary
from archive_app.search.evaluation.fuzzy import within
from archive_app.search.evaluation.globs import Glob, only_words
from archive_app.search.evaluation.sounds import Sounds
from archive_app.text.pinyin import readings

LETTERS = "abcé"
WORDS = st.text(LETTERS, min_size=1, max_size=7)
LEXICONS = st.sets(WORDS, min_size=1, max_size=40)
PATTERNS = st.text(LETTERS + "**??", min_size=1, max_size=8)


def _dictionary(terms: set[str]) -> tuple[TermDictionary, list[str]]:
    ordered = sorted(terms, key=str.encode)
    return TermDictionary.of_sorted([term.encode() for term in ordered]), ordered


def _edits(one: str, other: str, *, swaps: bool = False) -> int:
    @cache
    def edits(i: int, j: int) -> int:
        if not i or not j:
            return i + j
        ways = [edits(i - 1, j) + 1, edits(i, j - 1) + 1]
        ways.append(edits(i - 1, j - 1) + (one[i - 1] != other[j - 1]))
        if swaps and i > 1 < j and one[i - 2 : i] == other[j - 2 : j][::-1]:
            ways.append(edits(i - 2, j - 2) + 1)
        return min(ways)

    return edits(len(one), len(other))


@given(LEXICONS, PATTERNS)
def test_globs(terms: set[str], pattern: str) -> None:
    dictionary, ordered = _dictionary(terms)
    found = Glob(pattern).within(dictionary, range(len(ordered)))
    meant = re.compile(translate(pattern))
    assert [ordered[number] for number in found] == [term for term in ordered if meant.match(term)]


@given(LEXICONS, PATTERNS, st.integers(0, 40), st.integers(0, 40))
def test_globs_within_a_range(terms: set[str], pattern: str, first: int, last: int) -> None:
    dictionary, ordered = _dictionary(terms)
    wanted = range(min(first, len(ordered)), min(last, len(ordered)))
    found = Glob(pattern).within(dictionary, wanted)
    meant = re.compile(translate(pattern))
    assert found.tolist() == [number for number in wanted if meant.match(ordered[number])]


def test_a_piece_is_not_found_across_two_terms() -> None:
    dictionary, ordered = _dictionary({"xab", "cxx", "abc", "zabcz"})
    found = Glob("*abc*").within(dictionary, range(4))
    assert [ordered[number] for number in found] == ["abc", "zabcz"]


@pytest.mark.parametrize("piece", ["ab", "a"])
def test_a_piece_that_is_nearly_everywhere(piece: str) -> None:
    dictionary, ordered = _dictionary({f"{a:03}ab{b}" for a in range(300) for b in range(3)})
    found = Glob(f"*{piece}*").within(dictionary, range(len(ordered)))
    assert found.tolist() == list(range(900))


def test_many_stars_take_no_longer_than_few() -> None:
    dictionary, _ = _dictionary({"a" * 200, "a" * 199 + "c"})
    found = Glob("*a" * 60 + "*b").within(dictionary, range(2))
    assert not len(found)
    assert len(Glob("a" + "*a" * 60 + "*c*").within(dictionary, range(2))) == 1


def test_marks_are_no_words() -> None:
    dictionary, ordered = _dictionary({"=", "=cafe", "cafe", "¶", "face"})
    found = only_words(dictionary, np.arange(5))
    assert [ordered[number] for number in found] == ["cafe", "face"]


@given(LEXICONS, WORDS, st.integers(1, 3), st.integers(0, 2), st.booleans())
@example({"aé"}, "aaaé", 1, 0, False)  # as many bytes too few as one character may have
@example({"abcdef"}, "abdcef", 1, 1, True)  # swapped across the border of the parts
@example({"abcdefghi"}, "abdcefhgi", 2, 1, True)
@example({"abcdefghi"}, "abdcefgh", 2, 1, True)
def test_fuzzy(terms: set[str], word: str, distance: int, start: int, swaps: bool) -> None:
    dictionary, ordered = _dictionary(terms)
    found = within(dictionary, word, distance, same_start=start, swaps=swaps)
    assert [ordered[number] for number in found] == [
        term
        for term in ordered
        if term.startswith(word[:start]) and _edits(term, word, swaps=swaps) <= distance
    ]


HAN = st.text("中重国种行银杭长常曾史时是〇あ", min_size=1, max_size=2)


@given(st.sets(HAN, min_size=1, max_size=40), st.sampled_from(["zhong", "hang", "shi", "zeng"]))
def test_sounds(terms: set[str], syllable: str) -> None:
    dictionary, ordered = _dictionary(terms)
    sounds = Sounds(dictionary, range(len(ordered)), NoContext().checkpoint)
    first = [term for term in ordered if syllable in readings(term[0])]
    assert [ordered[number] for number in sounds.beginning(syllable)] == first
    for second in ("guo", "hang", "chang", "xing", "nowhere"):
        assert [ordered[number] for number in sounds.pairs(syllable, second)] == [
            term for term in first if len(term) == 2 and second in readings(term[1])
        ]


def test_no_sounds_in_no_terms() -> None:
    sounds = Sounds(TermDictionary.of_sorted([b"a"]), range(1, 1), NoContext().checkpoint)
    assert not len(sounds.beginning("shi"))
    assert not len(sounds.pairs("shi", "yi"))
