"""Searching without an index: the same rules tried on every article. Slow, but never short."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property

from archive_app.domain.errors import ArchiveError, Cancelled
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import IndexedArticle, IndexedText
from archive_app.domain.jobs import JobContext, Progress
from archive_app.domain.ports import IndexFeed
from archive_app.domain.query import Node, Phrase, Word
from archive_app.domain.searching import Scope
from archive_app.search.analysis import LONGEST_TEXT, ident_term, language_term
from archive_app.search.columns import Columns
from archive_app.search.rules import Rules, Where, scoped
from archive_app.text.leaves import Leaf, find, read_leaf
from archive_app.text.pinyin import name_forms
from archive_app.text.tokens import Token, tokenize

log = logging.getLogger(__name__)

CHUNK = 200  # articles between two looks at whether to stop
_LABEL = "Searching the archive itself"


@dataclass(frozen=True, slots=True)
class Scanned:
    """The articles found, and those that could not be read and so may be missing among them."""

    found: Set[ArticleId]
    unread: Set[ArticleId]


def scan(
    node: Node,
    ids: Sequence[ArticleId],
    *,
    feed: IndexFeed,
    columns: Columns,
    scope: Scope,
    ctx: JobContext,
) -> Scanned:
    """Which of ``ids`` a tree finds, by reading each; raises Cancelled. Ids that are gone don't."""
    test = _Tests(columns).read(node, scoped(scope))
    found: set[ArticleId] = set()
    unread: set[ArticleId] = set()
    if test is None:
        return Scanned(found, unread)
    for start in range(0, len(ids), CHUNK):
        ctx.checkpoint()
        ctx.report(Progress(start, len(ids), _LABEL))
        for article in _read(feed, ids[start : start + CHUNK], unread):
            if test(_Reading(article)):
                found.add(article.id)
    ctx.checkpoint()
    ctx.report(Progress(len(ids), len(ids), _LABEL))
    return Scanned(found, unread)


def _read(
    feed: IndexFeed, ids: Sequence[ArticleId], unread: set[ArticleId]
) -> Iterator[IndexedArticle]:
    """The documents of ``ids``; one that can't be made doesn't take its neighbours along."""
    try:
        yield from list(feed.documents(ids))
    except (ArchiveError, Cancelled):
        raise
    except Exception as problem:  # noqa: BLE001 - told as not searchable, as by the index
        if len(ids) == 1:
            log.info("article %d can't be searched: %s", ids[0], type(problem).__name__)
            unread.update(ids)
            return
        for one in ids:
            yield from _read(feed, [one], unread)


@dataclass
class _Reading:
    """One article, each of its texts cut into tokens once and only when it is asked for."""

    article: IndexedArticle
    _tokens: dict[str, list[Token]] = field(default_factory=dict)

    def holds(self, leaf: Leaf, text: str, *, stems: bool = False) -> bool:
        """Whether a leaf is found in one of the article's texts."""
        if text not in self._tokens:
            self._tokens[text] = tokenize(text[:LONGEST_TEXT])
        return bool(find(leaf, self._tokens[text], stems=stems))

    def texts(self, where: Where) -> Iterator[IndexedText]:
        """The texts of the sides and the language asked for."""
        for text in self.article.texts:
            if text.side in where.sides and where.language in ("", language_term(text.language)):
                yield text

    @cached_property
    def forms(self) -> frozenset[str]:
        """The names of the article, each written as one word, in every form."""
        return frozenset().union(*map(name_forms, self.article.names))


_Test = Callable[[_Reading], bool]


class _Tests(Rules[_Test]):
    """Makes a test of one article of each part of a tree."""

    most_ways = 1000  # looking a name up costs nothing here

    def every(self) -> _Test:
        return lambda _: True

    def nothing(self) -> _Test:
        return lambda _: False

    def all_of(self, parts: Sequence[_Test]) -> _Test:
        return lambda reading: all(part(reading) for part in parts)

    def any_of(self, parts: Sequence[_Test]) -> _Test:
        return lambda reading: any(part(reading) for part in parts)

    def none_of(self, part: _Test) -> _Test:
        return lambda reading: not part(reading)

    def among(self, ids: Set[ArticleId]) -> _Test:
        return lambda reading: reading.article.id in ids

    def has_text(self, where: Where) -> _Test:
        return lambda reading: any(True for _ in reading.texts(where))

    def word(self, leaf: Leaf, where: Where) -> _Test:
        tagged = self.tagged(leaf) if where.extras else frozenset()

        def test(reading: _Reading) -> bool:
            if where.extras and (reading.article.id in tagged or _in_extras(leaf, reading)):
                return True
            return any(
                (where.title and reading.holds(leaf, text.title, stems=True))
                or (where.body and reading.holds(leaf, text.body, stems=True))
                for text in reading.texts(where)
            )

        return test

    def named(self, joined: str) -> _Test | None:
        return lambda reading: joined in reading.forms

    def ident(self, leaf: Word | Phrase) -> _Test:
        whole = ident_term(leaf.text)
        prefix = isinstance(leaf, Word) and leaf.prefix
        wanted = read_leaf(leaf)

        def test(reading: _Reading) -> bool:
            known = ident_term(reading.article.external_id)
            if known == whole or (prefix and known.startswith(whole)):
                return True
            return reading.holds(wanted, reading.article.external_id)

        return test


def _in_extras(leaf: Leaf, reading: _Reading) -> bool:
    """Whether a leaf is found in a name as printed or as written as one, or in the outlet."""
    article = reading.article
    if leaf.joined and leaf.joined in reading.forms:
        return True
    return any(
        reading.holds(leaf, text) for text in (*article.names, article.source, article.section)
    )
