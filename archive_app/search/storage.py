"""Files of an index that survive a power loss, and the one Whoosh that may write them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import whoosh
from whoosh.filedb import filestore

from archive_app.domain.errors import IndexProblem

WHOOSH_VERSION: Final = "2.7.4"


def check_version() -> None:
    """Raise IndexProblem unless the Whoosh installed is the pinned one."""
    found = whoosh.versionstring()
    if found != WHOOSH_VERSION:
        raise IndexProblem(
            f"The search engine Whoosh {found} is installed, but this program needs"
            f" {WHOOSH_VERSION}.",
            f"Install Whoosh=={WHOOSH_VERSION}.",
        )


class DurableStorage(filestore.FileStorage):
    """A folder of index files in which a commit is on the disk before it counts.

    Segments are written first and the table of contents last, under a temporary name; every file
    and the folder are flushed before it gets its name, and the folder once more after.
    """

    def write_new(self, name: str, chunks: Iterable[bytes | memoryview]) -> None:
        """Write a file that isn't there yet; its content is on the disk when this returns.

        Its name is once the next commit, or ``flush_folder``, is done. A file cut short by an error
        is removed again.
        """
        path = Path(self._fpath(name))
        try:
            with path.open("xb") as file:
                file.writelines(chunks)
                file.flush()
                os.fsync(file.fileno())
        except FileExistsError:
            raise
        except BaseException:
            path.unlink(missing_ok=True)
            raise

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:  # noqa: FBT001, FBT002
        """As in Whoosh, but on the disk when it returns, and never a moment without the file."""
        source, target = Path(self._fpath(oldname)), Path(self._fpath(newname))
        if safe and target.exists():
            raise NameError(f"File {newname!r} exists")
        flush_folder(Path(self.folder))
        source.replace(target)
        flush_folder(Path(self.folder))


def flush_file(path: Path) -> None:
    """Wait until the file's content is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Wait until the names in the folder are on the disk; nothing to do on Windows."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_durably(path: Path, text: str) -> None:
    """Replace the file's content in one step that a power loss can't cut in two."""
    beside = path.with_name(path.name + ".tmp")
    beside.write_text(text, encoding="utf-8")
    flush_file(beside)
    beside.replace(path)
    flush_folder(path.parent)
