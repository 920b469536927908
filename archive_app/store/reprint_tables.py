"""The tables of reprints: what texts are compared by, which articles are alike, and clusters.

All of it but a person's verdicts can be computed anew from the texts.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from archive_app.store.table_base import PAIRS, STRICT, ArticleKey, Base, Words


class FingerprintRow(Base):
    """What a text version is compared by; ``version`` tells how it was computed."""

    __tablename__ = "fingerprint"
    __table_args__ = STRICT
    text_id: Mapped[int] = mapped_column(
        ForeignKey("text.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    version: Mapped[int]
    sentences: Mapped[bytes]
    shingles: Mapped[bytes]


class LikenessRow(Base):
    """Two articles that are alike, the lower id first.

    ``verdict`` is '' or what a person said (same, reprint, unrelated), set by the edit
    ``event_id``; it wins over what was computed.
    """

    __tablename__ = "likeness"
    __table_args__ = (CheckConstraint("first_id < second_id", name="in_order"), PAIRS)
    first_id: Mapped[ArticleKey]
    second_id: Mapped[int] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
        index=True,
    )
    kind: Mapped[str]
    score: Mapped[float]
    verdict: Mapped[Words]
    event_id: Mapped[int | None]


class ClusterRow(Base):
    """The cluster that an article is in, and the closest kind of likeness it has there."""

    __tablename__ = "article_cluster"
    __table_args__ = STRICT
    article_id: Mapped[ArticleKey]
    cluster_id: Mapped[int] = mapped_column(index=True)
    kind: Mapped[str]
