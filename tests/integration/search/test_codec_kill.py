"""A writer killed at any moment leaves a whole commit, and files that the next sweep removes."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from archive_app.search.analyser.fields import build_schema
from archive_app.search.codec.index import MappedIndex
from archive_app.search.storage import DurableStorage

# Commits for ever: each adds a segment of as many documents as commits, merges now and then, and
# says in the notes how many documents there are.
_WRITER = """
import sys
from pathlib import Path
import numpy as np
from archive_app.search.codec.index import MappedIndex
from archive_app.search.codec.merging import merge_segments
from archive_app.search.codec.writing import write_segment
from archive_app.search.analyser.fields import build_schema
from archive_app.search.storage import DurableStorage

index = MappedIndex(DurableStorage(Path(sys.argv[1])), build_schema())
while True:
    with index.edit(timeout=5) as edit:
        count = 1 + edit.generation % 7
        columns = {"number": np.arange(count)}
        edit.segments.append(write_segment(index.storage, "MAIN", count, {}, columns))
        edit.meta["documents"] += count
        if len(edit.segments) > 5:
            parts = [(one.open(index.folder), one.deleted) for one in edit.segments]
            edit.segments = [merge_segments(index.storage, "MAIN", parts)]
        if edit.meta["documents"] > 60_000:
            edit.segments, edit.meta["documents"] = [], 0
        edit.commit()
        if edit.generation == 1:
            print("first commit", flush=True)
"""


@pytest.mark.parametrize("seed", range(4))
def test_a_killed_writer_leaves_one_whole_commit(tmp_path: Path, seed: int) -> None:
    index = MappedIndex.create(DurableStorage(tmp_path), build_schema(), meta={"documents": 0})
    child = subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == "first commit\n"
        time.sleep(random.Random(seed).uniform(0.0, 0.3))
    finally:
        child.kill()
        child.communicate()
    index.sweep()
    toc, files = index.open_segments()
    assert toc.generation > 0
    assert sum(file.doc_count for file in files) == toc.meta["documents"]
    for file in files:
        assert file.columns["number"][0] == 0
        assert list(file.damaged_arrays())[-1] == 0
    left = {path.name for path in tmp_path.iterdir()} - {"MAIN_WRITELOCK"}
    assert left == {f"_MAIN_{toc.generation}.toc", *(one.file_name for one in toc.segments)}
    with index.edit() as edit:
        edit.commit()
