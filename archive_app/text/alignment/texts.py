"""Both sides of an article ready to be paired: evidence, lengths, paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from archive_app.text.alignment.masks import Floats, Side

Columns = npt.NDArray[np.int64]
Breaks = npt.NDArray[np.bool_]
Ranges = tuple[range, range]  # the sentences of a bead, on both sides
_LENGTH = 0.39
_VARIANCE = 4.8  # of the length of a translation, a unit of its original
_FARTHEST = 12.0  # one odd sentence must not turn it all round


def no_breaks() -> Breaks:
    """For texts whose sentences don't stand in paragraphs."""
    return np.zeros(0, np.bool_)


@dataclass(frozen=True, slots=True)
class Texts:
    """Both sides ready to be paired; lengths in characters, summed up, beginning with 0."""

    source: Side
    target: Side
    source_ends: Floats  # scaled to the target's length
    target_ends: Floats
    # Sentences that a person said have no counterpart.
    source_alone: frozenset[int] = frozenset()
    target_alone: frozenset[int] = frozenset()
    # Whether a paragraph ends before each sentence, and after the last one; () when all are alike.
    source_breaks: Breaks = field(default_factory=no_breaks)
    target_breaks: Breaks = field(default_factory=no_breaks)
    begins: bool = True  # these are the first sentences of an article
    ends: bool = True

    def part(self, source: range, target: range) -> Texts:
        """A stretch of both sides, counted from 0."""
        return Texts(
            self.source.part(source),
            self.target.part(target),
            self.source_ends[source.start : source.stop + 1] - self.source_ends[source.start],
            self.target_ends[target.start : target.stop + 1] - self.target_ends[target.start],
            frozenset(at - source.start for at in self.source_alone if at in source),
            frozenset(at - target.start for at in self.target_alone if at in target),
            self.source_breaks[source.start : source.stop + 1],
            self.target_breaks[target.start : target.stop + 1],
            begins=self.begins and not (source.start or target.start),
            ends=self.ends and source.stop == len(self.source) and target.stop == len(self.target),
        )

    def length_cost(self, row: int, up: int, columns: Columns, left: int) -> Floats:
        """How badly the lengths of beads fit that end at ``row`` and at each of ``columns``."""
        expected = self.source_ends[row] - self.source_ends[row - up]
        length = self.target_ends[columns] - self.target_ends[columns - left]
        cost = (length - expected) ** 2 / (_VARIANCE * (length + expected + 1.0))
        capped: Floats = np.minimum(cost, _FARTHEST) * _LENGTH
        return capped


def ends(lengths: Sequence[float]) -> Floats:
    """Where sentences end that follow each other, beginning with 0."""
    return np.concatenate([[0.0], np.cumsum(np.asarray(lengths, np.float64))])
