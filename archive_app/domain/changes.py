"""Change sets: what an edit changed, for which articles, and the event that can take it back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from archive_app.domain.ids import ArticleId, EventId


class Aspect(StrEnum):
    """What kind of thing changed, so that panels refresh no more than they must."""

    ARTICLES = "articles"  # came or went
    TAGS = "tags"
    COLLECTIONS = "collections"
    STARS = "stars"
    STATUS = "status"  # and who reviews
    FIELDS = "fields"  # what people set over the import
    TEXTS = "texts"
    NAMES = "names"
    NOTES = "notes"
    SEARCHES = "searches"
    INDEX = "index"
    REPRINTS = "reprints"  # which articles are alike
    ALIGNMENT = "alignment"  # which sentences belong together
    IMPORTS = "imports"  # batches, and what is set for importing


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """One edit: its aspects, its articles (empty means any), and its event if it can be undone.

    ``summary`` is a short English sentence for History and the undo menu: "Tagged 48 articles
    'flood 2020'". ``changed`` counts the articles that really changed.
    """

    aspects: frozenset[Aspect]
    articles: frozenset[ArticleId] = frozenset()
    summary: str = ""
    event: EventId | None = None
    changed: int = 0

    @property
    def is_change(self) -> bool:
        """Whether anything is different now: articles, or what isn't about articles at all."""
        return self.changed > 0 or self.event is not None


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """A row of the event log."""

    event: EventId
    at: str  # ISO 8601, UTC
    actor: str
    summary: str
    undone: bool
    kind: str = ""  # "tag.add", "tag.remove", "status.set", "import" ...
