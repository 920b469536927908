"""Facet values and sort keys of articles, for the columns of the index."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Select, select

from archive_app.domain.articles import NameKind, Side
from archive_app.domain.facets import NONE_VALUE, Facet
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
from archive_app.store.values import AnyRow, one_of

_NAME_FACETS = {
    NameKind.PERSON.value: Facet.PERSON,
    NameKind.ORGANISATION.value: Facet.ORG,
    NameKind.PLACE.value: Facet.PLACE,
}
_AT_ONCE = 5000
# Per article and facet the values in order, each once.
_Values = defaultdict[int, defaultdict[Facet, dict[str, None]]]


def column_rows(connection: Connection, after: int) -> list[ColumnRow]:
    """The rows of the articles whose facet sequence is above ``after``, by id.

    Six queries per five thousand articles, all by index: the cost is that of what changed.
    """
    changed = connection.scalars(select(ArticleRow.id).where(ArticleRow.facet_seq > after))
    ids = sorted(changed)
    tree = TagTree(connection)
    sources: dict[str, str] = {}  # few names on many articles
    rows: list[ColumnRow] = []
    for start in range(0, len(ids), _AT_ONCE):
        rows += _some_rows(connection, ids[start : start + _AT_ONCE], tree, sources)
    return rows


def _some_rows(
    connection: Connection, ids: Sequence[int], tree: TagTree, sources: dict[str, str]
) -> list[ColumnRow]:
    values: _Values = defaultdict(lambda: defaultdict(dict))
    titles: dict[int, str] = {}
    _add_texts(connection, ids, values, titles)
    _add_tags(connection, ids, values, tree)
    _add_flags(connection, ids, values)
    _add_names(connection, ids, values)
    articles = _articles().where(one_of(ArticleRow.id, ids)).order_by(ArticleRow.id)
    return [
        _column_row(row, values[row.id], titles.get(row.id, row.external_id), sources)
        for row in connection.execute(articles)
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
    # A value spelled as the word for "no value" (a folder may have that name) is none.
    values = {facet: tuple(v for v in many if v != NONE_VALUE) for facet, many in found.items()}
    values |= {facet: (one,) for facet, one in single.items() if one and one != NONE_VALUE}
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
    connection: Connection, ids: Sequence[int], values: _Values, titles: dict[int, str]
) -> None:
    """Languages, the translation's kind, and the title people see first."""
    for row in connection.execute(
        select(TextRow.article_id, TextRow.side, TextRow.language, TextRow.kind, TextRow.title)
        .where(one_of(TextRow.article_id, ids), TextRow.is_current == 1)
        .order_by(TextRow.article_id, TextRow.side)  # the translation last: its title wins
    ):
        mine = values[row.article_id]
        if row.language:
            mine[Facet.LANG][row.language] = None
        if row.side == Side.TRANSLATION:
            mine[Facet.KIND][row.kind] = None
        titles[row.article_id] = row.title


def _add_tags(connection: Connection, ids: Sequence[int], values: _Values, tree: TagTree) -> None:
    for article, tag in connection.execute(
        select(ArticleTagRow.article_id, ArticleTagRow.tag_id)
        .where(one_of(ArticleTagRow.article_id, ids))
        .order_by(ArticleTagRow.article_id, ArticleTagRow.tag_id)
    ):
        for path in tree.lineage(tag):
            values[article][Facet.TAG][path] = None


def _add_flags(connection: Connection, ids: Sequence[int], values: _Values) -> None:
    for article, kind in connection.execute(
        select(FindingRow.article_id, FindingRow.kind)
        .outerjoin(TextRow, TextRow.id == FindingRow.text_id)
        .where(
            one_of(FindingRow.article_id, ids),
            is_flag(),
        )
        .distinct()
        .order_by(FindingRow.article_id, FindingRow.kind)
    ):
        values[article][Facet.FLAG][kind] = None


def _add_names(connection: Connection, ids: Sequence[int], values: _Values) -> None:
    for row in connection.execute(
        select(ArticleNameRow.article_id, AuthorityRow.kind, AuthorityRow.preferred)
        .join(AuthorityRow, AuthorityRow.id == ArticleNameRow.authority_id)
        .where(one_of(ArticleNameRow.article_id, ids))
        .order_by(ArticleNameRow.article_id, ArticleNameRow.position)
    ):
        values[row.article_id][_NAME_FACETS[row.kind]][row.preferred] = None
