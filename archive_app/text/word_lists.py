"""Word lists as they are written in the code: words with white space between."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """The words of ``words``, which white space parts."""
    return frozenset(words.split())


def word_list(words: str) -> tuple[str, ...]:
    """The same in their order, repeats kept."""
    return tuple(words.split())
