"""Raw connections, hardened: what every connection to a library is given before its first query."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from archive_app.store.driver import dbapi

APPLICATION_ID: Final = 0x41726342  # "ArcB", in bytes 68 to 71 of the file
BUSY_TIMEOUT_MS: Final = 5000

_DBCONFIG_DEFENSIVE: Final = 1010  # sqlite.org/c3ref/c_dbconfig_defensive.html
_LIMIT_ATTACHED: Final = 7  # sqlite.org/c3ref/c_limit_attached.html


def connect(path: Path, *, write: bool, attach: bool = False) -> Any:
    """A DB-API connection to an existing file, in autocommit mode, usable from any one thread.

    ``write`` also allows recovery after an unclean end. ``attach`` is for VACUUM INTO only, which
    attaches its target. Raises the driver's errors.
    """
    module = dbapi()
    mode = "rw" if write else "ro"
    connection = module.connect(
        f"{_uri(path)}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_TIMEOUT_MS / 1000,
        cached_statements=512,
    )
    try:
        _harden(connection, attach=attach)
    except module.Error:
        connection.close()
        raise
    return connection


def scalar(connection: Any, statement: str) -> Any:
    """The first column of the first row, or None."""
    row = connection.execute(statement).fetchone()
    return None if row is None else row[0]


def _harden(connection: Any, *, attach: bool) -> None:
    """A hostile file must reach no function, no file, no memory (sqlite.org/security.html)."""
    if not attach:
        _deny_attach(connection)
    if hasattr(connection, "setconfig"):
        connection.setconfig(_DBCONFIG_DEFENSIVE, True)
    for pragma in (
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "mmap_size=0",
        "foreign_keys=ON",
        "synchronous=FULL",
        f"busy_timeout={BUSY_TIMEOUT_MS}",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _deny_attach(connection: Any) -> None:
    """Even a read-only connection may create files by ATTACH: forbid it."""
    if hasattr(connection, "setlimit"):
        connection.setlimit(_LIMIT_ATTACHED, 0)
        return
    module = dbapi()
    attach, deny, allow = module.SQLITE_ATTACH, module.SQLITE_DENY, module.SQLITE_OK

    def authorize(action: int, *_: str | None) -> int:
        return int(deny if action == attach else allow)

    connection.set_authorizer(authorize)


def _uri(path: Path) -> str:
    uri = path.absolute().as_uri()
    # SQLite takes no host: \\server\share is file:////server/share to it.
    return uri if uri.startswith("file:///") else uri.replace("file://", "file:////", 1)
