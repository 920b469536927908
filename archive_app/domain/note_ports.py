"""What the service of notes asks of the store."""

from __future__ import annotations

from typing import Protocol

from archive_app.domain.changes import ChangeSet
from archive_app.domain.ids import ArticleId, NoteId
from archive_app.domain.notes import Anchor, ListedNote, Note


class NoteStore(Protocol):
    """Notes of a library; safe in any thread. Every edit is one undoable event.

    Notes go along with the current texts: each change of a text looks for their words anew, in the
    same transaction, and those whose words are gone become orphans.
    """

    def of(self, article: ArticleId) -> tuple[Note, ...]:
        """The notes of an article, the oldest first."""

    def listed(self, *, orphans_only: bool = False) -> list[ListedNote]:
        """Every note of the library, those written or changed last first."""

    def find(self, note: NoteId) -> Note:
        """A note by its number; raises UserError when there is none."""

    def add(self, article: ArticleId, content: str, anchor: Anchor | None) -> ChangeSet:
        """Write a note about an article, or about words of one of its current texts.

        Raises UserError when the words aren't there, or the article is gone.
        """

    def edit(self, note: NoteId, content: str) -> ChangeSet:
        """Write other words into a note; raises UserError when it is gone."""

    def attach(self, note: NoteId, anchor: Anchor | None) -> ChangeSet:
        """Put a note at other words, or at the article as a whole; raises UserError as ``add``."""

    def remove(self, note: NoteId) -> ChangeSet:
        """Take a note away; raises UserError when it is gone."""
