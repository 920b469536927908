"""What the parts of a package are given: on the side that gives, and on the side that takes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from sqlalchemy import Connection

from archive_app.domain.errors import UserError
from archive_app.domain.exchange import Judged, Part, Record, Standing
from archive_app.domain.jobs import JobContext
from archive_app.store.composed import Part as Step
from archive_app.store.composed import part_recorder
from archive_app.store.events import Recorder
from archive_app.store.exchange.log import LoggedEdit
from archive_app.store.unit_of_work import Work

Numbered = tuple[int, Record]  # its place in the package


@dataclass(frozen=True, slots=True)
class Giving:
    """A library that gives: the edits to give, and all edits since the same moment.

    Records name articles by their numbers here; these are replaced when all are known.
    """

    connection: Connection
    edits: Sequence[LoggedEdit]
    since: Sequence[LoggedEdit]

    @property
    def events(self) -> frozenset[int]:
        """The events of the edits to give."""
        return frozenset(edit.event for edit in self.edits)


@dataclass(frozen=True, slots=True)
class Taking:
    """A library that takes: the open transaction, and what was done here since both were one.

    ``articles`` are our numbers by those of the package. ``earlier`` is what merges remember.
    """

    work: Work
    recorder: Recorder
    event: int
    articles: Mapping[int, int]
    mine: Sequence[LoggedEdit]
    earlier: Sequence[Mapping[str, Any]]
    ctx: JobContext
    steps: list[Step] = field(default_factory=list)
    nodes: dict[tuple[Part, str], int] = field(default_factory=dict)  # tags, collections by path
    notes: dict[str, int] = field(default_factory=dict)  # for later merges: by name in packages
    settled: list[str] = field(default_factory=list)  # what is kept beside ours

    @property
    def connection(self) -> Connection:
        """The connection of the transaction."""
        return self.work.connection

    def article(self, record: Record) -> int:
        """Our number of the article of a record that has one."""
        assert record.article is not None
        return self.articles[record.article]

    def editor(self, record: Record, at: str = "", by: str = "") -> Recorder:
        """A recorder of edits in the name of who made the record."""
        return part_recorder(
            self.recorder,
            self.work,
            self.event,
            self.steps,
            by or record.by,
            at or record.at or self.work.at,
        )


class PartKind(Protocol):
    """One kind of record: how it is gathered, judged and carried out."""

    part: Part

    def collect(self, giving: Giving) -> list[Record]:
        """What stands of the edits, one record for each thing."""

    def judge(self, taking: Taking, records: Sequence[Numbered]) -> list[Judged]:
        """What each record is to this library; all their articles are here."""

    def apply(self, taking: Taking, judged: Sequence[Judged]) -> list[Judged]:
        """Carry them out; returns those that could not be, with the problem in words."""


def judged_value(number: int, record: Record, now: Any, own: LoggedEdit | None) -> Judged:
    """A value that is there, new, or in conflict with what was done here.

    ``own`` is the last edit here that touched it since both libraries were one.
    """
    if now == record.after:
        return Judged(number, record, Standing.THERE, now)
    if not stands_against(own, record):
        return Judged(number, record, Standing.NEW, now)
    assert own is not None
    return Judged(number, record, Standing.CONFLICT, now, own.by, own.at)


def stands_against(own: LoggedEdit | None, record: Record) -> bool:
    """Whether an edit here is another decision: of somebody else, or a later one of theirs."""
    return own is not None and (own.by != record.by or own.at > record.at)


def done_each(
    judged: Iterable[Judged], do: Callable[[Judged], None], ctx: JobContext
) -> list[Judged]:
    """Carry out one after the other; returns those that could not be."""
    failed: list[Judged] = []
    for one in judged:
        ctx.checkpoint()
        try:
            do(one)
        except UserError as problem:
            failed.append(replace(one, standing=Standing.MISSING, problem=problem.message))
    return failed


def done_groups(
    groups: Mapping[Any, Sequence[Judged]],
    do: Callable[[Any, Sequence[Judged]], None],
    ctx: JobContext,
) -> list[Judged]:
    """Carry out records that go together in one step; returns those that could not be."""
    failed: list[Judged] = []
    for key, ones in groups.items():
        ctx.checkpoint()
        try:
            do(key, ones)
        except UserError as problem:
            failed += [
                replace(one, standing=Standing.MISSING, problem=problem.message) for one in ones
            ]
    return failed


def grouped(judged: Iterable[Judged], key: Callable[[Judged], Any]) -> dict[Any, list[Judged]]:
    """Records that go together, in the order of the package."""
    groups: dict[Any, list[Judged]] = {}
    for one in judged:
        groups.setdefault(key(one), []).append(one)
    return groups


def latest(judged: Sequence[Judged]) -> str:
    """When the last of them was made."""
    return max(one.record.at for one in judged)
