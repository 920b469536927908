"""Reads for lists: rows, tags, counts, and finding an article by its key."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select
from sqlalchemy.orm import aliased

from archive_app.domain.articles import Article, ResultRow, ReviewStatus, Side, TagLabel
from archive_app.domain.errors import UserError
from archive_app.domain.fields import TITLES, ArticleField
from archive_app.domain.findings import FLAGS
from archive_app.domain.ids import ArticleId
from archive_app.store.engine import Database
from archive_app.store.field_values import OwnValues
from archive_app.store.reading import dating_of, read_article
from archive_app.store.reprint_tables import ClusterRow
from archive_app.store.tables import (
    ArticleRow,
    ArticleTagRow,
    FindingRow,
    NoteRow,
    SourceRow,
    TextRow,
)
from archive_app.store.tag_tree import TagTree, path_steps
from archive_app.store.values import AnyRow, one_of, storable, tag_key

FLAG_KINDS = sorted(kind.value for kind in FLAGS)
_MAX_ROW_ID = 2**63 - 1


class Reads:
    """``ReadStore`` over a library; safe in any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def article(self, article_id: ArticleId) -> Article:
        """The article; raises UserError when there is none (it may have been removed)."""
        with self._database.reading() as connection:
            return read_article(connection, article_id)

    def rows(self, ids: Sequence[ArticleId]) -> list[ResultRow]:
        """List rows in the order of ``ids``, by a query a table whatever their number."""
        with self._database.reading() as connection:
            return _rows(connection, ids)

    def find_article(self, key: str) -> ArticleId:
        """The article whose external id, else row id, is ``key``; raises UserError."""
        key = storable(key.strip())
        with self._database.reading() as connection:
            statement = select(ArticleRow.id)
            found = connection.scalar(statement.where(ArticleRow.external_id == key))
            if found is None and key.isdecimal() and int(key) <= _MAX_ROW_ID:
                found = connection.scalar(statement.where(ArticleRow.id == int(key)))
        if found is None:
            raise UserError(f"There is no article “{key}”.", "Search for a word of its title.")
        return ArticleId(found)

    def count(self) -> int:
        """How many articles the library holds."""
        with self._database.reading() as connection:
            return connection.scalar(select(func.count()).select_from(ArticleRow)) or 0

    def tags(self) -> list[TagLabel]:
        """Every tag, by path."""
        with self._database.reading() as connection:
            return TagTree(connection).labels()

    def standing_tag(self, name: str) -> str:
        """The path of the tag that an old name stands for; '' for what is a tag itself, or none."""
        if not name.strip(" /"):
            return ""
        with self._database.reading() as connection:
            tree = TagTree(connection)
            tag = tree.find(name)
            path = tree.label(tag).path if tag is not None else ""
        return "" if tag_key(path) == tag_key("/".join(path_steps(name))) else path


def is_flag() -> ColumnElement[bool]:
    """An open finding that says "look here", of the article itself or of a current text."""
    return and_(
        or_(FindingRow.text_id.is_(None), TextRow.is_current == 1),
        FindingRow.state == "open",
        FindingRow.kind.in_(FLAG_KINDS),
    )


def _rows(connection: Connection, ids: Sequence[ArticleId]) -> list[ResultRow]:
    articles = connection.execute(
        select(
            ArticleRow.id,
            ArticleRow.external_id,
            ArticleRow.year,
            ArticleRow.month,
            ArticleRow.day,
            ArticleRow.date_basis,
            ArticleRow.date_evidence,
            ArticleRow.date_confidence,
            ArticleRow.status,
            ArticleRow.created_at,
            SourceRow.name.label("source"),
        )
        .outerjoin(SourceRow, SourceRow.id == ArticleRow.source_id)
        .where(one_of(ArticleRow.id, ids))
    )
    texts = _titles(connection, ids)
    tags = _tags(connection, ids)
    flags = _flag_counts(connection, ids)
    notes = _note_counts(connection, ids)
    reprints = _reprint_counts(connection, ids)
    own = OwnValues(connection, ids)
    found = {
        row.id: _with_own(
            _row(row, texts[row.id], tags[row.id], flags.get(row.id, 0), notes.get(row.id, 0)), own
        )
        for row in articles
    }
    found.update(
        (one, replace(found[one], reprints=count)) for one, count in reprints.items() if count
    )
    return [found[one] for one in ids if one in found]


