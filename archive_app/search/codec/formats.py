"""Which of Whoosh's posting formats the codec keeps, and how their values look."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any

from whoosh import formats


class Kept(Enum):
    """What is kept of a posting."""

    EXISTENCE = "existence"
    FREQUENCY = "frequency"
    POSITIONS = "positions"


def kept(name: str, field: Any) -> Kept:
    """What is kept for that field of a schema; ValueError, in words, when that isn't enough."""
    kind = field.format
    if field.vector:
        raise ValueError(f"the field {name!r} wants term vectors, which this index doesn't keep")
    if field.separate_spelling():
        raise ValueError(f"the field {name!r} wants spelling words, which this index doesn't keep")
    if getattr(kind, "field_boost", 1.0) != 1.0:
        raise ValueError(f"the field {name!r} has a boost of its own; put it into the query")
    if isinstance(kind, formats.Characters | formats.PositionBoosts):
        raise ValueError(
            f"the field {name!r} wants characters or boosts of positions, which this index"
            " doesn't keep"
        )
    if isinstance(kind, formats.Positions):
        return Kept.POSITIONS
    if isinstance(kind, formats.Frequency):
        return Kept.FREQUENCY
    if isinstance(kind, formats.Existence):
        return Kept.EXISTENCE
    raise ValueError(f"the field {name!r} has a format that this index doesn't know: {kind!r}")


def encoded(kind: Any, freq: int, positions: Sequence[int] | None) -> bytes:
    """The value that Whoosh's format ``kind`` would have stored."""
    if isinstance(kind, formats.Positions):
        return bytes(kind.encode(positions or ()))
    if isinstance(kind, formats.Frequency):
        return bytes(formats.pack_uint(freq))
    return b""
