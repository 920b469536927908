"""The sidebar in windows of every width: beside the list, or above it for a moment."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from archive_app.domain.facets import Facet
from tests.journeys.person import Person


def test_in_a_narrow_window_it_lies_above_the_list(person: Person) -> None:
    window = person.window
    shell = window.shell
    assert shell.facets.isVisible()
    width = shell.results.width()
    window.resize(1024, 700)
    person.settle()
    assert not shell.facets.isVisible()
    beside = shell.results.width()
    person.press(Qt.Key.Key_F9)
    assert shell.facets.isVisible()
    assert shell.results.width() == beside  # nothing is pushed aside
    assert shell.sidebar.isAncestorOf(window.focusWidget())
    person.press(Qt.Key.Key_Escape)
    assert not shell.facets.isVisible()
    assert shell.results.isAncestorOf(window.focusWidget())
    window.resize(1440, 900)
    person.settle()
    assert shell.facets.isVisible()
    assert abs(shell.results.width() - width) < 4


def test_a_filter_is_chosen_and_work_goes_on_elsewhere(person: Person) -> None:
    window = person.window
    shell = window.shell
    window.resize(1024, 700)
    person.settle()
    shell.search.sidebar_button.click()
    QTest.mouseClick(shell.facets.dates.bars, Qt.MouseButton.LeftButton, pos=QPoint(6, 20))
    person.settle()
    assert window.browser.request.filters.of(Facet.DATE).include
    assert shell.facets.isVisible()  # several may be chosen
    shell.results.view.setFocus()
    assert not shell.facets.isVisible()
    assert not shell.search.sidebar_button.isChecked()
