"""The index follows the store: batches, bad articles, cancelling, generations, threads."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from archive_app.domain.errors import Cancelled, IndexProblem
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import NoContext, Progress
from archive_app.domain.query_parser import parse
from archive_app.search import finding
from archive_app.search.asking.compile import compile_query
from archive_app.search.building import bring_up, generations, lots
from archive_app.search.building.generations import Generations
from archive_app.search.engine import WhooshIndex
from archive_app.search.facet_columns.row_ids import RowIds
from tests.integration.search.conftest import MakeIndex
from tests.integration.search.fakes import FakeFeed, article


def ids(index: WhooshIndex, query: str) -> set[int]:
    return set(index.search(parse(query).root).ids)


def small_library(count: int = 5) -> FakeFeed:
    feed = FakeFeed()
    feed.put(*(article(at, f"女警 第{at}号", f"article number{at}") for at in range(1, count + 1)))
    return feed


def test_an_empty_library_has_an_index(make_index: MakeIndex) -> None:
    index = make_index(FakeFeed())
    assert index.state().ready
    assert ids(index, "") == set()
    assert ids(index, "a -b") == set()


def test_first_catch_up_builds_and_says_why(folder: Path) -> None:
    index = WhooshIndex(folder, small_library())
    state = index.state()
    assert (state.ready, state.pending) == (False, 5)
    assert state.problem
    assert ids(index, "女警") == {1, 2, 3, 4, 5}  # the articles themselves are read
    assert ids(index, "") == {1, 2, 3, 4, 5}  # browsing needs no index
    done = index.catch_up(NoContext())
    assert (done.indexed, done.removed, done.bad) == (5, 0, ())
    assert done.rebuilt
    assert (index.state().ready, index.state().documents, index.state().pending) == (True, 5, 0)
    assert folder.stat().st_mode & 0o777 == 0o700
    index.close()


def test_changes_and_removals_are_followed(
    make_index: MakeIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed = small_library()
    index = make_index(feed)
    feed.put(article(2, "鲜花"), article(9, "女警 新"))
    feed.remove(4)
    assert index.state().pending == 3
    with monkeypatch.context() as patched:
        patched.setattr(finding, "MOST_SCANNED", 2)
        matches = index.search(parse("女警").root)
        assert set(matches.ids) == {1, 2, 3, 5}  # the old state, without what is gone
        assert matches.pending == 3
    matches = index.search(parse("女警").root)
    assert set(matches.ids) == {1, 3, 5, 9}  # few changes are read as they are now
    assert matches.pending == 0
    done = index.catch_up(NoContext())
    assert (done.indexed, done.removed, done.rebuilt) == (2, 1, "")
    assert ids(index, "女警") == {1, 3, 5, 9}
    assert ids(index, "鲜花") == {2}
    assert ids(index, "-女警") == {2}
    assert index.state().documents == 5
    assert index.catch_up(NoContext()).indexed == 0


def test_transactions_without_texts_leave_the_index_alone(
    make_index: MakeIndex, folder: Path
) -> None:
    feed = small_library()
    index = make_index(feed)
    before = {path.name for path in folder.glob("gen-*/*")}
    feed.put()
    assert index.catch_up(NoContext()).indexed == 0
    assert {path.name for path in folder.glob("gen-*/*")} == before
    feed.put(article(6, "女警"))
    assert index.catch_up(NoContext()).indexed == 1
    assert index.catch_up(NoContext()).rebuilt == ""


def test_a_search_asks_a_library_that_rests_once(
    make_index: MakeIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed = small_library()
    index = make_index(feed)
    assert ids(index, "女警") == {1, 2, 3, 4, 5}
    asked: list[str] = []

    def note(feed: FakeFeed, name: str) -> object:
        asked.append(name)
        return object.__getattribute__(feed, name)

    monkeypatch.setattr(FakeFeed, "__getattribute__", note)
    matches = index.search(parse("女警").root)
    assert (len(matches.ids), matches.library_total, matches.index.pending) == (5, 5, 0)
    assert [name for name in asked if not name.startswith("_")] == ["standing", "pending"]


def test_a_new_article_moves_no_row_of_the_others(
    make_index: MakeIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed = small_library(40)
    index = make_index(feed)
    assert len(ids(index, "女警")) == 40
    looked_up: list[int] = []
    rows_of = RowIds.rows_of

    def counted(row_ids: RowIds, articles: npt.NDArray[np.int64]) -> npt.NDArray[np.int32]:
        looked_up.append(len(articles))
        return rows_of(row_ids, articles)

    monkeypatch.setattr(RowIds, "rows_of", counted)
    for number in (41, 42, 43):
        feed.put(article(number, f"女警 新{number}"))
        index.catch_up(NoContext())
        assert ids(index, f"新{number}") == {number}
        assert len(ids(index, "女警")) == number
    assert sum(looked_up) < 40


def test_repeated_updates_leave_one_document(make_index: MakeIndex) -> None:
    feed = small_library()
    index = make_index(feed)
    for at in range(30):
        feed.put(article(1, f"版本{at}"))
        index.catch_up(NoContext())
    assert index.state().documents == 5
    assert ids(index, "版本29") == {1}
    assert ids(index, "版本28") == set()


def test_segments_stay_few(make_index: MakeIndex, folder: Path) -> None:
    feed = small_library()
    index = make_index(feed)
    for at in range(40):
        feed.put(article(100 + at, f"女警{at}"))
        index.catch_up(NoContext())
    assert len(list(folder.glob("gen-*/*.seg"))) < 30
    assert len(ids(index, "女警")) == 45


def test_batches_of_whole_transactions(
    make_index: MakeIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lots, "LOT", 2)
    monkeypatch.setattr(bring_up, "BATCH", 2)
    feed = FakeFeed()
    for at in range(1, 8):
        feed.put(article(at, "女警"), article(at + 100, "女警"))
    index = make_index(feed)
    assert len(ids(index, "女警")) == 14
    assert index.checkpoint() is not None
    feed.put(*(article(at, "鲜花") for at in range(1, 8)))
    feed.put(article(50, "鲜花"))
    assert index.catch_up(NoContext()).indexed == 8
    assert len(ids(index, "鲜花")) == 8


def test_a_bad_article_is_listed_and_the_others_are_found(make_index: MakeIndex) -> None:
    feed = small_library()
    index = make_index(feed)
    feed.put(article(2, "鲜花"), article(3, "鲜花"), article(6, "鲜花"))
    feed.poisoned = {ArticleId(3)}
    done = index.catch_up(NoContext())
    assert [number for number, _ in done.bad] == [3]
    assert "can't be read" in done.bad[0][1]
    assert ids(index, "鲜花") == {2, 6}
    assert 3 not in ids(index, "女警")  # what was indexed of it is out of date
    feed.poisoned = set()
    assert [number for number, _ in index.rebuild(NoContext()).bad] == []
    assert ids(index, "鲜花") == {2, 3, 6}


def test_a_bad_article_does_not_stop_a_rebuild(make_index: MakeIndex) -> None:
    feed = small_library()
    feed.poisoned = {ArticleId(3)}
    index = make_index(feed)
    assert ids(index, "女警") == {1, 2, 4, 5}


def test_a_full_disk_is_told_and_leaves_the_old_state(
    make_index: MakeIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed = small_library()
    index = make_index(feed)
    feed.put(article(6, "女警"))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("archive_app.search.storage.os.fsync", full)
        with pytest.raises(IndexProblem, match="No space left"):
            index.catch_up(NoContext())
    assert (index.state().pending, index.state().documents) == (1, 5)
    assert index.catch_up(NoContext()).rebuilt == ""
    assert ids(index, "女警") == {1, 2, 3, 4, 5, 6}


class StopAfter:
    """Asks to stop at the given checkpoint."""

    def __init__(self, many: int) -> None:
        self.left = many
        self.reports: list[Progress] = []

    def report(self, progress: Progress) -> None:
        self.reports.append(progress)

    def checkpoint(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.mark.parametrize("many", range(8))
def test_cancelling_leaves_a_sound_index(
    make_index: MakeIndex, folder: Path, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "MOST_SCANNED", 0)  # what the index itself finds
    feed = small_library()
    index = make_index(feed)
    feed.put(*(article(at, "鲜花") for at in range(1, 6)))
    ctx = StopAfter(many)
    try:
        index.catch_up(ctx)
    except Cancelled:
        assert ids(index, "女警") == {1, 2, 3, 4, 5}
    with pytest.raises(Cancelled):
        index.rebuild(StopAfter(min(many, 3)))
    assert len(list(folder.glob("gen-*"))) == 1
    assert index.catch_up(NoContext()).rebuilt == ""
    assert ids(index, "鲜花") == {1, 2, 3, 4, 5}


def test_looking_for_sounds_can_be_stopped(
    make_index: MakeIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = make_index(small_library())
    looks: list[int] = []
    ctx = StopAfter(1_000_000)

    def watched(*args: Any, **kwargs: Any) -> Any:
        before = ctx.left
        compiled = compile_query(*args, **kwargs)
        looks.append(before - ctx.left)
        return compiled

    monkeypatch.setattr(finding, "compile_query", watched)
    assert list(index.search(parse("sounds:nvjing").root, ctx=ctx).ids)
    assert looks[0] > 0  # the tables of sounds are made while the query is read


def test_a_search_can_be_stopped(make_index: MakeIndex) -> None:
    index = make_index(small_library())
    with pytest.raises(Cancelled):
        index.search(parse("女警").root, ctx=StopAfter(0))
    assert ids(index, "女警") == {1, 2, 3, 4, 5}


def test_rebuild_swaps_and_removes_the_old_generation(make_index: MakeIndex, folder: Path) -> None:
    index = make_index(small_library())
    before = (folder / generations.CURRENT).read_text()
    done = index.rebuild(NoContext())
    assert done.indexed == 5
    assert (folder / generations.CURRENT).read_text() != before
    assert len(list(folder.glob("gen-*"))) == 1
    assert ids(index, "女警") == {1, 2, 3, 4, 5}


def test_leftovers_of_killed_writers_are_swept(make_index: MakeIndex, folder: Path) -> None:
    feed = small_library()
    index = make_index(feed)
    generation = Generations(folder).current()
    assert generation
    (folder / "gen-0123456789ab").mkdir()
    (folder / "CURRENT.tmp").write_text("x")
    (generation / "MAIN.tmp").mkdir()
    (generation / "MAIN.tmp" / "run").write_text("x")
    (generation / "MAIN_deadbeef.trm").write_text("x")
    (generation / "_MAIN_99.toc.123.4").write_text("x")
    index.catch_up(NoContext())
    assert {path.name for path in folder.iterdir()} == {generation.name, "CURRENT", "LOCK"}
    names = {path.name for path in generation.iterdir()}
    assert not [name for name in names if name.startswith(("MAIN.tmp", "MAIN_dead", "_MAIN_99"))]
    assert ids(index, "女警") == {1, 2, 3, 4, 5}


def test_a_second_writer_is_refused(
    make_index: MakeIndex, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = make_index(small_library())
    monkeypatch.setattr(generations, "_WAIT", 0.0)
    with Generations(folder).lock(), pytest.raises(IndexProblem, match="another program"):
        index.catch_up(NoContext())


def test_two_indexes_follow_one_library(make_index: MakeIndex) -> None:
    feed = small_library()
    window, worker = make_index(feed), make_index(feed)
    assert ids(window, "女警") == {1, 2, 3, 4, 5}
    feed.put(article(6, "女警"))
    worker.catch_up(NoContext())
    assert 6 in ids(window, "女警")
    worker.rebuild(NoContext())
    assert 6 in ids(window, "女警")


def test_searches_in_many_threads_while_the_index_moves(make_index: MakeIndex) -> None:
    feed = small_library()
    index = make_index(feed)
    wrong: list[object] = []
    stop = threading.Event()

    def searching() -> None:
        try:
            while not stop.is_set():
                got = ids(index, "女警 OR number1")
                if not got >= {1, 2, 3, 4, 5}:
                    wrong.append(got)
        except Exception as problem:  # noqa: BLE001 - asserted on in the main thread
            wrong.append(problem)

    threads = [threading.Thread(target=searching) for _ in range(3)]
    for thread in threads:
        thread.start()
    for at in range(10, 16):
        feed.put(article(at, "女警"))
        index.catch_up(NoContext())
    index.rebuild(NoContext())
    stop.set()
    for thread in threads:
        thread.join()
    assert wrong == []
