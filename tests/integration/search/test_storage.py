"""A commit is on the disk before it counts."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_app.domain.jobs import NoContext
from archive_app.search import storage
from archive_app.search.generations import Generations
from tests.integration.search.conftest import MakeIndex
from tests.integration.search.fakes import FakeFeed, article


def test_segment_table_and_folder_are_flushed_around_the_rename(
    make_index: MakeIndex, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed = FakeFeed()
    feed.put(article(1, "女警"))
    index = make_index(feed)
    generation = Generations(folder).current()
    assert generation
    before = {path.name for path in generation.iterdir()}
    events: list[tuple[str, str]] = []
    flush_file, flush_folder, replace = storage.flush_file, storage.flush_folder, Path.replace

    def flushing(path: Path) -> None:
        events.append(("file", path.name))
        flush_file(path)

    def flushing_folder(path: Path) -> None:
        events.append(("folder", path.name))
        flush_folder(path)

    def replacing(source: Path, target: Path) -> Path:
        events.append(("rename", target.name))
        return replace(source, target)

    monkeypatch.setattr(storage, "flush_file", flushing)
    monkeypatch.setattr(storage, "flush_folder", flushing_folder)
    monkeypatch.setattr(Path, "replace", replacing)
    feed.put(article(2, "女警"))
    index.catch_up(NoContext())
    monkeypatch.undo()

    kinds = [kind for kind, _ in events]
    assert kinds[-3:] == ["folder", "rename", "folder"]
    flushed = {name for kind, name in events if kind == "file"}
    new = {path.name for path in generation.iterdir()} - before
    assert {name for name in new if name.endswith(".seg")} <= flushed
    assert any(name.startswith(events[-2][1]) for name in flushed)  # the table, before its rename
