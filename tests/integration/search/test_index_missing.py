"""The index is lost or spoilt under an open library: no list is ever wrong or silently short."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from archive_app.bootstrap import create_workspace
from archive_app.domain.errors import Cancelled
from archive_app.domain.facets import Facet
from archive_app.domain.ids import ArticleId
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.jobs import NoContext, Progress
from archive_app.domain.query_parser import parse
from archive_app.domain.searching import Scope, SearchRequest, Sort
from archive_app.resource_files import resource
from archive_app.search import finding
from archive_app.search.asking import scan
from archive_app.search.building.generations import CURRENT, Generations
from archive_app.search.engine import WhooshIndex
from archive_app.search.finding import NOT_READY
from archive_app.services.workspace import Workspace
from tests.integration.search.conftest import MakeIndex
from tests.integration.search.fakes import FakeFeed, article

Damage = Callable[[Path, Path], None]
FOUND = set(range(1, 40))


def library() -> FakeFeed:
    feed = FakeFeed()
    feed.put(*(article(at, f"女警 第{at}号", f"article number{at}") for at in FOUND))
    feed.put(*(article(at, "鲜花", "flowers") for at in range(40, 60)))
    return feed


def _each(pattern: str, change: Callable[[bytes], bytes]) -> Damage:
    def damage(_folder: Path, generation: Path) -> None:
        for file in generation.glob(pattern):
            file.write_bytes(change(file.read_bytes()))

    return damage


def _remove(pattern: str) -> Damage:
    def damage(_folder: Path, generation: Path) -> None:
        for file in generation.glob(pattern):
            file.unlink()

    return damage


def _replace(pattern: str, change: Callable[[bytes], bytes]) -> Damage:
    """As a copy or a sync program does: a new file takes the name."""

    def damage(_folder: Path, generation: Path) -> None:
        for file in generation.glob(pattern):
            beside = file.with_name("beside")
            beside.write_bytes(change(file.read_bytes()))
            beside.replace(file)

    return damage


def _spoil_current(folder: Path, _generation: Path) -> None:
    (folder / CURRENT).write_bytes(b"\xff\xfe")


DAMAGES: dict[str, Damage] = {
    "folder deleted": lambda folder, _: shutil.rmtree(folder),
    "generation deleted": lambda _, generation: shutil.rmtree(generation),
    "generation emptied": _remove("*"),
    "segments deleted": _remove("*.seg"),
    "toc deleted": _remove("*.toc"),
    "CURRENT deleted": lambda folder, _: (folder / CURRENT).unlink(),
    "CURRENT garbage": _spoil_current,
    "toc halved": _each("*.toc", lambda data: data[: len(data) // 2]),
    "segments replaced by zeros": _replace("*.seg", lambda data: bytes(len(data))),
    "segments replaced by nothing": _replace("*.seg", lambda data: b""),
    "segments zeroed in place": _each("*.seg", lambda data: bytes(len(data))),
    "segments halved in place": _each("*.seg", lambda data: data[: len(data) // 2]),
    "segments emptied in place": _each("*.seg", lambda data: b""),
    "a segment's middle zeroed": _each(
        "*.seg", lambda data: data[:200] + bytes(len(data) - 400) + data[-200:]
    ),
}


@pytest.mark.allow_log("searching failed")
@pytest.mark.parametrize("used", [True, False], ids=["searched before", "not yet"])
@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_damage_under_an_open_index(
    make_index: MakeIndex, folder: Path, damage: Damage, used: bool
) -> None:
    index = make_index(library())
    if used:
        assert set(index.search(parse("女警").root).ids) == FOUND
    generation = Generations(folder).current()
    assert generation
    damage(folder, generation)
    for query, expected in (("女警", FOUND), ("flowers", set(range(40, 60))), ("number7", {7})):
        for _ in range(2):
            matches = index.search(parse(query).root)
            assert set(matches.ids) == expected
            assert matches.pending == 0
    index.catch_up(NoContext())
    assert index.state().ready
    matches = index.search(parse("女警").root)
    assert set(matches.ids) == FOUND
    assert NOT_READY not in matches.notes


# What waits for the index


def found(index: WhooshIndex, query: str, scope: Scope = Scope.BOTH) -> set[int]:
    matches = index.search(parse(query).root, scope=scope)
    assert matches.pending == 0
    assert NOT_READY not in matches.notes
    return set(matches.ids)


def test_what_the_index_does_not_know_yet_is_read(make_index: MakeIndex) -> None:
    feed = library()
    index = make_index(feed)
    feed.put(article(1, "鲜花"), article(70, "女警 新", "fresh flowers"))
    feed.remove(2, 40)
    assert found(index, "女警") == FOUND - {1, 2} | {70}
    assert found(index, "鲜花") == set(range(41, 60)) | {1}
    assert found(index, "-女警") == set(range(41, 60)) | {1}
    assert found(index, "flowers", Scope.ORIGINAL) == set()
    assert found(index, "number1") == set()
    assert index.state().pending == 4
    index.catch_up(NoContext())
    assert found(index, "女警") == FOUND - {1, 2} | {70}


def test_too_many_changes_are_told(make_index: MakeIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "MOST_SCANNED", 3)
    feed = library()
    index = make_index(feed)
    feed.put(*(article(at, "女警") for at in (71, 72, 73)))
    assert found(index, "女警") == FOUND | {71, 72, 73}
    feed.put(article(74, "女警"))
    matches = index.search(parse("女警").root)
    assert set(matches.ids) == FOUND
    assert matches.pending == 4


def test_what_is_read_stands_among_the_ranked(make_index: MakeIndex) -> None:
    feed = FakeFeed()
    feed.put(article(1, "", "open " * 9), article(2, "", "open " + "word " * 300))
    index = make_index(feed)
    feed.put(article(3, "", "open"))
    assert list(index.search(parse("open").root).ids) == [1, 3, 2]


# Reading the articles


class Watched:
    """A context that keeps reports and stops after some checkpoints."""

    def __init__(self, stop_after: int) -> None:
        self.left = stop_after
        self.reports: list[Progress] = []

    def report(self, progress: Progress) -> None:
        self.reports.append(progress)

    def checkpoint(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.fixture
def unindexed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WhooshIndex]:
    monkeypatch.setattr(scan, "CHUNK", 10)
    index = WhooshIndex(folder, library())
    yield index
    index.close()


def test_reading_reports_and_can_be_stopped(unindexed: WhooshIndex) -> None:
    watched = Watched(100)
    unindexed.search(parse("女警").root, ctx=watched)
    assert [(one.done, one.total) for one in watched.reports] == [
        (at, 59) for at in (0, 10, 20, 30, 40, 50, 59)
    ]
    assert {one.label for one in watched.reports} == {"Searching the archive itself"}
    stopped = Watched(3)
    with pytest.raises(Cancelled):
        unindexed.search(parse("女警").root, ctx=stopped)
    assert len(stopped.reports) == 3


def test_an_article_that_cannot_be_read_is_counted(folder: Path) -> None:
    feed = library()
    feed.poisoned = {ArticleId(3), ArticleId(41)}
    index = WhooshIndex(folder, feed)
    matches = index.search(parse("女警").root)
    assert set(matches.ids) == FOUND - {3}
    assert matches.pending == 2
    index.close()


def test_orders_and_notes(unindexed: WhooshIndex) -> None:
    unindexed._feed.set_values(7, {Facet.TAG: ("a",)}, date="2021-03-08")  # type: ignore[attr-defined]
    by_relevance = unindexed.search(parse("女警").root)
    assert by_relevance.ids[0] == 7
    assert by_relevance.notes == (NOT_READY, finding.NO_RANKING)
    oldest = unindexed.search(parse("女警").root, sort=Sort.OLDEST)
    assert oldest.ids[0] == 7
    assert oldest.notes == (NOT_READY,)
    assert set(unindexed.search(parse("tag:a").root).ids) == {7}
    values, distinct = by_relevance.facet(Facet.TAG, 50)
    assert [(one.value, one.count) for one in values] == [("(none)", 38), ("a", 1)]
    assert distinct == 2


# The whole library


def test_a_service_without_an_index_answers_and_says_so(tmp_path: Path) -> None:
    workspace: Workspace = create_workspace(tmp_path / "s.archive", index_parent=tmp_path / "index")
    try:
        workspace.imports.run(ImportPlan.of([resource("sample")]), NoContext())
        asked = SearchRequest("policewoman OR 女警", facets=(Facet.SOURCE,))
        without = workspace.searching.search(asked)
        assert without.total > 10
        assert NOT_READY in without.notes
        assert without.pending == 0
        assert not without.index.ready
        workspace.index.catch_up(NoContext())
        indexed = workspace.searching.search(asked)
        assert set(indexed.ids) == set(without.ids)
        assert indexed.facets == without.facets
        assert indexed.index.ready
        assert indexed.notes == ()
    finally:
        workspace.close()
