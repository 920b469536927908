"""Stars on articles: each names the edit that gave it, so that undo touches only its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Mapped

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.ids import ArticleId, EventId
from archive_app.store.events import Recorder, articles_in_words
from archive_app.store.table_base import PAIRS, ArticleKey, Base
from archive_app.store.tables import ArticleRow
from archive_app.store.unit_of_work import Work
from archive_app.store.values import one_of

if TYPE_CHECKING:
    from archive_app.store.edits import StoredEvent

GIVE, TAKE = "star.add", "star.remove"
ASPECTS = frozenset({Aspect.STARS})


class StarRow(Base):
    """An article with a star and the edit that gave it."""

    __tablename__ = "star"
    __table_args__ = PAIRS
    article_id: Mapped[ArticleKey]
    event_id: Mapped[int]


class Stars:
    """Gives and takes stars; each is one event."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def give(self, ids: Sequence[ArticleId]) -> ChangeSet:
        """Star the articles that have no star."""
        with self._recorder.work() as work:
            new = sorted(_existing(work, ids) - _starred(work, ids).keys())
            if not new:
                return ChangeSet(ASPECTS, summary="Nothing to change")
            summary = f"Starred {articles_in_words(len(new))}"
            event = self._recorder.record(work, GIVE, summary, {"ids": new})
            _put(work, new, event)
            work.commit()
        return _changed(new, summary, event)

    def take(self, ids: Sequence[ArticleId]) -> ChangeSet:
        """Take the star from the articles that have one."""
        with self._recorder.work() as work:
            before = _starred(work, ids)
            if not before:
                return ChangeSet(ASPECTS, summary="Nothing to change")
            groups: defaultdict[int, list[int]] = defaultdict(list)
            for article in sorted(before):
                groups[before[article]].append(article)
            summary = f"Took the star from {articles_in_words(len(before))}"
            payload = {"ids": sorted(before)}
            event = self._recorder.record(work, TAKE, summary, payload, list(groups.items()))
            _drop(work, before)
            work.commit()
        return _changed(before, summary, event)


def undo_give(work: Work, event: StoredEvent) -> list[int]:
    """Take the stars that the event gave and nobody gave anew."""
    now = _starred(work, event.payload["ids"])
    mine = [one for one, by in now.items() if by == event.id]
    _drop(work, mine)
    return mine


def redo_give(work: Work, event: StoredEvent) -> list[int]:
    """Give the stars again that its undo took."""
    mine = sorted(_existing(work, event.undone) - _starred(work, event.undone).keys())
    _put(work, mine, event.id)
    return mine


def undo_take(work: Work, event: StoredEvent) -> list[int]:
    """Give back the stars that the event took, in the name of who had given them."""
    back: list[int] = []
    for giver, ids in event.inverse:
        mine = sorted(_existing(work, ids) - _starred(work, ids).keys())
        _put(work, mine, giver)
        back += mine
    return back


def redo_take(work: Work, event: StoredEvent) -> list[int]:
    """Take the stars again that its undo gave back."""
    now = _starred(work, event.undone)
    mine = [one for giver, ids in event.inverse for one in ids if now.get(one) == giver]
    _drop(work, mine)
    return mine


def _starred(work: Work, ids: Iterable[int]) -> dict[int, int]:
    mine = select(StarRow.article_id, StarRow.event_id).where(one_of(StarRow.article_id, ids))
    return {row.article_id: row.event_id for row in work.connection.execute(mine)}


def _existing(work: Work, ids: Iterable[int]) -> set[int]:
    return set(work.connection.scalars(select(ArticleRow.id).where(one_of(ArticleRow.id, ids))))


def _put(work: Work, ids: Collection[int], event: int) -> None:
    if ids:
        rows = [{"article_id": one, "event_id": event} for one in ids]
        work.connection.execute(insert(StarRow), rows)
        work.touch_facets(ids)


def _drop(work: Work, ids: Collection[int]) -> None:
    if ids:
        work.connection.execute(delete(StarRow).where(one_of(StarRow.article_id, ids)))
        work.touch_facets(ids)


def _changed(ids: Iterable[int], summary: str, event: int) -> ChangeSet:
    articles = frozenset(map(ArticleId, ids))
    return ChangeSet(ASPECTS, articles, summary, EventId(event), len(articles))
