"""Names in all their forms: pinyin, characters, the forms that a record of the library has."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from archive_app.domain.facets import Facet
from archive_app.domain.query_parser import parse
from archive_app.domain.searching import Expansion, ExpansionKind
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
    forms = {"Bi Weimin": ("毕伟民",), "毕为民": ("Bi Weimin",)}
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
