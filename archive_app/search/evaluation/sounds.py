"""How the Han pairs and characters of a field are read aloud, as numbers of toneless syllables."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from archive_app.search.codec.terms import TermDictionary
from archive_app.search.evaluation.characters import Characters
from archive_app.text.pinyin import readings

_SILENT: Final = ""  # has number 0 and is never asked for

Readings = npt.NDArray[np.int16]


class Sounds:
    """Readings of the terms of a range, each of one Han character or of two characters.

    ``firsts`` and ``seconds`` have a row for each reading that some character has, 0 where a
    character has fewer, and a column a term. Term k has number ``start`` + k.
    """

    def __init__(
        self, start: int, firsts: Readings, seconds: Readings, syllables: dict[str, int]
    ) -> None:
        self.start = start
        self._firsts = firsts
        self._seconds = seconds
        self._syllables = syllables

    @classmethod
    def of(cls, terms: TermDictionary, numbers: range) -> Sounds:
        """Those of a range of terms."""
        characters = Characters.of(terms, numbers)
        distinct, which = np.unique(characters.points, return_inverse=True)
        syllables = {_SILENT: 0}
        spoken = [readings(chr(point)) for point in distinct.tolist()]
        table = np.zeros((max(map(len, spoken), default=0), len(distinct) + 1), np.int16)
        for column, ways in enumerate(spoken):
            for row, syllable in enumerate(ways):
                table[row, column] = syllables.setdefault(syllable, len(syllables))
        begins = characters.starts[:-1]
        alone = characters.lengths < 2
        which = np.append(which, len(distinct))
        second = np.where(alone, len(distinct), which[np.minimum(begins + 1, len(which) - 1)])
        return cls(numbers.start, table[:, which[begins]], table[:, second], syllables)

    def pairs(self, first: str, second: str) -> npt.NDArray[np.intp]:
        """The numbers of the pairs that may be read so, ascending."""
        one, two = self._syllables.get(first, 0), self._syllables.get(second, 0)
        if not one or not two:
            return np.zeros(0, np.intp)
        candidates = np.flatnonzero(_read(self._firsts, one))
        return candidates[_read(self._seconds[:, candidates], two)] + self.start

    def beginning(self, syllable: str) -> npt.NDArray[np.intp]:
        """The numbers of the pairs and characters whose first character may be read so."""
        wanted = self._syllables.get(syllable, 0)
        if not wanted:
            return np.zeros(0, np.intp)
        return np.flatnonzero(_read(self._firsts, wanted)) + self.start


def _read(table: Readings, syllable: int) -> npt.NDArray[np.bool_]:
    found = np.zeros(table.shape[1], np.bool_)
    for way in table:
        found |= way == syllable
    return found
