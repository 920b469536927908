"""A library for each test of the store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from archive_app.store.library import Library


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the library is: a name that must be quoted in URIs."""
    return tmp_path / "news 新闻 100%.archive"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    """An empty library, open."""
    with Library.create(path, "news", actor="mei") as opened:
        yield opened
