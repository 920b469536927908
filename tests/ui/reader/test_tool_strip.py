"""Tools at the right of the reader: in order, and in the menu while there is no room."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from archive_app.ui.reader import ReaderPane
from archive_app.ui.reader.tool_strip import ToolStrip
from archive_app.ui.theme import Theme
from tests.ui.reader.sample import sample_page


@pytest.fixture
def strip(qtbot: QtBot, theme: Theme) -> ToolStrip:
    strip = ToolStrip(theme)
    qtbot.addWidget(strip)
    strip.show()
    return strip


def entries(strip: ToolStrip) -> list[QAction]:
    return [action for action in strip.more.actions() if action.isVisible()]


def test_buttons_stand_in_the_order_of_the_design(strip: ToolStrip) -> None:
    info = strip.add("info", "Details", "Ctrl+I", checkable=True)
    size = strip.add("a-large-small", "Text", "", checkable=False)
    strip.fit(400)
    strip.adjustSize()
    assert size.x() < info.x()
    assert (info.accessibleName(), info.toolTip()) == ("Details", "Details (Ctrl+I)")


def test_without_room_the_menu_has_them_and_does_the_same(qtbot: QtBot, strip: ToolStrip) -> None:
    info = strip.add("info", "Details", "Ctrl+I", checkable=True)
    notes = strip.add("message-square-text", "Notes", "", checkable=True)
    strip.fit(strip.wanted_width)
    assert entries(strip) == []
    strip.fit(strip.least_width)
    assert (info.isHidden(), notes.isHidden()) == (True, True)
    by_name = {action.text(): action for action in entries(strip)}
    with qtbot.waitSignal(info.clicked):
        by_name["Details"].trigger()
    assert info.isChecked()
    strip.more.aboutToShow.emit()
    assert (by_name["Details"].isChecked(), by_name["Notes"].isChecked()) == (True, False)


def test_the_menu_is_there_when_it_has_entries_of_its_own(strip: ToolStrip) -> None:
    assert strip._more.isHidden()
    strip.more.addAction("Print…")
    strip.fit(400)
    assert not strip._more.isHidden()


def test_a_narrow_reader_keeps_every_tool_within_reach(pane: ReaderPane) -> None:
    buttons = [pane.tools.add_tool("info", f"Tool {number}") for number in range(12)]
    pane.resize(900, 600)
    assert not any(button.isHidden() for button in buttons)
    pane.resize(420, 600)
    pane.tools.layout()
    hidden = [button for button in buttons if button.isHidden()]
    assert hidden
    assert len(entries(pane.tools.strip)) == len(hidden)
    for button in buttons:
        right = button.mapTo(pane.tools, button.rect().topRight()).x()
        assert button.isHidden() or right <= pane.tools.width()


def test_words_among_the_tools_go_before_buttons_do(qtbot: QtBot, pane: ReaderPane) -> None:
    pane.set_page(sample_page(), (1, 1_211))
    labels = pane.tools.findChildren(QLabel)
    words = [label for label in labels if label.text().startswith("1 of")]
    assert [label.isVisible() for label in words] == [True]
    pane.resize(420, 700)
    assert pane.minimumSizeHint().width() <= 420, "it would push the panes beside it"
    assert pane.tools.width() == 420
    assert [label.isVisible() for label in words] == [False]
    buttons = [one for one in pane.tools.findChildren(QToolButton) if one.isVisible()]
    assert all(one.mapTo(pane.tools, one.rect().topRight()).x() < 420 for one in buttons)
    assert pane.tools.hit_text, "it is still said to whoever asks"
    pane.resize(728, 700)
    assert [label.isVisible() for label in words] == [True]
