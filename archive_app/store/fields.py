"""Edits of fields: what people set over the import, each edit one event with its exact undo.

Columns and texts of the import are never touched, so a later import renews them underneath and
nothing that a person set is lost; restoring takes away what was set.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert as upsert

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.fields import (
    NAME_KINDS,
    ArticleField,
    FieldState,
    done_in_words,
    typed_names,
)
from archive_app.domain.ids import ArticleId, EventId
from archive_app.store.authority_tables import AuthorityFormRow, AuthorityRow
from archive_app.store.catalogue import Catalogue
from archive_app.store.events import Recorder, articles_in_words
from archive_app.store.field_names import (
    existing_names,
    in_place,
    names_now,
    put_names,
    touch_renamed,
    typed_rows,
)
from archive_app.store.field_tables import FieldRow
from archive_app.store.field_values import edited_fields, imported_values, standing_names
from archive_app.store.tables import ArticleRow, SourceRow
from archive_app.store.unit_of_work import Work
from archive_app.store.values import dumps, folded, loads, one_of, storable

if TYPE_CHECKING:
    from archive_app.store.edits import StoredEvent

EDIT, ASSIGN = "field.edit", "review.assign"
EDITED = frozenset({Aspect.FIELDS})
ASSIGNED = frozenset({Aspect.STATUS})
_SHOWN = 80  # characters of a value in a summary

State = tuple[str, int] | None  # the value that a person set and the edit that did; None: neither


class Fields:
    """``FieldStore`` over a library."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def set_field(self, ids: Sequence[ArticleId], field: ArticleField, value: str) -> ChangeSet:
        """Put a checked value in the field of articles that have another one."""
        if field is ArticleField.ASSIGNEE and not value:
            return self.restore(ids, field)
        with self._recorder.work() as work:
            value = _spelled(work.connection, field, storable(value))
            before = standing(work.connection, field, ids)
            changed = {one: state for one, (now, state) in before.items() if now != value}
            return self._do(work, field, changed, value)

    def restore(self, ids: Sequence[ArticleId], field: ArticleField) -> ChangeSet:
        """Let the value of the import stand again."""
        with self._recorder.work() as work:
            before = _states(work.connection, field, ids)
            return self._do(work, field, dict(before), None)

    def states(self, article: ArticleId) -> list[FieldState]:
        """Every field that the article can have; raises UserError when there is no article."""
        with self._recorder.database.reading() as connection:
            if connection.scalar(select(ArticleRow.id).where(ArticleRow.id == article)) is None:
                raise UserError(
                    f"Article {article} is not in this archive any more.", "Repeat the search."
                )
            edited = {one.field: one for one in edited_fields(connection, article)}
            found = []
            for field in ArticleField:
                now = standing(connection, field, [article])
                if article in now:
                    found.append(FieldState(field, now[article][0], edited.get(field)))
        return found

    def known_values(self, field: ArticleField, start: str, limit: int) -> list[str]:
        """Values of the field in the library that hold ``start``, the most used first."""
        key = folded(start)
        with self._recorder.database.reading() as connection:
            values = dict.fromkeys(_known(connection, field))
        begin = [one for one in values if folded(one).startswith(key)]
        inside = [one for one in values if key in folded(one) and one not in set(begin)]
        return [*begin, *inside][:limit]

    def _do(
        self, work: Work, field: ArticleField, before: Mapping[int, State], value: str | None
    ) -> ChangeSet:
        """The edit of those articles, whose states are ``before``, with its event."""
        aspects = ASSIGNED if field is ArticleField.ASSIGNEE else EDITED
        if not before:
            return ChangeSet(aspects, summary="Nothing to change")
        ids = sorted(before)
        short = value if value is None or len(value) <= _SHOWN else f"{value[:_SHOWN]}…"
        summary = done_in_words(field, articles_in_words(len(ids)), short)
        kind = ASSIGN if field is ArticleField.ASSIGNEE else EDIT
        payload = {"field": field.value, "value": value, "ids": ids}
        inverse: dict[str, Any] = {"states": _grouped(before)}
        if field in NAME_KINDS:
            inverse["names"] = {one: names_now(work.connection, field, one) for one in ids}
        event = self._recorder.record(work, kind, summary, payload, inverse)
        _apply(work, field, ids, value, event)
        work.commit()
        articles = frozenset(map(ArticleId, ids))
        return ChangeSet(aspects, articles, summary, EventId(event), len(ids))


