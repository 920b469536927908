"""Run as a child: follows or builds the index of a numbered library until it is killed.

``python kill_child.py FOLDER``; prints a line after every commit. It follows when there is an index
that has read nothing, and builds, in segments of ``LOT`` articles, when there is none.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import Any

from archive_app.domain.jobs import NoContext
from archive_app.search.building import bring_up, follower, lots
from archive_app.search.building.published import Published
from archive_app.search.engine import WhooshIndex
from tests.integration.search.fakes import FakeFeed, article

TRANSACTIONS = 400
LOT = 20


class NumberedFeed(FakeFeed):
    """The same history in every process: tokens follow from sequence numbers."""

    def head(self) -> tuple[int, bytes]:
        """The last transaction."""
        seq, _ = super().head()
        return seq, self.token(seq) or b""

    def token(self, seq: int) -> bytes | None:
        """The token of a transaction."""
        return hashlib.sha256(str(seq).encode()).digest()[:8] if super().token(seq) else None


def numbered_library() -> NumberedFeed:
    """Every transaction adds an article and changes an old one."""
    feed = NumberedFeed()
    for seq in range(1, TRANSACTIONS + 1):
        feed.put(article(seq, f"女警 第{seq}号"), article(seq // 2 + 1, f"女警 改{seq}"))
    return feed


class Telling(Published):
    """Tells the parent of every commit."""

    def commit(self, *facts: Any) -> None:
        """One line a commit."""
        super().commit(*facts)
        print("committed", flush=True)


def main() -> None:
    """Follow in the smallest batches, or build in small segments."""
    bring_up.BATCH = 1
    lots.LOT = LOT
    follower.Published = Telling  # type: ignore[attr-defined]
    index = WhooshIndex(Path(sys.argv[1]), numbered_library())
    index.catch_up(NoContext())


if __name__ == "__main__":
    main()
