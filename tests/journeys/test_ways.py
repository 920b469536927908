"""Back and forward through searches and articles: everything stands as it was left."""

from __future__ import annotations

from PySide6.QtCore import Qt

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
    person.search("police")
    person.click_row(3)
    person.settle()
    window.shell.reader.view.scroll_by(40)
    first = state(person)
    window.browser.choose(Facet.DATE, Choice(frozenset({"2021"})))
    person.settle()
    person.click_row(1)
    person.settle()
    second = state(person)
    person.search("flood")
    person.click_row(0)
    person.settle()
    third = state(person)
    assert len({first[3], second[3], third[3]}) == 3
    window.shell.results.view.setFocus()
    go(person, Qt.Key.Key_Left)
    assert state(person) == second
    go(person, Qt.Key.Key_Left)
    assert state(person) == first
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
    bar = person.window.shell.results.view.verticalScrollBar()
    bar.setValue(700)
    person.search("flood")
    person.window.shell.results.view.setFocus()
    go(person, Qt.Key.Key_Left)
    assert bar.value() == 700
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
