"""The store as the index sees it: what changed after a sequence number, and current documents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, func, literal, select, union_all

from archive_app.domain.articles import Side
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import (
    PARAGRAPH_BREAK,
    Changes,
    ColumnRow,
    IndexedArticle,
    IndexedText,
)
from archive_app.store.columns import column_rows
from archive_app.store.engine import Database
from archive_app.store.reading import paragraph_texts
from archive_app.store.tables import (
    ArticleNameRow,
    ArticleRow,
    AuthorityFormRow,
    SourceRow,
    TextRow,
    TombstoneRow,
    TxnRow,
)
from archive_app.store.values import AnyRow, one_of

_AT_ONCE = 200  # documents read in one go


class Feed:
    """``IndexFeed`` over a library. Reads only; nothing about indexes is ever written."""

    def __init__(self, database: Database, library_uuid: str) -> None:
        self._database = database
        self._uuid = library_uuid

    @property
    def library_uuid(self) -> str:
        """The uuid of the library."""
        return self._uuid

    def head(self) -> tuple[int, bytes]:
        """Sequence number and token of the last transaction; (0, b'') when there is none."""
        with self._database.reading() as connection:
            return _head(connection)

    def token(self, seq: int) -> bytes | None:
        """The token of that transaction, or None when this history has none of that number."""
        with self._database.reading() as connection:
            return connection.scalar(select(TxnRow.token).where(TxnRow.seq == seq))

    def pending(self, seq: int) -> int:
        """How many articles changed (or went) after ``seq``."""
        with self._database.reading() as connection:
            return sum(
                connection.scalar(
                    select(func.count()).select_from(table).where(table.change_seq > seq)
                )
                or 0
                for table in (ArticleRow, TombstoneRow)
            )

    def changes(self, seq: int, limit: int) -> Changes:
        """What changed after ``seq``: at least one transaction, about ``limit`` articles."""
        with self._database.reading() as connection:
            return _changes(connection, seq, max(1, limit))

    def documents(self, ids: Sequence[ArticleId]) -> Iterator[IndexedArticle]:
        """The current documents of those ids; ids that no longer exist are left out."""
        for start in range(0, len(ids), _AT_ONCE):
            with self._database.reading() as connection:
                found = _documents(connection, ids[start : start + _AT_ONCE])
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
        with self._database.reading() as connection:
            return _facet_head(connection)

    def column_rows(self, after: int) -> tuple[int, list[ColumnRow], list[ArticleId]]:
        """Rows changed after facet sequence ``after``: (new head, rows, removed ids)."""
        with self._database.reading() as connection:
            gone = connection.scalars(
                select(TombstoneRow.article_id).where(TombstoneRow.facet_seq > after)
            )
            removed = [ArticleId(one) for one in gone]
            return _facet_head(connection), column_rows(connection, after), removed


def _head(connection: Connection) -> tuple[int, bytes]:
    row = connection.execute(
        select(TxnRow.seq, TxnRow.token).order_by(TxnRow.seq.desc()).limit(1)
    ).one_or_none()
    return (0, b"") if row is None else (row.seq, row.token)


def _facet_head(connection: Connection) -> int:
    return max(
        connection.scalar(select(func.max(table.facet_seq))) or 0
        for table in (ArticleRow, TombstoneRow)
    )


def _changes(connection: Connection, seq: int, limit: int) -> Changes:
    """Cut after the last whole transaction; one that is larger than ``limit`` is taken whole."""
    changed = union_all(
        select(
            ArticleRow.id.label("id"), ArticleRow.change_seq.label("seq"), literal(0).label("gone")
        ),
        select(TombstoneRow.article_id, TombstoneRow.change_seq, literal(1)),
    ).subquery()
    later = select(changed).where(changed.c.seq > seq).order_by(changed.c.seq, changed.c.id)
    rows = connection.execute(later.limit(limit + 1)).all()
    if len(rows) <= limit:
        last, token = _head(connection)
        return _cut(rows, last, token, more=False)
    last = _last_whole(rows)
    if rows[0].seq >= last:
        rows = connection.execute(later.where(changed.c.seq <= last)).all()
    else:
        rows = [row for row in rows if row.seq <= last]
    waiting = connection.execute(later.where(changed.c.seq > last).limit(1)).first() is not None
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
    )


def _documents(connection: Connection, ids: Sequence[int]) -> list[IndexedArticle]:
    texts = _texts(connection, ids)
    names = _names(connection, ids)
    rows = connection.execute(
        select(
            ArticleRow.id,
            ArticleRow.external_id,
            ArticleRow.section,
            SourceRow.name.label("source"),
        )
        .outerjoin(SourceRow, SourceRow.id == ArticleRow.source_id)
        .where(one_of(ArticleRow.id, ids))
    )
    found = {
        row.id: IndexedArticle(
            id=ArticleId(row.id),
            external_id=row.external_id,
            texts=tuple(texts[row.id]),
            names=tuple(names[row.id]),
            source=row.source or "",
            section=row.section,
        )
        for row in rows
    }
    return [found[one] for one in ids if one in found]


def _texts(connection: Connection, ids: Sequence[int]) -> defaultdict[int, list[IndexedText]]:
    rows = connection.execute(
        select(
            TextRow.id,
            TextRow.article_id,
            TextRow.side,
            TextRow.language,
            TextRow.title,
            TextRow.received,
        )
        .where(one_of(TextRow.article_id, ids), TextRow.is_current == 1)
        .order_by(TextRow.article_id, TextRow.side)
    ).all()
    bodies = paragraph_texts(connection, {row.id: row.received for row in rows})
    found: defaultdict[int, list[IndexedText]] = defaultdict(list)
    for row in rows:
        body = PARAGRAPH_BREAK.join(bodies[row.id])
        found[row.article_id].append(IndexedText(Side(row.side), row.language, row.title, body))
    return found


def _names(connection: Connection, ids: Sequence[int]) -> defaultdict[int, list[str]]:
    """All forms of all names on the articles, each once."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    for row in connection.execute(
        select(ArticleNameRow.article_id, AuthorityFormRow.text)
        .join(AuthorityFormRow, AuthorityFormRow.authority_id == ArticleNameRow.authority_id)
        .where(one_of(ArticleNameRow.article_id, ids))
        .order_by(ArticleNameRow.article_id, ArticleNameRow.position, AuthorityFormRow.id)
    ):
        if row.text not in found[row.article_id]:
            found[row.article_id].append(row.text)
    return found
