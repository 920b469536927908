"""Fingerprints as bytes, and what is asked of many of them at once."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from archive_app.text.fingerprints import Fingerprints

Numbers = npt.NDArray[np.uint64]
Shorts = npt.NDArray[np.uint32]
Places = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

SENTENCES, SHINGLES = np.dtype("<u8"), np.dtype("<u4")
_PAIRS_AT_ONCE = 5_000_000  # of 8 bytes, some of them several times


@dataclass(frozen=True, slots=True)
class Packed:
    """The fingerprints of a text as bytes: ascending numbers, little-endian, of 8 and 4 bytes."""

    sentences: bytes
    shingles: bytes


class Texts(Protocol):
    """Fingerprints of many texts, each known by its place."""

    def __len__(self) -> int:
        """How many texts there are."""

    def blocks(self) -> Iterator[Sequence[Packed]]:
        """All of them in order, some thousand at a time; the same whenever it is asked for."""

    def some(self, places: Collection[int]) -> Mapping[int, Packed]:
        """Those at the given places."""


def pack(prints: Fingerprints) -> Packed:
    """Fingerprints as bytes."""
    return Packed(
        np.array(sorted(prints.sentences), dtype=SENTENCES).tobytes(),
        np.array(sorted(prints.shingles), dtype=SHINGLES).tobytes(),
    )


def unpack(packed: Packed) -> Fingerprints:
    """What :func:`pack` was given."""
    sentences = np.frombuffer(packed.sentences, dtype=SENTENCES)
    shingles = np.frombuffer(packed.shingles, dtype=SHINGLES)
    return Fingerprints(frozenset(sentences.tolist()), frozenset(shingles.tolist()))


def within(values: Numbers | Shorts, known: Numbers | Shorts) -> Flags:
    """Which of ``values`` are among ``known``, which is ascending."""
    if not len(known):
        return np.zeros(len(values), dtype=np.bool_)
    at = np.searchsorted(known, values)
    at[at == len(known)] = 0
    found: Flags = known[at] == values
    return found


def shared_by_pairs(
    values: Numbers | Shorts, owners: Places, fresh: Flags
) -> Iterator[tuple[Places, Places, Places]]:
    """Pairs of owners that have values in common: (first, second, how many), in parts.

    Each pair comes once, the lower owner first, at least one of them ``fresh``; ``owners`` must
    be ascending.
    """
    order = np.argsort(values, kind="stable")
    values, owners = values[order], owners[order]
    _, counts = np.unique(values, return_counts=True)
    parts = 1 + int((counts * (counts - 1) // 2).sum()) // _PAIRS_AT_ONCE
    for part in range(parts):
        codes = [np.zeros(0, dtype=np.int64)]
        at, step = np.arange(len(values), dtype=np.int64), 0
        while True:
            step += 1
            at = at[at + step < len(values)]
            at = at[values[at] == values[at + step]]
            if not len(at):
                break
            first, second = owners[at], owners[at + step]
            kept = (fresh[first] | fresh[second]) & (first % parts == part)
            codes.append((first[kept] << 32) | second[kept])
        code, count = np.unique(np.concatenate(codes), return_counts=True)
        if len(code):
            yield code >> 32, code & 0xFFFFFFFF, count
