"""Saved searches in the library; each edit is one transaction, one event, and can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, delete, insert, select

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.facets import Choice, Facet, Filters
from archive_app.domain.ids import EventId
from archive_app.domain.saved_searches import SavedSearch, name_key
from archive_app.domain.searching import Sort
from archive_app.store.events import Recorder
from archive_app.store.setting_tables import SavedSearchRow
from archive_app.store.unit_of_work import Work
from archive_app.store.values import dumps, loads, storable

if TYPE_CHECKING:
    from archive_app.store.edits import StoredEvent

_ADVICE = "Choose one from the list of saved searches."
_Row = dict[str, Any]


class Saved:
    """``SavedSearches`` over a library."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def all(self) -> list[SavedSearch]:
        """Every saved search, by name."""
        with self._recorder.database.reading() as connection:
            rows = _rows(connection)
        searches = [_search(row) for row in rows]
        return sorted(searches, key=lambda search: (name_key(search.name), search.name))

    def find(self, name: str) -> SavedSearch | None:
        """The saved search of that name, or None."""
        with self._recorder.database.reading() as connection:
            row = _named(connection, name)
        return None if row is None else _search(row)

    def save(self, search: SavedSearch) -> ChangeSet:
        """Keep a search; one of the same name is replaced."""
        with self._recorder.work() as work:
            before = _named(work.connection, search.name)
            after = {
                "id": before["id"] if before else None,
                "name": storable(search.name),
                "query": storable(search.query),
                "filters": dumps(_filters_record(search.filters)),
                "sort": search.sort.value,
                "created_at": before["created_at"] if before else work.at,
            }
            verb = "Changed" if before else "Saved"
            return self._do(work, "search.save", f"{verb} search “{search.name}”", before, after)

    def rename(self, name: str, new_name: str) -> ChangeSet:
        """Give a search another name; raises UserError when it isn't there or the name is taken."""
        with self._recorder.work() as work:
            before = _there(work.connection, name)
            other = _named(work.connection, new_name)
            if other is not None and other["id"] != before["id"]:
                raise UserError(
                    f"There is a saved search “{other['name']}” already.", "Choose another name."
                )
            summary = f"Renamed search “{before['name']}” to “{new_name}”"
            after = {**before, "name": storable(new_name)}
            return self._do(work, "search.rename", summary, before, after)

    def remove(self, name: str) -> ChangeSet:
        """Forget a search; raises UserError when there is none of that name."""
        with self._recorder.work() as work:
            before = _there(work.connection, name)
            summary = f"Removed search “{before['name']}”"
            return self._do(work, "search.remove", summary, before, None)

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


def _swap(connection: Connection, now: _Row | None, then: _Row | None) -> list[int]:
    """Put one state of a search in the place of another, if that is how it still stands."""
    key = int((now or then or {})["id"])
    there = {row["id"]: row for row in _rows(connection)}
    if there.get(key) != now:
        return []
    others = {name_key(row["name"]) for row in there.values() if row["id"] != key}
    if then is not None and name_key(then["name"]) in others:
        return []
    _put(connection, key, then)
    return [key]


def _put(connection: Connection, key: int | None, row: _Row | None) -> int:
    """Replace the search of that id (None: a new one) by ``row`` (None: by nothing)."""
    if key is not None:
        connection.execute(delete(SavedSearchRow).where(SavedSearchRow.id == key))
    if row is None:
        assert key is not None
        return key
    values = {name: value for name, value in row.items() if name != "id"}
    if key is not None:
        values["id"] = key
    added = connection.execute(insert(SavedSearchRow).values(**values)).inserted_primary_key
    assert added is not None
    return int(added[0])


def _rows(connection: Connection) -> list[_Row]:
    found = connection.execute(
        select(
            SavedSearchRow.id,
            SavedSearchRow.name,
            SavedSearchRow.query,
            SavedSearchRow.filters,
            SavedSearchRow.sort,
            SavedSearchRow.created_at,
        ).order_by(SavedSearchRow.id)
    )
    return [dict(row._mapping) for row in found]


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


def _search(row: Mapping[str, Any]) -> SavedSearch:
    known = {sort.value: sort for sort in Sort}
    return SavedSearch(
        name=row["name"],
        query=row["query"],
        filters=_filters(loads(row["filters"] or "{}")),
        sort=known.get(row["sort"], Sort.RELEVANCE),
        created_at=row["created_at"],
    )


def _filters_record(filters: Filters) -> dict[str, dict[str, list[str]]]:
    return {
        facet.value: {"include": sorted(choice.include), "exclude": sorted(choice.exclude)}
        for facet, choice in filters.choices.items()
    }


def _filters(record: Any) -> Filters:
    """The filters that :func:`_filters_record` wrote; facets of later versions are left out."""
    known = {facet.value: facet for facet in Facet}
    return Filters(
        {
            known[name]: Choice(frozenset(choice["include"]), frozenset(choice["exclude"]))
            for name, choice in record.items()
            if name in known
        }
    )
