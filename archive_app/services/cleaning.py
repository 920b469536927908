"""Cleaning of single articles: what was done to them, and people's say in it."""

from __future__ import annotations

from collections.abc import Collection

from archive_app.domain.articles import Side
from archive_app.domain.changes import ChangeSet
from archive_app.domain.cleaning import Card, CleaningView, Dismissal, TextVersion
from archive_app.domain.ids import ArticleId
from archive_app.domain.ports import CleaningStore, ReadStore
from archive_app.services.cleaning_cards import difference_card, view_of


class CleaningService:
    """Shows how articles were cleaned and changes it; every edit is one undoable event."""

    def __init__(self, store: CleaningStore, reads: ReadStore) -> None:
        self._store = store
        self._reads = reads

    def view(self, article: ArticleId) -> CleaningView:
        """Cards and texts of an article; raises UserError when it is gone."""
        return view_of(self._reads.article(article))

    def dismiss(self, article: ArticleId, finding: Dismissal) -> ChangeSet:
        """Take a finding back: what it left out is read again, what it told is forgotten.

        Raises UserError when the article's current text has no such finding.
        """
        return self._store.dismiss(article, finding)

    def restore(self, article: ArticleId, finding: Dismissal) -> ChangeSet:
        """Let a finding that was taken back count again; raises UserError when there is none."""
        return self._store.restore(article, finding)

    def rules_off(self, article: ArticleId) -> frozenset[str]:
        """The rules that are off for an article; raises UserError when it is gone."""
        return self._store.rules_off(article)

    def set_rules(self, article: ArticleId, rules_off: Collection[str]) -> ChangeSet:
        """Clean an article again with exactly these rules off; raises UserError for others."""
        return self._store.set_rules(article, rules_off)

    def versions(self, article: ArticleId) -> list[TextVersion]:
        """Every version of both sides, the newest of each side first."""
        return self._store.versions(article)

    def differences(self, article: ArticleId, side: Side, old: int, new: int) -> Card:
        """How two versions of a side differ, as received; raises UserError when one is missing."""
        before, after = (self._store.text(article, side, version) for version in (old, new))
        note = f"Version {old} against version {new}, as received. Both are kept."
        return difference_card(side, before, after, note)
