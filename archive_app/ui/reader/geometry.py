"""Where the columns of the reader stand at a given width, and which share of it each gets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from archive_app.domain.articles import Side
from archive_app.ui.reader.rows import Row
from archive_app.ui.reader.typesetting import Typeface

MARGIN_LEFT = 20
MARGIN_RIGHT = 20
GUTTER = 52  # between two columns, for the number of the pair
GUTTER_LEFT = 28  # before a single column
STACKED_BELOW = 660
PAIR_GAP = 16
PARAGRAPH_GAP = 8  # between two paragraphs of one side in a pair
STACK_GAP = 2  # between original and translation when stacked
_NARROWEST = 36  # per cent of the width
_SAMPLED_ROWS = 120


class Layout(StrEnum):
    """How the two texts stand; the values are stored as a setting."""

    SIDE_BY_SIDE = "side_by_side"
    STACKED = "stacked"
    ORIGINAL = "original"
    TRANSLATION = "translation"


@dataclass(frozen=True, slots=True)
class Column:
    """Left edge and width of a side's lines, in pixels of the viewport."""

    x: int
    width: int


@dataclass(frozen=True, slots=True)
class Geometry:
    """Columns by side in reading order; ``gutter_x`` is the left edge of the pair numbers."""

    columns: Mapping[Side, Column]
    stacked: bool
    gutter_x: int
    gutter_width: int

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides shown, in reading order."""
        return tuple(self.columns)


def shown_sides(layout: Layout, present: Sequence[Side], *, swapped: bool) -> tuple[Side, ...]:
    """The sides that a layout shows of those present; one is always shown when there is one."""
    wanted = {Layout.ORIGINAL: (Side.ORIGINAL,), Layout.TRANSLATION: (Side.TRANSLATION,)}
    sides = tuple(side for side in present if side in wanted.get(layout, tuple(present)))
    sides = sides or tuple(present)
    return sides[::-1] if swapped else sides


def arrange(
    width: int,
    sides: Sequence[Side],
    faces: Mapping[Side, Typeface],
    rows: Sequence[Row],
    *,
    stacked: bool,
) -> Geometry:
    """Columns for ``sides`` (in reading order) in a viewport ``width`` pixels wide."""
    if len(sides) < 2 or stacked or width < STACKED_BELOW:
        x = MARGIN_LEFT + GUTTER_LEFT
        room = max(80, width - x - MARGIN_RIGHT)
        columns = {side: Column(x, min(room, faces[side].max_width)) for side in sides}
        return Geometry(columns, len(sides) > 1, MARGIN_LEFT - 4, GUTTER_LEFT)
    first, second = sides
    room = width - MARGIN_LEFT - GUTTER - MARGIN_RIGHT
    left = _best_left(room, first, second, faces, rows)
    left_width = min(left, faces[first].max_width)
    right_x = MARGIN_LEFT + left_width + GUTTER
    right_width = min(width - MARGIN_RIGHT - right_x, faces[second].max_width)
    columns = {first: Column(MARGIN_LEFT, left_width), second: Column(right_x, right_width)}
    return Geometry(columns, stacked=False, gutter_x=right_x - GUTTER, gutter_width=GUTTER)


def cell_tops(geometry: Geometry, faces: Mapping[Side, Typeface]) -> dict[Side, int]:
    """How far cells side by side stand below the top of their row: first baselines are one line."""
    if geometry.stacked:
        return dict.fromkeys(geometry.columns, 0)
    lowest = max((faces[side].first_baseline for side in geometry.columns), default=0)
    return {side: lowest - faces[side].first_baseline for side in geometry.columns}


def cell_height(blocks: int, lines: int, face: Typeface) -> int:
    """The height of a cell of so many blocks with so many lines together."""
    return lines * face.pitch + max(0, blocks - 1) * PARAGRAPH_GAP


def estimated_height(row: Row, geometry: Geometry, faces: Mapping[Side, Typeface]) -> int:
    """About the height of a row's text, from the number of its characters."""
    heights = []
    tops = cell_tops(geometry, faces)
    for side, column in geometry.columns.items():
        face = faces[side]
        blocks = row.cell(side)
        lines = sum(face.lines(len(block), column.width) for block in blocks)
        heights.append(tops[side] + cell_height(len(blocks), max(lines, 1), face))
    if geometry.stacked:
        return sum(heights) + STACK_GAP * (len(heights) - 1)
    return max(heights, default=0)


def _best_left(
    room: int, first: Side, second: Side, faces: Mapping[Side, Typeface], rows: Sequence[Row]
) -> int:
    """The width of the left column with the least height; the denser script gets 36 to 50 %.

    Of widths that are as good the narrowest: the eye has less far to go, and notes have room.
    """
    step = max(1, len(rows) // _SAMPLED_ROWS)
    sample = [row for row in rows[::step] if row.cell(first) and row.cell(second)]
    ink = {
        side: sum(len(block) for row in sample for block in row.cell(side)) * faces[side].advance
        for side in (first, second)
    }
    dense, wide = (first, second) if ink[first] <= ink[second] else (second, first)
    best, best_height = room // 2, float("inf")
    for share in range(50, _NARROWEST - 1, -1):
        width = room * share // 100
        other = min(room - width, faces[wide].max_width)
        height = sum(
            max(_height(row, dense, width, faces), _height(row, wide, other, faces))
            for row in sample
        )
        if height <= best_height:
            best, best_height = width, height
    return best if dense is first else room - best


def _height(row: Row, side: Side, width: int, faces: Mapping[Side, Typeface]) -> int:
    face = faces[side]
    return sum(face.lines(len(block), width) for block in row.cell(side)) * face.pitch
