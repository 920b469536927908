"""The list of all values of a filter: found, sorted, chosen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from archive_app.domain.facets import Choice, Facet, FacetValue
from archive_app.text.value_forms import value_forms
from archive_app.ui.facets.value_popup import ValuePopup
from archive_app.ui.theme import Theme

VALUES = [
    FacetValue("松宁日报", 9),
    FacetValue("Evening Post", 7),
    FacetValue("北港晚报", 5),
    FacetValue("重庆法制报", 2),
]
SPACE, SHIFT = Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def popup(qtbot: QtBot, theme: Theme) -> Iterator[ValuePopup]:
    """A list of four sources."""
    window = QWidget()
    qtbot.addWidget(window)
    popup = ValuePopup(theme, Facet.SOURCE, window, by_name=False)
    popup.set_values(VALUES, 4, Choice())
    popup.set_forms({value.value: value_forms(value.value) for value in VALUES})
    popup.open_at(QPoint(10, 10))
    yield popup
    window.hide()  # what stands in it lives until then


def _shown(popup: ValuePopup) -> list[str]:
    return [popup.model.index(row).data() for row in range(popup.model.rowCount())]


@pytest.mark.parametrize(
    "typed,found",
    [
        ("日报", ["松宁日报"]),
        ("beigang", ["北港晚报"]),
        ("wb", ["北港晚报"]),
        ("chong qing", ["重庆法制报"]),
        ("post", ["Evening Post"]),
        ("", [value.value for value in VALUES]),
        ("xyz", []),
    ],
)
def test_found_by_letters(popup: ValuePopup, typed: str, found: list[str]) -> None:
    QTest.keyClicks(popup.edit, typed) if typed.isascii() else popup.edit.textEdited.emit(typed)
    assert _shown(popup) == found


def test_sorted_by_name_as_it_is_spoken(qtbot: QtBot, popup: ValuePopup) -> None:
    with qtbot.waitSignal(popup.order_changed) as told:
        popup.order.chosen.emit(1)
    assert told.args == [Facet.SOURCE, True]
    assert _shown(popup) == ["北港晚报", "重庆法制报", "Evening Post", "松宁日报"]


def test_chosen_by_key_and_new_counts_move_nothing(popup: ValuePopup) -> None:
    heard: list[Choice] = []
    popup.choice_changed.connect(lambda _facet, choice: heard.append(choice))
    QTest.keyClick(popup.edit, Qt.Key.Key_Down)
    QTest.keyClick(popup.list, SPACE)
    QTest.keyClick(popup.list, Qt.Key.Key_Down)
    QTest.keyClick(popup.list, SPACE, SHIFT)
    both = Choice(frozenset({"松宁日报"}), frozenset({"Evening Post"}))
    assert heard[-1] == both
    before = _shown(popup)
    popup.set_values([FacetValue("new", 20), FacetValue("Evening Post", 8)], 5, both)
    assert _shown(popup) == [*before, "new"]
    assert popup.list.currentIndex().data() == "Evening Post"
    QTest.keyClick(popup.list, SPACE)
    assert heard[-1] == Choice(frozenset({"松宁日报"}))
