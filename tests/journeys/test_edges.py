"""Where things go wrong, end early, or happen at the same time."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileSystemModel
from pytestqt.qtbot import QtBot

from archive_app.bootstrap import create_workspace, open_workspace
from archive_app.domain.facets import Facet
from archive_app.domain.jobs import NoContext
from archive_app.settings.load import Settings
from archive_app.settings.places import settings_file
from archive_app.ui.dialogs.file_dialog import FileDialog
from tests.gui_thread_guard import GuiThreadGuard
from tests.journeys.person import CTRL, Person
from tests.journeys.starting import StartWindow, start_empty
from tests.journeys.texts import write_many, write_texts

MANY = 600


# --- nothing to show


def test_an_empty_archive_explains_itself(start: StartWindow, tmp_path: Path) -> None:
    person = start_empty(start, tmp_path)
    empty = person.window.shell.results.empty
    assert person.reads("This archive holds no articles yet.", empty)
    person.prompts.to_import = write_texts(tmp_path / "texts")
    person.click_text("Import articles…", empty)
    person.walk_through_wizard()
    person.click(person.window.imports.wizard.foot.next)
    assert len(person.titles()) == 6


def test_nothing_found_offers_ways_out_and_one_of_them_works(person: Person) -> None:
    person.click_value(Facet.SOURCE, "Northern Law Daily")
    person.search("lantern")
    empty = person.window.shell.results.empty
    assert person.reads("Nothing matches.", empty)
    person.click_text("Without the filter “Northern Law Daily”: 2 articles", empty)
    person.settle()
    assert len(person.titles()) == 2
    assert person.chips() == []


def test_the_words_can_be_dropped_too(person: Person) -> None:
    person.click_value(Facet.SOURCE, "Northern Law Daily")
    person.search("lantern")
    counted = person.counts(Facet.SOURCE)
    person.click_text("Without the words: 2 articles", person.window.shell.results.empty)
    person.settle()
    assert len(person.titles()) == 2
    assert person.window.shell.search.field.edit.text() == ""
    assert person.chips() == ["Northern Law Daily"]
    assert counted["Northern Law Daily"] == 0


def test_a_broken_query_is_searched_and_says_how_it_was_read(person: Person) -> None:
    person.search("lantern AND (")
    assert len(person.titles()) == 2
    reading = person.window.shell.search.field.reading
    assert "is never closed" in reading.sentence
    assert "read as lantern" in reading.label.toolTip()


# --- files that can't be opened


@pytest.mark.parametrize("name", ["missing.archive", "foreign.archive", "garbage.archive"])
def test_a_file_that_cannot_be_opened_is_told_and_nothing_is_lost(
    person: Person, tmp_path: Path, name: str
) -> None:
    (tmp_path / "foreign.archive").write_text("a letter to my aunt\n" * 300, encoding="utf-8")
    (tmp_path / "garbage.archive").write_bytes(b"SQLite format 3\x00" + b"\xff" * 8000)
    person.prompts.to_open = tmp_path / name
    person.act("file.open")
    person.settle()
    (problem,) = person.prompts.problems
    assert problem.message
    assert problem.advice
    assert len(person.titles()) == 6, "the archive that was open is still open"
    assert not person.window.shell.status.task.isVisible()
    person.search("lantern")
    assert len(person.titles()) == 2


def test_a_start_with_a_file_that_cannot_be_opened_leaves_a_usable_window(
    start: StartWindow, tmp_path: Path
) -> None:
    person = start(tmp_path / "missing.archive")
    assert len(person.prompts.problems) == 1
    assert person.titles() == []
    assert person.reads("Welcome to Archive Browser.")
    person.act("file.sample")
    person.settle()
    assert len(person.titles()) == 48


def test_a_new_archive_never_takes_the_place_of_a_file(person: Person, tmp_path: Path) -> None:
    person.prompts.to_make = tmp_path / "ledu.archive"
    person.act("file.new")
    person.settle()
    assert "exists already" in person.prompts.problems[0].message
    assert len(person.titles()) == 6


# --- imports


def test_a_second_import_while_one_runs_is_refused_in_words(
    start: StartWindow, tmp_path: Path
) -> None:
    person = start_empty(start, tmp_path)
    many = write_many(tmp_path / "texts", MANY)
    status = person.window.shell.status
    person.begin_import([many])
    person.act("tools.check")
    assert [problem.message for problem in person.prompts.problems] == [
        "Another task is still running."
    ]
    assert status.task.isVisible(), "the first import is still shown"
    person.settle()
    assert len(person.titles()) == MANY


def test_stop_keeps_a_consistent_archive(start: StartWindow, tmp_path: Path) -> None:
    person = start_empty(start, tmp_path)
    status = person.window.shell.status
    person.begin_import([write_many(tmp_path / "texts", 4 * MANY)])
    person.until(lambda: "of" in status.task_count.text() or status.task_count.text().isdigit())
    person.click(status.stop)
    person.settle()
    assert person.prompts.problems == []
    assert "Paused" in person.toast()
    assert len(person.titles()) < 4 * MANY
    person.act("tools.check")
    person.settle()
    assert person.prompts.problems == []
    assert "healthy" in person.toast()


def test_closing_the_window_ends_an_import_cleanly(start: StartWindow, tmp_path: Path) -> None:
    person = start_empty(start, tmp_path)
    status = person.window.shell.status
    person.begin_import([write_many(tmp_path / "texts", 4 * MANY)])
    person.until(lambda: status.task_count.text())
    person.window.close()
    assert not person.window.work.running
    assert person.prompts.problems == []
    workspace = open_workspace(tmp_path / "ledu.archive")
    try:
        assert workspace.care.check(NoContext()).healthy
    finally:
        workspace.close()


def test_closing_the_archive_ends_its_import(start: StartWindow, tmp_path: Path) -> None:
    person = start_empty(start, tmp_path)
    person.begin_import([write_many(tmp_path / "texts", 4 * MANY)])
    person.until(lambda: person.window.shell.status.task_count.text())
    person.act("file.close")
    person.settle()
    assert person.prompts.problems == []
    assert not person.window.shell.status.task.isVisible()


def test_an_import_keeps_the_article_that_is_open(person: Person, tmp_path: Path) -> None:
    person.click_row(person.titles().index("Night school begins"))
    person.import_paths([write_many(tmp_path / "more", 30)])
    assert len(person.titles()) == 36
    assert person.reads("Night school begins", person.window.shell.reader)
    view = person.window.shell.results.view
    assert view.currentIndex().data() == "Night school begins"
    assert person.window.coordinator.selection == [view.current_id()]


def test_a_check_finds_a_healthy_archive(person: Person) -> None:
    person.act("tools.check")
    person.settle()
    assert person.prompts.problems == []
    assert "healthy" in person.toast()


def test_the_index_can_be_built_anew_while_the_window_is_used(person: Person) -> None:
    person.act("tools.rebuild")
    person.search("lantern")
    assert len(person.titles()) == 2
    assert "index" in person.toast()


def test_a_file_dialog_does_not_cost_the_window_its_hold_on_the_archive(
    person: Person, tmp_path: Path, qtbot: QtBot
) -> None:
    """Qt's dialog opened and closed the archive itself, and the import took it out of WAL mode."""
    dialog = FileDialog(person.window, "Import", tmp_path, "All files (*)")
    qtbot.addWidget(dialog)
    dialog.show()
    model = dialog.findChild(QFileSystemModel)
    assert isinstance(model, QFileSystemModel)
    place = str(tmp_path / "ledu.archive")
    person.until(lambda: model.type(model.index(place)) == "archive")
    dialog.close()
    person.window.activateWindow()
    person.until(person.window.isActiveWindow)
    person.prompts.to_open = tmp_path / "ledu.archive"
    person.act("file.open")  # nor does opening what is open
    person.import_paths([write_many(tmp_path / "more", 10)])
    assert len(person.titles()) == 16
    assert (tmp_path / "ledu.archive-wal").exists(), "the child process left it in WAL mode"
    person.search("bridge")
    assert len(person.titles()) == 11


