"""The store as the index sees it: what changed after a sequence number, and current documents."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from sqlalchemy import (
    BindParameter,
    Connection,
    Select,
    bindparam,
    func,
    literal,
    select,
    union_all,
)

from archive_app.domain.facets import Facet
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import Changes, ColumnRow, IndexedArticle, Standing
from archive_app.store.columns import AT_ONCE, ColumnReader, changed_ids, column_rows
from archive_app.store.documents import documents
from archive_app.store.engine import Database
from archive_app.store.name_forms import other_forms
from archive_app.store.prepared import Prepared
from archive_app.store.reprint_tables import ClusterRow
from archive_app.store.tables import ArticleRow, TombstoneRow, TxnRow
from archive_app.store.values import AnyRow

_DOCUMENTS_AT_ONCE = 200  # documents read in one go

_NEVER = 2**62  # a sequence number that no transaction reaches
_NEWEST_FORM = "SELECT (SELECT max(id) FROM authority_form), (SELECT edits FROM name_look)"
_NO_FORMS: Mapping[str, tuple[str, ...]] = MappingProxyType({})
_HEAD = "SELECT seq, token FROM txn ORDER BY seq DESC LIMIT 1"
_TOKEN = "SELECT token FROM txn WHERE seq = :seq"
_STANDING = """
    SELECT (SELECT count(*) FROM article WHERE change_seq > :seq)
         + (SELECT count(*) FROM tombstone WHERE change_seq > :seq),
           max(coalesce((SELECT max(facet_seq) FROM article), 0),
               coalesce((SELECT max(facet_seq) FROM tombstone), 0))
