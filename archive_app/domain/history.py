"""What an edit changed, in detail: rows of History as people look at them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from archive_app.domain.changes import HistoryEntry
from archive_app.domain.ids import ArticleId, EventId


@dataclass(frozen=True, slots=True)
class HistoryWish:
    """Which edits: with words in their summary, of somebody, of an article, of some kinds.

    Empty ones are any.
    """

    words: str = ""
    actor: str = ""
    article: ArticleId | None = None
    kinds: frozenset[str] = frozenset()  # "tag.add" ...


@dataclass(frozen=True, slots=True)
class EventLine:
    """One thing that an edit changed: ``what`` is "tag", "status", "note" or a field's name.

    ``before`` and ``after`` are as stored; '' where there was or is nothing, None where it is what
    the import says. ``articles`` is how many of them changed so.
    """

    what: str
    before: str | None
    after: str | None
    articles: int = 1


@dataclass(frozen=True, slots=True)
class EventDetails:
    """An edit with what it changed. ``more`` counts lines that are left out."""

    entry: HistoryEntry
    articles: tuple[ArticleId, ...] = ()
    lines: tuple[EventLine, ...] = ()
    more: int = 0


class HistoryStore(Protocol):
    """The log of edits, which is only ever added to."""

    def page(
        self, wish: HistoryWish, limit: int, before: EventId | None = None
    ) -> list[HistoryEntry]:
        """The newest edits first; with ``before`` those that are older than that one."""

    def actors(self) -> list[str]:
        """Who made edits, by name."""

    def details(self, event: EventId) -> EventDetails:
        """What an edit changed. Raises UserError when there is no such edit."""
