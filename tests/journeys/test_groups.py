"""Results by groups, by keyboard: opened, closed, counted, selected, and kept on the way back."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from archive_app.domain.grouping import GroupedRows
from archive_app.domain.jobs import NoContext
from tests.journeys.person import CTRL, LEFT, NO_KEYS, Person
from tests.journeys.starting import StartWindow


@pytest.fixture
def person(start: StartWindow) -> Person:
    """A window on the sample."""
    return start()


def groups(person: Person) -> GroupedRows:
    person.settle()
    rows = person.window.shell.results.model.groups
    assert rows is not None
    return rows


def group_by(person: Person, name: str) -> GroupedRows:
    person.window.actions_by_name[f"group.{name}"].trigger()
    return groups(person)


def test_sources_are_opened_and_closed_by_keys_and_by_the_arrow(person: Person) -> None:
    person.search("police")
    ungrouped = person.titles()
    rows = group_by(person, "source")
    assert 1 < rows.groups.count < len(ungrouped)
    assert len(person.titles()) == rows.groups.count
    assert person.titles()[0] == ungrouped[0]  # the best of all is the best of its group
    shell = person.window.shell
    assert f"in {rows.groups.count} group" in shell.chips._count.text()
    view = shell.results.view
    view.setFocus()
    person.press(Qt.Key.Key_Home)
    size = rows.groups.size(0)
    assert size > 1
    person.press(Qt.Key.Key_Right)
    assert groups(person).is_open(0)
    assert len(person.titles()) == rows.groups.count + size - 1
    assert {person.row(place).source for place in range(size)} == {person.row(0).source}
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Left)
    assert view.currentIndex().row() == 0
    person.press(Qt.Key.Key_Left)
    assert not groups(person).is_open(0)
    place = view.visualRect(view.model().index(0, 0)).topLeft() + QPoint(14, 20)
    QTest.mouseClick(view.viewport(), LEFT, NO_KEYS, place)
    assert groups(person).is_open(0)


def test_everything_found_is_selected_and_nothing_unseen(person: Person) -> None:
    person.search("police")
    total = len(person.titles())
    rows = group_by(person, "month")
    results = person.window.shell.results
    results.view.setFocus()
    last = len(rows) - 1
    results.view.select_rows([(0, last)])
    person.settle()
    behind = rows.hidden_behind([(0, last)])
    assert behind == total - len(rows) > 0
    assert f"{behind} in closed groups not" in results.selection_bar.text
    assert results.view.selected_count() == len(rows)
    person.press(Qt.Key.Key_A, CTRL)
    assert results.view.selected_count() == total
    assert groups(person).hidden == 0


def test_reprints_stand_behind_the_best_of_them_and_the_way_back_keeps_it(person: Person) -> None:
    with ThreadPoolExecutor(1) as pool:
        pool.submit(person.window.session.workspace.reprints.follow, NoContext()).result()
    rows = group_by(person, "reprints")
    sizes = [rows.groups.size(group) for group in range(rows.groups.count)]
    assert max(sizes) > 1
    at = sizes.index(max(sizes))
    person.window.shell.results.view.select_article(rows[at])
    person.settle()
    assert person.row(at).reprints == max(sizes) - 1
    person.window.actions_by_name["group.none"].trigger()
    person.settle()
    assert person.window.shell.results.model.groups is None
    person.window.history.back()
    assert groups(person).groups.count == len(sizes)
