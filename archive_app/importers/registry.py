"""The registry of formats: which reader reads which file."""

from __future__ import annotations

import stat
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from archive_app.domain.importing import BadItem, SourceItem
from archive_app.importers.archives.caps import Budget
from archive_app.importers.discovery import Walk
from archive_app.importers.headings import checked_mapping
from archive_app.importers.reading import Kinds, Reading
from archive_app.importers.source_file import SourceFile, in_words


class ImporterRegistry:
    """Implements :class:`~archive_app.domain.ports.Importers` by file name suffix."""

    def __init__(self) -> None:
        self._kinds = Kinds()
        self._walk: Walk | None = None

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The suffixes that can be read, with their dots, in lower case."""
        return self._kinds.suffixes

    def discover(self, paths: Sequence[Path]) -> Walk:
        """The files to read: files as given, folders walked in natural name order, once.

        In folders, hidden files and files of other kinds are passed over; a file that was given
        by name never is: :meth:`read` says what is wrong with it. The walk that was begun last
        also counts the members of archives that :meth:`read` passes over.
        """
        self._walk = Walk(paths, self._kinds.of)
        return self._walk

    def read(
        self, path: Path, mapping: Mapping[str, str] | None = None, *, encoding: str | None = None
    ) -> Iterator[SourceItem | BadItem]:
        """Every record of a file, cleaned; bad ones as BadItem, in file order.

        ``mapping`` is {column: field} and wins over the column names that are known; a column
        mapped to ``""`` stays out. ``encoding`` is what a person chose for the texts of the file,
        whatever it says itself. Whatever is wrong with the file becomes a BadItem; only a mapping
        to a field, or an encoding, that doesn't exist raises: UserError.
        """
        checked_mapping(mapping)
        return self._read(path, SourceFile.of(path, encoding), mapping)

    def _read(
        self, path: Path, source: SourceFile, mapping: Mapping[str, str] | None
    ) -> Iterator[SourceItem | BadItem]:
        try:
            if problem := _problem(path):
                yield source.bad(problem)
                return
            kind = self._kinds.of(source.name)
            if kind is None:
                known = ", ".join(self._kinds.suffixes)
                reason = f"Files of this kind can't be imported. These can: {known}."
                yield source.bad(reason)
                return
            reading = Reading(self._kinds, mapping, self._pass_over, Budget())
            yield from reading.items(source, kind)
        except OSError as fault:
            yield source.bad(in_words(fault))

    def _pass_over(self) -> None:
        if self._walk is not None:
            self._walk.unknown += 1


def _problem(path: Path) -> str:
    """Why a path can't be read at all, or ''; raises OSError."""
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        return "The folder can't be listed: there is no permission."
    if not stat.S_ISREG(mode):
        return "It is not a file."  # reading a pipe or a device could wait for ever
    return ""
