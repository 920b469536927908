"""Heights of all rows: exact where laid out, estimated elsewhere; layouts only near the window."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate

from archive_app.domain.articles import Side
from archive_app.ui.reader.cell_layout import LaidCell, lay_out_cell
from archive_app.ui.reader.display_text import Insertion
from archive_app.ui.reader.document import Document
from archive_app.ui.reader.gaps import Gaps, gap_labels
from archive_app.ui.reader.geometry import (
    PAIR_GAP,
    STACK_GAP,
    Geometry,
    cell_tops,
    estimated_height,
)
from archive_app.ui.reader.rows import Block
from archive_app.ui.reader.typesetting import Typeface

_KEPT_ROWS = 160


@dataclass(frozen=True, slots=True)
class LaidRow:
    """Cells of a row and how far each stands below the top of the row; ``height`` of its text."""

    cells: Mapping[Side, LaidCell]
    tops: Mapping[Side, int]
    height: int


class RowLayouts:
    """The rows of a document in one geometry. Places count from the top of the first row."""

    def __init__(
        self,
        document: Document,
        geometry: Geometry,
        faces: Mapping[Side, Typeface],
        gaps: Gaps | None = None,
    ) -> None:
        """``gaps`` are shown as words while both sides are."""
        self.document = document
        self.geometry = geometry
        self._faces = faces
        self._gaps_in_text = gaps if gaps and len(geometry.columns) > 1 else {}
        self._cell_tops = cell_tops(geometry, faces)
        self._gaps = [PAIR_GAP if row.last else 0 for row in document.rows]
        self._heights = [
            estimated_height(row, geometry, faces) + gap
            for row, gap in zip(document.rows, self._gaps, strict=True)
        ]
        self._tops: list[int] | None = None
        self._is_exact = [False] * len(self._heights)
        self._laid: OrderedDict[int, LaidRow] = OrderedDict()
        self.laid_out = 0  # how many rows were ever laid out; tests and diagnostics read it

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        """The height of all rows; an estimate until every row was laid out."""
        return self._all_tops()[-1]

    def top(self, row: int) -> int:
        """The top of a row; ``len(self)`` gives the end of the last one."""
        return self._all_tops()[row]

    def height(self, row: int) -> int:
        """The height of a row with the gap below it, as far as it is known."""
        return self._heights[row]

    def row_at(self, y: float) -> int:
        """The row at a place; the first or last one for places outside."""
        found = bisect_right(self._all_tops(), y) - 1
        return min(max(found, 0), len(self) - 1)

    def is_laid_out(self, row: int) -> bool:
        """Whether the row's layout is at hand."""
        return row in self._laid

    def ensure(self, row: int) -> LaidRow:
        """The exact layout of a row; its height is exact from now on."""
        laid = self._laid.get(row)
        if laid is not None:
            self._laid.move_to_end(row)
            return laid
        laid = self._lay_out(row)
        self.laid_out += 1
        self._laid[row] = laid
        if len(self._laid) > _KEPT_ROWS:
            self._laid.popitem(last=False)
        self._take_height(row, laid)
        return laid

    def measure(self, row: int) -> bool:
        """Make a row's height exact without keeping its layout; whether it is another one now."""
        return not self._is_exact[row] and self._take_height(row, self._lay_out(row))

    def _take_height(self, row: int, laid: LaidRow) -> bool:
        self._is_exact[row] = True
        height = laid.height + self._gaps[row]
        if height == self._heights[row]:
            return False
        self._heights[row] = height
        self._tops = None
        return True

    def _lay_out(self, number: int) -> LaidRow:
        row = self.document.rows[number]
        cells: dict[Side, LaidCell] = {}
        tops: dict[Side, int] = {}
        below = 0
        tallest = 0
        for side, column in self.geometry.columns.items():
            texts = [
                (self.document.block_text(side, block), self._insertions(side, block))
                for block in row.cell(side)
            ]
            face = self._faces[side]
            cell = lay_out_cell(texts, face, column.width)
            tops[side] = below + self._cell_tops[side]
            cells[side] = cell
            height = max(cell.height, face.pitch)
            tallest = max(tallest, tops[side] + height)
            if self.geometry.stacked:
                below += height + STACK_GAP
        return LaidRow(cells, tops, tallest)

    def _insertions(self, side: Side, block: Block) -> list[Insertion]:
        found = self.document.block_insertions(side, block)
        if self._gaps_in_text:
            text = self.document.paragraph(side, block.paragraph)
            found += gap_labels(self._gaps_in_text, side, block, text)
        return found

    def _all_tops(self) -> list[int]:
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=0))
        return self._tops
