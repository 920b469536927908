"""The file of a dry run, one row a line: read while the child process is still writing it."""

from __future__ import annotations

import json
import re
from array import array
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from archive_app.domain.errors import Cancelled
from archive_app.domain.import_plans import RecordKey
from archive_app.domain.import_preview import PreviewRow, Readiness
from archive_app.domain.jobs import JobContext

READINESS = tuple(Readiness)  # the code of a row's readiness is its place in here

_CHUNK = 1 << 20
# JSON puts a backslash before every quote inside a text, so that no text can look like this.
_STATE = re.compile(rb'"readiness": "([a-z]+)"')
_CODES = {readiness.value.encode("ascii"): code for code, readiness in enumerate(READINESS)}


@dataclass(frozen=True, slots=True)
class NewRows:
    """Rows that were complete when somebody looked: where they begin, what would become of them.

    ``offsets`` are bytes from the beginning of the file, ``codes`` places in :data:`READINESS`,
    ``end`` is where the next row will begin. ``known`` are the rows, counted from 0 in here, whose
    keys were asked for.
    """

    offsets: array[int]
    codes: bytes
    end: int
    known: Mapping[int, RecordKey] = field(default_factory=dict)


class PreviewFile:
    """Rows of a dry run by where they begin. It holds nothing but the path; any thread may ask."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def path(self) -> Path:
        """Where the rows stand."""
        return self._path

    def follow(self, start: int, keys: Collection[RecordKey], ctx: JobContext) -> NewRows:
        """The rows from byte ``start`` on that are written to their end; none without a file.

        Raises ValueError for a line that isn't a row.
        """
        offsets, codes, known = array("q"), bytearray(), {}
        end = start
        for line in self._lines(start, None):
            if not line.endswith(b"\n"):
                break
            state = _STATE.search(line)
            if state is None or state[1] not in _CODES:
                raise ValueError("not a row of a dry run")
            if keys and (key := _key(line)) in keys:
                known[len(codes)] = key
            offsets.append(end)
            codes.append(_CODES[state[1]])
            end += len(line)
            ctx.checkpoint()
        return NewRows(offsets, bytes(codes), end, known)

    def rows(self, offsets: Sequence[int]) -> list[PreviewRow]:
        """The rows that begin at these bytes; raises ValueError, OSError and Cancelled."""
        rows = []
        with self._opened() as file:
            for offset in offsets:
                file.seek(offset)
                rows.append(PreviewRow.from_json(file.readline()))
        return rows

    def keys(self, offsets: Sequence[int], ctx: JobContext) -> list[RecordKey]:
        """The records of the rows that begin at these bytes; raises as :meth:`rows` does."""
        keys = []
        with self._opened() as file:
            for offset in offsets:
                file.seek(offset)
                keys.append(_key(file.readline()))
                ctx.checkpoint()
        return keys

    def matching(self, text: str, span: tuple[int, int], ctx: JobContext) -> array[int]:
        """Which rows between two bytes say ``text`` somewhere; counted from 0 at the first of them.

        Titles, file names and the words of the result are searched, whatever their case.
        """
        start, end = span
        needle = text.casefold()
        raw = _raw_needle(text)
        found = array("q")
        for number, line in enumerate(self._lines(start, end)):
            ctx.checkpoint()
            if (raw is None or raw in line.lower()) and _says(PreviewRow.from_json(line), needle):
                found.append(number)
        return found

    def _lines(self, start: int, end: int | None) -> Iterator[bytes]:
        """Lines from one byte up to another; the last one may be cut off when there is no end."""
        try:
            file = self._path.open("rb", buffering=_CHUNK)
        except FileNotFoundError:
            return
        with file:
            file.seek(start)
            at = start
            for line in file:
                if end is not None and at >= end:
                    return
                yield line
                at += len(line)

    def _opened(self) -> BinaryIO:
        """The file; Cancelled when it is gone: another dry run has taken its place."""
        try:
            return self._path.open("rb")
        except FileNotFoundError:
            raise Cancelled from None


def _key(line: bytes) -> RecordKey:
    fields = json.loads(line)
    return RecordKey(str(fields["file"]), int(fields["record"]))


def _raw_needle(text: str) -> bytes | None:
    """What a line that says ``text`` must hold, in lower case; None when only reading it can tell.

    A line is ASCII, where other characters stand as their codes, capitals as other ones.
    """
    if any(not char.isascii() and char.lower() != char.upper() for char in text):
        return None
    return json.dumps(text)[1:-1].lower().encode("ascii")


def _says(row: PreviewRow, needle: str) -> bool:
    texts = (row.title, row.original_title, row.file, *row.said)
    return any(needle in text.casefold() for text in texts)
