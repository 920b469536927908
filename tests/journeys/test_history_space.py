"""History: every edit with who, when, before and after; taken back out of order; of one article."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from archive_app.domain.article_fields import ArticleField
from archive_app.domain.articles import ReviewStatus
from archive_app.ui.history_space.desk import query_of
from archive_app.ui.history_space.list import PAGE
from archive_app.ui.history_space.space import HistorySpace
from archive_app.ui.shell import BROWSE, HISTORY
from tests.journeys.person import CTRL, Person
from tests.journeys.starting import StartWindow


@pytest.fixture
def person(start: StartWindow) -> Person:
    """A window on the sample."""
    return start()


def open_history(person: Person) -> HistorySpace:
    person.press(Qt.Key.Key_5, CTRL)
    person.settle()
    assert person.window.shell.space == HISTORY
    return person.window.edits.space


def listed(space: HistorySpace) -> list[str]:
    return [entry.summary for entry in space.model.entries]


def look_at(person: Person, space: HistorySpace, summary: str) -> None:
    row = next(n for n, one in enumerate(listed(space)) if summary in one)
    space.view.setCurrentIndex(space.model.index(row))
    person.settle()


def words(space: HistorySpace) -> list[str]:
    return [label.text() for label in space.panel.lines.findChildren(QLabel)]


def test_an_old_edit_is_taken_back_and_later_ones_stay(person: Person) -> None:
    ids = person.window.shell.results.model.ids_between(0, 3)
    editor = person.window.editor
    before = {row.status for row in person.window.session.workspace.reads.rows(ids)}
    editor.add_tags(ids, ["flood 2020"])
    editor.set_status(ids, ReviewStatus.REVIEWED)
    person.settle()
    space = open_history(person)
    look_at(person, space, "Marked")
    assert "Unreviewed → Reviewed · 2 articles" in words(space)
    look_at(person, space, "flood 2020")
    assert "nothing → flood 2020 · 3 articles" in words(space)
    space.panel.undo.click()
    person.settle()
    rows = person.window.session.workspace.reads.rows(ids)
    assert not any(tag.path == "flood 2020" for row in rows for tag in row.tags)
    assert {row.status for row in rows} == {ReviewStatus.REVIEWED}
    # The key takes back what is left, not what was taken back here.
    editor.undo_last()
    person.settle()
    rows = person.window.session.workspace.reads.rows(ids)
    assert {row.status for row in rows} == before
    look_at(person, space, "flood 2020")
    assert space.current is not None
    assert space.current.undone
    space.panel.redo.click()
    person.settle()
    editor.undo_last()  # done again, it can be taken back by the key
    person.settle()
    assert space.model.entries[1].undone


def test_a_conflict_says_what_stands_in_the_way(person: Person) -> None:
    ids = person.window.shell.results.model.ids_between(0, 2)
    editor = person.window.editor
    editor.set_status(ids, ReviewStatus.REVIEWED)
    editor.set_status(ids, ReviewStatus.NEEDS_FIX)
    person.settle()
    space = open_history(person)
    look_at(person, space, "as reviewed")
    space.panel.undo.click()
    person.settle()
    (problem,) = person.prompts.problems
    assert "later edits changed all of it" in str(problem)


def test_edits_of_one_article_of_somebody_and_by_words(person: Person) -> None:
    first, second = person.window.shell.results.model.ids_between(0, 2)
    workspace = person.window.session.workspace
    workspace.fields.set_field([first], ArticleField.SECTION, "courts")
    workspace.curating.add_tag([first, second], "flood 2020")
    workspace.curating.set_status([second], ReviewStatus.REVIEWED)
    person.window.edits.show_article(first, "The first")
    person.settle()
    space = person.window.edits.space
    assert len(listed(space)) == 2
    space.every.click()
    person.settle()
    everything = len(listed(space))
    assert everything > 3
    QTest.keyClicks(space.filter, "flood 2020")
    person.until(lambda: len(listed(space)) == 1)
    space.filter.clear()
    person.until(lambda: len(listed(space)) == everything)


def test_the_articles_of_an_edit_are_shown_in_browse(person: Person) -> None:
    ids = person.window.shell.results.model.ids_between(0, 4)
    person.window.editor.add_tags([ids[0], ids[1], ids[3]], ["flood 2020"])
    person.settle()
    space = open_history(person)
    look_at(person, space, "flood 2020")
    space.panel.show_articles.click()
    person.settle()
    assert person.window.shell.space == BROWSE
    found = person.window.shell.results.model.ids_between(0, 10)
    assert set(found) == {ids[0], ids[1], ids[3]}


def test_a_long_history_is_fetched_as_it_is_scrolled_and_lives_through_a_restart(
    person: Person, start: StartWindow
) -> None:
    ids = person.window.shell.results.model.ids_between(0, 1)
    curating = person.window.session.workspace.curating
    for number in range(PAGE // 2 + 60):
        curating.add_tag(ids, f"many/{number}")
        curating.remove_tag(ids, f"many/{number}")
    space = open_history(person)
    assert len(listed(space)) == PAGE
    space.view.scrollToBottom()
    person.until(lambda: len(listed(space)) > PAGE)
    assert len(set(listed(space))) == len(listed(space))
    person.window.close()
    again = start()
    space = open_history(again)
    look_at(again, space, f"“many/{PAGE // 2 + 59}” from")
    space.panel.undo.click()
    again.settle()
    (row,) = again.window.session.workspace.reads.rows(ids)
    assert f"many/{PAGE // 2 + 59}" in {tag.path for tag in row.tags}


def test_numbers_in_a_row_are_one_range() -> None:
    assert query_of([7, 3, 4, 5, 9]) == "id:#3..5 OR id:#7 OR id:#9"  # type: ignore[list-item]
