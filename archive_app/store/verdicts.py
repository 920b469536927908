"""What a person says of two articles: the edit, its undo and its redo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, select

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.ids import ArticleId, EventId
from archive_app.domain.reprints import Verdict
from archive_app.store.events import Recorder
from archive_app.store.reprint_clusters import cluster_again
from archive_app.store.reprint_tables import LikenessRow
from archive_app.store.tables import ArticleRow
from archive_app.store.unit_of_work import Work
from archive_app.store.values import one_of

if TYPE_CHECKING:
    from archive_app.store.edits import StoredEvent

ASPECTS = frozenset({Aspect.REPRINTS})
_SAID = {
    Verdict.NONE: "Took back what was said of two articles",
    Verdict.SAME: "Said that two articles are the same text",
    Verdict.REPRINT: "Said that one of two articles is a reprint",
    Verdict.UNRELATED: "Said that two articles are not related",
}
# What a person said, and the edit that said it; what was computed beside it is never undone.
Said = list[Any]
_NOTHING: Said = ["", None]


def set_verdict(
    recorder: Recorder, one: ArticleId, other: ArticleId, verdict: Verdict
) -> ChangeSet:
    """Remember a verdict; raises UserError when an article isn't there, or both are one."""
    first, second = sorted((one, other))
    with recorder.work() as work:
        _check(work, first, second)
        before = _said(work, first, second)
        if before[0] == verdict.value:
            return ChangeSet(ASPECTS, summary="Nothing to change")
        payload = {"first": first, "second": second, "verdict": verdict.value}
        summary = _SAID[verdict]
        ids = [first, second]
        event = recorder.record(work, "likeness.set", summary, {**payload, "ids": ids}, before)
        _put(work, first, second, [verdict.value, event])
        work.commit()
    return ChangeSet(ASPECTS, frozenset({first, second}), summary, EventId(event), 2)


def undo_verdict(work: Work, event: StoredEvent) -> list[int]:
    """Say again what was said before; [] when somebody said something else since."""
    return _swap(work, event, _of(event), event.inverse)


def redo_verdict(work: Work, event: StoredEvent) -> list[int]:
    """Say it again; [] when something else was said since."""
    return _swap(work, event, event.inverse, _of(event))


def _swap(work: Work, event: StoredEvent, now: Said, then: Said) -> list[int]:
    first, second = int(event.payload["first"]), int(event.payload["second"])
    there = select(func.count()).where(one_of(ArticleRow.id, (first, second)))
    if work.connection.scalar(there) != 2 or _said(work, first, second) != now:
        return []
    _put(work, first, second, then)
    return [first, second]


def _of(event: StoredEvent) -> Said:
    return [event.payload["verdict"], event.id]


def _check(work: Work, first: int, second: int) -> None:
    if first == second:
        raise UserError("An article can't be compared with itself.", "Choose two articles.")
    ids = select(ArticleRow.id).where(one_of(ArticleRow.id, (first, second)))
    there = set(work.connection.scalars(ids))
    for one in (first, second):
        if one not in there:
            raise UserError(f"Article {one} is not in this archive.", "Repeat the search.")


def _said(work: Work, first: int, second: int) -> Said:
    row = _row(work, first, second)
    return _NOTHING if row is None else [row.verdict, row.event_id]


def _put(work: Work, first: int, second: int, said: Said) -> None:
    """Set what is said; a pair of which nothing was found nor said is no row."""
    row = _row(work, first, second)
    kind, score = ("", 0.0) if row is None else (row.kind, row.score)
    mine = (LikenessRow.first_id == first, LikenessRow.second_id == second)
    work.connection.execute(delete(LikenessRow).where(*mine))
    verdict, event = said
    if kind or verdict or event is not None:
        values = {"first_id": first, "second_id": second, "kind": kind, "score": score}
        work.connection.execute(
            insert(LikenessRow).values(**values, verdict=verdict, event_id=event)
        )
    cluster_again(work, [first, second])


def _row(work: Work, first: int, second: int) -> Any:
    return work.connection.execute(
        select(LikenessRow.__table__).where(
            LikenessRow.first_id == first, LikenessRow.second_id == second
        )
    ).one_or_none()
