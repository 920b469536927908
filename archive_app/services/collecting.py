"""Collections and stars: which articles people gather, and in which order."""

from __future__ import annotations

from collections.abc import Sequence

from archive_app.domain.changes import ChangeSet
from archive_app.domain.collections import CollectionRecord, CollectionStore, StarStore
from archive_app.domain.ids import ArticleId


class CollectingService:
    """Edits of collections and stars; each is one step to take back. All raise UserError."""

    def __init__(self, collections: CollectionStore, stars: StarStore) -> None:
        self._collections = collections
        self._stars = stars

    def star(self, ids: Sequence[ArticleId]) -> ChangeSet:
        """Star the articles that have no star."""
        return self._stars.give(ids)

    def unstar(self, ids: Sequence[ArticleId]) -> ChangeSet:
        """Take the star from the articles that have one."""
        return self._stars.take(ids)

    def records(self) -> list[CollectionRecord]:
        """Every collection, each after the one it stands below, siblings in their order."""
        return self._collections.records()

    def members(self, path: str) -> list[ArticleId]:
        """The articles of a collection itself, in their order."""
        return self._collections.members(path)

    def make(self, path: str, description: str = "") -> ChangeSet:
        """Make a collection, and those above it that are new."""
        return self._collections.make(path, description)

    def change(self, path: str, to: str | None = None, description: str | None = None) -> ChangeSet:
        """Rename or move a collection with all below it, or describe it. None: as it is."""
        return self._collections.change(path, to, description)

    def place(self, path: str, before: str | None) -> ChangeSet:
        """Put a collection before one of its siblings, or last."""
        return self._collections.place(path, before)

    def delete(self, path: str) -> ChangeSet:
        """Remove a collection and all below it; the articles stay in the library."""
        return self._collections.delete(path)

    def add(self, path: str, ids: Sequence[ArticleId]) -> ChangeSet:
        """Put articles at the end of a collection; those in it keep their place."""
        return self._collections.add(path, ids)

    def gather(self, path: str, ids: Sequence[ArticleId]) -> ChangeSet:
        """Put articles at the end of a collection, which is made when there is none."""
        return self._collections.gather(path, ids)

    def remove(self, path: str, ids: Sequence[ArticleId]) -> ChangeSet:
        """Take articles out of a collection."""
        return self._collections.remove(path, ids)

    def order(self, path: str, ids: Sequence[ArticleId], before: ArticleId | None) -> ChangeSet:
        """Put articles of a collection, in this order, before another one of it, or last."""
        return self._collections.order(path, ids, before)
