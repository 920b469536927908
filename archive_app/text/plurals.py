"""Stems of English words, with the irregular plurals that stemmers keep apart."""

from __future__ import annotations

import threading
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from archive_app.resource_files import resource

if TYPE_CHECKING:
    from Stemmer import Stemmer

STEMS_VERSION = 1  # moves when the same word would give another stem; part of the schema id
_UNLIKE_THEIR_STEM = {"dying": "die", "lying": "lie", "tying": "tie"}
_LONG_ENOUGH = 6  # firemen, policemen; not omen, Yemen, ramen


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of a folded word; words of other alphabets and numbers are their own stem."""
    if not word.isascii() or not word.isalpha():
        return word
    return singular(_stemmer(threading.get_ident()).stemWord(singular(word)))


def singular(word: str) -> str:
    """The singular of an irregular plural, such as policewomen; any other word as it is."""
    known = _irregular().get(word)
    if known is not None:
        return known
    if len(word) >= _LONG_ENOUGH and word.endswith("men"):
        return word[:-3] + "man"
    return word


def beginnings(root: str) -> tuple[str, ...]:
    """What the words with that stem begin with; not all that begin so have it, but no others."""
    unlike = (
        word
        for word, one in (*_irregular().items(), *_UNLIKE_THEIR_STEM.items())
        if stem(one) == root
    )
    return root[: max(2, len(root) - 2)], *unlike


@cache
def _irregular() -> dict[str, str]:
    lines = resource("text", "plurals.tsv").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if not line.startswith("#"))
    return {plural: one for plural, one in pairs}  # noqa: C416 - the pairs are lists


@lru_cache(maxsize=64)
def _stemmer(thread: int) -> Stemmer:
    """A stemmer for one thread: it keeps state between calls and must not be shared."""
    del thread
    from Stemmer import Stemmer

    return Stemmer("english")
