"""What services ask of the store about the tags themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from archive_app.domain.changes import ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.tag_edits import TagEdit, TagPlan, TagRecord


class TagStore(Protocol):
    """The tags of a library. Each edit is one event and can be taken back."""

    def records(self) -> list[TagRecord]:
        """Every tag, by path, with how many articles have it."""

    def plan(self, groups: Sequence[Sequence[TagEdit]]) -> tuple[TagPlan, dict[int, UserError]]:
        """What the edits would do, with nothing written, and why groups of them can't be done.

        Each group is done whole or not at all; those after it are tried all the same.
        """

    def edit(self, edits: Sequence[TagEdit]) -> ChangeSet:
        """Do all the edits or none, in this order; raises UserError when one can't be done."""
