"""Which articles a query finds, on a real index."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive_app.domain.facets import Facet
from archive_app.domain.jobs import NoContext
from archive_app.domain.query import And, Node, Not, Or, Phrase, Word
from archive_app.domain.query_parser import parse
from archive_app.domain.searching import ExpansionKind, Scope, Sort
from archive_app.search.engine import WhooshIndex
from archive_app.text.fold import fold_text
from archive_app.text.highlight import compile_marks
from tests.integration.search.both_ways import BothWays, found
from tests.integration.search.fakes import FakeFeed, article


def library() -> FakeFeed:
    feed = FakeFeed()
    feed.put(
        article(
            1,
            "座谈会上，支队领导为参会的女同志送上鲜花。G20峰会\n3月8日，女警\n风采",
            "Policewomen of Xi’an met on “March 8th”.",
            title="水上女警风采",
            title_t="Open day",
            names=("毕伟民", "Songning Police"),
            source="Harbin News",
        ),
        article(
            2,
            "座談會在臺北舉行，颱風。女，警",
            "A policewoman of Xian, a city’s general, Women's union",
            language="zh-Hant",
            names=("Bi Wei-min",),
        ),
        article(
            3, "默认 理髮", "generous Ürümqi 8th March", names=("Li Yun'ao",), section="Police"
        ),
        article(4, "", "Only a translation: open days of the open wharf", title_t="Wharf"),
    )
    feed.set_values(
        1,
        {
            Facet.TAG: ("a", "a/b"),
            Facet.DATE: ("2021",),
            Facet.PERSON: ("毕伟民",),
            Facet.STATUS: ("in_review",),
            Facet.SOURCE: ("Harbin News",),
            Facet.LANG: ("zh-Hans", "en"),
        },
        date="2021-03-08",
    )
    feed.set_values(2, {Facet.DATE: ("2020",), Facet.TAG: ("Ürümqi",)}, date="2020-00-00")
    feed.set_values(3, {Facet.STATUS: ("reviewed",)})
    feed.set_values(4, {Facet.DATE: ("2021",)}, date="2021-00-00")
    return feed


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BothWays]:
    with closing(BothWays(tmp_path_factory.mktemp("matching"), library())) as made:
        yield made


@pytest.mark.parametrize(
    "query,expected",
    [
        ("", {1, 2, 3, 4}),
        ("座谈会", {1, 2}),
        ("座談會", {1, 2}),
        ("=座谈会", {1}),
        ("=座談會", {2}),
        ("会", {1, 2}),
        ("台北 台风", {2}),
        ("理发", {3}),
        ("默想", set()),
        ("女警", {1}),
        ("女警风采", {1}),
        ("G20峰会", {1}),
        ("3月8日", {1}),
        ("policewoman", {1, 2}),
        ("policewomen", {1, 2}),
        ("=policewoman", {2}),
        ('"policewoman"', {2}),
        ("women", {2}),
        ("womens", {2}),
        ("city", {2}),
        ("Xi'an", {1, 2}),
        ("Xi’an", {1, 2}),
        ("xian", {1, 2}),
        ('"March 8th"', {1}),
        ("March 8th", {1, 3}),
        ("general", {2}),
        ("urumqi", {2, 3}),
        ("=urumqi", set()),
        ("-座谈会", {3, 4}),
        ("policewoman -city", {1}),
        ("NOT policewoman NOT generous", {4}),
        ("general OR generous", {2, 3}),
        ("pol*", {1, 2, 3}),
        ("-*", set()),
        ("zh:座谈会", {1, 2}),
        ("en:座谈会", set()),
        ("en:policewoman", {1, 2}),
        ("zh:(en:policewoman)", set()),
        ("orig:policewoman", set()),
        ("trans:policewoman", {1, 2}),
        ("title:女警", {1}),
        ("body:水上", set()),
        ("title:(open OR 女警)", {1}),
        ("title:open orig:座谈会", {1}),
        ("orig:*", {1, 2, 3}),
        ("trans:*", {1, 2, 3, 4}),
        ("harbin", {1}),
        ("police", {1, 3}),
        ("zh:harbin", set()),
    ],
)
def test_words(index: BothWays, query: str, expected: set[int]) -> None:
    assert found(index, query) == expected


@pytest.mark.parametrize(
    "query,expected",
    [
        ("tag:a", {1}),
        ("tag:a/b", {1}),
        ("tag:b", {1}),
        ("b", {1}),
        ("tag:URUMQI", {2}),
        ("tag:uru*", {2}),
        ("tag:none", {3, 4}),
        ("tag:(none)", {3, 4}),
        ("-tag:none", {1, 2}),
        ("tag:*", {1, 2}),
        ("tag:(a OR urumqi)", {1, 2}),
        ("date:2021", {1, 4}),
        ("date:2021-03", {1}),
        ("date:2021-03-08", {1}),
        ("date:2020-07..2021-09", {1}),
        ("date:2020..2021", {1, 2, 4}),
        ("date:..2020", {2}),
        ("date:2021..", {1, 4}),
        ("date:>=2021", {1, 4}),
        ("date:none", {3}),
        ("date:sometime", set()),
        ('status:"in review"', {1}),
        ("status:in_review", {1}),
        ("status:reviewed", {3}),
        ("source:harbin", {1}),
        ('source:"harbin news"', {1}),
        ("lang:zh", {1}),
        ("person:biweimin", {1}),
        ('person:"weimin bi"', {1}),
        ("person:畢偉民", {1}),
        ("id:0002", {2}),
        ("id:test:0002", {2}),
        ("id:test*", {1, 2, 3, 4}),
        ("id:nothing", set()),
    ],
)
def test_fields_of_facets(index: BothWays, query: str, expected: set[int]) -> None:
    assert found(index, query) == expected


@pytest.mark.parametrize(
    "query",
    ["Bi Weimin", "bi weimin", "biweimin", "Weimin Bi", "bi wei-min", "bi wei min", "bì wěimín"],
)
def test_a_name_is_found_in_every_spelling(index: BothWays, query: str) -> None:
    assert found(index, query) == {1, 2}


def test_han_names_never_by_pinyin(index: BothWays) -> None:
    assert found(index, "毕伟民") == found(index, "畢偉民") == {1}
    assert found(index, "比卫民") == set()  # sounds the same


def test_names_match_only_when_both_sides_are_searched(index: BothWays) -> None:
    assert found(index, "biweimin", Scope.TRANSLATION) == set()
    assert found(index, "座谈会", Scope.ORIGINAL) == {1, 2}
    assert found(index, "座谈会", Scope.TRANSLATION) == set()
    assert found(index, "b", Scope.ORIGINAL) == set()
    assert found(index, "", Scope.ORIGINAL) == {1, 2, 3}


def test_exact_form_ranks_before_stem(index: BothWays) -> None:
    assert list(index.search(parse("policewoman").root).ids) == [2, 1]
    assert list(index.search(parse("policewomen").root).ids) == [1, 2]


def test_title_ranks_before_body(index: BothWays) -> None:
    assert list(index.search(parse("open").root).ids) == [1, 4]


def test_orders(index: BothWays) -> None:
    def ordered(sort: Sort) -> list[int]:
        return list(index.search(parse("").root, sort=sort).ids)

    assert ordered(Sort.NEWEST) == [1, 4, 2, 3]
    assert ordered(Sort.OLDEST) == [2, 4, 1, 3]
    assert ordered(Sort.ADDED) == [4, 3, 2, 1]
    assert ordered(Sort.RELEVANCE) == [1, 4, 2, 3]


def test_a_query_of_signs_only_is_harmless(index: BothWays) -> None:
    assert list(index.search(Word("%%")).ids) == []
    assert set(index.search(And((Word("%"), Word("会")))).ids) == {1, 2}


# Every run of characters of a text is found, and nothing else is: the plain scan is the judge.

CHARS = "女警座谈會会节台臺"
TEXT = st.text(CHARS + "，。\n \u3000A1", min_size=1, max_size=40)


def scan(text: str) -> str:
    """What a person would search: runs joined over white space, punctuation kept."""
    return "".join(fold_text(text).split())


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(TEXT, min_size=1, max_size=6), st.data())
def test_recall_and_precision_of_runs_are_those_of_a_scan(
    texts: list[str], data: st.DataObject
) -> None:
    feed = FakeFeed()
    feed.put(*(article(at, text) for at, text in enumerate(texts, 1)))
    runs = [
        text[at : at + size] for text in texts for size in range(1, 7) for at in range(len(text))
    ]
    runs = [run for run in runs if run and all(char in CHARS for char in run)]
    drawn = data.draw(st.lists(st.sampled_from(runs), max_size=20)) if runs else []
    drawn += data.draw(st.lists(st.text(CHARS, min_size=1, max_size=6), max_size=10))
    with tempfile.TemporaryDirectory() as folder:
        index = WhooshIndex(Path(folder) / "index", feed)
        index.catch_up(NoContext())
        for run in drawn:
            expected = {at for at, text in enumerate(texts, 1) if scan(run) in scan(text)}
            assert set(index.search(Phrase(run)).ids) == expected, run
            assert set(index.search(Word(run)).ids) == expected, run
        index.close()


LEAF = st.sampled_from(
    [Word(text) for text in ("座谈会", "policewoman", "open", "会", "general", "xian", "nothing")]
)
TREE: st.SearchStrategy[Node] = st.recursive(
    LEAF,
    lambda nodes: st.one_of(
        st.lists(nodes, min_size=2, max_size=3).map(tuple).map(And),
        st.lists(nodes, min_size=2, max_size=3).map(tuple).map(Or),
        nodes.map(Not),
    ),
    max_leaves=6,
)


@given(TREE)
@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_operators_are_those_of_sets(index: BothWays, node: Node) -> None:
    every = {1, 2, 3, 4}

    def model(one: Node) -> set[int]:
        match one:
            case And(children):
                return set.intersection(*map(model, children))
            case Or(children):
                return set.union(*map(model, children))
            case Not(child):
                return every - model(child)
        return set(index.search(one).ids)

    assert set(index.search(node).ids) == model(node)
    assert set(index.search(node, sort=Sort.NEWEST).ids) == model(node)


@pytest.mark.parametrize(
    "query", ["座谈会", "policewoman", "3月8日", "xi'an", "pol*", '"March 8th"', "会"]
)
def test_what_is_found_is_marked(index: BothWays, query: str) -> None:
    feed = library()
    marker = compile_marks(parse(query).root)
    for one in feed.articles.values():
        spans = [
            found_in
            for part in one.texts
            for found_in in (
                marker.spans(part.title, side=part.side, language=part.language, field="title"),
                marker.spans(part.body, side=part.side, language=part.language),
            )
        ]
        assert any(spans) == (
            one.id in found(index, query, Scope.ORIGINAL) | found(index, query, Scope.TRANSLATION)
        )


def test_expansions_are_counted_and_can_be_switched_off(index: BothWays) -> None:
    def told(query: str, *without: str) -> dict[str, tuple[int, bool]]:
        found = index.search(parse(query).root, without=frozenset(without))
        return {one.key: (one.total, one.on) for one in found.expansions}

    (script,) = index.search(parse("座谈会").root).expansions
    assert (script.kind, script.forms, script.total) == (ExpansionKind.SCRIPT, ("座談會",), 1)
    assert told("座谈会", "script:座谈会") == {"script:座谈会": (1, False)}
    without = frozenset({"script:座谈会"})
    assert list(index.search(parse("座谈会").root, without=without).ids) == [1]
    assert told("policewoman") == {"stem:policewoman": (1, True)}
    assert index.search(parse("policewoman").root).expansions[0].forms == ("policewomen",)
    assert told("policewoman", "stem:policewoman") == {"stem:policewoman": (1, False)}
    assert told("biweimin") == {"pinyin:biweimin": (2, True)}
    assert told("bi wei min")["pinyin:bi wei min"] == (2, True)
    assert told("=座谈会") == {}
    assert told("nothing") == {}
