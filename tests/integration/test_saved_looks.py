"""What is new in a saved search: counted against a plain walk over every result."""

from __future__ import annotations

from dataclasses import replace

import pytest

from archive_app.domain.errors import Cancelled
from archive_app.domain.facets import Facet, Filters
from archive_app.domain.ids import ArticleId
from archive_app.domain.saved_searches import SavedSearch, request_of
from archive_app.domain.searching import Scope
from archive_app.services.workspace import Workspace

POLICE = SavedSearch("Police", "police", Filters.build([(Facet.LANG, "en")]), scope=Scope.BOTH)


def test_new_are_those_added_since_the_last_look(sample: Workspace) -> None:
    ids = set(sample.searching.search(request_of(POLICE)).ids)
    assert len(ids) > 5
    for looked in sorted({0, *ids, max(ids) + 1}):
        tally = sample.looks.tally(replace(POLICE, looked=looked))
        assert tally.new == sum(one > looked for one in ids)
        assert (tally.total, tally.newest) == (len(ids), max(ids))


def test_a_search_that_finds_nothing(sample: Workspace) -> None:
    tally = sample.looks.tally(SavedSearch("None", "zzzzqqq"))
    assert (tally.total, tally.new, tally.newest, tally.problem) == (0, 0, ArticleId(0), "")


def test_a_search_that_can_no_longer_be_read_says_why(sample: Workspace) -> None:
    tally = sample.looks.tally(SavedSearch("Lost", 'search:"gone" police'))
    assert tally.total == 0
    assert "gone" in tally.problem


def test_counting_is_stopped(sample: Workspace) -> None:
    with pytest.raises(Cancelled):
        list(sample.looks.tallies([POLICE], _Stopped()))


class _Stopped:
    """A context in which Stop was pressed."""

    def checkpoint(self) -> None:
        raise Cancelled

    def report(self, progress: object) -> None:
        """Nobody looks."""
