"""What the rules need of the columns: masks of articles by facet value."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from archive_app.domain.facets import Facet, FacetValue, Filters

Mask = npt.NDArray[np.bool_]
Rows = npt.NDArray[np.int32]


class Known(Protocol):
    """One state of the columns; masks have a place a row and are False where an article is gone."""

    @property
    def alive(self) -> Mask:
        """Rows whose articles exist."""

    def rows_of(self, article_ids: npt.NDArray[np.integer[Any]]) -> Rows:
        """The row of each article, -1 for unknown ids."""

    def values(self, facet: Facet) -> Sequence[str]:
        """The distinct values of a facet, without "(none)"."""

    def any_value(self, facet: Facet) -> Mask:
        """Articles that have a value of the facet."""

    def with_value(self, facet: Facet, value: str) -> Mask:
        """Articles for which a filter value holds."""

    def with_any(self, facet: Facet, wanted: Callable[[str], bool]) -> Mask:
        """Articles with a value for which ``wanted`` holds."""

    def with_count(self, facet: Facet, sign: str, number: int) -> Mask:
        """Articles with so many values of a facet."""

    def numbered(self, first: int, last: int) -> Mask:
        """Articles whose ids are from ``first`` to ``last``, both included."""

    def count(
        self,
        facet: Facet,
        matching_rows: npt.NDArray[np.integer[Any]],
        filters: Filters,
        limit: int,
    ) -> tuple[Sequence[FacetValue], int]:
        """The most frequent values of a facet among rows."""
