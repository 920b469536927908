"""The tables of a library. Every text column holds UTF-8 without lone surrogates.

Enumerations are stored by value, times as ISO 8601 in UTC, lists as JSON text. The tables are
STRICT, so SQLite itself refuses a value of the wrong type.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from archive_app.store.table_base import (
    LASTING,
    PAIRS,
    STRICT,
    ArticleKey,
    ArticleRef,
    Key,
    Words,
)
from archive_app.store.table_base import Base as Base

# --- the library and its history ------------------------------------------------------------------


class LibraryRow(Base):
    """One row: what this file is."""

    __tablename__ = "library"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"), STRICT)
    id: Mapped[Key]
    uuid: Mapped[str]
    name: Mapped[str]
    created_at: Mapped[str]
    app_version: Mapped[str]


class TxnRow(Base):
    """One row per write transaction; the token tells histories apart that share numbers."""

    __tablename__ = "txn"
    __table_args__ = LASTING
    seq: Mapped[Key]
    token: Mapped[bytes]


class EventRow(Base):
    """One edit: what it did (payload), how it is taken back (inverse), and whether it was.

    ``undone`` lists what the undo really changed, so that a redo does exactly that again.
    """

    __tablename__ = "event"
    __table_args__ = LASTING
    id: Mapped[Key]
    seq: Mapped[int]
    at: Mapped[str]
    actor: Mapped[str]
    kind: Mapped[str]
    summary: Mapped[str]
    payload: Mapped[str]
    inverse: Mapped[str]
    undone_at: Mapped[str | None]
    undone: Mapped[str | None]


class TombstoneRow(Base):
    """An article that is gone, so that indexes and columns can follow."""

    __tablename__ = "tombstone"
    __table_args__ = STRICT
    article_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    change_seq: Mapped[int] = mapped_column(index=True)
    facet_seq: Mapped[int] = mapped_column(index=True)


# --- imports --------------------------------------------------------------------------------------


class BatchRow(Base):
    """One import; its event takes the whole batch back.

    ``plan`` is the import as JSON ('' for one of an old version: it can't go on), ``state`` where
    it stands, ``problem`` why, in words.
    """

    __tablename__ = "import_batch"
    __table_args__ = LASTING
    id: Mapped[Key]
    label: Mapped[str]
    paths: Mapped[str]
    actor: Mapped[str]
    started_at: Mapped[str]
    finished_at: Mapped[str | None]
    event_id: Mapped[int | None] = mapped_column(ForeignKey("event.id", ondelete="SET NULL"))
    plan: Mapped[Words]
    state: Mapped[str] = mapped_column(server_default="done")
    problem: Mapped[Words]
    passed_over: Mapped[int] = mapped_column(server_default=text("0"))


class RawObjectRow(Base):
    """Bytes as received, never changed, found by their SHA-256."""

    __tablename__ = "raw_object"
    __table_args__ = STRICT
    id: Mapped[Key]
    sha256: Mapped[str] = mapped_column(unique=True)
    media_type: Mapped[str]
    encoding: Mapped[str]
    encoding_confidence: Mapped[float]
    size: Mapped[int]
    data: Mapped[bytes]


class ImportItemRow(Base):
    """One line of an import's report; the provenance of its article."""

    __tablename__ = "import_item"
    __table_args__ = (
        Index(None, "batch_id", "outcome"),
        Index("ix_import_item_place", "place", sqlite_where=text("place IS NOT NULL")),
        STRICT,
    )
    id: Mapped[Key]
    batch_id: Mapped[int] = mapped_column(ForeignKey("import_batch.id"))
    file: Mapped[str]
    path: Mapped[bytes]
    record: Mapped[int]
    outcome: Mapped[str]
    reason: Mapped[Words]
    sha256: Mapped[Words]
    article_id: Mapped[int | None] = mapped_column(
        ForeignKey("article.id", ondelete="SET NULL"), index=True
    )
    raw_object_id: Mapped[int | None] = mapped_column(ForeignKey("raw_object.id"), index=True)
    before: Mapped[str | None]  # what an update found: see snapshot.py
    place: Mapped[int | None]  # folder and name, where the article is known by its file's name


# --- articles and texts ---------------------------------------------------------------------------


class SourceRow(Base):
    """An outlet; ``name_key`` is its folded name."""

    __tablename__ = "source"
    __table_args__ = STRICT
    id: Mapped[Key]
    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(unique=True)


class ArticleRow(Base):
    """An article. ``change_seq`` moves with indexed text, ``facet_seq`` with what columns show."""

    __tablename__ = "article"
    __table_args__ = LASTING
    id: Mapped[Key]
    external_id: Mapped[str] = mapped_column(unique=True)
    source_id: Mapped[int | None] = mapped_column(ForeignKey("source.id"), index=True)
    source_tag: Mapped[str | None]
    section: Mapped[Words]
    url: Mapped[Words]
    date: Mapped[Words]  # EDTF
    year: Mapped[int | None]
    month: Mapped[int | None]
    day: Mapped[int | None]
    date_basis: Mapped[str]
    date_evidence: Mapped[str]
    date_confidence: Mapped[float]
    status: Mapped[str]
    status_event_id: Mapped[int | None]  # the edit that set the status, if any
    batch_id: Mapped[int | None] = mapped_column(ForeignKey("import_batch.id"), index=True)
    extra: Mapped[str]
    created_at: Mapped[str]
    change_seq: Mapped[int] = mapped_column(index=True)
    facet_seq: Mapped[int] = mapped_column(index=True)


class ContentRow(Base):
    """Every content an article has had, by hash: the same content never makes a second article."""

    __tablename__ = "article_content"
    __table_args__ = PAIRS
    sha256: Mapped[str] = mapped_column(primary_key=True)
    article_id: Mapped[ArticleRef] = mapped_column(index=True)
    batch_id: Mapped[int | None] = mapped_column(ForeignKey("import_batch.id"), index=True)


class TextRow(Base):
    """A version of one side. Versions are added, never changed; one is current."""

    __tablename__ = "text"
    __table_args__ = (
        UniqueConstraint("article_id", "side", "version"),
        Index(
            "uq_text_current",
            "article_id",
            "side",
            unique=True,
            sqlite_where=text("is_current = 1"),
        ),
        Index("ix_text_searchable", "article_id", sqlite_where=text("searchable = 1")),
        LASTING,
    )
    id: Mapped[Key]
    article_id: Mapped[ArticleRef]
    side: Mapped[str]
    version: Mapped[int]
    is_current: Mapped[int]
    language: Mapped[str]
    kind: Mapped[str]
    title: Mapped[str]
    title_derived: Mapped[int]
    lead: Mapped[str | None]
    translator: Mapped[Words]
    sha256: Mapped[str]  # of ``received`` in UTF-8
    reading_sha256: Mapped[str]  # of title, lead and paragraphs
    content_sha256: Mapped[str]  # of what makes it another version: see identity.py
    raw_object_id: Mapped[int | None] = mapped_column(ForeignKey("raw_object.id"), index=True)
    batch_id: Mapped[int | None] = mapped_column(ForeignKey("import_batch.id"), index=True)
    created_at: Mapped[str]
    received: Mapped[str]  # behind the others: lists need not read past it
    cleaning: Mapped[Words]  # what a person took back of it: JSON, see recleaning.py
    base_id: Mapped[int | None]  # the version that a correction was made of
    made_by: Mapped[Words]
    against: Mapped[Words]  # sha256 of the original that it was made to fit, or ''
    searchable: Mapped[int] = mapped_column(server_default=text("0"))  # though not current


class SegmentRow(Base):
    """A paragraph of the reading view and where it stands in the text as received.

    ``content`` is NULL where the paragraph is exactly that piece of the text as received.
    """

    __tablename__ = "segment"
    __table_args__ = PAIRS
    text_id: Mapped[int] = mapped_column(
        ForeignKey("text.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str] = mapped_column(server_default="paragraph")
    start: Mapped[int]
    end: Mapped[int]
    offsets: Mapped[str | None]  # runs [[first place, length], ...]; NULL when nothing is left out
    content: Mapped[str | None]


class BeadRow(Base):
    """Aligned paragraphs of the two current texts, as index ranges; an empty range is (n, n)."""

    __tablename__ = "bead"
    __table_args__ = PAIRS
    article_id: Mapped[ArticleKey]
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    original_start: Mapped[int]
    original_end: Mapped[int]
    translation_start: Mapped[int]
    translation_end: Mapped[int]
    method: Mapped[str]
    score: Mapped[float]


class FindingRow(Base):
    """Something noticed at a span of a text version."""

    __tablename__ = "finding"
    __table_args__ = STRICT
    id: Mapped[Key]
    article_id: Mapped[ArticleRef] = mapped_column(index=True)
    text_id: Mapped[int | None] = mapped_column(
        ForeignKey("text.id", ondelete="CASCADE"), index=True
    )
    kind: Mapped[str]
    start: Mapped[int]
    end: Mapped[int]
    shown: Mapped[str | None]
    note: Mapped[Words]
    confidence: Mapped[float]
    state: Mapped[str] = mapped_column(server_default="open")


# --- what people add ------------------------------------------------------------------------------


class TagRow(Base):
    """A tag under its parent; ``name_key`` (NFC, casefolded) is unique there."""

    __tablename__ = "tag"
    __table_args__ = (
        Index(
            "uq_tag_child",
            "parent_id",
            "name_key",
            unique=True,
            sqlite_where=text("parent_id IS NOT NULL"),
        ),
        Index("uq_tag_root", "name_key", unique=True, sqlite_where=text("parent_id IS NULL")),
        LASTING,
    )
    id: Mapped[Key]
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("tag.id"))
    name: Mapped[str]
    name_key: Mapped[str]
    colour: Mapped[Words]
    description: Mapped[Words]


class TagAliasRow(Base):
    """A path that stands for a tag; ``path_key`` is the path with each name folded as tags are."""

    __tablename__ = "tag_alias"
    __table_args__ = PAIRS
    path_key: Mapped[str] = mapped_column(primary_key=True)
    path: Mapped[str]
    tag_id: Mapped[int] = mapped_column(ForeignKey("tag.id", ondelete="CASCADE"), index=True)


class ArticleTagRow(Base):
    """A tag on an article and the edit that put it there; NULL when it came with the import."""

    __tablename__ = "article_tag"
    __table_args__ = PAIRS
    article_id: Mapped[ArticleKey]
    tag_id: Mapped[int] = mapped_column(
        ForeignKey("tag.id"), primary_key=True, autoincrement=False, index=True
    )
    event_id: Mapped[int | None]


class NoteRow(Base):
    """A person's note on an article, or on a span of one of its texts.

    ``quote`` is what it was written about, between ``prefix`` and ``suffix``: so it is found again
    when the text changes. An ``orphaned`` one is about words that are gone.
    """

    __tablename__ = "note"
    __table_args__ = LASTING
    id: Mapped[Key]
    article_id: Mapped[ArticleRef] = mapped_column(index=True)
    text_id: Mapped[int | None] = mapped_column(
        ForeignKey("text.id", ondelete="SET NULL"), index=True
    )
    start: Mapped[int | None]
    end: Mapped[int | None]
    content: Mapped[str]
    author: Mapped[str]
    created_at: Mapped[str]
    updated_at: Mapped[str]
    side: Mapped[Words]
    quote: Mapped[Words]
    prefix: Mapped[Words]
    suffix: Mapped[Words]
    orphaned: Mapped[int] = mapped_column(server_default=text("0"))
