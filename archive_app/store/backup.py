"""Copies of a library that are whole: VACUUM INTO, verified, synced, and only then named."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from archive_app.domain.errors import Cancelled, EnvironmentProblem
from archive_app.domain.jobs import JobContext, NoContext, Progress
from archive_app.store.connections import connect, scalar
from archive_app.store.driver import dbapi
from archive_app.store.problems import damaged, told

_MEGABYTE = 1_000_000
_STEPS = 50_000  # instructions of SQLite between two looks: some milliseconds


def back_up(path: Path, target: Path, ctx: JobContext | None = None) -> None:
    """Write a verified copy of the library at ``path`` to ``target``, while others use it.

    The copy is in rollback mode and opens from a read-only folder. Never overwrites a file; raises
    EnvironmentProblem when it can't be made, Cancelled when ``ctx`` says so, and leaves nothing
    behind then. Progress is in megabytes written; the verification doesn't tell how far it is.
    """
    context = ctx or NoContext()
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
            _copy(path, making, context)
            _verify(making, context)
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


def _copy(path: Path, target: Path, ctx: JobContext) -> None:
    connection = connect(path, write=os.access(path, os.W_OK), attach=True)
    whole = path.stat().st_size
    try:
        with _watched(connection, ctx, lambda: _written(target, whole)):
            connection.execute("VACUUM INTO ?", (os.fspath(target.absolute()),))
    finally:
        connection.close()


def _verify(copy: Path, ctx: JobContext) -> None:
    connection = connect(copy, write=False)
    try:
        with _watched(connection, ctx, lambda: Progress(0, None)):
            result = scalar(connection, "PRAGMA integrity_check(1)")
    finally:
        connection.close()
    if result != "ok":
        raise damaged(copy, str(result))


@contextmanager
def _watched(connection: Any, ctx: JobContext, how_far: Callable[[], Progress]) -> Iterator[None]:
    """Report while a long statement runs, and stop it when the job is to stop."""

    def look() -> int:
        try:
            ctx.checkpoint()
        except Cancelled:
            return 1
        ctx.report(how_far())
        return 0

    connection.set_progress_handler(look, _STEPS)
    try:
        yield
    except dbapi().Error:
        ctx.checkpoint()  # an error that was asked for
        raise
    finally:
        connection.set_progress_handler(None, 0)


def _written(copy: Path, whole: int) -> Progress:
    """How much of a copy stands on the disk; it may become smaller than the ``whole``."""
    total = max(1, whole // _MEGABYTE)
    done = copy.stat().st_size // _MEGABYTE if copy.exists() else 0
    return Progress(min(done, total), total)


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
