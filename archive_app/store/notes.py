"""Notes by people: each is written, changed and removed as one undoable event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select, update

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.ids import ArticleId, EventId, NoteId
from archive_app.domain.notes import Anchor, ListedNote, Note
from archive_app.store.events import Recorder
from archive_app.store.field_values import shown_title
from archive_app.store.note_places import anchor_of, current_body
from archive_app.store.tables import ArticleRow, NoteRow, TextRow
from archive_app.store.unit_of_work import Work
from archive_app.store.values import AnyRow, one_of, storable
from archive_app.text.anchoring import find_anchor

if TYPE_CHECKING:
    from archive_app.store.edits import StoredEvent

Values = dict[str, Any]
ASPECTS = frozenset({Aspect.NOTES})
# What a person decides; where the words are now follows from it and from the text.
_DECIDED = ("content", "side", "quote", "prefix", "suffix", "updated_at")


class Notes:
    """``NoteStore`` over a library."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def of(self, article: ArticleId) -> tuple[Note, ...]:
        """The notes of an article, the oldest first."""
        statement = select(NoteRow.__table__).where(NoteRow.article_id == article)
        with self._recorder.database.reading() as connection:
            rows = connection.execute(statement.order_by(NoteRow.id)).all()
        return tuple(_note(row) for row in rows)

    def listed(self, *, orphans_only: bool = False) -> list[ListedNote]:
        """Every note of the library, those written or changed last first."""
        statement = select(NoteRow.__table__, ArticleRow.external_id).join(
            ArticleRow, ArticleRow.id == NoteRow.article_id
        )
        if orphans_only:
            statement = statement.where(NoteRow.orphaned == 1)
        newest = statement.order_by(NoteRow.updated_at.desc(), NoteRow.id.desc())
        with self._recorder.database.reading() as connection:
            rows = connection.execute(newest).all()
            # The translation's title is the one people see first, as in lists.
            titles = connection.execute(
                select(TextRow.article_id, shown_title())
                .where(
                    one_of(TextRow.article_id, {row.article_id for row in rows}),
                    TextRow.is_current == 1,
                )
                .order_by(TextRow.side)
            )
            known = {row.article_id: row.title for row in titles}
        return [
            ListedNote(_note(row), row.external_id, known.get(row.article_id, row.external_id))
            for row in rows
        ]

    def find(self, note: NoteId) -> Note:
        """A note by its number; raises UserError when there is none."""
        statement = select(NoteRow.__table__).where(NoteRow.id == note)
        with self._recorder.database.reading() as connection:
            row = connection.execute(statement).one_or_none()
        if row is None:
            raise _gone(note)
        return _note(row)

    def add(
        self,
        article: ArticleId,
        content: str,
        anchor: Anchor | None,
        *,
        written: str = "",
        or_orphan: bool = False,
    ) -> ChangeSet:
        """Write a note about an article, or about words of one of its current texts.

        ``written`` is when, if not now. Raises UserError when the words aren't there and it may
        not be an orphan, or the article is gone.
        """
        with self._recorder.work() as work:
            if (
                work.connection.scalar(select(ArticleRow.id).where(ArticleRow.id == article))
                is None
            ):
                raise UserError(
                    f"Article {article} is not in this archive any more.", "Repeat the search."
                )
            row = {
                "article_id": article,
                "content": storable(content),
                "author": storable(self._recorder.actor),
                "created_at": written or work.at,
                "updated_at": work.at,
                **_placed(work, article, anchor, or_orphan=or_orphan),
            }
            key = work.connection.execute(insert(NoteRow).values(**row)).inserted_primary_key
            assert key is not None
            return self._record(work, "note.add", "Wrote a note", int(key[0]), None)

    def edit(self, note: NoteId, content: str) -> ChangeSet:
        """Write other words into a note; raises UserError when it is gone."""
        with self._recorder.work() as work:
            before = _row(work, note)
            words = storable(content)
            if words == before["content"]:
                return ChangeSet(ASPECTS, summary="Nothing to change")
            _update(work, note, {"content": words, "updated_at": work.at})
            return self._record(work, "note.edit", "Changed a note", note, before)

    def attach(self, note: NoteId, anchor: Anchor | None, *, or_orphan: bool = False) -> ChangeSet:
        """Put a note at other words, or at the article as a whole; raises UserError as ``add``."""
        with self._recorder.work() as work:
            before = _row(work, note)
            values = _placed(work, before["article_id"], anchor, or_orphan=or_orphan)
            _update(work, note, values)
            summary = (
                f"Put a note at {'other words' if anchor is not None else 'the whole article'}"
            )
            return self._record(work, "note.edit", summary, note, before)

    def remove(self, note: NoteId) -> ChangeSet:
        """Take a note away; raises UserError when it is gone."""
        with self._recorder.work() as work:
            before = _row(work, note)
            work.connection.execute(delete(NoteRow).where(NoteRow.id == note))
            return self._record(work, "note.remove", "Removed a note", note, before)

    def _record(
        self, work: Work, kind: str, summary: str, note: int, before: Values | None
    ) -> ChangeSet:
        """The event of a change that is made already; commits."""
        after = _row_or_none(work, note)
        article = int((after or before or {})["article_id"])
        payload = {"note": note, "ids": [article]}
        inverse = {"before": before, "after": after}
        event = self._recorder.record(work, kind, f"{summary} on 1 article", payload, inverse)
        work.touch_texts([article])
        work.commit()
        return ChangeSet(
            ASPECTS, frozenset({ArticleId(article)}), f"{summary} on 1 article", EventId(event), 1
        )


