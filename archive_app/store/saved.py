"""Saved searches in the library; each edit is one transaction, one event, and can be taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, delete, func, insert, select, update

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.ids import ArticleId, EventId
from archive_app.domain.ordering import Ordering
from archive_app.domain.saved_records import filters_of, filters_record
from archive_app.domain.saved_searches import SavedSearch, name_key
from archive_app.domain.searching import Scope
from archive_app.store.events import Recorder
from archive_app.store.setting_tables import SavedSearchRow
from archive_app.store.tables import ArticleRow
from archive_app.store.unit_of_work import Work
from archive_app.store.values import dumps, loads, storable

if TYPE_CHECKING:
    from archive_app.store.edits import StoredEvent

# What a row of an event lacks that was written before there were these columns.
_LATER = {
    "scope": "both",
    "without": "",
    "density": "",
    "folder": "",
    "description": "",
    "pinned": 0,
}
_COLUMNS = ("id", "name", "query", "filters", "sort", "created_at", *_LATER)
_ADVICE = "Choose one from the list of saved searches."
_Row = dict[str, Any]


class Saved:
    """``SavedSearches`` over a library."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def all(self) -> list[SavedSearch]:
        """Every saved search, by name."""
        with self._recorder.database.reading() as connection:
            rows, looks = _rows(connection), _looks(connection)
        searches = [_search(row, looks[row["id"]]) for row in rows]
        return sorted(searches, key=lambda search: (name_key(search.name), search.name))

    def find(self, name: str) -> SavedSearch | None:
        """The saved search of that name, or None."""
        with self._recorder.database.reading() as connection:
            row, looks = _named(connection, name), _looks(connection)
        return None if row is None else _search(row, looks[row["id"]])

    def save(self, search: SavedSearch) -> ChangeSet:
        """Keep a search; one of the same name is replaced."""
        with self._recorder.work() as work:
            before = _named(work.connection, search.name)
            after = _row_of(search, before, work)
            summary = f"{'Changed' if before else 'Saved'} search “{search.name}”"
            return self._do(work, "search.save", summary, before, after)

    def change(self, name: str, search: SavedSearch) -> ChangeSet:
        """Replace the search of that name, its name too, as one edit. Raises UserError."""
        with self._recorder.work() as work:
            before = _there(work.connection, name)
            _refuse_taken(work.connection, search.name, before)
            after = _row_of(search, before, work)
            return self._do(work, "search.save", f"Changed search “{name}”", before, after)

    def add(self, searches: Sequence[SavedSearch]) -> ChangeSet:
        """Keep searches of new names as one edit; what they find already isn't new.

        Raises UserError, with nothing kept, when a name is taken.
        """
        if not searches:
            return ChangeSet(frozenset({Aspect.SEARCHES}), summary="Nothing to change")
        with self._recorder.work() as work:
            newest = work.connection.scalar(select(func.max(ArticleRow.id))) or 0
            rows: list[_Row] = []
            for search in searches:
                _refuse_taken(work.connection, search.name, None)
                row = _row_of(search, None, work)
                key = _put(work.connection, None, row)
                mine = update(SavedSearchRow).where(SavedSearchRow.id == key)
                work.connection.execute(mine.values(looked=newest))
                rows.append({**row, "id": key})
            count = len(rows)
            summary = "Added 1 saved search" if count == 1 else f"Added {count} saved searches"
            payload = {"rows": rows, "ids": [row["id"] for row in rows]}
            event = self._recorder.record(work, "search.add", summary, payload)
            work.commit()
        return ChangeSet(frozenset({Aspect.SEARCHES}), frozenset(), summary, EventId(event))

    def rename(self, name: str, new_name: str) -> ChangeSet:
        """Give a search another name; raises UserError when it isn't there or the name is taken."""
        with self._recorder.work() as work:
            before = _there(work.connection, name)
            _refuse_taken(work.connection, new_name, before)
            summary = f"Renamed search “{before['name']}” to “{new_name}”"
            after = {**before, "name": storable(new_name)}
            return self._do(work, "search.rename", summary, before, after)

    def remove(self, name: str) -> ChangeSet:
        """Forget a search; raises UserError when there is none of that name."""
        with self._recorder.work() as work:
            before = _there(work.connection, name)
            summary = f"Removed search “{before['name']}”"
            return self._do(work, "search.remove", summary, before, None)

    def look(self, name: str, newest: ArticleId) -> None:
        """Remember the newest article at a look; no edit, and nothing when there is no such name.

        A look never goes back: of two windows the one that saw more counts.
        """
        with self._recorder.work() as work:
            row = _named(work.connection, name)
            if row is None:
                return
            work.connection.execute(
                update(SavedSearchRow)
                .where(SavedSearchRow.id == row["id"], SavedSearchRow.looked < newest)
                .values(looked=int(newest))
            )
            work.commit()

    def _do(
        self, work: Work, kind: str, summary: str, before: _Row | None, after: _Row | None
    ) -> ChangeSet:
        if before == after:
            return ChangeSet(frozenset({Aspect.SEARCHES}), summary="Nothing to change")
        key = _put(work.connection, before["id"] if before else None, after)
        payload = {"after": after and {**after, "id": key}, "ids": [key]}
        event = self._recorder.record(work, kind, summary, payload, before)
        work.commit()
        return ChangeSet(frozenset({Aspect.SEARCHES}), frozenset(), summary, EventId(event))


