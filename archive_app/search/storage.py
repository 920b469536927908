"""Whoosh made safe: files that survive a power loss, and pickles that cannot run code.

Importing this module replaces Whoosh's own unpickling in this process; every other module of this
package imports Whoosh after it.
"""

from __future__ import annotations

import io
import os
import pickle  # noqa: TID251 - only to restrict what Whoosh itself unpickles
from collections.abc import Iterable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final

import whoosh
from whoosh import columns, compat, formats, index
from whoosh.codec import whoosh3
from whoosh.filedb import filestore, structfile
from whoosh.util import loading

from archive_app.domain.errors import IndexProblem

WHOOSH_VERSION: Final = "2.7.4"

# Everything that Whoosh 2.7.4 needs to read back of what it pickles, besides plain values: the
# segments of the table of contents. The schema comes from our code, never from the file.
_ALLOWED = frozenset(
    {
        ("whoosh.codec.whoosh3", "W3Segment"),
        ("whoosh.codec.whoosh3", "W3Codec"),
        ("collections", "defaultdict"),  # a segment's field lengths
        ("builtins", "int"),  # their default
    }
)


class HostilePickle(Exception):  # noqa: N818 - reads as what it is
    """A pickle in the index folder names something that no index of ours holds."""


class RestrictedUnpickler(pickle.Unpickler):
    """Refuses every global but the allowed classes, so that no foreign code can run."""

    def find_class(self, module_name: str, global_name: str) -> Any:
        """The allowed class of that name; raises HostilePickle for any other."""
        if (module_name, global_name) not in _ALLOWED:
            raise HostilePickle(f"{module_name}.{global_name}")
        return super().find_class(module_name, global_name)


def safe_loads(data: bytes, *_: object, **__: object) -> Any:
    """``pickle.loads`` through the restricted unpickler."""
    return RestrictedUnpickler(io.BytesIO(data)).load()


def safe_load(file: Any, *_: object, **__: object) -> Any:
    """``pickle.load`` through the restricted unpickler."""
    return RestrictedUnpickler(file).load()


def compact_dumps(value: object, *_: object, **__: object) -> bytes:
    """``pickle.dumps`` in a protocol that writes bytes as bytes: Whoosh's own choice, 2, calls a
    function to read them back, which the restricted unpickler would have to allow.
    """
    return pickle.dumps(value, 4)


def check_version() -> None:
    """Raise IndexProblem unless the Whoosh installed is the pinned one."""
    found = whoosh.versionstring()
    if found != WHOOSH_VERSION:
        raise IndexProblem(
            f"The search engine Whoosh {found} is installed, but this program needs"
            f" {WHOOSH_VERSION}.",
            f"Install Whoosh=={WHOOSH_VERSION}.",
        )


def _refuse_old_index(*_: object) -> Any:
    raise HostilePickle("a table of contents of an old Whoosh")


def _restrict_whoosh() -> None:
    """Put the restricted unpickler wherever Whoosh 2.7.4 unpickles when it reads an index."""
    structfile.load_pickle = safe_load  # segment list, compound directory, hash extras
    for module in (whoosh3, columns, formats, compat):
        module.loads = safe_loads  # posting blocks, stored fields
        module.dumps = compact_dumps
    index.pickle = SimpleNamespace(  # the schema in the table of contents
        loads=safe_loads, dumps=pickle.dumps, PicklingError=pickle.PicklingError
    )
    loading.RenamingUnpickler = _refuse_old_index
    index.toc_loaders = dict.fromkeys(index.toc_loaders, _refuse_old_index)


_restrict_whoosh()


class DurableStorage(filestore.FileStorage):
    """A folder of index files in which a commit is on the disk before it counts.

    Whoosh names segments first and its table of contents last. The table is written under a
    temporary name; all new files and the folder are flushed before it gets its name, and the folder
    once more after.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self._new: set[str] = set()
        self._opened: list[Any] = []

    def create_file(self, name: str, *args: Any, **kwargs: Any) -> Any:
        """As in Whoosh, and remember the file until the next commit."""
        self._new.add(name)
        return super().create_file(name, *args, **kwargs)

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

    def open_file(self, name: str, **kwargs: Any) -> Any:
        """As in Whoosh, and remember the file for ``release``."""
        opened = super().open_file(name, **kwargs)
        self._opened.append(opened.file)
        return opened

    def release(self) -> None:
        """Close what Whoosh left open when it failed half-way through damaged files."""
        for file in self._opened:
            file.close()
        self._opened.clear()

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:  # noqa: FBT001, FBT002
        """As in Whoosh, but on the disk when it returns, and never a moment without the file."""
        source, target = Path(self._fpath(oldname)), Path(self._fpath(newname))
        if safe and target.exists():
            raise NameError(f"File {newname!r} exists")
        self._flush_new()
        source.replace(target)
        self._new.discard(oldname)
        flush_folder(Path(self.folder))

    def _flush_new(self) -> None:
        for name in self._new:
            path = Path(self._fpath(name))
            if path.exists():  # parts of a compound segment are gone by now
                flush_file(path)
        self._new.clear()
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