def articles_with_other_value(
    connection: Connection, field: ArticleField, ids: Sequence[int], value: str
) -> list[int]:
    """Those of the articles in which setting the field to a checked value would change it."""
    value = _spelled(connection, field, storable(value))
    return [one for one, (now, _) in standing(connection, field, ids).items() if now != value]


def undo_field(work: Work, event: StoredEvent) -> list[int]:
    """Put back what stood in the field wherever it is still as the edit left it."""
    field, value = ArticleField(event.payload["field"]), event.payload["value"]
    now = _states(work.connection, field, event.payload["ids"])
    left = None if value is None else (value, event.id)
    back: list[int] = []
    for state, ids in _groups(event.inverse):
        there = _existing(work, ids)
        mine = [one for one in ids if one in there and now.get(one) == left]
        _put_state(work, field, mine, state, event.inverse.get("names", {}))
        back += mine
    return back


def redo_field(work: Work, event: StoredEvent) -> list[int]:
    """Make the edit again wherever its undo left the field and nobody set it since."""
    field, value = ArticleField(event.payload["field"]), event.payload["value"]
    undone = set(event.undone)
    now = _states(work.connection, field, undone)
    there = _existing(work, undone)
    mine = [
        one
        for state, ids in _groups(event.inverse)
        for one in ids
        if one in undone and one in there and now.get(one) == state
    ]
    _apply(work, field, mine, value, event.id)
    return mine


def standing(
    connection: Connection, field: ArticleField, ids: Sequence[int]
) -> dict[int, tuple[str, State]]:
    """What is shown of the field, and what a person made of it; articles without it left out."""
    states = _states(connection, field, ids)
    if field in NAME_KINDS:
        shown = standing_names(connection, field, ids)
        return {one: (value, states.get(one)) for one, value in shown.items()}
    found: dict[int, tuple[str, State]] = {}
    for one, imported in imported_values(connection, field, ids).items():
        state = states.get(one)
        found[one] = (imported if state is None else state[0], state)
    return found


# --- inside


def _states(
    connection: Connection, field: ArticleField, ids: Iterable[int]
) -> dict[int, tuple[str, int]]:
    rows = connection.execute(
        select(FieldRow.article_id, FieldRow.value, FieldRow.event_id).where(
            FieldRow.field == field.value, one_of(FieldRow.article_id, ids)
        )
    )
    return {article: (value, event) for article, value, event in rows}


def _grouped(before: Mapping[int, State]) -> list[list[Any]]:
    """Articles by state: ``[[value or None, event or None, [articles]], ...]``."""
    groups: defaultdict[State, list[int]] = defaultdict(list)
    for article, state in before.items():
        groups[state].append(article)
    return [[*(state or (None, None)), sorted(ids)] for state, ids in groups.items()]


def _groups(inverse: Mapping[str, Any]) -> Iterable[tuple[State, list[int]]]:
    for value, event, ids in inverse["states"]:
        yield (None if event is None else (value, event)), ids


def _existing(work: Work, ids: Iterable[int]) -> set[int]:
    return set(work.connection.scalars(select(ArticleRow.id).where(one_of(ArticleRow.id, ids))))


def _apply(
    work: Work, field: ArticleField, ids: Collection[int], value: str | None, event: int
) -> None:
    """Set the field in the name of the event; with None let the import's value stand."""
    if value is None:
        _drop(work, field, ids)
    elif field in NAME_KINDS:
        catalogue = Catalogue(work.connection)
        rows = typed_rows(catalogue, typed_names(field, value))
        for article in ids:
            now = names_now(work.connection, field, article)
            _put(work, field, [article], (value, event), dumps(now))
            put_names(work.connection, field, article, in_place(now, rows))
        touch_renamed(work, catalogue)
    else:
        _put(work, field, ids, (value, event))
    _touch(work, field, ids)


