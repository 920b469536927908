"""A pasted sentence finds the article that it was copied from first."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_app.domain.query_parser import parse
from archive_app.domain.searching import Sort
from tests.integration.search.asked import AskedIndex
from tests.integration.search.fakes import FakeFeed, article

PASTED = "rain fell on the town (again)\n\n- women - carried sand **all** night"
WORDS = "rain fell on the town again women carried sand all night"


def _feed() -> FakeFeed:
    feed = FakeFeed()
    mixed = " ".join(reversed(WORDS.split()))
    filler = " ".join(f"word{at}" for at in range(300))
    feed.put(
        article(1, "", f"{mixed}. {mixed}. {mixed}."),
        article(2, "", f"{filler}. {PASTED}. {filler}."),
        article(3, "", f"{mixed} {mixed}", title_t="town"),
        article(4, "", "women carried sand"),
    )
    return feed


@pytest.mark.parametrize("text", [PASTED, WORDS, "(rain fell on) the town again women"])
def test_the_article_of_a_sentence_comes_first(tmp_path: Path, text: str) -> None:
    index = AskedIndex(tmp_path, _feed())
    root = parse(text).root
    assert index.search(root).ids[0] == 2
    assert set(index.search(root).ids) == index.scan(root) == {1, 2, 3}
    assert set(index.search(root, sort=Sort.TITLE).ids) == {1, 2, 3}


def test_few_words_and_other_queries_rank_as_ever(tmp_path: Path) -> None:
    index = AskedIndex(tmp_path, _feed())
    assert index.search(parse("rain fell on town").root).ids[0] != 2
    assert index.search(parse("rain fell on the =town").root).ids[0] != 2
