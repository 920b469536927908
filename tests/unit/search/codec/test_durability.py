"""What must be on the disk before a commit counts."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from archive_app.search.analyser.fields import build_schema
from archive_app.search.codec.index import MappedIndex
from archive_app.search.codec.writing import write_segment
from archive_app.search.storage import DurableStorage


@pytest.fixture
def events(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is flushed and renamed, in order."""
    seen: list[str] = []
    flush, rename = os.fsync, Path.replace

    def noted_flush(descriptor: int) -> None:
        folder = stat.S_ISDIR(os.fstat(descriptor).st_mode)
        seen.append("flush folder" if folder else "flush file")
        flush(descriptor)

    def noted_rename(path: Path, target: Path) -> Path:
        seen.append("rename")
        return rename(path, target)

    monkeypatch.setattr(os, "fsync", noted_flush)
    monkeypatch.setattr(Path, "replace", noted_rename)
    return seen


@pytest.mark.skipif(os.name == "nt", reason="Windows flushes no folders")
def test_segment_table_and_folder_are_flushed_in_order(tmp_path: Path, events: list[str]) -> None:
    index = MappedIndex.create(DurableStorage(tmp_path), build_schema())
    events.clear()
    with index.edit() as edit:
        edit.segments.append(write_segment(index.storage, "MAIN", 1, {}, {"number": np.ones(1)}))
        assert events == ["flush file"]
        edit.commit()
    assert events == ["flush file", "flush file", "flush folder", "rename", "flush folder"]


def test_a_file_is_never_written_over(tmp_path: Path) -> None:
    storage = DurableStorage(tmp_path)
    storage.write_new("a", [b"first"])
    with pytest.raises(FileExistsError):
        storage.write_new("a", [b"second"])
    assert (tmp_path / "a").read_bytes() == b"first"


def test_a_file_cut_short_by_an_error_is_removed(tmp_path: Path) -> None:
    def chunks() -> Iterator[bytes]:
        yield b"half"
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        DurableStorage(tmp_path).write_new("a", chunks())
    assert list(tmp_path.iterdir()) == []
