"""Two copies of a library, a package from one to the other, and every row that people edit."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import text

from archive_app.domain.exchange import Choice, ExportRequest, Merge
from archive_app.domain.jobs import NoContext
from archive_app.services.exchanging import ExchangeService
from archive_app.store.driver import dbapi
from archive_app.store.library import Library

# What people change. Sequence numbers move on, and the log itself grows.
_TABLES = {
    "article_tag": "article_id, tag_id",
    "article_field": "article_id, field",
    "article_authority": "article_id, position",
    "tag": "id",
    "tag_alias": "path_key",
    "star": "article_id",
    "collection": "id",
    "collection_article": "collection_id, article_id",
    "note": "id",
    "text": "id",
    "segment": "text_id, position",
    "bead": "article_id, position",
    "alignment": "article_id",
}
_PASSED_OVER = {"change_seq", "facet_seq"}


class Ticking:
    """A clock that goes on by a minute whenever it is asked."""

    def __init__(self, start: int = 0) -> None:
        self._now = datetime(2026, 5, 1, tzinfo=UTC) + timedelta(days=start)

    def __call__(self) -> datetime:
        self._now += timedelta(minutes=1)
        return self._now


def copy_of(library: Library, path: Path, actor: str, clock: Ticking) -> Library:
    """A copy of the file, opened by another person."""
    with closing(dbapi().connect(library.path)) as connection:
        connection.execute("VACUUM INTO ?", (str(path),))
    return Library.open(path, actor=actor, now=clock)


def dump(library: Library) -> dict[str, list[dict[str, Any]]]:
    """Every row that edits can change."""
    found: dict[str, list[dict[str, Any]]] = {}
    with library._database.reading() as connection:
        for table, order in _TABLES.items():
            rows = connection.execute(text(f"SELECT * FROM {table} ORDER BY {order}"))
            found[table] = [dict(row) for row in rows.mappings()]
        rows = connection.execute(text("SELECT * FROM article ORDER BY id"))
        found["article"] = [
            {name: row[name] for name in row if name not in _PASSED_OVER} for row in rows.mappings()
        ]
        rows = connection.execute(
            text(
                "SELECT article_id, text_id, kind, start, end, shown, note, confidence, state "
                "FROM finding ORDER BY 1, 2, 3, 4, 5, 9"
            )
        )
        found["finding"] = [dict(row) for row in rows.mappings()]
    return found


def carried(
    source: Library,
    target: Library,
    file: Path,
    *,
    editor: str = "",
    since: str = "",
    choices: Mapping[int, Choice] | None = None,
    prefer: Choice = Choice.MINE,
    dry_run: bool = False,
) -> Merge:
    """Give through a file, and take."""
    ctx = NoContext()
    giving = ExchangeService(lambda: source.exchange)
    taking = ExchangeService(lambda: target.exchange)
    giving.export(file, ExportRequest(editor, since), ctx)
    package = taking.read(file)
    if dry_run:
        return taking.preview(package, ctx, prefer)
    return taking.merge(package, ctx, choices or {}, prefer)
