"""Names: authority records, their forms, the articles that have them, and what people know."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from archive_app.store.table_base import LASTING, PAIRS, STRICT, ArticleKey, Base, Key, Words


class AuthorityRow(Base):
    """A person, an organisation or a place; ``name_key`` is the folded name it was made under.

    Imports find it by ``name_key``, whatever people prefer to call it since. One that was merged
    keeps its row and what prints it, and points to the record it is now; see authority_root.py.
    """

    __tablename__ = "authority"
    __table_args__ = (
        UniqueConstraint("kind", "name_key"),
        Index(
            "ix_authority_merged_into", "merged_into", sqlite_where=text("merged_into IS NOT NULL")
        ),
        LASTING,
    )
    id: Mapped[Key]
    kind: Mapped[str]
    preferred: Mapped[str]
    name_key: Mapped[str]
    merged_into: Mapped[int | None] = mapped_column(ForeignKey("authority.id"))
    preferred_key: Mapped[str] = mapped_column(server_default="", index=True)
    state: Mapped[str] = mapped_column(server_default="met")
    reading: Mapped[Words]
    dates: Mapped[Words]
    role: Mapped[Words]
    note: Mapped[Words]


class AuthorityFormRow(Base):
    """A form of a name; the preferred one is here too. ``form_key`` makes all scripts one."""

    __tablename__ = "authority_form"
    __table_args__ = (UniqueConstraint("authority_id", "text"), STRICT)
    id: Mapped[Key]
    authority_id: Mapped[int] = mapped_column(ForeignKey("authority.id", ondelete="CASCADE"))
    text: Mapped[str]
    language: Mapped[Words]
    form_key: Mapped[str] = mapped_column(server_default="", index=True)
    kind: Mapped[Words]
    script: Mapped[Words]
    scheme: Mapped[Words]
    given: Mapped[int] = mapped_column(server_default="0")  # 1: by a person, 0: by an import


class ArticleNameRow(Base):
    """A name on an article, with the text and the role as printed."""

    __tablename__ = "article_authority"
    __table_args__ = PAIRS
    article_id: Mapped[ArticleKey]
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    authority_id: Mapped[int] = mapped_column(ForeignKey("authority.id"), index=True)
    role: Mapped[str]
    role_text: Mapped[Words]
    text: Mapped[str]


class IdentifierRow(Base):
    """How another catalogue calls a person, an organisation or a place."""

    __tablename__ = "authority_identifier"
    __table_args__ = PAIRS
    authority_id: Mapped[int] = mapped_column(
        ForeignKey("authority.id"), primary_key=True, autoincrement=False
    )
    scheme: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str] = mapped_column(primary_key=True)


class ApartRow(Base):
    """Two records that are said not to be the same; ``first_id`` is the lower one."""

    __tablename__ = "authority_apart"
    __table_args__ = PAIRS
    first_id: Mapped[int] = mapped_column(
        ForeignKey("authority.id"), primary_key=True, autoincrement=False
    )
    second_id: Mapped[int] = mapped_column(
        ForeignKey("authority.id"), primary_key=True, autoincrement=False, index=True
    )


class MentionRow(Base):
    """An article whose text mentions somebody, as a person confirmed."""

    __tablename__ = "mention"
    __table_args__ = PAIRS
    authority_id: Mapped[int] = mapped_column(
        ForeignKey("authority.id"), primary_key=True, autoincrement=False
    )
    article_id: Mapped[ArticleKey] = mapped_column(index=True)


class FoundNameRow(Base):
    """A name that both texts of articles have, and nobody has confirmed or dismissed yet.

    ``state`` is '' while it waits, 'dismissed' when it is no name, 'confirmed' when it is one.
    """

    __tablename__ = "found_name"
    __table_args__ = (UniqueConstraint("kind", "original", "translation"), LASTING)
    id: Mapped[Key]
    kind: Mapped[str]
    original: Mapped[str]
    translation: Mapped[str]
    state: Mapped[Words]
    authority_id: Mapped[int | None] = mapped_column(ForeignKey("authority.id"))


class FoundPlaceRow(Base):
    """An article in which a name was found."""

    __tablename__ = "found_name_article"
    __table_args__ = PAIRS
    found_id: Mapped[int] = mapped_column(
        ForeignKey("found_name.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    article_id: Mapped[ArticleKey] = mapped_column(index=True)


class NameLookRow(Base):
    """One row: how far names were looked for in texts, as the sequence number of the newest change
    that was seen, and how many edits of names there were, which tells readers when to read anew.
    """

    __tablename__ = "name_look"
    __table_args__ = STRICT
    id: Mapped[Key]
    seq: Mapped[int]
    edits: Mapped[int]
