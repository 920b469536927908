"""Names found in texts: kept as they are found, until somebody confirms or dismisses them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, delete, exists, func, or_, select
from sqlalchemy.dialects.sqlite import insert

from archive_app.domain.articles import NameKind
from archive_app.domain.authority import FoundGroup
from archive_app.domain.authority_ports import FoundForm
from archive_app.domain.ids import ArticleId, AuthorityId
from archive_app.domain.indexing import IndexedArticle
from archive_app.store.authority_root import root_id
from archive_app.store.authority_tables import (
    ArticleNameRow,
    AuthorityFormRow,
    AuthorityRow,
    FoundNameRow,
    FoundPlaceRow,
    MentionRow,
    NameLookRow,
)
from archive_app.store.documents import documents
from archive_app.store.events import Recorder
from archive_app.store.tables import ArticleRow
from archive_app.store.values import AnyRow, one_of

DISMISSED, CONFIRMED = "dismissed", "confirmed"


class FoundNames:
    """``FoundNameStore`` over a library."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def unread(self) -> list[tuple[int, ArticleId]]:
        """Articles that changed since they were looked at, with the number of that change."""
        seen = func.coalesce(select(NameLookRow.seq).scalar_subquery(), 0)
        changed = (
            select(ArticleRow.change_seq, ArticleRow.id)
            .where(ArticleRow.change_seq > seen)
            .order_by(ArticleRow.change_seq, ArticleRow.id)
        )
        with self._recorder.database.reading() as connection:
            return [(row[0], ArticleId(row[1])) for row in connection.execute(changed)]

    def articles(self, ids: Sequence[ArticleId]) -> list[IndexedArticle]:
        """Those of them that still exist, as they are searched."""
        with self._recorder.database.reading() as connection:
            return documents(connection, ids)

    def keep(self, found: Mapping[ArticleId, set[FoundForm]], read_to: int) -> None:
        """Keep what was found in these articles, instead of what was found there before."""
        with self._recorder.work() as work:
            connection = work.connection
            there = select(ArticleRow.id).where(one_of(ArticleRow.id, found))
            still = set(connection.scalars(there))
            connection.execute(delete(FoundPlaceRow).where(one_of(FoundPlaceRow.article_id, still)))
            names = _ids(connection, {form for one in still for form in found[ArticleId(one)]})
            places = [
                {"found_id": names[form], "article_id": one}
                for one in still
                for form in found[ArticleId(one)]
            ]
            if places:
                connection.execute(insert(FoundPlaceRow), places)
            row = insert(NameLookRow).values(id=1, seq=read_to, edits=0)
            seen = {"seq": func.max(NameLookRow.seq, read_to)}
            connection.execute(row.on_conflict_do_update(index_elements=["id"], set_=seen))
            work.commit()

    def groups(self, kind: NameKind) -> list[FoundGroup]:
        """What waits, that of most articles first."""
        with self._recorder.database.reading() as connection:
            rows = connection.execute(
                _waiting(FoundNameRow.kind == kind.value).order_by(FoundNameRow.id)
            ).all()
            records = {
                row.id: row.root
                for row in connection.execute(
                    select(AuthorityRow.id, root_id().label("root")).where(
                        one_of(AuthorityRow.id, {row.authority_id for row in rows} - {None})
                    )
                )
            }
        places: defaultdict[str, list[AnyRow]] = defaultdict(list)
        for row in rows:
            places[row.original].append(row)
        found = [_group(kind, mine, records) for mine in places.values()]
        return sorted(found, key=lambda group: (-group.articles, group.original))


def waiting_of(
    connection: Connection, kind: NameKind, original: str
) -> tuple[list[AnyRow], set[int]]:
    """The rows of a name that waits, and the articles in which it does."""
    mine = and_(FoundNameRow.kind == kind.value, FoundNameRow.original == original)
    rows = connection.execute(_waiting(mine)).all()
    ids = {row.id for row in rows}
    all_rows = connection.execute(select(FoundNameRow.__table__).where(mine)).all()
    return [row for row in all_rows if row.id in ids], {row.article_id for row in rows}


def found_in(connection: Connection, name: int, articles: Iterable[int]) -> set[str]:
    """The forms that were found in these articles and confirmed to be of a record."""
    return set(
        connection.scalars(
            select(FoundNameRow.original)
            .join(FoundPlaceRow, FoundPlaceRow.found_id == FoundNameRow.id)
            .where(FoundNameRow.authority_id == name, one_of(FoundPlaceRow.article_id, articles))
            .distinct()
        )
    )


# --- inside


def _waiting(which: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
    """Each name and article where it is not dismissed, and no record of that form is there yet."""
    printed, mentioned = (
        exists(
            select(table.authority_id)
            .join(AuthorityFormRow, AuthorityFormRow.authority_id == table.authority_id)
            .where(
                table.article_id == FoundPlaceRow.article_id,
                AuthorityFormRow.text == FoundNameRow.original,
            )
        )
        for table in (ArticleNameRow, MentionRow)
    )
    return (
        select(
            FoundNameRow.id,
            FoundNameRow.original,
            FoundNameRow.translation,
            FoundNameRow.authority_id,
            FoundPlaceRow.article_id,
        )
        .join(FoundPlaceRow, FoundPlaceRow.found_id == FoundNameRow.id)
        .where(which, FoundNameRow.state != DISMISSED, ~or_(printed, mentioned))
    )


def _group(kind: NameKind, rows: Sequence[AnyRow], records: Mapping[int, int]) -> FoundGroup:
    spelled: defaultdict[str, int] = defaultdict(int)
    for row in rows:
        spelled[row.translation] += 1
    record = next((row.authority_id for row in rows if row.authority_id is not None), None)
    return FoundGroup(
        kind,
        rows[0].original,
        tuple(sorted(spelled, key=lambda text: (-spelled[text], text))),
        len({row.article_id for row in rows}),
        None if record is None else AuthorityId(records[record]),
    )


def _ids(connection: Connection, forms: set[FoundForm]) -> Mapping[FoundForm, int]:
    """The rows of these forms; new ones are judged as others of the same name were."""
    if not forms:
        return {}
    table = FoundNameRow
    originals = {form[1] for form in forms}
    known: dict[FoundForm, int] = {}
    judged: dict[tuple[str, str], AnyRow] = {}
    for row in connection.execute(select(table.__table__).where(one_of(table.original, originals))):
        known[NameKind(row.kind), row.original, row.translation] = row.id
        if row.state:
            judged[row.kind, row.original] = row
    new = []
    for kind, original, translation in sorted(forms - known.keys()):
        like = judged.get((kind.value, original))
        new.append(
            {
                "kind": kind.value, "original": original, "translation": translation,
                "state": like.state if like else "",
                "authority_id": like.authority_id if like else None,
            }
        )  # fmt: skip
    if new:
        connection.execute(insert(table), new)
        return _ids(connection, forms)
    return known
