"""Fields of articles in packages: what people set over the import, and who is to review."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import select

from archive_app.domain.article_fields import ArticleField
from archive_app.domain.exchange import Judged, Part, Record, Standing
from archive_app.domain.fields import checked
from archive_app.domain.ids import ArticleId
from archive_app.store.exchange.log import LoggedEdit
from archive_app.store.exchange.sides import (
    Giving,
    Numbered,
    Taking,
    done_groups,
    grouped,
    judged_value,
    latest,
)
from archive_app.store.field_tables import FieldRow
from archive_app.store.fields import ASSIGN, EDIT, Fields, standing
from archive_app.store.values import one_of

Place = tuple[int, str]  # an article and a field


class FieldPart:
    """The thing is the field's name; the values are what was set, None where the import stands."""

    part = Part.FIELDS

    def collect(self, giving: Giving) -> list[Record]:
        """Fields that the edits set or restored, and nobody set since."""
        before: dict[Place, str | None] = {}
        for edit in giving.edits:
            if edit.kind in (EDIT, ASSIGN):
                for value, _event, ids in edit.inverse["states"]:
                    for one in ids:
                        before.setdefault((one, edit.payload["field"]), value)
        last = _last(giving.edits)
        rows = giving.connection.execute(
            select(FieldRow.article_id, FieldRow.field, FieldRow.value, FieldRow.event_id).where(
                one_of(FieldRow.article_id, {article for article, _ in last})
            )
        )
        now = {(row.article_id, row.field): (row.value, row.event_id) for row in rows}
        records = []
        for place, edit in last.items():
            value, event = now.get(place, (None, edit.event))
            if event == edit.event and value != before[place]:
                article, field = place
                was = before[place]
                records.append(Record(self.part, field, was, value, edit.by, edit.at, article))
        return records

    def judge(self, taking: Taking, records: Sequence[Numbered]) -> list[Judged]:
        """By what is shown in the fields now, and who set them here."""
        own = _last(taking.mine)
        shown = {
            field: standing(taking.connection, ArticleField(field), sorted(ids))
            for field, ids in _articles(taking, records).items()
        }
        judged = []
        for number, record in records:
            article = taking.article(record)
            if article not in shown[record.thing]:
                problem = "The article has no such field here."
                judged.append(Judged(number, record, Standing.MISSING, problem=problem))
                continue
            value, state = shown[record.thing][article]
            now = record.after if value == record.after else state and state[0]
            judged.append(judged_value(number, record, now, own.get((article, record.thing))))
        return judged

    def apply(self, taking: Taking, judged: Sequence[Judged]) -> list[Judged]:
        """One step for each value of each person."""

        def do(_key: object, ones: Sequence[Judged]) -> None:
            record = ones[0].record
            fields = Fields(taking.editor(record, latest(ones)))
            ids = [ArticleId(taking.article(one.record)) for one in ones]
            field = ArticleField(record.thing)
            if record.after is None:
                fields.restore(ids, field)
            else:
                fields.set_field(ids, field, checked(field, record.after))

        groups = grouped(judged, lambda one: (one.record.thing, one.record.after, one.record.by))
        return done_groups(groups, do, taking.ctx)


# --- inside


def _last(edits: Iterable[LoggedEdit]) -> dict[Place, LoggedEdit]:
    return {
        (article, edit.payload["field"]): edit
        for edit in edits
        if edit.kind in (EDIT, ASSIGN)
        for article in edit.payload["ids"]
    }


def _articles(taking: Taking, records: Sequence[Numbered]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for _, record in records:
        found.setdefault(record.thing, set()).add(taking.article(record))
    return found
