"""Back and forward: the article, the line at the top and the caret as they were left."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from archive_app.domain.articles import Side
from archive_app.domain.ids import ArticleId
from archive_app.domain.reading import ReaderPage
from archive_app.ui.browsing import Browser
from archive_app.ui.reader import ReaderPane
from archive_app.ui.results.panel import ResultsPanel
from archive_app.ui.session import Session
from archive_app.ui.theme import Theme
from archive_app.ui.way_history import MOST_VISITS, WayHistory
from tests.ui.reader.sample import long_page


@pytest.fixture
def pane(qtbot: QtBot) -> ReaderPane:
    pane = ReaderPane(Theme("light"))
    qtbot.addWidget(pane)
    pane.resize(900, 600)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


@pytest.fixture
def history(session: Session, pane: ReaderPane) -> WayHistory:
    history = _history(session, pane)
    history.wanted.connect(partial(_show, pane))
    return history


def _history(session: Session, pane: ReaderPane) -> WayHistory:
    return WayHistory(
        session, Browser(session, pane), ResultsPanel(Theme("light"), pane), pane, pane
    )


def _show(pane: ReaderPane, article: ArticleId) -> None:
    """As the window does when an article is asked for."""
    pane.set_page(numbered(article))


def numbered(number: int) -> ReaderPage:
    page = long_page(12, 600)
    return ReaderPage(replace(page.article, id=ArticleId(number)))


def shown(pane: ReaderPane) -> int:
    assert pane.page is not None
    return pane.page.article.id


def test_an_article_is_found_again_where_it_was_left(pane: ReaderPane, history: WayHistory) -> None:
    pane.set_page(numbered(1))
    pane.view.show_place(Side.TRANSLATION, 6, 40)
    pane.view.scroll_by(123)
    left = pane.view.bookmark()
    pane.set_page(numbered(2))
    assert pane.view.hit_map.value() == 0
    history.back()
    assert shown(pane) == 1
    assert pane.view.bookmark() == left
    history.forward()
    assert shown(pane) == 2
    assert pane.view.hit_map.value() == 0


def test_the_line_is_kept_in_another_width(pane: ReaderPane, history: WayHistory) -> None:
    pane.set_page(numbered(1))
    pane.view.show_place(Side.ORIGINAL, 8, 100)
    anchor = pane.view.bookmark().anchor
    assert anchor is not None
    pane.set_page(numbered(2))
    pane.resize(1100, 600)
    history.back()
    again = pane.view.bookmark().anchor
    assert again is not None
    assert (again.side, again.paragraph) == (anchor.side, anchor.paragraph)
    assert abs(again.y - anchor.y) < 60


def test_ways_are_open_only_where_something_lies(pane: ReaderPane, history: WayHistory) -> None:
    assert (history.can_go_back, history.can_go_forward) == (False, False)
    history.back()
    history.forward()
    for number in (1, 2, 3):
        pane.set_page(numbered(number))
    assert (history.can_go_back, history.can_go_forward) == (True, False)
    history.back()
    assert (history.can_go_back, history.can_go_forward) == (True, True)
    history.back()
    assert (history.can_go_back, history.can_go_forward) == (False, True)


def test_what_is_read_anew_gives_up_what_was_ahead(pane: ReaderPane, history: WayHistory) -> None:
    for number in (1, 2, 3):
        pane.set_page(numbered(number))
    history.back()
    pane.set_page(numbered(4))
    assert not history.can_go_forward
    history.back()
    assert shown(pane) == 2


def test_the_same_article_again_and_its_edits_are_one_visit(
    pane: ReaderPane, history: WayHistory
) -> None:
    pane.set_page(numbered(1))
    pane.set_page(numbered(1))
    pane.refresh_page(numbered(1))
    assert not history.can_go_back


def test_an_article_that_never_came_is_not_waited_for(session: Session, pane: ReaderPane) -> None:
    history = _history(session, pane)  # nobody opens what it wants
    for number in (1, 2):
        pane.set_page(numbered(number))
    history.back()
    pane.set_page(numbered(3))
    assert history.can_go_back
    assert shown(pane) == 3


def test_a_closed_archive_has_no_history(
    session: Session, pane: ReaderPane, history: WayHistory
) -> None:
    for number in (1, 2):
        pane.set_page(numbered(number))
    session.closed.emit()
    assert not history.can_go_back


def test_the_history_does_not_grow_for_ever(pane: ReaderPane, history: WayHistory) -> None:
    for number in range(1, MOST_VISITS + 12):
        history._arrive(numbered(number))
    assert len(history._visits) == MOST_VISITS
    assert history._at == MOST_VISITS - 1
