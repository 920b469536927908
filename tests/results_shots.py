"""Screens of the result list: as a table, several of them selected."""

from __future__ import annotations

from archive_app.domain.searching import Sort
from archive_app.ui.main_window import MainWindow
from archive_app.ui.models.result_columns import Column
from tests.window_waiting import settle


def table(window: MainWindow) -> None:
    """The results as a table in order of their dates, with a column of one's own."""
    query = '女警 OR "female police"'
    window.shell.search.set_query(query)
    window.browser.ask(query)
    settle(window)
    window.preferences.set_density("table")
    window.browser.set_sort(Sort.SOURCE, Sort.NEWEST)
    window.shell.results.view.columns.setSectionHidden(Column.LANGUAGE, False)
    settle(window)
    window.shell.results.view.next_article()
    settle(window)


def selected(window: MainWindow) -> None:
    """All results of a query."""
    query = '女警 OR "female police"'
    window.shell.search.set_query(query)
    window.browser.ask(query)
    settle(window)
    window.shell.results.view.next_article()
    settle(window)
    window.shell.results.view.selectAll()
    settle(window)


def marking(window: MainWindow) -> None:
    """Selection mode with some results marked."""
    query = '女警 OR "female police"'
    window.shell.search.set_query(query)
    window.browser.ask(query)
    settle(window)
    view = window.shell.results.view
    view.marking.toggle()
    view.select_rows([(0, 1), (3, 3)])
    settle(window)


def marking_table(window: MainWindow) -> None:
    """The same in a table."""
    window.preferences.set_density("table")
    marking(window)
