"""What a file of each revision holds: read without Alembic, at every opening."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from archive_app.store.driver import dbapi
from archive_app.store.migrations import (
    ddl_0001,
    ddl_0002,
    ddl_0003,
    ddl_0004,
    ddl_0005,
    ddl_0006,
    ddl_0007,
    ddl_0008,
    ddl_0009,
)

HEAD: Final = "0009"
SHAPES: Final[Mapping[str, tuple[str, ...]]] = {
    "0001": ddl_0001.STATEMENTS,
    "0002": ddl_0002.STATEMENTS,
    "0003": ddl_0003.STATEMENTS,
    "0004": ddl_0004.STATEMENTS,
    "0005": ddl_0005.STATEMENTS,
    "0006": ddl_0006.STATEMENTS,
    "0007": ddl_0007.STATEMENTS,
    "0008": ddl_0008.STATEMENTS,
    "0009": ddl_0009.STATEMENTS,
}

SchemaRow = tuple[str, str, str]  # type, name, SQL with single spaces


def schema_rows(connection: Any) -> set[SchemaRow]:
    """Everything in ``sqlite_schema`` but what SQLite makes for itself."""
    rows = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
    return {
        (str(kind), str(name), " ".join(str(sql or "").split()))
        for kind, name, sql in rows
        if not _is_internal(str(kind), str(name), str(sql or ""))
    }


def expected_rows(revision: str) -> set[SchemaRow]:
    """What ``sqlite_schema`` holds at ``revision``; raises KeyError for an unknown one."""
    connection = dbapi().connect(":memory:")
    try:
        for statement in SHAPES[revision]:
            connection.execute(statement)
        return schema_rows(connection)
    finally:
        connection.close()


def _is_internal(kind: str, name: str, sql: str) -> bool:
    """SQLite reserves ``sqlite_`` for indexes of constraints, sequences and ANALYZE's figures."""
    if kind == "index":
        return name.startswith("sqlite_autoindex_") and not sql
    return kind == "table" and name in {"sqlite_sequence", "sqlite_stat1", "sqlite_stat4"}