def undo_note(work: Work, event: StoredEvent) -> list[int]:
    """Make the note what it was before; [] when somebody changed it since."""
    return _swap(work, event, "after", "before")


def redo_note(work: Work, event: StoredEvent) -> list[int]:
    """Make the note again what the event had made it; [] when somebody changed it since."""
    return _swap(work, event, "before", "after")


def _swap(work: Work, event: StoredEvent, old: str, new: str) -> list[int]:
    note, article = int(event.payload["note"]), int(event.payload["ids"][0])
    expected, wanted = event.inverse[old], event.inverse[new]
    if _decided(_row_or_none(work, note)) != _decided(expected):
        return []
    # The text that it stood in may be gone; where it stands now is looked for at the end.
    if wanted is None:
        work.connection.execute(delete(NoteRow).where(NoteRow.id == note))
    elif expected is not None:
        _update(work, note, {**wanted, "text_id": None})
    elif work.connection.scalar(select(ArticleRow.id).where(ArticleRow.id == article)) is None:
        return []
    else:
        work.connection.execute(insert(NoteRow).values(**{**wanted, "text_id": None}))
    work.touch_texts([article])
    return [article]


def _decided(row: Values | None) -> Values | None:
    return None if row is None else {name: row[name] for name in _DECIDED}


def _row_or_none(work: Work, note: int) -> Values | None:
    found = work.connection.execute(select(NoteRow.__table__).where(NoteRow.id == note))
    row = found.mappings().one_or_none()
    return None if row is None else dict(row)


def _row(work: Work, note: NoteId) -> Values:
    row = _row_or_none(work, note)
    if row is None:
        raise _gone(note)
    return row


def _gone(note: NoteId) -> UserError:
    return UserError(f"There is no note {note} any more.", "Open the article again.")


def _update(work: Work, note: int, values: Values) -> None:
    work.connection.execute(update(NoteRow).where(NoteRow.id == note).values(**values))


def _placed(work: Work, article: int, anchor: Anchor | None, *, or_orphan: bool = False) -> Values:
    """The columns of a note's place; raises UserError when its words aren't in the text."""
    if anchor is None:
        words = dict.fromkeys(("side", "quote", "prefix", "suffix"), "")
        return {**words, "start": None, "end": None, "text_id": None, "orphaned": 0}
    span = find_anchor(anchor, current_body(work.connection, article, anchor.side))
    if span is None and not or_orphan:
        raise UserError(
            "The words that the note is about are not in the text any more.",
            "Open the article again and choose a sentence.",
        )
    return {
        "side": anchor.side.value,
        "start": (span or anchor.span).start,
        "end": (span or anchor.span).end,
        "quote": storable(anchor.quote),
        "prefix": storable(anchor.prefix),
        "suffix": storable(anchor.suffix),
        "orphaned": int(span is None),
    }


def _note(row: AnyRow) -> Note:
    return Note(
        id=NoteId(row.id),
        article=ArticleId(row.article_id),
        content=row.content,
        author=row.author,
        created_at=row.created_at,
        updated_at=row.updated_at,
        anchor=anchor_of(row) if row.side else None,
        is_orphan=bool(row.orphaned),
    )
