"""What an edit of names changes, row by row, so that it can be taken back to the letter.

Each step says of one row how it was before and how it is after. What an edit did to the records
themselves is one thing: if later edits changed any of it, nothing is undone, and it is said what
stands in the way. Articles follow where they are still as the edit left them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, and_, delete, insert, select, update
from sqlalchemy.orm import aliased

from archive_app.domain.errors import UserError
from archive_app.store.authority_root import naming
from archive_app.store.authority_tables import (
    ApartRow,
    ArticleNameRow,
    AuthorityFormRow,
    AuthorityRow,
    FoundNameRow,
    IdentifierRow,
    MentionRow,
)
from archive_app.store.tables import ArticleRow
from archive_app.store.unit_of_work import Work
from archive_app.store.values import one_of

Fields = dict[str, Any]  # the columns of a row without its key; None where there is no row
Key = tuple[int | str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table of names, the columns of its key, and those that edits change."""

    row: Any
    key: tuple[str, ...]
    fields: tuple[str, ...]

    def where(self, key: Key) -> ColumnElement[bool]:
        """The row of that key."""
        columns = (
            getattr(self.row, name) == value for name, value in zip(self.key, key, strict=True)
        )
        return and_(*columns)

    def read(self, connection: Connection, key: Key) -> Fields | None:
        """The row as it is now."""
        columns = [getattr(self.row, name) for name in (self.key[0], *self.fields)]
        found = connection.execute(select(*columns).where(self.where(key))).mappings().first()
        return None if found is None else {name: found[name] for name in self.fields}

    def write(
        self, connection: Connection, key: Key, now: Fields | None, then: Fields | None
    ) -> None:
        """Let the row be as ``then`` says; ``now`` is whether it is there."""
        if then is None:
            connection.execute(delete(self.row).where(self.where(key)))
        elif now is None:
            named = dict(zip(self.key, key, strict=True))
            connection.execute(insert(self.row).values(**named, **then))
        elif then:
            connection.execute(update(self.row).where(self.where(key)).values(**then))


_RECORD = (
    "kind", "preferred", "preferred_key", "name_key", "merged_into", "state", "reading", "dates",
    "role", "note",
)  # fmt: skip
_FORM = ("id", "language", "form_key", "kind", "script", "scheme", "given")
TABLES: Final[Mapping[str, Table]] = {
    "name": Table(AuthorityRow, ("id",), _RECORD),
    "form": Table(AuthorityFormRow, ("authority_id", "text"), _FORM),
    "identifier": Table(IdentifierRow, ("authority_id", "scheme", "value"), ()),
    "apart": Table(ApartRow, ("first_id", "second_id"), ()),
    "found": Table(FoundNameRow, ("id",), ("original", "state", "authority_id")),
}


@dataclass(frozen=True, slots=True)
class Step:
    """One row, before and after. Of articles ``table`` is "mention" or "printed"; see below."""

    table: str
    key: Key
    before: Any
    after: Any

    @property
    def back(self) -> Step:
        """The other way round."""
        return Step(self.table, self.key, self.after, self.before)


class Steps:
    """Changes rows and remembers how they were."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.done: list[Step] = []

    def put(self, table: str, key: Key, after: Fields | None) -> None:
        """Let a row of a table of names be so; fields that aren't named stay as they are."""
        connection, place = self.work.connection, TABLES[table]
        before = place.read(connection, key)
        whole = after if before is None or after is None else {**before, **after}
        if whole != before:
            place.write(connection, key, before, whole)
            self.done.append(Step(table, key, before, place.read(connection, key)))

    def mention(self, name: int, articles: Iterable[int], *, there: bool) -> None:
        """Let articles mention somebody, or no longer."""
        connection, wanted = self.work.connection, set(articles)
        has = set(
            connection.scalars(
                select(MentionRow.article_id).where(
                    MentionRow.authority_id == name, one_of(MentionRow.article_id, wanted)
                )
            )
        )
        moved = sorted(wanted - has if there else has)
        if moved:
            step = Step("mention", (name,), [] if there else moved, moved if there else [])
            self.done.append(step)
            _mention(self.work, step)

    def print_as(self, name: int, other: int, articles: Iterable[int]) -> None:
        """Let what articles print as ``name`` be ``other`` there."""
        wanted = one_of(ArticleNameRow.article_id, sorted(set(articles)))
        rows = self.work.connection.execute(
            select(ArticleNameRow.article_id, ArticleNameRow.position).where(
                ArticleNameRow.authority_id == name, wanted
            )
        )
        places = [[row.article_id, row.position] for row in rows]
        if places:
            step = Step("printed", (name, other), places, places)
            self.done.append(step)
            _print(self.work, step)


