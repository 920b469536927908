"""Which articles a query finds, on a real index."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive_app.domain.facets import Facet, Filters
from archive_app.domain.jobs import NoContext
from archive_app.domain.query import And, Field, InField, Node, Not, Or, Phrase, Word
from archive_app.domain.query_parser import parse
from archive_app.domain.searching import ExpansionKind, Scope, Sort
from archive_app.search.engine import WhooshIndex
from archive_app.search.matches import WhooshMatches
from archive_app.text.fold import fold_text
from archive_app.text.highlight import compile_marks
from tests.integration.search.fakes import FakeFeed, article


class BothWays:
    """A library searched through its index; reading the articles must find the same."""

    def __init__(self, folder: Path, feed: FakeFeed) -> None:
        self._by_index = WhooshIndex(folder / "index", feed)
        self._by_index.catch_up(NoContext())
        self._by_reading = WhooshIndex(folder / "none", feed)

    def search(self, node: Node, **options: Any) -> WhooshMatches:
        """By the index, after a comparison."""
        found = self._by_index.search(node, **options)
        read = self._by_reading.search(node, **options)
        assert set(found.ids) == set(read.ids), (node, options)
        return found

    def close(self) -> None:
        self._by_index.close()
        self._by_reading.close()


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


def annotated() -> FakeFeed:
    """Articles of which much is known."""
    feed = FakeFeed()
    original = "开幕式上，市长讲话。\n\n女警出席。\n\n旅客很多。"
    translation = "At the opening the mayor spoke.\n\nPolicewomen came.\n\nMany travellers."
    one = article(1, original, translation, title="开幕", title_t="Opening")
    first = tuple(original.index(start) for start in ("开", "女", "旅"))
    second = tuple(translation.index(start) for start in ("At", "Police", "Many"))
    texts = zip(one.texts, (first, second), strict=True)
    feed.put(
        replace(
            one,
            texts=tuple(replace(text, units=units) for text, units in texts),
            notes=("Ask the mayor again", "座谈会"),
            url="https://www.example.org/news/2021-03/opening.html",
        ),
        article(2, "女警。开幕", "Policewomen", names=("吕冰", "Lü Bing", "Bureau of Roads", "局")),
        article(3, "", "travelled lately", names=("Lv Bing",)),
        article(4, "毕为民，笔会民", ""),
    )
    feed.set_values(
        1,
        {
            Facet.HAS: ("note", "original", "translation", "pairs", "url"),
            Facet.STATUS: ("reviewed",),
            Facet.TAG: ("a", "a/b", "a b"),
            Facet.KIND: ("machine",),
            Facet.FLAG: ("year_inferred",),
            Facet.BYLINE: ("Bi Weimin",),
        },
        date="2021-03-08",
    )
    feed.set_values(
        2,
        {
            Facet.HAS: ("original", "translation"),
            Facet.STATUS: ("needs_fix",),
            Facet.TAG: ("a",),
            Facet.PERSON: ("吕冰",),
            Facet.ORG: ("Bureau of Roads",),
            Facet.CREDIT: ("Song Qian",),
            Facet.DATE: ("2021",),
        },
        date="2021-00-00",
    )
    feed.set_values(3, {Facet.HAS: ("translation",), Facet.COLLECTION: ("Spring",)})
    feed.set_values(4, {Facet.HAS: ("original",), Facet.STATUS: ("unreviewed",)})
    return feed


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BothWays]:
    with closing(BothWays(tmp_path_factory.mktemp("known"), annotated())) as made:
        yield made


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BothWays]:
    with closing(BothWays(tmp_path_factory.mktemp("matching"), library())) as made:
        yield made


def found(index: BothWays, query: str, scope: Scope = Scope.BOTH) -> set[int]:
    return {int(one) for one in index.search(parse(query).root, scope=scope).ids}


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


@pytest.mark.parametrize(
    "query,expected",
    [
        ("{zh:女警 en:policewomen}", {1}),
        ("{zh:女警 en:policewoman}", {1}),  # other forms of the word too
        ("{zh:女警 en:mayor}", set()),
        ("{zh:开幕 en:opening}", {1}),  # the titles are one more pair
        ("{zh:女警 -en:mayor}", {1}),
        ("{zh:市长 -en:mayor}", set()),
        ("{policewom*}", {1}),
        ("-{zh:女警}", {2, 3, 4}),
        ('"mayor opening"~3', {1}),
        ('"mayor opening"~1', set()),
        ("mayor NEAR/2 opening", {1}),
        ("trav?lled", {3}),
        ("trav?led", set()),
        ("travel*s", {1}),
        ("*lled", {3}),
        ("女?出席", {1}),
        ("?席", {1}),
        ("开?", {1, 2}),
        ("话?", set()),  # nothing follows within the run
        ("travelers~", {1}),
        ("travlelers~2", {1}),
        ("travlelers~", set()),
        ("=Policewomen", {1, 2}),
        ("note:mayor", {1}),
        ('note:"mayor again座谈"', set()),
        ("note:座談會", {1}),
        ("note:*", {1}),
        ("url:opening", {1}),
        ("url:example.org", {1}),
        ("url:*", {1}),
        ("mayor again", set()),
        ("has:note", {1}),
        ("-has:original", {3}),
        ("has:tags", {1, 2}),
        ("is:paired", {1}),
        ("is:untranslated", {4}),
        ("is:translated", {1, 2, 3}),
        ("is:reviewed", {1}),
        ('is:"needs fix"', {2}),
        ("is:needs-fix", {2}),
        ("is:unreviewed", {4}),
        ("is:undated", {1, 3, 4}),
        ("is:inferred", {1}),
        ("is:machine", {1}),
        ("is:human", set()),
        ("#tags>2", {1}),
        ("#tags=1", {2}),
        ("#tags=0", {3, 4}),
        ('tag:="a b"', {1}),
        ("tag:=a", {1, 2}),
        ("tag:=b", set()),
        ("tag:b", {1}),
        ("byline:biweimin", {1}),
        ("credit:song", {2}),
        ("collection:spring", {3}),
        ("org:roads", {2}),
        ("sounds:nvjing", {1, 2}),
        ("sounds:nüjing", {1, 2}),
        ("sounds:biweimin", {4}),
        ('sounds:"bi hui min"', {4}),
        ("sounds:(bi hui min)", {4}),
        ("title:(sounds:kaimu)", {1}),
        ("sounds:xyz", set()),
        ("lvbing", {2, 3}),
        ("lubing", {2, 3}),
        ("lü bing", {2, 3}),
        ("吕冰", {2}),
        ("呂冰", {2}),
    ],
)
def test_all_that_a_query_can_say(known: BothWays, query: str, expected: set[int]) -> None:
    assert found(known, query) == expected


def test_what_is_not_known_is_told(known: BothWays) -> None:
    assert "reviewed" in known.search(parse("is:starred").root).notes[0]
    assert "note" in known.search(parse("has:wings").root).notes[0]
    assert "xyz" in known.search(parse("sounds:xyz").root).notes[0]
    assert known.search(parse("is:reviewed has:note").root).notes == ()


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BothWays]:
    feed = FakeFeed()
    feed.put(
        article(1, "東京で会議が開かれた。カタカナ", language="ja"),
        article(2, "서울에서 회의가 열렸다", language="ko"),
        article(3, "Совещание прошло в Харбине", language="ru"),
        article(4, "اجتماع الشرطة في هاربين، مُعَلِّم", language="ar"),
        article(5, "การประชุมตำรวจ", language="th"),
    )
    with closing(BothWays(tmp_path_factory.mktemp("scripts"), feed)) as made:
        yield made


@pytest.mark.parametrize(
    "query,expected",
    [
        ("会議", {1}),
        ("ｶﾀｶﾅ", {1}),
        ("カタ", {1}),
        ("で会", {1}),
        ("회의", {2}),
        ("서울", {2}),
        ("совещание", {3}),
        ("ХАРБИНЕ", {3}),
        ("хар*", {3}),
        ("معلم", {4}),
        ("الشرطة", {4}),
        ("ประชุม", {5}),
        ("ตำรวจ", {5}),
    ],
)
def test_other_scripts_follow_the_same_rules(
    scripts: BothWays, query: str, expected: set[int]
) -> None:
    assert found(scripts, query) == expected


def chips(index: BothWays, query: str, *without: str) -> dict[str, tuple[int, bool]]:
    """What is told of a query: how many articles under each key, and whether it is on."""
    told = index.search(parse(query).root, without=frozenset(without)).expansions
    return {one.key: (one.total, one.on) for one in told}


def test_expansions_are_counted_and_can_be_switched_off(index: BothWays) -> None:
    (script,) = index.search(parse("座谈会").root).expansions
    assert (script.kind, script.forms, script.total) == (ExpansionKind.SCRIPT, ("座談會",), 1)
    assert chips(index, "座谈会", "script:座谈会") == {"script:座谈会": (1, False)}
    without = frozenset({"script:座谈会"})
    assert list(index.search(parse("座谈会").root, without=without).ids) == [1]
    assert chips(index, "policewoman") == {"stem:policewoman": (1, True)}
    assert index.search(parse("policewoman").root).expansions[0].forms == ("policewomen",)
    assert chips(index, "policewoman", "stem:policewoman") == {"stem:policewoman": (1, False)}
    assert chips(index, "biweimin") == {"pinyin:biweimin": (2, True)}
    assert chips(index, "bi wei min")["pinyin:bi wei min"] == (2, True)
    assert chips(index, "=座谈会") == {}
    assert chips(index, "nothing") == {}


def test_another_form_of_a_name_is_an_alias(known: BothWays) -> None:
    (alias,) = known.search(parse("局").root).expansions
    assert (alias.kind, alias.total) == (ExpansionKind.ALIAS, 1)
    assert "Bureau of Roads" in alias.forms
    assert "alias:roads" not in chips(known, "roads")  # the name itself
    assert chips(known, "局", "alias:局") == {"alias:局": (1, False)}


def test_sounds_tell_what_was_heard(known: BothWays) -> None:
    (sound,) = known.search(parse("sounds:biweimin").root).expansions
    assert (sound.kind, sound.forms) == (ExpansionKind.SOUND, ("毕为民",))


def test_a_filter_counts_in_expansions_too(known: BothWays) -> None:
    filters = Filters.build(include=[(Facet.STATUS, "reviewed")])
    told = known.search(parse("policewoman").root, filters=filters).expansions
    assert [(one.key, one.total) for one in told] == [("stem:policewoman", 1)]


def test_an_exact_value_is_what_the_filter_of_it_finds(known: BothWays) -> None:
    for facet, value in ((Facet.TAG, "a"), (Facet.TAG, "a b"), (Facet.BYLINE, "Bi Weimin")):
        filtered = known.search(parse("").root, filters=Filters.build(include=[(facet, value)]))
        asked = known.search(InField(Field(facet.value), Word(value, exact=True)))
        assert set(asked.ids) == set(filtered.ids)
        assert len(asked.ids)
