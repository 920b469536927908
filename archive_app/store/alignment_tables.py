"""The tables of alignment: which sentences belong together, and words that translate each other.

All of it but what a person decided can be computed anew from the texts.
"""

from __future__ import annotations

from sqlalchemy import ForeignKey, text
from sqlalchemy.orm import Mapped, mapped_column

from archive_app.store.table_base import PAIRS, STRICT, Base


class AlignmentRow(Base):
    """The links of the sentences of two texts, as JSON (see alignment_json.py).

    The texts are known by their reading hashes. ``waiting`` is 1 when those aren't the current
    texts any more: the links are kept until the article has been aligned again, so that what a
    person decided is carried over. ``fixed`` counts those decisions.
    """

    __tablename__ = "alignment"
    __table_args__ = STRICT
    article_id: Mapped[int] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    original_sha: Mapped[str]
    translation_sha: Mapped[str]
    engine: Mapped[str]
    fixed: Mapped[int] = mapped_column(server_default=text("0"))
    waiting: Mapped[int] = mapped_column(server_default=text("0"), index=True)
    data: Mapped[str]


class LexiconRow(Base):
    """Words that translate each other, learned from this library; ``pair`` is "en-ru"."""

    __tablename__ = "lexicon"
    __table_args__ = PAIRS
    pair: Mapped[str] = mapped_column(primary_key=True)
    source: Mapped[str] = mapped_column(primary_key=True)
    target: Mapped[str] = mapped_column(primary_key=True)
    score: Mapped[float]
