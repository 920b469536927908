"""Saved searches as a person keeps, opens, renames, shares and removes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QModelIndex, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.facets import Choice, Facet
from archive_app.domain.saved_searches import SavedSearch
from archive_app.domain.searching import Scope, Sort
from archive_app.services.saved_files import SUFFIX, read_searches, write_searches
from archive_app.ui.saved.model import SavedRole
from archive_app.ui.saved.popup import SavePopup
from archive_app.ui.sidebar import SAVED
from tests.journeys.person import CTRL, NO_KEYS, SHIFT, Person
from tests.journeys.texts import write_many


def popup(person: Person) -> SavePopup:
    """The box that keeps a search."""
    return person.window.shell.keeping


def names(person: Person) -> list[str]:
    """The saved searches listed, from top to bottom."""
    return [search.name for search in person.window.shell.sidebar.saved.model.searches]


def keep(person: Person, name: str, folder: str = "") -> None:
    """Keep the search in force by keys alone."""
    person.press(Qt.Key.Key_D, CTRL)
    person.until(popup(person).isVisible)
    QTest.keyClicks(popup(person).name, name)
    if folder:
        popup(person).folder.setEditText(folder)
    QTest.keyClick(popup(person).name, Qt.Key.Key_Return)
    person.until(lambda: not popup(person).isVisible())
    person.settle()


def narrowed(person: Person) -> None:
    """A search with everything that can be kept of it."""
    person.search("police")
    browser = person.window.browser
    browser.set_scope(Scope.TRANSLATION)
    browser.choose(Facet.DATE, Choice(frozenset({"2021"})))
    browser.set_sort(Sort.OLDEST)
    person.settle()


def test_a_search_is_kept_and_comes_back_whole(person: Person) -> None:
    narrowed(person)
    asked, found = person.window.browser.request, person.titles()
    keep(person, "Police of 2021")
    assert "Police of 2021" in person.toast()
    person.window.browser.ask_everything()
    person.window.browser.set_scope(Scope.BOTH)
    person.settle()
    assert person.titles() != found
    person.press(Qt.Key.Key_S, CTRL | SHIFT)
    assert person.window.shell.sidebar.tab == SAVED
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    person.settle()
    assert person.window.browser.request == asked
    assert person.titles() == found
    assert person.window.shell.search.field.edit.text() == "police"
    assert person.chips() == ["2021"]


def test_keeping_is_undone_and_survives_a_restart(
    person: Person, start: Callable[[], Person]
) -> None:
    person.search("police")
    keep(person, "Kept")
    keep(person, "Twice", folder="Work/2021")
    assert names(person) == ["Twice", "Kept"]
    person.window.shell.results.view.setFocus()  # in the field Ctrl+Z is about its text
    person.press(Qt.Key.Key_Z, CTRL)
    person.settle()
    assert names(person) == ["Kept"]
    person.window.close()
    again = start()
    assert names(again) == ["Kept"]
    again.window.shell.results.view.setFocus()
    again.press(Qt.Key.Key_Z, CTRL)
    again.settle()
    assert names(again) == []


def test_a_name_that_is_taken_says_so(person: Person) -> None:
    person.search("police")
    keep(person, "Police")
    person.search("flood")
    person.press(Qt.Key.Key_D, CTRL)
    QTest.keyClicks(popup(person).name, "POLICE")
    assert person.reads("is saved already", popup(person))
    assert popup(person).button.text() == "Replace"
    QTest.keyClick(popup(person).name, Qt.Key.Key_Return)
    person.settle()
    assert names(person) == ["POLICE"]
    person.window.shell.results.view.setFocus()  # in the field Ctrl+Z is about its text
    person.press(Qt.Key.Key_Z, CTRL)
    person.settle()
    (search,) = person.window.saved.searches
    assert (search.name, search.query) == ("Police", "police")


def test_what_is_new_is_counted_until_it_is_seen(person: Person) -> None:
    person.search("police")
    keep(person, "Police")
    sidebar = person.window.shell.sidebar
    total = len(person.titles())
    index = sidebar.saved.model.find("Police")
    person.until(lambda: index.data(SavedRole.TALLY) is not None)
    assert index.data(SavedRole.TALLY).total == total
    assert sidebar.saved.model.new_total == 0  # who keeps a search has seen what it finds
    person.window.session.workspace.saved.save(SavedSearch("Floods", "flood"))
    person.window.session.changed.emit(ChangeSet(frozenset({Aspect.SEARCHES})))
    person.settle()
    unseen = sidebar.saved.model.find("Floods")
    person.until(lambda: unseen.data(SavedRole.NEW) > 0)
    new = sidebar.saved.model.new_total
    person.window.saved._pin(unseen.data(SavedRole.SEARCH))
    person.settle()
    pinned = sidebar.saved.model.find("Floods")
    person.until(lambda: pinned.data(SavedRole.TALLY) is not None)
    assert pinned.data(SavedRole.SEARCH).pinned
    assert sidebar.saved.model.new_total == new  # to pin one isn't to look at it
    for search in person.window.saved.searches:
        person.window.saved.open(search)
        person.settle()
    assert sidebar.saved.model.new_total == 0


def test_only_what_is_new_is_listed(person: Person, tmp_path: Path) -> None:
    keep(person, "All")  # what there is has been seen
    seen = max(person.row(place).id for place in range(len(person.titles())))
    person.import_paths([write_many(tmp_path / "many", 3)])
    panel = person.window.shell.sidebar.saved
    index = panel.model.find("All")
    person.until(lambda: index.data(SavedRole.NEW) > 0)
    new = index.data(SavedRole.NEW)
    person.window.saved.open_newest(index.data(SavedRole.SEARCH))
    person.settle()
    shown = [person.row(place).id for place in range(len(person.titles()))]
    assert len(shown) == new
    assert shown == sorted(shown, reverse=True)
    assert min(shown) > seen
    assert person.window.shell.search.field.edit.text() == f"id:#{seen + 1}.."
    assert panel.model.new_total == 0


def test_a_search_is_dragged_into_a_folder_and_out_of_it(person: Person) -> None:
    keep(person, "Kept", folder="Work")
    keep(person, "Other")
    panel = person.window.shell.sidebar.saved
    move = Qt.DropAction.MoveAction
    data = panel.model.mimeData([panel.model.find("Other")])
    assert not panel.model.dropMimeData(data, move, -1, -1, panel.model.folders()[0])
    person.settle()
    assert {search.folder for search in person.window.saved.searches} == {"Work"}
    data = panel.model.mimeData([panel.model.find("Kept")])
    panel.model.dropMimeData(data, move, -1, -1, QModelIndex())
    person.settle()
    folders = {search.name: search.folder for search in person.window.saved.searches}
    assert folders == {"Kept": "", "Other": "Work"}
    person.window.editor.undo_last()
    person.settle()
    assert {search.folder for search in person.window.saved.searches} == {"Work"}


def test_the_empty_list_offers_to_keep_the_search(person: Person) -> None:
    person.search("police")
    person.window.saved.show()
    person.settle()
    button = person.window.shell.sidebar.saved.keep_button
    assert "Ctrl+D" in button.toolTip()
    person.click(button)
    person.until(popup(person).isVisible)


def test_it_is_renamed_and_removed_by_keys(person: Person) -> None:
    person.search("police")
    keep(person, "First")
    person.press(Qt.Key.Key_S, CTRL | SHIFT)
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_F2)
    person.press(Qt.Key.Key_A, CTRL)
    for letter in (Qt.Key.Key_X, Qt.Key.Key_Y):
        person.press(letter)
    person.press(Qt.Key.Key_Return)
    person.settle()
    assert [name.lower() for name in names(person)] == ["xy"]
    person.window.shell.sidebar.saved.tree.setFocus()
    person.window.shell.sidebar.saved.tree.setCurrentIndex(
        person.window.shell.sidebar.saved.model.index(0, 0)
    )
    person.press(Qt.Key.Key_Delete)
    person.settle()
    assert names(person) == []
    assert person.reads("No search is saved yet")


def test_a_saved_search_stands_in_a_query(person: Person) -> None:
    narrowed(person)
    found = set(person.titles())
    keep(person, "Mine")
    person.window.browser.clear_filters()
    person.window.browser.set_scope(Scope.BOTH)
    person.search('search:"Mine"')
    assert found <= set(person.titles())


def test_searches_are_shared_as_a_file(person: Person, tmp_path: Path) -> None:
    person.search("police")
    keep(person, "Police", folder="Shared")
    path = tmp_path / "mine.archive-search"
    write_searches(person.window.saved.searches, path)
    (read,) = read_searches(path)
    assert (read.name, read.query, read.folder) == ("Police", "police", "Shared")
    person.window.saved.take(path)
    person.settle()
    assert names(person) == ["Police"]
    assert "there already" in person.toast()
    write_searches([replace(read, query="flood")], path)
    person.window.saved.take(path)
    person.settle()
    assert names(person) == ["Police", "Police (2)"]
    path.write_text("{}", encoding="utf-8")
    person.window.saved.take(path)
    person.settle()
    assert any("holds no saved searches" in str(told) for told in person.prompts.problems)


def test_a_file_of_searches_is_dropped_on_the_window(person: Person, tmp_path: Path) -> None:
    path = tmp_path / f"two{SUFFIX}"
    write_searches([SavedSearch("one", "police"), SavedSearch("two", "女警")], path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    window = person.window
    assert window.saved.accepts(data)
    copy, no_button = Qt.DropAction.CopyAction, Qt.MouseButton.NoButton
    window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, no_button, NO_KEYS))
    person.settle()
    assert {"one", "two"} <= set(names(person))
    window.editor.undo_last()
    person.settle()
    assert not {"one", "two"} & set(names(person))
