"""The tags themselves: kept in order by people, and carried in and out as tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from archive_app.domain.changes import ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.tag_edits import Absorb, PutTag, TagEdit, TagPlan, TagRecord
from archive_app.domain.tag_ports import TagStore
from archive_app.services.record_files import read_records, save_records

FIELDS = ("tag", "colour", "description", "also", "articles")
_BETWEEN = ";"  # stands between the paths of a cell


@dataclass(frozen=True, slots=True)
class TagLine:
    """A line of a table of tags that can't be carried out, and why."""

    line: int
    tag: str
    problem: str


@dataclass(frozen=True, slots=True)
class TagTable:
    """A table of tags as it was read: what can be done of it, in order, and what can't."""

    edits: tuple[TagEdit, ...]
    plan: TagPlan
    problems: tuple[TagLine, ...]


class TaggingService:
    """Edits of the tags; those of tags on articles are ``CurationService``'s."""

    def __init__(self, tags: TagStore) -> None:
        self._tags = tags

    def records(self) -> list[TagRecord]:
        """Every tag, by path, with how many articles have it."""
        return self._tags.records()

    def plan(self, *edits: TagEdit) -> TagPlan:
        """What the edits would do; raises UserError when one can't be done."""
        plan, problems = self._tags.plan([edits])
        for problem in problems.values():
            raise problem
        return plan

    def edit(self, *edits: TagEdit) -> ChangeSet:
        """Do all the edits or none, as one step that can be taken back. Raises UserError."""
        if not edits:
            raise UserError("There is nothing to do.", "Choose a tag.")
        return self._tags.edit(edits)

    def save_table(self, path: Path) -> int:
        """Write every tag as CSV or JSON Lines; returns how many. See :func:`save_records`."""
        return save_records(path, FIELDS, map(_row, self._tags.records()))

    def read_table(self, path: Path) -> TagTable:
        """What a table of tags asks for; nothing is changed.

        A row makes its tag, or changes its colour and description where the table has these
        columns. Paths in ``also`` stand for the tag from then on: tags of those paths are merged
        into it. Other columns are passed over. Raises UserError when the file is no such table.
        """
        rows = read_records(path, ("tag",))
        lines = [_edits(cells) for _, cells in rows]
        plan, problems = self._tags.plan(lines)
        return TagTable(
            tuple(edit for n, edits in enumerate(lines) if n not in problems for edit in edits),
            plan,
            tuple(
                TagLine(rows[n][0], rows[n][1]["tag"], str(problem))
                for n, problem in problems.items()
            ),
        )


def _edits(cells: Mapping[str, str]) -> list[TagEdit]:
    tag = cells["tag"]
    colour, description = cells.get("colour"), cells.get("description")
    put = PutTag(tag, None if colour is None else colour.strip().casefold(), description)
    also = [path.strip() for path in cells.get("also", "").split(_BETWEEN)]
    return [put, *(Absorb(path, tag) for path in also if path)]


def _row(record: TagRecord) -> dict[str, object]:
    return {
        "tag": record.path,
        "colour": record.colour,
        "description": record.description,
        "also": f"{_BETWEEN} ".join(record.aliases),
        "articles": record.articles,
    }
