"""What people made of an article's fields, and how far its readers came."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from archive_app.store.table_base import PAIRS, ArticleKey, Base, Words


class FieldRow(Base):
    """A field of an article that a person set, and the edit that did.

    It stands over what the import gave, which stays where it is and goes on following imports. Of
    names, whose rows are those that are searched, ``imported`` keeps those of the import as JSON.
    """

    __tablename__ = "article_field"
    __table_args__ = PAIRS
    article_id: Mapped[ArticleKey]
    field: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
    imported: Mapped[Words]
    event_id: Mapped[int]


class ReadingRow(Base):
    """How far an article was read: ``state`` is read or later, or '' with a place alone.

    ``place`` is where its reader left it, as JSON.
    """

    __tablename__ = "reading"
    __table_args__ = PAIRS
    article_id: Mapped[ArticleKey]
    state: Mapped[Words]
    place: Mapped[Words]
    at: Mapped[str]
