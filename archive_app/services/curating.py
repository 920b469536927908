"""Curating: tags and review status of one article or of thousands, each edit undoable."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from archive_app.domain.articles import ReviewStatus, TagLabel
from archive_app.domain.changes import ChangeSet, HistoryEntry
from archive_app.domain.ids import ArticleId, EventId
from archive_app.domain.ports import Curation, ReadStore
from archive_app.domain.tag_paths import tag_path


class CurationService:
    """Edits of metadata; every one is an event that can be taken back."""

    def __init__(self, curation: Curation, reads: ReadStore) -> None:
        self._curation = curation
        self._reads = reads

    def tags(self) -> list[TagLabel]:
        """Every tag, by path."""
        return self._reads.tags()

    def tag_counts(self, ids: Sequence[ArticleId]) -> dict[str, int]:
        """How many of the articles have each tag, by path."""
        counts: Counter[str] = Counter()
        for start in range(0, len(ids), 500):
            for row in self._reads.rows(ids[start : start + 500]):
                counts.update(tag.path for tag in row.tags)
        return dict(counts)

    def add_tag(self, ids: Sequence[ArticleId], path: str) -> ChangeSet:
        """Tag the articles with ``a/b``; raises UserError for a name that can't be a tag."""
        return self._curation.add_tag(ids, tag_path(path))

    def remove_tag(self, ids: Sequence[ArticleId], path: str) -> ChangeSet:
        """Take the tag off the articles; also one that came before there was a rule for names."""
        return self._curation.remove_tag(ids, path)

    def set_status(self, ids: Sequence[ArticleId], status: ReviewStatus) -> ChangeSet:
        """Set the review status of the articles."""
        return self._curation.set_status(ids, status)

    def undo(self, event: EventId) -> ChangeSet:
        """Take an edit back; raises UserError when later edits left nothing of it."""
        return self._curation.undo(event)

    def redo(self, event: EventId) -> ChangeSet:
        """Do an edit again that was taken back."""
        return self._curation.redo(event)

    def history(self, limit: int = 100, kinds: Collection[str] = ()) -> list[HistoryEntry]:
        """The newest edits first; only those of ``kinds`` ("tag.add" ...) when some are given."""
        return self._curation.history(limit, kinds)
