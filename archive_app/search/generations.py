"""The folder of an index: generations ``gen-…/``, of which the file CURRENT names one.

A generation is built beside the one in use and swapped in by replacing CURRENT, so that the old one
answers until the new one is whole. Everything here may be deleted at any time.
"""

from __future__ import annotations

import re
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from whoosh.index import FileIndex
from whoosh.util.filelock import FileLock, try_for

from archive_app.domain.errors import IndexProblem
from archive_app.search.schema import build_schema
from archive_app.search.storage import DurableStorage, flush_folder, write_durably

CURRENT = "CURRENT"
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
        try:
            with (self.folder / CURRENT).open("rb") as file:
                name = file.read(_LONGEST_CURRENT).decode("ascii").strip()
        except (OSError, UnicodeDecodeError):
            return None
        path = self.folder / name
        # Only a plain name of ours: CURRENT may be garbage or lead out of the folder.
        if not _NAME.fullmatch(name) or path.is_symlink() or not path.is_dir():
            return None
        return path

    def exists(self) -> bool:
        """Whether anything was ever built here."""
        return (self.folder / CURRENT).exists()

    def create(self) -> Path:
        """An empty generation, not yet in use."""
        path = self.folder / f"gen-{secrets.token_hex(6)}"
        path.mkdir(mode=0o700)
        FileIndex.create(DurableStorage(path), build_schema())
        return path

    def use(self, generation: Path) -> None:
        """Make a generation the one in use, in one step."""
        flush_folder(generation)
        flush_folder(self.folder)
        write_durably(self.folder / CURRENT, generation.name + "\n")
        (self.folder / DAMAGED).unlink(missing_ok=True)

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
        """Remove generations that are not in use; call under the lock.

        On Windows a file that a search holds open stays until the next time.
        """
        current = self.current()
        for path in self.folder.iterdir():
            if path == current or path.name in (CURRENT, DAMAGED, _LOCK):
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


def open_index(generation: Path) -> Any:
    """Whoosh's index of a generation, with the schema of this program, never the file's."""
    storage = DurableStorage(generation)
    with released_on_error(storage):
        return FileIndex(storage, schema=build_schema())


@contextmanager
def released_on_error(storage: DurableStorage) -> Iterator[None]:
    """Close all files of a folder that turns out to be damaged, so that it can be removed."""
    try:
        yield
    except BaseException:
        storage.release()
        raise


def sweep_leftovers(generation: Path, index: Any) -> None:
    """Remove what killed writers left in a generation; call under the lock."""
    toc = index._read_toc()
    kept = {f"_{index.indexname}_{toc.generation}.toc", f"{index.indexname}_WRITELOCK"}
    prefixes = tuple(f"{segment.segment_id()}." for segment in toc.segments)
    # A segment of the table that is not there must be found out now, not by a search.
    names = {path.name for path in generation.iterdir()}
    for prefix in prefixes:
        if not any(name.startswith(prefix) for name in names):
            raise FileNotFoundError(f"{prefix}seg")
    for path in generation.iterdir():
        if path.name in kept or (prefixes and path.name.startswith(prefixes)):
            continue
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            with suppress(OSError):
                path.unlink()
