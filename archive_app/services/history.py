"""History: who changed what, and when; every row can be looked at, taken back and done again."""

from __future__ import annotations

from archive_app.domain.changes import ChangeSet, HistoryEntry
from archive_app.domain.history import EventDetails, HistoryStore, HistoryWish
from archive_app.domain.ids import EventId
from archive_app.domain.ports import Curation


class HistoryService:
    """The log of edits."""

    def __init__(self, log: HistoryStore, curation: Curation) -> None:
        self._log = log
        self._curation = curation

    def page(
        self, wish: HistoryWish, limit: int, before: EventId | None = None
    ) -> list[HistoryEntry]:
        """The newest edits first; with ``before`` those that are older than that one."""
        return self._log.page(wish, limit, before)

    def actors(self) -> list[str]:
        """Who made edits, by name."""
        return self._log.actors()

    def details(self, event: EventId) -> EventDetails:
        """What an edit changed. Raises UserError when there is no such edit."""
        return self._log.details(event)

    def undo(self, event: EventId) -> ChangeSet:
        """Take an edit back; raises UserError, saying what stands in the way."""
        return self._curation.undo(event)

    def redo(self, event: EventId) -> ChangeSet:
        """Do an edit again that was taken back."""
        return self._curation.redo(event)
