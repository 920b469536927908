"""The list ordered by two keys: from headings and menus, in saved searches, back and forward."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from archive_app.domain.ordering import Ordering
from archive_app.domain.searching import Sort
from archive_app.ui.models.result_columns import Column
from tests.journeys.person import NO_KEYS, SHIFT, Person


def _click_heading(person: Person, column: Column, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
    header = person.window.shell.results.view.columns
    place = QPoint(header.sectionViewportPosition(column) + 12, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, keys, place)
    person.settle()


def _order(person: Person) -> Ordering:
    return Ordering.in_force(person.window.browser.request)


def _keys(person: Person) -> list[tuple[str, str]]:
    rows = [person.row(place) for place in range(len(person.titles()))]
    return [(row.source, row.title or row.original_title) for row in rows]


def test_a_second_order_holds_and_comes_back(person: Person) -> None:
    plain = person.titles()
    person.act("density.table")
    _click_heading(person, Column.SOURCE)
    _click_heading(person, Column.TITLE, SHIFT)
    _click_heading(person, Column.TITLE, SHIFT)
    assert _order(person) == Ordering(Sort.SOURCE, Sort.TITLE_DOWN)
    keys = _keys(person)
    sources = [source for source, _ in keys]
    assert len(set(sources)) < len(sources), "or nothing would be told by it"
    titles = [title for source, title in keys if source == max(sources, key=sources.count)]
    assert titles == sorted(titles, key=str.casefold, reverse=True)
    chips = person.window.shell.chips
    assert chips.order.toolTip() == "Order: Source, then Title, Z to A"
    actions = person.window.actions_by_name
    assert actions["sort.source"].isChecked()
    assert actions["then.title_down"].isChecked()

    person.window.saved.save()
    person.until(person.window.shell.keeping.isVisible)
    name = person.window.shell.keeping.name
    name.setText("Mine")
    QTest.keyClick(name, Qt.Key.Key_Return)
    person.settle()
    person.act("sort.relevance")
    person.act("then.none")
    person.settle()
    assert person.titles() == plain
    person.window.saved.open(person.window.saved.searches[0])
    person.settle()
    assert _keys(person) == keys
    person.window.history.back()
    person.settle()
    assert person.titles() == plain
    person.window.history.forward()
    person.settle()
    assert _order(person) == Ordering(Sort.SOURCE, Sort.TITLE_DOWN)
    assert person.window.shell.results.view.columns.marks[Column.TITLE].number == 2
    person.act("sort.title")
    assert actions["then.none"].isChecked(), "the second key has become the first"
