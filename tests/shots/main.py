"""Scenes of the whole window: a search with an article, what stands there without one."""

from __future__ import annotations

import tempfile
from pathlib import Path

from archive_app.domain.facets import Choice, Facet
from archive_app.ui.main_window import MainWindow
from tests.shots.shot import Shot
from tests.window_waiting import settle

EXPANDED = "officer OR linjing OR 座談會"
QUERY = '女警 OR "female police" -title:obituary'


def first_run(_window: MainWindow) -> None:
    """The sample as it opens."""


def main_view(window: MainWindow) -> None:
    """A query, two filters, the first result open at its second hit."""
    window.shell.search.set_query(QUERY)
    window.browser.ask(QUERY)
    settle(window)
    sources = {"Songning Public Security News", "Songning Evening Post", "Northeast Legal Daily"}
    window.browser.choose(Facet.SOURCE, Choice(frozenset(sources)))
    window.browser.choose(Facet.TAG, Choice(frozenset(), frozenset({"training"})))
    window.browser.choose(Facet.DATE, Choice(frozenset({"2020-07..2022-03"})))
    settle(window)
    window.shell.results.view.next_article()
    settle(window)
    window.shell.reader.next_hit()


def focus_mode(window: MainWindow) -> None:
    """Only the article, with serifs, notes and details beside it."""
    main_view(window)
    window.features.look.toggle_serif()
    window.focus.set_on(True)
    settle(window)


def terms(window: MainWindow) -> None:
    """A query of many terms, some of them in fields of the record."""
    query = "女警 OR symposium OR 座谈会 OR police OR officer* OR river OR Songning"
    window.shell.search.set_query(query)
    window.browser.ask(query)
    settle(window)
    window.browser.open_article(window.session.workspace.reading.find("songning:0001").id)


def scrolled(window: MainWindow) -> None:
    """The same, scrolled down: the head is one line."""
    main_view(window)
    settle(window)
    bar = window.shell.reader.view.verticalScrollBar()
    bar.setValue(bar.maximum())


def one_side(window: MainWindow) -> None:
    """An article without a translation."""
    window.shell.search.set_query("flag:missing_side lang:zh")
    window.browser.ask("flag:missing_side lang:zh")
    settle(window)
    window.shell.results.view.next_article()


def expanded(window: MainWindow) -> None:
    """A query that finds more than its words, one expansion switched off."""
    window.shell.search.set_query(EXPANDED)
    window.browser.ask(EXPANDED)
    settle(window)
    window.browser.switch_expansion(window.shell.expansions.expansions[-1].key, on=False)
    settle(window)
    window.shell.results.view.next_article()


def nothing_found(window: MainWindow) -> None:
    """A query that finds nothing with a filter in force."""
    window.browser.choose(Facet.SOURCE, Choice(frozenset({"City Radio Transcript"})))
    window.shell.search.set_query("Ürümqi AND (")
    window.browser.ask("Ürümqi AND (")


def empty_library(window: MainWindow) -> None:
    """A new archive."""
    window.session.create(Path(tempfile.mkdtemp()) / "new.archive")


SHOTS = (
    Shot("01-main", main_view),
    Shot("02-scrolled", scrolled),
    Shot("03-one-side", one_side),
    Shot("04-nothing-found", nothing_found),
    Shot("06-empty", empty_library),
    Shot("07-expansions", expanded),
    Shot("08-firstrun", first_run),
    Shot("24-terms", terms),
    Shot("26-focus", focus_mode),
)
