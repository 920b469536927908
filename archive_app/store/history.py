"""Reads the log of edits: pages of it, and what each edit changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, TypeVarTuple

from sqlalchemy import Select, func, select

from archive_app.domain.changes import HistoryEntry
from archive_app.domain.errors import UserError
from archive_app.domain.history import EventDetails, EventLine, HistoryWish
from archive_app.domain.ids import ArticleId, EventId
from archive_app.store.edits import KINDS
from archive_app.store.engine import Database
from archive_app.store.tables import EventRow
from archive_app.store.values import AnyRow, loads

Rows = TypeVarTuple("Rows")
_MOST_LINES = 200
COLUMNS = (
    EventRow.id,
    EventRow.at,
    EventRow.actor,
    EventRow.kind,
    EventRow.summary,
    EventRow.undone_at,
)


class History:
    """``HistoryStore`` over a library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def page(
        self, wish: HistoryWish, limit: int, before: EventId | None = None
    ) -> list[HistoryEntry]:
        """The newest edits first; with ``before`` those that are older than that one."""
        statement = _narrowed(select(*COLUMNS), wish)
        if before is not None:
            statement = statement.where(EventRow.id < before)
        with self._database.reading() as connection:
            rows = connection.execute(statement.order_by(EventRow.id.desc()).limit(limit)).all()
        return [entry_of(row) for row in rows]

    def actors(self) -> list[str]:
        """Who made edits, by name."""
        with self._database.reading() as connection:
            names = connection.scalars(select(EventRow.actor).distinct()).all()
        return sorted(names, key=str.casefold)

    def details(self, event: EventId) -> EventDetails:
        """What an edit changed. Raises UserError when there is no such edit."""
        with self._database.reading() as connection:
            row = connection.execute(
                select(EventRow.__table__).where(EventRow.id == event)
            ).one_or_none()
        if row is None:
            raise UserError(
                f"An edit of number {event} is not known.", "It may be of another archive."
            )
        payload, inverse = loads(row.payload), loads(row.inverse)
        lines = list(_lines(row.kind, payload, inverse))
        kept = tuple(islice(lines, _MOST_LINES))
        articles = sorted(set(_articles(row.kind, payload)))
        return EventDetails(
            entry_of(row), tuple(map(ArticleId, articles)), kept, len(lines) - len(kept)
        )


def entry_of(row: AnyRow) -> HistoryEntry:
    """A row of the log as a value."""
    return HistoryEntry(
        event=EventId(row.id),
        at=row.at,
        actor=row.actor,
        summary=row.summary,
        undone=row.undone_at is not None,
        kind=row.kind,
    )


# --- inside


def _narrowed(statement: Select[*Rows], wish: HistoryWish) -> Select[*Rows]:
    for word in wish.words.split():
        statement = statement.where(func.instr(func.lower(EventRow.summary), word.lower()) > 0)
    if wish.kinds:
        statement = statement.where(EventRow.kind.in_(wish.kinds))
    if wish.actor:
        statement = statement.where(EventRow.actor == wish.actor)
    if wish.article is not None:
        of_articles = [kind for kind, edit in KINDS.items() if edit.of_articles]
        ids = func.json_each(EventRow.payload, "$.ids").table_valued("value")
        changed = select(ids.c.value).where(ids.c.value == wish.article).exists()
        parts = func.json_tree(EventRow.payload, "$.parts").table_valued("value", "path")
        inside = (
            select(parts.c.value)
            .where(parts.c.value == wish.article, parts.c.path.like("%.payload.ids"))
            .exists()
        )
        statement = statement.where(
            (EventRow.kind.in_(of_articles) & changed)
            | (EventRow.kind.not_in(of_articles) & inside)
        )
    return statement


def _articles(kind: str, payload: Mapping[str, Any]) -> Iterator[int]:
    if "parts" in payload:
        for part in payload["parts"]:
            yield from _articles(part["kind"], part["payload"])
    elif kind in KINDS and KINDS[kind].of_articles:
        yield from payload.get("ids", ())


def _lines(kind: str, payload: Mapping[str, Any], inverse: Any) -> Iterator[EventLine]:
    """What an edit of that kind changed; kinds whose summary says it all have none."""
    if "parts" in payload:
        for part in payload["parts"]:
            yield from _lines(part["kind"], part["payload"], part["inverse"])
    elif kind in ("tag.add", "tag.remove"):
        path, many = payload["path"], len(payload["ids"])
        was, becomes = ("", path) if kind == "tag.add" else (path, "")
        yield EventLine("tag", was, becomes, many)
    elif kind == "status.set":
        for status, _, ids in inverse:
            yield EventLine("status", str(status), payload["status"], len(ids))
    elif "states" in (inverse or {}):
        for value, _, ids in inverse["states"]:
            yield EventLine(payload["field"], value, payload["value"], len(ids))
    elif kind.startswith("note."):
        yield EventLine("note", _content(inverse["before"]), _content(inverse["after"]))
    elif "splice" in (inverse or {}):
        yield EventLine("text", inverse["splice"]["old"], inverse["splice"]["new"])
    elif "steps" in payload:
        yield from _stepped(payload["steps"])


def _content(note: Mapping[str, Any] | None) -> str:
    return str(note.get("content", "")) if note else ""


_SHOWN = ("preferred", "state", "reading", "dates", "role", "note", "kind", "text")


def _stepped(steps: Sequence[Sequence[Any]]) -> Iterator[EventLine]:
    """Rows of names: what of each is another now."""
    for table, key, before, after in steps:
        if table in ("mention", "printed"):
            yield EventLine("mentions", "", "", len(before) or len(after))
        elif table == "form":
            yield EventLine("form", key[1] if before else "", key[1] if after else "", 0)
        elif table == "identifier":
            value = f"{key[1]} {key[2]}"
            was, becomes = ("" if before is None else value), ("" if after is None else value)
            yield EventLine("identifier", was, becomes, 0)
        elif table == "name":
            for column in _SHOWN:
                was, becomes = ((one or {}).get(column) or "" for one in (before, after))
                if was != becomes:
                    yield EventLine(f"name.{column}", str(was), str(becomes), 0)
