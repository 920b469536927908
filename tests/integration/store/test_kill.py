"""kill -9 at any moment: what was acknowledged is there, what was not is whole or absent."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from archive_app.domain.jobs import NoContext
from archive_app.store.library import Library

CHILD = Path(__file__).with_name("writing_child.py")
ROOT = Path(__file__).resolve().parents[3]
RUNS = 5


def killed_run(path: Path, seed: int, seconds: float) -> list[list[str]]:
    """Let the child write for so long, kill it; returns the lines it printed."""
    with subprocess.Popen(
        [sys.executable, str(CHILD), str(path), str(seed)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        time.sleep(seconds)
        child.kill()
        rest = child.stdout.read()
    # The last line may be cut off: then it was not acknowledged.
    return [line.split() for line in rest.rpartition("\n")[0].splitlines()]


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
def test_kill(path: Path) -> None:
    Library.create(path, "x").close()
    rng = random.Random()
    texts: dict[str, str] = {}
    tags: dict[str, set[str]] = {}
    acknowledged = 0
    for seed in range(RUNS):
        lines = killed_run(path, seed, rng.uniform(0.0, 0.6))
        for kind, key, value in lines:
            acknowledged += 1
            if kind == "item":
                texts[key] = value
            else:
                tags.setdefault(key, set()).add(value)
        with Library.open(path) as library:
            assert library.care.check(NoContext()) == ()
            for key, word in texts.items():
                article = library.reads.article(library.reads.find_article(key))
                assert article.translation is not None
                newer = article.translation.received.startswith(f"w{seed}-")
                assert article.translation.received == f"{word}." or newer
                texts[key] = article.translation.received.removesuffix(".")
                assert tags.get(key, set()) <= {tag.path for tag in article.tags}
            ids = library.feed.article_ids()
            assert len(list(library.feed.documents(ids))) == len(ids)
    assert acknowledged > 0
