"""Facet values and sort keys of articles, for the columns of the index."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import compress
from typing import Any

from sqlalchemy import Connection, Select, bindparam, exists, select

from archive_app.domain.articles import NameRole, Side
from archive_app.domain.dates import Dating, PartialDate
from archive_app.domain.facets import NONE_VALUE, Facet
from archive_app.domain.fields import ArticleField
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import ColumnRow
from archive_app.store.authority_root import Root, root_id
from archive_app.store.authority_tables import ArticleNameRow, AuthorityRow, MentionRow
from archive_app.store.collection_tables import MemberRow, collection_paths
from archive_app.store.field_values import Own, OwnValues
from archive_app.store.name_forms import KIND_FACETS
from archive_app.store.prepared import Prepared, among, packed
from archive_app.store.reads import is_flag
from archive_app.store.reprint_tables import ClusterRow
from archive_app.store.stars import StarRow
from archive_app.store.tables import (
    ArticleRow,
    ArticleTagRow,
    BatchRow,
    BeadRow,
    FindingRow,
    NoteRow,
    SourceRow,
    TextRow,
)
from archive_app.store.tag_tree import TagTree
from archive_app.store.values import AnyRow
from archive_app.text.sort_keys import sort_key

_ROLE_FACETS = {
    NameRole.AUTHOR.value: Facet.BYLINE,
    NameRole.PHOTOGRAPHER.value: Facet.BYLINE,
    NameRole.TRANSLATOR.value: Facet.BYLINE,
    NameRole.OUTLET.value: Facet.BYLINE,
    NameRole.EDITOR.value: Facet.CREDIT,
    NameRole.REVIEWER.value: Facet.CREDIT,
    NameRole.OTHER.value: Facet.CREDIT,
}
# Facets that articles may have several values of.
_MANY = (
    Facet.LANG, Facet.KIND, Facet.TAG, Facet.FLAG, Facet.PERSON, Facet.ORG, Facet.PLACE,
    Facet.BYLINE, Facet.CREDIT, Facet.COLLECTION,
)  # fmt: skip
# What an article may have, as ``has:`` names it; see _has.
_PARTS = (
    "note", "original", "translation", "pairs", "url", "date", "byline", "credit", "tag",
    "correction", "star", "collection",
)  # fmt: skip
AT_ONCE = 5000  # articles read in one go


def changed_ids(connection: Connection, after: int) -> list[int]:
    """The articles whose facet sequence is above ``after``, ascending."""
    return sorted(row.id for row in _CHANGED.run(connection, after=after))


def column_rows(connection: Connection, after: int) -> list[ColumnRow]:
    """The rows of the articles whose facet sequence is above ``after``, by id.

    Six queries per five thousand articles, all by index: the cost is that of what changed.
    """
    ids = changed_ids(connection, after)
    reader = ColumnReader()
    rows: list[ColumnRow] = []
    with _without_collecting(much=len(ids) > AT_ONCE):
        for start in range(0, len(ids), AT_ONCE):
            rows += reader.rows(connection, ids[start : start + AT_ONCE])
    return rows


@contextmanager
def _without_collecting(*, much: bool) -> Iterator[None]:
    """Nothing of a row holds itself: walking through them all, over and over, took a third."""
    was = much and gc.isenabled()
    if was:
        gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


class ColumnReader:
    """Reads column rows; keeps what many articles share, so that it is in memory once."""

    def __init__(self) -> None:
        self._tuples: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._source_keys: dict[str, str] = {}  # few names on many articles

    def rows(self, connection: Connection, ids: Sequence[int]) -> list[ColumnRow]:
        """The rows of those of ``ids`` that exist, ascending; a query a table, all by index."""
        found = _Found(connection, ids)
        articles = _ARTICLES.run(connection, **packed(ids)).all()
        return [self._row(row, found) for row in articles]

    def _row(self, row: AnyRow, found: _Found) -> ColumnRow:
        own = found.own.of(row.id)
        source = own.get(ArticleField.SOURCE, row.source or "")
        date = PartialDate(row.year, row.month, row.day)
        if own:
            date = found.own.dating(row.id, Dating(date)).date
        if source not in self._source_keys:
            self._source_keys[source] = sort_key(source)
        shared = self._shared
        # A value spelled as the word for "no value" (a folder may have that name) is none.
        values: dict[Facet, tuple[str, ...]] = {}
        for facet, several in found.of(row.id):
            if NONE_VALUE in several:
                several = [one for one in several if one != NONE_VALUE]
            if several:
                values[facet] = shared(tuple(several))
        for facet, value in (
            (Facet.SOURCE, source),
            (Facet.SECTION, own.get(ArticleField.SECTION, row.section)),
            (Facet.STATUS, row.status),
            (Facet.REVIEWER, own.get(ArticleField.ASSIGNEE, "")),
            (Facet.DATE, "" if date.year is None else f"{date.year:04d}"),
            (Facet.DUPLICATE, row.duplicate),
            (Facet.BATCH, row.batch or ("" if row.batch_id is None else str(row.batch_id))),
        ):
            if value and value != NONE_VALUE:
                values[facet] = shared((value,))
        if has := _has(row, found, own, has_date=date.year is not None):
            values[Facet.HAS] = shared(has)
        return ColumnRow(
            id=ArticleId(row.id),
            values=values,
            date_key=(
                ""
                if date.year is None
                else f"{date.year:04d}-{date.month or 0:02d}-{date.day or 0:02d}"
            ),
            title_key=sort_key(found.titles.get(row.id, row.external_id)),
            source_key=self._source_keys[source],
        )

    def _shared(self, values: tuple[str, ...]) -> tuple[str, ...]:
        return self._tuples.setdefault(values, values)


class _Found:
    """The values of some articles, by facet, and the titles that people see first."""

    def __init__(self, connection: Connection, ids: Sequence[int]) -> None:
        self.own = OwnValues(connection, ids)
        self.titles: dict[int, str] = {}
        self.sides: dict[int, set[str]] = {}
        self.corrected: set[int] = set()
        self._values: dict[Facet, dict[int, list[str]]] = {facet: {} for facet in _MANY}
        self._tables = tuple(self._values.items())
        self._add_texts(connection, ids)
        self._add_tags(connection, ids)
        self._add_collections(connection, ids)
        self._add_flags(connection, ids)
        self._add_names(connection, ids)

    def of(self, article: int) -> Iterator[tuple[Facet, list[str]]]:
        """The facets that the article has values of."""
        for facet, table in self._tables:
            if article in table:
                yield facet, table[article]

    def has(self, facet: Facet, article: int) -> bool:
        """The article has a value of the facet."""
        return article in self._values[facet]

    def _add_texts(self, connection: Connection, ids: Sequence[int]) -> None:
        """Languages, the translation's kind, and titles."""
        languages, kinds = self._values[Facet.LANG], self._values[Facet.KIND]
        texts = _TEXTS.run(connection, **packed(ids)).all()
        own, titles, sides = self.own, self.titles, self.sides
        for article, side, language, kind, title, made_by in texts:
            if article in own:
                title = own.title(article, side, title)
                language = own.language(article, side, language)
            # The translation comes last: its title wins.
            titles[article] = title
            if article in sides:
                sides[article].add(side)
            else:
                sides[article] = {side}
            if language:
                _add(languages, article, language)
            if side == Side.TRANSLATION:
                _add(kinds, article, kind)
            if made_by:
                self.corrected.add(article)

    def _add_tags(self, connection: Connection, ids: Sequence[int]) -> None:
        tags = self._values[Facet.TAG]
        found = _TAGGED.run(connection, **packed(ids)).all()
        tree = TagTree(connection, ids) if found else None
        lineages: dict[int, Sequence[str]] = {}  # few tags on many articles
        for article, tag in found:
            if tag not in lineages:
                lineages[tag] = tuple(tree.lineage(tag)) if tree else ()
            for path in lineages[tag]:
                _add(tags, article, path)

    def _add_collections(self, connection: Connection, ids: Sequence[int]) -> None:
        found = _GATHERED.run(connection, **packed(ids)).all()
        paths = collection_paths(connection) if found else {}
        for article, collection in found:
            for path in paths[collection].lineage:
                _add(self._values[Facet.COLLECTION], article, path)

    def _add_flags(self, connection: Connection, ids: Sequence[int]) -> None:
        flags = self._values[Facet.FLAG]
        for article, kind in _FLAGGED.run(connection, **packed(ids)).all():
            _add(flags, article, kind)

    def _add_names(self, connection: Connection, ids: Sequence[int]) -> None:
        tables = {kind: self._values[facet] for kind, facet in KIND_FACETS.items()}
        roles = {role: self._values[facet] for role, facet in _ROLE_FACETS.items()}
        for article, role, kind, name in _NAMED.run(connection, **packed(ids)).all():
            _add(tables[kind], article, name)
            if role in roles:
                _add(roles[role], article, name)
        for article, kind, name in _MENTIONED.run(connection, **packed(ids)).all():
            _add(self._values[KIND_FACETS[kind]], article, name)


