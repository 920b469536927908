"""The folder of an index: generations ``gen-…/``, of which the file CURRENT names one.

While a usable index is built anew, NEXT names the generation in the making: the old one answers
until the new one is whole, and a killed build goes on. Everything here may be deleted at any time.
"""

from __future__ import annotations

import re
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from whoosh.util.filelock import FileLock, try_for

from archive_app.domain.errors import IndexProblem
from archive_app.search.analyser.fields import build_schema
from archive_app.search.building.coverage import Coverage
from archive_app.search.codec.index import MappedIndex
from archive_app.search.storage import DurableStorage, flush_folder, write_durably

CURRENT = "CURRENT"
NEXT = "NEXT"
COLUMNS = "COLUMNS"  # the cache of the columns: kept, it knows by itself whose it is
DAMAGED = "DAMAGED"  # names a generation that failed while it was searched
_LOCK = "LOCK"
_NAME = re.compile(r"gen-[0-9a-f]{12}")
_LONGEST_CURRENT = 64
_WAIT = 10.0  # seconds for another writer of this index


class Generations:
    """Knows which generation is in use, makes new ones and sweeps old ones."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def current(self) -> Path | None:
        """The folder of the generation in use, or None when there is no usable one."""
        return self._named_in(CURRENT)

    def next(self) -> Path | None:
        """The folder of the generation that is built beside the one in use, if any."""
        return self._named_in(NEXT)

    def _named_in(self, pointer: str) -> Path | None:
        try:
            with (self.folder / pointer).open("rb") as file:
                name = file.read(_LONGEST_CURRENT).decode("ascii").strip()
        except (OSError, UnicodeDecodeError):
            return None
        path = self.folder / name
        # Only a plain name of ours: the file may be garbage or lead out of the folder.
        if not _NAME.fullmatch(name) or path.is_symlink() or not path.is_dir():
            return None
        return path

    def exists(self) -> bool:
        """Whether anything was ever built here."""
        return (self.folder / CURRENT).exists()

    def create(self, coverage: Coverage) -> Path:
        """A generation without articles; neither in use nor next yet."""
        path = self.folder / f"gen-{secrets.token_hex(6)}"
        path.mkdir(mode=0o700)
        MappedIndex.create(DurableStorage(path), build_schema(), meta=coverage.to_json())
        flush_folder(self.folder)
        return path

    def build_beside(self, generation: Path) -> None:
        """Remember that this generation is in the making; it survives sweeps from now on."""
        write_durably(self.folder / NEXT, generation.name + "\n")

    def use(self, generation: Path) -> None:
        """Make a generation the one in use, in one step."""
        write_durably(self.folder / CURRENT, generation.name + "\n")
        for mark in (NEXT, DAMAGED):
            (self.folder / mark).unlink(missing_ok=True)

    def discard_next(self) -> None:
        """Give up the generation in the making; call under the lock."""
        (self.folder / NEXT).unlink(missing_ok=True)
        self.sweep()

    def mark_damaged(self, generation: Path) -> None:
        """Remember that a generation failed, so that the next catch-up builds a new one."""
        with suppress(OSError):  # a full disk must not hide the first trouble
            (self.folder / DAMAGED).write_text(generation.name, encoding="utf-8")

    def is_damaged(self, generation: Path) -> bool:
        """Whether a search failed on that generation."""
        try:
            return (self.folder / DAMAGED).read_text(encoding="utf-8") == generation.name
        except (OSError, UnicodeDecodeError):
            return False

    def sweep(self) -> None:
        """Remove generations that are neither in use nor in the making; call under the lock.

        On Windows a file that a search holds open stays until the next time.
        """
        kept = {self.current(), self.next()}
        names = (CURRENT, NEXT, DAMAGED, COLUMNS, _LOCK)
        for path in self.folder.iterdir():
            if path in kept or path.name in names:
                continue
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                with suppress(OSError):
                    path.unlink()

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the lock that every writer takes; raises IndexProblem when that fails.

        So does a file that can't be read or written while it is held.
        """
        self.prepare()
        lock = FileLock(str(self.folder / _LOCK))
        with self._writing():
            if not try_for(lock.acquire, timeout=_WAIT):
                raise IndexProblem(
                    "The search index is being written by another program.",
                    "Try again in a moment.",
                )
            try:
                yield
            finally:
                lock.release()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """A folder without the right to write, a full disk: told in words."""
        try:
            yield
        except OSError as problem:
            raise IndexProblem(
                f"The search index can't be written: {problem.strerror or problem}.",
                f"Free some space, or check {self.folder}.",
            ) from problem

    def prepare(self) -> None:
        """Make the folder, for its owner only; raises IndexProblem when that fails."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.folder.chmod(0o700)
        except OSError as problem:
            raise IndexProblem(
                f"The folder of the search index can't be written: {problem.strerror}.",
                f"Check {self.folder}.",
            ) from problem


def open_index(generation: Path) -> MappedIndex:
    """The index of a generation, with the schema of this program, never the file's.

    Raises ValueError when its table of contents is damaged, OSError when it can't be read.
    """
    return MappedIndex(DurableStorage(generation), build_schema())
