"""The history of searches is walked back and forth."""

from archive_app.ui.search.history import SearchHistory


def test_up_and_down_walk_and_the_draft_comes_back() -> None:
    history = SearchHistory()
    for text in ("one", "two", "one", "  "):
        history.remember(text)
    assert history.older("draft") == "one"
    assert history.older("one") == "two"
    assert history.older("two") == "two"
    assert history.newer("two") == "one"
    assert history.newer("one") == "draft"
    assert history.newer("draft") == "draft"


def test_what_is_shown_is_not_offered_again() -> None:
    history = SearchHistory()
    history.remember("one")
    history.remember("two")
    assert history.older("two") == "one"


def test_what_was_kept_is_walked_again() -> None:
    before = SearchHistory()
    for text in ("one", "two"):
        before.remember(text)
    history = SearchHistory()
    history.load(before.texts)
    assert history.older("") == "two"
    assert history.older("two") == "one"
    history.load(())
    assert history.older("") == ""


def test_what_was_pasted_by_the_page_is_not_kept() -> None:
    history = SearchHistory()
    history.remember("x" * 1001)
    assert history.texts == ()
