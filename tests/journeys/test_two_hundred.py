"""An editor tags 200 of 482 real articles by keyboard alone; undo, redo, restart, undo again."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from archive_app.domain.ids import ArticleId
from tests.journeys.person import CTRL, NO_KEYS, Person
from tests.journeys.starting import StartWindow

SHIFT = Qt.KeyboardModifier.ShiftModifier
ARTICLES = Path(os.environ.get("ARCHIVE_APP_DATA", ""), "bilingual", "articles.jsonl")
MANY = 200
TAG = "exhibition/open source"

pytestmark = pytest.mark.skipif(
    not ARTICLES.is_file(), reason="ARCHIVE_APP_DATA with bilingual/ is not set"
)


def key(person: Person, code: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
    """Press a key where the keyboard is, as a person does who never touches the mouse."""
    QTest.keyClick(_focused(person), code, modifiers)


def _focused(person: Person) -> QWidget:
    popup = QApplication.activePopupWidget()
    widget = (popup or person.window).focusWidget()
    assert widget is not None
    return widget


def tagged(person: Person, ids: list[ArticleId]) -> int:
    reads = person.window.session.workspace.reads
    return sum(TAG in {tag.path for tag in row.tags} for row in reads.rows(ids))


def test_two_hundred_articles_are_tagged_by_keyboard_alone(
    start: StartWindow, tmp_path: Path
) -> None:
    person = start()
    person.window.session.create(tmp_path / "guides.archive")
    person.settle()
    person.import_paths([ARTICLES])
    assert person.window.session.workspace.count() == 482

    person.window.shell.results.view.setFocus()
    key(person, Qt.Key.Key_Home)
    for _ in range(MANY - 1):
        key(person, Qt.Key.Key_Down, SHIFT)
    person.settle()
    ids = list(person.window.coordinator.selection)
    assert len(ids) == MANY

    key(person, Qt.Key.Key_T)
    person.until(person.window.shell.tags.isVisible)
    QTest.keyClicks(_focused(person), TAG)
    key(person, Qt.Key.Key_Return)
    person.settle()
    assert tagged(person, ids) == MANY
    key(person, Qt.Key.Key_Escape)
    person.settle()

    everything = [
        row.id
        for row in person.window.session.workspace.reads.rows(
            [ArticleId(one) for one in range(1, 483)]
        )
    ]
    assert tagged(person, everything) == MANY  # and no other one
    person.press(Qt.Key.Key_Z, CTRL)
    person.settle()
    assert tagged(person, everything) == 0
    person.press(Qt.Key.Key_Z, CTRL | SHIFT)
    person.settle()
    assert tagged(person, everything) == MANY

    person.window.close()
    again = start()
    assert again.window.session.workspace.count() == 482
    assert tagged(again, everything) == MANY
    again.window.shell.results.view.setFocus()  # else the search line undoes its own
    again.press(Qt.Key.Key_Z, CTRL)
    again.settle()
    assert tagged(again, everything) == 0