def record(steps: Sequence[Step]) -> list[list[Any]]:
    """The steps as an event keeps them."""
    return [[step.table, list(step.key), step.before, step.after] for step in steps]


def recorded(kept: Sequence[Sequence[Any]]) -> list[Step]:
    """What :func:`record` gave."""
    return [Step(table, tuple(key), before, after) for table, key, before, after in kept]


def backwards(steps: Sequence[Step]) -> list[Step]:
    """What takes the steps back, in order."""
    return [
        Step("printed", step.key[::-1], step.before, step.after)
        if step.table == "printed"
        else step.back
        for step in reversed(steps)
    ]


def apply(work: Work, steps: Sequence[Step]) -> set[int]:
    """Change what is as the steps expect it; returns the articles whose names are others.

    Raises UserError, with nothing changed, when a record was changed later.
    """
    _check(work.connection, steps)
    names = names_of(steps)
    articles = articles_of(work.connection, names)
    for step in steps:
        if step.table == "mention":
            _mention(work, step)
        elif step.table == "printed":
            _print(work, step)
        else:
            TABLES[step.table].write(work.connection, step.key, step.before, step.after)
    for name in names:
        check_preferred(work.connection, name)
    return articles | articles_of(work.connection, names)


def names_of(steps: Iterable[Step]) -> set[int]:
    """The records that the steps are about."""
    found: set[int] = set()
    for step in steps:
        if step.table == "found":
            both = (step.before["authority_id"], step.after["authority_id"])
            found |= {one for one in both if one is not None}
            continue
        found |= {int(one) for one in step.key[: 1 if step.table in _OF_ONE else 2]}
        if step.table == "name":
            ends = (one["merged_into"] for one in (step.before, step.after) if one)
            found |= {one for one in ends if one is not None}
    return found


_OF_ONE = ("name", "form", "identifier", "mention")


def articles_of(connection: Connection, names: Iterable[int]) -> set[int]:
    """The articles that print or mention any of what these records are."""
    return set(connection.scalars(naming(names)))


def check_preferred(connection: Connection, name: int) -> None:
    """Raise UserError when another record of the kind is called the same: values must differ."""
    mine = aliased(AuthorityRow)
    other = (
        select(AuthorityRow.preferred)
        .join(
            mine,
            (AuthorityRow.preferred_key == mine.preferred_key) & (AuthorityRow.kind == mine.kind),
        )
        .where(
            mine.id == name,
            AuthorityRow.id != name,
            mine.merged_into.is_(None),
            AuthorityRow.merged_into.is_(None),
        )
    )
    if (same := connection.scalar(other)) is not None:
        raise UserError(
            f"Another record is called “{same}”.",
            "Merge the two, or add to the name what tells them apart: “Li Wei (Harbin)”.",
        )


# --- inside


def _check(connection: Connection, steps: Sequence[Step]) -> None:
    first: dict[tuple[str, Key], Fields | None] = {}
    for step in steps:
        if step.table in TABLES:
            first.setdefault((step.table, step.key), step.before)
    for (table, key), before in first.items():
        if TABLES[table].read(connection, key) != before:
            called = _called(connection, table, key, before)
            raise UserError(
                f"The name “{called}” was changed later: this edit can't be taken back or done "
                "again.",
                "Undo the later edits first.",
            )


def _called(connection: Connection, table: str, key: Key, fields: Fields | None) -> str:
    if table == "found":
        return str((fields or {}).get("original", ""))
    called = connection.scalar(select(AuthorityRow.preferred).where(AuthorityRow.id == key[0]))
    return str(called or (fields or {}).get("preferred", ""))


def _mention(work: Work, step: Step) -> None:
    """``before`` and ``after`` are lists of articles, one of them empty."""
    connection, name = work.connection, int(step.key[0])
    if step.before:
        mine = one_of(MentionRow.article_id, step.before)
        connection.execute(delete(MentionRow).where(MentionRow.authority_id == name, mine))
    if step.after:
        there = select(ArticleRow.id).where(one_of(ArticleRow.id, step.after))
        rows = [{"authority_id": name, "article_id": one} for one in connection.scalars(there)]
        if rows:
            connection.execute(insert(MentionRow).prefix_with("OR IGNORE"), rows)


def _print(work: Work, step: Step) -> None:
    """``before`` holds places: an article and a position. The key: who it was, and who it is."""
    was, becomes = (int(one) for one in step.key)
    by_article: dict[int, list[int]] = {}
    for article, position in step.before:
        by_article.setdefault(position, []).append(article)
    for position, articles in by_article.items():
        work.connection.execute(
            update(ArticleNameRow)
            .where(
                ArticleNameRow.authority_id == was,
                ArticleNameRow.position == position,
                one_of(ArticleNameRow.article_id, articles),
            )
            .values(authority_id=becomes)
        )
