"""Facet values and sort keys of articles, for the columns of the index."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Select, select

from archive_app.domain.articles import NameKind, Side
from archive_app.domain.facets import Facet
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import ColumnRow
from archive_app.store.reads import is_flag
from archive_app.store.sort_keys import sort_key
from archive_app.store.tables import (
    ArticleNameRow,
    ArticleRow,
    ArticleTagRow,
    AuthorityRow,
    BatchRow,
    FindingRow,
    SourceRow,
    TextRow,
)
from archive_app.store.tag_tree import TagTree
from archive_app.store.values import AnyRow

_NAME_FACETS = {
    NameKind.PERSON.value: Facet.PERSON,
    NameKind.ORGANISATION.value: Facet.ORG,
    NameKind.PLACE.value: Facet.PLACE,
}
# Per article and facet the values in order, each once.
_Values = defaultdict[int, defaultdict[Facet, dict[str, None]]]


def column_rows(connection: Connection, after: int) -> list[ColumnRow]:
    """The rows of the articles whose facet sequence is above ``after``, by six queries."""
    values: _Values = defaultdict(lambda: defaultdict(dict))
    changed = ArticleRow.facet_seq > after
    titles: dict[int, str] = {}
    _add_texts(connection, changed, values, titles)
    _add_tags(connection, changed, values)
    _add_flags(connection, changed, values)
    _add_names(connection, changed, values)
    sources: dict[str, str] = {}  # few names on many articles
    return [
        _column_row(row, values[row.id], titles.get(row.id, row.external_id), sources)
        for row in connection.execute(_articles().where(changed).order_by(ArticleRow.id))
    ]


def _articles() -> Select[*tuple[Any, ...]]:
    return (
        select(
            ArticleRow.id,
            ArticleRow.external_id,
            ArticleRow.section,
            ArticleRow.status,
            ArticleRow.year,
            ArticleRow.month,
            ArticleRow.day,
            ArticleRow.batch_id,
            SourceRow.name.label("source"),
            BatchRow.label.label("batch"),
        )
        .outerjoin(SourceRow, SourceRow.id == ArticleRow.source_id)
        .outerjoin(BatchRow, BatchRow.id == ArticleRow.batch_id)
    )


def _column_row(
    row: AnyRow, found: Mapping[Facet, Iterable[str]], title: str, sources: dict[str, str]
) -> ColumnRow:
    source = row.source or ""
    if source not in sources:
        sources[source] = sort_key(source)
    single = {
        Facet.SOURCE: row.source,
        Facet.SECTION: row.section,
        Facet.STATUS: row.status,
        Facet.DATE: "" if row.year is None else f"{row.year:04d}",
        Facet.BATCH: row.batch or ("" if row.batch_id is None else str(row.batch_id)),
    }
    values = {facet: tuple(many) for facet, many in found.items()}
    values |= {facet: (value,) for facet, value in single.items() if value}
    return ColumnRow(
        id=ArticleId(row.id),
        values=values,
        date_key=(
            "" if row.year is None else f"{row.year:04d}-{row.month or 0:02d}-{row.day or 0:02d}"
        ),
        title_key=sort_key(title),
        source_key=sources[source],
    )


def _add_texts(
    connection: Connection, changed: Any, values: _Values, titles: dict[int, str]
) -> None:
    """Languages, the translation's kind, and the title people see first."""
    for row in connection.execute(
        select(TextRow.article_id, TextRow.side, TextRow.language, TextRow.kind, TextRow.title)
        .join(ArticleRow, ArticleRow.id == TextRow.article_id)
        .where(changed, TextRow.is_current == 1)
        .order_by(TextRow.article_id, TextRow.side)  # the translation last: its title wins
    ):
        mine = values[row.article_id]
        if row.language:
            mine[Facet.LANG][row.language] = None
        if row.side == Side.TRANSLATION:
            mine[Facet.KIND][row.kind] = None
        titles[row.article_id] = row.title


def _add_tags(connection: Connection, changed: Any, values: _Values) -> None:
    tree = TagTree(connection)
    for article, tag in connection.execute(
        select(ArticleTagRow.article_id, ArticleTagRow.tag_id)
        .join(ArticleRow, ArticleRow.id == ArticleTagRow.article_id)
        .where(changed)
        .order_by(ArticleTagRow.article_id, ArticleTagRow.tag_id)
    ):
        for path in tree.lineage(tag):
            values[article][Facet.TAG][path] = None


def _add_flags(connection: Connection, changed: Any, values: _Values) -> None:
    for article, kind in connection.execute(
        select(FindingRow.article_id, FindingRow.kind)
        .join(ArticleRow, ArticleRow.id == FindingRow.article_id)
        .outerjoin(TextRow, TextRow.id == FindingRow.text_id)
        .where(
            changed,
            is_flag(),
        )
        .distinct()
        .order_by(FindingRow.article_id, FindingRow.kind)
    ):
        values[article][Facet.FLAG][kind] = None


def _add_names(connection: Connection, changed: Any, values: _Values) -> None:
    for row in connection.execute(
        select(ArticleNameRow.article_id, AuthorityRow.kind, AuthorityRow.preferred)
        .join(ArticleRow, ArticleRow.id == ArticleNameRow.article_id)
        .join(AuthorityRow, AuthorityRow.id == ArticleNameRow.authority_id)
        .where(changed)
        .order_by(ArticleNameRow.article_id, ArticleNameRow.position)
    ):
        values[row.article_id][_NAME_FACETS[row.kind]][row.preferred] = None
