"""What articles carry: tags, review status, stars."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, select

from archive_app.domain.articles import ReviewStatus
from archive_app.domain.exchange import Judged, Part, Record
from archive_app.domain.ids import ArticleId
from archive_app.domain.tag_paths import tag_path
from archive_app.store.curation import Curator
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
from archive_app.store.exchange.trees import called_here
from archive_app.store.stars import GIVE, TAKE, StarRow, Stars
from archive_app.store.tables import ArticleRow, ArticleTagRow
from archive_app.store.tag_edits import KIND as TAGS_EDITED
from archive_app.store.tag_tree import TagTree
from archive_app.store.values import one_of

Touched = tuple[LoggedEdit, bool]  # the last edit, and whether it put the thing there


class TagPart:
    """Tags on articles: the thing is the tag's path, the values are whether it is there."""

    part = Part.TAGS

    def collect(self, giving: Giving) -> list[Record]:
        """Tags that the edits put on articles or took off them, and nobody changed since."""
        tree = TagTree(giving.connection)
        touched = _tagging(giving.edits)
        held = giving.connection.execute(
            select(ArticleTagRow.article_id, ArticleTagRow.tag_id, ArticleTagRow.event_id).where(
                one_of(ArticleTagRow.event_id, giving.events)
            )
        )
        by_event = {edit.event: edit for edit in giving.edits}
        records: list[Record] = []
        for row in held:
            edit, put = touched.pop((row.article_id, row.tag_id), (by_event[row.event_id], True))
            path = tree.label(row.tag_id).path
            if put:
                records.append(
                    Record(self.part, path, False, True, edit.by, edit.at, row.article_id)
                )
        there = _held(giving.connection, {article for article, _ in touched})
        for (article, tag), (edit, put) in touched.items():
            if not put and tag in tree and (article, tag) not in there:
                path = tree.label(tag).path
                records.append(Record(self.part, path, True, False, edit.by, edit.at, article))
        return records

    def judge(self, taking: Taking, records: Sequence[Numbered]) -> list[Judged]:
        """By what the articles carry now, and who touched that tag on them."""
        tree = TagTree(taking.connection)
        own = _tagging(taking.mine)
        held = _held(taking.connection, {taking.article(record) for _, record in records})
        called = _called(taking, tree, {record.thing for _, record in records})
        judged = []
        for number, record in records:
            article, tag = taking.article(record), tree.find(called[record.thing])
            now = tag is not None and (article, tag) in held
            edit = own.get((article, tag)) if tag is not None else None
            judged.append(judged_value(number, record, now, _made(edit, now=now)))
        return judged

    def apply(self, taking: Taking, judged: Sequence[Judged]) -> list[Judged]:
        """One step for each tag of each person."""
        tree = TagTree(taking.connection)
        called = _called(taking, tree, {one.record.thing for one in judged})

        def do(_key: object, ones: Sequence[Judged]) -> None:
            record = ones[0].record
            curator = Curator(taking.editor(record, latest(ones)))
            ids = [ArticleId(taking.article(one.record)) for one in ones]
            path = called[record.thing]
            if record.after:
                curator.add_tag(ids, tag_path(path))
            else:
                curator.remove_tag(ids, path)

        return done_groups(grouped(judged, _same_thing), do, taking.ctx)


class StatusPart:
    """The review status of articles: the values are its names."""

    part = Part.STATUSES

    def collect(self, giving: Giving) -> list[Record]:
        """Statuses that the edits set and that still are so."""
        before: dict[int, str] = {}
        last: dict[int, LoggedEdit] = {}
        for edit in giving.edits:
            if edit.kind == "status.set":
                for status, _, ids in edit.inverse:
                    before.update((one, status) for one in ids if one not in before)
                last.update((one, edit) for one in edit.payload["ids"])
        rows = giving.connection.execute(
            select(ArticleRow.id, ArticleRow.status, ArticleRow.status_event_id).where(
                one_of(ArticleRow.status_event_id, giving.events)
            )
        )
        by_event = {edit.event: edit for edit in giving.edits}
        records = []
        for row in rows:
            edit = last.get(row.id, by_event[row.status_event_id])
            was = before.get(row.id)
            records.append(Record(self.part, "", was, row.status, edit.by, edit.at, row.id))
        return [record for record in records if record.before != record.after]

    def judge(self, taking: Taking, records: Sequence[Numbered]) -> list[Judged]:
        """By the status now, and who set it here."""
        own = {
            article: edit
            for edit in taking.mine
            if edit.kind == "status.set"
            for article in edit.payload["ids"]
        }
        ids = {taking.article(record) for _, record in records}
        rows = taking.connection.execute(
            select(ArticleRow.id, ArticleRow.status).where(one_of(ArticleRow.id, ids))
        )
        now = {row.id: row.status for row in rows}
        return [
            judged_value(number, record, now[article], own.get(article))
            for number, record in records
            for article in (taking.article(record),)
        ]

    def apply(self, taking: Taking, judged: Sequence[Judged]) -> list[Judged]:
        """One step for each status of each person."""

        def do(_key: object, ones: Sequence[Judged]) -> None:
            record = ones[0].record
            ids = [ArticleId(taking.article(one.record)) for one in ones]
            status = ReviewStatus(record.after)
            Curator(taking.editor(record, latest(ones))).set_status(ids, status)

        return done_groups(grouped(judged, _same_thing), do, taking.ctx)


