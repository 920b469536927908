"""The values of fields as they stand: what a person set, else what the import gave."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, literal, select

from archive_app.domain.articles import NameKind, NameMention, NameRole, Side
from archive_app.domain.dates import Dating
from archive_app.domain.field_dates import dating_by_hand
from archive_app.domain.fields import (
    LANGUAGES,
    NAME_KINDS,
    SIDE_OF,
    TITLES,
    ArticleField,
    EditedField,
    names_as_text,
)
from archive_app.store.authority_tables import ArticleNameRow, AuthorityRow
from archive_app.store.field_tables import FieldRow
from archive_app.store.prepared import Prepared, among, packed
from archive_app.store.tables import ArticleRow, EventRow, SourceRow, TextRow
from archive_app.store.values import loads, one_of

Own = Mapping[str, str]  # {field: value that a person set}
_NONE: Own = {}
_OWN = Prepared(
    select(FieldRow.article_id, FieldRow.field, FieldRow.value).where(among(FieldRow.article_id))
)
_RIGHTS = ("rights", "copyright", "license", "licence")


class OwnValues:
    """What people set in some articles; most have nothing."""

    def __init__(self, connection: Connection, ids: Iterable[int]) -> None:
        self._found: dict[int, dict[str, str]] = {}
        for article, field, value in _OWN.run(connection, **packed(ids)):
            self._found.setdefault(article, {})[field] = value

    def __contains__(self, article: int) -> bool:
        """Whether people set anything in the article."""
        return article in self._found

    def of(self, article: int) -> Own:
        """The values of an article by the names of their fields."""
        return self._found.get(article, _NONE)

    def title(self, article: int, side: str, imported: str) -> str:
        """The title of a side."""
        return self.of(article).get(TITLES[Side(side)], imported)

    def language(self, article: int, side: str, imported: str) -> str:
        """The language of a side."""
        return self.of(article).get(LANGUAGES[Side(side)], imported)

    def dating(self, article: int, imported: Dating) -> Dating:
        """The date."""
        edtf = self.of(article).get(ArticleField.DATE)
        return imported if edtf is None else dating_by_hand(edtf)


def shown_title() -> ColumnElement[str]:
    """The title of a row of texts, in SQL."""
    own = (
        select(FieldRow.value)
        .where(FieldRow.article_id == TextRow.article_id, FieldRow.field == "title." + TextRow.side)
        .correlate(TextRow)
        .scalar_subquery()
    )
    return func.coalesce(own, TextRow.title).label("title")


def imported_values(
    connection: Connection, field: ArticleField, ids: Sequence[int]
) -> dict[int, str]:
    """What the import gave, of those articles that can have the field."""
    if field in NAME_KINDS:
        own = dict(
            connection.execute(
                select(FieldRow.article_id, FieldRow.imported).where(
                    FieldRow.field == field.value, one_of(FieldRow.article_id, ids)
                )
            ).all()
        )
        now = standing_names(connection, field, ids)
        return {one: names_of_json(field, own[one]) if one in own else now[one] for one in now}
    if side := SIDE_OF.get(field):
        column = TextRow.title if field in TITLES.values() else TextRow.language
        texts = select(TextRow.article_id, column).where(
            TextRow.side == side.value, TextRow.is_current == 1, one_of(TextRow.article_id, ids)
        )
        return dict(connection.execute(texts).all())
    rows = select(ArticleRow.id, _imported(field)).where(one_of(ArticleRow.id, ids))
    if field is ArticleField.SOURCE:
        rows = rows.outerjoin(SourceRow, SourceRow.id == ArticleRow.source_id)
    return {one: value or "" for one, value in connection.execute(rows)}


def standing_names(
    connection: Connection, field: ArticleField, ids: Sequence[int]
) -> dict[int, str]:
    """The names of a kind that stand on the articles, as they are typed; '' for none."""
    found: dict[int, list[NameMention]] = {
        one: []
        for one in connection.scalars(select(ArticleRow.id).where(one_of(ArticleRow.id, ids)))
    }
    kind = NAME_KINDS[field]
    rows = connection.execute(
        select(
            ArticleNameRow.article_id,
            ArticleNameRow.role,
            ArticleNameRow.role_text,
            ArticleNameRow.text,
        )
        .join(AuthorityRow, AuthorityRow.id == ArticleNameRow.authority_id)
        .where(one_of(ArticleNameRow.article_id, ids), AuthorityRow.kind == kind.value)
        .order_by(ArticleNameRow.article_id, ArticleNameRow.position)
    )
    for article, role, role_text, text in rows:
        found[article].append(NameMention(kind, NameRole(role), text, role_text))
    return {one: names_as_text(names) for one, names in found.items()}


def names_of_json(field: ArticleField, imported: str) -> str:
    """The names that the import gave, as they are typed."""
    kind: NameKind = NAME_KINDS[field]
    return names_as_text(
        NameMention(kind, NameRole(row["role"]), row["text"], row["role_text"])
        for row in (loads(imported)["rows"] if imported else ())
    )


def edited_fields(connection: Connection, article: int) -> tuple[EditedField, ...]:
    """The fields of an article that a person set, in the order of the fields."""
    rows = {
        row.field: row
        for row in connection.execute(
            select(FieldRow.field, FieldRow.value, EventRow.actor, EventRow.at)
            .outerjoin(EventRow, EventRow.id == FieldRow.event_id)
            .where(FieldRow.article_id == article)
        )
    }
    return tuple(
        EditedField(
            field=field,
            value=rows[field].value,
            imported=imported_values(connection, field, [article]).get(article, ""),
            by=rows[field].actor or "",
            at=rows[field].at or "",
        )
        for field in ArticleField
        if field in rows
    )


def _imported(field: ArticleField) -> ColumnElement[Any]:
    if field is ArticleField.SOURCE:
        return SourceRow.name.expression
    if field is ArticleField.RIGHTS:
        told = (func.json_extract(ArticleRow.extra, f"$.{name}") for name in _RIGHTS)
        return func.coalesce(*told, "")
    columns = {
        ArticleField.SECTION: ArticleRow.section,
        ArticleField.URL: ArticleRow.url,
        ArticleField.DATE: ArticleRow.date,
    }
    return columns[field].expression if field in columns else literal("")
