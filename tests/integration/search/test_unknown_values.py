"""What is said of values that no article has, by the index and by reading the articles."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from archive_app.domain.facets import Facet
from archive_app.domain.query_parser import parse
from tests.integration.search.both_ways import BothWays, found
from tests.integration.search.fakes import FakeFeed, article


def _feed() -> FakeFeed:
    feed = FakeFeed()
    feed.put(
        *(
            replace(article(at, "座谈会", "c words"), external_id=name)
            for at, name in enumerate(("c:1", "c:2", "b:c", "b:cd", "C：3"), 1)
        )
    )
    feed.set_values(1, {Facet.TAG: ("events", "events/flood"), Facet.SOURCE: ("Songning News",)})
    feed.set_values(2, {Facet.TAG: ("eventsful",), Facet.SOURCE: ("Songning Post",)})
    return feed


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BothWays]:
    with closing(BothWays(tmp_path_factory.mktemp("values"), _feed())) as made:
        yield made


@pytest.mark.parametrize(
    "query,expected",
    [("id:c:*", {1, 2, 5}), ("id:c*", {1, 2, 3, 4, 5}), ("tag:events/*", {1}), ("tag:ev*", {1, 2})],
)
def test_a_beginning_with_its_punctuation(known: BothWays, query: str, expected: set[int]) -> None:
    assert found(known, query) == expected


@pytest.mark.parametrize(
    "query,told",
    [
        ("date:2021-13", ">=2021-03"),
        ("date:blah", ">=2021-03"),
        ("status:blah", "in_review"),
        ("flag:blah", "suspect_term"),
        ("kind:blah", "machine"),
        ("lang:xx", "lang:xx"),
        ("has:x", "original"),
        ("source:Sogning", "Songning News"),
        ("-tag:nowhere", "events/flood"),
        ("{status:blah}", "in_review"),
    ],
)
def test_what_can_stand_there_is_told(known: BothWays, query: str, told: str) -> None:
    root = parse(query).root
    (note,) = known.search(root).notes
    assert told in note


@pytest.mark.parametrize(
    "query",
    [
        "date:2031",
        "date:>=2031-02",
        "date:none",
        "status:needs_fix",
        "status:needs-fix",
        "kind:none",
        "source:News",
        "source:none",
    ],
)
def test_what_nobody_has_yet_is_no_mistake(known: BothWays, query: str) -> None:
    assert known.search(parse(query).root).notes == ()


def test_many_values_are_not_told_at_length(tmp_path: Path) -> None:
    feed = FakeFeed()
    feed.put(article(1, "a"))
    feed.set_values(1, {Facet.PERSON: tuple(f"Lin Jing{at}" for at in range(50))})
    with closing(BothWays(tmp_path, feed)) as made:
        (note,) = made.search(parse('person:"Lim Jing7"').root).notes
    assert "Lin Jing7" in note
    assert len(note) < 120