# --- several things at once


def test_the_theme_changes_at_run_time(person: Person) -> None:
    person.click_row(0)
    light = person.window.grab().toImage()
    person.act("theme.dark")
    person.settle()
    dark = person.window.grab().toImage()
    assert dark.pixelColor(5, 60).lightness() < 90 < light.pixelColor(5, 60).lightness()
    assert Settings(settings_file()).text("theme") == "dark"
    person.act("theme.light")
    person.settle()
    assert person.window.grab().toImage().pixelColor(5, 60) == light.pixelColor(5, 60)


def test_another_archive_is_opened_while_searches_run(person: Person, tmp_path: Path) -> None:
    other = tmp_path / "other.archive"
    create_workspace(other).close()
    edit = person.window.shell.search.field.edit
    for text in ("lan", "lant", "lantern"):
        edit.setText(text)
        person.press(Qt.Key.Key_F, CTRL)
        person.press(Qt.Key.Key_Return)
    person.prompts.to_open = other
    person.act("file.open")
    person.settle()
    assert "other" in person.window.windowTitle()
    assert edit.text() == ""
    assert person.titles() == []
    assert person.reads("This archive holds no articles yet.", person.window.shell.results)


def test_of_two_openings_only_the_second_counts(
    person: Person, tmp_path: Path, guard: GuiThreadGuard
) -> None:
    for name in ("one", "two"):
        create_workspace(tmp_path / f"{name}.archive").close()
    person.window.session.open(tmp_path / "one.archive")
    person.window.session.open(tmp_path / "two.archive")
    person.settle()
    assert "two" in person.window.windowTitle()
    assert guard.open == 1


