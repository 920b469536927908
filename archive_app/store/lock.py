"""Admits one bulk writer to a library, by a lock file beside it that names who holds it."""

from __future__ import annotations

import getpass
import json
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from archive_app.domain.errors import LibraryBusy
from archive_app.store.problems import read_only, told

if sys.platform == "win32":
    import msvcrt

    # Locked bytes can't be read there: lock one far beyond the text that names the holder.
    _FAR = 1 << 30

    def _try_lock(descriptor: int) -> None:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


class FileLock:
    """``WriterLock`` by the system: a killed holder frees it, a left-over file is harmless."""

    def __init__(self, library: Path) -> None:
        self._library = library
        self._path = library.with_name(library.name + ".lock")

    @property
    def path(self) -> Path:
        """The lock file."""
        return self._path

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Hold the lock; raises LibraryBusy naming who has it, at once."""
        with told(self._library):
            try:
                descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            except PermissionError as error:
                raise read_only(self._library) from error
        try:
            try:
                _try_lock(descriptor)
            except OSError as error:
                raise self._busy(descriptor) from error
            try:
                with told(self._library):
                    _write(descriptor, _me())
                yield
            finally:
                with suppress(OSError):
                    _write(descriptor, {})
                _unlock(descriptor)
        finally:
            os.close(descriptor)

    def _busy(self, descriptor: int) -> LibraryBusy:
        holder = _read(descriptor)
        who = (
            f"{holder.get('user', 'somebody')} on {holder.get('host', 'an unknown machine')} "
            f"(process {holder.get('pid', '?')})"
            if holder
            else "another program"
        )
        return LibraryBusy(
            f"{self._library.name} is being written to by {who}.",
            "Wait until that has finished, or stop it there.",
        )


def _me() -> dict[str, Any]:
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):
        user = "unknown"
    return {"host": socket.gethostname(), "pid": os.getpid(), "user": user}


def _write(descriptor: int, holder: dict[str, Any]) -> None:
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, json.dumps(holder).encode())


def _read(descriptor: int) -> dict[str, Any]:
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        found = json.loads(os.read(descriptor, 4096) or b"{}")
    except ValueError:  # the holder is writing its name just now
        return {}
    return found if isinstance(found, dict) else {}
