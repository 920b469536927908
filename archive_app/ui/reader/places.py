"""A place in the text of one side."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A character of a block of a row, 0 up to the block's length."""

    row: int
    block: int = 0
    character: int = 0

    @property
    def cell_block(self) -> tuple[int, int]:
        """Row and block."""
        return self.row, self.block
