"""The bar that says what went wrong."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from archive_app.domain.errors import EnvironmentProblem, IndexProblem
from archive_app.settings.places import log_file
from archive_app.ui.errors import report
from archive_app.ui.notices import NoticeBar
from archive_app.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> Iterator[NoticeBar]:
    window = QWidget()
    qtbot.addWidget(window)
    bar = NoticeBar(theme, window)
    edit = QLineEdit(window)
    layout = QVBoxLayout(window)
    layout.addWidget(bar)
    layout.addWidget(edit)
    window.show()
    window.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    yield bar
    window.close()


def _a_bug(secret: str) -> str:
    try:
        raise ValueError(secret)
    except ValueError as problem:
        return report(problem)


def test_a_problem_says_what_to_do_and_takes_no_keys(bar: NoticeBar) -> None:
    bar.show_problem(EnvironmentProblem("The disk is full.", "Make room, then try again."))
    assert bar.isVisible()
    assert bar.sentence.text() == "The disk is full."
    assert bar.advice.text() == "Make room, then try again."
    assert not bar.copy.isVisible()
    assert not bar.rebuild.isVisible()
    focus = QGuiApplication.focusObject()
    assert isinstance(focus, QLineEdit)
    QTest.mouseClick(bar.close_button, LEFT)
    assert not bar.isVisible()


def test_a_damaged_index_can_be_built_anew(qtbot: QtBot, bar: NoticeBar) -> None:
    bar.show_problem(IndexProblem("The search index is damaged.", "Rebuild it."))
    with qtbot.waitSignal(bar.rebuild_requested):
        QTest.mouseClick(bar.rebuild, LEFT)
    assert not bar.isVisible()


def test_a_bug_can_be_copied_without_what_it_quotes(bar: NoticeBar) -> None:
    bar.show_bug(_a_bug("四十余名女警 of the article"))
    assert "article" not in bar.sentence.text()
    QTest.mouseClick(bar.copy, LEFT)
    copied = QGuiApplication.clipboard().text()
    assert "ValueError" in copied
    assert "女警" not in copied
    assert "test_notices.py" in copied
    assert bar.copy.text() == "Copied"


def test_the_first_of_many_bugs_is_kept(bar: NoticeBar) -> None:
    first = _a_bug("one")
    bar.show_bug(first)
    for _ in range(2):
        bar.show_bug("another")
    assert bar.report == first
    assert "3 times" in bar.sentence.text()
    bar.dismiss()
    bar.show_bug("another")
    assert bar.report == "another"
    assert "times" not in bar.sentence.text()


def test_the_file_is_shown_or_named(bar: NoticeBar, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def no_desktop(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return False

    monkeypatch.setattr(QDesktopServices, "openUrl", no_desktop)
    bar.show_bug("report")
    QTest.mouseClick(bar.show_file, LEFT)
    assert opened == [str(log_file().parent)]
    assert str(log_file()) in bar.advice.text()


def test_long_lists_are_cut(bar: NoticeBar) -> None:
    bar.show_problem(EnvironmentProblem("Problems.", "\n".join(map(str, range(100)))))
    assert bar.advice.text().splitlines()[-1] == "…"
