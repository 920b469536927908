"""The connections of an open library: one that writes, and a few that read."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

from archive_app.store.connections import connect
from archive_app.store.driver import dbapi
from archive_app.store.problems import told


class Database:
    """An open file. Reads run side by side, each on its own connection; writes run in turn."""

    def __init__(self, path: Path, *, write: bool) -> None:
        self.path = path
        self.write = write
        self.write_turn = threading.RLock()
        self._readers = reading_engine(path, write=write)
        self.writer = writing_engine(path)
        # From now on the file is seen to be in use: no other program ends WAL mode under us.
        with self.reading() as connection:
            connection.exec_driver_sql("SELECT 1 FROM library")

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection inside one read transaction: every query sees the same state."""
        with told(self.path), self._readers.connect() as connection, connection.begin():
            yield connection

    def glance(self, statement: str, values: Mapping[str, Any] | None = None) -> Any:
        """The first row, or None, of one plain statement; it may not write.

        For what every search asks: building a statement takes SQLAlchemy longer than SQLite takes
        to answer it.
        """
        with told(self.path), closing(self._readers.raw_connection()) as connection:
            cursor = connection.cursor()
            cursor.execute(statement, values or {})
            row = cursor.fetchone()
            cursor.close()
            return row

    def close(self) -> None:
        """Close every connection."""
        self._readers.dispose()
        self.writer.dispose()


def writing_engine(path: Path) -> Engine:
    """An engine of one connection whose transactions take the write lock at once."""
    return _engine(path, "BEGIN IMMEDIATE", size=1, extra=0, write=True, query_only=False)


def reading_engine(path: Path, *, write: bool) -> Engine:
    """An engine whose connections can't change anything.

    With ``write`` the file is opened for writing all the same: a reader must be able to take part
    in the shared memory of WAL mode.
    """
    return _engine(path, "BEGIN", size=4, extra=28, write=write, query_only=True)


def _engine(
    path: Path, begin: str, *, size: int, extra: int, write: bool, query_only: bool
) -> Engine:
    def create() -> Any:
        connection = connect(path, write=write)
        if query_only:
            connection.execute("PRAGMA query_only=ON")
        return connection

    engine = create_engine(
        "sqlite://",
        creator=create,
        module=dbapi(),
        poolclass=QueuePool,
        pool_size=size,
        max_overflow=extra,
        query_cache_size=500,
        hide_parameters=True,  # no article's text in a log or a traceback
    )

    # The driver's own transactions would leave DDL and the first SELECT outside of them.
    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine
