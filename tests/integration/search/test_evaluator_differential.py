"""The evaluator finds what Whoosh's own searcher finds, on our codec and on Whoosh's, scores too.

Known faults of Whoosh that the trees here go round:
- AndNot returns a wrong first hit and can raise IndexError, and Require is an AndNot by mistake:
  And with Not is right.
- Not adds 1.0 to scores, and returns a deleted document where its child has just ended (mended
  here, see ``_find_next``).
- Prefix, wildcard and fuzzy are scored constant in small segments and as summed BM25 in others; we
  score them constant always. Of trees with those or with Not only the documents are compared.
- AndMaybe loses scores when another node skips in it: with scores it stands only at the root.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from whoosh import analysis, fields, index
from whoosh import query as wq
from whoosh.matching import InverseMatcher

from archive_app.domain.jobs import NoContext
from archive_app.search.building.snapshots import View
from archive_app.search.codec.index import MappedIndex
from archive_app.search.evaluation.evaluate import evaluate
from archive_app.search.evaluation.hits import top
from archive_app.search.evaluation.stats import IndexStats
from archive_app.search.storage import DurableStorage

SEED = 20240229
WORDS = [
    "press", "pressed", "presser", "prose", "party", "parties", "police", "policy", "bureau",
    "bureaus", "of", "the", "a", "in", "and", "river", "rivers", "road", "roads", "women",
    "woman", "bridge", "bridges", "minister", "ministry", "open", "opening", "over", "under",
    "light", "right", "night", "might", "eight", "weight", "freight", "2021", "2022", "café",
    "cafe",
]  # fmt: skip
NAMES = ("title", "body")
TREES = 520
Found = dict[int, float]


def _schema() -> Any:
    words = analysis.SpaceSeparatedTokenizer()
    return fields.Schema(
        key=fields.ID(stored=True),
        title=fields.TEXT(analyzer=words, phrase=True),
        body=fields.TEXT(analyzer=words, phrase=True),
    )


@dataclass(frozen=True, slots=True)
class Pair:
    """The same documents in the same segments in both kinds of index."""

    ours: Any
    stock: Any
    views: list[View]
    stats: IndexStats

    def both(self) -> Iterator[tuple[str, Any]]:
        yield "our codec", self.ours
        yield "Whoosh's codec", self.stock


def _documents(chance: random.Random) -> list[list[dict[str, str]]]:
    """Four segments of texts in which some words are common and some rare."""
    weights = [1 / (place + 1) for place in range(len(WORDS))]
    segments: list[list[dict[str, str]]] = []
    key = 0
    for size in (60, 1, 45, 80):
        segments.append([])
        for _ in range(size):
            texts = {
                name: " ".join(chance.choices(WORDS, weights, k=chance.randrange(longest)))
                for name, longest in (("title", 8), ("body", 80))
            }
            segments[-1].append({"key": str(key), **texts})
            key += 1
    return segments


def _fill(target: Any, segments: list[list[dict[str, str]]], dead: list[str]) -> None:
    for documents in segments:
        writer = target.writer()
        for document in documents:
            writer.add_document(**document)
        writer.commit(merge=False)
    writer = target.writer()
    for key in dead:
        writer.delete_by_term("key", key)
    writer.commit(merge=False)


@contextmanager
def _pair(folder: Path, *, merged: bool) -> Iterator[Pair]:
    chance = random.Random(SEED)
    segments = _documents(chance)
    dead = [str(key) for key in sorted(chance.sample(range(186), 25))]
    (folder / "ours").mkdir()
    (folder / "stock").mkdir()
    ours = MappedIndex.create(DurableStorage(folder / "ours"), _schema())
    stock = index.create_in(str(folder / "stock"), _schema())
    for target in (ours, stock):
        _fill(target, segments, dead)
        if merged:
            target.writer().commit(optimize=True)
    toc, files = ours.open_segments()
    with closing(ours.searcher()) as our_searcher, closing(stock.searcher()) as stock_searcher:
        assert len(files) == (1 if merged else 4)
        views = [
            View(data, segment.live, np.array(keys, np.int32))
            for data, segment, keys in zip(files, toc.segments, _keys(our_searcher), strict=True)
        ]
        yield Pair(our_searcher, stock_searcher, views, IndexStats(files))
    stock.close()
    ours.close()


def _keys(searcher: Any) -> list[list[int]]:
    """The key of every document of each segment, deleted ones too."""
    leaves = [leaf.reader() for leaf, _ in searcher.leaf_searchers()]
    return [
        [int(leaf.stored_fields(doc)["key"]) for doc in range(leaf.doc_count_all())]
        for leaf in leaves
    ]


@pytest.fixture(scope="module", params=[False, True], ids=["segments", "merged"])
def pair(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    with _pair(tmp_path_factory.mktemp("differential"), merged=request.param) as made:
        yield made


class Trees:
    """Random query trees; with ``patterns`` those that are compared by documents only."""

    def __init__(self, seed: int, *, patterns: bool) -> None:
        self._chance = random.Random(seed)
        self._patterns = patterns

    def tree(self, depth: int = 3) -> Any:
        kinds = ["term", "term", "phrase"]
        if self._patterns:
            kinds += ["prefix", "wildcard", "fuzzy"]
        if depth:
            kinds += ["and", "or", "and", "or"]
            if self._patterns:
                kinds += ["not", "and not", "maybe"]
        return getattr(self, "_" + self._chance.choice(kinds).replace(" ", "_"))(depth)

    def root(self) -> Any:
        return self._maybe(3) if self._chance.random() < 0.2 else self.tree()

    def _field(self) -> str:
        return self._chance.choice(NAMES)

    def _word(self) -> str:
        return self._chance.choice([*WORDS, "nowhere"])

    def _boost(self) -> float:
        return self._chance.choice([1.0, 1.0, 2.5, 0.3])

    def _parts(self, depth: int) -> list[Any]:
        return [self.tree(depth - 1) for _ in range(self._chance.randint(2, 4))]

    def _term(self, depth: int) -> Any:
        return wq.Term(self._field(), self._word(), boost=self._boost())

    def _phrase(self, depth: int) -> Any:
        words = self._chance.choices(WORDS[:14], k=self._chance.randint(2, 3))
        return wq.Phrase(self._field(), words, boost=self._boost())

    def _and(self, depth: int) -> Any:
        return wq.And(self._parts(depth), boost=self._boost())

    def _or(self, depth: int) -> Any:
        return wq.Or(self._parts(depth), boost=self._boost())

    def _maybe(self, depth: int) -> Any:
        return wq.AndMaybe(self.tree(depth - 1), self.tree(depth - 1))

    def _not(self, depth: int) -> Any:
        return wq.Not(self.tree(depth - 1))

    def _and_not(self, depth: int) -> Any:
        return wq.And([self.tree(depth - 1), wq.Not(self.tree(depth - 1))])

    def _prefix(self, depth: int) -> Any:
        return wq.Prefix(self._field(), self._word()[: self._chance.randint(1, 4)])

    def _wildcard(self, depth: int) -> Any:
        chars = list(self._word())
        for _ in range(self._chance.randint(1, 3)):
            at = self._chance.randrange(len(chars))
            chars[at : at + self._chance.randint(0, 2)] = self._chance.choice("*?")
        return wq.Wildcard(self._field(), "".join(chars))

    def _fuzzy(self, depth: int) -> Any:
        distance = self._chance.choice([1, 1, 2])
        return wq.FuzzyTerm(self._field(), self._word(), maxdist=distance)


def _whoosh(searcher: Any, tree: Any) -> list[tuple[int, float]]:
    hits = searcher.search(tree, limit=None)
    return [(int(hit["key"]), hit.score) for hit in hits]


def _ours(pair: Pair, tree: Any, *, scored: bool = True) -> list[tuple[int, float]]:
    hits = evaluate(
        tree, pair.views, pair.stats, scored=scored, ctx=NoContext(), searcher=pair.ours
    )
    order = top(hits, len(hits.rows))
    scores = hits.scores[order] if scored else np.zeros(len(order))
    return list(zip(hits.rows[order].tolist(), scores.tolist(), strict=True))


@pytest.mark.parametrize("block", range(4))
def test_scores_and_order_are_those_of_whoosh(pair: Pair, block: int) -> None:
    trees = Trees(SEED + block, patterns=False)
    found = 0
    for _ in range(TREES // 4):
        tree = trees.root()
        ours = _ours(pair, tree)
        found += len(ours)
        for where, searcher in pair.both():
            theirs = _whoosh(searcher, tree)
            assert dict(ours) == pytest.approx(dict(theirs), rel=1e-12, abs=1e-12), (where, tree)
            _same_order(ours, theirs)
    assert found > 1000


def _same_order(ours: list[tuple[int, float]], theirs: list[tuple[int, float]]) -> None:
    """Equal but where two scores are equal: their sums may differ in the last bit."""
    for (our_key, our_score), (their_key, their_score) in zip(ours, theirs, strict=True):
        assert our_score == pytest.approx(their_score, rel=1e-12)
        if our_key != their_key:
            assert dict(ours)[their_key] == pytest.approx(our_score, rel=1e-12)


def _find_next(matcher: Any) -> None:
    """InverseMatcher's step to the next document, without Whoosh's fault."""
    while matcher._id < matcher.limit:
        if matcher.child.is_active() and matcher.child.id() < matcher._id:
            matcher.child.skip_to(matcher._id)
        is_hit = matcher.child.is_active() and matcher.child.id() == matcher._id
        if not is_hit and not matcher.missing(matcher._id):
            return
        matcher._id += 1


def test_a_not_of_whoosh_returns_a_deleted_document(pair: Pair) -> None:
    # When this fails Whoosh is mended, and so is the step above.
    dead = {row for view in pair.views if view.live is not None for row in view.rows[~view.live]}
    wrong = set()
    for word in WORDS:
        query = wq.Not(wq.Term("body", word))
        theirs = {key for key, _ in _whoosh(pair.ours, query)}
        ours = {key for key, _ in _ours(pair, query)}
        assert not ours & dead
        wrong |= theirs - ours
    assert wrong <= dead
    assert bool(wrong) == bool(dead)


@pytest.mark.parametrize("block", range(4))
def test_documents_are_those_of_whoosh(
    pair: Pair, block: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(InverseMatcher, "_find_next", _find_next)
    trees = Trees(SEED + 100 + block, patterns=True)
    found = 0
    for _ in range(TREES // 4):
        tree = trees.tree()
        ours = {key for key, _ in _ours(pair, tree)}
        assert {key for key, _ in _ours(pair, tree, scored=False)} == ours
        found += len(ours)
        for where, searcher in pair.both():
            theirs = {key for key, _ in _whoosh(searcher, tree)}
            assert ours == theirs, (where, tree)
    assert found > 1000


OTHERS = {
    "the better of two": wq.DisjunctionMax([wq.Term("title", "press"), wq.Term("body", "press")]),
    "a loose phrase": wq.Phrase("body", ["press", "of"], slop=3),
    "a range": wq.TermRange("body", "ministry", "open"),
    "a class of letters": wq.Wildcard("body", "[bp]r*"),
    "more parts are better": wq.Or([wq.Term("body", "press"), wq.Term("body", "of")], scale=0.9),
    "another in place of none": wq.Otherwise(
        wq.Term("title", "nowhere"), wq.Term("title", "press")
    ),
}


@pytest.mark.parametrize("name", OTHERS)
def test_a_node_that_only_whoosh_knows(pair: Pair, name: str) -> None:
    query = OTHERS[name]
    ours = dict(_ours(pair, query))
    assert ours
    assert ours == pytest.approx(dict(_whoosh(pair.ours, query)))
    assert {key for key, _ in _ours(pair, query, scored=False)} == ours.keys()
    inside = wq.And([query, wq.Not(wq.Term("body", "open"))])
    without = {key for key, _ in _ours(pair, wq.Term("body", "open"))}
    assert {key for key, _ in _ours(pair, inside)} == ours.keys() - without
