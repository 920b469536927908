"""Turns drafts into rows: collected per table during a unit of work, written at its end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, text, update

from archive_app.domain.articles import ArticleDraft, Bead, NameMention, Side, TextDraft
from archive_app.domain.dates import DateBasis
from archive_app.domain.ids import ArticleId
from archive_app.domain.importing import Companion, RawObject, SourceItem
from archive_app.store.authority_root import naming
from archive_app.store.authority_tables import ArticleNameRow
from archive_app.store.catalogue import Catalogue, all_names
from archive_app.store.field_names import edited_by_person, lay_aside, lay_back
from archive_app.store.identity import received_sha256
from archive_app.store.pairs import bead_row, fitting_beads, paragraph_counts, sizes_of
from archive_app.store.records import Record
from archive_app.store.snapshot import blanks_only, settle_missing, take_snapshot
from archive_app.store.tables import (
    ArticleRow,
    ArticleTagRow,
    Base,
    BeadRow,
    ContentRow,
    FindingRow,
    ImportItemRow,
    RawObjectRow,
    SegmentRow,
    TextRow,
)
from archive_app.store.tag_tree import TagTree
from archive_app.store.text_rows import finding_rows, reading_columns, segment_rows
from archive_app.store.unit_of_work import Work
from archive_app.store.values import dumps, storable
from archive_app.store.versions import settle_searched

# Parents before children, as foreign keys are checked at once.
_ORDER: tuple[type[Base], ...] = (
    RawObjectRow,
    ArticleRow,
    ContentRow,
    TextRow,
    SegmentRow,
    BeadRow,
    FindingRow,
    ArticleNameRow,
    ArticleTagRow,
    ImportItemRow,
)
_NO_ORIGIN = {"sha256": "", "article_id": None, "raw_object_id": None, "place": None}


class Intake:
    """The rows of one unit of work. Nothing is in the database before :meth:`flush`."""

    def __init__(self, work: Work, batch: int) -> None:
        self._work = work
        self._batch = batch
        self._rows: defaultdict[type[Base], list[dict[str, Any]]] = defaultdict(list)
        self._catalogue = Catalogue(work.connection)
        self._tags = TagTree(work.connection)
        self._raw: dict[str, int] = {}
        self._before: str | None = None  # of the update whose report line comes next
        self._next: dict[type[Base], int] = {
            table: next_id(work.connection, table) for table in (ArticleRow, TextRow, RawObjectRow)
        }

    def add_article(self, record: Record, external_id: str) -> ArticleId:
        """A new article with everything on it."""
        item, draft, work = record.item, record.item.draft, self._work
        article = self._new_id(ArticleRow)
        self._rows[ArticleRow].append(
            {
                "id": article,
                "external_id": external_id,
                "source_tag": None if draft.source_tag is None else storable(draft.source_tag),
                "status": draft.status.value,
                "status_event_id": None,
                "batch_id": self._batch,
                "created_at": work.at,
                "change_seq": work.seq,
                "facet_seq": work.seq,
                **self._described(draft),
            }
        )
        self._rows[ContentRow].append(self._content(record, article))
        for one, sha256 in record.sides:
            self._add_text(article, one, sha256, version=1, raw=self._raw_of(item, one.side))
        if draft.beads:
            self._add_beads(article, fitting_beads(draft, sizes_of(draft)))
        self._add_names(article, draft)
        tags = dict.fromkeys(self._tags.ensure(path)[0] for path in draft.tags)
        self._rows[ArticleTagRow] += [
            {"article_id": article, "tag_id": tag, "event_id": None} for tag in tags
        ]
        return ArticleId(article)

    def update_article(
        self, article: int, record: Record, new: Sequence[TextDraft], *, joins: bool = False
    ) -> None:
        """New versions of the sides in ``new``; older ones are kept. Rows so far are flushed.

        A record that ``joins`` brings a missing side: of the article itself it only fills blanks.
        """
        self.flush()
        item, draft, connection = record.item, record.item.draft, self._work.connection
        aside = lay_aside(connection, article)
        self._before = take_snapshot(connection, article)
        given = self._given(draft, _date_rank_of(connection, article))
        if given := blanks_only(connection, article, given) if joins else given:
            connection.execute(update(ArticleRow).where(ArticleRow.id == article).values(**given))
        known = insert(ContentRow).prefix_with("OR IGNORE")
        connection.execute(known, self._content(record, article))
        for one in new:
            version = self._retire(article, one.side) + 1
            raw, sha256 = self._raw_of(item, one.side), record.sha256(one)
            self._add_text(article, one, sha256, version=version, raw=raw)
        self._renew_names(article, draft)
        connection.execute(delete(BeadRow).where(BeadRow.article_id == article))
        self.flush()
        lay_back(connection, article, aside)
        settle_searched(connection, article)
        sizes = paragraph_counts(connection, article)
        if len(sizes) == len(Side):
            settle_missing(connection, article)
        self._add_beads(article, fitting_beads(draft, sizes))
        self._work.touch_texts([article])

    def is_edited(self, article: int) -> bool:
        """Whether a person set fields of it, which an import leaves as they are."""
        return edited_by_person(self._work.connection, article)

    def add_item(self, **values: Any) -> None:
        """A line of the report; columns that aren't given are empty."""
        line = {"batch_id": self._batch, "before": self._before, **_NO_ORIGIN, **values}
        self._rows[ImportItemRow].append(line)
        self._before = None

    def raw_id(self, item: SourceItem | Companion) -> int:
        """The stored bytes of the item, or of the second file of an article."""
        return self._raw_object(item.raw)

    def flush(self) -> None:
        """Write what was collected."""
        for table in _ORDER:
            if rows := self._rows.pop(table, None):
                self._work.connection.execute(insert(table), rows)
        self._touch_renamed()

    def _touch_renamed(self) -> None:
        """Articles are found by all forms of their names: a new form changes older ones too."""
        if renamed := self._catalogue.renamed:
            waiting = select(ArticleRow.id).where(
                ArticleRow.id.in_(naming(renamed)), ArticleRow.change_seq < self._work.seq
            )
            self._work.touch_texts(self._work.connection.scalars(waiting).all())
            renamed.clear()

    def _new_id(self, table: type[Base]) -> int:
        new = self._next[table]
        self._next[table] = new + 1
        return new

    def _content(self, record: Record, article: int) -> dict[str, Any]:
        return {"sha256": record.content, "article_id": article, "batch_id": self._batch}

    def _given(self, draft: ArticleDraft, date_rank: int) -> dict[str, Any]:
        """What the draft says of the article; what it is silent about stays as it was.

        A date gives way only to one that is known as well: ``date_rank`` is of the one it has.
        """
        values = self._described(draft)
        if not _date_rank(draft.dating.date.edtf(), draft.dating.basis) >= max(date_rank, 1):
            values = {key: values[key] for key in ("source_id", "section", "url", "extra")}
        silent = {key for key in ("source_id", "section", "url") if not values[key]}
        if not draft.extra:
            silent.add("extra")
        return {key: value for key, value in values.items() if key not in silent}

    def _described(self, draft: ArticleDraft) -> dict[str, Any]:
        date = draft.dating.date
        return {
            "source_id": self._catalogue.source(draft.source or draft.source_tag or ""),
            "section": storable(draft.section),
            "url": storable(draft.url),
            "date": date.edtf(),
            "year": date.year,
            "month": date.month,
            "day": date.day,
            "date_basis": draft.dating.basis.value,
            "date_evidence": dumps(draft.dating.evidence),
            "date_confidence": float(draft.dating.confidence),
            "extra": dumps(dict(draft.extra)),
        }

    def _raw_of(self, item: SourceItem, side: Side) -> int:
        """The stored bytes that a side of the item was read from."""
        second = item.companion if side is Side.TRANSLATION else None
        return self._raw_object(second.raw if second else item.raw)

    def _raw_object(self, raw: RawObject) -> int:
        if (sha256 := raw.sha256) not in self._raw:
            statement = select(RawObjectRow.id).where(RawObjectRow.sha256 == sha256)
            found = self._work.connection.scalar(statement)
            self._raw[sha256] = found or self._new_raw(raw, sha256)
        return self._raw[sha256]

    def _new_raw(self, raw: RawObject, sha256: str) -> int:
        new = self._new_id(RawObjectRow)
        self._rows[RawObjectRow].append(
            {
                "id": new,
                "sha256": sha256,
                "media_type": raw.media_type,
                "encoding": raw.encoding,
                "encoding_confidence": float(raw.encoding_confidence),
                "size": len(raw.data),
                "data": raw.data,
            }
        )
        return new

    def _add_text(
        self, article: int, draft: TextDraft, sha256: str, *, version: int, raw: int
    ) -> None:
        new = self._new_id(TextRow)
        self._rows[TextRow].append(
            {
                **reading_columns(draft),
                "id": new,
                "article_id": article,
                "side": draft.side.value,
                "version": version,
                "is_current": 1,
                "language": draft.language,
                "kind": draft.kind.value,
                "translator": storable(draft.translator),
                "sha256": received_sha256(draft.received),
                "content_sha256": sha256,
                "raw_object_id": raw,
                "batch_id": self._batch,
                "created_at": self._work.at,
                "received": storable(draft.received),
            }
        )
        self._rows[SegmentRow] += segment_rows(new, draft)
        self._rows[FindingRow] += finding_rows(article, new, draft)

    def _add_beads(self, article: int, beads: Sequence[Bead]) -> None:
        self._rows[BeadRow] += [
            {"article_id": article, "position": position, **bead_row(bead)}
            for position, bead in enumerate(beads)
        ]

    def _add_names(self, article: int, draft: ArticleDraft) -> None:
        self._rows[ArticleNameRow] += [
            self._name(article, position, name) for position, name in enumerate(all_names(draft))
        ]

    def _renew_names(self, article: int, draft: ArticleDraft) -> None:
        """The draft's names in place of the old ones; beside them when it has one side only."""
        mine = ArticleNameRow.article_id == article
        connection = self._work.connection
        if len(draft.texts) == len(Side):
            if all_names(draft):
                connection.execute(delete(ArticleNameRow).where(mine))
                self._add_names(article, draft)
            return
        kept = connection.execute(
            select(ArticleNameRow.position, ArticleNameRow.authority_id, ArticleNameRow.role)
            .where(mine)
            .order_by(ArticleNameRow.position)
        ).all()
        known = {(row.authority_id, row.role) for row in kept}
        position = kept[-1].position + 1 if kept else 0
        for name in all_names(draft):
            row = self._name(article, position, name)
            if (row["authority_id"], row["role"]) not in known:
                known.add((row["authority_id"], row["role"]))
                self._rows[ArticleNameRow].append(row)
                position += 1

    def _name(self, article: int, position: int, name: NameMention) -> dict[str, Any]:
        return {
            "article_id": article,
            "position": position,
            "authority_id": self._catalogue.authority(name),
            "role": name.role.value,
            "role_text": storable(name.role_text),
            "text": storable(name.text),
        }

    def _retire(self, article: int, side: Side) -> int:
        """Make no version of the side current; returns the highest version so far."""
        mine = (TextRow.article_id == article, TextRow.side == side.value)
        connection = self._work.connection
        connection.execute(update(TextRow).where(*mine).values(is_current=0))
        return connection.scalar(select(func.max(TextRow.version)).where(*mine)) or 0


def next_id(connection: Connection, table: type[Base]) -> int:
    """The next row id; ids of lasting tables are never given twice."""
    name = table.__tablename__
    highest = connection.scalar(select(func.max(table.__table__.c.id))) or 0
    used = connection.scalar(
        text("SELECT seq FROM sqlite_sequence WHERE name = :name"), {"name": name}
    )
    return max(highest, used or 0) + 1


def _date_rank_of(connection: Connection, article: int) -> int:
    row = connection.execute(
        select(ArticleRow.date, ArticleRow.date_basis).where(ArticleRow.id == article)
    ).one()
    return _date_rank(row.date, DateBasis(row.date_basis))


def _date_rank(date: str, basis: DateBasis) -> int:
    """How well a date is known: 0 not at all, 1 inferred, 2 stated."""
    if not date or basis is DateBasis.UNKNOWN:
        return 0
    return 2 if basis is DateBasis.STATED else 1
