"""Only the newest question is answered; edits count anew and leave the list alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.errors import IndexProblem
from archive_app.domain.facets import Choice, Facet
from archive_app.domain.ids import ArticleId
from archive_app.domain.reading import ReaderPage
from archive_app.domain.searching import Scope, SearchResult, Sort
from archive_app.ui.browsing import Browser
from archive_app.ui.models.hit_list import PAGE_SIZE
from archive_app.ui.session import Session
from tests.ui.window.conftest import Settle
from tests.ui.window.fakes import FakeArchive

TAGGED = ChangeSet(frozenset({Aspect.TAGS}), frozenset({ArticleId(2)}), "Tag", None, 1)


class Screen:
    """What a browser said, in order."""

    def __init__(self, browser: Browser) -> None:
        self.found: list[SearchResult] = []
        self.recounted: list[SearchResult] = []
        self.opened: list[int] = []
        self.refreshed: list[int] = []
        self.failed: list[Exception] = []
        browser.found.connect(self.found.append)
        browser.counted.connect(self.recounted.append)
        browser.failed.connect(self.failed.append)
        browser.page_opened.connect(self._open)
        browser.page_refreshed.connect(self._refresh)

    @property
    def texts(self) -> list[str]:
        """The questions whose lists were shown."""
        return [result.request.text for result in self.found]

    def _open(self, page: ReaderPage) -> None:
        self.opened.append(page.article.id)

    def _refresh(self, page: ReaderPage) -> None:
        self.refreshed.append(page.article.id)


@pytest.fixture
def browser(session: Session, archive: FakeArchive, settle: Settle) -> Browser:
    """A browser that shows everything."""
    browser = Browser(session, session)
    browser.begin(Sort.RELEVANCE)
    settle()
    return browser


@pytest.fixture
def screen(browser: Browser) -> Screen:
    return Screen(browser)


def test_a_search_is_stopped_and_asked_again(
    browser: Browser, screen: Screen, archive: FakeArchive, settle: Settle
) -> None:
    busy: list[bool] = []
    browser.searching_changed.connect(busy.append)
    archive.searching.held.add("long")
    browser.ask("long")
    browser.stop()
    assert busy == [True, False]
    archive.searching.gate.set()
    settle()
    assert screen.texts == []
    browser.ask("long")
    settle()
    assert screen.texts == ["long"]
    assert busy == [True, False, True, False]
    browser.stop()
    assert busy[4:] == []


def test_only_the_newest_search_is_shown(
    browser: Browser, screen: Screen, archive: FakeArchive, settle: Settle
) -> None:
    archive.searching.held.add("old")
    browser.ask("old")
    browser.ask("new")
    archive.searching.gate.set()
    settle()
    assert screen.texts == ["new"]


def test_the_same_question_is_not_asked_twice(
    browser: Browser, screen: Screen, settle: Settle
) -> None:
    browser.ask("lantern")
    browser.ask("lantern")
    settle()
    browser.ask("lantern")
    settle()
    assert screen.texts == ["lantern"]


def test_filters_scope_and_order_are_kept_from_one_question_to_the_next(
    browser: Browser, screen: Screen, settle: Settle
) -> None:
    choice = Choice(frozenset({"Evening Post"}))
    browser.choose(Facet.SOURCE, choice)
    browser.set_scope(Scope.ORIGINAL)
    browser.set_sort(Sort.NEWEST)
    browser.ask("lantern")
    settle()
    request = screen.found[-1].request
    assert request.filters.of(Facet.SOURCE) == choice
    assert (request.scope, request.sort, request.text) == (Scope.ORIGINAL, Sort.NEWEST, "lantern")


def test_an_edit_counts_anew_and_keeps_the_list(
    browser: Browser, screen: Screen, session: Session, settle: Settle
) -> None:
    session.changed.emit(TAGGED)
    settle()
    assert len(screen.recounted) == 1
    assert screen.found == []


def test_the_same_question_after_an_edit_lists_anew(
    browser: Browser, screen: Screen, session: Session, settle: Settle
) -> None:
    session.changed.emit(TAGGED)
    settle()
    browser.ask("")
    settle()
    assert screen.texts == [""]


def test_of_many_edits_the_last_counts_are_shown(
    browser: Browser, screen: Screen, archive: FakeArchive, session: Session, settle: Settle
) -> None:
    archive.searching.held.add("")
    session.changed.emit(TAGGED)
    session.changed.emit(TAGGED)
    session.changed.emit(TAGGED)
    archive.searching.gate.set()
    settle()
    assert len(screen.recounted) == 1


def test_an_edit_during_a_search_asks_the_search_again(
    browser: Browser, screen: Screen, archive: FakeArchive, session: Session, settle: Settle
) -> None:
    archive.searching.held.add("slow")
    browser.ask("slow")
    archive.searching.total = 2
    session.changed.emit(TAGGED)
    archive.searching.gate.set()
    settle()
    assert [result.total for result in screen.found] == [2]
    assert screen.recounted == screen.found  # counted once, after the list


def test_an_import_searches_again(
    browser: Browser, screen: Screen, archive: FakeArchive, session: Session, settle: Settle
) -> None:
    archive.searching.total = 5
    session.changed.emit(ChangeSet(frozenset({Aspect.ARTICLES})))
    settle()
    assert [result.total for result in screen.found] == [5]


def test_only_the_newest_article_is_opened(
    browser: Browser, screen: Screen, archive: FakeArchive, settle: Settle
) -> None:
    archive.reading.held.add(1)
    browser.open_article(ArticleId(1))
    browser.open_article(ArticleId(2))
    archive.reading.gate.set()
    settle()
    assert screen.opened == [2]
    assert browser.open_id == 2


def test_an_edit_refreshes_the_open_article_only_when_it_concerns_it(
    browser: Browser, screen: Screen, session: Session, settle: Settle
) -> None:
    browser.open_article(ArticleId(1))
    settle()
    session.changed.emit(TAGGED)
    settle()
    assert screen.refreshed == []
    browser.open_article(ArticleId(2))
    settle()
    session.changed.emit(TAGGED)
    settle()
    assert screen.refreshed == [2]


def test_an_article_is_marked_by_the_question_whose_list_is_shown(
    browser: Browser, archive: FakeArchive, settle: Settle
) -> None:
    browser.ask("lantern")
    settle()
    archive.searching.held.add("next")
    browser.ask("next")
    browser.open_article(ArticleId(1))
    archive.searching.gate.set()
    settle()
    assert archive.reading.opened == [(1, "lantern")]


def test_a_search_that_fails_is_told_and_the_next_one_works(
    browser: Browser, screen: Screen, archive: FakeArchive, settle: Settle
) -> None:
    archive.searching.problem = IndexProblem("The index is damaged.", "Rebuild it.")
    browser.ask("lantern")
    settle()
    archive.searching.problem = None
    browser.ask("bridge")
    settle()
    assert [str(problem) for problem in screen.failed] == ["The index is damaged. Rebuild it."]
    assert screen.texts == ["bridge"]


def test_a_closed_archive_answers_nothing(
    browser: Browser, screen: Screen, archive: FakeArchive, session: Session, settle: Settle
) -> None:
    browser.ask("lantern")
    browser.open_article(ArticleId(1))
    session.close()
    settle()
    assert (screen.found, screen.opened) == ([], [])
    assert browser.request.text == ""
    assert browser.shown is None
    session.open(Path("second.archive"))
    settle()


def test_rows_come_by_pages(browser: Browser, archive: FakeArchive, settle: Settle) -> None:
    pages: list[tuple[int, int, int, int]] = []
    browser.rows_ready.connect(
        lambda generation, page, rows: pages.append((generation, page, rows[0], len(rows)))
    )
    archive.searching.total = 2 * PAGE_SIZE + 10
    browser.ask("many")
    settle()
    browser.load_rows(7, 1)
    browser.load_rows(7, 2)
    settle()
    second, third = PAGE_SIZE + 1, 2 * PAGE_SIZE + 1
    assert sorted(pages) == [(7, 1, second, PAGE_SIZE), (7, 2, third, 10)]


# --- links of sentences


def test_a_page_is_shown_at_once_and_its_links_follow(
    archive: FakeArchive, browser: Browser, screen: Screen, settle: Settle
) -> None:
    archive.reading.linked.add(1)
    browser.open_article(ArticleId(1))
    settle()
    assert (screen.opened, screen.refreshed) == ([1], [1])
    browser.open_article(ArticleId(2))  # of one side
    settle()
    assert (screen.opened, screen.refreshed) == ([1, 2], [1])


def test_links_of_a_page_that_was_left_are_not_shown(
    qtbot: QtBot, archive: FakeArchive, browser: Browser, screen: Screen, settle: Settle
) -> None:
    archive.reading.linked |= {1, 2}
    archive.reading.slow.add(1)
    browser.open_article(ArticleId(1))
    qtbot.waitUntil(lambda: screen.opened == [1])
    browser.open_article(ArticleId(2))
    qtbot.waitUntil(lambda: screen.opened == [1, 2])
    archive.reading.links_gate.set()
    settle()
    assert screen.refreshed == [2]


def test_links_are_not_made_again_for_a_page_that_is_refreshed(
    session: Session, archive: FakeArchive, browser: Browser, screen: Screen, settle: Settle
) -> None:
    archive.reading.linked.add(1)
    browser.open_article(ArticleId(1))
    settle()
    session.changed.emit(ChangeSet(frozenset({Aspect.TAGS})))
    settle()
    assert screen.refreshed == [1, 1], "once with its links, once for the edit"
    assert archive.reading.linkings == 1


def test_searches_do_not_wait_for_links(
    qtbot: QtBot, archive: FakeArchive, browser: Browser, screen: Screen
) -> None:
    archive.reading.linked |= {1, 2}
    archive.reading.slow |= {1, 2}
    browser.open_article(ArticleId(1))
    qtbot.waitUntil(lambda: screen.opened == [1])
    browser.open_article(ArticleId(2))
    qtbot.waitUntil(lambda: screen.opened == [1, 2])
    browser.ask("flood")
    qtbot.waitUntil(lambda: screen.texts[-1:] == ["flood"])
    assert screen.refreshed == []


def test_an_index_that_followed_counts_and_keeps_a_list_that_is_the_same(
    browser: Browser, screen: Screen, archive: FakeArchive, session: Session, settle: Settle
) -> None:
    session.changed.emit(ChangeSet(frozenset({Aspect.INDEX})))
    settle()
    assert (len(screen.found), len(screen.recounted)) == (0, 1)
    archive.searching.total += 1
    session.changed.emit(ChangeSet(frozenset({Aspect.INDEX})))
    settle()
    assert (len(screen.found), len(screen.recounted)) == (1, 2)


def test_new_links_count_and_list_nothing_anew(
    session: Session, browser: Browser, screen: Screen, settle: Settle
) -> None:
    browser.open_article(ArticleId(1))
    settle()
    before = len(screen.found), len(screen.recounted)
    session.changed.emit(ChangeSet(frozenset({Aspect.ALIGNMENT})))
    settle()
    assert (len(screen.found), len(screen.recounted)) == before
    assert screen.refreshed == [1]
