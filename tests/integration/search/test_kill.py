"""kill -9 at any moment leaves an index that goes on from its last commit."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import pytest

from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import BuiltSegment, Checkpoint
from archive_app.domain.jobs import JobContext, NoContext
from archive_app.domain.query_parser import parse
from archive_app.search import finding
from archive_app.search.analyser.fields import schema_id
from archive_app.search.building import lots
from archive_app.search.building.coverage import Coverage, mismatch
from archive_app.search.building.generations import Generations
from archive_app.search.building.segments import BuildersHere
from archive_app.search.engine import WhooshIndex
from tests.integration.search.kill_child import LOT, TRANSACTIONS, numbered_library

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


@pytest.mark.slow
def test_a_killed_build_loses_only_what_was_not_finished(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "MOST_SCANNED", 0)  # what the index itself finds
    monkeypatch.setattr(lots, "LOT", LOT)
    feed = numbered_library()
    done = 0
    for kill in range(KILLS):
        commits = random.Random(kill).randint(1, 3)
        _run_and_kill(folder, commits)
        index = WhooshIndex(folder, feed)
        state = index.state()
        assert state.ready
        assert state.documents % LOT == 0
        assert state.documents >= done + commits * LOT
        assert state.pending == TRANSACTIONS - state.documents
        matches = index.search(parse("女警").root)
        assert set(matches.ids) == set(range(1, state.documents + 1))
        assert matches.pending == state.pending
        index.close()
        done = state.documents
    assert done < TRANSACTIONS
    builders = Counting(feed)
    index = WhooshIndex(folder, feed)
    index._follower._here = builders
    assert index.catch_up(NoContext()).indexed == TRANSACTIONS - done
    assert builders.segments == (TRANSACTIONS - done) // LOT
    assert len(index.search(parse("女警").root).ids) == TRANSACTIONS
    index.close()


class Counting(BuildersHere):
    """Counts the segments that it builds."""

    segments = 0

    def build(
        self,
        folder: Path,
        lots: Iterable[Sequence[ArticleId]],
        ctx: JobContext,
        built: Callable[[int], None],
    ) -> Iterator[tuple[Sequence[ArticleId], BuiltSegment]]:
        """As the real ones do."""
        for done in super().build(folder, lots, ctx, built):
            self.segments += 1
            yield done


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
