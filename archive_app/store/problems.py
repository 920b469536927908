"""Turns the errors of SQLite and of the file system into sentences with advice."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from archive_app.domain.errors import (
    ArchiveError,
    EnvironmentProblem,
    LibraryBusy,
    LibraryProblem,
)
from archive_app.store.driver import dbapi

# Primary result codes of SQLite (sqlite.org/rescode.html).
_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 26


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Raise what goes wrong inside with the library at ``path`` as an ArchiveError, if it is one.

    Errors that are faults of the program (a constraint, a wrong statement) pass unchanged.
    """
    try:
        yield
    except DBAPIError as error:
        problem = explain(error.orig, path) if error.orig is not None else None
        if problem is None:
            raise
        raise problem from error
    except dbapi().Error as error:
        problem = explain(error, path)
        if problem is None:
            raise
        raise problem from error
    except OSError as error:
        raise _explain_os(error, path) from error


def explain(error: BaseException, path: Path) -> ArchiveError | None:
    """The error in words, or None when the program itself is at fault."""
    code = int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
    if code in (_BUSY, _LOCKED):
        return LibraryBusy(
            f"{path.name} is in use by another program.",
            "Wait until it has finished, then try again.",
        )
    if code in (_CORRUPT, _NOTADB):
        return damaged(path, str(error))
    if code == _FULL:
        return EnvironmentProblem(
            f"The disk that holds {path.name} is full; nothing of this step was stored.",
            "Free some space, then try again.",
        )
    if code == _READONLY:
        return read_only(path)
    if code == _CANTOPEN:
        return LibraryProblem(
            f"{path} can't be opened.", "Check that you may read the file and write to its folder."
        )
    if code == _IOERR:
        return EnvironmentProblem(
            f"The disk failed while {path.name} was read or written ({error}).",
            "Check the disk and the connection to it, then open the archive again.",
        )
    return None


def damaged(path: Path, detail: str) -> LibraryProblem:
    """The file is damaged; ``detail`` is what SQLite or a check says."""
    return LibraryProblem(
        f"{path} is damaged ({detail}). Nothing was changed.",
        "Keep the file as it is and restore a backup under another name.",
    )


def read_only(path: Path) -> EnvironmentProblem:
    """Nothing can be written where the library is."""
    return EnvironmentProblem(
        f"{path} is read-only, or its folder is.",
        "Copy the archive to a folder of your own to change it.",
    )


def _explain_os(error: OSError, path: Path) -> ArchiveError:
    if isinstance(error, FileNotFoundError):
        return missing(path)
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return LibraryProblem(
            f"{path} can't be opened: permission denied.",
            "Ask for the right to read it, or copy it to a folder of your own.",
        )
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return EnvironmentProblem(
            f"The disk that holds {path.name} is full.", "Free some space, then try again."
        )
    return EnvironmentProblem(
        f"{path} can't be used: {error.strerror or error}.", "Check the disk and the file."
    )


def missing(path: Path) -> LibraryProblem:
    """There is no such file."""
    return LibraryProblem(
        f"There is no file {path}.", "Check the path, or look for where the archive was moved."
    )
