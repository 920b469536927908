"""Words by the thousand get the numbers that a dictionary gives them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.search.analyser import short_words
from archive_app.search.analyser.short_words import UNKNOWN, ShortWords, packed

WORDS = st.text("ab'é女", min_size=1, max_size=19) | st.text("abcdefgh", min_size=7, max_size=17)


def _packed(words: list[str]) -> tuple[short_words.Packed, short_words.Packed, list[bool]]:
    """The words as they stand in a text, parted by blanks, letters beyond ASCII as 255."""
    sizes = np.array([len(word) for word in words], np.int64)
    starts = np.cumsum(sizes + 1) - sizes - 1
    content = np.array([min(ord(char), 255) for char in " ".join(words)], np.uint8)
    low, high, in_full = packed(content, starts, sizes)
    return low, high, in_full.tolist()


@given(st.lists(WORDS, max_size=30))
def test_words_are_told_in_full_when_short_and_ascii(words: list[str]) -> None:
    low, high, in_full = _packed(words)
    assert in_full == [word.isascii() and len(word) <= 16 for word in words]
    told = [
        (int(one) | int(other) << 64).to_bytes(16, "little").rstrip(b"\0").decode()
        for one, other, whole in zip(low, high, in_full, strict=True)
        if whole
    ]
    assert told == [word for word in words if word.isascii() and len(word) <= 16]


@pytest.mark.parametrize("same_home", [False, True])
@given(st.lists(st.lists(st.text("abc'", min_size=1, max_size=16), max_size=40), max_size=4))
def test_the_table_is_a_dictionary(same_home: bool, portions: list[list[str]]) -> None:
    known: dict[str, int] = {}
    with pytest.MonkeyPatch.context() as patch:
        if same_home:  # every word collides with every other
            patch.setattr(short_words, "_MIX", (np.uint64(0),) * 3)
        patch.setattr(short_words, "_FIRST_BITS", 2)
        table = ShortWords()
        for words in portions:
            low, high, _ = _packed(words)
            assert table.find(low, high).tolist() == [known.get(word, UNKNOWN) for word in words]
            new = sorted(set(words) - known.keys())
            known |= {word: len(known) // 2 for word in new}  # words may share a number
            numbers = np.array([known[word] for word in new], np.int32)
            table.add(*_packed(new)[:2], numbers)
        every = sorted(known)
        assert table.find(*_packed(every)[:2]).tolist() == [known[word] for word in every]
