"""Several results selected: how many is said, and they stay selected in another order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from archive_app.domain.ids import ArticleId
from archive_app.ui.results.keeping import MOST_IDS, runs_of
from archive_app.ui.results.panel import ResultsPanel
from archive_app.ui.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> ResultsPanel:
    panel = ResultsPanel(theme)
    qtbot.addWidget(panel)
    panel.resize(388, 700)
    panel.show()
    panel.set_hits(ids(range(1, 1212)))
    panel.view.setFocus()
    return panel


def ids(numbers: range | list[int]) -> list[ArticleId]:
    return [ArticleId(number) for number in numbers]


def select_first(panel: ResultsPanel, count: int) -> None:
    QTest.keyClick(panel.view, Qt.Key.Key_Home)
    for _ in range(count - 1):
        QTest.keyClick(panel.view, Qt.Key.Key_Down, SHIFT)


def press(panel: ResultsPanel, text: str) -> None:
    buttons = panel.selection_bar.findChildren(QToolButton)
    button = next(one for one in buttons if one.text() == text and one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("density", ["comfortable", "table"])
def test_ctrl_a_selects_all_results_and_says_so(panel: ResultsPanel, density: str) -> None:
    panel.set_density(density)
    QTest.keyClick(panel.view, Qt.Key.Key_A, CTRL)
    assert panel.view.selected_count() == 1211
    assert panel.selection_bar.isVisible()
    assert panel.selection_bar.text == "All 1,211 results selected"
    press(panel, "Clear")
    assert panel.view.selected_ids() == []
    assert not panel.selection_bar.isVisible()


def test_one_selected_row_says_nothing(panel: ResultsPanel) -> None:
    select_first(panel, 1)
    assert not panel.selection_bar.isVisible()
    select_first(panel, 3)
    assert panel.selection_bar.text == "3 of 1,211 results selected"
    press(panel, "Select all")
    assert panel.view.selected_count() == 1211


def test_another_order_keeps_what_was_selected_and_opens_nothing(
    qtbot: QtBot, panel: ResultsPanel
) -> None:
    select_first(panel, 3)
    with qtbot.assertNotEmitted(panel.article_activated):
        panel.set_hits(ids(list(range(1211, 0, -1))), keep_selection=True)
    assert panel.view.selected_ids() == [3, 2, 1]
    assert panel.selection_bar.text == "3 of 1,211 results selected"


def test_what_a_filter_took_out_of_the_selection_is_said(panel: ResultsPanel) -> None:
    select_first(panel, 3)
    told: list[list[ArticleId]] = []
    panel.selection_changed.connect(told.append)
    panel.set_hits(ids(range(3, 100)), keep_selection=True)
    assert told[-1] == [3]
    assert "1 of 97 results selected" in panel.selection_bar.text
    assert "2" in panel.selection_bar.text.replace("1 of 97", "")
    assert panel.selection_bar.isVisible()


def test_another_query_drops_the_selection(panel: ResultsPanel) -> None:
    select_first(panel, 3)
    panel.set_hits(ids(range(1, 50)))
    assert panel.view.selected_ids() == []
    assert not panel.selection_bar.isVisible()


@given(st.sets(st.integers(1, 40)), st.lists(st.integers(1, 40), unique=True))
def test_runs_hold_exactly_what_is_chosen_and_listed(chosen: set[int], listed: list[int]) -> None:
    runs, found = runs_of(ids(sorted(chosen)), ids(listed))
    rows = [row for first, last in runs for row in range(first, last + 1)]
    assert rows == [row for row, one in enumerate(listed) if one in chosen]
    assert found == len(rows)


def test_a_list_too_long_to_go_through_keeps_nothing() -> None:
    assert runs_of(ids([1, 2]), ids(range(1, MOST_IDS + 2))) == ([], 0)
