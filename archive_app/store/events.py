"""The event log: who changed what, when, and what takes it back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import insert

from archive_app.store.engine import Database
from archive_app.store.tables import EventRow
from archive_app.store.unit_of_work import Work, unit_of_work
from archive_app.store.values import dumps, storable


@dataclass(frozen=True, slots=True)
class Recorder:
    """Opens units of work and records events in them, in one person's name."""

    database: Database
    who: Callable[[], str]
    now: Callable[[], datetime]

    @property
    def actor(self) -> str:
        """The name of who edits now."""
        return self.who()

    def work(self) -> AbstractContextManager[Work]:
        """A unit of work."""
        return unit_of_work(self.database, self.now)

    def record(
        self, work: Work, kind: str, summary: str, payload: dict[str, Any], inverse: Any = None
    ) -> int:
        """Add an event to the work's transaction; returns its id.

        ``payload`` says what was done, ``inverse`` how things stood before.
        """
        row = {
            "seq": work.seq,
            "at": work.at,
            "actor": storable(self.actor),
            "kind": kind,
            "summary": storable(summary),
            "payload": dumps(payload),
            "inverse": dumps(inverse),
        }
        key = work.connection.execute(insert(EventRow).values(**row)).inserted_primary_key
        assert key is not None
        return int(key[0])


def articles_in_words(number: int) -> str:
    """``1 article``, ``48 articles``: how summaries of events count."""
    return "1 article" if number == 1 else f"{number} articles"
