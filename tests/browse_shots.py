"""Screens of the search window: dates, filters, saved searches."""

from __future__ import annotations

from archive_app.domain.facets import Choice, Facet
from archive_app.ui.main_window import MainWindow
from tests.window_waiting import settle


def dates(window: MainWindow) -> None:
    """A quarter chosen among the months of a year, a range being typed that can't be read."""
    section = window.shell.facets.dates
    section.bars.set_window("2021")
    window.browser.choose(Facet.DATE, Choice(frozenset({"2021-01..2021-03"})))
    settle(window)
    section.type_button.click()
    section.range.field.setText("2021-13")
    section.range.field.returnPressed.emit()
    settle(window)
