"""Back and forward through searches and articles: everything stands as it was left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from archive_app.domain.facets import Choice, Facet
from archive_app.domain.searching import SearchRequest
from tests.journeys.person import Person

ALT = Qt.KeyboardModifier.AltModifier


def state(person: Person) -> tuple[object, ...]:
    """Everything that going back brings back."""
    window = person.window
    request: SearchRequest = window.browser.request
    reader = window.shell.reader
    return (
        (request.text, request.filters, request.scope, request.sort),
        person.titles(),
        window.shell.results.place(),
        reader.page.article.id if reader.page else None,
        reader.view.bookmark() if reader.page else None,
        window.shell.search.field.edit.text(),
        person.chips(),
    )


def go(person: Person, key: Qt.Key) -> None:
    person.press(key, ALT)
    person.settle()


def test_searches_filters_and_articles_come_back(person: Person) -> None:
    window = person.window
    person.search("女警 OR lantern OR night")
    person.click_row(0)
    person.settle()
    window.shell.reader.view.scroll_by(40)
    first = state(person)
    window.browser.choose(Facet.DATE, Choice(frozenset({"2021"})))
    person.settle()
    person.click_row(1)
    person.settle()
    second = state(person)
    window.browser.clear_filters()
    person.search("lantern")
    person.click_row(0)
    person.settle()
    third = state(person)
    assert first[0] != second[0] != third[0]
    assert first[3] != second[3] != third[3]
    window.shell.results.view.setFocus()
    go(person, Qt.Key.Key_Left)
    assert not person.chips()
    go(person, Qt.Key.Key_Left)
    assert state(person) == second
    go(person, Qt.Key.Key_Left)
    assert state(person) == first
    go(person, Qt.Key.Key_Right)
    go(person, Qt.Key.Key_Right)
    go(person, Qt.Key.Key_Right)
    assert state(person) == third
    assert not window.history.can_go_forward


def test_typing_is_one_way(person: Person) -> None:
    edit = person.window.shell.search.field.edit
    person.search("police")
    for text in ("f", "fl", "floo", "flood"):
        edit.search_for(text)
        person.settle()
    person.window.shell.results.view.setFocus()
    go(person, Qt.Key.Key_Left)
    assert edit.text() == "police"
    go(person, Qt.Key.Key_Right)
    assert edit.text() == "flood"


def test_the_list_stands_where_it_was_scrolled_to(person: Person) -> None:
    person.window.resize(1440, 600)
    person.settle()
    bar = person.window.shell.results.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    left = bar.value()
    assert left > 0
    person.search("lantern")
    person.window.shell.results.view.setFocus()
    go(person, Qt.Key.Key_Left)
    assert bar.value() == left
    assert not person.window.history.can_go_back


def test_another_search_meanwhile_ends_the_way(person: Person) -> None:
    person.search("police")
    person.search("flood")
    person.window.history.back()
    person.window.browser.ask("symposium")
    person.settle()
    assert person.window.browser.request.text == "symposium"
    person.window.history.back()
    person.settle()
    assert person.window.browser.request.text == "flood"


def test_the_side_buttons_of_the_mouse_go_too(person: Person) -> None:
    person.search("lantern")
    view = person.window.shell.results.view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.BackButton)
    person.settle()
    assert person.window.browser.request.text == ""
    QTest.mouseClick(view.viewport(), Qt.MouseButton.ForwardButton)
    person.settle()
    assert person.window.browser.request.text == "lantern"
