"""The registry of formats: which reader reads which file."""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from archive_app.domain.errors import UserError
from archive_app.domain.import_plans import Reading
from archive_app.domain.import_preview import ColumnSample, Contents
from archive_app.domain.importing import BadItem, FoundFile, SourceItem
from archive_app.importers.archives.caps import Budget
from archive_app.importers.discovery import Walk
from archive_app.importers.formats import Format
from archive_app.importers.headings import checked_mapping
from archive_app.importers.inspection import FIELDS, Inspector
from archive_app.importers.reading import FileReading, Kinds
from archive_app.importers.source_file import SourceFile, checked_encoding, in_words
from archive_app.text.rules import ALL_RULES


class ImporterRegistry:
    """Implements :class:`~archive_app.domain.ports.Importers` by file name suffix."""

    def __init__(self) -> None:
        self._kinds = Kinds()
        self._inspector = Inspector(self._kinds)
        self._walk: Walk | None = None
        self._checked: Reading | None = None  # an import hands in the same one file by file

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
        self, found: Path | FoundFile, reading: Reading | None = None
    ) -> Iterator[SourceItem | BadItem]:
        """Every record of a file, or of two that are one article; bad ones as BadItem, in order.

        The mapping of ``reading`` wins over the column names that are known; a column mapped to
        ``""`` stays out. Its encodings win over whatever a file says itself, and count for a
        member of an archive too. Whatever is wrong with the file becomes a BadItem; only a mapping
        to a field, an encoding or a rule that doesn't exist raises: UserError.
        """
        reading = reading or Reading()
        self._check(reading)
        return self._read(_as_found(found), reading)

    def contents(self, found: Path | FoundFile, checkpoint: Callable[[], None]) -> Contents:
        """What a file is, or what an archive holds, by the names of formats."""
        return self._inspector.contents(_as_found(found), checkpoint)

    def format_name(self, file: str, media_type: str = "") -> str:
        """The name of the format of a file or a record, as :meth:`contents` says it, or ''."""
        return self._kinds.name_of(file, media_type)

    def columns(
        self, found: Path | FoundFile, reading: Reading, rows: int
    ) -> tuple[ColumnSample, ...]:
        """The columns of a table or of records, with values of the first rows.

        None of other files. Raises UserError for a mapping or an encoding that makes no sense.
        """
        self._check(reading)
        return self._inspector.columns(_as_found(found), reading, rows)

    @property
    def fields(self) -> Mapping[str, str]:
        """What a column can go into: {field: what it means in English}."""
        return FIELDS

    def _check(self, reading: Reading) -> None:
        if reading is self._checked:
            return
        checked_mapping(reading.mapping)
        for name in {reading.encoding, *reading.encodings.values()}:
            checked_encoding(name)
        if unknown := reading.rules_off - ALL_RULES:
            raise UserError(
                f"There is no rule of cleaning called “{min(unknown)}”.",
                f"The rules are: {', '.join(sorted(ALL_RULES))}.",
            )
        self._checked = reading

    def _read(self, found: FoundFile, chosen: Reading) -> Iterator[SourceItem | BadItem]:
        reading = FileReading(self._kinds, self._pass_over, Budget())
        source = SourceFile.of(found.path, chosen)
        if found.refused:
            yield source.bad(found.refused)
            return
        if found.translation is None:
            yield from self._read_one(reading, found.path, source, found.doubt)
            return
        other = SourceFile.of(found.translation, chosen)
        kinds = self._kinds.of(source.name), self._kinds.of(other.name)
        is_readable = not (_problem(found.path) or _problem(found.translation))
        if is_readable and isinstance(kinds[0], Format) and isinstance(kinds[1], Format):
            yield from reading.pair((source, kinds[0]), (other, kinds[1]), found.stem)
            return
        yield from self._read_one(reading, found.path, source, "")
        yield from self._read_one(reading, found.translation, other, "")

    def _read_one(
        self, reading: FileReading, path: Path, source: SourceFile, doubt: str
    ) -> Iterator[SourceItem | BadItem]:
        kind = self._kinds.of(source.name)
        if problem := _problem(path):
            yield source.bad(problem)
        elif kind is None:
            known = ", ".join(self._kinds.suffixes)
            yield source.bad(f"Files of this kind can't be imported. These can: {known}.")
        else:
            # Where several files could be its other side, none of them is to be joined unasked.
            yield from reading.items(source, kind, doubt, joins=not doubt)

    def _pass_over(self) -> None:
        if self._walk is not None:
            self._walk.unknown += 1


def _as_found(found: Path | FoundFile) -> FoundFile:
    return found if isinstance(found, FoundFile) else FoundFile(found)


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
