"""Fixtures of the engine's tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from archive_app.domain.jobs import NoContext
from archive_app.search.engine import WhooshIndex
from tests.integration.search.fakes import FakeFeed

MakeIndex = Callable[[FakeFeed], WhooshIndex]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the index lives."""
    return tmp_path / "index"


@pytest.fixture
def make_index(folder: Path) -> Iterator[MakeIndex]:
    """Opens an index of a feed in ``folder``, caught up; closed after the test."""
    made: list[WhooshIndex] = []

    def make(feed: FakeFeed) -> WhooshIndex:
        index = WhooshIndex(folder, feed)
        made.append(index)
        index.catch_up(NoContext())
        return index

    yield make
    for index in made:
        index.close()
