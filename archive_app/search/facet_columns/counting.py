"""What a facet shows of its counts: the top values, and the chosen ones always."""

from __future__ import annotations

from collections.abc import Mapping, Set

import numpy as np

from archive_app.domain.facets import NONE_VALUE, FacetValue
from archive_app.search.facet_columns.arrays import Ids
from archive_app.search.facet_columns.value_table import NONE, ValueTable

_FEW_TIES = 4  # times the limit: up to there no order of all values is worth making


def listed(
    table: ValueTable, counts: Ids, chosen: Set[str], missing: Mapping[str, int], limit: int
) -> tuple[FacetValue, ...]:
    """The ``limit`` values of the highest counts, the chosen ones, and those in ``missing``.

    ``counts`` by code. Sorted by count, the highest first, equal ones by value.
    """
    codes = set(_top(table, counts, limit).tolist())
    for value in chosen - missing.keys():
        codes.add(NONE if value == NONE_VALUE else table.codes[value])
    shown = [FacetValue(table.values[code], int(counts[code])) for code in codes]
    shown += (FacetValue(value, count) for value, count in missing.items())
    return tuple(sorted(shown, key=lambda one: (-one.count, one.value)))


def _top(table: ValueTable, counts: Ids, limit: int) -> Ids:
    """The codes of the ``limit`` highest counts; of equal ones the first by value."""
    codes = np.flatnonzero(counts)
    if len(codes) <= limit:
        return codes
    if limit <= 0:
        return codes[:0]
    least = np.partition(counts[codes], len(codes) - limit)[len(codes) - limit]
    codes = codes[counts[codes] >= least]
    if len(codes) <= _FEW_TIES * limit:
        ranked = sorted(codes.tolist(), key=lambda code: (-counts[code], table.values[code]))
        return np.asarray(ranked[:limit])
    keys = counts[codes] * len(table) - table.places[codes]  # all different
    return codes[np.argpartition(keys, len(codes) - limit)[len(codes) - limit :]]
