"""kill -9 at any moment leaves an index that goes on from its last commit."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from archive_app.domain.indexing import Checkpoint
from archive_app.domain.jobs import NoContext
from archive_app.domain.query_parser import parse
from archive_app.search import finding
from archive_app.search.analyser.fields import schema_id
from archive_app.search.building.coverage import Coverage, mismatch
from archive_app.search.building.generations import Generations
from archive_app.search.engine import WhooshIndex
from tests.integration.search.kill_child import TRANSACTIONS, numbered_library

ROOT = Path(__file__).resolve().parents[3]
KILLS = 6


@pytest.mark.slow
def test_a_killed_follower_goes_on(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "MOST_SCANNED", 0)  # what the index itself finds
    feed = numbered_library()
    generations = Generations(folder)
    generations.prepare()
    # An index that has read nothing, so that the child follows instead of building.
    origin = Coverage(Checkpoint(feed.library_uuid, schema_id(), 0, b""))
    generations.use(generations.create(origin))
    reached = [0]
    for kill in range(KILLS):
        _run_and_kill(folder, random.Random(kill).randint(1, 12))
        index = WhooshIndex(folder, feed)
        checkpoint = index.checkpoint()
        assert checkpoint
        assert mismatch(checkpoint, feed) == ""
        # Every committed transaction is there, and none by half.
        expected = {one for one, seq in feed.last_changes().items() if seq <= checkpoint.seq}
        assert set(index.search(parse("女警").root).ids) == expected
        index.close()
        reached.append(checkpoint.seq)
    assert all(one < other for one, other in pairwise(reached)), reached
    assert reached[-1] < TRANSACTIONS
    index = WhooshIndex(folder, feed)
    done = index.catch_up(NoContext())
    assert done.rebuilt == ""
    assert index.state().documents == TRANSACTIONS
    assert len(index.search(parse("女警").root).ids) == TRANSACTIONS
    assert list(index.search(parse(f'"改{TRANSACTIONS}"').root).ids) == [TRANSACTIONS // 2 + 1]
    current = generations.current()
    assert current
    assert not list(current.glob("*.tmp"))
    index.close()


def _run_and_kill(folder: Path, commits: int) -> None:
    """Start a follower and kill it when it has told of some commits."""
    child = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("kill_child.py")), str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "ignore"},
    )
    assert child.stdout
    with child.stdout as lines:
        for _ in range(commits):
            assert lines.readline()
        child.kill()
    child.wait()
