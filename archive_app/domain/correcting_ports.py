"""The port that corrections and versions of texts are kept behind."""

from __future__ import annotations

from typing import Protocol

from archive_app.domain.articles import ReadingText, Side
from archive_app.domain.changes import ChangeSet
from archive_app.domain.cleaning import TextVersion
from archive_app.domain.correcting import CorrectedPlace, Correction
from archive_app.domain.ids import ArticleId


class CorrectionStore(Protocol):
    """Corrections and versions; each edit is one undoable event."""

    def correct(self, article: ArticleId, correction: Correction) -> ChangeSet:
        """Correct words of the current translation, in a version beside the machine's.

        Raises UserError when other words stand there by now, or none would be left.
        """

    def choose(self, article: ArticleId, side: Side, version: int) -> ChangeSet:
        """Let a version be the current one of its side; raises UserError when there is none."""

    def versions(self, article: ArticleId) -> list[TextVersion]:
        """Every version of both sides, the newest of each side first."""

    def text(self, article: ArticleId, side: Side, version: int) -> ReadingText:
        """A version as it is read; raises UserError when there is none."""

    def places(self, article: ArticleId, version: int) -> tuple[CorrectedPlace, ...]:
        """Where a version of the translation holds words of people; () for one of a machine."""