def _put_state(
    work: Work, field: ArticleField, ids: Sequence[int], state: State, names: Mapping[str, Any]
) -> None:
    """Let the field be what it was before an edit; ``names`` are those that stood then."""
    if state is None:
        _drop(work, field, ids)
    elif field in NAME_KINDS:
        for article in ids:
            now = names_now(work.connection, field, article)
            _put(work, field, [article], state, dumps(now))
            then = existing_names(work, field, names[str(article)])
            put_names(work.connection, field, article, then)
    else:
        _put(work, field, ids, state)
    _touch(work, field, ids)


def _put(
    work: Work,
    field: ArticleField,
    ids: Collection[int],
    state: tuple[str, int],
    imported: str = "",
) -> None:
    """Write what a person set; of names that were set before, the import's stay as they are."""
    value, event = state
    rows = [
        {
            "article_id": one,
            "field": field.value,
            "value": value,
            "imported": imported,
            "event_id": event,
        }
        for one in ids
    ]
    if rows:
        statement = upsert(FieldRow)
        changed = {"value": statement.excluded.value, "event_id": statement.excluded.event_id}
        keys = [FieldRow.article_id, FieldRow.field]
        work.connection.execute(
            statement.on_conflict_do_update(index_elements=keys, set_=changed), rows
        )


def _drop(work: Work, field: ArticleField, ids: Collection[int]) -> None:
    """Take away what a person set; of names those of the import stand again."""
    mine = (FieldRow.field == field.value, one_of(FieldRow.article_id, ids))
    if field in NAME_KINDS:
        kept = select(FieldRow.article_id, FieldRow.imported).where(*mine)
        for article, imported in work.connection.execute(kept).all():
            names = existing_names(work, field, loads(imported))
            put_names(work.connection, field, article, names)
    work.connection.execute(delete(FieldRow).where(*mine))


def _touch(work: Work, field: ArticleField, ids: Collection[int]) -> None:
    if field in (ArticleField.ASSIGNEE, ArticleField.RIGHTS):
        work.touch_facets(ids)
    else:
        work.touch_index(ids)


def _spelled(connection: Connection, field: ArticleField, value: str) -> str:
    """A source or a person who reviews is spelled as the library has it, whatever was typed."""
    if field not in (ArticleField.SOURCE, ArticleField.ASSIGNEE) or not value:
        return value
    key = folded(value)
    return next((one for one in _known(connection, field) if folded(one) == key), value)


def _known(connection: Connection, field: ArticleField) -> list[str]:
    """The values that the field has in the library, the most used first."""
    if field in NAME_KINDS:
        forms = (
            select(AuthorityFormRow.text)
            .join(AuthorityRow, AuthorityRow.id == AuthorityFormRow.authority_id)
            .where(AuthorityRow.kind == NAME_KINDS[field].value)
            .order_by(AuthorityFormRow.id)
        )
        return list(connection.scalars(forms))
    number = func.count().label("number")
    own = (
        select(FieldRow.value, number)
        .where(FieldRow.field == field.value, FieldRow.value != "")
        .group_by(FieldRow.value)
    )
    counts: defaultdict[str, int] = defaultdict(int)
    statements = [own]
    if field is ArticleField.SOURCE:
        source = SourceRow.name.label("value")
        articles = ArticleRow.source_id == SourceRow.id
        statements.append(select(source, number).join(ArticleRow, articles).group_by(source))
    if field is ArticleField.SECTION:
        section = ArticleRow.section.label("value")
        statements.append(select(section, number).where(section != "").group_by(section))
    for statement in statements:
        for value, count in connection.execute(statement):
            counts[value] += count
    return sorted(counts, key=lambda one: (-counts[one], one))
