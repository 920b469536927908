"""Reading the articles themselves finds what the index finds: two ways to the same answer.

The scan looks for words in the tokens of each text, the index in postings on disk, so a difference
is a bug in one of them.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive_app.domain.facets import Facet, Filters
from archive_app.domain.indexing import IndexedArticle
from archive_app.domain.query import (
    And,
    Every,
    Field,
    InField,
    Node,
    Not,
    Nothing,
    Or,
    Phrase,
    Word,
)
from archive_app.domain.query_parser import parse
from archive_app.domain.searching import Scope, Sort
from archive_app.search import scan
from archive_app.search.engine import NOT_READY, WhooshIndex
from archive_app.services.workspace import Workspace
from archive_app.text.tokens import TokenKind, tokenize
from tests.integration.search.conftest import MakeIndex
from tests.integration.search.fakes import FakeFeed, article

TREES = 8  # of one example
TEXT_FIELDS = (Field.TITLE, Field.BODY, Field.ORIG, Field.TRANS, Field.ZH, Field.EN)
SPELLINGS = ("{0}", "{0}", "{0}", "{0}s", "{0}'s", "{0}-{0}", "{0}.", "Ü{0}", "{0}1", "（{0}）")


class Both:
    """One library, searched through its index and by reading its articles."""

    def __init__(self, by_index: WhooshIndex, by_scan: WhooshIndex, pool: Pool) -> None:
        self.by_index = by_index
        self.by_scan = by_scan
        self.pool = pool
        self.trees = trees(pool)

    def check(self, node: Node, scope: Scope = Scope.BOTH, filters: Filters | None = None) -> int:
        """Compare ids, order and counts; returns how many articles were found."""
        indexed, scanned = (
            one.search(node, scope=scope, filters=filters, sort=Sort.TITLE)
            for one in (self.by_index, self.by_scan)
        )
        assert NOT_READY not in indexed.notes
        only = set(indexed.ids) ^ set(scanned.ids)
        assert list(indexed.ids) == list(scanned.ids), (node, scope, only)
        assert indexed.pending == scanned.pending == 0
        for facet in (Facet.TAG, Facet.SOURCE):
            assert indexed.facet(facet, 50) == scanned.facet(facet, 50)
        return len(indexed.ids)


@pytest.fixture(scope="module")
def both(sample: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Both]:
    by_index = sample.index
    assert isinstance(by_index, WhooshIndex)
    feed = by_index._feed
    by_scan = WhooshIndex(tmp_path_factory.mktemp("none") / "index", feed)
    columns = by_index._columns.current()
    values = {facet: sorted(columns.values(facet)) for facet in Facet}
    pool = Pool(list(feed.documents(sorted(columns.ids))), values)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(scan, "tokenize", lru_cache(maxsize=None)(tokenize))  # many trees
        yield Both(by_index, by_scan, pool)
    by_scan.close()


# --- queries drawn from the texts


class Pool:
    """Pieces of real texts, and the values of facets."""

    def __init__(self, documents: Sequence[IndexedArticle], values: dict[Facet, list[str]]) -> None:
        texts: dict[str, None] = {}
        names: dict[str, None] = {}
        for one in documents:
            names |= dict.fromkeys(one.names)
            pieces = [one.source, one.section, one.external_id]
            for text in one.texts:
                pieces += [text.title, *text.body.split("\n\n")]
            texts |= dict.fromkeys(piece for piece in pieces if piece)
        self.names = sorted(names)
        self.idents = [one.external_id for one in documents]
        self.texts = [*texts, *names]
        self.words = sorted(
            {
                text[token.start : token.end]
                for text in self.texts
                for token in tokenize(text)
                if token.kind is TokenKind.WORD
            }
        )
        self.values = values


@st.composite
def words(draw: st.DrawFn, pool: Pool) -> Word:
    """A word of a text: as it stands, misspelt, begun, exact, or some characters of a run."""
    if draw(st.booleans()):
        text = draw(st.sampled_from(pool.words))
        if draw(st.integers(0, 3)) == 0:
            text = draw(st.sampled_from(SPELLINGS)).format(text)
    else:
        whole = draw(st.sampled_from(pool.texts))
        start = draw(st.integers(0, max(0, len(whole) - 1)))
        text = whole[start : start + draw(st.integers(1, 6))]
    prefix = draw(st.integers(0, 3)) == 0
    if prefix:
        text = text[: draw(st.integers(1, max(1, len(text))))]
    text = draw(st.sampled_from((text, text, text.upper(), text.swapcase())))
    return Word(text, prefix=prefix, exact=draw(st.integers(0, 4)) == 0)


@st.composite
def phrases(draw: st.DrawFn, pool: Pool) -> Phrase:
    """A piece of a text, cut anywhere; or two pieces that don't belong together."""
    pieces = []
    for _ in range(draw(st.sampled_from((1, 1, 1, 2)))):
        whole = draw(st.sampled_from(pool.texts))
        start = draw(st.integers(0, max(0, len(whole) - 1)))
        pieces.append(whole[start : start + draw(st.integers(1, 40))])
    return Phrase(" ".join(pieces))


