"""Help by example: every example is read as it stands, and a click searches for it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from archive_app.domain.query import Every, Nothing
from archive_app.domain.query_parser import parse
from archive_app.ui.search.bar import SearchBar
from archive_app.ui.search.examples import GROUPS, Example
from archive_app.ui.search.help_popover import QueryHelp
from archive_app.ui.theme import Theme

EXAMPLES = [example for group in GROUPS for example in group.examples]


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> SearchBar:
    bar = SearchBar(theme)
    qtbot.addWidget(bar)
    bar.resize(theme.px(1440), 48)
    bar.show()
    bar.focus_search()
    return bar


@pytest.mark.parametrize("example", EXAMPLES, ids=[example.query for example in EXAMPLES])
def test_an_example_is_read_as_it_stands(example: Example) -> None:
    parsed = parse(example.query)
    assert (parsed.read_as, parsed.repairs, parsed.notes) == ("", (), ())
    assert not isinstance(parsed.root, Every | Nothing)


def test_no_example_stands_twice() -> None:
    assert len({example.query for example in EXAMPLES}) == len(EXAMPLES)


def _open(bar: SearchBar) -> QueryHelp:
    button = next(
        one
        for one in bar.field.findChildren(QAbstractButton)
        if one.accessibleName() == "How to search"
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    found = bar.field.findChild(QueryHelp)
    assert isinstance(found, QueryHelp)
    assert found.isVisible()
    return found


def test_a_click_searches_for_an_example(qtbot: QtBot, bar: SearchBar) -> None:
    help_box = _open(bar)
    wanted = EXAMPLES[3].query
    button = help_box.buttons[3]
    with qtbot.waitSignal(bar.query_edited) as told:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told.args == [wanted]
    assert bar.field.edit.text() == wanted
    assert not help_box.isVisible()


def test_keys_walk_choose_and_close(qtbot: QtBot, bar: SearchBar) -> None:
    help_box = _open(bar)
    QTest.keyClick(help_box.buttons[0], Qt.Key.Key_Escape)
    assert not help_box.isVisible()
    help_box = _open(bar)
    QTest.keyClick(help_box.buttons[0], Qt.Key.Key_Down)
    with qtbot.waitSignal(bar.query_edited) as told:
        QTest.keyClick(help_box.buttons[1], Qt.Key.Key_Return)
    assert told.args == [EXAMPLES[1].query]


def test_the_builder_is_opened_from_it(qtbot: QtBot, bar: SearchBar) -> None:
    help_box = _open(bar)
    with qtbot.waitSignal(bar.builder_requested):
        QTest.mouseClick(help_box.builder, Qt.MouseButton.LeftButton)
    assert not help_box.isVisible()
