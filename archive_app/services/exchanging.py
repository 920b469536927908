"""Exchange: an editor's work goes out as a package and into another copy of the archive."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from archive_app.domain.errors import UserError
from archive_app.domain.exchange import Choice, ExchangeStore, ExportRequest, Merge, Package
from archive_app.domain.jobs import JobContext

SUFFIX = ".edits"
_NO_CHOICES: Mapping[int, Choice] = {}


class ExchangeService:
    """Packages of edits, written and merged."""

    def __init__(self, store: Callable[[], ExchangeStore]) -> None:
        """The store is asked for when it is needed first."""
        self._asked = store

    @property
    def _store(self) -> ExchangeStore:
        return self._asked()

    def me(self) -> str:
        """The name of who edits now."""
        return self._store.editor

    def editors(self) -> Sequence[str]:
        """Everybody who edited this archive, by name."""
        return self._store.editors()

    def export(self, path: Path, request: ExportRequest, ctx: JobContext) -> Package:
        """Write a package and return it; raises UserError when there is nothing to write."""
        package = self._store.collect(request, ctx)
        if not package.records:
            raise UserError(
                "There are no such edits; no package was written.",
                "Choose an earlier time, or somebody else.",
            )
        from archive_app.services.package_files import write_package

        write_package(package_name(path), package)
        return package

    def read(self, path: Path) -> Package:
        """A package; raises UserError when the file is none that can be merged."""
        from archive_app.services.package_files import read_package

        return read_package(path)

    def preview(self, package: Package, ctx: JobContext, prefer: Choice = Choice.MINE) -> Merge:
        """What merging would do; nothing is changed."""
        return self._store.merge(package, _NO_CHOICES, prefer, ctx, dry_run=True)

    def merge(
        self,
        package: Package,
        ctx: JobContext,
        choices: Mapping[int, Choice] = _NO_CHOICES,
        prefer: Choice = Choice.MINE,
    ) -> Merge:
        """Merge a package as one step that can be taken back.

        ``choices`` are of conflicts, by number of record; in others ``prefer`` decides.
        """
        return self._store.merge(package, choices, prefer, ctx)


def package_name(path: Path) -> Path:
    """The name with the ending of packages, if it has none."""
    return path if path.suffix else path.with_name(path.name + SUFFIX)


def moment(text: str) -> str:
    """A day or a moment that a person wrote (``2026-05-01``, with a time or not), in UTC.

    Without a zone it is of this machine. '' stays ''. Raises UserError for anything else.
    """
    if not text.strip():
        return ""
    try:
        when = datetime.fromisoformat(text.strip())
    except ValueError as problem:
        raise UserError(
            f"“{text}” is no day or time.", "Write it as 2026-05-01 or 2026-05-01T14:30."
        ) from problem
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
