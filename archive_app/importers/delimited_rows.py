"""Rows of a delimited file with the bytes they were read from; a damaged row costs only itself."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from archive_app.importers.lines import MAX_LINE, Line

# How many lines may be read a second time after rows with an unclosed quote, per file: enough for
# real damage, and a bound on the time that a malicious file can take.
_MAX_SECOND_READINGS = 100_000


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its cells, the number of its first line, and the lines it was read from.

    ``fault`` says in words what is wrong; such a row has no cells.
    """

    number: int
    cells: tuple[str, ...]
    lines: tuple[Line, ...]
    fault: str = ""

    @property
    def data(self) -> bytes:
        """The bytes of the row as they stood, its last line end included."""
        return b"".join(line.data for line in self.lines)


class _TooLong(Exception):  # noqa: N818 - a signal inside this module
    """The row is larger than a row may be."""


class _Feed:
    """Hands lines to the csv module and remembers which ones the current row took."""

    def __init__(self, lines: Iterator[Line]) -> None:
        self._lines = lines
        self._again: deque[Line] = deque()
        self._second_readings = 0
        self.taken: list[Line] = []
        self._size = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._lines)
        self.taken.append(line)
        self._size += len(line.data)
        if line.too_long or self._size > MAX_LINE:
            raise _TooLong
        return line.text

    def start_row(self) -> None:
        self.taken = []
        self._size = 0

    def keep_first(self) -> None:
        """Give back all lines of the row but its first: they may be good rows."""
        rest = self.taken[1:]
        self._second_readings += len(rest)
        if rest and self._second_readings <= _MAX_SECOND_READINGS:
            self._again.extendleft(reversed(rest))
            self.taken = self.taken[:1]


def read_rows(lines: Iterator[Line], delimiter: str) -> Iterator[Row]:
    """Every row that isn't blank. Quotes are read strictly: a guess could glue articles together.

    After a row whose quote never closes, reading goes on at its second line.
    """
    # The default limit of 131,072 characters is shorter than articles are; it is process-wide.
    csv.field_size_limit(max(csv.field_size_limit(), MAX_LINE))
    feed = _Feed(lines)
    while True:
        feed.start_row()
        try:
            cells = next(csv.reader(feed, delimiter=delimiter, strict=True))
        except StopIteration:
            return
        except csv.Error as fault:
            reason = _in_words(fault, lines=len(feed.taken))
            feed.keep_first()
            yield _faulty(feed, f"The row can't be read: {reason}.")
        except _TooLong:
            feed.keep_first()
            yield _faulty(feed, f"The row is longer than {MAX_LINE // 1024**2} MB.")
        else:
            if any(cell.strip() for cell in cells):
                yield Row(feed.taken[0].number, tuple(cells), tuple(feed.taken))


def _faulty(feed: _Feed, fault: str) -> Row:
    return Row(feed.taken[0].number, (), tuple(feed.taken), fault)


def _in_words(fault: csv.Error, *, lines: int) -> str:
    text = str(fault)
    # A quote that is left open is noticed at the end of the file, or at the next quote far below.
    if "unexpected end of data" in text or lines > 1:
        return "a quotation mark is opened and never closed"
    if "expected after" in text:
        return "there is text after a closing quotation mark"
    if "new-line character" in text:
        return "there is a carriage return outside quotation marks"
    return text
