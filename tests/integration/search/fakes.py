"""A store in memory, as the index sees it."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from archive_app.domain.articles import Side
from archive_app.domain.facets import Facet
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import Changes, ColumnRow, IndexedArticle, IndexedText, Standing


def article(
    number: int,
    original: str = "",
    translation: str = "",
    *,
    title: str = "",
    title_t: str = "",
    language: str = "zh-Hans",
    names: tuple[str, ...] = (),
    source: str = "",
    section: str = "",
) -> IndexedArticle:
    """An article with whichever sides have text."""
    texts = []
    if original or title:
        texts.append(IndexedText(Side.ORIGINAL, language, title, original))
    if translation or title_t:
        texts.append(IndexedText(Side.TRANSLATION, "en", title_t, translation))
    return IndexedArticle(
        ArticleId(number), f"test:{number:04d}", tuple(texts), names, source, section
    )


@dataclass
class FakeFeed:
    """Implements ``IndexFeed``; ``put``, ``remove`` and ``set_values`` are its transactions."""

    library_uuid: str = "library-1"
    articles: dict[ArticleId, IndexedArticle] = field(default_factory=dict)
    rows: dict[ArticleId, ColumnRow] = field(default_factory=dict)
    poisoned: set[ArticleId] = field(default_factory=set)
    forms: dict[Facet, dict[str, tuple[str, ...]]] = field(default_factory=dict)
    _tokens: list[bytes] = field(default_factory=list)
    _change: dict[ArticleId, int] = field(default_factory=dict)
    _facet: dict[ArticleId, int] = field(default_factory=dict)
    _facet_head: int = 0

    def put(self, *articles: IndexedArticle) -> None:
        """Store articles in one transaction."""
        seq = self._transaction()
        self._facet_head += 1
        for one in articles:
            self.articles[one.id] = one
            known = self.rows.get(one.id)
            self.rows[one.id] = known or ColumnRow(one.id, {}, "", one.external_id, one.source)
            self._change[one.id] = seq
            self._facet[one.id] = self._facet_head

    def remove(self, *ids: int) -> None:
        """Remove articles in one transaction."""
        seq = self._transaction()
        self._facet_head += 1
        for one in map(ArticleId, ids):
            del self.articles[one], self.rows[one]
            self._change[one] = seq
            self._facet[one] = self._facet_head

    def set_values(
        self,
        number: int,
        values: Mapping[Facet, tuple[str, ...]],
        *,
        date: str = "",
        title: str = "",
        source: str = "",
    ) -> None:
        """Replace the facet values and sort keys of an article."""
        one = ArticleId(number)
        self._facet_head += 1
        self.rows[one] = ColumnRow(one, values, date, title, source)
        self._facet[one] = self._facet_head

    def restore_other_history(self) -> None:
        """As after a restored backup that was edited past the old head."""
        self._tokens = [secrets.token_bytes(8) for _ in range(len(self._tokens) + 3)]

    def last_changes(self) -> Mapping[ArticleId, int]:
        """The transaction that last changed or removed each article."""
        return self._change

    def _transaction(self) -> int:
        self._tokens.append(secrets.token_bytes(8))
        return len(self._tokens)

    # IndexFeed

    def head(self) -> tuple[int, bytes]:
        return (len(self._tokens), self._tokens[-1]) if self._tokens else (0, b"")

    def token(self, seq: int) -> bytes | None:
        return self._tokens[seq - 1] if 0 < seq <= len(self._tokens) else None

    def pending(self, seq: int) -> int:
        return sum(1 for change in self._change.values() if change > seq)

    def standing(self, seq: int) -> Standing:
        return Standing(self.pending(seq), self._facet_head)

    def changes(self, seq: int, limit: int) -> Changes:
        waiting = sorted(
            (change, number) for number, change in self._change.items() if change > seq
        )
        taken: list[tuple[int, ArticleId]] = []
        last = seq
        for change, number in waiting:
            if len(taken) >= limit and change != last:
                break
            taken.append((change, number))
            last = change
        more = len(taken) < len(waiting)
        last = last if more else len(self._tokens)
        ids = [number for _, number in taken]
        return Changes(
            last,
            self.token(last) or b"",
            tuple(one for one in ids if one in self.articles),
            tuple(one for one in ids if one not in self.articles),
            more,
            tuple(change for change, number in taken if number in self.articles),
        )

    def documents(self, ids: Sequence[ArticleId]) -> Iterator[IndexedArticle]:
        for one in ids:
            if one in self.poisoned:
                raise ValueError(f"article {one} can't be read")
            if one in self.articles:
                yield self.articles[one]

    def article_ids(self) -> list[ArticleId]:
        return sorted(self.articles)

    def facet_head(self) -> int:
        return self._facet_head

    def column_rows(self, after: int) -> tuple[int, list[ColumnRow], list[ArticleId]]:
        moved = [one for one, seq in self._facet.items() if seq > after]
        return (
            self._facet_head,
            [self.rows[one] for one in moved if one in self.rows],
            [one for one in moved if one not in self.rows],
        )

    def column_batches(self, after: int) -> tuple[int, Iterator[list[ColumnRow]], list[ArticleId]]:
        head, rows, removed = self.column_rows(after)
        return head, iter([rows[at : at + 2] for at in range(0, len(rows), 2)]), removed

    def clusters(self) -> list[tuple[int, int]]:
        return []

    def name_forms_of(self, facet: Facet) -> Mapping[str, tuple[str, ...]]:
        return self.forms.get(facet, {})
