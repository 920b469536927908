"""The store of our engine in the benchmark: facet values in SQLite, as an IndexFeed gives them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, cast

from archive_app.domain.facets import Facet
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import ColumnRow
from archive_app.domain.ports import IndexFeed
from archive_app.store.driver import dbapi
from tests.performance.corpus import Article

_AT_ONCE = 5_000
_SCHEMA = """
CREATE TABLE IF NOT EXISTS facts(
    id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, source TEXT, section TEXT, status TEXT,
    date TEXT, people TEXT, tags TEXT);
CREATE INDEX IF NOT EXISTS facts_seq ON facts(seq);
"""


class Facts:
    """Articles' facet values, each stamped with the number of the transaction that wrote it."""

    library_uuid = "benchmark"

    def __init__(self, folder: Path) -> None:
        self._connection: Any = dbapi().connect(folder / "facts.db", check_same_thread=False)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.executescript(_SCHEMA)

    def insert(self, articles: Iterable[Article]) -> None:
        """Store new articles in one transaction."""
        seq = self.facet_head() + 1
        with self._connection:
            self._connection.executemany(
                "INSERT INTO facts VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    (
                        *(one.number, seq, one.source, one.section, one.status, one.date),
                        *(json.dumps(one.people), json.dumps(one.tags)),
                    )
                    for one in articles
                ),
            )

    def change_tag(self, number: int, tag: str) -> None:
        """Give an article that one tag."""
        with self._connection:
            self._connection.execute(
                "UPDATE facts SET tags = ?, seq = ? WHERE id = ?",
                (json.dumps([tag]), self.facet_head() + 1, number),
            )

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def feed(self) -> IndexFeed:
        """This, as far as columns need it."""
        return cast("IndexFeed", self)

    # --- what columns ask of an IndexFeed ---------------------------------------------------------

    def facet_head(self) -> int:
        """The number of the last transaction."""
        found = self._connection.execute("SELECT max(seq) FROM facts").fetchone()
        return int(found[0] or 0)

    def head(self) -> tuple[int, bytes]:
        """The same, with its token."""
        return self.facet_head(), b"token"

    def token(self, seq: int) -> bytes | None:
        """The token of a transaction."""
        return b"token" if seq <= self.facet_head() else None

    def column_rows(self, after: int) -> tuple[int, list[ColumnRow], list[ArticleId]]:
        """The rows that changed after a transaction."""
        found = self._connection.execute("SELECT * FROM facts WHERE seq > ?", (after,))
        return self.facet_head(), [_row(record) for record in found], []

    def column_batches(self, after: int) -> tuple[int, Iterator[list[ColumnRow]], list[ArticleId]]:
        """The same, some at a time."""
        found = self._connection.execute("SELECT * FROM facts WHERE seq > ?", (after,))
        batches = iter(lambda: [_row(record) for record in found.fetchmany(_AT_ONCE)], [])
        return self.facet_head(), batches, []


def _row(record: tuple[Any, ...]) -> ColumnRow:
    number, _seq, source, section, status, date, people, tags = record
    values = {
        Facet.SOURCE: (source,),
        Facet.SECTION: (section,),
        Facet.STATUS: (status,),
        Facet.DATE: (date[:4],),
        Facet.PERSON: tuple(json.loads(people)),
        Facet.TAG: tuple(json.loads(tags)),
    }
    return ColumnRow(ArticleId(number), values, date, "", source)
