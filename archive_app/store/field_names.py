"""Names that a person set on an article, in the place of those of the import, which are kept.

The rows of an article's names are those that are searched and counted; each kind of names is one
field. What the import gave lies beside it as JSON and follows later imports.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from archive_app.domain.articles import NameKind, NameMention, NameRole
from archive_app.domain.fields import NAME_KINDS, ArticleField
from archive_app.store.authority_root import naming
from archive_app.store.authority_tables import ArticleNameRow, AuthorityRow
from archive_app.store.catalogue import Catalogue
from archive_app.store.field_tables import FieldRow
from archive_app.store.tables import ArticleRow
from archive_app.store.unit_of_work import Work
from archive_app.store.values import dumps, loads, one_of, storable

Names = dict[str, Any]  # {"rows": of a kind, "at": their places among all names of the article}


def names_now(connection: Connection, field: ArticleField, article: int) -> Names:
    """The names of a kind on an article, and where they stand."""
    rows = _rows(connection, article)
    kind = NAME_KINDS[field].value
    mine = [at for at, row in enumerate(rows) if row["kind"] == kind]
    return {"rows": [_plain(rows[at]) for at in mine], "at": mine}


def put_names(connection: Connection, field: ArticleField, article: int, names: Names) -> None:
    """Let these names of a kind stand on an article; those of other kinds stay."""
    kind = NAME_KINDS[field].value
    kept = [_plain(row) for row in _rows(connection, article) if row["kind"] != kind]
    for at, row in zip(names["at"], names["rows"], strict=True):
        kept.insert(at, row)
    connection.execute(delete(ArticleNameRow).where(ArticleNameRow.article_id == article))
    if kept:
        rows = [{"article_id": article, "position": at, **row} for at, row in enumerate(kept)]
        connection.execute(insert(ArticleNameRow), rows)


def existing_names(work: Work, field: ArticleField, names: Names) -> Names:
    """The same names, of records that are there: one that is gone is found again by its name."""
    connection = work.connection
    wanted = {row["authority_id"] for row in names["rows"]}
    known = set(connection.scalars(select(AuthorityRow.id).where(one_of(AuthorityRow.id, wanted))))
    if wanted <= known:
        return names
    catalogue = Catalogue(connection)
    rows = [
        row
        if row["authority_id"] in known
        else {**row, "authority_id": catalogue.authority(_mention(field, row))}
        for row in names["rows"]
    ]
    touch_renamed(work, catalogue)
    return {**names, "rows": rows}


def typed_rows(catalogue: Catalogue, names: Iterable[NameMention]) -> list[dict[str, Any]]:
    """The rows of names that were typed; records that don't exist are made."""
    return [
        {
            "authority_id": catalogue.authority(name),
            "role": name.role.value,
            "role_text": storable(name.role_text),
            "text": storable(name.text),
        }
        for name in names
    ]


def in_place(now: Names, rows: Sequence[dict[str, Any]]) -> Names:
    """New rows where the first of the old ones stood, or in front of all."""
    first = now["at"][0] if now["at"] else 0
    return {"rows": list(rows), "at": list(range(first, first + len(rows)))}


def touch_renamed(work: Work, catalogue: Catalogue) -> None:
    """Articles are found by all forms of their names: a new form changes others too."""
    if catalogue.renamed:
        waiting = select(ArticleRow.id).where(
            ArticleRow.id.in_(naming(catalogue.renamed)), ArticleRow.change_seq < work.seq
        )
        work.touch_index(work.connection.scalars(waiting).all())
        catalogue.renamed.clear()


def lay_aside(connection: Connection, article: int) -> list[tuple[ArticleField, Names]]:
    """Let the names of the import stand while an import renews them; see :func:`lay_back`."""
    aside = []
    for field, row in _own(connection, article):
        aside.append((field, names_now(connection, field, article)))
        put_names(connection, field, article, loads(row.imported))
    return aside


def lay_back(
    connection: Connection, article: int, aside: Sequence[tuple[ArticleField, Names]]
) -> None:
    """Let the names stand again that a person set; those of the import are kept as they are now."""
    for field, names in aside:
        mine = (FieldRow.article_id == article, FieldRow.field == field.value)
        imported = dumps(names_now(connection, field, article))
        connection.execute(update(FieldRow).where(*mine).values(imported=imported))
        put_names(connection, field, article, names)


def edited_by_person(connection: Connection, article: int) -> bool:
    """Whether a person set a field of the article that imports bring too."""
    own = select(FieldRow.field).where(
        FieldRow.article_id == article, FieldRow.field != ArticleField.ASSIGNEE.value
    )
    return connection.scalar(own.limit(1)) is not None


# --- inside


def _own(connection: Connection, article: int) -> list[tuple[ArticleField, Any]]:
    rows = connection.execute(
        select(FieldRow.field, FieldRow.imported).where(
            FieldRow.article_id == article,
            FieldRow.field.in_([field.value for field in NAME_KINDS]),
        )
    )
    return [(ArticleField(row.field), row) for row in rows]


def _rows(connection: Connection, article: int) -> list[dict[str, Any]]:
    rows = connection.execute(
        select(
            ArticleNameRow.authority_id,
            ArticleNameRow.role,
            ArticleNameRow.role_text,
            ArticleNameRow.text,
            AuthorityRow.kind,
        )
        .join(AuthorityRow, AuthorityRow.id == ArticleNameRow.authority_id)
        .where(ArticleNameRow.article_id == article)
        .order_by(ArticleNameRow.position)
    )
    return [dict(row) for row in rows.mappings()]


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in row if name != "kind"}


def _mention(field: ArticleField, row: dict[str, Any]) -> NameMention:
    kind: NameKind = NAME_KINDS[field]
    return NameMention(kind, NameRole(row["role"]), row["text"], row["role_text"])
