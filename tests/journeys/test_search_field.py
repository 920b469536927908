"""The search field in a window: completing, stopping, clearing and taking back, building, words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from archive_app.domain.articles import Side
from archive_app.domain.facets import Choice, Facet
from archive_app.ui.search.builder import SearchBuilder
from archive_app.ui.search.field import SearchField
from tests.journeys.person import CTRL, Person
from tests.journeys.starting import StartWindow, start_empty

ALT = Qt.KeyboardModifier.AltModifier


def field(person: Person) -> SearchField:
    """The search field."""
    return person.window.shell.search.field


def offers(person: Person) -> list[str]:
    """The rows of the list of completions, as they are read out."""
    completer = field(person).completer
    person.until(lambda: completer.is_open)
    model = completer.popup.list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def begin(person: Person, text: str) -> None:
    """Type into the empty search field, without Enter."""
    person.search("")
    QTest.keyClicks(field(person).edit, text)


def test_words_of_the_texts_are_completed(person: Person) -> None:
    begin(person, "lan")
    offered = offers(person)
    assert any(row.startswith("lantern, word of the texts, ") for row in offered)
    person.press(Qt.Key.Key_Return)
    person.settle()
    assert field(person).edit.text() == "lan"


def test_a_row_is_walked_to_and_searched(person: Person) -> None:
    begin(person, "lan")
    offered = offers(person)
    for _ in range(1 + next(n for n, row in enumerate(offered) if row.startswith("lantern, "))):
        person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    person.settle()
    assert field(person).edit.text() == "lantern"
    assert person.titles()
    assert all("lantern" in str(person.row(n)).lower() for n in range(len(person.titles())))


def test_chinese_words_are_completed(person: Person) -> None:
    begin(person, "")
    person.compose(field(person).edit, "女")
    assert any(row.startswith("女警, word of the texts, 2 articles") for row in offers(person))


def test_escape_clears_text_then_filters_and_ctrl_z_takes_back(person: Person) -> None:
    source = person.row(0).source
    person.window.browser.choose(Facet.SOURCE, Choice(frozenset({source})))
    person.settle()
    narrowed = len(person.titles())
    begin(person, "police")
    person.settle()
    person.press(Qt.Key.Key_Escape)
    if field(person).edit.text():  # the list was closed
        person.press(Qt.Key.Key_Escape)
    person.settle()
    assert field(person).edit.text() == ""
    assert person.chips()
    person.press(Qt.Key.Key_Escape)
    person.settle()
    assert not person.chips()
    assert person.toast() == "Filters cleared"
    assert len(person.titles()) > narrowed
    person.press(Qt.Key.Key_Z, CTRL)
    person.settle()
    assert len(person.titles()) == narrowed
    assert person.chips()
    person.window.undo.stack.redo()
    person.settle()
    assert not person.chips()


def test_a_word_of_the_reader_is_searched(person: Person) -> None:
    person.window.shell.results.view.setFocus()
    person.press(Qt.Key.Key_J)
    person.settle()
    view = person.window.shell.reader.view
    view.setFocus()
    view.select_text(Side.TRANSLATION, 0, 0, 0)
    person.press(Qt.Key.Key_Return, ALT)
    person.settle()
    words = field(person).edit.text()
    assert words
    text = person.window.coordinator.page.article.translation  # type: ignore[union-attr]
    assert text is not None
    assert text.paragraphs[0].text.startswith(words.strip('"'))
    assert person.titles()
    assert QApplication.focusWidget() is view


def test_two_languages_by_the_builder(person: Person) -> None:
    person.window.actions_by_name["search.build"].trigger()
    builder = person.window.findChild(SearchBuilder)
    assert builder is not None
    QTest.keyClicks(builder.translation.edit, "lantern")
    QTest.keyClick(builder.translation.edit, Qt.Key.Key_Return)
    person.settle()
    assert field(person).edit.text() == "{trans:lantern}"
    assert person.titles()


def test_searches_are_remembered_over_a_restart_until_they_are_forgotten(
    start: StartWindow, tmp_path: Path
) -> None:
    person = start_empty(start, tmp_path)
    person.search("lantern")
    QTest.keyClicks(field(person).edit, " river")  # searched as it is typed, without Enter
    person.settle()
    person.press(Qt.Key.Key_Tab)
    person.window.close()
    again = start()
    settings = again.window.session.settings
    assert settings.texts("search.history") == ("lantern", "lantern river")
    assert field(again).edit.history.like("lan", 5) == ["lantern river", "lantern"]
    again.window.actions_by_name["search.forget"].trigger()
    assert field(again).edit.history.like("lan", 5) == []
    assert not settings.texts("search.history")


def test_files_dropped_on_the_field_are_imported(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "more.txt"
    path.write_text("A lantern.", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    how = (
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    edit = field(person).edit
    entering = QDragEnterEvent(QPoint(9, 9), *how)
    QApplication.sendEvent(edit, entering)
    assert entering.isAccepted()  # by the window
    QApplication.sendEvent(edit, QDropEvent(QPointF(9, 9), *how))
    person.until(lambda: person.window.imports.is_wizard_open)
    assert edit.text() == ""
    person.window.imports.wizard.close()
