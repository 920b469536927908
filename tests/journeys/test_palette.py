"""The command palette: commands, what the archive holds, and the keyboard where it was."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from archive_app.domain.facets import Choice, Facet, Filters
from archive_app.domain.saved_searches import SavedSearch
from archive_app.domain.searching import Sort
from archive_app.ui.palette.box import PaletteBox
from tests.journeys.person import CTRL, Person


def open_palette(person: Person, typed: str = "") -> PaletteBox:
    """Press Ctrl+K and type."""
    person.press(Qt.Key.Key_K, CTRL)
    box = person.window.palette_desk.box
    person.until(box.edit.hasFocus)
    QTest.keyClicks(box.edit, typed)
    person.settle()
    return box


def rows(box: PaletteBox) -> list[str]:
    """The rows as they are read out, headings among them."""
    model = box.list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def test_a_command_is_run_and_the_keyboard_is_back(person: Person) -> None:
    person.window.shell.results.view.setFocus()
    box = open_palette(person, "compact")
    assert rows(box)[:2] == ["Commands", "Result rows: Compact, View"]
    person.press(Qt.Key.Key_Return)
    assert not box.isVisible()
    assert person.window.session.settings.text("results.density") == "compact"
    assert QApplication.focusWidget() is person.window.shell.results.view
    box = open_palette(person)
    assert rows(box)[:2] == ["Used lately", "Result rows: Compact, View"]
    person.press(Qt.Key.Key_Escape)
    assert not box.isVisible()
    assert QApplication.focusWidget() is person.window.shell.results.view


def test_what_is_off_says_why_and_is_not_run(person: Person) -> None:
    box = open_palette(person, "compare two")
    assert "Compare two articles, Select two articles first" in rows(box)
    person.press(Qt.Key.Key_Return)
    assert box.isVisible()


def test_no_key_reaches_the_window_below(person: Person) -> None:
    box = open_palette(person, "x")
    sidebar = person.window.shell.facets.isVisible()
    person.press(Qt.Key.Key_F9)
    assert person.window.shell.facets.isVisible() == sidebar
    assert box.edit.hasFocus()
    person.press(Qt.Key.Key_K, CTRL)
    assert not box.isVisible()


def test_a_tag_lists_its_articles(person: Person) -> None:
    titles = person.titles()
    person.window.shell.results.view.next_article()
    person.settle()
    ids = person.window.coordinator.selection
    person.window.editor.add_tags(ids, ["lantern show"])
    person.settle()
    box = open_palette(person, "#lan")
    assert rows(box) == ["Tags", "lantern show, 1 article"]
    person.press(Qt.Key.Key_Return)
    person.settle()
    assert person.titles() == titles[:1]


def test_articles_are_found_by_their_titles_and_lately_read_ones_are_there(person: Person) -> None:
    title = person.titles()[0]
    word = title.split()[0]
    box = open_palette(person, word)
    assert "Articles" in rows(box)
    while not person.window.palette_desk.box.current_words.startswith(title):
        person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    person.settle()
    page = person.window.coordinator.page
    assert page is not None
    assert page.article.title == title
    box = open_palette(person)
    assert f"{title}, Read lately" in rows(box)
    person.press(Qt.Key.Key_Escape)


def test_the_button_opens_it_too(person: Person) -> None:
    button = person.window.shell.search.palette_button
    assert button.toolTip() == "Command palette (Ctrl+K)"
    person.click(button)
    assert person.window.palette_desk.box.isVisible()


def test_a_saved_search_is_asked_with_all_that_was_kept(person: Person) -> None:
    workspace = person.window.session.workspace
    filters = Filters().with_choice(Facet.STATUS, Choice(frozenset({"unreviewed"})))
    saved = workspace.saved.save(SavedSearch("毕伟民 lantern", "lantern", filters, Sort.NEWEST))
    person.window.session.changed.emit(saved)
    person.until(lambda: person.window.saved.searches)
    box = open_palette(person, "biwei")
    assert rows(box) == ["Saved searches", "毕伟民 lantern"]
    person.press(Qt.Key.Key_Return)
    person.settle()
    request = person.window.browser.request
    assert (request.text, request.filters, request.sort) == ("lantern", filters, Sort.NEWEST)
