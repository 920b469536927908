"""What people do to the tags themselves: make, rename, move, merge, delete, describe."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from archive_app.domain.ids import TagId

# Names of colours, which each theme shows so that they can be told apart; '' is none.
TAG_COLOURS: Final = (
    "red", "orange", "yellow", "green", "teal", "blue", "violet", "pink", "grey",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class TagRecord:
    """A tag as the list of tags shows it.

    ``articles`` have the tag itself, ``with_below`` have it or one below it. ``aliases`` are the
    paths that stand for it: imports and people may still write them.
    """

    id: TagId
    path: str
    colour: str = ""
    description: str = ""
    articles: int = 0
    with_below: int = 0
    aliases: tuple[str, ...] = ()

    @property
    def is_unused(self) -> bool:
        """Neither the tag nor any below it is on an article."""
        return not self.with_below


@dataclass(frozen=True, slots=True)
class MakeTag:
    """Make a tag that nothing has yet, with those above it."""

    path: str
    colour: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class ChangeTag:
    """Change what is not None. ``to`` is the new path: another name, another parent, or both."""

    path: str
    to: str | None = None
    colour: str | None = None
    description: str | None = None


@dataclass(frozen=True, slots=True)
class MergeTag:
    """Articles and tags below go to ``into``; the old path stands for it from now on."""

    path: str
    into: str


@dataclass(frozen=True, slots=True)
class DeleteTag:
    """Take the tag and those below it off every article and forget them."""

    path: str


@dataclass(frozen=True, slots=True)
class AddAlias:
    """Let a path that is no tag stand for one."""

    alias: str
    path: str


@dataclass(frozen=True, slots=True)
class DropAlias:
    """Let a path stand for nothing any more."""

    alias: str


@dataclass(frozen=True, slots=True)
class PutTag:
    """Make the tag if there is none; change what is not None."""

    path: str
    colour: str | None = None
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Absorb:
    """Let ``alias`` stand for ``path``; a tag that is called so is merged into it."""

    alias: str
    path: str


TagEdit = MakeTag | ChangeTag | MergeTag | DeleteTag | AddAlias | DropAlias | PutTag | Absorb


@dataclass(frozen=True, slots=True)
class TagPlan:
    """What edits of tags would do, in numbers: tags, and articles whose tags would be others."""

    made: int
    changed: int
    merged: int
    deleted: int
    articles: int
