"""The dialog for typing: what is typed is kept once, told in words, and never lost by a key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from archive_app.bootstrap import create_workspace
from archive_app.domain.ids import ArticleId
from archive_app.settings.load import Settings
from archive_app.ui.editing import Editor
from archive_app.ui.session import Openers, Session
from archive_app.ui.theme import Theme
from archive_app.ui.undo.stack import UndoStack
from archive_app.ui.writing.dialog import WritingDialog

CHINESE = "（记者 王丽）松宁江水上涨两米，大桥关闭。\n\n四十余名民警到场。"
ENGLISH = "(Reporter Wang Li) The river rose by two metres.\n\nForty officers came to the bridge."

Open = Callable[..., WritingDialog]


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    """A session with a real, empty archive."""
    path = tmp_path / "a.archive"
    opener = partial(create_workspace, index_parent=tmp_path / "index")
    settings = Settings(tmp_path / "settings.json")
    session = Session(Openers(opener, opener, partial(opener, path), path), settings)
    session.create(path)
    qtbot.waitUntil(lambda: session.is_open and not session.is_busy, timeout=20_000)
    yield session
    assert session.shut_down()
    qtbot.waitUntil(lambda: not session.is_busy)


@pytest.fixture
def undo() -> UndoStack:
    return UndoStack()


@pytest.fixture
def editor(session: Session, undo: UndoStack) -> Editor:
    return Editor(session, undo)


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, session: Session, editor: Editor) -> Iterator[Open]:
    """Opens dialogs; closes what is left."""
    dialogs: list[WritingDialog] = []

    def open_one(article: ArticleId | None = None) -> WritingDialog:
        dialog = WritingDialog(theme, session, editor, None, article)
        dialogs.append(dialog)
        dialog.show()
        qtbot.waitUntil(dialog.original.isEnabled, timeout=20_000)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield open_one
    for dialog in filter(isValid, dialogs):
        dialog.close()
        dialog.close()  # the first time may only have warned
    qtbot.waitUntil(lambda: not session.is_busy, timeout=20_000)


def kept(qtbot: QtBot, dialog: WritingDialog) -> ArticleId:
    """Keep what is typed; the id that is told."""
    with qtbot.waitSignal(dialog.written, timeout=20_000) as told:
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args is not None
    return ArticleId(told.args[0])


def test_a_pasted_article_is_kept_by_ctrl_enter_and_taken_back_by_undo(
    qtbot: QtBot, opened: Open, session: Session, undo: UndoStack
) -> None:
    dialog = opened()
    assert not dialog.keep.isEnabled()
    QGuiApplication.clipboard().setText(CHINESE)
    QTest.keyClick(dialog.original.text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(dialog.translation.title, "Bridge closed")
    dialog.translation.text.setPlainText(ENGLISH)
    QTest.keyClicks(dialog.source, "Songning Daily")
    QTest.keyClicks(dialog.published, "2021-03-05")
    article = session.workspace.reads.article(kept(qtbot, dialog))
    assert article.original is not None
    assert article.original.received == CHINESE
    assert (article.title, article.source) == ("Bridge closed", "Songning Daily")
    assert article.dating.date.edtf() == "2021-03-05"
    undo.stack.undo()
    qtbot.waitUntil(lambda: session.workspace.count() == 0, timeout=20_000)


def test_what_cleaning_finds_is_told_while_one_types(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    dialog.translation.text.setPlainText(ENGLISH)
    qtbot.waitUntil(lambda: "Byline" in dialog.sentence.text(), timeout=20_000)
    assert dialog.translation.language.currentText() == "Found: English"
    QTest.keyClicks(dialog.published, "in spring")
    qtbot.waitUntil(lambda: "no date" in dialog.sentence.text(), timeout=20_000)


def test_a_date_that_makes_no_sense_keeps_the_dialog_open(
    qtbot: QtBot, opened: Open, session: Session
) -> None:
    dialog = opened()
    dialog.translation.text.setPlainText(ENGLISH)
    QTest.keyClicks(dialog.published, "in spring")
    dialog.keep.click()
    qtbot.waitUntil(lambda: "no date" in dialog.sentence.text(), timeout=20_000)
    assert dialog.isVisible()
    assert dialog.translation.text.toPlainText() == ENGLISH
    assert session.workspace.count() == 0
    dialog.published.clear()
    kept(qtbot, dialog)
    assert session.workspace.count() == 1


def test_only_the_side_that_changed_becomes_a_new_version(
    qtbot: QtBot, opened: Open, session: Session
) -> None:
    first = opened()
    first.original.text.setPlainText(CHINESE)
    first.translation.text.setPlainText(ENGLISH)
    article = kept(qtbot, first)
    dialog = opened(article)
    assert dialog.translation.text.toPlainText() == ENGLISH
    assert dialog.translation.version.text() == "version 1"
    assert not dialog.keep.isEnabled()  # nothing was changed
    dialog.translation.text.appendPlainText("\nThe water falls again.")
    assert kept(qtbot, dialog) == article
    now = session.workspace.reads.article(article)
    assert now.translation is not None
    assert now.original is not None
    assert now.translation.received.endswith("The water falls again.")
    assert (now.original.version, now.translation.version) == (1, 2)


def test_a_missing_side_is_added(qtbot: QtBot, opened: Open, session: Session) -> None:
    first = opened()
    first.translation.text.setPlainText(ENGLISH)
    article = kept(qtbot, first)
    dialog = opened(article)
    qtbot.waitUntil(lambda: dialog.original.version.text() == "not there yet")
    assert dialog.focusWidget() is dialog.original.text
    dialog.original.text.setPlainText(CHINESE)
    kept(qtbot, dialog)
    now = session.workspace.reads.article(article)
    assert now.original is not None
    assert now.original.received == CHINESE


def test_both_sides_changed_are_both_kept(qtbot: QtBot, opened: Open, session: Session) -> None:
    first = opened()
    first.original.text.setPlainText(CHINESE)
    first.translation.text.setPlainText(ENGLISH)
    article = kept(qtbot, first)
    dialog = opened(article)
    dialog.original.text.appendPlainText("水位回落。")
    dialog.translation.text.appendPlainText("The water falls.")
    kept(qtbot, dialog)
    now = session.workspace.reads.article(article)
    assert now.original is not None
    assert now.translation is not None
    assert (now.original.version, now.translation.version) == (2, 2)


def test_an_emptied_side_stays_as_it_was(qtbot: QtBot, opened: Open, session: Session) -> None:
    first = opened()
    first.translation.text.setPlainText(ENGLISH)
    dialog = opened(kept(qtbot, first))
    dialog.translation.text.clear()
    assert not dialog.keep.isEnabled()
    qtbot.waitUntil(lambda: "nothing is removed" in dialog.sentence.text(), timeout=20_000)


def test_esc_throws_text_away_only_the_second_time(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    dialog.translation.text.setPlainText(ENGLISH)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "isn’t kept yet" in dialog.sentence.text()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_tab_leaves_a_text(opened: Open) -> None:
    dialog = opened()
    dialog.original.text.setFocus()
    QTest.keyClick(dialog.original.text, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is not dialog.original.text
    assert dialog.original.text.toPlainText() == ""
