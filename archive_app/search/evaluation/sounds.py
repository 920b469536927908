"""How the Han pairs and characters of a field are read aloud, without tones."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from archive_app.search.codec.terms import TermDictionary
from archive_app.search.evaluation.characters import Characters
from archive_app.text.pinyin import readings

Checkpoint = Callable[[], None]


_PIECE: Final = 1 << 17  # terms between two looks at whether to stop
_NONE: Final = 0  # no character of a term


class Sounds:
    """Which terms of a range, each of one or two characters, may be read in a way.

    The terms that begin with one character are neighbours, so that only the second characters
    are kept, as places in the table of all different characters.
    """

    def __init__(self, terms: TermDictionary, numbers: range, checkpoint: Checkpoint) -> None:
        firsts = np.zeros(len(numbers), np.uint32)
        seconds = np.zeros(len(numbers), np.uint32)
        for begin in range(0, len(numbers), _PIECE):
            checkpoint()
            piece = Characters.of(terms, numbers[begin : begin + _PIECE])
            end = begin + len(piece.lengths)
            firsts[begin:end] = piece.points.take(piece.starts[:-1])
            after = piece.points.take(piece.starts[:-1] + 1, mode="clip")
            seconds[begin:end] = np.where(piece.lengths > 1, after, _NONE)
        known = np.zeros(sys.maxunicode + 1, np.bool_)
        known[firsts] = True
        known[seconds] = True
        known[_NONE] = False
        distinct = np.flatnonzero(known)
        places = np.full(sys.maxunicode + 1, len(distinct), np.uint32)
        places[distinct] = np.arange(len(distinct))
        self._first_term = numbers.start
        self._count = len(distinct)
        self._second = places.take(seconds).astype(_narrowest(self._count))
        self._runs = firsts.searchsorted(np.append(distinct, sys.maxunicode + 1).astype(np.uint32))
        self._said: dict[str, list[int]] = {}
        for place, point in enumerate(distinct.tolist()):
            for syllable in readings(chr(point)):
                self._said.setdefault(syllable, []).append(place)

    def pairs(self, first: str, second: str) -> npt.NDArray[np.intp]:
        """The numbers of the pairs that may be read so, ascending."""
        wanted = np.zeros(self._count + 1, np.bool_)
        wanted[self._said.get(second, [])] = True
        found = self._beginning(self._said.get(first, ()))
        right = wanted.take(self._second.take(found))
        return found.compress(right) + self._first_term

    def beginning(self, syllable: str) -> npt.NDArray[np.intp]:
        """The numbers of the pairs and characters whose first character may be read so."""
        return self._beginning(self._said.get(syllable, ())) + self._first_term

    def characters(self, syllable: str) -> list[range]:
        """For each character that may be read so the numbers of the terms that begin with it."""
        start = self._first_term
        runs = [
            range(start + int(self._runs[place]), start + int(self._runs[place + 1]))
            for place in self._said.get(syllable, ())
        ]
        return [run for run in runs if run]

    def _beginning(self, places: Iterable[int]) -> npt.NDArray[np.intp]:
        """The terms, counted within the range, that begin with some characters."""
        runs = [np.arange(self._runs[place], self._runs[place + 1]) for place in places]
        return np.concatenate(runs) if runs else np.zeros(0, np.intp)


def _narrowest(largest: int) -> type[Any]:
    return np.uint16 if largest < 1 << 16 else np.uint32
