"""Articles that the index doesn't know yet are read once, and again only when they change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import IndexedArticle
from archive_app.domain.query_parser import parse
from tests.integration.search.conftest import MakeIndex
from tests.integration.search.fakes import FakeFeed, article


class WatchedFeed(FakeFeed):
    """Keeps which articles were read."""

    def __init__(self) -> None:
        super().__init__()
        self.read: list[int] = []

    def documents(self, ids: Sequence[ArticleId]) -> Iterator[IndexedArticle]:
        self.read += ids
        return super().documents(ids)


def test_each_change_is_read_once(make_index: MakeIndex) -> None:
    feed = WatchedFeed()
    feed.put(*(article(number, "鲜花", "flowers") for number in range(1, 6)))
    index = make_index(feed)
    feed.put(article(2, "女警", "police"), article(3, "女警", "police"))

    def found(text: str) -> tuple[set[int], list[int]]:
        """(what a search finds, what it had to read)."""
        feed.read.clear()
        ids = set(map(int, index.search(parse(text).root).ids))
        return ids, sorted(feed.read)

    assert found("police") == ({2, 3}, [2, 3])
    assert found("女警") == ({2, 3}, [])
    feed.put(article(3, "座谈会", "symposium"))
    assert found("police") == ({2}, [3])
    assert found("座谈会") == ({3}, [])
    feed.set_values(2, {})  # columns are others, the text is the same
    assert found("police") == ({2}, [])
    feed.remove(2)
    assert found("police") == (set(), [])
    feed.put(article(2, "鲜花", "flowers"))
    assert found("police") == (set(), [2])
    assert found("flowers") == ({1, 2, 4, 5}, [])
