"""Several edits as one event: each is made by its own editor and kept as a part of the event.

An editor is given a :class:`PartRecorder` in the place of its recorder: what it does goes into the
transaction that is open, and what it records becomes a part. Undo takes the parts back from the
last to the first, redo makes those again; a part that later edits stand in the way of is left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, update

from archive_app.domain.changes import Aspect
from archive_app.domain.errors import UserError
from archive_app.store.events import Recorder
from archive_app.store.tables import EventRow
from archive_app.store.unit_of_work import Work
from archive_app.store.values import dumps, storable

if TYPE_CHECKING:
    from archive_app.store.edits import EditKind, StoredEvent

Part = dict[str, Any]  # kind, payload, inverse, by, at; after an undo also undone
# A merge can change whatever there is to edit.
BULK = frozenset({Aspect.TAGS, Aspect.STATUS, Aspect.COLLECTIONS, Aspect.FIELDS})
ASPECTS = frozenset(Aspect) - {Aspect.INDEX, Aspect.IMPORTS, Aspect.REPRINTS}


@dataclass(slots=True)
class PartWork(Work):
    """A step inside a transaction: what it does lasts when the whole does."""

    is_done: bool = False

    def commit(self) -> None:
        """Keep the step."""
        self.is_done = True


@dataclass(frozen=True, slots=True)
class PartRecorder(Recorder):
    """Records parts of one event, each in somebody's name and with its own time."""

    whole: Work
    event: int
    parts: list[Part]
    at: str

    @contextmanager
    def work(self) -> Iterator[Work]:
        """A step of the open transaction; one that isn't committed leaves nothing behind."""
        point = self.whole.connection.begin_nested()
        step = PartWork(self.whole.connection, self.whole.seq, self.at, self.whole._changed)
        kept = len(self.parts)
        try:
            yield step
        finally:
            if step.is_done:
                point.commit()
            else:
                point.rollback()
                del self.parts[kept:]

    def record(
        self, work: Work, kind: str, summary: str, payload: dict[str, Any], inverse: Any = None
    ) -> int:
        """Keep a part; the event of all parts is what set everything."""
        part = {"kind": kind, "summary": storable(summary), "payload": payload, "inverse": inverse}
        self.parts.append({**part, "by": storable(self.actor), "at": work.at})
        return self.event


def part_recorder(
    recorder: Recorder, whole: Work, event: int, parts: list[Part], by: str, at: str
) -> PartRecorder:
    """What an editor is given to make parts in the name of ``by``, at the time ``at``."""
    return PartRecorder(recorder.database, lambda: by, recorder.now, whole, event, parts, at)


def keep_parts(work: Work, event: int, payload: Mapping[str, Any], parts: Sequence[Part]) -> None:
    """Write the parts into their event; ``ids`` are their numbers, which undo and redo tell."""
    whole = {**payload, "parts": list(parts), "ids": list(range(1, len(parts) + 1))}
    mine = update(EventRow).where(EventRow.id == event)
    work.connection.execute(mine.values(payload=dumps(whole)))


def undo_composed(work: Work, event: StoredEvent) -> list[int]:
    """Take the parts back, the last first; returns the numbers of those that could be."""
    return _again(work, event, range(len(event.payload["parts"]), 0, -1), _undo)


def redo_composed(work: Work, event: StoredEvent) -> list[int]:
    """Make the parts again that the undo took back; returns their numbers."""
    return _again(work, event, sorted(event.undone), _redo)


# --- inside

Step = Callable[["EditKind", Work, "StoredEvent"], list[int]]


def _undo(kind: EditKind, work: Work, event: StoredEvent) -> list[int]:
    return kind.undo(work, event)


def _redo(kind: EditKind, work: Work, event: StoredEvent) -> list[int]:
    return kind.redo(work, event)


def _again(work: Work, event: StoredEvent, numbers: Sequence[int], step: Step) -> list[int]:
    from archive_app.store.edits import KINDS

    parts, done = [dict(part) for part in event.payload["parts"]], []
    for number in numbers:
        part = parts[number - 1]
        stored = replace(
            event,
            payload=part["payload"],
            inverse=part["inverse"],
            undone=part.get("undone", ()),
            is_part=True,
        )
        changed = _tried(work.connection, KINDS[part["kind"]], work, stored, step)
        if changed:
            part["undone"] = changed
            done.append(number)
    if done:
        payload = {**event.payload, "parts": parts}
        mine = update(EventRow).where(EventRow.id == event.id)
        work.connection.execute(mine.values(payload=dumps(payload)))
    return sorted(done)


def _tried(
    connection: Connection, kind: EditKind, work: Work, event: StoredEvent, step: Step
) -> list[int]:
    """What a step changed; nothing, with nothing written, where later edits stand in its way."""
    point = connection.begin_nested()
    try:
        changed = step(kind, work, event)
    except UserError:
        point.rollback()
        return []
    point.commit()
    return changed
