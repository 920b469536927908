"""A check compares the library with what the index itself holds."""

from __future__ import annotations

from typing import cast

import pytest

from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import CatchUp
from archive_app.domain.jobs import JobContext, NoContext
from archive_app.domain.ports import IndexFeed, LibraryCare, SearchIndex
from archive_app.domain.searching import IndexState
from archive_app.services.care import CareService, CheckReport


class Library:
    """Three articles, and whatever is wrong with the file."""

    def __init__(self, *problems: str) -> None:
        self.problems = problems

    def check(self, _ctx: JobContext) -> tuple[str, ...]:
        return self.problems

    def article_ids(self) -> list[ArticleId]:
        return [ArticleId(1), ArticleId(2), ArticleId(3)]


class Index:
    """An index that holds the ids it is told to."""

    def __init__(self, *ids: int, bad: tuple[tuple[ArticleId, str], ...] = ()) -> None:
        self.ids = frozenset(ArticleId(number) for number in ids)
        self.bad = bad
        self.verified = False

    def verify(self, _ctx: JobContext) -> None:
        self.verified = True

    def catch_up(self, _ctx: JobContext) -> CatchUp:
        assert self.verified  # else damage would be found after it could be healed
        return CatchUp(0, 0, bad=self.bad)

    def article_ids(self) -> frozenset[ArticleId]:
        return self.ids

    def state(self) -> IndexState:
        return IndexState(ready=True)


def check(library: Library, index: Index) -> CheckReport:
    service = CareService(
        cast(LibraryCare, library), cast(SearchIndex, index), cast(IndexFeed, library)
    )
    return service.check(NoContext())


def test_a_healthy_library() -> None:
    report = check(Library(), Index(1, 2, 3))
    assert report.healthy
    assert (report.articles, report.searchable, report.problems) == (3, 3, ())


@pytest.mark.parametrize(
    "index, words",
    [
        (Index(1, 2), "1 stored articles are missing"),
        (Index(1, 2, 3, 4), "has 1 articles that are not stored"),
        (Index(1, 2, bad=((ArticleId(3), "too long"),)), "Article 3 is not searchable: too long"),
    ],
)
def test_an_index_that_differs_is_told(index: Index, words: str) -> None:
    report = check(Library(), index)
    assert not report.healthy
    assert len(report.problems) == 1
    assert words in report.problems[0]


def test_what_is_wrong_with_the_file_is_told() -> None:
    report = check(Library("The text of article 2 has changed."), Index(1, 2, 3))
    assert not report.healthy
    assert report.problems == ("The text of article 2 has changed.",)
