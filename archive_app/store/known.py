"""What is known of articles that a record may belong to, loaded from a library for one unit."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Protocol

from sqlalchemy import Connection, Integer, func, select

from archive_app.domain.ids import ArticleId
from archive_app.domain.importing import Outcome
from archive_app.store.identity import home
from archive_app.store.tables import ArticleRow, ContentRow, ImportItemRow, TextRow
from archive_app.store.values import one_of

STORED = (Outcome.IMPORTED.value, Outcome.UPDATED.value)
_BROUGHT = (*STORED, Outcome.COMPANION.value)
DIGITS = 9  # more behind a ``~`` are part of an id of somebody's own


@dataclass(slots=True, eq=False)
class Known:
    """An article: what its sides hold and have held, and the files it came from.

    Texts are hashes (``identity.text_sha256``); ``current`` and ``languages`` are by side.
    """

    article: ArticleId
    external_id: str
    texts: set[str] = field(default_factory=set)
    current: dict[str, str] = field(default_factory=dict)
    languages: dict[str, str] = field(default_factory=dict)
    home: str = ""
    paths: set[bytes] = field(default_factory=set)


class Memory(Protocol):
    """Where articles are known from: a library, or a dry run so far."""

    def contents(self, hashes: Collection[str]) -> dict[str, tuple[ArticleId, str]]:
        """{content hash: (article, its external id)} of those that are known."""

    def articles(self, external_ids: Collection[str]) -> list[Known]:
        """The articles of those ids."""

    def by_place(self, places: Collection[int]) -> dict[int, list[str]]:
        """The external ids of the articles that came from each place, by age."""

    def highest(self, external_id: str) -> int:
        """The highest number of its namesakes: 7 when there is ``a~7``; 1 when there is none."""


class LibraryMemory:
    """``Memory`` over a library."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def contents(self, hashes: Collection[str]) -> dict[str, tuple[ArticleId, str]]:
        """{content hash: (article, its external id)} of those that are known."""
        statement = (
            select(ContentRow.sha256, ArticleRow.id, ArticleRow.external_id)
            .join(ArticleRow, ArticleRow.id == ContentRow.article_id)
            .where(one_of(ContentRow.sha256, hashes))
        )
        rows = self._connection.execute(statement)
        return {sha256: (ArticleId(article), name) for sha256, article, name in rows}

    def articles(self, external_ids: Collection[str]) -> list[Known]:
        """The articles of those ids."""
        mine = one_of(ArticleRow.external_id, external_ids)
        statement = select(ArticleRow.id, ArticleRow.external_id).where(mine)
        rows = self._connection.execute(statement)
        found = {row.id: Known(ArticleId(row.id), row.external_id) for row in rows}
        if found:
            self._add_texts(found)
            self._add_files(found)
        return list(found.values())

    def by_place(self, places: Collection[int]) -> dict[int, list[str]]:
        """The external ids of the articles that came from each place, by age."""
        if not places:
            return {}
        rows = self._connection.execute(
            select(ImportItemRow.place, ArticleRow.external_id)
            .join(ArticleRow, ArticleRow.id == ImportItemRow.article_id)
            .where(one_of(ImportItemRow.place, places))
            .order_by(ArticleRow.id)
        )
        return grouped((place, name) for place, name in rows if place is not None)

    def highest(self, external_id: str) -> int:
        """The highest number of its namesakes: 7 when there is ``a~7``; 1 when there is none."""
        column, start = ArticleRow.external_id, f"{external_id}~"
        number = func.substr(column, len(start) + 1)
        statement = select(func.max(number.cast(Integer))).where(
            column > start,
            column < f"{external_id}~:",  # the sign behind the digits
            func.length(column) <= len(start) + DIGITS,
        )
        return max(self._connection.scalar(statement) or 1, 1)

    def _add_texts(self, found: dict[int, Known]) -> None:
        rows = self._connection.execute(
            select(
                TextRow.article_id,
                TextRow.content_sha256,
                TextRow.side,
                TextRow.language,
                TextRow.is_current,
            ).where(one_of(TextRow.article_id, found))
        )
        for article, sha256, side, language, is_current in rows:
            known = found[article]
            known.texts.add(sha256)
            if is_current:
                known.current[side] = sha256
                known.languages[side] = language

    def _add_files(self, found: dict[int, Known]) -> None:
        item = ImportItemRow
        rows = self._connection.execute(
            select(item.article_id, item.file, item.path, item.outcome)
            .where(one_of(item.article_id, found), item.outcome.in_(_BROUGHT))
            .order_by(item.id)
        )
        for article, file, path, outcome in rows:
            if article is None:
                continue
            known = found[article]
            known.paths.add(exact(file, path))
            if outcome in STORED:
                known.home = home(file, path)


def exact(file: str, path: bytes) -> bytes:
    """The path of a file, as exactly as it is known."""
    return path or file.encode("utf-8", "surrogateescape")


def grouped(pairs: Iterable[tuple[int, str]]) -> dict[int, list[str]]:
    """Ids by place, each once, in the order given."""
    found: dict[int, list[str]] = {}
    for place, name in pairs:
        names = found.setdefault(place, [])
        if name not in names:
            names.append(name)
    return found
