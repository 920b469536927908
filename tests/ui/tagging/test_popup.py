"""The tag box as a person uses it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive_app.ui.models.tag_list import TagState
from archive_app.ui.tagging.popup import TagPopup, split_tags
from archive_app.ui.theme import Theme


@pytest.fixture
def popup(qtbot: QtBot, theme: Theme) -> TagPopup:
    """The box, open for 48 articles."""
    popup = TagPopup(theme)
    qtbot.addWidget(popup)
    # A popup grabs the keyboard, which the offscreen platform cannot.
    popup.setWindowFlags(Qt.WindowType.Widget)
    states = {"women police": TagState.ALL, "flood 2020": TagState.SOME}
    popup.open_for(48, ["training", "events/winter"], states, QPoint(0, 0))
    return popup


@pytest.mark.parametrize(
    "text, tags",
    [
        ("a", ["a"]),
        (" a , b，c、d ", ["a", "b", "c", "d"]),
        ("a / b, a/b, /c/", ["a/b", "c"]),
        (" , ", []),
    ],
)
def test_text_is_split_into_tags(text: str, tags: list[str]) -> None:
    assert split_tags(text) == tags


def test_enter_adds_all_that_was_typed(qtbot: QtBot, popup: TagPopup) -> None:
    QTest.keyClicks(popup.edit, "one, two/three")
    with qtbot.waitSignal(popup.tags_added) as added:
        QTest.keyClick(popup.edit, Qt.Key.Key_Return)
    assert added.args == [["one", "two/three"]]
    assert popup.edit.text() == ""
    assert popup.isVisible()


def test_enter_on_nothing_and_escape_close(qtbot: QtBot, popup: TagPopup) -> None:
    QTest.keyClick(popup.edit, Qt.Key.Key_Return)
    assert not popup.isVisible()
    popup.show()
    QTest.keyClick(popup.edit, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_tab_completes_the_piece_after_the_comma(qtbot: QtBot, popup: TagPopup) -> None:
    QTest.keyClicks(popup.edit, "one, tra")
    QTest.keyClick(popup.edit, Qt.Key.Key_Tab)
    assert popup.edit.text() == "one, training"


def test_space_ticks_rows(qtbot: QtBot, popup: TagPopup) -> None:
    heard: list[tuple[str, object]] = []
    popup.tags_added.connect(lambda tags: heard.append(("added", tags)))
    popup.tag_removed.connect(lambda tag: heard.append(("removed", tag)))
    QTest.keyClick(popup.edit, Qt.Key.Key_Down)
    assert popup.list.hasFocus()
    QTest.keyClick(popup.list, Qt.Key.Key_Space)  # women police: all -> none
    QTest.keyClick(popup.list, Qt.Key.Key_Down)
    QTest.keyClick(popup.list, Qt.Key.Key_Space)  # flood 2020: some -> all
    QTest.keyClick(popup.list, Qt.Key.Key_Space)  # all -> none
    assert heard == [
        ("removed", "women police"),
        ("added", ["flood 2020"]),
        ("removed", "flood 2020"),
    ]
    QTest.keyClick(popup.list, Qt.Key.Key_Up)
    QTest.keyClick(popup.list, Qt.Key.Key_Up)
    assert popup.edit.hasFocus()


def test_a_click_makes_a_new_tag(qtbot: QtBot, popup: TagPopup) -> None:
    QTest.keyClicks(popup.edit, "brand new")
    place = popup.list.visualRect(popup.list.model().index(0, 0)).center()
    with qtbot.waitSignal(popup.tags_added) as added:
        QTest.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert added.args == [["brand new"]]
