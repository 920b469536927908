"""A commit is on the disk before it counts."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from archive_app.domain.jobs import NoContext
from archive_app.search import storage
from archive_app.search.building.generations import Generations
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
    fsync, flush_folder, replace = os.fsync, storage.flush_folder, Path.replace
    flushed: set[int] = set()

    def flushing(descriptor: int) -> None:
        flushed.add(os.fstat(descriptor).st_ino)
        events.append(("file", ""))
        fsync(descriptor)

    def flushing_folder(path: Path) -> None:
        events.append(("folder", path.name))
        flush_folder(path)

    def replacing(source: Path, target: Path) -> Path:
        events.append(("rename", target.name))
        return replace(source, target)

    monkeypatch.setattr(os, "fsync", flushing)
    monkeypatch.setattr(storage, "flush_folder", flushing_folder)
    monkeypatch.setattr(Path, "replace", replacing)
    feed.put(article(2, "女警"))
    index.catch_up(NoContext())
    monkeypatch.undo()

    # Flushing a folder is an fsync too.
    kinds = [kind for kind, name in events if name or kind == "file"]
    assert kinds[-6:] == ["file", "folder", "file", "rename", "folder", "file"], kinds
    new = [path for path in generation.iterdir() if path.name not in before]
    assert {path.suffix for path in new} == {".seg", ".toc"}
    assert {path.stat().st_ino for path in new} <= flushed
