"""An edit of tags shows in the counts at once, and the index knows nothing of it."""

from __future__ import annotations

from pathlib import Path

from archive_app.domain.facets import NONE_VALUE, Facet
from archive_app.domain.jobs import NoContext
from archive_app.domain.query_parser import parse
from tests.integration.search.conftest import MakeIndex
from tests.integration.search.fakes import FakeFeed, article


def test_facets_follow_edits_without_touching_the_index(
    make_index: MakeIndex, folder: Path
) -> None:
    feed = FakeFeed()
    feed.put(*(article(at, "女警") for at in range(1, 5)))
    index = make_index(feed)
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    old = index.search(parse("女警").root)
    feed.set_values(2, {Facet.TAG: ("new",)})
    values, distinct = index.search(parse("女警").root).facet(Facet.TAG, 10)
    assert [(value.value, value.count) for value in values] == [(NONE_VALUE, 3), ("new", 1)]
    assert distinct == 2
    assert index.catch_up(NoContext()).indexed == 0
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before
    assert [value.value for value in old.facet(Facet.TAG, 10)[0]] == [NONE_VALUE]  # as it was then
