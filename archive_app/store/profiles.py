"""Cleaning rules that are off for what one source prints; each change is one undoable event."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, insert, select

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.ids import EventId
from archive_app.store.events import Recorder
from archive_app.store.setting_tables import CleaningProfileRow
from archive_app.store.unit_of_work import Work
from archive_app.store.values import dumps, folded, loads, storable

if TYPE_CHECKING:
    from archive_app.store.edits import StoredEvent

_ASPECTS = frozenset({Aspect.IMPORTS})


class Profiles:
    """``CleaningProfiles`` over a library."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def all(self) -> Mapping[str, frozenset[str]]:
        """{source: names of rules that are off}; sources with all rules on are left out."""
        rows = select(CleaningProfileRow.source, CleaningProfileRow.rules_off)
        with self._recorder.database.reading() as connection:
            found = connection.execute(rows.order_by(CleaningProfileRow.source)).all()
        return {source: frozenset(loads(rules)) for source, rules in found}

    def set(self, source: str, rules_off: Collection[str]) -> ChangeSet:
        """Set the rules that are off for a source; none at all forgets it. One undoable event.

        Raises UserError when the source has no name.
        """
        key, name = folded(source), storable(source).strip()
        if not key:
            raise UserError("A source needs a name.", "Type the name as the articles print it.")
        rules = sorted(set(rules_off))
        with self._recorder.work() as work:
            before = _rules(work.connection, key)
            if before == rules:
                return ChangeSet(_ASPECTS, summary="Nothing to change")
            _put(work.connection, key, name, rules)
            summary = f"Changed the cleaning rules for {name}"
            payload = {"key": key, "source": name, "after": rules, "ids": [0]}
            event = self._recorder.record(work, "profile.set", summary, payload, before)
            work.commit()
        return ChangeSet(_ASPECTS, frozenset(), summary, EventId(event))


def undo_profile(work: Work, event: StoredEvent) -> list[int]:
    """Put the rules of a source back as they were; [] when they were changed since."""
    return _swap(work, event, event.payload["after"], event.inverse)


def redo_profile(work: Work, event: StoredEvent) -> list[int]:
    """Set the rules again as the event did; [] when they were changed since."""
    return _swap(work, event, event.inverse, event.payload["after"])


def _swap(work: Work, event: StoredEvent, now: list[str], then: list[str]) -> list[int]:
    key = str(event.payload["key"])
    if _rules(work.connection, key) != now:
        return []
    _put(work.connection, key, str(event.payload["source"]), then)
    return [0]


def _rules(connection: Connection, key: str) -> list[str]:
    """The rules that are off for a source, sorted."""
    statement = select(CleaningProfileRow.rules_off).where(CleaningProfileRow.source_key == key)
    return sorted(loads(connection.scalar(statement)) or ())


def _put(connection: Connection, key: str, source: str, rules: list[str]) -> None:
    connection.execute(delete(CleaningProfileRow).where(CleaningProfileRow.source_key == key))
    if rules:
        row = {"source_key": key, "source": source, "rules_off": dumps(rules)}
        connection.execute(insert(CleaningProfileRow).values(**row))
