"""The event log as exchange reads it: single edits, each with who made it, when, and of what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from archive_app.store.tables import EventRow, TxnRow
from archive_app.store.values import loads

MERGE = "package.merge"
_NEWEST = 20_000  # transactions that a package names


@dataclass(frozen=True, slots=True)
class LoggedEdit:
    """One edit that stands: an event, or a part of one that was made of several."""

    event: int
    kind: str
    payload: Mapping[str, Any]
    inverse: Any
    by: str
    at: str


def edits_since(
    connection: Connection, *, at: str = "", seq: int = 0, by: str = ""
) -> list[LoggedEdit]:
    """The edits from a time on, after a transaction, of one person or of all; oldest first.

    What was undone is left out.
    """
    statement = select(EventRow.__table__).where(EventRow.undone_at.is_(None), EventRow.seq > seq)
    if at:
        statement = statement.where(EventRow.at >= at)
    rows = connection.execute(statement.order_by(EventRow.id))
    found = (edit for row in rows for edit in _edits(row))
    return [edit for edit in found if not by or edit.by == by]


def _edits(row: Any) -> Iterator[LoggedEdit]:
    payload = loads(row.payload)
    if "parts" not in payload:
        yield LoggedEdit(row.id, row.kind, payload, loads(row.inverse), row.actor, row.at)
        return
    for part in payload["parts"]:
        yield LoggedEdit(
            row.id,
            part["kind"],
            part["payload"],
            part["inverse"],
            part.get("by", row.actor),
            part.get("at", row.at),
        )


def history(connection: Connection) -> tuple[tuple[int, str], ...]:
    """The newest write transactions: (number, token)."""
    rows = connection.execute(select(TxnRow).order_by(TxnRow.seq.desc()).limit(_NEWEST))
    return tuple((row.seq, bytes(row.token).hex()) for row in rows)


def shared_seq(connection: Connection, theirs: tuple[tuple[int, str], ...]) -> int:
    """The newest transaction that both have; 0 when there is none."""
    known = dict(theirs)
    rows = connection.execute(
        select(TxnRow.seq, TxnRow.token).where(TxnRow.seq <= max(known, default=0))
    )
    return max((row.seq for row in rows if known.get(row.seq) == bytes(row.token).hex()), default=0)


def merged_before(connection: Connection) -> list[Mapping[str, Any]]:
    """What merges left to remember, also those that were undone: their notes and what was settled.

    ``notes`` are local numbers by the name that a note has in packages.
    """
    rows = connection.execute(
        select(EventRow.payload, EventRow.undone_at)
        .where(EventRow.kind == MERGE)
        .order_by(EventRow.id)
    )
    return [{**loads(row.payload), "undone": row.undone_at is not None} for row in rows]
