"""Whoosh fields that take terms worked out before, so that no analyzer and no pickle is needed."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from whoosh import fields, formats

Posting = tuple[bytes, int, float, bytes]


class PackedPositions(formats.Positions):
    """Positions as 32-bit numbers."""

    def encode(self, poslist: Sequence[int]) -> bytes:
        """Ascending positions as bytes."""
        return array("I", poslist).tobytes()

    def decode_positions(self, valuestring: bytes) -> list[int]:
        """What ``encode`` was given."""
        positions = array("I")
        positions.frombytes(valuestring)
        return positions.tolist()

    def decode_frequency(self, valuestring: bytes) -> int:
        """How often the term stands in the document."""
        return len(valuestring) // array("I").itemsize

    def decode_weight(self, valuestring: bytes) -> float:
        """The same, as a weight."""
        return float(self.decode_frequency(valuestring))

    def combine(self, vs: Iterable[bytes]) -> bytes:
        """Positions of several values together."""
        return self.encode(sorted({one for value in vs for one in self.decode_positions(value)}))


class Words(fields.FieldType):
    """Takes positions by term."""

    def __init__(self) -> None:
        super().__init__(PackedPositions(), None, scorable=True)

    def index(self, value: Mapping[str, Sequence[int]], **_: Any) -> Iterator[Posting]:
        """What Whoosh stores of ``value``."""
        for term, positions in value.items():
            many = len(positions)
            yield term.encode(), many, float(many), self.format.encode(positions)


class Bag(fields.FieldType):
    """Takes frequencies by term."""

    def __init__(self) -> None:
        super().__init__(formats.Frequency(), None, scorable=True)

    def index(self, value: Mapping[str, int], **_: Any) -> Iterator[Posting]:
        """What Whoosh stores of ``value``."""
        for term, many in value.items():
            yield term.encode(), many, float(many), formats.pack_uint(many)
