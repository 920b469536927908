"""A library searched through its index and by reading its articles."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from archive_app.domain.jobs import NoContext
from archive_app.domain.query import Node
from archive_app.domain.query_parser import parse
from archive_app.domain.searching import Scope
from archive_app.search.engine import WhooshIndex
from archive_app.search.matches import WhooshMatches
from tests.integration.search.fakes import FakeFeed


class BothWays:
    """A library searched through its index; reading the articles must find the same."""

    def __init__(self, folder: Path, feed: FakeFeed) -> None:
        self._by_index = WhooshIndex(folder / "index", feed)
        self._by_index.catch_up(NoContext())
        self._by_reading = WhooshIndex(folder / "none", feed)

    def search(self, node: Node, **options: Any) -> WhooshMatches:
        """By the index, after a comparison."""
        found = self._by_index.search(node, **options)
        read = self._by_reading.search(node, **options)
        assert set(found.ids) == set(read.ids), (node, options)
        return found

    def close(self) -> None:
        self._by_index.close()
        self._by_reading.close()


def found(index: BothWays, query: str, scope: Scope = Scope.BOTH) -> set[int]:
    return {int(one) for one in index.search(parse(query).root, scope=scope).ids}
