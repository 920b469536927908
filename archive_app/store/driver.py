"""Which SQLite speaks: the bundled newer one where it is installed, else the standard library's."""

from __future__ import annotations

import importlib
import sqlite3
from dataclasses import dataclass
from typing import Any

# 3.7.0 to 3.51.2 can damage a file in WAL mode when two connections write and checkpoint at once
# (the "WAL reset" defect); older versions are therefore kept out of WAL mode altogether.
FIXED_VERSION = (3, 51, 3)


@dataclass(frozen=True, slots=True)
class SqliteFacts:
    """Version and driver of SQLite; ``wal_is_safe`` when the WAL-reset defect is fixed in it."""

    version: str
    driver: str
    wal_is_safe: bool


def dbapi() -> Any:
    """The DB-API module: ``pysqlite3.dbapi2`` when it brings a newer SQLite, else ``sqlite3``."""
    try:
        other = importlib.import_module("pysqlite3.dbapi2")
    except ImportError:
        return sqlite3
    newer = bool(other.sqlite_version_info > sqlite3.sqlite_version_info)
    return other if newer else sqlite3


def sqlite_facts() -> SqliteFacts:
    """What the self-check prints."""
    module = dbapi()
    return SqliteFacts(
        version=str(module.sqlite_version),
        driver=str(module.__name__).partition(".")[0],
        wal_is_safe=bool(module.sqlite_version_info >= FIXED_VERSION),
    )