def _add(table: dict[int, list[str]], article: int, value: str) -> None:
    """Note a value of an article, once."""
    values = table.get(article)
    if values is None:
        table[article] = [value]
    elif value not in values:
        values.append(value)


def _articles() -> Select[*tuple[Any, ...]]:
    return (
        select(
            ArticleRow.id,
            ArticleRow.external_id,
            ArticleRow.section,
            ArticleRow.url,
            ArticleRow.status,
            ArticleRow.year,
            ArticleRow.month,
            ArticleRow.day,
            ArticleRow.batch_id,
            SourceRow.name.label("source"),
            BatchRow.label.label("batch"),
            ClusterRow.kind.label("duplicate"),
            exists().where(NoteRow.article_id == ArticleRow.id).label("noted"),
            exists().where(StarRow.article_id == ArticleRow.id).label("starred"),
            exists().where(BeadRow.article_id == ArticleRow.id).label("paired"),
        )
        .outerjoin(SourceRow, SourceRow.id == ArticleRow.source_id)
        .outerjoin(BatchRow, BatchRow.id == ArticleRow.batch_id)
        .outerjoin(ClusterRow, ClusterRow.article_id == ArticleRow.id)
        .where(among(ArticleRow.id))
        .order_by(ArticleRow.id)
    )