def _row(
    row: AnyRow,
    texts: dict[str, AnyRow],
    tags: list[TagLabel],
    flags: int,
    notes: int,
) -> ResultRow:
    original, translation = texts.get(Side.ORIGINAL), texts.get(Side.TRANSLATION)
    shown = translation or original
    return ResultRow(
        id=ArticleId(row.id),
        external_id=row.external_id,
        title=shown.title if shown else row.external_id,
        title_language=shown.language if shown else "",
        original_title=original.title if original and translation else "",
        original_language=original.language if original else "",
        title_marks=(),
        original_title_marks=(),
        source=row.source or "",
        dating=dating_of(row),
        status=ReviewStatus(row.status),
        tags=tuple(sorted(tags, key=lambda tag: tag.path.casefold())),
        flag_count=flags,
        sides=tuple(side for side in Side if side in texts),
        note_count=notes,
        title_derived=bool(shown.title_derived) if shown else False,
        added=row.created_at,
    )


def _with_own(row: ResultRow, own: OwnValues) -> ResultRow:
    """The row with what people set in the article's fields."""
    values = own.of(row.id)
    if not values:
        return row
    shown = next(reversed(row.sides), None)  # the translation, where there is one
    original = Side.ORIGINAL if len(row.sides) == len(Side) else None
    return replace(
        row,
        title=own.title(row.id, shown, row.title) if shown else row.title,
        title_language=(
            own.language(row.id, shown, row.title_language) if shown else row.title_language
        ),
        original_title=own.title(row.id, original, row.original_title) if original else "",
        original_language=(
            own.language(row.id, original, row.original_language) if original else ""
        ),
        title_derived=row.title_derived and not (shown and TITLES[shown] in values),
        source=values.get(ArticleField.SOURCE, row.source),
        dating=own.dating(row.id, row.dating),
        assignee=values.get(ArticleField.ASSIGNEE, ""),
    )


def _titles(connection: Connection, ids: Sequence[int]) -> defaultdict[int, dict[str, AnyRow]]:
    found: defaultdict[int, dict[str, AnyRow]] = defaultdict(dict)
    for row in connection.execute(
        select(
            TextRow.article_id, TextRow.side, TextRow.language, TextRow.title, TextRow.title_derived
        ).where(one_of(TextRow.article_id, ids), TextRow.is_current == 1)
    ):
        found[row.article_id][row.side] = row
    return found


def _tags(connection: Connection, ids: Sequence[int]) -> defaultdict[int, list[TagLabel]]:
    tree = TagTree(connection)
    found: defaultdict[int, list[TagLabel]] = defaultdict(list)
    for article, tag in connection.execute(
        select(ArticleTagRow.article_id, ArticleTagRow.tag_id).where(
            one_of(ArticleTagRow.article_id, ids)
        )
    ):
        found[article].append(tree.label(tag))
    return found


def _flag_counts(connection: Connection, ids: Sequence[int]) -> dict[int, int]:
    counted = connection.execute(
        select(FindingRow.article_id, func.count())
        .outerjoin(TextRow, TextRow.id == FindingRow.text_id)
        .where(
            one_of(FindingRow.article_id, ids),
            is_flag(),
        )
        .group_by(FindingRow.article_id)
    )
    return {row[0]: row[1] for row in counted}


def _note_counts(connection: Connection, ids: Sequence[int]) -> dict[int, int]:
    counted = connection.execute(
        select(NoteRow.article_id, func.count())
        .where(one_of(NoteRow.article_id, ids))
        .group_by(NoteRow.article_id)
    )
    return {row[0]: row[1] for row in counted}


def _reprint_counts(connection: Connection, ids: Sequence[int]) -> dict[int, int]:
    """How many other articles the cluster of each article holds; articles without one left out."""
    other = aliased(ClusterRow)
    counted = connection.execute(
        select(ClusterRow.article_id, func.count())
        .join(other, other.cluster_id == ClusterRow.cluster_id)
        .where(one_of(ClusterRow.article_id, ids))
        .group_by(ClusterRow.article_id)
    )
    return {row[0]: row[1] - 1 for row in counted}
