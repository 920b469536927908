"""Signal 9 at a random moment of importing and tagging loses nothing that was acknowledged."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive_app.bootstrap import create_workspace, open_workspace
from archive_app.domain.facets import Facet
from archive_app.domain.jobs import NoContext
from archive_app.domain.searching import SearchRequest
from archive_app.services.workspace import Workspace

SHARDS, KILLS = 4, 25  # 100 kills; shards spread over the test processes

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork"),
    pytest.mark.timeout(600),
]


class Killer:
    """Starts children on a library and kills them."""

    def __init__(self, library: Path, folder: Path) -> None:
        self.library = library
        self.acks = folder / "acknowledged.jsonl"
        self.acks.touch()
        self._server = subprocess.Popen(
            [sys.executable, "-m", "tests.integration.kill_server"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def kill_one(self, seed: int, first: int, after: float) -> None:
        """Let a child live ``after`` seconds from its first acknowledgement on, then kill it."""
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        size = self.acks.stat().st_size
        request = {"library": str(self.library), "acks": str(self.acks)}
        self._server.stdin.write(json.dumps({**request, "seed": seed, "first": first}) + "\n")
        self._server.stdin.flush()
        child = int(self._server.stdout.readline())
        patience = time.monotonic() + 30
        while self.acks.stat().st_size == size and time.monotonic() < patience:
            time.sleep(0.002)
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
        assert self._server.stdout.readline() == "dead\n"

    def acknowledged(self) -> list[tuple[str, int | str, int]]:
        """Everything that children were told was done: (kind, number or tag, count)."""
        lines = self.acks.read_text(encoding="utf-8").splitlines()
        return [(kind, number, count) for kind, number, count in map(json.loads, lines)]

    def close(self) -> None:
        """End the server."""
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        self._server.stdin.close()
        self._server.wait(10)
        self._server.stdout.close()


@pytest.fixture
def killer(tmp_path: Path) -> Iterator[Killer]:
    create_workspace(tmp_path / "kill.archive").close()
    killer = Killer(tmp_path / "kill.archive", tmp_path)
    yield killer
    killer.close()


@pytest.mark.parametrize("shard", range(SHARDS))
def test_killing_loses_nothing_acknowledged(killer: Killer, shard: int) -> None:
    chance = random.Random(shard)
    for kill in range(KILLS):
        done = [number for _, number, _ in killer.acknowledged() if isinstance(number, int)]
        # Overlaps the last file on purpose: importing it again must add nothing.
        first = max(done, default=0)
        killer.kill_one(seed=shard * 1000 + kill, first=first, after=chance.uniform(0, 0.25))
        workspace = open_workspace(killer.library)
        try:
            check_nothing_lost(workspace, killer.acknowledged())
        finally:
            workspace.close()
    kinds = {kind for kind, _, _ in killer.acknowledged()}
    assert kinds == {"imported", "indexed", "tagged"}


def check_nothing_lost(
    workspace: Workspace, acknowledged: list[tuple[str, int | str, int]]
) -> None:
    """Store holds what was acknowledged (and at most the one in flight), search equals store."""
    imported = {int(number) for kind, number, _ in acknowledged if kind == "imported"}
    assert imported
    stored = workspace.count()
    assert len(imported) <= stored <= len(imported) + 1
    report = workspace.care.check(NoContext())
    assert report.healthy, report.problems
    newest = sorted(imported)[-5:]
    for number in newest:
        for query in (f"number{number}", f'"第{number}次记录"'):
            assert workspace.searching.search(SearchRequest(text=query)).total == 1, query
    everything = SearchRequest(facets=(Facet.TAG,), facet_limit=10_000)
    counts = {
        value.value: value.count
        for value in workspace.searching.search(everything).facets[Facet.TAG]
    }
    for kind, name, changed in acknowledged:
        if kind == "tagged":
            # All of one edit or nothing of it; acknowledged means all.
            assert counts[str(name)] == changed