_CHANGED = Prepared(select(ArticleRow.id).where(ArticleRow.facet_seq > bindparam("after", 0)))
_ARTICLES = Prepared(_articles())
_TEXTS = Prepared(
    select(
        TextRow.article_id,
        TextRow.side,
        TextRow.language,
        TextRow.kind,
        TextRow.title,
        TextRow.made_by,
    )
    .where(among(TextRow.article_id), TextRow.is_current == 1)
    .order_by(TextRow.article_id, TextRow.side)
)
_TAGGED = Prepared(
    select(ArticleTagRow.article_id, ArticleTagRow.tag_id)
    .where(among(ArticleTagRow.article_id))
    .order_by(ArticleTagRow.article_id, ArticleTagRow.tag_id)
)
_GATHERED = Prepared(
    select(MemberRow.article_id, MemberRow.collection_id)
    .where(among(MemberRow.article_id))
    .order_by(MemberRow.article_id, MemberRow.collection_id)
)
_FLAGGED = Prepared(
    select(FindingRow.article_id, FindingRow.kind)
    .outerjoin(TextRow, TextRow.id == FindingRow.text_id)
    .where(among(FindingRow.article_id), is_flag())
    .distinct()
    .order_by(FindingRow.article_id, FindingRow.kind)
)
_NAMED = Prepared(
    select(ArticleNameRow.article_id, ArticleNameRow.role, Root.kind, Root.preferred)
    .join(AuthorityRow, AuthorityRow.id == ArticleNameRow.authority_id)
    .join(Root, Root.id == root_id())
    .where(among(ArticleNameRow.article_id))
    .order_by(ArticleNameRow.article_id, ArticleNameRow.position)
)
_MENTIONED = Prepared(
    select(MentionRow.article_id, Root.kind, Root.preferred)
    .join(AuthorityRow, AuthorityRow.id == MentionRow.authority_id)
    .join(Root, Root.id == root_id())
    .where(among(MentionRow.article_id))
    .order_by(MentionRow.article_id, MentionRow.authority_id)
)


def _has(row: AnyRow, found: _Found, own: Own, *, has_date: bool) -> tuple[str, ...]:
    """What the article has, of what people look for."""
    sides, article, has = found.sides.get(row.id, ()), row.id, found.has
    present = (
        row.noted,
        Side.ORIGINAL.value in sides,
        Side.TRANSLATION.value in sides,
        row.paired and len(sides) == len(Side),
        own.get(ArticleField.URL, row.url) != "",
        has_date,
        has(Facet.BYLINE, article),
        has(Facet.CREDIT, article),
        has(Facet.TAG, article),
        article in found.corrected,
        row.starred,
        has(Facet.COLLECTION, article),
    )
    return tuple(compress(_PARTS, present))
