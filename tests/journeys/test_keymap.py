"""Keys are given to other commands, conflicts are named, letters can be switched off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from archive_app.settings.declare import Section
from archive_app.settings.load import Settings
from archive_app.settings.places import settings_file
from archive_app.ui.action_table import ACTIONS
from archive_app.ui.keymap import is_single, portable, reserved
from archive_app.ui.keymap_sheet import ShortcutSheet
from archive_app.ui.settings_dialog.keys import KeysEditor
from archive_app.ui.shell import IMPORTS
from archive_app.ui.undo_actions import UNDO_ACTIONS
from tests.journeys.person import CTRL, SHIFT, Person


def editor(person: Person, command: str) -> KeysEditor:
    """The page of the keys with a command at hand."""
    person.window.settings_desk.open_section(Section.KEYBOARD)
    dialog = person.window.settings_desk.dialog
    assert dialog is not None
    dialog.keys.choose(command)
    return dialog.keys


def give(page: KeysEditor, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """Press a new key for the command at hand."""
    QTest.keyClick(page.edit, key, modifiers)


def click(button: QAbstractButton) -> None:
    """Click on a button that can be clicked."""
    assert button.isEnabled()
    button.click()


def keys(person: Person, command: str) -> list[str]:
    """The keys of a command in the window."""
    return [portable(key) for key in person.window.actions_by_name[command].shortcuts()]


def test_a_free_key_is_given_and_acts_at_once(person: Person) -> None:
    page = editor(person, "view.imports")
    give(page, Qt.Key.Key_F8, CTRL)
    assert page.said.text() == "Ctrl+F8 is free."
    click(page.take)
    assert keys(person, "view.imports") == ["Ctrl+F8"]
    person.window.settings_desk.dialog.accept()  # type: ignore[union-attr]
    person.press(Qt.Key.Key_F8, CTRL)
    assert person.window.shell.space == IMPORTS
    assert Settings(settings_file()).texts("keys.map") == ("view.imports\tCtrl+F8",)


def test_a_conflict_is_named_and_the_key_is_taken(person: Person) -> None:
    page = editor(person, "article.tag")
    give(page, Qt.Key.Key_I, CTRL)
    assert page.said.text() == "Ctrl+I is used by “Details of the article”: take it?"
    assert page.take.text() == "Take it"
    click(page.take)
    assert keys(person, "article.tag") == ["Ctrl+I"]
    assert keys(person, "view.details") == []
    page.choose("article.tag")
    click(page.usual)
    assert keys(person, "article.tag") == ["T"]
    page.choose("view.details")
    click(page.usual)
    assert keys(person, "view.details") == ["Ctrl+I"]
    assert not page.all_usual.isEnabled()


def test_undo_can_have_another_key_and_its_own_again(person: Person) -> None:
    page = editor(person, "edit.undo")
    give(page, Qt.Key.Key_F8, CTRL)
    click(page.take)
    page.choose("edit.redo")
    give(page, Qt.Key.Key_Z, CTRL)
    assert "edits text everywhere" in page.said.text()  # no other command gets it
    person.window.settings_desk.dialog.accept()  # type: ignore[union-attr]
    person.window.shell.results.view.setFocus()
    person.click_row(0)
    person.window.editor.add_tags([person.row(0).id], ["Marked"])
    person.settle()
    undo = person.window.actions_by_name["edit.undo"]
    assert undo.text().startswith("&Undo: Tagged 1 article")
    person.window.shell.results.view.setFocus()
    person.press(Qt.Key.Key_Z, CTRL)
    person.settle()
    assert "Marked" in [tag.path for tag in person.row(0).tags]
    person.press(Qt.Key.Key_F8, CTRL)
    person.settle()
    assert "Marked" not in [tag.path for tag in person.row(0).tags]
    assert not undo.isEnabled()
    assert person.window.actions_by_name["edit.redo"].isEnabled()
    page = editor(person, "edit.undo")
    give(page, Qt.Key.Key_Z, CTRL)
    assert page.said.text() == "Ctrl+Z is free."
    click(page.take)
    assert keys(person, "edit.undo") == ["Ctrl+Z"]


def test_keys_of_input_methods_are_never_taken(person: Person) -> None:
    page = editor(person, "article.tag")
    give(page, Qt.Key.Key_Space, CTRL)
    assert page.said.text() == "Ctrl+Space can't be used: input methods for Chinese use it."
    assert not page.take.isEnabled()


@pytest.mark.parametrize(
    "key", ["Ctrl+Space", "Shift+Space", "Ctrl+.", "Ctrl+Shift+F", "Alt+F", "Ctrl+C", "Tab", "Esc"]
)
def test_reserved(key: str) -> None:
    assert reserved(portable(key))


def test_no_command_has_a_reserved_key_and_none_has_two_users() -> None:
    had = [portable(key) for spec in ACTIONS for key in spec.keys]
    of_list = [portable(key) for spec in ACTIONS if spec.in_list for key in spec.keys]
    undo = [portable(key) for spec in UNDO_ACTIONS for key in spec.keys]
    what_they_do_anyway = [*undo, *of_list]
    assert [key for key in had if reserved(key)] == what_they_do_anyway
    assert len(had) == len(set(had))


def test_a_letter_given_to_a_global_command_rests_while_one_types(person: Person) -> None:
    page = editor(person, "view.sidebar")
    give(page, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier)
    click(page.take)
    person.window.settings_desk.dialog.accept()  # type: ignore[union-attr]
    sidebar = person.window.shell.sidebar
    shown = sidebar.isVisible()
    field = person.window.shell.search.field.edit
    field.setFocus()
    QTest.keyClicks(field, "x")
    assert field.text() == "x"
    assert sidebar.isVisible() == shown
    person.window.shell.results.view.setFocus()
    person.press(Qt.Key.Key_X)
    assert sidebar.isVisible() != shown


def test_letters_can_be_switched_off(person: Person) -> None:
    person.window.session.settings.set("keys.letters", False)
    actions = person.window.actions_by_name
    left = [
        portable(key)
        for spec in ACTIONS
        for key in actions[spec.id].shortcuts()
        if is_single(portable(key))
    ]
    assert left == []
    assert keys(person, "search.focus") == ["Ctrl+F"]
    person.window.session.settings.set("keys.letters", True)
    assert keys(person, "article.next") == ["J"]


def test_the_sheet_shows_the_keys_in_force(person: Person) -> None:
    person.window.session.settings.set("keys.map", ("view.imports\tCtrl+F8",))
    person.press(Qt.Key.Key_Question, CTRL | SHIFT)
    sheet = person.window.findChild(ShortcutSheet)
    if sheet is None:  # a keyboard on which ? needs no Shift
        person.window.actions_by_name["help.shortcuts"].trigger()
        sheet = person.window.findChild(ShortcutSheet)
    assert sheet is not None
    native = QKeySequence("Ctrl+F8").toString(QKeySequence.SequenceFormat.NativeText)
    assert person.reads(native, sheet)
    QTest.keyClicks(sheet.search, "imports")
    assert person.reads("Imports", sheet)
    assert not person.reads("Print…", sheet)
    QTest.keyClicks(sheet.search, "zzz")
    assert person.reads("No command fits. Fewer letters find more.", sheet)
    person.click_text("Change keys…", sheet)
    assert person.window.settings_desk.dialog is not None
    assert QApplication.activeModalWidget() is person.window.settings_desk.dialog
