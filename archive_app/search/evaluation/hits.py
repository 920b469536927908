"""What an evaluation reads and what it hands back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
import numpy.typing as npt

from archive_app.search.codec.layout import SegmentFile


class SegmentView(Protocol):
    """One segment as a snapshot shows it."""

    @property
    def data(self) -> SegmentFile:
        """Terms and postings."""

    @property
    def live(self) -> npt.NDArray[np.bool_] | None:
        """False for deleted documents; None when there are none."""

    @property
    def rows(self) -> npt.NDArray[np.int32]:
        """The row in the columns of each document, -1 where the columns don't know it."""


@dataclass(frozen=True, slots=True)
class Hits:
    """Articles found: distinct rows, those of one segment after those of another, ascending by
    document within each.

    ``scores`` stand beside them, or are empty when nobody asked. ``counted`` has the rows that the
    parts of the query under each key found, ascending. ``notes`` say in words which limits bit.
    """

    rows: npt.NDArray[np.int32]
    scores: npt.NDArray[np.float64]
    counted: Mapping[str, npt.NDArray[np.int32]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


def top(hits: Hits, most: int) -> npt.NDArray[np.intp]:
    """The places in ``hits`` of the ``most`` best: highest score first, then lowest row.

    Without scores the lowest rows.
    """
    if not len(hits.scores):
        return _lowest(hits.rows, most)
    scores = hits.scores
    if len(scores) > most:
        # Everything at least as good as the last that gets in, so that ties are settled by row.
        least = np.partition(scores, len(scores) - most)[len(scores) - most]
        places = np.flatnonzero(scores >= least)
    else:
        places = np.arange(len(scores))
    order = np.lexsort((hits.rows[places], -scores[places]))
    return places[order[:most]]


def _lowest(rows: npt.NDArray[np.int32], most: int) -> npt.NDArray[np.intp]:
    places = np.argpartition(rows, most)[:most] if len(rows) > most else np.arange(len(rows))
    return places[np.argsort(rows[places])]
