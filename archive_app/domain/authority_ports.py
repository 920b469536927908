"""What services ask of the store about authority records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from archive_app.domain.articles import NameKind
from archive_app.domain.authority import (
    FoundGroup,
    NameDetails,
    NameEdit,
    NamePlan,
    NameRecord,
)
from archive_app.domain.changes import ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.ids import ArticleId, AuthorityId
from archive_app.domain.indexing import IndexedArticle


class AuthorityStore(Protocol):
    """The authority records of a library. Each edit is one event and can be taken back."""

    def records(self, kind: NameKind | None = None) -> list[NameRecord]:
        """Every record that is not merged into another, of a kind or of all."""

    def forms(self, kind: NameKind) -> dict[AuthorityId, tuple[str, ...]]:
        """Every form of each of them, as printed or given, the preferred one first."""

    def details(self, name: AuthorityId) -> NameDetails:
        """All that is known of one; of a merged one that into which it was. Raises UserError."""

    def find(self, kind: NameKind | None, form: str) -> list[NameRecord]:
        """The records that have the form, whatever its case, width or script of Han."""

    def articles(self, names: Sequence[AuthorityId]) -> list[ArticleId]:
        """The articles that print or mention one of them, each once, ascending."""

    def apart(self) -> set[tuple[AuthorityId, AuthorityId]]:
        """Pairs that are said not to be the same, the lower id first."""

    def plan(self, groups: Sequence[Sequence[NameEdit]]) -> tuple[NamePlan, dict[int, UserError]]:
        """What the edits would do, with nothing written, and why groups of them can't be done.

        Each group is done whole or not at all; those after it are tried all the same.
        """

    def edit(self, edits: Sequence[NameEdit]) -> ChangeSet:
        """Do all the edits or none, in this order; raises UserError when one can't be done."""


FoundForm = tuple[NameKind, str, str]  # what it is, in the original, in the translation


class FoundNameStore(Protocol):
    """Names that were found in texts and wait for somebody to confirm or dismiss them."""

    def unread(self) -> list[tuple[int, ArticleId]]:
        """Articles that changed since they were looked at, with the number of that change."""

    def articles(self, ids: Sequence[ArticleId]) -> list[IndexedArticle]:
        """Those of them that still exist, as they are searched."""

    def keep(self, found: Mapping[ArticleId, set[FoundForm]], read_to: int) -> None:
        """Keep what was found in these articles, instead of what was found there before.

        ``read_to`` is the number of the last change all of whose articles were looked at.
        """

    def groups(self, kind: NameKind) -> list[FoundGroup]:
        """What waits, that of most articles first."""
