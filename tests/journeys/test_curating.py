"""What editors do all day by single keys: stars, collections, reviewers, the queue, quick tags."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from archive_app.domain.articles import ResultRow, ReviewStatus
from archive_app.domain.facets import NONE_VALUE, Facet
from archive_app.domain.ids import ArticleId
from archive_app.ui.models.tag_list import TagRole
from archive_app.ui.shell import BROWSE, HISTORY, TAGS
from archive_app.ui.tag_space.target_dialog import TargetDialog
from tests.journeys.person import CTRL, Person
from tests.journeys.starting import StartWindow

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def person(start: StartWindow) -> Person:
    """A window on the sample, the keyboard in the list."""
    person = start()
    person.window.shell.results.view.setFocus()
    return person


def select(person: Person, first: int, last: int) -> list[ArticleId]:
    person.window.shell.results.view.select_rows([(first, last)])
    person.window.shell.results.view.setFocus()
    person.settle()
    return list(person.window.coordinator.selection)


def rows(person: Person, ids: list[ArticleId]) -> list[ResultRow]:
    return person.window.session.workspace.reads.rows(ids)


def answer(person: Person, words: str) -> None:
    dialog = person.window.findChild(TargetDialog)
    assert dialog is not None
    dialog.field.setText(words)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    person.settle()


def named(person: Person, facet: Facet) -> dict[str, int]:
    """The values of a facet, without those that have none."""
    return {value: count for value, count in person.counts(facet).items() if value != NONE_VALUE}


def starred(person: Person) -> int:
    return person.counts(Facet.HAS).get("star", 0)


def test_a_star_comes_and_goes_by_one_key(person: Person) -> None:
    select(person, 0, 2)
    person.press(Qt.Key.Key_S, SHIFT)
    person.settle()
    assert starred(person) == 3
    person.press(Qt.Key.Key_S, SHIFT)
    person.settle()
    assert starred(person) == 0
    person.window.editor.undo_last()
    person.settle()
    assert starred(person) == 3


def test_articles_are_put_into_a_collection_and_taken_back(person: Person) -> None:
    ids = select(person, 0, 1)
    person.press(Qt.Key.Key_C)
    person.settle()
    answer(person, "exhibition/flood")
    collecting = person.window.session.workspace.collecting
    assert collecting.members("exhibition/flood") == ids
    assert named(person, Facet.COLLECTION) == {"exhibition": 2, "exhibition/flood": 2}
    person.window.editor.undo_last()
    person.settle()
    assert named(person, Facet.COLLECTION) == {}


def test_articles_are_assigned_and_the_queue_of_a_person_is_listed(person: Person) -> None:
    person.window.session.settings.set("editor.name", "Zhou Lan")
    ids = select(person, 0, 2)
    person.press(Qt.Key.Key_A)
    person.settle()
    answer(person, "Zhou Lan")
    assert named(person, Facet.REVIEWER) == {"Zhou Lan": 3}
    person.window.editor.set_status(ids[:1], ReviewStatus.REVIEWED)
    person.settle()
    person.act("search.queue_mine")
    person.settle()
    assert set(person.window.shell.results.model.ids_between(0, 10)) == set(ids[1:])
    person.act("search.queue")
    person.settle()
    waiting = rows(person, ids_shown(person))
    assert waiting
    assert all(row.status is not ReviewStatus.REVIEWED for row in waiting)
    person.act("search.untagged")
    person.settle()
    assert all(not row.tags for row in rows(person, list(ids_shown(person))))


def ids_shown(person: Person) -> list[ArticleId]:
    model = person.window.shell.results.model
    return list(model.ids_between(0, min(model.rowCount(), 20)))


def test_without_a_name_it_is_said_what_to_do(person: Person) -> None:
    person.act("search.queue_mine")
    person.settle()
    (problem,) = person.prompts.problems
    assert "who you are" in str(problem)


def test_reviewed_brings_the_next(person: Person) -> None:
    view = person.window.shell.results.view
    person.click_row(0)
    first, second = ids_shown(person)[:2]
    view.setFocus()
    person.press(Qt.Key.Key_D)
    person.settle()
    assert rows(person, [first])[0].status is ReviewStatus.REVIEWED
    assert person.window.coordinator.page is not None
    assert person.window.coordinator.page.article.id == second


def test_a_digit_puts_a_tag_on_and_takes_it_off(person: Person) -> None:
    person.press(Qt.Key.Key_2, CTRL)
    person.settle()
    space = person.window.tag_space.space
    assert person.window.shell.space == TAGS
    tag = next(path for path in space.model.records if "/" not in path)
    space.select([tag])
    space.panel.quick.setCurrentIndex(3)
    space.panel.quick.activated.emit(3)
    person.press(Qt.Key.Key_1, CTRL)
    person.settle()
    assert person.window.shell.space == BROWSE
    ids = select(person, 0, 3)
    before = [{label.path for label in row.tags} for row in rows(person, ids)]
    person.press(Qt.Key.Key_3)
    person.settle()
    assert all(tag in {label.path for label in row.tags} for row in rows(person, ids))
    person.press(Qt.Key.Key_3)
    person.settle()
    assert not any(tag in {label.path for label in row.tags} for row in rows(person, ids))
    for _ in range(2):
        person.window.editor.undo_last()
        person.settle()
    assert [{label.path for label in row.tags} for row in rows(person, ids)] == before
    person.press(Qt.Key.Key_4)
    person.settle()
    (problem,) = person.prompts.problems
    assert "stands for no tag" in str(problem)


def test_digits_are_typed_in_the_search_line(person: Person) -> None:
    select(person, 0, 1)
    person.search("2021")
    assert person.window.browser.request.text == "2021"
    assert not person.prompts.problems


def test_history_of_the_article_in_the_reader(person: Person) -> None:
    person.click_row(0)
    person.settle()
    person.act("article.history")
    person.settle()
    assert person.window.shell.space == HISTORY
    assert not person.window.edits.space.every.isHidden()


def test_tags_that_may_fit_come_first_with_the_reason(person: Person) -> None:
    workspace = person.window.session.workspace
    ids = select(person, 0, 0)
    title = workspace.reads.article(ids[0]).title.split()[0]
    workspace.curating.add_tag(ids_shown(person)[3:4], title)
    person.press(Qt.Key.Key_T)
    person.settle()
    popup = person.window.shell.tags
    offered = [
        popup.list.model().index(row, 0).data(TagRole.WHY)
        for row in range(popup.list.model().rowCount())
    ]
    assert "named in the text" in offered
    QTest.keyClicks(popup.edit, "quite new\r")
    person.settle()
    popup.close()
    select(person, 5, 5)
    person.press(Qt.Key.Key_T)
    person.settle()
    assert person.window.session.settings.texts("tags.recent") == ("quite new",)
    whys = {
        popup.list.model().index(row, 0).data(TagRole.PATH): popup.list.model()
        .index(row, 0)
        .data(TagRole.WHY)
        for row in range(popup.list.model().rowCount())
    }
    assert whys["quite new"] == "used lately"


def test_a_list_of_lines_is_pasted_as_tags(person: Person) -> None:
    ids = select(person, 0, 1)
    person.press(Qt.Key.Key_T)
    person.settle()
    popup = person.window.shell.tags
    QGuiApplication.clipboard().setText("one\ntwo/three\n\n  four ")
    QTest.keyClick(popup.edit, Qt.Key.Key_V, CTRL)
    assert popup.edit.text() == "one, two/three, four"
    QTest.keyClick(popup.edit, Qt.Key.Key_Return)
    person.settle()
    for row in rows(person, ids):
        assert {"one", "two/three", "four"} <= {label.path for label in row.tags}


def menu_of_collection(person: Person, path: str) -> dict[str, QAction]:
    """What the menu of a collection offers."""
    tree = person.window.shell.facets.tree
    desk = person.window.collections
    menu = QMenu(tree)
    desk._add_to(menu, Facet.COLLECTION, path)
    return {action.text(): action for action in menu.actions()}


def test_a_collection_is_kept_in_order_from_the_sidebar(person: Person) -> None:
    ids = select(person, 0, 2)
    collecting = person.window.session.workspace.collecting
    person.window.collections.gather(ids, "Room 1")
    person.window.collections.gather(ids[:1], "Room 2")
    person.settle()
    menu_of_collection(person, "Room 1")["Put last among those beside it"].trigger()
    person.settle()
    assert [record.path for record in collecting.records()] == ["Room 2", "Room 1"]
    menu_of_collection(person, "Room 1")["Rename or move…"].trigger()
    answer(person, "Spring/Room 1")
    assert collecting.members("Spring/Room 1") == ids
    person.window.shell.results.view.clearSelection()
    assert select(person, 1, 1) == ids[1:2]
    menu_of_collection(person, "Spring/Room 1")["Take the selected articles out"].trigger()
    person.settle()
    assert collecting.members("Spring/Room 1") == [ids[0], ids[2]]
    menu_of_collection(person, "Room 2")["Delete the collection"].trigger()
    person.settle()
    assert [record.path for record in collecting.records()] == ["Spring", "Spring/Room 1"]
    for _ in range(4):
        person.window.editor.undo_last()
        person.settle()
    assert [record.path for record in collecting.records()] == ["Room 1", "Room 2"]
    assert collecting.members("Room 1") == ids
    assert menu_of_collection(person, NONE_VALUE) == {}
