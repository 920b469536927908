"""Tags below tags: ``a`` stands on every article that has ``a/b``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from archive_app.search.facet_columns.arrays import Ids, Lists, Whole

SEPARATOR = "/"
_CODE_BITS = 32


def deepest(lists: Lists, values: Sequence[str], codes: Mapping[str, int]) -> Whole:
    """How many values each list has that aren't above another one of the same list.

    ``values`` are those by code, ``codes`` the way back.
    """
    above = _above(values, codes)
    owners = np.repeat(np.arange(len(lists)), lists.lengths)
    here = (owners << _CODE_BITS) | lists.codes
    chosen = np.flatnonzero(above.lengths[lists.codes])
    parents = above.of(lists.codes[chosen])
    spoken_for = np.repeat(owners[chosen], parents.lengths) << _CODE_BITS | parents.codes
    covered = here[np.isin(here, spoken_for)]
    return lists.lengths - np.bincount(covered >> _CODE_BITS, minlength=len(lists))


def _above(values: Sequence[str], codes: Mapping[str, int]) -> Lists:
    """The codes of what each value stands below."""
    lengths: Ids = np.zeros(len(values), np.int64)
    found: list[int] = []
    for code, value in enumerate(values):
        parts = value.split(SEPARATOR)
        parents = [SEPARATOR.join(parts[:depth]) for depth in range(1, len(parts))]
        known = sorted(codes[parent] for parent in parents if parent in codes)
        lengths[code] = len(known)
        found += known
    return Lists(lengths, np.array(found, np.int64))
