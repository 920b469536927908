"""Dictionaries of an aligner: which stems may stand for a word in the other language."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from archive_app.text.fold import fold_text
from archive_app.text.plurals import stem
from archive_app.text.word_lists import word_set

LONGEST_WORD = 8  # Han characters of a word that is looked up
STOP_WORDS = word_set(
    """a an the of to in on at for by with and or but is are was were be been being it its this
    that these those as from not no do does did have has had he she they we you i his her their
    our your him them us me my will would can could should may might must also so if then than
    there here which who whom what when where how all any some such other more most very just into
    out up down over under one's sb sth etc"""
)
_LINE = re.compile(r"(?P<traditional>\S+) (?P<simplified>\S+) \[[^\]]*\] /(?P<glosses>.*)/")
_ASIDE = re.compile(
    r"\([^)]*\)|\[[^\]]*\]|CL:[^/]*|(?:variant of|see also|see|abbr\. for|used in) \S+"
)
_LATIN = re.compile(r"[A-Za-z][A-Za-z']*")


class Dictionary(Protocol):
    """What an aligner asks of a dictionary."""

    def __contains__(self, word: object) -> bool:
        """Whether a folded word has an entry."""

    def glosses(self, word: str) -> frozenset[str]:
        """Folded stems that may translate a folded word; none when the word isn't known."""


class NoDictionary:
    """A dictionary that knows nothing."""

    def __contains__(self, word: object) -> bool:
        return False

    def glosses(self, word: str) -> frozenset[str]:
        """None."""
        del word
        return frozenset()


class Cedict:
    """CC-CEDICT: Chinese to English. Entries become stems when they are asked for."""

    def __init__(self, path: Path) -> None:
        """Read the gzipped file; raises OSError."""
        self._entries: dict[str, str] = {}
        self._stems: dict[str, frozenset[str]] = {}
        for word, glosses in _entries(path):
            known = self._entries.get(word)
            self._entries[word] = f"{known}/{glosses}" if known else glosses

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, word: object) -> bool:
        return word in self._entries

    def glosses(self, word: str) -> frozenset[str]:
        """English stems of a folded Chinese word, without words that stand everywhere."""
        if word not in self._entries:
            return frozenset()
        if word not in self._stems:
            self._stems[word] = _stems(self._entries[word])
        return self._stems[word]


def _entries(path: Path) -> Iterator[tuple[str, str]]:
    """Folded word and glosses of each entry; other lines are passed over."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if match := _LINE.match(line):
                yield fold_text(match["simplified"]), match["glosses"]


def _stems(glosses: str) -> frozenset[str]:
    words = {word.lower() for word in _LATIN.findall(_ASIDE.sub(" ", glosses))}
    return frozenset(stem(word) for word in words - STOP_WORDS)
