"""Whoosh's searcher finds the same, with the same scores, on our codec as on its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from whoosh import query

from tests.integration.search.differential import Pair, found, random_tree

_TREES = 100  # after each of eight commits


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_same_documents_scores_and_order(tmp_path: Path, seed: int) -> None:
    pair = Pair(tmp_path, seed)
    some = 0
    for _ in pair.grow():
        with pair.ours.searcher() as ours, pair.stock.searcher() as stock:
            for _ in range(_TREES):
                tree = random_tree(pair.rng)
                limit = pair.rng.choice([None, None, 10, 1])
                mine, theirs = found(ours, tree, limit), found(stock, tree, limit)
                assert [(doc, key) for doc, _, key in mine] == [
                    (doc, key) for doc, _, key in theirs
                ], (tree, limit)
                scores = [score for _, score, _ in theirs]
                assert [score for _, score, _ in mine] == pytest.approx(scores, rel=0, abs=1e-12), (
                    tree,
                    limit,
                )
                some += bool(mine)
    assert some > 4 * _TREES  # the trees do find something


@pytest.mark.parametrize("seed", [5, 6])
def test_the_same_terms_statistics_and_columns(tmp_path: Path, seed: int) -> None:
    pair = Pair(tmp_path, seed)
    for _ in pair.grow():
        with pair.ours.reader() as mine, pair.stock.reader() as theirs:
            assert mine.doc_count() == theirs.doc_count()
            assert list(mine.all_doc_ids()) == list(theirs.all_doc_ids())
            terms = list(theirs.all_terms())
            assert list(mine.all_terms()) == terms
            for name, term in terms:
                for number in ("doc_frequency", "frequency"):
                    assert getattr(mine, number)(name, term) == getattr(theirs, number)(name, term)
            for name in ("body", "title", "bag"):
                assert mine.field_length(name) == theirs.field_length(name)
            assert list(mine.column_reader("number")) == list(theirs.column_reader("number"))
            for number in mine.all_doc_ids():
                assert mine.stored_fields(number) == theirs.stored_fields(number)


def test_the_same_order_by_a_column(tmp_path: Path) -> None:
    pair = Pair(tmp_path, 7)
    for _ in pair.grow():
        with pair.ours.searcher() as ours, pair.stock.searcher() as stock:
            for reverse in (False, True):
                mine, theirs = (
                    [
                        hit["key"]
                        for hit in one.search(
                            query.Every(), sortedby="number", reverse=reverse, limit=None
                        )
                    ]
                    for one in (ours, stock)
                )
                assert mine == theirs
