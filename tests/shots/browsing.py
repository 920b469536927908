"""Screens of the search window: dates, filters, saved searches."""

from __future__ import annotations

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.facets import Choice, Facet
from archive_app.domain.ids import ArticleId
from archive_app.domain.saved_searches import SavedSearch
from archive_app.ui.main_window import MainWindow
from tests.shots.shot import Shot
from tests.window_waiting import settle


def chooser(window: MainWindow) -> None:
    """Which filters are shown, beside more of them than fit."""
    window.filters.choose()
    settle(window)


def all_values(window: MainWindow) -> None:
    """All tags, found by a few letters, one wanted and one not."""
    tree = window.shell.facets.tree
    place = tree.viewport().mapToGlobal(tree.rect().topRight())
    window.filters.show_values(Facet.TAG, place)
    settle(window)
    choice = Choice(frozenset({"women police"}), frozenset({"river"}))
    window.browser.choose(Facet.TAG, choice)
    settle(window)


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


def saved_searches(window: MainWindow) -> None:
    """Saved searches in folders, one of them with something new, and the box that keeps one."""
    saved = window.session.workspace.saved
    for name, query, folder, pinned in (
        ("Women police 女警", '女警 OR "female police"', "Police", False),
        ("Floods of 2020", "flood date:2020", "Weather", False),
        ("Needs a second look", "flag:suspect_term", "", True),
        ("Household registry", "户政", "Police/Desks", False),
    ):
        saved.save(SavedSearch(name, query, folder=folder, pinned=pinned))
    for search in saved.all()[:3]:
        looked = window.session.workspace.looks.tally(search).newest - 5
        saved_looks(window, search.name, looked)
    window.session.changed.emit(ChangeSet(frozenset({Aspect.SEARCHES})))
    window.shell.search.set_query("symposium")
    window.browser.ask("symposium")
    settle(window)
    window.saved.show()
    settle(window)


def saving(window: MainWindow) -> None:
    """The box that keeps a search."""
    saved_searches(window)
    window.browser.choose(Facet.DATE, Choice(frozenset({"2021"})))
    settle(window)
    window.saved.save()


def saved_looks(window: MainWindow, name: str, looked: int) -> None:
    """Remember a look that missed the newest articles."""
    search = window.session.workspace.saved.find(name)
    assert search is not None
    window.session.workspace.looks.look(search, ArticleId(max(0, looked)))


def sidebar_above(window: MainWindow) -> None:
    """The sidebar called up in a narrow window, where it lies above the list."""
    window.shell.search.set_query("police")
    window.browser.ask("police")
    settle(window)
    if not window.shell.dock.is_shown:
        window.actions_by_name["view.sidebar"].trigger()
    settle(window)


SHOTS = (
    Shot("44-dates", dates),
    Shot("45-choose-filters", chooser),
    Shot("46-all-values", all_values),
    Shot("55-sidebar-above", sidebar_above),
    Shot("56-saved", saved_searches),
    Shot("57-saving", saving),
)
