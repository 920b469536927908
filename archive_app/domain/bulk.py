"""One edit of many articles: tags, status, collection, fields, together and taken back together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol

from archive_app.domain.articles import ReviewStatus
from archive_app.domain.changes import ChangeSet
from archive_app.domain.fields import ArticleField
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import JobContext

_NOTHING: Mapping[ArticleField, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class BulkEdit:
    """What is wanted of every article chosen; what isn't named stays as it is.

    Tags and collections are paths. ``fields`` are values as :meth:`FieldStore.set_field` takes
    them; '' says that there is none.
    """

    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()
    status: ReviewStatus | None = None
    into: str = ""  # the collection to put the articles in
    out_of: str = ""
    fields: Mapping[ArticleField, str] = field(default_factory=lambda: _NOTHING)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is wanted."""
        return not (
            self.add or self.remove or self.status or self.into or self.out_of or self.fields
        )


@dataclass(frozen=True, slots=True)
class BulkStanding:
    """How the articles chosen stand: how many there are, and how many have which.

    Of tags and collections only what is on the articles themselves counts. Articles that are gone
    are not among ``total``.
    """

    total: int = 0
    tags: Mapping[str, int] = field(default_factory=dict)
    statuses: Mapping[ReviewStatus, int] = field(default_factory=dict)
    collections: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BulkPreview:
    """What an edit would change: tags put on and taken off, and articles.

    ``statuses``, ``collected`` and ``fields`` are how many articles would get another status, come
    into or out of a collection, and have another value. ``examples`` are articles that change and
    that don't, in the order of the list.
    """

    total: int = 0
    articles: int = 0  # that change
    added: int = 0  # tags on articles
    removed: int = 0
    statuses: int = 0
    collected: int = 0
    fields: int = 0
    examples: tuple[BulkExample, ...] = ()


@dataclass(frozen=True, slots=True)
class BulkExample:
    """One article of a preview and what becomes of it; nothing at all when it stays as it is."""

    article: ArticleId
    title: str
    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()
    status: ReviewStatus | None = None
    into: str = ""
    out_of: str = ""
    fields: Mapping[ArticleField, str] = field(default_factory=lambda: _NOTHING)

    @property
    def changes(self) -> bool:
        """Whether anything becomes of it."""
        return bool(
            self.add or self.remove or self.status or self.into or self.out_of or self.fields
        )


@dataclass(frozen=True, slots=True)
class BulkEffect:
    """The articles that each part of an edit changes."""

    add: Mapping[str, frozenset[int]]
    remove: Mapping[str, frozenset[int]]
    status: frozenset[int]
    into: frozenset[int]
    out_of: frozenset[int]
    fields: Mapping[ArticleField, frozenset[int]]
    total: int


class BulkStore(Protocol):
    """Edits of many articles of a library."""

    def standing(self, ids: Sequence[ArticleId]) -> BulkStanding:
        """How the articles stand."""

    def effect(self, ids: Sequence[ArticleId], edit: BulkEdit) -> BulkEffect:
        """Which articles each part of the edit would change."""

    def apply(self, ids: Sequence[ArticleId], edit: BulkEdit, ctx: JobContext) -> ChangeSet:
        """Make the edit as one event; all of it or, when it is stopped, nothing."""
