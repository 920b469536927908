"""Whole trees over small segments against slow definitions."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whoosh import query as wq

from archive_app.domain.articles import Side
from archive_app.domain.jobs import NoContext
from archive_app.search.building.snapshots import View
from archive_app.search.evaluation import places as places_module
from archive_app.search.evaluation.evaluate import evaluate
from archive_app.search.evaluation.hits import Hits, top
from archive_app.search.evaluation.nodes import (
    Adjacent,
    Counted,
    Near,
    Off,
    OnSide,
    Rows,
    SameUnit,
)
from archive_app.search.evaluation.sound_groups import sound_groups
from archive_app.search.evaluation.stats import IndexStats
from archive_app.search.evaluation.walk import BOTH_SIDES, Walk
from archive_app.text.leaves import Leaf, Step, StepKind, TokenTable, places
from archive_app.text.tokens import tokenize
from tests.unit.search.evaluation.segments import Document, Index


def word(field: str, text: str, **more: Any) -> Adjacent:
    """One word."""
    return Adjacent(field, (Step(text, 0),), **more)


def step(field: str, text: str, kind: StepKind, distance: int = 0) -> Adjacent:
    """One step of a kind."""
    return Adjacent(field, (Step(text, 0, kind, distance),))


def docs(*texts: str) -> list[Document]:
    """Documents with only a translated body."""
    return [Document({"body_t": text}) for text in texts]


# --- leaves against text/leaves -------------------------------------------------------------------

TEXTS = st.lists(
    st.lists(
        st.sampled_from([*"中国重庆市种，。 ", "cat", "cart ", "café ", "at ", "台", "臺"])
    ).map("".join),
    min_size=1,
    max_size=5,
)
TERM_STEPS = st.sampled_from(["cat", "at", "cart", "中国", "国重", "重庆", "庆市", "台台"])
STEPS = st.one_of(
    st.tuples(TERM_STEPS, st.just(StepKind.TERM)),
    st.tuples(st.sampled_from(["c", "ca", "at"]), st.just(StepKind.PREFIX)),
    st.tuples(st.sampled_from(["c?t", "*a*", "*t", "c*t", "c??t"]), st.just(StepKind.GLOB)),
    st.tuples(st.sampled_from(["cat", "cut", "act"]), st.just(StepKind.FUZZY)),
    st.tuples(st.sampled_from([*"中国重台市"]), st.just(StepKind.CHAR)),
    st.tuples(st.sampled_from(["zhong", "guo", "chong", "shi"]), st.just(StepKind.SOUND)),
)


@settings(max_examples=150)
@given(TEXTS, st.lists(st.tuples(STEPS, st.integers(1, 3)), min_size=1, max_size=3), st.booleans())
def test_steps_are_met_where_text_leaves_meets_them(
    texts: list[str], drawn: list[tuple[tuple[str, StepKind], int]], is_plain: bool
) -> None:
    steps: list[Step] = []
    offset = 0
    for (term, kind), further in drawn:
        steps.append(Step(term, offset, kind, 1 if kind is StepKind.FUZZY else 0))
        offset += further
    plain = (0,) if is_plain else ()
    node = Adjacent("body_t", tuple(steps), plain=plain, width=1)
    leaf = Leaf(tuple(steps), plain=plain)
    expected = {row for row, text in enumerate(texts) if places(leaf, TokenTable(tokenize(text)))}
    with TemporaryDirectory() as folder:
        index = Index(Path(folder), [docs(*texts)])
        assert index.rows(node) == expected
        with pytest.MonkeyPatch.context() as patch:  # as where there are many documents
            patch.setattr(places_module, "_FEW_DOCS", 0)
            patch.setattr(places_module, "_SLOTS", 12)
            assert index.rows(node) == expected


# --- units ----------------------------------------------------------------------------------------

UNIT_WORDS = st.lists(st.sampled_from("abcd"), max_size=3)
PAIRS = st.lists(st.tuples(UNIT_WORDS, UNIT_WORDS), max_size=4)
ARTICLES = st.lists(st.tuples(UNIT_WORDS, UNIT_WORDS, PAIRS), min_size=1, max_size=4)
UNIT_LEAVES = st.builds(
    word, st.sampled_from(["title_o", "title_t", "body_o", "body_t"]), st.sampled_from("abcd")
)
UNIT_TREES = st.recursive(
    UNIT_LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map(wq.And),
        st.lists(inner, min_size=2, max_size=3).map(wq.Or),
        inner.map(wq.Not),
    ),
    max_leaves=6,
)
Unit = dict[str, list[str]]


def _document(titles: tuple[list[str], list[str]], pairs: list[Any]) -> Document:
    texts = {"title_o": " ".join(titles[0]), "title_t": " ".join(titles[1])}
    marks: dict[str, list[int]] = {}
    for side, name in enumerate(("body_o", "body_t")):
        texts[name] = " ".join(term for pair in pairs for term in pair[side])
        marks[name] = [
            sum(len(pair[side]) for pair in pairs[:number]) for number in range(len(pairs))
        ]
    return Document(texts, marks)


def _holds(tree: Any, unit: Unit) -> bool:
    match tree:
        case Adjacent():
            return tree.steps[0].term in unit.get(tree.fieldname, ())
        case wq.And():
            return all(_holds(part, unit) for part in tree.subqueries)
        case wq.Or():
            return any(_holds(part, unit) for part in tree.subqueries)
    return not _holds(tree.query, unit)


@settings(max_examples=150)
@given(ARTICLES, UNIT_TREES)
def test_same_unit(articles: list[Any], tree: Any) -> None:
    documents = [_document((first, second), pairs) for first, second, pairs in articles]
    units: list[list[Unit]] = [
        [{"title_o": first, "title_t": second}]
        + [{"body_o": original, "body_t": translated} for original, translated in pairs]
        for first, second, pairs in articles
    ]
    expected = {row for row, here in enumerate(units) if any(_holds(tree, unit) for unit in here)}
    with TemporaryDirectory() as folder:
        half = len(documents) // 2
        parts = [part for part in (documents[:half], documents[half:]) if part]
        assert Index(Path(folder), parts).rows(SameUnit(tree)) == expected


def test_a_text_without_marks_has_no_units_but_its_titles(tmp_path: Path) -> None:
    index = Index(
        tmp_path, [[Document({"title_o": "a", "title_t": "b", "body_o": "c", "body_t": "d"})]]
    )
    assert index.rows(SameUnit(wq.And([word("title_o", "a"), word("title_t", "b")]))) == {0}
    assert not index.rows(SameUnit(wq.And([word("body_o", "c"), word("body_t", "d")])))


def test_other_nodes_hold_for_all_units(tmp_path: Path) -> None:
    documents = [
        _document(([], []), [(["a"], ["b"]), (["c"], ["d"])]),
        _document(([], []), [(["a"], ["b"])]),
    ]
    index = Index(tmp_path, [documents])
    first = Rows(np.array([True, False]))
    assert index.rows(SameUnit(wq.And([word("body_o", "a"), first]))) == {0}
    assert index.rows(SameUnit(wq.And([wq.Not(first), word("body_o", "a")]))) == {1}
    near = Near((word("body_o", "a"), word("body_o", "c")), 3)
    assert index.rows(SameUnit(near)) == {0}


# --- what the other nodes promise -----------------------------------------------------------------


@pytest.fixture
def index(tmp_path: Path) -> Index:
    first = [
        Document({"body_o": "中国人民银行", "body_t": "the bank of china", "title_t": "bank"}),
        Document({"body_o": "中国", "body_t": "china china"}),
    ]
    second = [
        Document({"body_o": "臺灣", "body_t": "Taiwan’s cafés"}),
        Document({"body_o": "台湾。中", "body_t": "the cafe"}),
        Document({"body_t": "bank china"}),
    ]
    return Index(tmp_path, [first, second], dead=[4])


def scores(hits: Hits) -> dict[int, float]:
    """By row."""
    return dict(zip(hits.rows.tolist(), hits.scores.tolist(), strict=True))


def test_one_term_scores_as_whooshs_term(index: Index) -> None:
    ours = scores(index.ask(word("body_t", "china", boost=2.0)))
    assert ours == scores(index.ask(wq.Term("body_t", "china", boost=2.0)))
    assert ours[1] > ours[0] > 0


def test_a_phrase_scores_once_with_the_rarities_of_its_terms(index: Index) -> None:
    phrase = Adjacent("body_t", (Step("the", 0), Step("bank", 1)), width=2)
    found = scores(index.ask(phrase))
    rarity = index.stats.idf("body_t", "the") + index.stats.idf("body_t", "bank")
    one = scores(index.ask(wq.Term("body_t", "bank")))[0] / index.stats.idf("body_t", "bank")
    assert found == {0: pytest.approx(one * rarity)}


def test_patterns_alone_are_worth_their_boost(index: Index) -> None:
    for node in (
        step("body_t", "ch", StepKind.PREFIX),
        step("body_t", "ch*a", StepKind.GLOB),
        step("body_t", "chyna", StepKind.FUZZY, 1),
    ):
        assert scores(index.ask(node)) == {0: 1.0, 1: 1.0}
    assert scores(index.ask(step("body_o", "tai", StepKind.SOUND))) == {2: 1.0, 3: 1.0}


def test_a_character_alone_counts_how_often_it_stands(tmp_path: Path) -> None:
    documents = [Document({"body_o": text}) for text in ("中国。中。中国", "中国外外外", "外")]
    index = Index(tmp_path, [documents])
    found = scores(index.ask(step("body_o", "中", StepKind.CHAR)))
    assert found.keys() == {0, 1}
    assert found[0] > found[1] > 0


def test_a_pattern_without_letters_is_refused_in_words(index: Index) -> None:
    hits = index.ask(wq.Or([step("body_t", "?*", StepKind.GLOB), word("body_t", "cafe")]))
    assert hits.rows.tolist() == [3]
    assert hits.notes == ("?* needs at least one letter beside * and ? to be looked for.",)


def test_what_is_written_as_folded_counts_more(index: Index) -> None:
    node = Adjacent("body_o", (Step("台湾", 0),), width=2)
    bonus = Adjacent("body_o", (Step("台湾", 0),), width=2, written_bonus=0.5)
    plain, more = scores(index.ask(node)), scores(index.ask(bonus))
    assert more[2] == pytest.approx(plain[2])
    assert more[3] == pytest.approx(plain[3] * 1.5)


def test_not_leaves_out_deleted_and_unknown_documents(index: Index) -> None:
    assert index.rows(wq.Not(word("body_t", "china"))) == {2, 3}
    assert index.rows(wq.Not(word("nowhere", "china"))) == {0, 1, 2, 3}
    assert index.rows(wq.Every()) == {0, 1, 2, 3}
    assert index.rows(wq.Every("title_t")) == {0}
    assert index.rows(wq.NullQuery) == set()
    last = index.views[1]
    unknown = View(last.data, last.live, np.array([2, -1, 4], np.int32))
    hits = evaluate(
        wq.Not(word("body_t", "china")),
        [index.views[0], unknown],
        index.stats,
        scored=True,
        ctx=NoContext(),
    )
    assert hits.rows.tolist() == [2]
    assert len(hits.scores) == 1


def test_rows(index: Index) -> None:
    mask = np.array([True, False, True, False, True])
    assert scores(index.ask(Rows(mask, 0.5))) == {0: 0.5, 2: 0.5}
    assert index.rows(Rows(mask[:2])) == {0}
    assert index.rows(Rows(mask[:0])) == set()
    assert index.rows(wq.And([Rows(mask), wq.Not(word("body_t", "china"))])) == {2}


def test_both_sides_are_worth_more(index: Index) -> None:
    original = OnSide(Side.ORIGINAL, word("body_o", "中国"))
    translated = OnSide(Side.TRANSLATION, word("body_t", "bank"))
    plain = scores(index.ask(wq.Or([original.child, translated.child])))
    found = scores(index.ask(wq.Or([original, translated])))
    assert found == {0: pytest.approx(plain[0] * BOTH_SIDES), 1: pytest.approx(plain[1])}
    without = wq.And([original, wq.Not(wq.And([translated, word("body_t", "nowhere")]))])
    assert scores(index.ask(without)) == scores(index.ask(original.child))


def test_counts_of_expansions(index: Index) -> None:
    tree = wq.Or(
        [
            Counted("stem", word("body_t", "china")),
            wq.And([word("body_t", "nowhere"), Counted("later", word("body_t", "cafe"))]),
            Off("off", step("body_t", "caf", StepKind.PREFIX)),
            wq.Not(wq.Or([Counted("hidden", word("body_t", "bank")), wq.Every()])),
        ]
    )
    for scored in (True, False):
        hits = index.ask(tree, scored=scored)
        assert set(hits.rows.tolist()) == {0, 1}
        counted = {key: rows.tolist() for key, rows in hits.counted.items()}
        assert counted == {"stem": [0, 1], "later": [3], "off": [2, 3]}


def _leaf(field: str, *words: str) -> Adjacent:
    steps = tuple(Step(one, at) for at, one in enumerate(words))
    return Adjacent(field, steps, width=len(words), written_bonus=0.4)


NARROWED = st.recursive(
    st.one_of(
        st.builds(_leaf, st.just("body_t"), st.sampled_from("abc")),
        st.builds(_leaf, st.just("body_t"), st.sampled_from("abc"), st.sampled_from("abc")),
        st.builds(_leaf, st.just("body_o"), st.sampled_from("abc"), st.sampled_from("abc")),
        st.just(wq.Phrase("body_t", ["a", "b"])),
        st.just(Near((word("body_t", "a"), _leaf("body_t", "b", "c")), 3)),
    ),
    lambda below: st.one_of(
        st.builds(wq.And, st.lists(below, min_size=2, max_size=3)),
        st.builds(wq.Or, st.lists(below, min_size=2, max_size=3)),
        st.builds(wq.Not, below),
        st.builds(OnSide, st.sampled_from(Side), below),
        st.builds(Counted, st.sampled_from(["one", "other"]), below),
        st.builds(Off, st.just("off"), below),
    ),
    max_leaves=8,
)


@pytest.fixture(scope="module")
def abc(tmp_path_factory: pytest.TempPathFactory) -> Index:
    chance = np.random.default_rng(5)
    drawn = [
        Document(
            {
                field: " ".join(chance.choice(list("abcd"), chance.integers(1, 9)).tolist())
                for field in ("body_o", "body_t")
            }
        )
        for _ in range(60)
    ]
    return Index(tmp_path_factory.mktemp("abc"), [drawn[:25], drawn[25:]], dead=[3, 40])


@settings(max_examples=300)
@given(NARROWED)
def test_parts_of_an_and_may_look_only_where_the_others_hold(abc: Index, tree: Any) -> None:
    narrowed = abc.ask(tree)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Walk, "_may_narrow", lambda *_, **__: False)
        whole = abc.ask(tree)
    assert scores(narrowed) == pytest.approx(scores(whole), rel=1e-12)
    assert {key: rows.tolist() for key, rows in narrowed.counted.items()} == {
        key: rows.tolist() for key, rows in whole.counted.items()
    }


@settings(max_examples=100)
@given(st.lists(st.sampled_from("abcd"), min_size=2, max_size=4), st.integers(0, 40))
def test_many_documents_are_looked_at_in_blocks(abc: Index, words: list[str], slots: int) -> None:
    node = _leaf("body_t", *words)
    few = abc.ask(node)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(places_module, "_FEW_DOCS", 0)
        patch.setattr(places_module, "_SLOTS", slots)
        many = abc.ask(node)
    assert scores(many) == scores(few)
    texts = [document.texts["body_t"] for document in abc.documents]
    phrase = " ".join(words)
    assert set(many.rows.tolist()) == {
        row for row, text in enumerate(texts) if phrase in text and row not in abc.dead
    }


def test_every_text_of_a_field_is_found_by_marks_too(tmp_path: Path) -> None:
    documents = [
        Document({"body_t": "word"}),
        Document({"body_t": ""}, {"body_t": [0]}),  # nothing but the mark of a unit
        Document({"body_t": ""}),
    ]
    assert Index(tmp_path, [documents]).rows(wq.Every("body_t")) == {0, 1}


def test_maybe_require_and_constant_scores(index: Index) -> None:
    china, bank = wq.Term("body_t", "china"), wq.Term("body_t", "bank")
    alone = scores(index.ask(china))
    both = scores(index.ask(wq.And([china, bank])))
    assert scores(index.ask(wq.AndMaybe(china, bank))) == {0: both[0], 1: alone[1]}
    assert scores(index.ask(wq.Require(china, bank))) == {0: alone[0]}
    assert scores(index.ask(wq.AndNot(china, bank))) == {1: alone[1]}
    assert scores(index.ask(wq.ConstantScoreQuery(china, 3.0))) == {0: 3.0, 1: 3.0}


def test_sound_groups(index: Index) -> None:
    found = sound_groups(["tai", "wan"], ["body_o"], index.views, index.stats, ctx=NoContext())
    assert found == [("台湾", 2)]
    chars = sound_groups(["zhong"], ["body_o", "body_t"], index.views, index.stats, ctx=NoContext())
    assert chars == [("中", 3)]
    whole = ["zhong", "guo", "ren", "min", "yin", "hang"]
    found = sound_groups(whole[:5], ["body_o"], index.views, index.stats, ctx=NoContext())
    assert found == [("中国人民银", 1)]
    assert sound_groups([], ["body_o"], index.views, index.stats, ctx=NoContext()) == []
    assert sound_groups(["nowhere"], ["body_o"], index.views, index.stats, ctx=NoContext()) == []


def test_best_first() -> None:
    rows = np.array([7, 3, 9, 1, 4], np.int32)
    hits = Hits(rows, np.array([1.0, 2.0, 2.0, 0.5, 1.0]))
    assert rows[top(hits, 10)].tolist() == [3, 9, 4, 7, 1]
    assert rows[top(hits, 3)].tolist() == [3, 9, 4]
    assert rows[top(Hits(rows, np.zeros(0)), 2)].tolist() == [1, 3]
    assert not len(top(Hits(rows[:0], np.zeros(0)), 2))


def test_stats_of_other_segments_are_refused(index: Index) -> None:
    stats = IndexStats([index.views[0].data])
    with pytest.raises(ValueError, match="other segments"):
        evaluate(wq.Every(), index.views, stats, scored=True, ctx=NoContext())
    with pytest.raises(ValueError, match="only Whoosh knows"):
        index.ask(wq.TermRange("body_t", "a", "c"))
    with pytest.raises(ValueError, match="different fields"):
        index.ask(Near((word("body_t", "china"), word("body_o", "中国")), 3))
