"""Gives packages of edits, and merges them: the whole of a merge is one event."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import select

from archive_app.domain.changes import ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.exchange import (
    Choice,
    ExportRequest,
    Judged,
    Merge,
    Origin,
    Package,
    Part,
    Standing,
)
from archive_app.domain.ids import ArticleId, EventId
from archive_app.domain.jobs import JobContext, Progress
from archive_app.store.composed import ASPECTS, keep_parts
from archive_app.store.events import Recorder
from archive_app.store.exchange.article_parts import StarPart, StatusPart, TagPart
from archive_app.store.exchange.articles import Found, find, named
from archive_app.store.exchange.collection_parts import CollectionPart, MemberPart
from archive_app.store.exchange.correction_part import CorrectionPart
from archive_app.store.exchange.field_part import FieldPart
from archive_app.store.exchange.log import (
    MERGE,
    edits_since,
    history,
    merged_before,
    shared_seq,
)
from archive_app.store.exchange.name_parts import MentionPart, NamePart
from archive_app.store.exchange.note_part import NotePart
from archive_app.store.exchange.sides import Giving, Numbered, PartKind, Taking
from archive_app.store.exchange.tag_tree_part import TagTreePart
from archive_app.store.tables import EventRow
from archive_app.store.unit_of_work import Work
from archive_app.store.values import timestamp

# In the order in which they are merged: a tag is renamed before articles get it.
_KINDS: tuple[PartKind, ...] = (
    TagTreePart(),
    TagPart(),
    StatusPart(),
    FieldPart(),
    StarPart(),
    NamePart(),
    MentionPart(),
    CollectionPart(),
    MemberPart(),
    CorrectionPart(),
    NotePart(),
)


class Exchange:
    """``ExchangeStore`` over a library."""

    def __init__(self, recorder: Recorder, uuid: str, name: str) -> None:
        self._recorder = recorder
        self._uuid = uuid
        self._name = name

    @property
    def editor(self) -> str:
        """The name of who edits now."""
        return self._recorder.actor

    def editors(self) -> list[str]:
        """Everybody who edited this archive, by name."""
        with self._recorder.database.reading() as connection:
            found = connection.scalars(select(EventRow.actor).distinct())
            return sorted(found, key=str.casefold)

    def collect(self, request: ExportRequest, ctx: JobContext) -> Package:
        """What was done, as it stands now."""
        with self._recorder.database.reading() as connection:
            since = edits_since(connection, at=request.since)
            mine = [edit for edit in since if request.editor in ("", edit.by)]
            giving = Giving(connection, mine, since)
            records = []
            for kind in _KINDS:
                if kind.part in request.parts:
                    ctx.checkpoint()
                    records += kind.collect(giving)
                    ctx.report(Progress(len(records), None))
            ids = dict.fromkeys(one.article for one in records if one.article is not None)
            names = named(connection, ids)
            number = {key: place for place, key in enumerate(one for one in ids if one in names)}
            return Package(
                Origin(
                    library=self._uuid,
                    name=self._name,
                    editor=request.editor,
                    made_by=self._recorder.actor,
                    made_at=timestamp(self._recorder.now()),
                    since=request.since,
                    history=history(connection),
                ),
                tuple(names[key] for key in number),
                tuple(
                    one if one.article is None else replace(one, article=number[one.article])
                    for one in records
                    if one.article is None or one.article in number
                ),
            )

    def merge(
        self,
        package: Package,
        choices: Mapping[int, Choice],
        prefer: Choice,
        ctx: JobContext,
        *,
        dry_run: bool = False,
    ) -> Merge:
        """Merge a package; what it would do is found out by doing it and taking it back."""
        with self._recorder.work() as work:
            shared = shared_seq(work.connection, package.origin.history)
            found = find(work.connection, package.articles)
            mine = edits_since(work.connection, seq=shared)
            earlier = merged_before(work.connection)
            editor = package.origin.editor
            summary = f"Merged edits of {editor}" if editor else "Merged edits of several people"
            event = self._recorder.record(work, MERGE, summary, {"parts": []})
            taking = Taking(work, self._recorder, event, found.here, mine, earlier, ctx)
            judged = _judged(package, found, taking, choices, prefer)
            missing = tuple(package.articles[number] for number in sorted(found.problems))
            merge = Merge(tuple(judged), missing, shared > 0)
            if dry_run or not taking.steps:
                return merge
            return replace(merge, change=self._kept(work, taking, package, summary))

    def _kept(self, work: Work, taking: Taking, package: Package, summary: str) -> ChangeSet:
        payload = {
            "origin": {
                "library": package.origin.library,
                "name": package.origin.name,
                "made_at": package.origin.made_at,
            },
            "notes": taking.notes,
            "settled": taking.settled,
        }
        keep_parts(work, taking.event, payload, taking.steps)
        work.commit()
        articles = frozenset(map(ArticleId, taking.articles.values()))
        return ChangeSet(ASPECTS, articles, summary, EventId(taking.event), len(taking.steps))


def _judged(
    package: Package,
    found: Found,
    taking: Taking,
    choices: Mapping[int, Choice],
    prefer: Choice,
) -> list[Judged]:
    """Every record, part by part, each judged by what the parts before it left."""
    done: dict[int, Judged] = {}
    rows: dict[Part, list[Numbered]] = {}
    for number, record in enumerate(package.records):
        problem = "" if record.article is None else found.problems.get(record.article, "")
        if problem:
            done[number] = Judged(number, record, Standing.MISSING, problem=problem)
        else:
            rows.setdefault(record.part, []).append((number, record))
    for kind in _KINDS:
        records = rows.get(kind.part, [])
        if records:
            taking.ctx.report(Progress(len(done), len(package.records)))
            judged = [_chosen(one, choices, prefer) for one in kind.judge(taking, records)]
            done.update((one.number, one) for one in judged)
            failed = kind.apply(taking, [one for one in judged if _is_to_do(one)])
            done.update((one.number, one) for one in failed)
    return [done[number] for number in sorted(done)]


def _chosen(one: Judged, choices: Mapping[int, Choice], prefer: Choice) -> Judged:
    if one.standing is not Standing.CONFLICT:
        return one
    choice = choices.get(one.number, prefer)
    if choice not in one.choices:
        raise UserError("That can't be chosen there.", "Keep yours, or take theirs.")
    return replace(one, choice=choice)


def _is_to_do(one: Judged) -> bool:
    return one.standing is Standing.NEW or one.choice in (Choice.THEIRS, Choice.BOTH)
