"""The versions of a text: which is current, which are searched beside it, and how they are read."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, case, func, insert, or_, select, update
from sqlalchemy.orm import aliased

from archive_app.domain.articles import Side, TextKind
from archive_app.domain.cleaning import TextVersion
from archive_app.domain.errors import UserError
from archive_app.domain.ids import ArticleId
from archive_app.store.row_changes import finding_rows_of, rows_of
from archive_app.store.tables import BatchRow, FindingRow, SegmentRow, TextRow
from archive_app.store.values import AnyRow

_BASE = aliased(TextRow, name="base")
_CURRENT = aliased(TextRow, name="current")


def text_row(connection: Connection, article: ArticleId, side: Side, version: int) -> AnyRow:
    """A version; raises UserError when there is none."""
    row = connection.execute(
        select(TextRow.__table__).where(
            TextRow.article_id == article, TextRow.side == side.value, TextRow.version == version
        )
    ).one_or_none()
    if row is None:
        raise UserError(f"There is no version {version} of that text.", "Open the article again.")
    return row


def current_row(connection: Connection, article: int, side: Side) -> AnyRow | None:
    """The current version of a side; None when there is none."""
    return connection.execute(
        select(TextRow.__table__).where(
            TextRow.article_id == article, TextRow.side == side.value, TextRow.is_current == 1
        )
    ).one_or_none()


def text_versions(connection: Connection, article: ArticleId) -> list[TextVersion]:
    """Every version of both sides, the newest of each side first."""
    rows = connection.execute(
        select(
            *(
                getattr(TextRow, name)
                for name in ("side", "version", "is_current", "language", "kind", "translator")
            ),
            TextRow.created_at,
            TextRow.made_by,
            TextRow.against,
            TextRow.searchable,
            BatchRow.label,
            _BASE.version.label("base"),
        )
        .outerjoin(BatchRow, BatchRow.id == TextRow.batch_id)
        .outerjoin(_BASE, _BASE.id == TextRow.base_id)
        .where(TextRow.article_id == article)
        .order_by(TextRow.side, TextRow.version.desc())
    ).all()
    original = current_row(connection, article, Side.ORIGINAL)
    return [
        TextVersion(
            side=Side(row.side),
            version=row.version,
            is_current=bool(row.is_current),
            at=row.created_at,
            batch=row.label or "",
            language=row.language,
            kind=TextKind(row.kind),
            translator=row.translator,
            made_by=row.made_by,
            base=row.base,
            is_stale=is_stale(row, original),
            is_searched=bool(row.is_current or row.searchable),
        )
        for row in rows
    ]


def make_current(connection: Connection, row: AnyRow) -> None:
    """Let a version be the one that is read; what is searched beside it follows."""
    mine = (TextRow.article_id == row.article_id, TextRow.side == row.side)
    connection.execute(update(TextRow).where(*mine, TextRow.is_current == 1).values(is_current=0))
    connection.execute(update(TextRow).where(TextRow.id == row.id).values(is_current=1))
    settle_searched(connection, row.article_id)


def settle_searched(connection: Connection, article: int) -> None:
    """Searched beside the current texts: what they were corrected from, and people's own versions.

    Called after every change of which version is current.
    """
    base = select(_CURRENT.base_id).where(
        _CURRENT.article_id == article, _CURRENT.is_current == 1, _CURRENT.base_id.is_not(None)
    )
    beside = or_(TextRow.id.in_(base), TextRow.made_by != "")
    searchable = case((TextRow.is_current == 1, 0), (beside, 1), else_=0)
    mine = update(TextRow).where(TextRow.article_id == article, TextRow.searchable != searchable)
    connection.execute(mine.values(searchable=searchable))


def copy_text(connection: Connection, row: AnyRow, text: int, **columns: Any) -> None:
    """A new version like ``row``, current in its place, with its paragraphs and findings."""
    mine = (TextRow.article_id == row.article_id, TextRow.side == row.side)
    newest = connection.scalar(select(func.max(TextRow.version)).where(*mine)) or 0
    connection.execute(update(TextRow).where(TextRow.id == row.id).values(is_current=0))
    values = {**row._mapping, "id": text, "version": newest + 1, "base_id": row.id, **columns}
    connection.execute(insert(TextRow).values(**values))
    segments = [
        {"text_id": text, "position": position, **one}
        for position, one in enumerate(rows_of(connection, SegmentRow, row.id))
    ]
    findings = [
        {name: one[name] for name in one if name != "id"} | {"text_id": text}
        for one in finding_rows_of(connection, [row.id])
    ]
    for table, rows in ((SegmentRow, segments), (FindingRow, findings)):
        if rows:
            connection.execute(insert(table), rows)
    settle_searched(connection, row.article_id)


def is_stale(row: AnyRow, original: AnyRow | None) -> bool:
    """Whether a text is a translation of another original than the one that is current.

    Of a translation that doesn't say what it was made of, an original that was replaced after it
    came is another one.
    """
    if original is None or row.side == Side.ORIGINAL:
        return False
    if row.against:
        return bool(row.against != original.sha256)
    return bool(original.version > 1 and original.created_at > row.created_at)
