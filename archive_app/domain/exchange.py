"""Exchange packages: what an editor did, carried from one copy of an archive into another.

A package says of each thing how it was before and how it is now. What it is merged into may have
changed the same thing since: then both values are shown, and a person chooses.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol

from archive_app.domain.changes import ChangeSet
from archive_app.domain.jobs import JobContext

FORMAT = "archive-exchange"
VERSION = 1


class Part(StrEnum):
    """The kinds of record, in the order in which they are merged."""

    TAG_TREE = "tag-tree"  # a tag itself: path, colour, description, other names
    TAGS = "tags"  # whether an article has a tag
    STATUSES = "statuses"
    FIELDS = "fields"  # what a person set over the import
    STARS = "stars"
    NAMES = "names"  # a record of a name: what it is called, its forms, which others it is
    MENTIONS = "mentions"  # whether the texts of an article mention it
    COLLECTIONS = "collections"  # a collection itself: path, description
    MEMBERS = "members"  # whether a collection has an article
    CORRECTIONS = "corrections"  # a paragraph of the translation
    NOTES = "notes"


class Standing(StrEnum):
    """What a record is to the archive that it comes to."""

    NEW = "new"
    THERE = "there"  # it is so already
    CONFLICT = "conflict"  # both changed it since they were the same
    MISSING = "missing"  # its article, or what it is about, isn't here


class Choice(StrEnum):
    """Whose value is to stay."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Record:
    """One thing of a package.

    ``before`` and ``after`` are values as JSON has them, None where there is nothing; what they
    hold depends on the part (docs/exchange.md). ``article`` is a number in the package.
    """

    part: Part
    thing: str
    before: Any
    after: Any
    by: str
    at: str  # ISO 8601, UTC
    article: int | None = None


@dataclass(frozen=True, slots=True)
class PackageArticle:
    """An article as packages name it: its id of the source, and hashes of its texts as received.

    The original's come first. The title only tells people which one it is.
    """

    id: str
    texts: tuple[str, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a package comes from.

    ``editor`` is whose edits it holds, '' for everybody's; ``since`` the time from which on, '' for
    the beginning. ``history`` are the newest write transactions as (number, token): the newest one
    that two archives share is when they were the same.
    """

    library: str  # uuid
    name: str
    editor: str
    made_by: str
    made_at: str
    since: str = ""
    history: tuple[tuple[int, str], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Package:
    """A whole package. ``passed_over`` counts records of parts that this version doesn't know."""

    origin: Origin
    articles: tuple[PackageArticle, ...]
    records: tuple[Record, ...]
    passed_over: Mapping[str, int] = field(default_factory=dict)

    def counts(self) -> dict[Part, int]:
        """How many records each part has; parts without any are left out."""
        found = dict.fromkeys(Part, 0)
        for record in self.records:
            found[record.part] += 1
        return {part: count for part, count in found.items() if count}


@dataclass(frozen=True, slots=True)
class Judged:
    """A record and what it is to this archive.

    ``number`` is its place in the package. ``mine`` is the value here, shaped like ``after``, with
    who set it and when where that is known. ``problem`` says why a record can't be merged.
    """

    number: int
    record: Record
    standing: Standing
    mine: Any = None
    mine_by: str = ""
    mine_at: str = ""
    choice: Choice | None = None  # of a conflict: what was, or would be, done
    problem: str = ""

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What can be chosen; () where nothing is to be."""
        if self.standing is not Standing.CONFLICT:
            return ()
        if self.record.part is Part.NOTES and self.mine is not None and self.record.after:
            return (Choice.MINE, Choice.THEIRS, Choice.BOTH)
        return (Choice.MINE, Choice.THEIRS)


@dataclass(frozen=True, slots=True)
class Merge:
    """What a merge does, or did: every record judged, and the edit if there was one.

    ``related`` tells whether both archives were the same once. ``missing`` are the articles of
    the package that are not here.
    """

    judged: tuple[Judged, ...]
    missing: tuple[PackageArticle, ...]
    related: bool
    change: ChangeSet | None = None

    def counts(self) -> dict[Part, dict[Standing, int]]:
        """How many records of each part stand how; parts without any are left out."""
        found: dict[Part, dict[Standing, int]] = {}
        for one in self.judged:
            row = found.setdefault(one.record.part, dict.fromkeys(Standing, 0))
            row[one.standing] += 1
        return {part: found[part] for part in Part if part in found}

    def of(self, standing: Standing) -> list[Judged]:
        """The records that stand so."""
        return [one for one in self.judged if one.standing is standing]


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to put into a package: the edits of one person ('' for everybody) from a time on.

    ``since`` is ISO 8601 in UTC, '' for the beginning. Without ``parts`` all of them.
    """

    editor: str = ""
    since: str = ""
    parts: Collection[Part] = tuple(Part)


class ExchangeStore(Protocol):
    """Packages of a library."""

    def collect(self, request: ExportRequest, ctx: JobContext) -> Package:
        """What was done, as it stands now; what was taken back or changed by others is left out."""

    def merge(
        self,
        package: Package,
        choices: Mapping[int, Choice],
        prefer: Choice,
        ctx: JobContext,
        *,
        dry_run: bool = False,
    ) -> Merge:
        """Merge as one event, or with ``dry_run`` find out what that would do.

        ``choices`` are of conflicts, by number of record; the others are done as ``prefer`` says.
        """

    @property
    def editor(self) -> str:
        """The name of who edits now."""

    def editors(self) -> Sequence[str]:
        """Everybody who edited this archive, by name."""
