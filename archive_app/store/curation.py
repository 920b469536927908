"""Edits by people: tags, review status, undo and redo; each is one transaction and one event."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import select, update

from archive_app.domain.articles import ReviewStatus
from archive_app.domain.changes import Aspect, ChangeSet, HistoryEntry
from archive_app.domain.errors import UserError
from archive_app.domain.ids import ArticleId, EventId
from archive_app.store.edits import (
    KINDS,
    EditKind,
    StoredEvent,
    existing,
    grouped_states,
    put_status,
    put_tag,
    setters,
    states,
    tagged,
    take_tag,
)
from archive_app.store.events import Recorder, articles_in_words
from archive_app.store.history import COLUMNS, entry_of
from archive_app.store.tables import EventRow
from archive_app.store.tag_tree import TagTree
from archive_app.store.unit_of_work import Work
from archive_app.store.values import AnyRow, dumps, loads


class Curator:
    """``Curation`` over a library."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def add_tag(self, ids: Sequence[ArticleId], path: str) -> ChangeSet:
        """Tag the articles that don't have the tag; makes the tag when it is new."""
        with self._recorder.work() as work:
            tree = TagTree(work.connection)
            tag, made = tree.ensure(path)
            there = existing(work, ids)
            new = sorted(set(there) - tagged(work, there, tag).keys())
            if not new:
                return _nothing(Aspect.TAGS)
            path = tree.label(tag).path
            summary = f"Tagged {articles_in_words(len(new))} “{path}”"
            payload = {"tag": tag, "path": path, "made": made, "ids": new}
            event = self._recorder.record(work, "tag.add", summary, payload)
            put_tag(work, new, tag, event)
            work.commit()
        return _changed(Aspect.TAGS, new, summary, event)

    def remove_tag(self, ids: Sequence[ArticleId], path: str) -> ChangeSet:
        """Untag the articles that have the tag; the tag itself stays."""
        with self._recorder.work() as work:
            tree = TagTree(work.connection)
            tag = tree.find(path)
            if tag is None:
                raise UserError(f"There is no tag “{path}”.", "Choose one from the list of tags.")
            before = tagged(work, ids, tag)
            if not before:
                return _nothing(Aspect.TAGS)
            path = tree.label(tag).path
            summary = f"Removed tag “{path}” from {articles_in_words(len(before))}"
            payload = {"tag": tag, "path": path, "made": [], "ids": sorted(before)}
            event = self._recorder.record(work, "tag.remove", summary, payload, setters(before))
            take_tag(work, before.keys(), tag)
            work.commit()
        return _changed(Aspect.TAGS, before.keys(), summary, event)

    def set_status(self, ids: Sequence[ArticleId], status: ReviewStatus) -> ChangeSet:
        """Set the review status of the articles that have another one."""
        with self._recorder.work() as work:
            before = {
                article: state
                for article, state in states(work, ids).items()
                if state[0] != status.value
            }
            if not before:
                return _nothing(Aspect.STATUS)
            words = status.value.replace("_", " ")
            summary = f"Marked {articles_in_words(len(before))} as {words}"
            payload = {"status": status.value, "ids": sorted(before)}
            inverse = grouped_states(before)
            event = self._recorder.record(work, "status.set", summary, payload, inverse)
            put_status(work, before.keys(), (status.value, event))
            work.commit()
        return _changed(Aspect.STATUS, before.keys(), summary, event)

    def undo(self, event: EventId) -> ChangeSet:
        """Take an event back where all is still as it left it; UserError when that is nowhere."""
        with self._recorder.work() as work:
            row = _event(work, event)
            if row.undone_at is not None:
                raise UserError(f"“{row.summary}” was undone already.", "Redo it to undo it again.")
            kind = KINDS[row.kind]
            ids = kind.undo(work, _stored(row))
            if not ids:
                raise UserError(
                    f"“{row.summary}” can't be undone: later edits changed all of it.",
                    "Undo the later edits first.",
                )
            mine = update(EventRow).where(EventRow.id == event)
            work.connection.execute(mine.values(undone_at=work.at, undone=dumps(sorted(ids))))
            work.commit()
        return _again(kind, ids, f"Undone: {row.summary}{_part(row, ids)}", event)

    def redo(self, event: EventId) -> ChangeSet:
        """Do again what undoing the event took back; raises UserError when nothing of it can be."""
        with self._recorder.work() as work:
            row = _event(work, event)
            if row.undone_at is None:
                raise UserError(f"“{row.summary}” was not undone.", "There is nothing to redo.")
            kind = KINDS[row.kind]
            ids = kind.redo(work, _stored(row))
            if not ids:
                raise UserError(
                    f"“{row.summary}” can't be redone: later edits changed all of it.",
                    "Make the edit anew.",
                )
            mine = update(EventRow).where(EventRow.id == event)
            work.connection.execute(mine.values(undone_at=None, undone=None))
            work.commit()
        return _again(kind, ids, f"Done again: {row.summary}{_part(row, ids)}", event)

    def history(self, limit: int = 100, kinds: Collection[str] = ()) -> list[HistoryEntry]:
        """The newest events first; only those of ``kinds`` when some are given."""
        statement = select(*COLUMNS)
        if kinds:
            statement = statement.where(EventRow.kind.in_(kinds))
        with self._recorder.database.reading() as connection:
            rows = connection.execute(statement.order_by(EventRow.id.desc()).limit(limit)).all()
        return [entry_of(row) for row in rows]


def _event(work: Work, event: EventId) -> AnyRow:
    row = work.connection.execute(
        select(EventRow.__table__).where(EventRow.id == event)
    ).one_or_none()
    if row is None:
        raise UserError(f"An edit of number {event} is not known.", "It may be of another archive.")
    return row


def _stored(row: AnyRow) -> StoredEvent:
    return StoredEvent(row.id, loads(row.payload), loads(row.inverse), loads(row.undone) or ())


def _part(row: AnyRow, ids: Sequence[int]) -> str:
    """Say so when later edits left only a part of the event to change."""
    whole = len(loads(row.payload).get("ids", ids))
    return "" if len(ids) == whole else f" ({len(ids)} of {whole}; the others were changed later)"


def _nothing(aspect: Aspect) -> ChangeSet:
    return ChangeSet(frozenset({aspect}), summary="Nothing to change")


def _changed(aspect: Aspect, ids: Collection[int], summary: str, event: int) -> ChangeSet:
    return ChangeSet(frozenset({aspect}), _ids(ids), summary, EventId(event), len(ids))


def _again(kind: EditKind, ids: Collection[int], summary: str, event: EventId) -> ChangeSet:
    articles = ids if kind.of_articles else ()
    return ChangeSet(kind.aspects, _ids(articles), summary, event, len(articles))


def _ids(ids: Collection[int]) -> frozenset[ArticleId]:
    return frozenset(ArticleId(one) for one in ids)
