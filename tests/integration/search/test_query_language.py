"""All that a query can say, on a real index: what it finds, and what it tells of expansions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from archive_app.domain.facets import Facet, Filters
from archive_app.domain.query import Field, InField, Word
from archive_app.domain.query_parser import parse
from archive_app.domain.searching import ExpansionKind
from tests.integration.search.both_ways import BothWays, found
from tests.integration.search.fakes import FakeFeed, article


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
        ("travlelers~", {1}),  # neighbours that are swapped are one edit
        ("tarvlelers~", set()),
        ("tarvlelers~2", {1}),
        ("trvaellers~", {1}),
        ("tarvellers~", {1}),
        ("rtavellers~", set()),
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
        ("#tags>2", set()),  # a/b stands below a: one tag
        ("#tags=2", {1}),
        ("#tags=1", {2}),
        ("#tags=0", {3, 4}),
        ('tag:="a b"', {1}),
        ("tag:=a", {1, 2}),
        ("tag:=b", set()),
        ("tag:b", {1}),
        ("byline:biweimin", {1}),
        ("credit:song", {2}),
        ("collection:spring", {3}),
        ("id:#2", {2}),
        ("id:#2..3", {2, 3}),
        ("id:#3..", {3, 4}),
        ("-id:#3..", {1, 2}),
        ("id:#99..", set()),
        ("{zh:女警 id:#1}", {1}),
        ("{zh:女警 id:#2..}", set()),
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
    assert "reviewed" in known.search(parse("is:polished").root).notes[0]
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


def test_another_form_of_a_name_is_an_alias(known: BothWays) -> None:
    (alias,) = known.search(parse("局").root).expansions
    assert (alias.kind, alias.total) == (ExpansionKind.ALIAS, 1)
    assert "Bureau of Roads" in alias.forms
    assert "alias:roads" not in chips(known, "roads")  # the name itself
    assert chips(known, "局", "alias:局") == {"alias:局": (1, False)}


def test_of_several_names_the_one_that_is_read_so_is_told(known: BothWays) -> None:
    (alias,) = known.search(parse("bing").root).expansions
    assert alias.forms[0] == "吕冰"


def test_another_name_that_no_facet_has_is_found_but_not_told(tmp_path: Path) -> None:
    feed = FakeFeed()
    feed.put(article(1, "女警", "", names=("Diego Vega",)))
    feed.set_values(1, {Facet.HAS: ("original",)})
    with closing(BothWays(tmp_path, feed)) as made:
        assert found(made, "diego") == {1}
        assert chips(made, "diego") == {}


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


@pytest.mark.parametrize(
    "forms,queries",
    [
        (
            ("毕伟民", "Bi Weimin"),
            "Bi Weimin|bi wei min|biweimin|Bi Wei-min|bì wěimín|Weimin Bi|毕伟民|person:畢偉民",
        ),
        (("李云鳌", "Li Yun'ao"), "Li Yun'ao|li yunao|liyunao|Yun’ao Li|li yun ao|李雲鰲"),
        (("吕冰", "Lü Bing"), "lv bing|lü bing|lu bing|lyubing|Bing Lü|呂冰"),
    ],
)
def test_a_name_is_the_same_person_in_every_form(
    tmp_path: Path, forms: tuple[str, ...], queries: str
) -> None:
    """One article prints the Han form and one the Latin; the names on both are the same."""
    feed = FakeFeed()
    feed.put(
        article(1, f"{forms[0]}出席。", names=forms),
        article(2, "", f"Seen by {forms[1]}.", names=forms),
        article(3, "出席。", "Seen by nobody.", names=("Song Qian",)),
    )
    for number in (1, 2):
        feed.set_values(number, {Facet.PERSON: forms[:1]})
    with closing(BothWays(tmp_path, feed)) as index:
        for query in queries.split("|"):
            assert found(index, query) == {1, 2}, query