"""


class Feed:
    """``IndexFeed`` over a library. Reads only; nothing about indexes is ever written."""

    def __init__(self, database: Database, library_uuid: str) -> None:
        self._database = database
        self._uuid = library_uuid
        self._lock = threading.Lock()
        self._forms: (
            tuple[tuple[int | None, ...], Mapping[Facet, Mapping[str, tuple[str, ...]]]] | None
        ) = None

    @property
    def library_uuid(self) -> str:
        """The uuid of the library."""
        return self._uuid

    def head(self) -> tuple[int, bytes]:
        """Sequence number and token of the last transaction; (0, b'') when there is none."""
        seq, token = self._database.glance(_HEAD) or (0, b"")
        return seq, token

    def token(self, seq: int) -> bytes | None:
        """The token of that transaction, or None when this history has none of that number."""
        row = self._database.glance(_TOKEN, {"seq": seq})
        return None if row is None else row[0]

    def pending(self, seq: int) -> int:
        """How many articles changed (or went) after ``seq``."""
        return self.standing(seq).pending

    def standing(self, seq: int) -> Standing:
        """``pending`` and ``facet_head`` of one moment, by one look into four indexes."""
        row = self._database.glance(_STANDING, {"seq": seq})
        assert row is not None
        return Standing(*row)

    def changes(self, seq: int, limit: int) -> Changes:
        """What changed after ``seq``: at least one transaction, about ``limit`` articles."""
        with self._database.reading() as connection:
            return _changes(connection, seq, max(1, limit))

    def documents(self, ids: Sequence[ArticleId]) -> Iterator[IndexedArticle]:
        """The current documents of those ids; ids that no longer exist are left out."""
        for start in range(0, len(ids), _DOCUMENTS_AT_ONCE):
            with self._database.reading() as connection:
                found = documents(connection, ids[start : start + _DOCUMENTS_AT_ONCE])
            yield from found

    def article_ids(self) -> list[ArticleId]:
        """Every article id of the library, ascending."""
        with self._database.reading() as connection:
            return [
                ArticleId(one)
                for one in connection.scalars(select(ArticleRow.id).order_by(ArticleRow.id))
            ]

    def facet_head(self) -> int:
        """The highest facet sequence number: it moves with every edit that columns show."""
        return self.standing(_NEVER).facet_head

    def column_rows(self, after: int) -> tuple[int, list[ColumnRow], list[ArticleId]]:
        """Rows changed after facet sequence ``after``: (new head, rows, removed ids)."""
        with self._database.reading() as connection:
            removed = _removed(connection, after)
            return _facet_head(connection), column_rows(connection, after), removed

    def column_batches(self, after: int) -> tuple[int, Iterator[list[ColumnRow]], list[ArticleId]]:
        """As :meth:`column_rows`, for a million rows: some thousand at a time, by id.

        Each batch is as the library is when it is read, so it may be newer than the head, never
        older; an article that is gone by then is left out, and told as removed the next time.
        """
        with self._database.reading() as connection:
            removed = _removed(connection, after)
            return _facet_head(connection), self._batches(changed_ids(connection, after)), removed

    def clusters(self) -> list[tuple[int, int]]:
        """(article, cluster of reprints) of every article that is in one."""
        with self._database.reading() as connection:
            rows = connection.execute(select(ClusterRow.article_id, ClusterRow.cluster_id))
            return [(row.article_id, row.cluster_id) for row in rows]

    def name_forms_of(self, facet: Facet) -> Mapping[str, tuple[str, ...]]:
        """The other forms of each value of a facet of names that has any.

        The same object as long as no name has been given a new form.
        """
        # Imports only add forms, whose numbers never come again; people also take and merge.
        newest = tuple(self._database.glance(_NEWEST_FORM))
        with self._lock:
            if self._forms is None or self._forms[0] != newest:
                with self._database.reading() as connection:
                    self._forms = newest, other_forms(connection)
            return self._forms[1].get(facet, _NO_FORMS)

    def _batches(self, ids: Sequence[int]) -> Iterator[list[ColumnRow]]:
        reader = ColumnReader()
        for start in range(0, len(ids), AT_ONCE):
            with self._database.reading() as connection:
                rows = reader.rows(connection, ids[start : start + AT_ONCE])
            yield rows


def _later() -> Select[*tuple[Any, ...]]:
    """What changed ``after`` a number and up to the ``last``; no more than ``limit`` of it."""
    after: BindParameter[int] = bindparam("after", 0)
    last: BindParameter[int] = bindparam("last", 0)
    changed = union_all(
        select(
            ArticleRow.id.label("id"), ArticleRow.change_seq.label("seq"), literal(0).label("gone")
        ).where(ArticleRow.change_seq > after, ArticleRow.change_seq <= last),
        select(TombstoneRow.article_id, TombstoneRow.change_seq, literal(1)).where(
            TombstoneRow.change_seq > after, TombstoneRow.change_seq <= last
        ),
    ).subquery()
    return select(changed).order_by(changed.c.seq, changed.c.id).limit(bindparam("limit", -1))


_LATER = Prepared(_later())
_REMOVED = Prepared(
    select(TombstoneRow.article_id).where(TombstoneRow.facet_seq > bindparam("after", 0))
)
_FACET_HEADS = tuple(
    Prepared(select(func.max(table.facet_seq).label("head")))
    for table in (ArticleRow, TombstoneRow)
)


def _removed(connection: Connection, after: int) -> list[ArticleId]:
    return [ArticleId(row.article_id) for row in _REMOVED.run(connection, after=after)]


def _head(connection: Connection) -> tuple[int, bytes]:
    row = connection.execute(
        select(TxnRow.seq, TxnRow.token).order_by(TxnRow.seq.desc()).limit(1)
    ).one_or_none()
    return (0, b"") if row is None else (row.seq, row.token)


def _facet_head(connection: Connection) -> int:
    return max(one.run(connection).scalar() or 0 for one in _FACET_HEADS)


def _changes(connection: Connection, seq: int, limit: int) -> Changes:
    """Cut after the last whole transaction; one that is larger than ``limit`` is taken whole."""
    rows = _LATER.run(connection, after=seq, last=_NEVER, limit=limit + 1).all()
    if len(rows) <= limit:
        last, token = _head(connection)
        return _cut(rows, last, token, more=False)
    last = _last_whole(rows)
    if rows[0].seq >= last:
        rows = _LATER.run(connection, after=seq, last=last, limit=-1).all()
    else:
        rows = [row for row in rows if row.seq <= last]
    waiting = _LATER.run(connection, after=last, last=_NEVER, limit=1).first() is not None
    if not waiting:
        last, token = _head(connection)
    else:
        token = connection.scalars(select(TxnRow.token).where(TxnRow.seq == last)).one()
    return _cut(rows, last, token, more=waiting)


def _last_whole(rows: Sequence[AnyRow]) -> int:
    """The last transaction that is whole within ``rows``; else the first one."""
    unfinished = rows[-1].seq
    whole = [row.seq for row in rows if row.seq < unfinished]
    return int(whole[-1] if whole else unfinished)


def _cut(rows: Sequence[AnyRow], last: int, token: bytes, *, more: bool) -> Changes:
    return Changes(
        seq=last,
        token=token,
        articles=tuple(ArticleId(row.id) for row in rows if not row.gone),
        removed=tuple(ArticleId(row.id) for row in rows if row.gone),
        more=more,
        seqs=tuple(row.seq for row in rows if not row.gone),
    )