class StarPart:
    """Stars on articles: the values are whether there is one."""

    part = Part.STARS

    def collect(self, giving: Giving) -> list[Record]:
        """Stars that the edits gave or took, and nobody changed since."""
        touched = _starring(giving.edits)
        rows = giving.connection.execute(
            select(StarRow.article_id).where(one_of(StarRow.event_id, giving.events))
        )
        given = set(rows.scalars())
        there = _starred(giving.connection, touched)
        records = []
        for article, (edit, put) in touched.items():
            if (article in given) if put else (article not in there):
                records.append(Record(self.part, "", not put, put, edit.by, edit.at, article))
        return records

    def judge(self, taking: Taking, records: Sequence[Numbered]) -> list[Judged]:
        """By the star now, and who touched it here."""
        own = _starring(taking.mine)
        there = _starred(taking.connection, {taking.article(record) for _, record in records})
        judged = []
        for number, record in records:
            article = taking.article(record)
            now = article in there
            judged.append(judged_value(number, record, now, _made(own.get(article), now=now)))
        return judged

    def apply(self, taking: Taking, judged: Sequence[Judged]) -> list[Judged]:
        """One step for each person."""

        def do(_key: object, ones: Sequence[Judged]) -> None:
            record = ones[0].record
            stars = Stars(taking.editor(record, latest(ones)))
            ids = [ArticleId(taking.article(one.record)) for one in ones]
            (stars.give if record.after else stars.take)(ids)

        return done_groups(grouped(judged, _same_thing), do, taking.ctx)


# --- inside


def _called(taking: Taking, tree: TagTree, theirs: Iterable[str]) -> dict[str, str]:
    """What tags of a package are called here."""
    now = {int(label.id): label.path for label in tree.labels()}
    return {path: called_here(taking, Part.TAG_TREE, path, now) for path in theirs}


def _same_thing(one: Judged) -> tuple[object, ...]:
    return one.record.thing, one.record.after, one.record.by


def _made(touched: Touched | None, *, now: bool) -> LoggedEdit | None:
    """The edit that made a flag what it is now."""
    return touched[0] if touched is not None and touched[1] == now else None


def _tagging(edits: Iterable[LoggedEdit]) -> dict[tuple[int, int], Touched]:
    """The last edit of each tag on each article."""
    found: dict[tuple[int, int], Touched] = {}
    for edit in edits:
        if edit.kind in ("tag.add", "tag.remove"):
            tag, put = int(edit.payload["tag"]), edit.kind == "tag.add"
            found.update(((article, tag), (edit, put)) for article in edit.payload["ids"])
        elif edit.kind == TAGS_EDITED:
            for tag, _, after, articles in edit.payload["change"]["held"]:
                put = after is not False
                found.update(((article, tag), (edit, put)) for article in articles)
    return found


def _held(connection: Connection, articles: Iterable[int]) -> set[tuple[int, int]]:
    rows = connection.execute(
        select(ArticleTagRow.article_id, ArticleTagRow.tag_id).where(
            one_of(ArticleTagRow.article_id, articles)
        )
    )
    return {(row.article_id, row.tag_id) for row in rows}


def _starring(edits: Iterable[LoggedEdit]) -> dict[int, Touched]:
    found: dict[int, Touched] = {}
    for edit in edits:
        if edit.kind in (GIVE, TAKE):
            found.update((article, (edit, edit.kind == GIVE)) for article in edit.payload["ids"])
    return found


def _starred(connection: Connection, articles: Iterable[int]) -> set[int]:
    rows = connection.execute(
        select(StarRow.article_id).where(one_of(StarRow.article_id, articles))
    )
    return set(rows.scalars())
