"""Names in all their forms: pinyin, characters, the forms that a record of the library has."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from archive_app.domain.articles import Side
from archive_app.domain.facets import Facet
from archive_app.domain.query_parser import parse
from archive_app.domain.searching import Expansion, ExpansionKind
from archive_app.text.highlight import compile_marks
from tests.integration.search.both_ways import BothWays, found
from tests.integration.search.fakes import FakeFeed, article


def people() -> FakeFeed:
    """One person under three records, a namesake, and texts that print the name."""
    feed = FakeFeed()
    feed.put(
        article(1, names=("Bi Weimin", "毕伟民"), translation="a"),
        article(2, names=("Bi Weimin", "毕伟民"), translation="a"),
        article(3, names=("Weimin Bi",), translation="a"),
        article(4, names=("毕为民", "Bi Weimin"), translation="a"),
    )
    for number, name in ((1, "Bi Weimin"), (2, "Bi Weimin"), (3, "Weimin Bi"), (4, "毕为民")):
        feed.set_values(number, {Facet.PERSON: (name,), Facet.BYLINE: (name,)})
    forms: dict[str, tuple[str, ...]] = {"Bi Weimin": ("毕伟民",), "毕为民": ("Bi Weimin",)}
    feed.forms = {Facet.PERSON: forms, Facet.BYLINE: forms}
    return feed


@pytest.fixture(scope="module")
def named(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BothWays]:
    with closing(BothWays(tmp_path_factory.mktemp("named"), people())) as made:
        yield made


@pytest.mark.parametrize(
    "query,expected",
    [
        ("person:毕伟民", {1, 2, 3}),
        ("person:畢偉民", {1, 2, 3}),
        ("byline:毕伟民", {1, 2, 3}),
        ('person:="毕伟民"', {1, 2}),
        ('person:="Bi Weimin"', {1, 2}),  # as a choice of the facet: not the form of a namesake
        ("person:毕为民", {3, 4}),  # who "Weimin Bi" is, nobody knows
        ("person:毕*", {1, 2, 4}),
        ('person:"Bi Weimin"', {1, 2, 3, 4}),
        ("毕伟民", {1, 2, 3}),
        ("毕伟", {1, 2}),
    ],
)
def test_any_form_of_a_name_is_found(named: BothWays, query: str, expected: set[int]) -> None:
    assert found(named, query) == expected


def expansion(index: BothWays, query: str, kind: ExpansionKind, word: str) -> Expansion:
    told = index.search(parse(query).root).expansions
    return next(one for one in told if one.kind is kind and one.word == word)


def test_a_name_known_in_both_letters_ties_others_to_it(named: BothWays) -> None:
    told = expansion(named, "毕伟民", ExpansionKind.ALIAS, "毕伟民")
    assert "Weimin Bi" in told.forms
    without = named.search(parse("毕伟民").root, without={told.key})
    assert 3 not in set(without.ids)


def printed() -> FakeFeed:
    """The same name in texts and on articles; names with and without an umlaut."""
    feed = FakeFeed()
    feed.put(
        article(1, translation="Photo by Bi Weimin."),
        article(2, translation="Bi Wei-min spoke."),
        article(3, translation="WEIMIN BI came; biweimin"),
        article(4, "毕伟民", "a long way along", names=("毕伟民",)),
        article(5, translation="Min, then Bi, then Wei"),
        article(6, names=("吕冰",), translation="a"),
        article(7, names=("Lü Bing",), translation="a"),
        article(8, names=("陆冰", "Lu Bing"), translation="a"),
        article(9, names=("Lyu Bing",), translation="a"),
        article(10, translation="the U.S.A. of old"),
        article(11, translation="in the USA"),
        article(12, translation="u s and usa", title_t="U S A"),
        article(13, translation="tell us of it"),
        article(14, translation="the U.S. is"),
    )
    for number, name in ((4, "毕伟民"), (6, "吕冰"), (7, "Lü Bing"), (8, "陆冰"), (9, "Lyu Bing")):
        feed.set_values(number, {Facet.PERSON: (name,)})
    return feed


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BothWays]:
    with closing(BothWays(tmp_path_factory.mktemp("texts"), printed())) as made:
        yield made


SAME = [
    "biweimin",
    "Bi Wei-min",
    '"Bi Wei-min"',
    "bi-wei-min",
    "bì wěimín",
    "Weimin Bi",
    "BiWeimin",
]


@pytest.mark.parametrize("query", SAME)
def test_a_name_in_pinyin_is_found_as_texts_print_it(texts: BothWays, query: str) -> None:
    assert {1, 2, 3, 4} <= found(texts, query)
    assert 5 not in found(texts, query)


@pytest.mark.parametrize(
    "query,expected",
    [
        ("Wei-min", {1, 2, 3, 4}),
        ("毕伟民", {4}),  # characters are never read aloud
        ("along", {4}),
        ("body:biweimin", {3}),  # words of texts alone
        ("lü bing", {6, 7, 9}),
        ("lübing", {6, 7, 9}),
        ("lv bing", {6, 7, 9}),
        ("lyubing", {6, 7, 9}),
        ("lü", {6, 7, 9}),
        ("lu bing", {6, 7, 8, 9}),
        ("lubing", {6, 7, 8, 9}),
        ("person:lü", {6, 7, 9}),
        ("person:lubing", {6, 7, 8, 9}),
        ("USA", {10, 11, 12}),
        ("U.S.A.", {10, 11, 12}),
        ("u.s.a", {10, 11, 12}),
        ("usa", {11, 12}),
        ("=USA", {11, 12}),
        ("title:USA", {12}),
        ("{USA}", {12}),  # the titles are a pair, texts that are not aligned are in none
        ("U.S.", {10, 12, 14}),  # "us" is another word
    ],
)
def test_other_ways_to_print(texts: BothWays, query: str, expected: set[int]) -> None:
    assert found(texts, query) == expected


def test_names_in_texts_are_told_and_can_be_switched_off(texts: BothWays) -> None:
    told = expansion(texts, "biweimin", ExpansionKind.PINYIN, "biweimin")
    assert {"毕伟民", "Bi Weimin", "Bi Wei Min", "Weimin Bi"} <= set(told.forms)
    root = parse("biweimin").root
    assert set(texts.search(root, without={told.key}).ids) == {3}


def test_a_name_read_with_umlaut_comes_last(texts: BothWays) -> None:
    ids = texts.search(parse("lubing").root).ids
    assert ids[0] == 8
    umlaut = expansion(texts, "lubing", ExpansionKind.PINYIN, "lübing")
    assert umlaut.total == 3
    assert "吕冰" in umlaut.forms
    assert set(texts.search(parse("lubing").root, without={umlaut.key}).ids) == {8}


def test_letters_with_dots_are_a_form_of_those_without(texts: BothWays) -> None:
    told = expansion(texts, "USA", ExpansionKind.SCRIPT, "USA")
    assert told.forms == ("U.S.A.",)
    assert told.total == 1
    assert set(texts.search(parse("USA").root, without={told.key}).ids) == {11, 12}


@pytest.mark.parametrize(
    "query,text,marked",
    [
        ("biweimin", "Bi Wei-min, Weimin Bi", ["Bi Wei-min", "Weimin Bi"]),
        ("Wei-min", "Bi Weimin", ["Weimin"]),
        ("bi weimin", "Bi Wei-min", ["Bi Wei-min"]),
        ("USA", "U.S.A. and USA", ["U.S.A", "USA"]),
        ("U.S.A.", "the USA", ["USA"]),
        ("body:biweimin", "Weimin Bi", []),
    ],
)
def test_what_is_found_otherwise_is_marked(query: str, text: str, marked: list[str]) -> None:
    spans = compile_marks(parse(query).root).spans(text, side=Side.TRANSLATION, language="en")
    assert [text[span.start : span.end] for span in spans] == marked


def test_expansions_name_the_forms_that_there_are(tmp_path: Path) -> None:
    feed = FakeFeed()
    feed.put(
        article(1, "颱風"),
        article(2, "裏面"),
        article(3, "裡面"),
        article(4, "里面"),
        article(5, "臺灣，麵，灣", names=("Li Yun'ao",)),
        article(6, translation="about Li Yun'ao"),
    )
    feed.set_values(5, {Facet.PERSON: ("Li Yun'ao",)})
    with closing(BothWays(tmp_path, feed)) as index:
        assert expansion(index, "台風", ExpansionKind.SCRIPT, "台風").forms == ("颱風",)
        forms = expansion(index, "里面", ExpansionKind.SCRIPT, "里面").forms
        assert set(forms) == {"裏面", "裡面"}
        for query in ("Li Yun'ao", "liyunao", "台風", "灣", "臺"):
            told = index.search(parse(query).root).expansions
            assert all(one.forms and one.word not in one.forms for one in told), query
