"""Collections: the tree that people gather articles in, and their paths."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, ForeignKey, Index, select, text
from sqlalchemy.orm import Mapped, mapped_column

from archive_app.store.table_base import LASTING, PAIRS, ArticleRef, Base, Key, Words


class CollectionRow(Base):
    """A collection at its place among its siblings; ``name_key`` (as of tags) is unique there."""

    __tablename__ = "collection"
    __table_args__ = (
        Index(
            "uq_collection_child",
            "parent_id",
            "name_key",
            unique=True,
            sqlite_where=text("parent_id IS NOT NULL"),
        ),
        Index(
            "uq_collection_root", "name_key", unique=True, sqlite_where=text("parent_id IS NULL")
        ),
        LASTING,
    )
    id: Mapped[Key]
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("collection.id"))
    name: Mapped[str]
    name_key: Mapped[str]
    description: Mapped[Words]
    position: Mapped[int]


class MemberRow(Base):
    """An article of a collection, its place there, and the edit that put it at that place."""

    __tablename__ = "collection_article"
    __table_args__ = PAIRS
    collection_id: Mapped[int] = mapped_column(
        ForeignKey("collection.id"), primary_key=True, autoincrement=False
    )
    article_id: Mapped[ArticleRef] = mapped_column(
        primary_key=True, autoincrement=False, index=True
    )
    position: Mapped[int]
    event_id: Mapped[int]


@dataclass(frozen=True, slots=True)
class CollectionNode:
    """A collection with the paths from the root down to its own."""

    id: int
    parent: int | None
    position: int
    lineage: tuple[str, ...]

    @property
    def path(self) -> str:
        """Its own path."""
        return self.lineage[-1]


def collection_paths(connection: Connection) -> dict[int, CollectionNode]:
    """Every collection by its id, each after the one it stands below and after those before it."""
    columns = (
        CollectionRow.id,
        CollectionRow.parent_id,
        CollectionRow.name,
        CollectionRow.position,
    )
    rows = connection.execute(select(*columns)).all()
    below: dict[int | None, list[int]] = {}
    of = {row.id: row for row in rows}
    for row in sorted(rows, key=lambda row: (-row.position, -row.id)):
        below.setdefault(row.parent_id, []).append(row.id)
    nodes: dict[int, CollectionNode] = {}
    waiting = list(below.get(None, ()))
    while waiting:
        row = of[waiting.pop()]
        above = () if row.parent_id is None else nodes[row.parent_id].lineage
        path = f"{above[-1]}/{row.name}" if above else row.name
        nodes[row.id] = CollectionNode(row.id, row.parent_id, row.position, (*above, path))
        waiting += below.get(row.id, ())
    return nodes
