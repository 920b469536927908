"""How the Han pairs and characters of a field are read aloud, without tones."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from archive_app.search.codec.terms import TermDictionary
from archive_app.search.evaluation.characters import Characters
from archive_app.text.pinyin import readings


class Sounds:
    """Which terms of a range, each of one or two characters, may be read in a way.

    The terms that begin with one character are neighbours, so that only the second characters
    are kept, as places in the table of all different characters.
    """

    def __init__(self, terms: TermDictionary, numbers: range) -> None:
        characters = Characters.of(terms, numbers)
        distinct, which = np.unique(characters.points, return_inverse=True)
        self._first_term = numbers.start
        self._count = len(distinct)
        begins = characters.starts[:-1]
        at_second = np.minimum(begins + 1, max(0, len(which) - 1))
        second = np.where(characters.lengths < 2, self._count, which[at_second])
        self._second = second.astype(np.uint16 if self._count < 1 << 16 else np.uint32)
        self._runs = which[begins].searchsorted(np.arange(self._count + 1))
        self._said: dict[str, list[int]] = {}
        for place, point in enumerate(distinct.tolist()):
            for syllable in readings(chr(point)):
                self._said.setdefault(syllable, []).append(place)

    def pairs(self, first: str, second: str) -> npt.NDArray[np.intp]:
        """The numbers of the pairs that may be read so, ascending."""
        wanted = np.zeros(self._count + 1, np.bool_)
        wanted[self._said.get(second, [])] = True
        found = self._beginning(self._said.get(first, ()))
        return found[wanted[self._second[found]]] + self._first_term

    def beginning(self, syllable: str) -> npt.NDArray[np.intp]:
        """The numbers of the pairs and characters whose first character may be read so."""
        return self._beginning(self._said.get(syllable, ())) + self._first_term

    def _beginning(self, places: Iterable[int]) -> npt.NDArray[np.intp]:
        """The terms, counted within the range, that begin with some characters."""
        runs = [np.arange(self._runs[place], self._runs[place + 1]) for place in places]
        return np.concatenate(runs) if runs else np.zeros(0, np.intp)
