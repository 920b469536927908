"""The registry of formats: which reader reads which file."""

from __future__ import annotations

import stat
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from archive_app.domain.importing import BadItem, FoundFile, SourceItem
from archive_app.importers.archives.caps import Budget
from archive_app.importers.discovery import Walk
from archive_app.importers.formats import Format
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
        self._walk = Walk(paths, self._kinds.of, self._kinds.is_article)
        return self._walk

    def read(
        self,
        path: Path | FoundFile,
        mapping: Mapping[str, str] | None = None,
        *,
        encoding: str | None = None,
    ) -> Iterator[SourceItem | BadItem]:
        """Every record of a file, or of two that are one article; bad ones as BadItem, in order.

        ``mapping`` is {column: field} and wins over the column names that are known; a column
        mapped to ``""`` stays out. ``encoding`` is what a person chose for the texts of the file,
        whatever it says itself. Whatever is wrong with the file becomes a BadItem; only a mapping
        to a field, or an encoding, that doesn't exist raises: UserError.
        """
        checked_mapping(mapping)
        found = path if isinstance(path, FoundFile) else FoundFile(path)
        return self._read(found, SourceFile.of(found.path, encoding), mapping)

    def _read(
        self, found: FoundFile, source: SourceFile, mapping: Mapping[str, str] | None
    ) -> Iterator[SourceItem | BadItem]:
        reading = Reading(self._kinds, mapping, self._pass_over, Budget())
        if found.translation is None:
            yield from self._read_one(reading, found.path, source, found.doubt)
            return
        other = replace(SourceFile.of(found.translation), encoding=source.encoding)
        kinds = self._kinds.of(source.name), self._kinds.of(other.name)
        is_readable = not (_problem(found.path) or _problem(found.translation))
        if is_readable and isinstance(kinds[0], Format) and isinstance(kinds[1], Format):
            yield from reading.pair((source, kinds[0]), (other, kinds[1]), found.stem)
            return
        yield from self._read_one(reading, found.path, source, "")
        yield from self._read_one(reading, found.translation, other, "")

    def _read_one(
        self, reading: Reading, path: Path, source: SourceFile, doubt: str
    ) -> Iterator[SourceItem | BadItem]:
        kind = self._kinds.of(source.name)
        if problem := _problem(path):
            yield source.bad(problem)
        elif kind is None:
            known = ", ".join(self._kinds.suffixes)
            yield source.bad(f"Files of this kind can't be imported. These can: {known}.")
        else:
            yield from reading.items(source, kind, doubt)

    def _pass_over(self) -> None:
        if self._walk is not None:
            self._walk.unknown += 1


def _problem(path: Path) -> str:
    """Why a path can't be read at all, or ''."""
    try:
        mode = path.stat().st_mode
    except OSError as fault:
        return in_words(fault)
    if stat.S_ISDIR(mode):
        return "The folder can't be listed: there is no permission."
    if not stat.S_ISREG(mode):
        return "It is not a file."  # reading a pipe or a device could wait for ever
    return ""
