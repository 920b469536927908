"""A copy that is stopped leaves nothing, and tells how far it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_app.domain.errors import Cancelled
from archive_app.domain.jobs import Progress
from archive_app.store.backup import back_up
from archive_app.store.connections import connect


class _Context:
    """Wants to stop after so many looks."""

    def __init__(self, looks: int) -> None:
        self.looks = looks
        self.told: list[Progress] = []

    def report(self, progress: Progress) -> None:
        """Remember it."""
        self.told.append(progress)

    def checkpoint(self) -> None:
        """Count down."""
        self.looks -= 1
        if self.looks < 0:
            raise Cancelled


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A database of some megabytes."""
    path = tmp_path / "large.archive"
    path.touch()
    connection = connect(path, write=True)
    connection.execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT)")
    connection.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) "
        "INSERT INTO t SELECT i, hex(randomblob(40)) FROM n"
    )
    connection.close()
    return path


@pytest.mark.parametrize("looks", [0, 1, 3])
def test_nothing_is_left_of_a_stopped_copy(large: Path, tmp_path: Path, looks: int) -> None:
    target = tmp_path / "copy.archive"
    with pytest.raises(Cancelled):
        back_up(large, target, _Context(looks))
    assert [path.name for path in tmp_path.iterdir()] == ["large.archive"]


def test_progress_is_told_and_the_copy_is_whole(large: Path, tmp_path: Path) -> None:
    context = _Context(1_000_000)
    target = tmp_path / "copy.archive"
    back_up(large, target, context)
    assert context.told
    totals = {progress.total for progress in context.told}
    assert totals == {large.stat().st_size // 1_000_000, None}
    connection = connect(target, write=False)
    assert connection.execute("SELECT count(*) FROM t").fetchone() == (60000,)
    connection.close()
