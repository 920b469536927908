"""Where the window stands over the rows: an anchor row and an offset, never a mere pixel value."""

from __future__ import annotations

from collections.abc import Iterator

from archive_app.ui.reader.row_layout import RowLayouts

BOTTOM_MARGIN = 32
_TRIES = 6  # each pass makes rows exact; the end is reached long before


class Scroller:
    """The row at the top of the window and how far its top stands above it.

    Heights of rows out of sight are estimates that are corrected as they come near, so a pixel
    value is not a place; the row and the offset are. ``inset`` pixels lie above the first row: in
    them the offset of row 0 is negative.
    """

    def __init__(self, rows: RowLayouts, *, inset: int, view_height: int) -> None:
        self.rows = rows
        self.inset = inset
        self.view_height = view_height
        self.row = 0
        self.offset = -inset

    @property
    def value(self) -> int:
        """The place of the top of the window as the scroll bar counts it."""
        return self.inset + self.rows.top(self.row) + self.offset

    @property
    def maximum(self) -> int:
        """The greatest value; an estimate, exact when the last rows are in sight."""
        return max(0, self.inset + self.rows.total + BOTTOM_MARGIN - self.view_height)

    def replace_rows(self, rows: RowLayouts) -> None:
        """Go on over other rows, or the same in another geometry, at the row of the same number."""
        before = self.rows.height(self.row) or 1
        self.rows = rows
        self.row = min(self.row, len(rows) - 1)
        rows.ensure(self.row)
        if self.offset > 0:
            self.offset = self.offset * rows.height(self.row) // before
        self.settle()

    def set_inset(self, inset: int) -> None:
        """Another height of what lies above the first row; what is read does not move."""
        at_top = self.value == 0
        self.inset = inset
        if at_top:
            self.row, self.offset = 0, -inset
        self.settle()

    def move_by(self, pixels: int) -> None:
        """Scroll down (up when negative); rows passed are laid out, so nothing jumps."""
        self.offset += pixels
        while self.offset < 0 and self.row > 0:
            self.row -= 1
            self.rows.ensure(self.row)
            self.offset += self.rows.height(self.row)
        last = len(self.rows) - 1
        while self.row < last and self.offset >= self.rows.height(self.row):
            self.offset -= self.rows.height(self.row)
            self.row += 1
            self.rows.ensure(self.row)
        self.settle()

    def move_to(self, value: int) -> None:
        """Jump to a value of the scroll bar."""
        y = value - self.inset
        self.row = self.rows.row_at(y)
        self.offset = y - self.rows.top(self.row)
        self.settle()

    def show(self, row: int, y: int, *, above: int) -> None:
        """Put the place ``y`` pixels below the top of a row ``above`` pixels below the window's."""
        self.row = row
        self.rows.ensure(row)
        self.offset = 0
        self.move_by(y - above)

    def settle(self) -> None:
        """Lay out what is in sight, and come back from beyond either end."""
        for _ in range(_TRIES):
            for _visible in self.visible():
                pass
            value, maximum = self.value, self.maximum
            if 0 <= value <= maximum:
                return
            y = min(max(value, 0), maximum) - self.inset
            self.row = self.rows.row_at(y)
            self.offset = y - self.rows.top(self.row)

    def visible(self) -> Iterator[tuple[int, int]]:
        """Each row in sight, laid out, with its top in pixels of the window."""
        y = -self.offset
        for row in range(self.row, len(self.rows)):
            if y >= self.view_height:
                return
            self.rows.ensure(row)
            yield row, y
            y += self.rows.height(row)
