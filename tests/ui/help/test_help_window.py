"""The window of the manual, driven as a person does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive_app.services.manual import Manual, Place
from archive_app.ui.help.topics import HOME, TOPICS
from archive_app.ui.help.window import HelpWindow
from archive_app.ui.theme import Theme

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> HelpWindow:
    window = HelpWindow(theme)
    qtbot.addWidget(window)
    window.set_manual(Manual.load())
    window.open(HOME)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def _look_for(qtbot: QtBot, window: HelpWindow, text: str) -> None:
    QTest.keyClick(window.view, Qt.Key.Key_F, CTRL)
    assert window.row.field.hasFocus()
    QTest.keyClicks(window.row.field, text)
    qtbot.waitUntil(lambda: bool(window.row.said.text()))


def _hidden(window: HelpWindow) -> list[bool]:
    items = (window.contents.topLevelItem(place) for place in range(4))
    return [item is None or item.isHidden() for item in items]


def test_a_link_leads_to_its_page_and_back(window: HelpWindow) -> None:
    window.view.anchorClicked.emit(QUrl("query-syntax.md#fields"))
    assert window.place == Place("query-syntax", "fields")
    item = window.contents.currentItem()
    assert item is not None
    assert item.text(0) == "Fields"
    assert window.view.verticalScrollBar().value() > 0
    QTest.keyClick(window.view, Qt.Key.Key_Left, ALT)
    assert window.place == HOME
    QTest.keyClick(window.view, Qt.Key.Key_Right, ALT)
    assert window.place == Place("query-syntax", "fields")
    assert not window.row.forward.isEnabled()


def test_links_that_lead_out_do_nothing(window: HelpWindow) -> None:
    for link in ("https://example.org/", "file:///etc/passwd", "no-such-page.md", "#no-such-part"):
        window.view.anchorClicked.emit(QUrl(link))
        assert window.place == HOME


def test_back_finds_the_line_again(window: HelpWindow) -> None:
    window.view.verticalScrollBar().setValue(333)
    window.open(Place("actions"))
    assert window.view.verticalScrollBar().value() == 0
    QTest.mouseClick(window.row.back, Qt.MouseButton.LeftButton)
    assert window.view.verticalScrollBar().value() == 333


def test_arrow_keys_in_the_contents_turn_the_pages(window: HelpWindow) -> None:
    window.contents.setFocus()
    QTest.keyClick(window.contents, Qt.Key.Key_Down)
    assert window.place == Place("user-guide", "the-first-minutes")


def test_finding_goes_through_all_pages_and_round(qtbot: QtBot, window: HelpWindow) -> None:
    _look_for(qtbot, window, "pinyin")
    seen = []
    for _ in range(60):
        QTest.keyClick(window.row.field, Qt.Key.Key_Return)
        assert window.view.textCursor().selectedText().casefold() == "pinyin"
        seen.append((window.view.page, window.view.textCursor().position()))
    assert {page for page, _ in seen} == {"user-guide", "query-syntax", "actions"}
    assert len(set(seen)) < len(seen), "it goes round"
    last = seen[-2]
    QTest.keyClick(window.row.field, Qt.Key.Key_Return, SHIFT)
    assert (window.view.page, window.view.textCursor().position()) == last


def test_only_sections_with_the_words_are_listed(qtbot: QtBot, window: HelpWindow) -> None:
    _look_for(qtbot, window, "orphan nothing-of-this")
    assert window.row.said.text() == "Not in the manual"
    assert not window.row.next.isEnabled()
    QTest.keyClick(window.row.field, Qt.Key.Key_Escape)
    assert window.isVisible()
    qtbot.waitUntil(lambda: not window.row.said.text())
    assert _hidden(window) == [False] * 4
    QTest.keyClicks(window.row.field, "full-width emoji")
    qtbot.waitUntil(lambda: window.row.said.text() == "Sections found: 1")
    assert _hidden(window) == [True, False, True, True]


def test_escape_closes(window: HelpWindow) -> None:
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_page_follows_the_theme(window: HelpWindow, theme: Theme) -> None:
    window.open(Place("query-syntax", "limits"))
    height = window.view.verticalScrollBar().value()
    theme.set_mode("dark")
    ink = window.view.document().firstBlock().begin().fragment().charFormat().foreground().color()
    assert ink == theme.color("text")
    assert window.view.verticalScrollBar().value() == height


def test_every_topic_is_a_section() -> None:
    manual = Manual.load()
    assert [place for _, place in TOPICS if not manual.has(place)] == []
