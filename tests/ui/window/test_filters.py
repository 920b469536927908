"""Filters in a window: locked ones stay, query text and filters become each other."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from archive_app.domain.facets import Choice, Facet, Filters
from archive_app.domain.searching import Sort
from archive_app.ui.browsing import Browser
from archive_app.ui.facets.desk import FacetDesk
from archive_app.ui.session import Session
from archive_app.ui.shell import Shell
from archive_app.ui.theme import Theme
from tests.ui import samples
from tests.ui.window.conftest import Settle
from tests.ui.window.fakes import FakeArchive

SOURCE = Choice(frozenset({"Evening Post"}))
TAGS = Choice(frozenset({"a"}), frozenset({"b c"}))


@pytest.fixture
def browser(session: Session, archive: FakeArchive, settle: Settle) -> Browser:
    """A browser with two filters and a word."""
    browser = Browser(session, session)
    browser.begin(Sort.RELEVANCE)
    browser.ask("flood")
    browser.choose(Facet.SOURCE, SOURCE)
    browser.choose(Facet.TAG, TAGS)
    settle()
    return browser


@pytest.fixture
def shell(qtbot: QtBot, theme: Theme) -> Shell:
    """The panels."""
    shell = Shell(theme)
    qtbot.addWidget(shell)
    return shell


@pytest.fixture
def desk(theme: Theme, session: Session, shell: Shell, browser: Browser) -> FacetDesk:
    """What connects them."""
    browser.filters_changed.connect(shell.facets.set_filters)
    return FacetDesk(theme, session, shell, browser, QWidget(shell))


def test_what_is_locked_stays(desk: FacetDesk, browser: Browser, shell: Shell) -> None:
    shell.chips.resize(1440, 38)
    shell.chips.set_filters(browser.request.filters, {})
    shell.chips.chips[0].lock_wanted.emit(True)
    browser.clear_filters()
    assert browser.request.filters == Filters({Facet.SOURCE: SOURCE})
    browser.ask("snow")
    browser.ask_everything()
    assert browser.request.filters == Filters({Facet.SOURCE: SOURCE})
    browser.drop(Facet.SOURCE)  # the lock goes with it
    browser.choose(Facet.SOURCE, SOURCE)
    browser.clear_filters()
    assert browser.request.filters.is_empty


def test_filters_are_written_and_read(desk: FacetDesk, browser: Browser) -> None:
    before = browser.request
    desk.copy_query()
    text = 'flood source:="Evening Post" tag:=a -tag:="b c"'
    assert QGuiApplication.clipboard().text() == text
    desk.write_filters()
    assert (browser.request.text, browser.request.filters) == (text, Filters())
    desk.read_filters()
    assert (browser.request.text, browser.request.filters) == ("flood", before.filters)


def test_what_is_chosen_already_is_not_lost(desk: FacetDesk, browser: Browser) -> None:
    browser.ask("tag:=z")
    desk.read_filters()
    assert browser.request.text == ""
    assert browser.request.filters.of(Facet.TAG) == Choice(
        frozenset("az"), frozenset({"b c"}), every=True
    )
    assert browser.request.filters.of(Facet.SOURCE) == SOURCE


def test_counts_of_an_older_question_are_dimmed(
    qtbot: QtBot, desk: FacetDesk, browser: Browser, shell: Shell, settle: Settle
) -> None:
    counts = samples.facet_values(), samples.facet_sizes(), Filters(), samples.histogram()
    shell.facets.set_facets(*counts)
    shell.resize(1200, 700)
    shell.show()
    tree = shell.facets.tree
    bright = tree.viewport().grab().toImage()
    browser.searching_changed.emit(True)
    qtbot.waitUntil(lambda: tree.viewport().grab().toImage() != bright)
    browser.searching_changed.emit(False)  # stopped: the numbers are no truer
    assert tree.viewport().grab().toImage() != bright
    browser.search()
    settle()
    shell.facets.set_facets(*counts)
    assert tree.viewport().grab().toImage() == bright


def test_hidden_filters_hold_nothing_back(
    desk: FacetDesk, browser: Browser, session: Session, shell: Shell
) -> None:
    desk._take((Facet.TAG, Facet.HAS))
    assert browser.request.filters == Filters({Facet.TAG: TAGS})
    assert session.settings.texts("facets.shown") == ("tag", "has")
    assert browser.request.facets == (Facet.DATE, Facet.TAG, Facet.HAS, Facet.FLAG)
    browser.go_to(browser.request)
    assert Facet.SOURCE not in browser.request.facets
