"""The files of an import that are still to be read: one that goes on passes over what it has."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.import_ports import Importers
from archive_app.domain.importing import BadItem, FoundFile, SourceItem
from archive_app.domain.recorded_lines import RecordedLines
from archive_app.services.import_run import skipped

Item = SourceItem | BadItem
Found = Path | FoundFile

_INSIDE = "!/"  # between the name of an archive, or a workbook, and what is in it
GONE = "There is no such file (any more)."


class PlannedReader:
    """Reads the files of a plan; records that have a line in the batch already are left out.

    With ``only``, names of files as displayed, no other files are read.
    """

    def __init__(
        self,
        importers: Importers,
        plan: ImportPlan,
        recorded: RecordedLines | None = None,
        only: frozenset[str] | None = None,
    ) -> None:
        self._importers = importers
        self._plan = plan
        self._recorded = recorded
        self._again = only or frozenset()
        self._only = None if only is None else frozenset(map(_container, only))
        self._missing = set(self._only or ())
        decisions = plan.reading.decisions
        self._skipped = frozenset(key for key, one in decisions.items() if one.skip)
        self._half: tuple[bytes, int] | None = None  # found to have a line before it was read

    def files(self, walk: Iterable[Found], checkpoint: Callable[[], None]) -> list[Found]:
        """The files that are to be looked into, in order."""
        files = []
        for found in walk:
            checkpoint()
            if self._only is None or self._is_wanted(found):
                files.append(found)
        return files

    def read(self, found: Found) -> Iterator[Item]:
        """The records of a file that have no line yet, as they are to be stored."""
        if self._is_done(found):
            return
        for item in self._importers.read(found, self._plan.reading):
            if not self._has_line(item):
                yield self._as_planned(item)

    def gone(self) -> Iterator[BadItem]:
        """A bad item for every file that should be read again and isn't there any more."""
        for name in sorted(self._missing):
            yield BadItem(name, GONE, os.fsencode(name))

    def _is_wanted(self, found: Found) -> bool:
        wanted = {displayed(str(path)) for path in _paths(found)} & (self._only or frozenset())
        self._missing -= wanted
        return bool(wanted)

    def _is_done(self, found: Found) -> bool:
        """Whether a file is one article, or two are, with a line: then it need not be read again.

        A file with a failed record may have more records behind that one.
        """
        if self._recorded is None:
            return False
        first, *others = _paths(found)
        if displayed(str(first)) in self._recorded.failed_files:
            return False
        keys = [(os.fsencode(path), 0) for path in (first, *others)]
        if not self._recorded.take(*keys[0]):
            return False
        if all(self._recorded.take(*key) for key in keys[1:]):
            return True
        self._half = keys[0]
        return False

    def _has_line(self, item: Item) -> bool:
        if self._recorded is None or self._brings_failed(item):
            return False
        if self._half == (item.path_bytes, item.record):
            self._half = None
            return True
        return self._recorded.take(item.path_bytes, item.record)

    def _brings_failed(self, item: Item) -> bool:
        """Whether the second file of an article failed before, and the first was stored alone."""
        second = item.companion if isinstance(item, SourceItem) else None
        return second is not None and second.file in self._again

    def _as_planned(self, item: Item) -> Item:
        if self._skipped and (item.file, item.record) in self._skipped:
            return skipped(item)
        if self._plan.attach and isinstance(item, SourceItem):
            return replace(item, may_join=(self._plan.attach,), must_join=True)
        return item


def displayed(text: str) -> str:
    """A file name for people: bytes that aren't UTF-8 are shown as replaced."""
    return os.fsencode(text).decode("utf-8", "replace")


def _container(name: str) -> str:
    return name.partition(_INSIDE)[0]


def _paths(found: Found) -> tuple[Path, ...]:
    if isinstance(found, Path):
        return (found,)
    return (found.path,) if found.translation is None else (found.path, found.translation)
