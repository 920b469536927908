"""The row of active filters says what is shown and why, and lets every reason be taken away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from archive_app.domain.facets import Choice, Facet, Filters
from archive_app.domain.ordering import Ordering
from archive_app.domain.searching import Sort
from archive_app.ui.search.chip import Chip
from archive_app.ui.search.chips import ChipsBar
from archive_app.ui.theme import Theme

FILTERS = Filters(
    {
        Facet.SOURCE: Choice(frozenset({"a", "b", "c"})),
        Facet.DATE: Choice(frozenset({"2020", "2021"})),
        Facet.TAG: Choice(exclude=frozenset({"duplicate"})),
    }
)
SIZES = {Facet.SOURCE: 26, Facet.DATE: 5, Facet.TAG: 143}


@pytest.fixture
def chips(qtbot: QtBot, theme: Theme) -> ChipsBar:
    """The row, wide, with three filters."""
    chips = ChipsBar(theme)
    qtbot.addWidget(chips)
    chips.resize(theme.px(1440), 38)
    chips.show()
    chips.set_counts(1211, 212_640)
    chips.set_filters(FILTERS, SIZES)
    return chips


def _texts(chips: ChipsBar) -> list[str]:
    return [chip.text for chip in chips.chips]


def _cross(chip: Chip) -> QAbstractButton:
    return chip.findChildren(QAbstractButton)[0]


def _button(chips: ChipsBar, start: str) -> QToolButton:
    return next(b for b in chips.findChildren(QToolButton) if b.toolTip().startswith(start))


def test_every_filter_is_a_chip(chips: ChipsBar) -> None:
    assert _texts(chips) == ["2020 – 2021", "3 of 26 sources", "<b>not</b> duplicate"]
    labels = [label.text() for label in chips.findChildren(QLabel)]
    assert "<b>1,211</b> of 212,640 articles" in labels


def test_values_are_no_markup(chips: ChipsBar) -> None:
    chips.set_filters(Filters.build(include=[(Facet.SOURCE, "<i>A & B</i>")]), SIZES)
    assert _texts(chips) == ["&lt;i&gt;A &amp; B&lt;/i&gt;"]


def test_a_cross_removes_its_filter(qtbot: QtBot, chips: ChipsBar) -> None:
    with qtbot.waitSignal(chips.choice_removed) as removed:
        QTest.mouseClick(_cross(chips.chips[2]), Qt.MouseButton.LeftButton)
    assert removed.args == [Facet.TAG]
    assert _cross(chips.chips[2]).accessibleName() == "Remove the filter Tags: not duplicate"


def test_clear_all_is_there_only_with_filters(qtbot: QtBot, chips: ChipsBar) -> None:
    clear = _button(chips, "Remove every filter")
    with qtbot.waitSignal(chips.clear_all_requested):
        QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
    chips.set_filters(Filters(), SIZES)
    assert not clear.isVisible()
    assert chips.chips == ()


def test_in_a_narrow_row_including_filters_fold_into_one(
    qtbot: QtBot, chips: ChipsBar, theme: Theme
) -> None:
    chips.resize(theme.px(1024), 38)
    assert _texts(chips) == ["2 filters", "<b>not</b> duplicate"]
    heard: list[Facet] = []
    chips.choice_removed.connect(heard.append)
    QTest.mouseClick(_cross(chips.chips[0]), Qt.MouseButton.LeftButton)
    assert heard == [Facet.DATE, Facet.SOURCE]


def test_the_order_is_chosen_from_a_menu(qtbot: QtBot, chips: ChipsBar) -> None:
    menu = _button(chips, "Order").menu()
    newest = next(action for action in menu.actions() if action.text() == "Newest first")
    with qtbot.waitSignal(chips.order.chosen) as chosen:
        newest.trigger()
    assert chosen.args == [Ordering(Sort.NEWEST)]
    assert _button(chips, "Order").toolTip() == "Order: Newest first"
    with qtbot.assertNotEmitted(chips.order.chosen):
        chips.order.set_order(Ordering(Sort.TITLE))


def test_a_second_order_decides_between_equal_ones(qtbot: QtBot, chips: ChipsBar) -> None:
    chips.order.set_order(Ordering(Sort.SOURCE))
    second = {action.text(): action for action in chips.order.second_menu.actions()}
    assert not second["Source, Z to A"].isEnabled(), "it is the first one already"
    assert second["Nothing else"].isChecked()
    with qtbot.waitSignal(chips.order.chosen) as chosen:
        second["Oldest first"].trigger()
    assert chosen.args == [Ordering(Sort.SOURCE, Sort.OLDEST)]
    assert chips.order.toolTip() == "Order: Source, then Oldest first"
    chips.order.set_order(Ordering(Sort.ADDED))
    assert not second["Title"].isEnabled(), "no two articles are equal by it"


def test_the_density_toggles(qtbot: QtBot, chips: ChipsBar) -> None:
    with qtbot.waitSignal(chips.density_chosen) as chosen:
        QTest.mouseClick(_button(chips, "Show more rows"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["compact"]
    with qtbot.waitSignal(chips.density_chosen) as chosen:
        QTest.mouseClick(_button(chips, "Show the results"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["table"]
    with qtbot.waitSignal(chips.density_chosen) as chosen:
        QTest.mouseClick(_button(chips, "Show snippets"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["comfortable"]


@pytest.mark.parametrize("shown, total, words", [(1, 1, "1 article"), (24, 24, "24 articles")])
def test_everything_is_said_as_one_number(
    chips: ChipsBar, shown: int, total: int, words: str
) -> None:
    chips.set_counts(shown, total)
    assert f"<b>{words}</b>" in [label.text() for label in chips.findChildren(QLabel)]


def test_a_lock_is_shown_and_opens_by_a_click(qtbot: QtBot, chips: ChipsBar) -> None:
    chips.set_locked(frozenset({Facet.SOURCE}))
    locks = [
        button
        for button in chips.findChildren(QToolButton)
        if button.isVisible() and button.toolTip().startswith("Unlock")
    ]
    assert [button.accessibleName()[:28] for button in locks] == ["Unlock the filter Source: a,"]
    with qtbot.waitSignal(chips.lock_wanted) as told:
        QTest.mouseClick(locks[0], Qt.MouseButton.LeftButton)
    assert told.args == [Facet.SOURCE, False]


def test_all_of_two_values_are_joined(chips: ChipsBar) -> None:
    chips.set_filters(Filters({Facet.TAG: Choice(frozenset({"a", "b"}), every=True)}), SIZES)
    assert _texts(chips) == ["a + b"]
