"""Tags as a tree: paths ``a/b`` to rows and back."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, insert, select

from archive_app.domain.articles import TagLabel
from archive_app.domain.errors import UserError
from archive_app.domain.ids import TagId
from archive_app.store.prepared import Prepared, among, packed
from archive_app.store.tables import ArticleTagRow, TagAliasRow, TagRow
from archive_app.store.values import storable, tag_key


def _above_those_of_articles() -> Select[*tuple[Any, ...]]:
    used = select(ArticleTagRow.tag_id.label("id")).where(among(ArticleTagRow.article_id))
    above = used.cte("used", recursive=True)
    above = above.union(
        select(TagRow.parent_id)
        .join(above, above.c.id == TagRow.id)
        .where(TagRow.parent_id.is_not(None))
    )
    return _TAGS.where(TagRow.id.in_(select(above.c.id)))


_TAGS = select(TagRow.id, TagRow.parent_id, TagRow.name, TagRow.name_key, TagRow.colour)
_ALL = Prepared(_TAGS)
_ALIASES = Prepared(select(TagAliasRow.path_key, TagAliasRow.tag_id))
_OF_ARTICLES = Prepared(_above_those_of_articles())


@dataclass(frozen=True, slots=True)
class TagNode:
    """A tag with its path and those above it."""

    id: int
    name: str
    path: str
    parent: int | None
    colour: str
    lineage: tuple[str, ...]  # paths from the root down to this tag


class TagTree:
    """All tags, read at once: there are thousands at most."""

    def __init__(self, connection: Connection, articles: Sequence[int] | None = None) -> None:
        """With ``articles`` only the tags of those and the tags above them, to be looked at."""
        self._connection = connection
        self._nodes: dict[int, TagNode] = {}
        self._by_key: dict[tuple[int | None, str], int] = {}
        self._aliases: dict[str, int] | None = None  # read when a path is no tag
        if articles is None:
            rows = _ALL.run(connection).all()
        else:
            rows = _OF_ARTICLES.run(connection, **packed(articles)).all()
        waiting = {row.id: row for row in rows}
        for row in rows:
            line = [row]
            while line[-1].parent_id in waiting and len(line) <= len(rows):
                line.append(waiting[line[-1].parent_id])
            for one in reversed(line):
                if one.id not in self._nodes:
                    self._keep(one.id, one.parent_id, one.name, one.name_key, one.colour)

    def label(self, tag: int) -> TagLabel:
        """The tag as shown."""
        node = self._nodes[tag]
        return TagLabel(TagId(node.id), node.path, node.colour)

    def labels(self) -> list[TagLabel]:
        """Every tag, by path."""
        return sorted(map(self.label, self._nodes), key=lambda label: label.path.casefold())

    def lineage(self, tag: int) -> tuple[str, ...]:
        """The tag's path and the paths above it, from the root."""
        return self._nodes[tag].lineage

    def __contains__(self, tag: int) -> bool:
        return tag in self._nodes

    def find(self, path: str) -> int | None:
        """The tag of that path, whatever its case, or what stands for it; None without one."""
        parent: int | None = None
        keys: list[str] = []
        for name in path_steps(path):
            keys.append(tag_key(name))
            parent = self._next(parent, keys)
            if parent is None:
                return None
        return parent

    def ensure(self, path: str, ids: Sequence[int] = ()) -> tuple[int, list[int]]:
        """The tag of that path, made with its parents where new: (tag, new tags from the root).

        ``ids`` are what the last steps had before they went: they get the same again.
        """
        steps = path_steps(path)
        old = dict(zip(reversed(range(len(steps))), reversed(ids), strict=False))
        made: list[int] = []
        parent: int | None = None
        keys: list[str] = []
        for at, name in enumerate(steps):
            keys.append(tag_key(name))
            found = self._next(parent, keys)
            if found is None:
                found = self._insert(parent, name, keys[-1], old.get(at))
                made.append(found)
            parent = found
        assert parent is not None
        return parent, made

    def _next(self, parent: int | None, keys: Sequence[str]) -> int | None:
        """The tag below ``parent`` at the end of a path, or the one that the path stands for."""
        found = self._by_key.get((parent, keys[-1]))
        if found is not None:
            return found
        if self._aliases is None:
            rows = _ALIASES.run(self._connection)
            self._aliases = {row.path_key: row.tag_id for row in rows}
        return self._aliases.get(alias_key(keys))

    def _insert(self, parent: int | None, name: str, key: str, tag: int | None) -> int:
        row = insert(TagRow).values(parent_id=parent, name=name, name_key=key)
        if tag is not None and tag not in self._nodes:
            row = row.values(id=tag)
        inserted = self._connection.execute(row).inserted_primary_key
        assert inserted is not None
        self._keep(int(inserted[0]), parent, name, key, "")
        return int(inserted[0])

    def _keep(self, tag: int, parent: int | None, name: str, key: str, colour: str) -> None:
        above = self._nodes.get(parent) if parent is not None else None
        path = f"{above.path}/{name}" if above else name
        lineage = (*above.lineage, path) if above else (path,)
        self._nodes[tag] = TagNode(tag, name, path, parent, colour, lineage)
        self._by_key[parent, key] = tag


def alias_key(keys: Sequence[str]) -> str:
    """The key of a path that stands for a tag, of the keys of its names."""
    return "/".join(keys)


def path_steps(path: str) -> list[str]:
    """The names of a path, NFC, with single spaces; raises UserError when there is none."""
    names = [" ".join(name.split()) for name in unicodedata.normalize("NFC", path).split("/")]
    if not any(names):
        raise UserError("A tag needs a name.", "Type at least one letter.")
    return [storable(name) for name in names if name]
