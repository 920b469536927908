"""The dialog of one article: a click is an edit of the archive, and Ctrl+Z takes it back."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from archive_app.bootstrap import create_workspace
from archive_app.domain.ids import ArticleId
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.jobs import NoContext
from archive_app.domain.searching import SearchRequest
from archive_app.settings.load import Settings
from archive_app.ui.cleaning.dialog import CleaningDialog
from archive_app.ui.cleaning.piece_text import PieceText
from archive_app.ui.editing import Editor
from archive_app.ui.session import Openers, Session
from archive_app.ui.theme import Theme
from archive_app.ui.undo.stack import UndoStack

TEXT = """(Reporter Lin Jing) The branch opened its doors to everybody who wanted to see a boat.

html At the symposium, the leaders sent flowers to all who had come from the city."""


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    """A session with an archive of one article, of which there are two versions."""
    path, file = tmp_path / "a.archive", tmp_path / "news.txt"
    opener = partial(create_workspace, index_parent=tmp_path / "index")
    session = Session(
        Openers(opener, opener, partial(opener, path), path), Settings(tmp_path / "settings.json")
    )
    session.create(path)
    qtbot.waitUntil(lambda: session.is_open and not session.is_busy, timeout=20_000)
    for text in (TEXT.replace("boat", "ship"), TEXT):
        file.write_text(text, encoding="utf-8")
        session.workspace.imports.run(ImportPlan.of([file]), NoContext())
    session.catch_up()
    qtbot.waitUntil(lambda: not session.is_busy, timeout=20_000)
    yield session
    assert session.shut_down()
    qtbot.waitUntil(lambda: not session.is_busy)


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, session: Session) -> Iterator[CleaningDialog]:
    undo = UndoStack()
    dialog = CleaningDialog(theme, session, Editor(session, undo), ArticleId(1))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: not session.is_busy and dialog.heading.text() != "")
    yield dialog
    dialog.close()
    qtbot.waitUntil(lambda: not session.is_busy, timeout=20_000)


def _buttons(dialog: CleaningDialog, text: str) -> list[QPushButton]:
    return [
        one for one in dialog.findChildren(QPushButton) if one.text() == text and one.isVisible()
    ]


def _found(session: Session, query: str) -> int:
    return len(session.workspace.searching.search(SearchRequest(query)).ids)


def test_words_put_back_are_read_and_found_and_ctrl_z_leaves_them_out(
    qtbot: QtBot, session: Session, dialog: CleaningDialog
) -> None:
    assert _found(session, "html") == 0
    QTest.mouseClick(_buttons(dialog, "Keep")[-1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _buttons(dialog, "Apply again") != [], timeout=20_000)
    text = session.workspace.reads.article(ArticleId(1)).translation
    assert text is not None
    assert text.paragraphs[-1].text.startswith("html At the symposium")
    assert text.received == TEXT
    qtbot.waitUntil(lambda: not session.is_busy, timeout=20_000)
    assert _found(session, "html") == 1
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: _buttons(dialog, "Apply again") == [], timeout=20_000)
    qtbot.waitUntil(lambda: not session.is_busy, timeout=20_000)
    assert _found(session, "html") == 0


def test_what_was_taken_back_is_applied_again(
    qtbot: QtBot, session: Session, dialog: CleaningDialog
) -> None:
    QTest.mouseClick(_buttons(dialog, "Keep")[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _buttons(dialog, "Apply again") != [], timeout=20_000)
    assert session.workspace.reads.article(ArticleId(1)).names == ()
    QTest.mouseClick(_buttons(dialog, "Apply again")[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _buttons(dialog, "Apply again") == [], timeout=20_000)
    assert [one.text for one in session.workspace.reads.article(ArticleId(1)).names] == ["Lin Jing"]


def test_versions_are_compared(qtbot: QtBot, session: Session, dialog: CleaningDialog) -> None:
    dialog.tabs.setCurrentWidget(dialog.versions)
    assert dialog.versions.new.currentText().startswith("Version 2")
    assert dialog.versions.old.currentText().startswith("Version 1")
    qtbot.waitUntil(lambda: dialog.versions.findChildren(PieceText) != [], timeout=20_000)
    qtbot.waitUntil(lambda: not session.is_busy)
    text = dialog.versions.findChildren(PieceText)[-1].text
    assert "shipboat" in text


def test_it_closes_with_the_archive(qtbot: QtBot, session: Session, dialog: CleaningDialog) -> None:
    session.close()
    assert not dialog.isVisible()
