"""Collections: articles that people gather and keep in an order of their own."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from archive_app.domain.changes import ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.ids import ArticleId
from archive_app.domain.tag_paths import means_none

MAX_LENGTH = 200  # characters of a whole path


@dataclass(frozen=True, slots=True)
class CollectionRecord:
    """A collection as shown: ``articles`` are its own, ``with_below`` counts each article once."""

    path: str
    description: str
    articles: int
    with_below: int


class CollectionStore(Protocol):
    """The collections of a library. Each edit is one event and can be taken back.

    Paths are ``a/b``, compared without case. All raise UserError when it can't be done.
    """

    def records(self) -> list[CollectionRecord]:
        """Every collection, each after the one it stands below, siblings in their order."""

    def members(self, path: str) -> list[ArticleId]:
        """The articles of a collection itself, in their order."""

    def make(self, path: str, description: str = "") -> ChangeSet:
        """Make a collection, and those above it that are new, each the last of its siblings."""

    def change(self, path: str, to: str | None = None, description: str | None = None) -> ChangeSet:
        """Rename or move a collection with all below it, or describe it. None: as it is."""

    def place(self, path: str, before: str | None) -> ChangeSet:
        """Put a collection before one of its siblings, or last."""

    def delete(self, path: str) -> ChangeSet:
        """Remove a collection and all below it; the articles stay in the library."""

    def add(self, path: str, ids: Sequence[ArticleId]) -> ChangeSet:
        """Put articles at the end of a collection, in this order; those in it keep their place."""

    def gather(self, path: str, ids: Sequence[ArticleId]) -> ChangeSet:
        """Put articles at the end of a collection, which is made when there is none."""

    def remove(self, path: str, ids: Sequence[ArticleId]) -> ChangeSet:
        """Take articles out of a collection."""

    def order(self, path: str, ids: Sequence[ArticleId], before: ArticleId | None) -> ChangeSet:
        """Put articles of a collection, in this order, before another one of it, or last."""


class StarStore(Protocol):
    """Stars on articles. Each edit is one event and can be taken back."""

    def give(self, ids: Sequence[ArticleId]) -> ChangeSet:
        """Star the articles that have no star."""

    def take(self, ids: Sequence[ArticleId]) -> ChangeSet:
        """Take the star from the articles that have one."""


def collection_steps(path: str) -> list[str]:
    """The names of a path, each NFC with single spaces; raises UserError with what is wrong."""
    normal = unicodedata.normalize("NFC", path)
    steps = [step for step in (" ".join(part.split()) for part in normal.split("/")) if step]
    if not any(char.isalnum() for step in steps for char in step):
        raise UserError("A collection needs a name.", "Type at least one letter.")
    if len("/".join(steps)) > MAX_LENGTH:
        raise UserError(
            f"A collection may have at most {MAX_LENGTH} characters.", "Choose a shorter name."
        )
    if means_none(steps[0]) or steps[0].casefold() == "none":
        raise UserError(f"“{steps[0]}” means “no collection at all”.", "Choose another name.")
    if any(unicodedata.category(char) in ("Cc", "Cs") for step in steps for char in step):
        raise UserError("A collection can't hold control characters.", "Type the name again.")
    return steps