def test_a_window_closed_while_it_opens_leaves_nothing_open(
    person: Person, tmp_path: Path, guard: GuiThreadGuard
) -> None:
    create_workspace(tmp_path / "one.archive").close()
    person.window.session.open(tmp_path / "one.archive")
    person.window.close()
    person.settle()
    assert guard.open == 0


def test_an_edit_and_at_once_the_end_is_not_lost(person: Person, start: StartWindow) -> None:
    person.click_row(0)
    person.window.editor.add_tags(person.window.coordinator.selection, ["at the last moment"])
    person.window.close()
    again = start()
    assert again.counts(Facet.TAG)["at the last moment"] == 1


def test_edits_in_a_row_leave_true_counts(person: Person) -> None:
    person.click_row(0)
    ids = person.window.coordinator.selection
    for number in range(12):
        person.window.editor.add_tags(ids, [f"n/{number}"])
    person.settle()
    assert person.counts(Facet.TAG)["n"] == 1
    for _ in range(12):
        person.press(Qt.Key.Key_Z, CTRL)
    person.settle()
    assert "n" not in person.counts(Facet.TAG)


# --- keys


def test_letters_are_typed_in_the_search_field(person: Person) -> None:
    person.click_row(0)
    person.press(Qt.Key.Key_F, CTRL)
    QTest.keyClicks(person.window.shell.search.field.edit, "tjk/")
    person.settle()
    assert person.window.shell.search.field.edit.text() == "tjk/"
    assert not person.window.shell.tags.isVisible()


def test_j_and_k_walk_the_list_from_the_list_and_from_the_reader(person: Person) -> None:
    view = person.window.shell.results.view
    person.click_row(0)
    person.press(Qt.Key.Key_J)
    person.settle()
    assert view.currentIndex().row() == 1
    person.press(Qt.Key.Key_Return)
    person.settle()
    assert person.window.shell.reader.view.hasFocus()
    person.press(Qt.Key.Key_J)
    person.settle()
    assert view.currentIndex().row() == 2
    assert person.window.shell.reader.view.hasFocus()
    person.press(Qt.Key.Key_K)
    person.settle()
    assert view.currentIndex().row() == 1
    person.window.shell.facets.tree.setFocus()
    person.press(Qt.Key.Key_J)
    person.settle()
    assert view.currentIndex().row() == 1, "J does nothing in the filters"


def test_f6_walks_the_panes_and_back(person: Person) -> None:
    person.click_row(0)
    person.press(Qt.Key.Key_F, CTRL)
    seen = []
    for _ in range(4):
        person.press(Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    shell = person.window.shell
    assert seen == [
        shell.facets.tree,
        shell.results.view,
        shell.reader.view,
        shell.search.field.edit,
    ]


def test_f9_hides_the_filters_for_good(person: Person, start: StartWindow) -> None:
    person.press(Qt.Key.Key_F9)
    assert not person.window.shell.facets.isVisible()
    person.window.close()
    assert not start().window.shell.facets.isVisible()
