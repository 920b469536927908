"""Heights of rows out of sight made exact while nothing else is to be done, in short slices."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from archive_app.ui.reader.scroller import Scroller

_SLICE = 0.008  # seconds; a frame takes 0.016
_MOST_ROWS = 240  # of the nearest ones; a longer article keeps estimates farther off


class Refiner(QObject):
    """Measures rows around the window, the nearest first, so that the scroll bar tells the truth.

    What is read doesn't move: the scroller keeps a row and an offset, not a height.
    """

    refined = Signal()  # heights changed; a slice has ended

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scroller: Scroller | None = None
        self._rows: Iterator[int] = iter(())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def start(self, scroller: Scroller | None) -> None:
        """Begin anew around the window of ``scroller``; None stops."""
        self._scroller = scroller
        if scroller is None:
            self._timer.stop()
            return
        self._rows = _nearest(scroller.row, len(scroller.rows))
        self._timer.start(0)

    def _go_on(self) -> None:
        scroller = self._scroller
        if scroller is None:
            return
        until = perf_counter() + _SLICE
        changed = False
        for row in self._rows:
            changed |= scroller.rows.measure(row)
            if perf_counter() >= until:
                break
        else:
            self._timer.stop()
        if changed:
            self.refined.emit()


def _nearest(row: int, count: int) -> Iterator[int]:
    """Rows below and above by turns."""
    for distance in range(min(count, _MOST_ROWS)):
        for found in (row + distance, row - distance - 1):
            if 0 <= found < count:
                yield found
