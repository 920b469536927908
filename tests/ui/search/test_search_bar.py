"""The search row as a person uses it: typing, composing, Escape, history, narrow windows."""

from collections import defaultdict
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from archive_app.domain.query_parser import parse
from archive_app.domain.searching import Scope
from archive_app.ui.search.bar import SearchBar
from archive_app.ui.theme import Theme


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> SearchBar:
    """The search row, wide, with the focus."""
    bar = SearchBar(theme)
    qtbot.addWidget(bar)
    bar.resize(theme.px(1440), 48)
    bar.show()
    bar.focus_search()
    return bar


@pytest.fixture
def heard(bar: SearchBar) -> list[str]:
    """The queries that the row told of."""
    heard: list[str] = []
    bar.query_edited.connect(heard.append)
    return heard


def _words(bar: SearchBar) -> list[str]:
    return [label.text() for label in bar.field.findChildren(QLabel) if label.isVisible()]


def _compose(bar: SearchBar, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QGuiApplication.sendEvent(bar.field.edit, event)


def test_typing_tells_once_after_a_pause(qtbot: QtBot, bar: SearchBar, heard: list[str]) -> None:
    QTest.keyClicks(bar.field.edit, "police")
    assert heard == []
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["police"]


def test_enter_tells_at_once_and_only_once(qtbot: QtBot, bar: SearchBar, heard: list[str]) -> None:
    QTest.keyClicks(bar.field.edit, "police")
    QTest.keyClick(bar.field.edit, Qt.Key.Key_Return)
    assert heard == ["police"]
    qtbot.wait(200)
    assert heard == ["police"]


def test_nothing_is_told_while_one_composes(qtbot: QtBot, bar: SearchBar, heard: list[str]) -> None:
    QTest.keyClicks(bar.field.edit, "a ")
    _compose(bar, "nvjing")
    assert bar.field.edit.is_composing
    qtbot.wait(200)
    assert heard == []
    _compose(bar, "", "女警")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["a 女警"]


def test_colours_leave_text_cursor_and_undo_alone(qtbot: QtBot, bar: SearchBar) -> None:
    edit = bar.field.edit
    _compose(bar, "", "女警")  # QTest types no Chinese
    QTest.keyClicks(edit, ' OR "female police" -title:x ')
    _compose(bar, "", "😀")
    assert edit.text() == '女警 OR "female police" -title:x 😀'
    edit.setCursorPosition(3)
    QTest.keyClicks(edit, "X")
    assert edit.text().startswith("女警 XOR")
    assert edit.cursorPosition() == 4
    edit.undo()
    assert edit.text().startswith("女警 OR")


def test_colours_are_seen(qtbot: QtBot, bar: SearchBar, theme: Theme) -> None:
    bar.set_query('women OR "female police"')
    picture = bar.field.edit.grab().toImage()
    seen = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
    assert theme.color("info").rgb() in seen


def test_escape_clears_the_text_and_then_the_filters(
    qtbot: QtBot, bar: SearchBar, heard: list[str]
) -> None:
    bar.set_query("police")
    with qtbot.assertNotEmitted(bar.filters_clear_requested):
        QTest.keyClick(bar.field.edit, Qt.Key.Key_Escape)
    assert heard == [""]
    with qtbot.waitSignal(bar.filters_clear_requested):
        QTest.keyClick(bar.field.edit, Qt.Key.Key_Escape)


def test_what_escape_cleared_comes_back(qtbot: QtBot, bar: SearchBar, heard: list[str]) -> None:
    edit = bar.field.edit
    QTest.keyClicks(edit, "police")
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    edit.can_take_back = True  # there were filters
    with qtbot.waitSignal(bar.filters_undo_requested):
        QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == ""
    QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == "police"
    qtbot.waitUntil(lambda: heard[-1] == "police")


def test_the_cross_clears(qtbot: QtBot, bar: SearchBar, heard: list[str]) -> None:
    bar.set_query("police")
    cross = next(
        b for b in bar.field.findChildren(QAbstractButton) if b.accessibleName().startswith("Clear")
    )
    assert cross.isVisible()
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert heard == [""]
    assert not cross.isVisible()
    assert bar.field.edit.hasFocus()


def test_up_brings_earlier_searches_back(qtbot: QtBot, bar: SearchBar, heard: list[str]) -> None:
    for text in ("one", "two"):
        bar.set_query(text)
        QTest.keyClick(bar.field.edit, Qt.Key.Key_Return)
    QTest.keyClick(bar.field.edit, Qt.Key.Key_Up)
    assert bar.field.edit.text() == "one"
    qtbot.waitUntil(lambda: heard == ["one", "two", "one"])


def test_the_reading_is_told_in_words(qtbot: QtBot, bar: SearchBar) -> None:
    bar.set_query("police")
    bar.set_reading(parse("police"))
    assert "valid" in _words(bar)
    bar.set_query('"police')
    bar.set_reading(parse('"police'))
    assert "character 1: There is no closing quotation mark." in _words(bar)
    bar.set_query("")
    assert not any("character" in word or "valid" in word for word in _words(bar))


def test_setting_a_query_tells_nothing(qtbot: QtBot, bar: SearchBar, heard: list[str]) -> None:
    bar.set_query("police")
    qtbot.wait(200)
    assert heard == []


def test_scopes_are_chosen_by_pointer_and_shown(qtbot: QtBot, bar: SearchBar) -> None:
    original = bar.scope.findChildren(QAbstractButton)[1]
    with qtbot.waitSignal(bar.scope_changed) as changed:
        QTest.mouseClick(original, Qt.MouseButton.LeftButton)
    assert changed.args == [Scope.ORIGINAL]
    with qtbot.assertNotEmitted(bar.scope_changed):
        bar.set_scope(Scope.TRANSLATION)
    assert bar.scope.current == 2


def test_buttons_tell(qtbot: QtBot, bar: SearchBar) -> None:
    with qtbot.waitSignal(bar.import_requested):
        QTest.mouseClick(bar.import_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bar.sidebar_toggled):
        QTest.mouseClick(bar.sidebar_button, Qt.MouseButton.LeftButton)


def test_the_ways_do_what_their_actions_do(qtbot: QtBot, bar: SearchBar) -> None:
    actions: defaultdict[str, QAction] = defaultdict(partial(QAction, bar))
    back = actions["view.back"]
    back.setShortcut(QKeySequence("Alt+Left"))
    bar.follow(actions.__getitem__)
    assert bar.back_button.toolTip() == "Back (Alt+Left)"
    assert bar.import_button.toolTip() == "Import articles"
    actions["file.import"].setShortcut(QKeySequence("Ctrl+Y"))
    assert bar.import_button.toolTip() == "Import articles (Ctrl+Y)"
    actions["search.focus"].setShortcut(QKeySequence("Ctrl+L"))
    assert bar.field.edit.placeholderText().endswith("…  Ctrl+L")
    with qtbot.waitSignal(back.triggered):
        QTest.mouseClick(bar.back_button, Qt.MouseButton.LeftButton)
    bar.back_button.setFocus()
    back.setEnabled(False)
    assert not bar.back_button.isEnabled()
    assert bar.forward_button.hasFocus()


@pytest.mark.parametrize(
    "width, style, scope",
    [
        (1440, Qt.ToolButtonStyle.ToolButtonTextBesideIcon, "Translation"),
        (1200, Qt.ToolButtonStyle.ToolButtonIconOnly, "Translation"),
        (1024, Qt.ToolButtonStyle.ToolButtonIconOnly, "Trans"),
    ],
)
def test_narrow_windows_get_fewer_words(
    bar: SearchBar, theme: Theme, width: int, style: Qt.ToolButtonStyle, scope: str
) -> None:
    bar.resize(theme.px(width), 48)
    assert bar.import_button.toolButtonStyle() is style
    assert bar.scope.findChildren(QAbstractButton)[2].text() == scope
    assert bar.import_button.accessibleName() == "Import articles"
