"""Reading the articles themselves finds what the index finds: two ways to the same answer.

The scan looks for words in the tokens of each text, the index in postings on disk, so a difference
is a bug in one of them.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive_app.domain.articles import Side
from archive_app.domain.facets import Facet
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import PARAGRAPH_BREAK, IndexedArticle, IndexedText
from archive_app.domain.ports import IndexFeed
from archive_app.domain.query import Node
from archive_app.domain.query_parser import parse
from archive_app.domain.searching import Scope, Sort
from archive_app.search.asking import scan
from archive_app.search.asking.reading import ArticleReading
from archive_app.services.workspace import Workspace
from tests.integration.search.asked import AskedIndex
from tests.integration.search.drawn import Pool, single_leaves, switched_off, trees
from tests.integration.search.fakes import FakeFeed, article

TREES = 8  # of one example


class Annotated:
    """A feed whose articles are aligned paragraph by paragraph, and have notes and addresses."""

    def __init__(self, feed: IndexFeed) -> None:
        self._feed = feed

    def __getattr__(self, name: str) -> Any:
        return getattr(self._feed, name)

    def documents(self, ids: Sequence[ArticleId]) -> Iterator[IndexedArticle]:
        """As the library has them, and more."""
        for one in self._feed.documents(ids):
            fewest = min(text.body.count(PARAGRAPH_BREAK) for text in one.texts) + 1
            yield replace(
                one,
                texts=tuple(replace(text, units=_units(text, fewest)) for text in one.texts),
                notes=(f"Look at {one.section}", one.texts[0].title),
                url=f"https://example.org/{one.source}/{one.id}.html",
            )


def _units(text: IndexedText, many: int) -> tuple[int, ...]:
    """Where the first paragraphs begin; on one side the second pair has nothing."""
    starts = [0]
    while len(starts) < many:
        starts.append(text.body.index(PARAGRAPH_BREAK, starts[-1]) + len(PARAGRAPH_BREAK))
    if many > 2 and text.side is Side.TRANSLATION:
        starts[1] = starts[2]
    return tuple(starts)


@dataclass
class Both:
    """One library, searched through its index and by reading its articles."""

    index: AskedIndex
    pool: Pool
    trees: st.SearchStrategy[Node]

    def check(self, node: Node, scope: Scope = Scope.BOTH, without: Set[str] = frozenset()) -> int:
        """Compare ids, with and without scores; returns how many articles were found."""
        scanned = self.index.scan(node, scope=scope, without=without)
        for sort in (Sort.RELEVANCE, Sort.TITLE):
            indexed = self.index.search(node, scope=scope, sort=sort, without=without)
            only = set(indexed.ids) ^ scanned
            assert set(indexed.ids) == scanned, (node, scope, without, only)
            assert len(indexed.ids) == len(scanned)
        return len(scanned)


@pytest.fixture(scope="module")
def both(sample: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Both]:
    feed = Annotated(sample.index._feed)  # type: ignore[attr-defined]
    index = AskedIndex(tmp_path_factory.mktemp("both"), feed)
    values = {facet: sorted(index.columns.values(facet)) for facet in Facet}
    pool = Pool(list(feed.documents(feed.article_ids())), values)
    known = {one.id: one for one in feed.documents(feed.article_ids())}
    with pytest.MonkeyPatch.context() as patched:  # many trees
        cached = lru_cache(maxsize=None)(lambda one, row: ArticleReading(known[one], row))

        def reading(one: IndexedArticle, row: int) -> ArticleReading:
            return cached(one.id, row) if known.get(one.id) is one else ArticleReading(one, row)

        patched.setattr(scan, "ArticleReading", reading)
        patched.setattr(feed, "documents", lambda ids: (known[one] for one in ids))
        yield Both(index, pool, trees(pool))


@pytest.mark.timeout(230)
def test_single_leaves(both: Both) -> None:
    counts = [both.check(leaf) for leaf in single_leaves(both.pool, random.Random(8))]
    assert sum(1 for count in counts if count) > len(counts) * 0.7  # not all about nothing


@pytest.mark.timeout(230)
@settings(
    max_examples=min(500, settings().max_examples),  # by night, what one test has time for
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_scan_equals_index(both: Both, data: st.DataObject) -> None:
    for _ in range(TREES):
        node = data.draw(both.trees)
        keys = switched_off(node)
        off = data.draw(st.sets(st.sampled_from(keys), max_size=2)) if keys else set()
        both.check(node, data.draw(st.sampled_from(Scope)), off)


@pytest.mark.parametrize(
    "query",
    [
        "Ürümqi",
        "=Ürü-f*",
        "=臺*",
        '"臺，北"',
        "=臺北",
        "x臺*",
        "=uru*",
        "=Ü*",
        "Ü*",
        "it's",
        "=été",
    ],
)
def test_written_forms(tmp_path: Path, query: str) -> None:
    feed = FakeFeed()
    texts = ("Ürümqi Ürü-foo", "Urumqi uru-foo 臺，北", "台北 x台", "x臺北 臺灣 it's", "été ete")
    feed.put(*(article(at, text, text[::-1], title=text[:3]) for at, text in enumerate(texts, 1)))
    index = AskedIndex(tmp_path, feed)
    root = parse(query).root
    assert set(index.search(root).ids) == index.scan(root)


def test_any_language_counts(tmp_path: Path) -> None:
    feed = FakeFeed()
    feed.put(article(1, "会", "meeting", language=""), article(2, "会", language="zh-Hant"))
    feed.put(article(3, "", "meeting"), article(4, "", "", names=("Bi Weimin",)))
    index = AskedIndex(tmp_path, feed)
    for query in ("orig:*", "trans:*", "zh:*", "zh:会", "orig:会", "-orig:*", "-zh:会"):
        root = parse(query).root
        assert set(index.search(root).ids) == index.scan(root), query
