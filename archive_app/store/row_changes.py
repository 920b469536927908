"""Lists of rows before and after an edit: what differs, as JSON, and how it is put in place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, insert, select

from archive_app.store.authority_tables import ArticleNameRow
from archive_app.store.tables import BeadRow, FindingRow, SegmentRow
from archive_app.store.values import one_of

Values = dict[str, Any]
Positioned = type[SegmentRow] | type[BeadRow] | type[ArticleNameRow]


def rows_of(connection: Connection, table: Positioned, owner: int) -> list[Values]:
    """The rows of a text (segments) or of an article (pairs, names) in order, without their keys.

    The position of a row is its place in the list.
    """
    rows = connection.execute(
        select(table.__table__).where(_owner(table) == owner).order_by(table.position)
    )
    keys = {_owner(table).key, "position"}
    return [{name: row[name] for name in row if name not in keys} for row in rows.mappings()]


def finding_rows_of(connection: Connection, texts: Sequence[int]) -> list[Values]:
    """Every finding of some texts, with its id."""
    rows = connection.execute(
        select(FindingRow.__table__)
        .where(one_of(FindingRow.text_id, texts))
        .order_by(FindingRow.id)
    )
    return [dict(row) for row in rows.mappings()]


def splice(before: Sequence[Values], after: Sequence[Values]) -> Values:
    """What of a list of rows is replaced by what: {"at": place, "before": rows, "after": rows}."""
    shorter = min(len(before), len(after))
    head = 0
    while head < shorter and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < shorter - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    return {
        "at": head,
        "before": list(before[head : len(before) - tail]),
        "after": list(after[head : len(after) - tail]),
    }


def changed_columns(before: Values, after: Values) -> Values:
    """The columns that differ: {"before": values, "after": values}."""
    names = [name for name in after if before[name] != after[name]]
    return {
        "before": {name: before[name] for name in names},
        "after": {name: after[name] for name in names},
    }


def finding_change(before: Sequence[Values], after: Sequence[Values]) -> Values:
    """Findings that go and come: {"before": rows, "after": rows}; others keep their rows.

    One that only changes keeps its id; new ones get theirs when they are written.
    """
    left = {_content(row): row for row in before}
    came = [row for row in after if left.pop(_content(row), None) is None]
    ids = {_place(row): row["id"] for row in left.values()}
    return {
        "before": list(left.values()),
        "after": [{"id": ids.pop(_place(row), None), **row} for row in came],
    }


def splice_fits(
    connection: Connection, table: Positioned, owner: int, change: Values, old: str
) -> bool:
    """Whether the rows are there that the change wants to find: ``old`` is "before" or "after"."""
    rows, at = rows_of(connection, table, owner), int(change["at"])
    return rows[at : at + len(change[old])] == list(change[old])


def put_rows(
    connection: Connection, table: Positioned, owner: int, change: Values, old: str, new: str
) -> None:
    """Replace the rows of the change by its ``new`` ones, "before" or "after"."""
    if change[old] == change[new]:
        return
    at = int(change["at"])
    rows = rows_of(connection, table, owner)
    kept = rows[at + len(change[old]) :]
    place = table.__table__.c.position
    connection.execute(delete(table).where(_owner(table) == owner, place >= at))
    key = _owner(table).key
    values = [
        {key: owner, "position": position, **row}
        for position, row in enumerate([*change[new], *kept], at)
    ]
    if values:
        connection.execute(insert(table), values)


def has_findings(connection: Connection, rows: Sequence[Values]) -> bool:
    """Whether all these findings are there, whatever their ids."""
    return all(
        connection.execute(select(FindingRow.id).where(*_same_finding(row)).limit(1)).first()
        for row in rows
    )


def put_findings(connection: Connection, old: Sequence[Values], new: Sequence[Values]) -> None:
    """Replace findings by others; those get their old ids again where these are free."""
    for row in old:
        connection.execute(delete(FindingRow).where(*_same_finding(row)))
    for row in new:
        values = dict(row)
        wanted = values.pop("id")
        taken = wanted is not None and connection.scalar(
            select(FindingRow.id).where(FindingRow.id == wanted)
        )
        if wanted is not None and not taken:
            values["id"] = wanted
        connection.execute(insert(FindingRow).values(**values))


# --- inside


def _owner(table: Positioned) -> Any:
    return SegmentRow.text_id if table is SegmentRow else table.__table__.c.article_id


def _content(row: Values) -> tuple[Any, ...]:
    return tuple(row[name] for name in sorted(row) if name != "id")


def _place(row: Values) -> tuple[Any, ...]:
    return row["text_id"], row["kind"], row["start"], row["end"]


def _same_finding(row: Values) -> tuple[ColumnElement[bool], ...]:
    return (
        FindingRow.text_id == row["text_id"],
        FindingRow.kind == row["kind"],
        FindingRow.start == row["start"],
        FindingRow.end == row["end"],
        FindingRow.state == row["state"],
    )
