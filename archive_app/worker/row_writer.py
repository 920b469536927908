"""Writes the rows of a dry run to a file that the window reads meanwhile."""

from __future__ import annotations

import time
from pathlib import Path
from types import TracebackType
from typing import Self

from archive_app.domain.errors import EnvironmentProblem
from archive_app.domain.import_preview import PreviewRow, Readiness


class RowWriter:
    """A file of rows, one a line, with what they count; each row can be read at once."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self._began = time.monotonic()
        self._counts = dict.fromkeys(Readiness, 0)

    def __enter__(self) -> Self:
        try:
            self._file = self._target.open("wb", buffering=0)
        except OSError as fault:
            raise _problem(fault) from fault
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

    def write(self, row: PreviewRow, _item: object = None) -> None:
        """One more row; raises EnvironmentProblem when it can't be written."""
        self._counts[row.readiness] += 1
        try:
            self._file.write(row.to_json().encode("ascii") + b"\n")
        except OSError as fault:
            raise _problem(fault) from fault

    def data(self) -> dict[str, object]:
        """What the dry run says at its end."""
        return {
            "counts": {readiness.value: count for readiness, count in self._counts.items()},
            "rows": sum(self._counts.values()),
            "seconds": time.monotonic() - self._began,
        }


def _problem(fault: OSError) -> EnvironmentProblem:
    return EnvironmentProblem(
        f"The rows of the dry run can't be written: {fault.strerror or fault}.",
        "Free some space on the disk and look again.",
    )
