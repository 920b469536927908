"""Verifying a library: structure, references, and the SHA-256 of every original and every text."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, func, select, text

from archive_app.domain.errors import ArchiveError
from archive_app.domain.jobs import JobContext, Progress
from archive_app.store.backup import back_up
from archive_app.store.engine import Database
from archive_app.store.identity import reading_sha256, received_sha256
from archive_app.store.reading import paragraph_texts
from archive_app.store.tables import ImportItemRow, RawObjectRow, TextRow

_AT_ONCE = 200
_LISTED = 1000  # more problems than these say no more


class Care:
    """``LibraryCare`` over a library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def check(self, ctx: JobContext) -> tuple[str, ...]:
        """Every problem found, in words, at most a thousand; empty when the library is sound."""
        problems: list[str] = []
        try:
            for problem in check_library(self._database, ctx):
                problems.append(problem)
                if len(problems) >= _LISTED:
                    problems.append("There are more problems; these are the first.")
                    break
        except ArchiveError as error:  # so damaged that it can't be read to the end
            problems.append(error.message)
        return tuple(problems)

    def backup(self, target: Path, ctx: JobContext | None = None) -> None:
        """Write a verified copy; raises EnvironmentProblem; never overwrites a file."""
        back_up(self._database.path, target, ctx)


def check_library(database: Database, ctx: JobContext) -> Iterator[str]:
    """Yield the problems one by one; raises Cancelled, and LibraryProblem when reading fails."""
    with database.reading() as connection:
        yield from _structure(connection)
        ctx.checkpoint()
        yield from _references(connection)
        total = _size(connection, RawObjectRow) + _size(connection, TextRow)
        done = 0
        for number, found in _hashes(connection):
            ctx.checkpoint()
            done += number
            ctx.report(Progress(done, total, "Verifying"))
            yield from found


def _size(connection: Connection, table: type[RawObjectRow] | type[TextRow]) -> int:
    return connection.scalar(select(func.count()).select_from(table)) or 0


def _structure(connection: Connection) -> Iterator[str]:
    for line in connection.exec_driver_sql("PRAGMA integrity_check(100)").scalars():
        if line != "ok":
            yield f"The file is damaged: {line}."


def _references(connection: Connection) -> Iterator[str]:
    for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"Row {row} of {table} belongs to a row of {parent} that is missing."
    lonely = text(
        "SELECT id, external_id FROM article"
        " WHERE NOT EXISTS (SELECT 1 FROM text WHERE article_id = article.id AND is_current = 1)"
    )
    for article, external_id in connection.execute(lonely):
        yield f"Article {article} ({external_id}) has no text."
    yield from _pairs(connection)
    strange = text(
        "SELECT article_id FROM alignment WHERE waiting = 0 AND 2 >"
        " (SELECT count(*) FROM text WHERE text.article_id = alignment.article_id"
        " AND is_current = 1 AND reading_sha256 = CASE side WHEN 'original' THEN original_sha"
        " ELSE translation_sha END)"
    )
    for article in connection.scalars(strange):
        yield f"Article {article} has links of other sentences than its own."
    ahead = text(
        "SELECT id, external_id FROM article"
        " WHERE max(change_seq, facet_seq) > (SELECT coalesce(max(seq), 0) FROM txn)"
    )
    for article, external_id in connection.execute(ahead):
        yield f"Article {article} ({external_id}) names a transaction that is missing."


def _pairs(connection: Connection) -> Iterator[str]:
    """Pairs of paragraphs that point behind the end of a current text."""
    beyond = text(
        "SELECT article.id, external_id FROM article"
        " JOIN (SELECT article_id, max(original_end) AS original,"
        " max(translation_end) AS translation FROM bead GROUP BY article_id) AS pairs"
        " ON pairs.article_id = article.id"
        " WHERE EXISTS (SELECT 1 FROM (SELECT 'original' AS side, pairs.original AS used"
        " UNION ALL SELECT 'translation', pairs.translation) AS ends WHERE ends.used >"
        " (SELECT count(*) FROM text JOIN segment ON segment.text_id = text.id"
        " WHERE text.article_id = article.id AND is_current = 1 AND text.side = ends.side))"
    )
    for article, external_id in connection.execute(beyond):
        yield f"Article {article} ({external_id}) pairs paragraphs that are missing."


def _hashes(connection: Connection) -> Iterator[tuple[int, list[str]]]:
    """Per step how many hashes were compared, and the problems among them."""
    yield from _originals(connection)
    yield from _texts(connection)


def _originals(connection: Connection) -> Iterator[tuple[int, list[str]]]:
    last = 0
    while rows := connection.execute(
        select(RawObjectRow.id, RawObjectRow.sha256, RawObjectRow.data)
        .where(RawObjectRow.id > last)
        .order_by(RawObjectRow.id)
        .limit(_AT_ONCE)
    ).all():
        changed = [row.id for row in rows if hashlib.sha256(row.data).hexdigest() != row.sha256]
        yield len(rows), [_changed_original(connection, raw) for raw in changed]
        last = rows[-1].id


def _texts(connection: Connection) -> Iterator[tuple[int, list[str]]]:
    last = 0
    while rows := connection.execute(
        select(
            TextRow.id,
            TextRow.article_id,
            TextRow.side,
            TextRow.title,
            TextRow.lead,
            TextRow.sha256,
            TextRow.reading_sha256,
            TextRow.received,
        )
        .where(TextRow.id > last)
        .order_by(TextRow.id)
        .limit(_AT_ONCE)
    ).all():
        read = paragraph_texts(connection, {row.id: row.received for row in rows})
        changed = [
            row
            for row in rows
            if received_sha256(row.received) != row.sha256
            or reading_sha256(row.title, row.lead, read[row.id]) != row.reading_sha256
        ]
        yield (
            len(rows),
            [
                f"Article {row.article_id}: the {row.side} text is not the one that was stored."
                for row in changed
            ],
        )
        last = rows[-1].id


def _changed_original(connection: Connection, raw: int) -> str:
    articles = connection.scalars(
        select(ImportItemRow.article_id).where(ImportItemRow.raw_object_id == raw).distinct()
    )
    named = ", ".join(str(article) for article in articles if article is not None)
    return f"Article {named or '?'}: the original bytes are not the ones that were stored."