def undo_saved(work: Work, event: StoredEvent) -> list[int]:
    """Put a search back as it was before; [] when it was changed since."""
    return _swap(work.connection, event.payload["after"], event.inverse)


def redo_saved(work: Work, event: StoredEvent) -> list[int]:
    """Change a search again as the event did; [] when it was changed since."""
    return _swap(work.connection, event.inverse, event.payload["after"])


def undo_added(work: Work, event: StoredEvent) -> list[int]:
    """Forget the searches that were added, as far as they are still as they came."""
    rows = event.payload["rows"]
    return [key for row in rows for key in _swap(work.connection, row, None)]


def redo_added(work: Work, event: StoredEvent) -> list[int]:
    """Add again what the undo forgot, as far as the names are free."""
    undone = set(event.undone)
    rows = [row for row in event.payload["rows"] if row["id"] in undone]
    return [key for row in rows for key in _swap(work.connection, None, row)]


def _row_of(search: SavedSearch, before: _Row | None, work: Work) -> _Row:
    return {
        "id": before["id"] if before else None,
        "name": storable(search.name),
        "query": storable(search.query),
        "filters": dumps(filters_record(search.filters)),
        "sort": Ordering.of(search.sort, search.then).text,
        "created_at": before["created_at"] if before else work.at,
        "scope": search.scope.value,
        "without": dumps(sorted(search.without)) if search.without else "",
        "density": search.density,
        "folder": storable(search.folder),
        "description": storable(search.description),
        "pinned": int(search.pinned),
    }


def _refuse_taken(connection: Connection, name: str, mine: _Row | None) -> None:
    other = _named(connection, name)
    if other is not None and (mine is None or other["id"] != mine["id"]):
        raise UserError(
            f"There is a saved search “{other['name']}” already.", "Choose another name."
        )


def _swap(connection: Connection, now: _Row | None, then: _Row | None) -> list[int]:
    """Put one state of a search in the place of another, if that is how it still stands."""
    now, then = _whole(now), _whole(then)
    key = int((now or then or {})["id"])
    there = {row["id"]: row for row in _rows(connection)}
    if there.get(key) != now:
        return []
    others = {name_key(row["name"]) for row in there.values() if row["id"] != key}
    if then is not None and name_key(then["name"]) in others:
        return []
    _put(connection, key, then)
    return [key]


def _whole(row: _Row | None) -> _Row | None:
    """A row as an event keeps it, with what earlier versions didn't write."""
    return None if row is None else {**_LATER, **row}


def _put(connection: Connection, key: int | None, row: _Row | None) -> int:
    """Replace the search of that id (None: a new one) by ``row`` (None: by nothing)."""
    looked = 0
    if key is not None:
        there = select(SavedSearchRow.looked).where(SavedSearchRow.id == key)
        looked = connection.execute(there).scalar() or 0
        connection.execute(delete(SavedSearchRow).where(SavedSearchRow.id == key))
    if row is None:
        assert key is not None
        return key
    values = {name: value for name, value in row.items() if name != "id"} | {"looked": looked}
    if key is not None:
        values["id"] = key
    added = connection.execute(insert(SavedSearchRow).values(**values)).inserted_primary_key
    assert added is not None
    return int(added[0])


def _rows(connection: Connection) -> list[_Row]:
    """What edits change of every search, the oldest first; looks are no edits."""
    columns = [getattr(SavedSearchRow, name) for name in _COLUMNS]
    found = connection.execute(select(*columns).order_by(SavedSearchRow.id))
    return [dict(row._mapping) for row in found]


def _looks(connection: Connection) -> dict[int, int]:
    found = connection.execute(select(SavedSearchRow.id, SavedSearchRow.looked))
    return {row.id: row.looked for row in found}


def _named(connection: Connection, name: str) -> _Row | None:
    """The row of that name; of names that differ in case only the one spelt so comes first."""
    alike = [row for row in _rows(connection) if name_key(row["name"]) == name_key(name)]
    alike.sort(key=lambda row: row["name"] != name)
    return alike[0] if alike else None


def _there(connection: Connection, name: str) -> _Row:
    row = _named(connection, name)
    if row is None:
        raise UserError(f"There is no saved search called “{name}”.", _ADVICE)
    return row


def _search(row: Mapping[str, Any], looked: int) -> SavedSearch:
    order = Ordering.read(row["sort"])
    scopes = {scope.value: scope for scope in Scope}
    return SavedSearch(
        name=row["name"],
        query=row["query"],
        filters=filters_of(loads(row["filters"] or "{}")),
        sort=order.sort,
        then=order.then,
        created_at=row["created_at"],
        scope=scopes.get(row["scope"], Scope.BOTH),
        without=frozenset(loads(row["without"]) if row["without"] else ()),
        density=row["density"],
        folder=row["folder"],
        description=row["description"],
        pinned=bool(row["pinned"]),
        looked=looked,
    )
