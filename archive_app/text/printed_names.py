"""How else than typed a text may print a word: names in pinyin, letters with dots between."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from functools import lru_cache
from typing import Final

from archive_app.domain.query import Phrase, Word
from archive_app.domain.searching import ExpansionKind
from archive_app.text.leaves import (
    Leaf,
    Step,
    allowed_leaf,
    is_off,
    leaf_in_names,
    read_leaf,
)
from archive_app.text.pinyin_syllables import split_syllables
from archive_app.text.word_lists import word_set

_MOST_SYLLABLES: Final = 4
_MOST_WAYS: Final = 3  # to cut a name into syllables
_CAPITALS = re.compile(r"[A-Z]{2,5}\Z")
_DOTTED = re.compile(r"(?:[A-Za-z]\.){1,4}[A-Za-z]\.?\Z")
# What letters with dots between would be without: words of every text.
_WORDS: Final = word_set(
    """am an as at be by do go he if in is it me my no of on or so to up us we add aid aids all and
    any are but can for had has her him his how may not now one our out she the too was who why
    you"""
)


@lru_cache(maxsize=4096)
def printed_as(joined: str) -> tuple[tuple[str, ...], ...]:
    """The neighbouring words as which a name in pinyin, written as one, may be printed.

    In both orders, the given name as one word or by its syllables: biweimin as Bi Weimin, Weimin
    Bi, Bi Wei-min. () for what is no pinyin. Syllables of one letter don't count: too many words
    are made of them (along, a long).
    """
    ways = [
        way
        for way in split_syllables(joined)
        if 1 < len(way) <= _MOST_SYLLABLES and min(map(len, way)) > 1
    ]
    found: dict[tuple[str, ...], None] = {}
    for way in ways[:_MOST_WAYS]:
        found[(joined,)] = None
        found[tuple(way)] = None
        for cut in range(1, len(way)):
            first, last = "".join(way[:cut]), "".join(way[cut:])
            found |= dict.fromkeys(((first, last), (last, first), (*way[cut:], *way[:cut])))
    return tuple(found)


@lru_cache(maxsize=4096)
def printed_leaves(joined: str) -> tuple[Leaf, ...]:
    """What is looked for in texts when a name in pinyin is written as one."""
    return tuple(_neighbours(words) for words in printed_as(joined))


def shown_as(leaf: Leaf) -> str:
    """Such a name as people read it."""
    return " ".join(step.term.capitalize() for step in leaf.steps)


@lru_cache(maxsize=4096)
def abbreviated(node: Word | Phrase) -> tuple[str, Leaf] | None:
    """The same letters with or without dots, as written and as looked for: USA is U.S.A.

    Only of two to five letters that are all capitals, or have dots between.
    """
    if isinstance(node, Phrase) or node.exact or node.prefix or node.glob or node.fuzzy:
        return None
    if _CAPITALS.match(node.text):
        return "".join(f"{letter}." for letter in node.text), _neighbours(node.text.casefold())
    plain = node.text.replace(".", "")
    if not _DOTTED.match(node.text) or plain.casefold() in _WORDS:
        return None
    return plain.upper(), _neighbours([plain.casefold()])


def allowed_leaves(node: Word | Phrase, without: Set[str]) -> tuple[Leaf, ...]:
    """The leaf of a word or phrase and its abbreviation, less what is switched off."""
    short = None if is_off(ExpansionKind.SCRIPT, node.text, without) else abbreviated(node)
    leaf = allowed_leaf(node, without)
    return (leaf,) if short is None else (leaf, short[1])


def allowed_leaf_in_names(node: Word | Phrase, without: Set[str]) -> Leaf:
    """The leaf by which names are asked, less what is switched off."""
    leaf = allowed_leaf(node, without)
    if is_off(ExpansionKind.SCRIPT, node.text, without):
        return leaf
    in_names = leaf_in_names(node)
    return leaf if in_names is read_leaf(node) else in_names


def _neighbours(words: Sequence[str]) -> Leaf:
    steps = tuple(Step(word, offset) for offset, word in enumerate(words))
    return Leaf(steps, len(steps))
