"""The drawer: what it tells of an article, and what its buttons do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from archive_app.ui.details.drawer import DETAILS, NOTES, PROVENANCE
from archive_app.ui.details.page import breakable
from archive_app.ui.details.raw import RawDialog
from archive_app.ui.theme import Theme
from tests.ui.notes.conftest import ENGLISH, Reading
from tests.ui.notes.conftest import library as library


@pytest.fixture
def reading(qtbot: QtBot, theme: Theme, library: Path, tmp_path: Path) -> Iterator[Reading]:
    """The article open in a reader, its details beside it."""
    reading = Reading(theme, library, tmp_path / "settings.toml", qtbot)
    QTest.mouseClick(reading.features.details.button, Qt.MouseButton.LeftButton)
    reading.settle()
    yield reading
    reading.session.shut_down()


def words_on(page: QWidget) -> str:
    """Everything that a page says, without the places to break."""
    labels = [label.text() for label in page.findChildren(QLabel) if not label.isHidden()]
    return "\n".join(labels).replace("\u200b", "")


def test_the_button_opens_the_record_of_the_article(reading: Reading) -> None:
    details = reading.features.details
    assert details.drawer.isVisible()
    assert details.drawer.page == DETAILS
    said = words_on(details.description)
    for words in (
        "The river day",
        "江上开放日",
        "Chinese (simplified) → English",
        "a_en.txt",
        "UTF-8",
    ):
        assert words in said, said
    assert "27 words" not in said
    assert "words" in said
    assert "characters" in said


def test_the_provenance_has_the_whole_hash_and_every_file(reading: Reading) -> None:
    details = reading.features.details
    details.drawer.show_page(PROVENANCE)
    said = words_on(details.provenance)
    files = reading.article.provenance
    assert len(files) == 2
    for origin in files:
        assert origin.sha256 in said
        assert origin.file in said
    asked: list[object] = []
    reading.features.cleaning_wanted.connect(asked.append)
    QTest.mouseClick(details.provenance.cleaning, Qt.MouseButton.LeftButton)
    assert asked == [reading.article.id]


def test_the_other_article_replaces_it_and_none_empties_it(reading: Reading) -> None:
    reading.pane.set_page(None)
    assert words_on(reading.features.details.description) == ""
    reading.show()
    assert "The river day" in words_on(reading.features.details.description)


def test_cite_and_copy_id_fill_the_clipboard_and_say_so(reading: Reading) -> None:
    told: list[str] = []
    reading.features.told.connect(told.append)
    description = reading.features.details.description
    QTest.mouseClick(description.cite, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "“The river day” [江上开放日]" in copied
    assert copied.endswith(f"{reading.article.external_id}.")
    QTest.mouseClick(description.copy_id, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == reading.article.external_id
    assert told == ["The citation is copied.", "The identifier is copied."]


def test_raw_shows_the_texts_as_received(reading: Reading) -> None:
    QTest.mouseClick(reading.features.details.description.raw, Qt.MouseButton.LeftButton)
    reading.settle()
    (dialog,) = reading.pane.findChildren(RawDialog)
    texts = [view.toPlainText() for view in dialog.findChildren(QPlainTextEdit)]
    assert ENGLISH in texts
    assert all(view.isReadOnly() for view in dialog.findChildren(QPlainTextEdit))
    dialog.close()


def test_it_stays_open_or_closed(reading: Reading) -> None:
    details = reading.features.details
    assert reading.session.settings.flag("reader.details")
    QTest.mouseClick(details.drawer.close_button, Qt.MouseButton.LeftButton)
    assert details.drawer.isHidden()
    assert not details.button.isChecked()
    assert not reading.session.settings.flag("reader.details")
    assert reading.pane.view.hasFocus()


def test_it_counts_the_notes(reading: Reading) -> None:
    notes = reading.features.notes
    QTest.mouseClick(notes.panel.add_general, Qt.MouseButton.LeftButton)
    QTest.keyClicks(notes.box.edit, "Look for the photograph.")
    QTest.mouseClick(notes.box.save, Qt.MouseButton.LeftButton)
    reading.settle()
    assert [note.anchor for note in notes.notes] == [None]
    reading.features.details.show_notes()
    assert reading.features.details.drawer.page == NOTES
    choice = reading.features.details.drawer.choice
    assert choice.findChildren(QWidget)[NOTES].property("text") == "Notes 1"


def test_a_narrow_reader_keeps_its_width_under_the_drawer(reading: Reading) -> None:
    drawer, view = reading.features.details.drawer, reading.pane.view
    assert view.width() == reading.pane.width() - drawer.width()
    reading.window.resize(640, 700)
    reading.qtbot.waitUntil(lambda: view.width() == reading.pane.width())
    assert drawer.isVisible()
    assert drawer.geometry().right() == reading.pane.rect().right()
    assert drawer.y() >= reading.pane.tools.height(), "the button that closes it stays in reach"
    reading.window.resize(1100, 700)
    reading.qtbot.waitUntil(lambda: view.width() == reading.pane.width() - drawer.width())


def test_long_words_break_without_a_change_of_their_letters() -> None:
    assert breakable("9f2c" * 16).replace("\u200b", "") == "9f2c" * 16
    assert breakable("short words stay") == "short words stay"
