"""Notes in packages, known by a name that every copy of an archive gives them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from archive_app.domain.articles import Side
from archive_app.domain.exchange import Choice, Judged, Part, Record, Standing
from archive_app.domain.findings import Span
from archive_app.domain.ids import ArticleId, NoteId
from archive_app.domain.notes import Anchor
from archive_app.store.exchange.log import LoggedEdit
from archive_app.store.exchange.sides import Giving, Numbered, Taking, done_each, stands_against
from archive_app.store.notes import Notes
from archive_app.store.tables import ArticleRow, NoteRow
from archive_app.store.values import dumps, one_of

Value = dict[str, Any]
_WORDS = ("content", "side", "quote", "prefix", "suffix")  # what a person decides


class NotePart:
    """The thing is the note's name; a value is its words, its place, its author and times."""

    part = Part.NOTES

    def collect(self, giving: Giving) -> list[Record]:
        """Notes that the edits wrote, changed or removed, as they are now."""
        names = _Names(giving.connection, _named_by_merges(giving.connection))
        first: dict[int, LoggedEdit] = {}
        last: dict[int, LoggedEdit] = {}
        for edit in giving.edits:
            if edit.kind.startswith("note."):
                note = int(edit.payload["note"])
                first.setdefault(note, edit)
                last[note] = edit
        rows = _rows(giving.connection, NoteRow.id, first)
        records = []
        for note, edit in last.items():
            was, now = first[note].inverse["before"], rows.get(note)
            if was is None and now is None:  # another copy may have been made between
                was = edit.inverse["before"]
            before, after = _value(was), _value(now)
            if _words(before) != _words(after):
                row = was or now or {}
                thing, article = names.of(row), int(row["article_id"])
                records.append(Record(self.part, thing, before, after, edit.by, edit.at, article))
        return records

    def judge(self, taking: Taking, records: Sequence[Numbered]) -> list[Judged]:
        """By the notes of those articles now, and who changed them here."""
        known = _Known(taking, {taking.article(record) for _, record in records})
        return [_judge(number, record, known) for number, record in records]

    def apply(self, taking: Taking, judged: Sequence[Judged]) -> list[Judged]:
        """One step for each note."""
        known = _Known(taking, {taking.article(one.record) for one in judged})

        def do(one: Judged) -> None:
            record, row = one.record, known.here.get(one.record.thing)
            notes = Notes(taking.editor(record))
            if record.after is None:
                if row is not None:
                    notes.remove(NoteId(row["id"]))
            elif row is None or one.choice is Choice.BOTH:
                self._add(taking, one, is_beside=row is not None)
            else:
                note = NoteId(row["id"])
                notes.edit(note, record.after["content"])
                if any(row[name] != record.after[name] for name in _WORDS[1:]):
                    notes.attach(note, _anchor(record.after), or_orphan=True)

        return done_each(judged, do, taking.ctx)

    def _add(self, taking: Taking, one: Judged, *, is_beside: bool) -> None:
        record, value = one.record, one.record.after
        notes = Notes(taking.editor(record, value["updated"], value["author"]))
        notes.add(
            ArticleId(taking.article(record)),
            value["content"],
            _anchor(value),
            written=value["created"],
            or_orphan=True,
        )
        if is_beside:
            taking.settled.append(_digest(record))
        else:
            taking.notes[record.thing] = int(taking.steps[-1]["payload"]["note"])


class _Names:
    """The names of notes: given where they were written, the same in every copy."""

    def __init__(self, connection: Connection, by_merges: Mapping[int, str]) -> None:
        rows = connection.execute(select(ArticleRow.id, ArticleRow.external_id))
        self._articles = {row.id: row.external_id for row in rows}
        self._by_merges = by_merges

    def of(self, row: Mapping[str, Any]) -> str:
        """The name of a note, there or gone."""
        if (name := self._by_merges.get(int(row["id"]))) is not None:
            return name
        article = self._articles.get(row["article_id"], "")
        made = dumps([article, row["author"], row["created_at"], row["id"]])
        return hashlib.sha256(made.encode()).hexdigest()[:32]


class _Known:
    """The notes of some articles here, those that were removed here, and what was settled."""

    def __init__(self, taking: Taking, articles: Iterable[int]) -> None:
        by_merges = _named(taking.earlier)
        by_merges |= {note: name for name, note in taking.notes.items()}
        names = _Names(taking.connection, by_merges)
        rows = _rows(taking.connection, NoteRow.article_id, articles)
        self.here = {names.of(row): row for row in rows.values()}
        self.own: dict[str, LoggedEdit] = {}
        for edit in taking.mine:
            if edit.kind.startswith("note."):
                row = edit.inverse["before"] or edit.inverse["after"]
                self.own[names.of(row)] = edit
        self.settled = {
            one
            for merge in taking.earlier
            if not merge["undone"]
            for one in merge.get("settled", ())
        }


def _judge(number: int, record: Record, known: _Known) -> Judged:
    row, edit = known.here.get(record.thing), known.own.get(record.thing)
    mine = _value(row)
    if _words(mine) == _words(record.after):
        return Judged(number, record, Standing.THERE, mine)
    if _digest(record) in known.settled:
        return Judged(number, record, Standing.THERE, mine)
    if not stands_against(edit, record):
        return Judged(number, record, Standing.NEW, mine)
    by, at = (edit.by, edit.at) if edit is not None else ("", "")
    return Judged(number, record, Standing.CONFLICT, mine, by, at)


def _named_by_merges(connection: Connection) -> dict[int, str]:
    from archive_app.store.exchange.log import merged_before

    return _named(merged_before(connection))


def _named(earlier: Iterable[Mapping[str, Any]]) -> dict[int, str]:
    return {note: name for merge in earlier for name, note in merge.get("notes", {}).items()}


def _rows(connection: Connection, column: Any, values: Iterable[int]) -> dict[int, Value]:
    found = connection.execute(select(NoteRow.__table__).where(one_of(column, list(values))))
    return {row["id"]: dict(row) for row in found.mappings()}


def _value(row: Mapping[str, Any] | None) -> Value | None:
    if row is None:
        return None
    return {
        **{name: row[name] for name in _WORDS},
        "start": row["start"],
        "end": row["end"],
        "author": row["author"],
        "created": row["created_at"],
        "updated": row["updated_at"],
    }


def _words(value: Mapping[str, Any] | None) -> tuple[Any, ...] | None:
    return None if value is None else tuple(value[name] for name in _WORDS)


def _anchor(value: Mapping[str, Any]) -> Anchor | None:
    if not value["side"]:
        return None
    span = Span(value["start"] or 0, value["end"] or 0)
    return Anchor(Side(value["side"]), span, value["quote"], value["prefix"], value["suffix"])


def _digest(record: Record) -> str:
    return hashlib.sha256(dumps([record.thing, _words(record.after)]).encode()).hexdigest()[:32]
