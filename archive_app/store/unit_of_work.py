"""A write: one transaction, one sequence number, all or nothing."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, insert, update

from archive_app.store.alignment_rows import mark_alignments
from archive_app.store.engine import Database
from archive_app.store.note_places import follow_notes
from archive_app.store.problems import read_only, told
from archive_app.store.tables import ArticleRow, TxnRow
from archive_app.store.values import one_of, timestamp

TOKEN_BYTES = 8


@dataclass(slots=True)
class Work:
    """An open write transaction. Call :meth:`commit` once; without it everything is rolled back."""

    connection: Connection
    seq: int
    at: str  # the time of the edit, as stored
    _changed: set[int] = field(default_factory=set)  # articles whose texts did

    def commit(self) -> None:
        """Make it last; notes are put where their words are now, links of other texts wait."""
        if self._changed:
            follow_notes(self.connection, self._changed)
            mark_alignments(self.connection, self._changed)
        self.connection.commit()

    def touch_texts(self, ids: Iterable[int]) -> None:
        """Indexed text of these articles changed: index, columns, notes and links follow."""
        changed = tuple(ids)
        self._changed.update(changed)
        self._touch(changed, change_seq=self.seq, facet_seq=self.seq)

    def touch_index(self, ids: Iterable[int]) -> None:
        """What is searched beside the texts changed: index and columns follow."""
        self._touch(ids, change_seq=self.seq, facet_seq=self.seq)

    def touch_facets(self, ids: Iterable[int]) -> None:
        """Something that columns show changed, no indexed text."""
        self._touch(ids, facet_seq=self.seq)

    def _touch(self, ids: Iterable[int], **seqs: int) -> None:
        self.connection.execute(update(ArticleRow).where(one_of(ArticleRow.id, ids)).values(**seqs))


@contextmanager
def unit_of_work(database: Database, now: Callable[[], datetime]) -> Iterator[Work]:
    """One write transaction, stamped with the next sequence number and a random token.

    Raises LibraryBusy when another program writes for more than five seconds, EnvironmentProblem
    when the library was opened for reading.
    """
    if not database.write:
        raise read_only(database.path)
    with database.write_turn, told(database.path), database.writer.connect() as connection:
        token = secrets.token_bytes(TOKEN_BYTES)
        inserted = connection.execute(insert(TxnRow).values(token=token))
        seq = inserted.inserted_primary_key
        assert seq is not None
        yield Work(connection, int(seq[0]), timestamp(now()))
