"""The distinct values of a facet, numbered."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache

import numpy as np

from archive_app.domain.facets import NONE_VALUE
from archive_app.search.facet_columns.arrays import Rows
from archive_app.text.fold import fold_text

NONE = 0  # the code of "no value"
_FEW = 1000  # new values that are put in their places one by one


@lru_cache(maxsize=100_000)
def folded_value(value: str) -> str:
    """A facet value as it is compared."""
    return fold_text(value).strip()


class ValueTable:
    """Values by code, from 1 on; code 0 is "(none)". Never changes; some may be of no article."""

    def __init__(self, values: Sequence[str] = ()) -> None:
        """``values`` are all different."""
        self.values: tuple[str, ...] = (NONE_VALUE, *values)
        self.codes: Mapping[str, int] = {value: at for at, value in enumerate(values, 1)}

    def __len__(self) -> int:
        """How many codes there are, 0 included."""
        return len(self.values)

    def extended(self, values: Iterable[str]) -> ValueTable:
        """A table with further values behind; the codes of the known ones stay."""
        new = [value for value in dict.fromkeys(values) if value not in self.codes]
        if not new:
            return self
        table = ValueTable((*self.values[1:], *new))
        # What is dear to make is carried on when somebody has asked for it.
        made = self.__dict__
        if "_sorted" in made and len(new) <= _FEW:
            ordered = list(self._sorted)
            for value in new:
                insort(ordered, value)
            table.__dict__["_sorted"] = ordered
        if "_folded" in made:
            folded = dict(self._folded)
            _fold_into(folded, enumerate(new, len(self)))
            table.__dict__["_folded"] = folded
        return table

    def alike(self, value: str) -> tuple[int, ...]:
        """Codes of the values that are equal to ``value`` but for case, width and accents."""
        return self._folded.get(folded_value(value), ())

    @cached_property
    def places(self) -> Rows:
        """The place of every code (0 included) when the values are sorted."""
        codes = np.fromiter((self._code(value) for value in self._sorted), np.int32, len(self))
        places = np.empty(len(self), np.int32)
        places[codes] = np.arange(len(self), dtype=np.int32)
        return places

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self.values)

    @cached_property
    def _folded(self) -> dict[str, tuple[int, ...]]:
        folded: dict[str, tuple[int, ...]] = {}
        _fold_into(folded, enumerate(self.values[1:], 1))
        return folded

    def _code(self, value: str) -> int:
        return self.codes.get(value, NONE)


def _fold_into(folded: dict[str, tuple[int, ...]], values: Iterable[tuple[int, str]]) -> None:
    for code, value in values:
        key = folded_value(value)
        folded[key] = (*folded.get(key, ()), code)
