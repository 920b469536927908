"""Searching without an index: the same rules tried on every article. Slow, but never short."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import partial

import numpy as np

from archive_app.domain.errors import ArchiveError, Cancelled
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import IndexedArticle
from archive_app.domain.jobs import JobContext, Progress
from archive_app.domain.ports import IndexFeed
from archive_app.domain.query import Field, Node, Phrase, Word
from archive_app.domain.searching import ExpansionKind, Scope
from archive_app.search.analyser.chunks import ident_term
from archive_app.search.asking.kept_readings import KnownReadings
from archive_app.search.asking.known import Known, Mask
from archive_app.search.asking.names import NameForms
from archive_app.search.asking.reading import ArticleReading
from archive_app.search.asking.rules import ANYWHERE, Rules, Where, scoped
from archive_app.text.leaves import (
    Leaf,
    is_off,
    near_starts,
    places,
    read_leaf,
)
from archive_app.text.printed_names import (
    allowed_leaf_in_names,
    allowed_leaves,
    printed_leaves,
)
from archive_app.text.sounds import allowed_spellings

log = logging.getLogger(__name__)

CHUNK = 200  # articles between two looks at whether to stop
_LABEL = "Searching the archive itself"


@dataclass(frozen=True, slots=True)
class Scanned:
    """The articles found, and those that could not be read and so may be missing among them.

    ``notes`` say in words what of the query was not understood.
    """

    found: Set[ArticleId]
    unread: Set[ArticleId]
    notes: tuple[str, ...] = ()


def scan(
    node: Node,
    ids: Sequence[ArticleId],
    *,
    feed: IndexFeed,
    columns: Known,
    ctx: JobContext,
    scope: Scope = Scope.BOTH,
    without: Set[str] = frozenset(),
    names: NameForms | None = None,
    known: KnownReadings | None = None,
) -> Scanned:
    """Which of ``ids`` a tree finds, by reading each; raises Cancelled. Ids that are gone don't.

    What ``known`` has is not read again.
    """
    tests = _Tests(columns, without, names)
    test = tests.read(node, scoped(scope))
    found: set[ArticleId] = set()
    unread: set[ArticleId] = set()
    if test is None:
        return Scanned(found, unread)
    for start in range(0, len(ids), CHUNK):
        ctx.checkpoint()
        ctx.report(Progress(start, len(ids), _LABEL))
        chunk = ids[start : start + CHUNK]
        rows = columns.rows_of(np.array(chunk, np.int64)).tolist()
        for reading in _readings(feed, dict(zip(chunk, rows, strict=True)), unread, known):
            if test(reading):
                found.add(reading.article.id)
    ctx.checkpoint()
    ctx.report(Progress(len(ids), len(ids), _LABEL))
    return Scanned(found, unread, tuple(dict.fromkeys(tests.notes)))


def _readings(
    feed: IndexFeed,
    rows: Mapping[ArticleId, int],
    unread: set[ArticleId],
    known: KnownReadings | None,
) -> Iterator[ArticleReading]:
    """The articles of ``rows``, as far as they can be read."""
    kept = {} if known is None else known.of(rows)
    yield from (kept[article].at(row) for article, row in rows.items() if article in kept)
    for document in _read(feed, [article for article in rows if article not in kept], unread):
        reading = ArticleReading(document, rows[document.id])
        yield reading
        if known is not None:
            known.keep(reading)


def _read(
    feed: IndexFeed, ids: Sequence[ArticleId], unread: set[ArticleId]
) -> Iterator[IndexedArticle]:
    """The documents of ``ids``; one that can't be made doesn't take its neighbours along."""
    if not ids:
        return
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


_Test = Callable[[ArticleReading], bool]
_UnitTest = Callable[[ArticleReading], frozenset[int]]


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

    def among(self, mask: Mask) -> _Test:
        return lambda reading: 0 <= reading.row < len(mask) and bool(mask[reading.row])

    def has_text(self, where: Where) -> _Test:
        return lambda reading: reading.has_text(where)

    def word(self, node: Word | Phrase, where: Where) -> _Test:
        leaves = allowed_leaves(node, self.without)
        extras = self._extras(node, leaves[0]) if where.extras else self.nothing()
        return lambda reading: extras(reading) or _has(leaves, reading, where)

    def near(self, parts: Sequence[Leaf], distance: int, where: Where) -> _Test:
        return lambda reading: any(
            near_starts(parts, distance, part.table) for part in reading.parts(where)
        )

    def same_pair(self, child: Node, where: Where) -> _Test | None:
        inside = _UnitTests(self)
        test = inside.read(child, where)
        self.notes += inside.notes
        return None if test is None else lambda reading: bool(test(reading))

    def named(self, joined: str, text: str) -> _Test:
        spellings = allowed_spellings(joined, text, self.without)
        printed = () if is_off(ExpansionKind.PINYIN, text, self.without) else printed_leaves(joined)
        return lambda reading: (
            not reading.forms.isdisjoint(spellings) or _has(printed, reading, ANYWHERE)
        )

    def ident(self, node: Word | Phrase) -> _Test:
        whole = ident_term(node.text)
        prefix = isinstance(node, Word) and node.prefix
        leaf = read_leaf(node)
        is_exact = isinstance(node, Word) and node.exact

        def test(reading: ArticleReading) -> bool:
            known = reading.ident
            if known and (known == whole or (prefix and known.startswith(whole))):
                return True
            return not is_exact and reading.holds(leaf, reading.article.external_id)

        return test

    def words_in(self, field: Field, node: Word | Phrase) -> _Test:
        leaf = read_leaf(node)
        if field is Field.URL:
            return lambda reading: reading.holds(leaf, reading.article.url)
        return lambda reading: any(reading.holds(leaf, note) for note in reading.article.notes)

    def sounding(self, text: str, ways: Sequence[Leaf], where: Where) -> _Test:
        if is_off(ExpansionKind.SOUND, text, self.without):
            return self.nothing()
        return lambda reading: any(
            places(way, part.table) for part in reading.parts(where) for way in ways
        )

    def _extras(self, node: Word | Phrase, leaf: Leaf) -> _Test:
        """A word in a name as printed or as written as one, in the outlet, in tags."""
        in_names = allowed_leaf_in_names(node, self.without)
        is_exact = isinstance(node, Word) and node.exact
        is_alias_off = is_off(ExpansionKind.ALIAS, node.text, self.without)
        bears = self.among(self.bearing(in_names))
        tagged = self.among(self.tagged(leaf))
        named = self.named(leaf.joined, node.text)
        tied = None if is_exact or is_alias_off else self.tied(node.text)
        is_tied = self.nothing() if tied is None else self.among(tied)

        def test(reading: ArticleReading) -> bool:
            article = reading.article
            if tagged(reading) or is_tied(reading) or named(reading):
                return True
            if any(reading.holds(leaf, text) for text in (article.source, article.section)):
                return True
            is_borne = not (is_exact or is_alias_off) or bears(reading)
            return is_borne and any(reading.holds(in_names, name) for name in article.names)

        return test


def _has(leaves: Sequence[Leaf], reading: ArticleReading, where: Where) -> bool:
    """Whether a text of an article has one of some leaves."""
    return bool(leaves) and any(
        places(leaf, part.table) for part in reading.parts(where) for leaf in leaves
    )


class _UnitTests(Rules[_UnitTest]):
    """Makes of each part of a tree a search for the aligned pairs of one article that have it."""

    def __init__(self, tests: _Tests) -> None:
        super().__init__(tests.columns, tests.without, tests.names)
        self._tests = tests

    def every(self) -> _UnitTest:
        return lambda reading: reading.units

    def nothing(self) -> _UnitTest:
        return lambda _: frozenset()

    def all_of(self, parts: Sequence[_UnitTest]) -> _UnitTest:
        return lambda reading: frozenset.intersection(*(part(reading) for part in parts))

    def any_of(self, parts: Sequence[_UnitTest]) -> _UnitTest:
        return lambda reading: frozenset().union(*(part(reading) for part in parts))

    def none_of(self, part: _UnitTest) -> _UnitTest:
        return lambda reading: reading.units - part(reading)

    def among(self, mask: Mask) -> _UnitTest:
        return self._of_article(self._tests.among(mask))

    def has_text(self, where: Where) -> _UnitTest:
        return self._of_article(self._tests.has_text(where))

    def word(self, node: Word | Phrase, where: Where) -> _UnitTest:
        leaves = allowed_leaves(node, self.without)
        return lambda reading: frozenset().union(
            *(reading.units_with(where, partial(places, leaf)) for leaf in leaves)
        )

    def near(self, parts: Sequence[Leaf], distance: int, where: Where) -> _UnitTest:
        return lambda reading: reading.units_with(
            where, lambda table: near_starts(parts, distance, table)
        )

    def same_pair(self, child: Node, where: Where) -> _UnitTest | None:
        return self.read(child, where)

    def named(self, joined: str, text: str) -> _UnitTest | None:
        return None

    def ident(self, node: Word | Phrase) -> _UnitTest:
        return self._of_article(self._tests.ident(node))

    def words_in(self, field: Field, node: Word | Phrase) -> _UnitTest:
        return self._of_article(self._tests.words_in(field, node))

    def sounding(self, text: str, ways: Sequence[Leaf], where: Where) -> _UnitTest:
        if is_off(ExpansionKind.SOUND, text, self.without):
            return self.nothing()
        return lambda reading: frozenset().union(
            *(reading.units_with(where, partial(places, way)) for way in ways)
        )

    def _of_article(self, test: _Test) -> _UnitTest:
        """Every pair of an article for which a test holds."""
        return lambda reading: reading.units if test(reading) else frozenset()
