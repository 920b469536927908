"""Many articles are edited at once in the place of the reader, by keys, and taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from archive_app.domain.articles import ReviewStatus
from archive_app.ui.bulk.panel import BulkPanel
from archive_app.ui.models.bulk_tags import BulkTagRole, TagWish
from tests.journeys.person import CTRL, Person


def panel(person: Person) -> BulkPanel:
    return person.window.shell.bulk


def is_shown(person: Person) -> bool:
    return person.window.shell.pages.currentWidget() is panel(person)


def select(person: Person, *rows: tuple[int, int]) -> None:
    """Select rows of the list and wait until the panel knows how they stand."""
    person.window.shell.results.view.setFocus()
    person.window.shell.results.view.select_rows(list(rows))
    person.settle()
    person.until(lambda: bool(panel(person).preview_count.text()))


def counted(person: Person) -> str:
    """What the panel says that would change, once it knows."""
    person.until(lambda: bool(panel(person).preview_count.text()))
    return panel(person).summary.text()


def tags_of(person: Person, row: int) -> set[str]:
    return {tag.path for tag in person.row(row).tags}


def test_tags_and_status_of_some_articles_are_one_step(
    person: Person, start: Callable[[], Person]
) -> None:
    before = [tags_of(person, row) for row in range(3)]
    select(person, (0, 2))
    assert is_shown(person)
    assert panel(person).title.text().startswith("3 article")
    assert not panel(person).apply_button.isEnabled()
    person.press(Qt.Key.Key_F6)
    QTest.keyClicks(panel(person).entry.edit, "flood 2020, river/women")
    person.press(Qt.Key.Key_Return)
    panel(person).fields.status.set_value(ReviewStatus.IN_REVIEW.value)
    assert counted(person).startswith("+6 and −0 tag links, 3 status")
    assert panel(person).preview_count.text() == "3 of 3 change"
    assert panel(person).examples.examples.rowCount() == 3
    person.press(Qt.Key.Key_Return, CTRL)
    person.settle()
    assert "Edited 3 articles together" in person.toast()
    assert all({"flood 2020", "river/women"} <= tags_of(person, row) for row in range(3))
    assert person.row(1).status is ReviewStatus.IN_REVIEW
    assert is_shown(person)
    assert panel(person).edit.is_empty
    person.window.close()
    again = start()
    again.window.shell.results.view.setFocus()
    again.press(Qt.Key.Key_Z, CTRL)
    again.settle()
    assert [tags_of(again, row) for row in range(3)] == before
    again.press(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    again.settle()
    assert "river/women" in tags_of(again, 0)


def test_space_goes_through_add_remove_and_leave(person: Person) -> None:
    ids = [person.row(row).id for row in range(2)]
    person.window.editor.add_tags(ids[:1], ["mixed"])
    person.settle()
    select(person, (0, 1))
    model, view = panel(person).tags.model, panel(person).tags.view
    row = next(n for n in range(model.rowCount()) if model.index(n, 0).data() == "mixed")
    view.setCurrentIndex(model.index(row, 0))
    view.setFocus()
    seen = []
    for _ in range(3):
        person.press(Qt.Key.Key_Space)
        seen.append(model.index(row, 0).data(BulkTagRole.LINE).wish)
    assert seen == [TagWish.ADD, TagWish.REMOVE, TagWish.KEEP]
    spoken = model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "mixed, 1 of 2, mixed, unchanged"
    person.press(Qt.Key.Key_Space)
    person.press(Qt.Key.Key_Space)
    assert counted(person) == "+0 and −1 tag links in 1 article"
    person.click(panel(person).apply_button)
    person.settle()
    assert "mixed" not in tags_of(person, 0)


def test_the_reader_comes_back_with_one_article(person: Person) -> None:
    person.click_row(0)
    person.settle()
    reader = person.window.shell.pages.currentWidget()
    select(person, (0, 1))
    person.press(Qt.Key.Key_F6)
    person.press(Qt.Key.Key_Escape)
    person.settle()
    assert person.window.shell.pages.currentWidget() is reader
    assert person.window.shell.results.view.hasFocus()


def test_all_results_are_edited(person: Person) -> None:
    select(person, (0, 1))
    person.click(panel(person).all_button)
    person.settle()
    total = person.window.shell.results.total
    assert panel(person).title.text().startswith(f"{total} article")
    assert panel(person).all_button.isHidden()
    QTest.keyClicks(panel(person).entry.edit, "everything")
    QTest.keyClick(panel(person).entry.edit, Qt.Key.Key_Return)
    counted(person)
    person.click(panel(person).apply_button)
    person.settle()
    assert all("everything" in tags_of(person, row) for row in range(total))


def test_what_is_stopped_changes_nothing(person: Person) -> None:
    before = [tags_of(person, row) for row in range(2)]
    select(person, (0, 1))
    panel(person).tags.want("never")
    person.settle()
    person.window.bulk.apply()
    panel(person).stop_wanted.emit()
    person.settle()
    stopped = [tags_of(person, row) for row in range(2)]
    if stopped != before:  # it was done before the stop was heard: then it is told and undone
        assert "never" in stopped[0]
        person.window.editor.undo_last()
        person.settle()
    assert [tags_of(person, row) for row in range(2)] == before
    assert panel(person).apply_button.isVisible()
