"""A search hands on what the index says, however many articles that are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import cast

from archive_app.domain.facets import Facet, FacetValue
from archive_app.domain.histogram import DayCount, Histogram
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import NoContext, Progress
from archive_app.domain.ports import IndexFeed, ReadStore, SearchIndex
from archive_app.domain.searching import Expansion, IndexState, SearchRequest, SearchStage
from archive_app.services.searching import SearchService


class NeverGoneThrough(Sequence[ArticleId]):
    """A million ids that are sorted only as far as somebody looks."""

    def __len__(self) -> int:
        return 1_000_000

    def __getitem__(self, index: object) -> ArticleId:  # type: ignore[override]
        raise AssertionError("an id was looked at")

    def __iter__(self) -> Iterator[ArticleId]:
        raise AssertionError("all ids were looked at")


@dataclass
class Found:
    ids: Sequence[ArticleId] = field(default_factory=NeverGoneThrough)
    notes: tuple[str, ...] = ("a limit",)
    expansions: tuple[Expansion, ...] = ()
    pending: int = 3
    index: IndexState = field(default_factory=lambda: IndexState(True, 7, 1_999_993))
    library_total: int = 2_000_000

    def facet(self, facet: Facet, limit: int) -> tuple[tuple[FacetValue, ...], int]:
        return (FacetValue(f"{facet} {limit}", 1),), 9

    def histogram(self) -> Histogram:
        return Histogram((DayCount(20210305, 1, 2),))


class Index:
    """Answers every search, and nothing else is asked of it."""

    def search(self, *_: object, **__: object) -> Found:
        return Found()


@dataclass
class Watcher(NoContext):
    """Keeps what is reported."""

    labels: list[str] = field(default_factory=list)

    def report(self, progress: Progress) -> None:
        self.labels.append(progress.label)


def test_a_search_says_what_it_is_busy_with() -> None:
    service = SearchService(
        cast("SearchIndex", Index()), cast("ReadStore", None), cast("IndexFeed", None)
    )
    watcher = Watcher()
    service.search(SearchRequest(text="word"), watcher)
    assert watcher.labels == [SearchStage.WORDS, SearchStage.FACETS]


def test_one_question_to_the_index_and_no_look_at_the_ids() -> None:
    service = SearchService(
        cast("SearchIndex", Index()), cast("ReadStore", None), cast("IndexFeed", None)
    )
    result = service.search(SearchRequest(text="word", facets=(Facet.TAG,), facet_limit=2))
    assert result.total == 1_000_000
    assert (result.pending, result.index.pending, result.library_total) == (3, 7, 2_000_000)
    assert result.notes == ("a limit",)
    assert result.facets[Facet.TAG][0].value == "tag 2"
    assert result.facet_sizes == {Facet.TAG: 9}
    assert result.suggestions == ()
