"""Copies of a library that are whole: VACUUM INTO, verified, synced, and only then named."""

from __future__ import annotations

import os
from pathlib import Path

from archive_app.domain.errors import EnvironmentProblem
from archive_app.store.connections import connect, scalar
from archive_app.store.problems import damaged, told


def back_up(path: Path, target: Path) -> None:
    """Write a verified copy of the library at ``path`` to ``target``.

    The copy is in rollback mode and opens from a read-only folder. Never overwrites a file; raises
    EnvironmentProblem and leaves nothing behind when it can't be made.
    """
    if target.exists():
        raise EnvironmentProblem(
            f"{target} exists already; nothing was written.", "Choose another name for the backup."
        )
    making = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with told(target):
            making.unlink(missing_ok=True)
            os.close(os.open(making, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with told(path):
            _copy(path, making)
            _verify(making)
        with told(target):
            _sync(making)
            _name(making, target)
    finally:
        making.unlink(missing_ok=True)


def backup_before(path: Path, reason: str) -> Path:
    """Back up beside the library before something risky; returns the backup's path."""
    number = 1
    while (target := path.with_name(f"{path.stem}.{reason}.{number}.backup")).exists():
        number += 1
    back_up(path, target)
    return target


def _copy(path: Path, target: Path) -> None:
    connection = connect(path, write=os.access(path, os.W_OK), attach=True)
    try:
        connection.execute("VACUUM INTO ?", (os.fspath(target.absolute()),))
    finally:
        connection.close()


def _verify(copy: Path) -> None:
    connection = connect(copy, write=False)
    try:
        result = scalar(connection, "PRAGMA integrity_check(1)")
    finally:
        connection.close()
    if result != "ok":
        raise damaged(copy, str(result))


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _name(making: Path, target: Path) -> None:
    """Give the finished copy its name without replacing a file that came in between."""
    try:
        os.link(making, target)  # refuses to replace, unlike rename
    except FileExistsError:
        raise EnvironmentProblem(
            f"{target} exists already; nothing was written.", "Choose another name for the backup."
        ) from None
    except OSError:  # a file system without links
        making.rename(target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
