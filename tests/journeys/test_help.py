"""F1 anywhere: the section about what has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from archive_app.services.manual import Place
from tests.journeys.person import Person
from tests.journeys.starting import StartWindow


def _place(person: Person) -> Place | None:
    window = person.window.help.window
    assert window is not None
    person.until(window.isVisible)
    return window.place


def _return(person: Person) -> None:
    window = person.window.help.window
    assert window is not None
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    person.window.activateWindow()
    person.until(person.window.isActiveWindow)


def test_f1_opens_the_section_about_what_has_the_keyboard(start: StartWindow) -> None:
    person = start()
    person.window.shell.search.focus_search()
    person.press(Qt.Key.Key_F1)
    assert _place(person) == Place("query-syntax")
    _return(person)
    person.click_row(0)
    person.window.shell.reader.setFocus()
    person.press(Qt.Key.Key_F1)
    assert _place(person) == Place("user-guide", "reading")
    _return(person)
    person.window.shell.facets.tree.setFocus()
    person.press(Qt.Key.Key_F1)
    assert _place(person) == Place("user-guide", "filters")


def test_the_keys_in_force_are_a_page(start: StartWindow) -> None:
    person = start()
    person.window.actions_by_name["view.details"].setShortcut("Ctrl+Shift+F7")
    person.act("help.manual")
    window = person.window.help.window
    assert window is not None
    window.open(Place("keys"))
    text = window.view.toPlainText()
    assert "Details of the article" in text
    assert "Ctrl+Shift+F7" in text


def test_help_goes_with_the_window(start: StartWindow) -> None:
    person = start()
    person.act("help.manual")
    person.window.close()
    assert person.window.help.window is None
