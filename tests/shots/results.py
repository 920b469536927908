"""Screens of the result list: as a table, several of them selected."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QLabel

from archive_app.domain.facets import Facet
from archive_app.domain.searching import Sort
from archive_app.ui.main_window import MainWindow
from archive_app.ui.models.result_columns import Column
from archive_app.ui.results.dragging import article_drag
from archive_app.ui.theme import Theme
from tests.shots.shot import Shot
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


def columns(window: MainWindow) -> None:
    """The list of columns, in front of the table."""
    window.preferences.choose_columns()
    settle(window)


def dragging(window: MainWindow) -> None:
    """Three articles above a tag; no pointer is painted, so its card is put there."""
    marking(window)
    window.shell.results.view.carrying.emit(True)
    settle(window)
    view, tree = window.shell.results.view, window.shell.facets.tree
    view.can_carry = True
    tree.show_section(Facet.TAG)
    row = tree.model().index(4, 0, tree.section(Facet.TAG))
    place = tree.visualRect(row).center()
    theme = Theme("dark" if window.palette().window().color().lightness() < 128 else "light")
    drag = article_drag(view, "3 articles", theme, 1.0)
    entering = QDragEnterEvent(
        place,
        Qt.DropAction.CopyAction,
        drag.mimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(tree.viewport(), entering)
    card = QLabel(window)
    card.setPixmap(drag.pixmap())
    card.adjustSize()
    card.move(tree.viewport().mapTo(window, place) - drag.hotSpot())
    card.show()
    settle(window)


def groups(window: MainWindow) -> None:
    """Results by source, the second group open."""
    window.browser.ask("police")
    settle(window)
    window.actions_by_name["group.source"].trigger()
    settle(window)
    view = window.shell.results.view
    window.shell.results.model.toggle_group(1)
    settle(window)
    view.next_article()
    settle(window)


SHOTS = (
    Shot("51-table", table),
    Shot("52-selected", selected),
    Shot("52b-marking", marking),
    Shot("52c-marking-table", marking_table),
    Shot("52d-dragging", dragging),
    Shot("52e-columns", columns),
    Shot("53-groups", groups),
)
