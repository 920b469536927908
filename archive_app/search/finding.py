"""One search: by the index and a look at what it doesn't know yet, else by reading everything."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from archive_app.domain.errors import ArchiveError, Cancelled, IndexProblem
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import JobContext
from archive_app.domain.ports import IndexFeed
from archive_app.domain.query import Node
from archive_app.domain.searching import IndexState, Scope
from archive_app.search.asking.compile import compile_query
from archive_app.search.asking.dictionary import Accents, Dictionary
from archive_app.search.asking.kept_readings import KeptReadings, KnownReadings
from archive_app.search.asking.names import NameForms
from archive_app.search.asking.scan import Scanned, scan
from archive_app.search.building.coverage import Coverage
from archive_app.search.building.snapshots import Snapshot, SnapshotPool, damaged
from archive_app.search.evaluation.evaluate import evaluate
from archive_app.search.facet_columns import Columns, LiveColumns
from archive_app.search.matches import Found

log = logging.getLogger(__name__)

MOST_SCANNED = 500  # articles that the index doesn't know yet and a search reads itself
NOT_READY = "The search index isn't ready yet: the archive itself was searched."
MISTAKE = "Searching the index failed: the archive itself was searched."
NO_RANKING = "Until it is, the newest articles stand first."


@dataclass(frozen=True, slots=True)
class Question:
    """What is searched for; ``without`` are keys of expansions that are switched off."""

    node: Node
    scope: Scope
    without: frozenset[str]
    scored: bool


@dataclass(frozen=True, slots=True)
class Look:
    """What a search goes by; no snapshot without a usable index."""

    columns: Columns
    snapshot: Snapshot | None
    index: IndexState


class Finder:
    """Answers questions; safe in any thread."""

    def __init__(self, pool: SnapshotPool, feed: IndexFeed) -> None:
        self._pool = pool
        self._feed = feed
        self._accents = Accents()
        self._names = NameForms(feed.name_forms_of)
        self._kept = KeptReadings()

    def look(self, live: LiveColumns) -> Look:
        """How index and library stand now: one question to the library if it hasn't changed."""
        try:
            snapshot = self._pool.newest()
        except IndexProblem as problem:
            standing = self._feed.standing(0)
            state = IndexState(ready=False, pending=standing.pending, problem=problem.message)
            return Look(live.current(standing.facet_head), None, state)
        coverage = snapshot.coverage
        standing = self._feed.standing(coverage.checkpoint.seq)
        pending = coverage.pending(self._feed, standing.pending)
        state = IndexState(ready=True, pending=pending, documents=snapshot.documents)
        return Look(live.current(standing.facet_head), snapshot, state)

    def find(self, question: Question, look: Look, ctx: JobContext) -> Found:
        """The articles found, all that exist; raises Cancelled."""
        columns, snapshot = look.columns, look.snapshot
        self._names.rest_at(columns.head)
        if snapshot is None:
            log.info("searching without the index: %s", look.index.problem)
            return self._by_reading(question, columns, ctx, NOT_READY)
        try:
            found = self._by_index(question, columns, snapshot, ctx)
        except IndexProblem as problem:
            log.info("searching without the index: %s", problem.message)
            return replace(self._by_reading(question, columns, ctx, NOT_READY), failed=True)
        if found is None:
            return self._by_reading(question, columns, ctx, MISTAKE)
        if not look.index.pending:
            return found
        return self._with_unindexed(question, look, found, snapshot.coverage, ctx)

    def _by_index(
        self, question: Question, columns: Columns, snapshot: Snapshot, ctx: JobContext
    ) -> Found | None:
        """What the index finds, None when that fails; IndexProblem when a file is at fault."""
        try:
            compiled = compile_query(
                question.node,
                dictionary=Dictionary(snapshot.stats, self._accents, ctx),
                columns=columns,
                scope=question.scope,
                without=question.without,
                scored=question.scored,
                names=self._names,
            )
            views = self._pool.views(snapshot, columns)
            hits = evaluate(compiled.query, views, snapshot.stats, scored=question.scored, ctx=ctx)
        except (ArchiveError, Cancelled):
            raise
        except Exception as fault:  # a bug, or numbers that make no sense
            if not self._pool.is_sound(snapshot, ctx):
                self._pool.mark_damaged(snapshot)
                raise damaged() from fault
            # Never the message: it may quote.
            where = "".join(traceback.format_tb(fault.__traceback__))
            log.error("searching the index failed: %s\n%s", type(fault).__name__, where)
            return None
        if snapshot.is_spoilt():
            self._pool.mark_damaged(snapshot)
            raise damaged()
        alive = columns.alive[hits.rows]  # the index may still have articles that are gone
        scores = hits.scores[alive] if len(hits.scores) else hits.scores
        notes = (*compiled.notes, *hits.notes)
        return Found(hits.rows[alive], scores, notes, plan=compiled.plan, by_index=hits)

    def _by_reading(
        self, question: Question, columns: Columns, ctx: JobContext, note: str
    ) -> Found:
        """Every article is read, the newest first."""
        ids = np.sort(columns.ids[columns.alive])[::-1].tolist()
        scanned = self._scan(question, ids, columns, ctx)
        notes = (note, NO_RANKING) if question.scored and note is NOT_READY else (note,)
        return Found(
            _rows(columns, scanned), notes=(*notes, *scanned.notes), pending=len(scanned.unread)
        )

    def _with_unindexed(
        self, question: Question, look: Look, found: Found, coverage: Coverage, ctx: JobContext
    ) -> Found:
        """Few articles that the index doesn't know as they are now are read; many are counted."""
        columns, pending = look.columns, look.index.pending
        if pending > MOST_SCANNED:
            return replace(found, pending=pending)
        changes = self._feed.changes(coverage.checkpoint.seq, MOST_SCANNED)
        if changes.more:
            return replace(found, pending=pending)
        known = self._kept.begin(dict(zip(changes.articles, changes.seqs, strict=True)))
        ids = [*changes.articles, *_unbuilt(columns, coverage)]
        scanned = self._scan(question, list(dict.fromkeys(ids)), columns, ctx, known)
        changed = np.zeros(len(columns.ids) + 1, np.bool_)  # one more: the row -1
        changed[columns.rows_of(np.array([*ids, *changes.removed], np.int64))] = True
        kept = ~changed[found.rows]
        rows, scores = found.rows[kept], found.scores
        read = _rows(columns, scanned)
        if question.scored:
            scores = scores[kept]
            # What can't be ranked yet stands in the middle, neither pushed nor hidden.
            middle = float(scores.mean()) if len(scores) else 0.0
            scores = np.concatenate((scores, np.full(len(read), middle)))
        return replace(
            found,
            rows=np.concatenate((rows, read)),
            scores=scores,
            pending=len(scanned.unread),
        )

    def _scan(
        self,
        question: Question,
        ids: Sequence[ArticleId],
        columns: Columns,
        ctx: JobContext,
        known: KnownReadings | None = None,
    ) -> Scanned:
        return scan(
            question.node,
            ids,
            feed=self._feed,
            columns=columns,
            ctx=ctx,
            scope=question.scope,
            without=question.without,
            names=self._names,
            known=known,
        )


def _rows(columns: Columns, scanned: Scanned) -> npt.NDArray[np.int32]:
    """The rows of the articles found by reading that exist."""
    rows = columns.rows_of(np.array(sorted(scanned.found), np.int64))
    rows = rows[rows >= 0]
    return rows[columns.alive[rows]]


def _unbuilt(columns: Columns, coverage: Coverage) -> list[ArticleId]:
    """The articles that a build has not come to yet."""
    left = np.zeros(len(columns.ids), np.bool_)
    for one in coverage.todo:
        left |= (columns.ids >= one.first) & (columns.ids <= one.last)
    return [ArticleId(number) for number in columns.ids[left & columns.alive].tolist()]
