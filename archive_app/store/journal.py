"""Which journal a library keeps while it is open, and whether the last program ended properly."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import Any, Final

from archive_app.store.connections import BUSY_TIMEOUT_MS, connect, scalar
from archive_app.store.driver import dbapi, sqlite_facts

log = logging.getLogger(__name__)

# WAL needs shared memory, which these don't have between machines.
_NETWORK: Final = frozenset(
    {"9p", "afs", "ceph", "cifs", "davfs", "fuse.sshfs", "nfs", "nfs4", "smb3", "smbfs", "vboxsf"}
)


def ended_unclean(connection: Any, path: Path, *, write: bool) -> bool:
    """Whether the last program that wrote did not close the file, and no other has it open now.

    With ``write``, what it left behind is taken into the file (as SQLite does at any opening).
    """
    left = any(path.with_name(path.name + end).exists() for end in ("-wal", "-journal"))
    if not left or not write:
        return left and write
    try:
        # Leaving WAL mode is refused while any other connection, of any process, is open.
        connection.execute("PRAGMA busy_timeout=0")
        return str(scalar(connection, "PRAGMA journal_mode=DELETE")) == "delete"
    except dbapi().OperationalError:
        return False
    finally:
        connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")


def choose_journal(path: Path) -> str:
    """Set WAL mode where it works (local disk, safe SQLite, a probe), else DELETE; says which."""
    connection = connect(path, write=True)
    try:
        if scalar(connection, "PRAGMA journal_mode") == "wal":
            return "wal"  # another program of ours has it open
        if sqlite_facts().wal_is_safe and not on_network(path) and _wal_works(connection):
            return "wal"
        return str(scalar(connection, "PRAGMA journal_mode=DELETE"))
    finally:
        connection.close()


def leave_wal(path: Path) -> None:
    """At the end: put everything into the one file, so that a plain copy of it is whole.

    Does nothing while another program has the library open.
    """
    connection = connect(path, write=True)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA busy_timeout=0")
        connection.execute("PRAGMA journal_mode=DELETE")
    except dbapi().OperationalError as error:
        log.info("%s stays in WAL mode: %s", path.name, error)
    finally:
        connection.close()


def _wal_works(connection: Any) -> bool:
    """Setting WAL may succeed where writing then fails: write, with nothing changed."""
    try:
        if scalar(connection, "PRAGMA journal_mode=WAL") != "wal":
            return False
        version = int(scalar(connection, "PRAGMA user_version"))
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA user_version={version}")
        connection.execute("COMMIT")
    except dbapi().OperationalError as error:
        log.info("no WAL mode here: %s", error)
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        return False
    return True


def on_network(path: Path) -> bool:
    """Whether the file is known to lie on another machine; False where that can't be told."""
    place = str(path.absolute())
    if place.startswith(("\\\\", "//")):
        return True
    mounts = Path("/proc/self/mounts")
    if sys.platform != "linux" or not mounts.exists():
        return False
    best, kind = "", ""
    for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        fields = line.split(" ")
        point = fields[1].replace("\\040", " ")
        inside = place == point or place.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, kind = point, fields[2]
    return kind in _NETWORK
