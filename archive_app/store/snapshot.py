"""What an article was before an import renewed it: kept with the report line, for the undo."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Connection, delete, insert, select, update

from archive_app.store.tables import ArticleNameRow, ArticleRow, BeadRow
from archive_app.store.values import dumps, loads

_COLUMNS: Final = (
    "source_id",
    "source_tag",
    "section",
    "url",
    "date",
    "year",
    "month",
    "day",
    "date_basis",
    "date_evidence",
    "date_confidence",
    "extra",
)
_LISTS: Final[dict[str, type[ArticleNameRow] | type[BeadRow]]] = {
    "names": ArticleNameRow,
    "beads": BeadRow,
}


def take_snapshot(connection: Connection, article: int) -> str:
    """The article's own columns, names and pairs as JSON; texts are versioned by themselves."""
    columns = [getattr(ArticleRow, name) for name in _COLUMNS]
    row = connection.execute(select(*columns).where(ArticleRow.id == article)).one()
    found: dict[str, Any] = {"columns": dict(row._mapping)}
    for name, table in _LISTS.items():
        rows = connection.execute(
            select(table.__table__).where(table.article_id == article).order_by(table.position)
        )
        found[name] = [dict(one._mapping) for one in rows]
    return dumps(found)


def restore_snapshot(connection: Connection, article: int, snapshot: str) -> None:
    """Make the article again what :func:`take_snapshot` saw."""
    found = loads(snapshot)
    mine = update(ArticleRow).where(ArticleRow.id == article)
    connection.execute(mine.values(**found["columns"]))
    for name, table in _LISTS.items():
        connection.execute(delete(table).where(table.article_id == article))
        if found[name]:
            connection.execute(insert(table), found[name])
