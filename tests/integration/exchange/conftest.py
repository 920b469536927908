"""Two copies of a library of four articles: Mei's and Jonas's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from archive_app.domain.ids import ArticleId
from archive_app.store.library import Library
from tests.integration.exchange.copies import Ticking, copy_of
from tests.integration.store.drafts import draft, item, put


@pytest.fixture
def mei(tmp_path: Path) -> Iterator[Library]:
    """The library that is copied."""
    with Library.create(tmp_path / "mei.archive", "news", actor="Mei", now=Ticking()) as library:
        for number in range(1, 5):
            chinese, english = f"第{number}次发大水。\n第二段。", f"Flood {number} came.\nIt went."
            put(library, item(draft(f"n{number}", chinese, english)))
        library.curation.add_tag([ArticleId(1), ArticleId(2)], "flood")
        library.collections.make("shows")
        library.notes.add(ArticleId(1), "Look at this again.", None)
        yield library


@pytest.fixture
def jonas(mei: Library, tmp_path: Path) -> Iterator[Library]:
    """The copy; what Mei did before is in both."""
    with copy_of(mei, tmp_path / "jonas.archive", "Jonas", Ticking(start=1)) as library:
        yield library
