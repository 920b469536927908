"""The way to an open library: every check before the first write, each refusal in words."""

from __future__ import annotations

import logging
import os
import stat
import struct
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

from sqlalchemy import Connection

from archive_app import __version__
from archive_app.domain.errors import LibraryProblem
from archive_app.store.backup import backup_before
from archive_app.store.connections import APPLICATION_ID, connect, scalar
from archive_app.store.driver import dbapi
from archive_app.store.engine import writing_engine
from archive_app.store.journal import choose_journal, ended_unclean
from archive_app.store.migrations.shapes import HEAD, SHAPES, expected_rows, schema_rows
from archive_app.store.problems import damaged, missing, read_only, told
from archive_app.store.values import storable, timestamp

log = logging.getLogger(__name__)

_MAGIC: Final = b"SQLite format 3\0"
_HEADER_BYTES: Final = 100


@dataclass(frozen=True, slots=True)
class Identity:
    """What the file says of itself."""

    uuid: str
    name: str


def create_file(path: Path, name: str, at: datetime) -> None:
    """Make a new, empty library, readable by its owner only; nothing is ever overwritten.

    Raises LibraryProblem, EnvironmentProblem; then no file is left.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError as error:
        raise LibraryProblem(
            f"{path} exists already; nothing was changed.", "Open it, or choose another name."
        ) from error
    except FileNotFoundError as error:
        raise LibraryProblem(
            f"There is no folder {path.parent}.", "Make the folder first, or choose another one."
        ) from error
    except PermissionError as error:
        raise read_only(path) from error
    except OSError as error:
        with told(path):
            raise error
    try:
        with told(path):
            _fill_new(path, name, at)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def open_file(path: Path, *, write: bool) -> Identity:
    """Check the file in full, migrate an older one, choose its journal; returns what it is.

    Raises LibraryProblem, LibraryBusy or EnvironmentProblem saying what stands in the way. Nothing
    is written before every check has passed.
    """
    with told(path):
        _check_regular(path)
        _check_header(path)
        if write and not may_write(path):
            raise read_only(path)
        connection = connect(path, write=write)
        try:
            revision = _check_inside(connection, path)
            if ended_unclean(connection, path, write=write):
                _quick_check(connection, path)
        finally:
            connection.close()
        if revision != HEAD:
            _bring_to_head(path, revision, write=write)
        if write:
            choose_journal(path)
        return _identity(path, write=write)


def may_write(path: Path) -> bool:
    """Whether this person may change the file; True where there is none, which opening tells."""
    if not path.exists():
        return True
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _fill_new(path: Path, name: str, at: datetime) -> None:
    from archive_app.store.migrations.runner import upgrade

    engine = writing_engine(path)
    try:
        with engine.begin() as connection:
            # Inside the transaction: a file with our mark is a whole library.
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            upgrade(connection, None)
            _describe(connection, storable(name), at)
    finally:
        engine.dispose()


def _describe(connection: Connection, name: str, at: datetime) -> None:
    connection.exec_driver_sql(
        "INSERT INTO library (id, uuid, name, created_at, app_version) VALUES (1, ?, ?, ?, ?)",
        (str(uuid4()), name, timestamp(at), __version__),
    )


def _check_regular(path: Path) -> None:
    try:
        mode = path.stat().st_mode
    except FileNotFoundError as error:
        raise missing(path) from error
    if not stat.S_ISREG(mode):
        what = "a folder" if stat.S_ISDIR(mode) else "not a regular file"
        raise LibraryProblem(f"{path} is {what}, not an archive.", "Choose a file NAME.archive.")


def _check_header(path: Path) -> None:
    """The magic, our mark, and that the file is as long as it says (sqlite.org/fileformat.html)."""
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
        length = file.seek(0, os.SEEK_END)
    if not header.startswith(_MAGIC):
        raise LibraryProblem(
            f"{path} is not an archive.", "Import it instead if it holds articles."
        )
    if len(header) < _HEADER_BYTES:
        raise damaged(path, "it is cut off")
    page_size = struct.unpack_from(">H", header, 16)[0]
    changes, pages = struct.unpack_from(">II", header, 24)
    valid_for = struct.unpack_from(">I", header, 92)[0]
    if struct.unpack_from(">I", header, 68)[0] != APPLICATION_ID:
        raise LibraryProblem(
            f"{path} is a database of another program, not an archive.", "Choose another file."
        )
    whole = pages * (65536 if page_size == 1 else page_size)
    if changes == valid_for and length < whole and not _beside(path, "-wal").exists():
        raise damaged(path, f"it is cut off: {length} of {whole} bytes are left")


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _check_inside(connection: Any, path: Path) -> str:
    """The revision, when it is known and the schema is exactly the one of that revision."""
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
    if "alembic_version" not in names:
        raise _altered(path, "it says no version")
    revision = str(scalar(connection, "SELECT version_num FROM alembic_version"))
    if revision not in SHAPES:
        if revision.isdecimal() and int(revision) > int(HEAD):
            raise LibraryProblem(
                f"{path} was made by a newer version of this program (schema {revision}, "
                f"this one knows {HEAD}). Nothing was changed.",
                "Update the program to open it.",
            )
        raise _altered(path, f"it names an unknown revision, “{revision}”")
    found, expected = schema_rows(connection), expected_rows(revision)
    if extra := sorted(found - expected):
        raise _altered(path, f"{extra[0][0]} “{extra[0][1]}” does not belong there")
    if lacking := sorted(expected - found):
        raise _altered(path, f"{lacking[0][0]} “{lacking[0][1]}” is missing")
    return revision


def _altered(path: Path, detail: str) -> LibraryProblem:
    return LibraryProblem(
        f"The structure of {path} was changed by another program: {detail}. It was not opened.",
        "Import a clean copy: ask its maker for a backup, or restore one of yours.",
    )


def _quick_check(connection: Any, path: Path) -> None:
    log.info("checking %s: it was not closed properly", path.name)
    result = scalar(connection, "PRAGMA quick_check(1)")
    if result != "ok":
        raise damaged(path, str(result))


def _bring_to_head(path: Path, revision: str, *, write: bool) -> None:
    if not write:
        raise LibraryProblem(
            f"{path} was made by an older version and must be converted first.",
            "Open it for writing once; a backup is made before.",
        )
    from archive_app.store.migrations.runner import upgrade

    kept = backup_before(path, f"revision-{revision}")
    log.info("converting %s from revision %s to %s; backup: %s", path.name, revision, HEAD, kept)
    engine = writing_engine(path)
    try:
        with engine.begin() as connection:
            upgrade(connection, revision)
    finally:
        engine.dispose()


def _identity(path: Path, *, write: bool) -> Identity:
    connection = connect(path, write=write)
    try:
        row = connection.execute("SELECT uuid, name FROM library").fetchone()
    except dbapi().DataError as error:
        raise damaged(path, str(error)) from error
    finally:
        connection.close()
    if row is None:
        raise damaged(path, "it does not say which library it is")
    return Identity(str(row[0]), str(row[1]))
