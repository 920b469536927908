"""What an article was before an import renewed it: kept with the report line, for the undo."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from archive_app.domain.findings import FindingKind
from archive_app.store.alignment_rows import alignment_row, put_alignment_row
from archive_app.store.authority_tables import ArticleNameRow
from archive_app.store.field_names import lay_aside, lay_back
from archive_app.store.tables import ArticleRow, BeadRow, FindingRow
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
_DAY: Final = frozenset({"year", "month", "day"})
_BLANK: Final = (None, "", "{}")
_LISTS: Final[dict[str, type[ArticleNameRow] | type[BeadRow]]] = {
    "names": ArticleNameRow,
    "beads": BeadRow,
}


def take_snapshot(connection: Connection, article: int) -> str:
    """The article's own columns, names, pairs, fixed links and whether a side is missing, as JSON.

    Texts are versioned by themselves.
    """
    columns = [getattr(ArticleRow, name) for name in _COLUMNS]
    row = connection.execute(select(*columns).where(ArticleRow.id == article)).one()
    found: dict[str, Any] = {"columns": dict(row._mapping)}
    for name, table in _LISTS.items():
        rows = connection.execute(
            select(table.__table__).where(table.article_id == article).order_by(table.position)
        )
        found[name] = [dict(one._mapping) for one in rows]
    links = alignment_row(connection, article)
    if links is not None and links["fixed"]:
        found["links"] = links  # others can be made again
    found["missing"] = [
        dict(one._mapping)
        for one in connection.execute(select(FindingRow.__table__).where(*_missing(article)))
    ]
    return dumps(found)


def restore_snapshot(connection: Connection, article: int, snapshot: str) -> None:
    """Make the article again what :func:`take_snapshot` saw."""
    found = loads(snapshot)
    mine = update(ArticleRow).where(ArticleRow.id == article)
    connection.execute(mine.values(**found["columns"]))
    aside = lay_aside(connection, article)
    for name, table in _LISTS.items():
        connection.execute(delete(table).where(table.article_id == article))
        if found[name]:
            connection.execute(insert(table), found[name])
    lay_back(connection, article, aside)
    if "links" in found:
        put_alignment_row(connection, article, found["links"])
    connection.execute(delete(FindingRow).where(*_missing(article)))
    if missing := found.get("missing"):
        # Ids may have been given again since.
        rows = [{key: one[key] for key in one if key != "id"} for one in missing]
        connection.execute(insert(FindingRow), rows)


def settle_missing(connection: Connection, article: int) -> None:
    """Forget that a side is missing, now that it came."""
    connection.execute(delete(FindingRow).where(*_missing(article)))


def _missing(article: int) -> tuple[ColumnElement[bool], ...]:
    return (
        FindingRow.article_id == article,
        FindingRow.kind == FindingKind.MISSING_SIDE.value,
    )


def blanks_only(connection: Connection, article: int, given: Mapping[str, Any]) -> dict[str, Any]:
    """Of new values for the article's columns those of which it knows nothing yet.

    A date is one value, although it has several columns.
    """
    columns = [getattr(ArticleRow, name) for name in _COLUMNS]
    row = connection.execute(select(*columns).where(ArticleRow.id == article)).one()
    known = {name for name, value in row._mapping.items() if value not in _BLANK}
    if row.date:
        known |= {name for name in _COLUMNS if name.startswith("date") or name in _DAY}
    else:
        known -= {name for name in _COLUMNS if name.startswith("date")}
    return {name: value for name, value in given.items() if name not in known}
