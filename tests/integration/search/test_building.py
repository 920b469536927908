"""A first build can be searched as it grows, and goes on after a kill; so does a rebuild."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import pytest

from archive_app.domain.errors import Cancelled, IndexProblem
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import BuiltSegment
from archive_app.domain.jobs import JobContext, NoContext, Progress
from archive_app.domain.query_parser import parse
from archive_app.search import finding
from archive_app.search.building import bring_up, lots
from archive_app.search.building.generations import CURRENT, NEXT, Generations
from archive_app.search.building.segments import BuildersHere
from archive_app.search.engine import WhooshIndex
from archive_app.search.finding import NOT_READY
from tests.integration.search.fakes import FakeFeed, article

ARTICLES, LOT = 60, 10
Lot = Sequence[ArticleId]


class KilledError(BaseException):
    """As sudden as signal 9: nothing catches it."""


class Builders(BuildersHere):
    """Builds in this thread, and ends as it is told after some segments."""

    def __init__(self, feed: FakeFeed) -> None:
        super().__init__(feed)
        self.lots: list[list[int]] = []
        self.end_after: int | None = None
        self.end: BaseException = KilledError()
        self.between: Callable[[], None] = lambda: None

    def build(
        self, folder: Path, lots: Iterable[Lot], ctx: JobContext, built: Callable[[int], None]
    ) -> Iterator[tuple[Lot, BuiltSegment]]:
        """As the real ones do."""
        for done in super().build(folder, lots, ctx, built):
            if len(self.lots) == self.end_after:
                raise self.end
            self.lots.append(list(done[0]))
            yield done
            self.between()


@pytest.fixture
def feed(monkeypatch: pytest.MonkeyPatch) -> FakeFeed:
    monkeypatch.setattr(lots, "LOT", LOT)
    monkeypatch.setattr(lots, "SMALL", 0)
    monkeypatch.setattr(bring_up, "SMALL", 0)
    monkeypatch.setattr(finding, "MOST_SCANNED", 0)  # what the index itself finds
    feed = FakeFeed()
    for start in range(1, ARTICLES + 1, 7):
        feed.put(
            *(
                article(at, f"女警 第{at}号", f"number{at}")
                for at in range(start, min(start + 7, ARTICLES + 1))
            )
        )
    return feed


@pytest.fixture
def builders(feed: FakeFeed) -> Builders:
    return Builders(feed)


@pytest.fixture
def index(folder: Path, feed: FakeFeed, builders: Builders) -> Iterator[WhooshIndex]:
    index = WhooshIndex(folder, feed, builders)
    yield index
    index.close()


def found(index: WhooshIndex) -> set[int]:
    return set(index.search(parse("女警").root).ids)


def test_it_is_searched_while_it_grows(
    index: WhooshIndex, feed: FakeFeed, builders: Builders
) -> None:
    seen: list[tuple[int, int, int]] = []

    def look() -> None:
        matches = index.search(parse("女警").root)
        state = index.state()
        assert set(matches.ids) == {one for lot in builders.lots for one in lot}
        assert state.ready
        seen.append((len(matches.ids), matches.pending, state.pending))

    builders.between = look
    assert index.catch_up(NoContext()).rebuilt
    assert seen == [(n, ARTICLES - n, ARTICLES - n) for n in range(LOT, ARTICLES + 1, LOT)]
    assert index.search(parse("女警").root).pending == 0
    assert index.waiting() == 0


def test_few_that_are_missing_are_read(
    index: WhooshIndex, builders: Builders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "MOST_SCANNED", 25)
    totals: list[tuple[int, int]] = []

    def look() -> None:
        matches = index.search(parse("女警").root)
        totals.append((len(matches.ids), matches.pending))

    builders.between = look
    index.catch_up(NoContext())
    assert totals == [(10, 50), (20, 40), (30, 30), (60, 0), (60, 0), (60, 0)]


def test_what_waits_is_counted_once(index: WhooshIndex, feed: FakeFeed, folder: Path) -> None:
    assert index.waiting() == ARTICLES
    index.catch_up(NoContext())
    assert index.waiting() == 0
    feed.put(article(1, "鲜花"))
    assert index.waiting() == 1
    (folder / CURRENT).unlink()
    assert index.waiting() == ARTICLES


def test_before_the_first_segment_the_articles_are_read(
    index: WhooshIndex, builders: Builders
) -> None:
    builders.end_after = 0
    with pytest.raises(KilledError):
        index.catch_up(NoContext())
    matches = index.search(parse("女警").root)
    assert (len(matches.ids), matches.pending) == (ARTICLES, 0)
    assert NOT_READY in matches.notes
    assert not index.state().ready
    assert index.waiting() == ARTICLES


@pytest.mark.parametrize("finished", range(1, 6))
def test_a_killed_build_goes_on(
    index: WhooshIndex, feed: FakeFeed, builders: Builders, finished: int
) -> None:
    builders.end_after = finished
    with pytest.raises(KilledError):
        index.catch_up(NoContext())
    first, builders.lots, builders.end_after = builders.lots, [], None
    assert index.waiting() == ARTICLES - finished * LOT
    feed.put(article(1, "鲜花"), article(ARTICLES, "鲜花"), article(ARTICLES + 5, "女警"))
    feed.remove(2, ARTICLES - 1)
    done = index.catch_up(NoContext())
    assert done.rebuilt
    built_before = {one for lot in first for one in lot}
    built_after = [one for lot in builders.lots[: 6 - finished] for one in lot]
    assert not built_before & set(built_after)  # only what had not been finished
    assert found(index) == {*range(3, ARTICLES - 1), ARTICLES + 5}
    assert set(index.search(parse("鲜花").root).ids) == {1, ARTICLES}
    assert index.state().documents == ARTICLES - 1
    assert index.catch_up(NoContext()).rebuilt == ""


def test_a_stopped_build_goes_on_when_it_is_asked_again(
    index: WhooshIndex, builders: Builders
) -> None:
    builders.end_after, builders.end = 3, Cancelled()
    with pytest.raises(Cancelled):
        index.catch_up(NoContext())
    assert found(index) == set(range(1, 31))
    builders.lots, builders.end_after = [], None
    index.rebuild(NoContext())  # beside the one that is not whole
    assert found(index) == set(range(1, ARTICLES + 1))


def test_a_bad_article_of_the_killed_run_is_told_in_the_end(
    index: WhooshIndex, feed: FakeFeed, builders: Builders
) -> None:
    feed.poisoned = {ArticleId(3)}
    builders.end_after = 2
    with pytest.raises(KilledError):
        index.catch_up(NoContext())
    builders.lots, builders.end_after = [], None
    assert [number for number, _ in index.catch_up(NoContext()).bad] == [3]
    assert found(index) == set(range(1, ARTICLES + 1)) - {3}


# A rebuild beside an index that is used


def test_the_old_index_answers_until_the_new_one_is_whole(
    index: WhooshIndex, builders: Builders
) -> None:
    index.catch_up(NoContext())
    builders.lots = []

    def look() -> None:
        matches = index.search(parse("女警").root)
        assert (len(matches.ids), matches.pending, matches.notes) == (ARTICLES, 0, ())

    builders.between = look
    assert index.rebuild(NoContext()).indexed == ARTICLES
    assert len(builders.lots) == 6


@pytest.mark.parametrize("again", ["rebuild", "catch up"])
def test_a_killed_rebuild_goes_on(
    index: WhooshIndex, feed: FakeFeed, builders: Builders, folder: Path, again: str
) -> None:
    index.catch_up(NoContext())
    before = (folder / CURRENT).read_text()
    builders.lots, builders.end_after = [], 4
    with pytest.raises(KilledError):
        index.rebuild(NoContext())
    assert (folder / CURRENT).read_text() == before
    assert found(index) == set(range(1, ARTICLES + 1))
    assert index.state().pending == 0
    assert index.waiting() == 2 * LOT
    feed.put(article(1, "鲜花"))
    builders.lots, builders.end_after = [], None
    if again == "rebuild":
        index.rebuild(NoContext())
    else:
        index.catch_up(NoContext())
    assert [lot for lot in builders.lots if len(lot) == LOT] == [
        list(range(41, 51)),
        list(range(51, 61)),
    ]
    assert (folder / CURRENT).read_text() != before
    assert found(index) == set(range(2, ARTICLES + 1))
    assert not (folder / NEXT).exists()
    assert len(list(folder.glob("gen-*"))) == 1


def test_a_stopped_rebuild_waits_until_it_is_asked_for(
    index: WhooshIndex, builders: Builders, folder: Path
) -> None:
    index.catch_up(NoContext())
    before = (folder / CURRENT).read_text()
    builders.lots, builders.end_after, builders.end = [], 4, Cancelled()
    with pytest.raises(Cancelled):
        index.rebuild(NoContext())
    assert index.waiting() == 0
    builders.lots, builders.end_after = [], None
    assert index.catch_up(NoContext()).rebuilt == ""
    assert (folder / CURRENT).read_text() == before
    assert builders.lots == []
    index.rebuild(NoContext())
    assert len(builders.lots) == 2
    assert (folder / CURRENT).read_text() != before


def test_a_rebuild_that_fails_leaves_nothing(
    index: WhooshIndex, builders: Builders, folder: Path
) -> None:
    index.catch_up(NoContext())
    builders.lots, builders.end_after = [], 4
    builders.end = OSError(28, "No space left on device")
    with pytest.raises(IndexProblem, match="No space left"):
        index.rebuild(NoContext())
    assert len(list(folder.glob("gen-*"))) == 1
    assert found(index) == set(range(1, ARTICLES + 1))


def test_a_rebuild_of_a_library_that_was_restored_meanwhile_begins_anew(
    index: WhooshIndex, feed: FakeFeed, builders: Builders, folder: Path
) -> None:
    index.catch_up(NoContext())
    builders.lots, builders.end_after = [], 4
    with pytest.raises(KilledError):
        index.rebuild(NoContext())
    feed.restore_other_history()
    builders.lots, builders.end_after = [], None
    assert "restored" in index.catch_up(NoContext()).rebuilt
    assert sum(map(len, builders.lots)) == ARTICLES
    assert Generations(folder).next() is None


def test_progress_counts_what_was_done_before(index: WhooshIndex, builders: Builders) -> None:
    class Watched(NoContext):
        def __init__(self) -> None:
            self.reports: list[Progress] = []

        def report(self, progress: Progress) -> None:
            self.reports.append(progress)

    builders.end_after = 2
    with pytest.raises(KilledError):
        index.catch_up(NoContext())
    builders.end_after = None
    watched = Watched()
    index.catch_up(watched)
    totals = [(one.done, one.total) for one in watched.reports]
    assert totals[:5] == [(at, ARTICLES) for at in range(20, 61, 10)]