@st.composite
def named(draw: st.DrawFn, pool: Pool) -> Node:
    """The parts of a name, in some order, glued or apart."""
    parts = draw(st.permutations(draw(st.sampled_from(pool.names)).replace("-", " ").split()))
    if draw(st.booleans()) or len(parts) < 2:
        return Word("".join(parts))
    extra = draw(st.lists(words(pool), max_size=2))
    return And((*(Word(part) for part in parts), *extra))


@st.composite
def valued(draw: st.DrawFn, pool: Pool) -> Node:
    """A field of facet values or of ids, with a value that there is, or a word, or a tree."""
    field = draw(st.sampled_from([one for one in Field if one not in TEXT_FIELDS]))
    known = [] if field is Field.ID else pool.values[Facet(field.value)]
    leaves: list[st.SearchStrategy[Node]] = [words(pool), st.just(Every()), st.just(Word("none"))]
    if field is Field.DATE:
        leaves.append(st.sampled_from([Word("2019..2021"), Word(">=2020"), Word("2021-03")]))
    if known:
        leaves.append(st.sampled_from(known).map(Word))
        leaves.append(st.sampled_from(known).map(Phrase))
        leaves.append(st.sampled_from(known).map(lambda value: Word(value[:3], prefix=True)))
    leaf = st.one_of(leaves)
    return InField(field, draw(st.one_of(leaf, leaf, st.tuples(leaf, leaf.map(Not)).map(Or))))


def trees(pool: Pool) -> st.SearchStrategy[Node]:
    """Whole queries."""
    leaves: list[st.SearchStrategy[Node]] = [
        *[words(pool)] * 4,
        *[phrases(pool)] * 2,
        named(pool),
        valued(pool),
        st.sampled_from([Every(), Nothing(), Word("%%"), Phrase("，。")]),
    ]
    return st.recursive(
        st.one_of(leaves),
        lambda nodes: st.one_of(
            st.lists(nodes, min_size=2, max_size=3).map(tuple).map(And),
            st.lists(nodes, min_size=2, max_size=3).map(tuple).map(Or),
            st.tuples(nodes, nodes.map(Not)).map(And),
            nodes.map(Not),
            st.builds(InField, st.sampled_from(TEXT_FIELDS), nodes),
        ),
        max_leaves=6,
    )


def single_leaves(pool: Pool, chance: random.Random) -> Iterator[Node]:
    """Parts of queries one by one, spread evenly: trees rarely hang on one leaf alone."""
    for word in chance.sample(pool.words, 200):
        yield Word(word)
        yield Word(word[: chance.randint(1, 5)], prefix=True, exact=chance.random() < 0.3)
    for text in chance.choices(pool.texts, k=250):
        start = chance.randrange(len(text))
        yield Word(text[start : start + chance.randint(1, 6)])
        yield Phrase(text[start : start + chance.randint(4, 40)])
    for name in pool.names:
        parts = name.replace("-", " ").split()
        yield Word("".join(parts))
        yield from (And(tuple(map(Word, ways))) for ways in permutations(parts[:4], 2))
    for text in pool.idents:
        yield InField(Field.ID, Word(text.upper()))
        yield InField(Field.ID, Word(text[: chance.randint(1, len(text))], prefix=True))
        yield InField(Field.ID, Phrase(text.split(":")[-1]))
    for facet, values in pool.values.items():
        for value in chance.sample(values, min(20, len(values))):
            yield InField(Field(facet.value), Word(value))
            yield InField(Field(facet.value), Word(value[:2], prefix=True))


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
        both.check(data.draw(both.trees), data.draw(st.sampled_from(Scope)))


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
def test_written_forms(make_index: MakeIndex, tmp_path: Path, query: str) -> None:
    feed = FakeFeed()
    texts = ("Ürümqi Ürü-foo", "Urumqi uru-foo 臺，北", "台北 x台", "x臺北 臺灣 it's", "été ete")
    feed.put(*(article(at, text, text[::-1], title=text[:3]) for at, text in enumerate(texts, 1)))
    scanning = WhooshIndex(tmp_path / "none", feed)
    root = parse(query).root
    assert set(make_index(feed).search(root).ids) == set(scanning.search(root).ids)
    scanning.close()


def test_any_language_counts(make_index: MakeIndex, tmp_path: Path) -> None:
    feed = FakeFeed()
    feed.put(article(1, "会", "meeting", language=""), article(2, "会", language="zh-Hant"))
    feed.put(article(3, "", "meeting"), article(4, "", "", names=("Bi Weimin",)))
    scanning = WhooshIndex(tmp_path / "none", feed)
    index = make_index(feed)
    for query in ("orig:*", "trans:*", "zh:*", "zh:会", "orig:会", "-orig:*", "-zh:会"):
        root = parse(query).root
        assert set(index.search(root).ids) == set(scanning.search(root).ids), query
    scanning.close()
