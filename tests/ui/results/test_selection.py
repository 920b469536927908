"""Several results selected: how many is said, and they stay selected in another order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from archive_app.domain.ids import ArticleId
from archive_app.ui.results.keeping import MOST_RUNS, QUICK_IDS, Kept, is_quick, kept_of
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


def test_a_narrow_line_says_the_numbers(panel: ResultsPanel) -> None:
    select_first(panel, 3)
    panel.resize(300, 700)
    label = panel.selection_bar.findChildren(QLabel)[0]
    assert label.text() == "3 of 1,211"
    assert label.accessibleName() == panel.selection_bar.text == "3 of 1,211 results selected"
    panel.resize(600, 700)
    assert label.text() == panel.selection_bar.text


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
    runs, found = kept_of(ids(sorted(chosen)), ids(listed))
    rows = [row for first, last in runs for row in range(first, last + 1)]
    assert rows == [row for row, one in enumerate(listed) if one in chosen]
    assert found == len(rows)


def test_too_many_pieces_are_counted_and_left() -> None:
    odd = ids(range(1, 4 * MOST_RUNS, 2))
    kept = kept_of(odd, ids(range(4 * MOST_RUNS)))
    assert kept == Kept([], len(odd))
    assert kept.is_scattered
    assert not kept_of(odd, ids([2, 4])).is_scattered


@pytest.fixture
def many(panel: ResultsPanel) -> ResultsPanel:
    """A list too long to go through while the window waits, all of it selected."""
    panel.set_hits(ids(range(1, QUICK_IDS + 101)))
    QTest.keyClick(panel.view, Qt.Key.Key_A, CTRL)
    return panel


def test_a_large_selection_is_found_while_the_window_goes_on(
    qtbot: QtBot, many: ResultsPanel
) -> None:
    with qtbot.waitSignal(many.selection_sought) as sought:
        many.set_hits(ids(range(50, QUICK_IDS)), keep_selection=True)
    generation, chosen, listed = sought.args
    assert not is_quick(chosen, listed)
    assert many.view.selected_count() == 0
    assert not many.selection_bar.isVisible(), "nothing is known yet of what is gone"
    with qtbot.assertNotEmitted(many.article_activated):
        many.put_selection(generation, len(chosen), kept_of(chosen, listed))
    assert many.view.selected_count() == QUICK_IDS - 50
    assert many.selection_bar.text == "All 19,950 results selected, 150 no longer listed"


def test_a_selection_that_comes_late_takes_nothing_away(many: ResultsPanel) -> None:
    generation = many.set_hits(ids(range(50, QUICK_IDS)), keep_selection=True)
    select_first(many, 3)
    many.put_selection(generation, 100, Kept([(7, 9)], 3))
    assert many.view.selected_count() == 3
    select_first(many, 1)
    many.put_selection(generation - 1, 100, Kept([(7, 9)], 3))
    assert many.view.selected_count() == 1


def test_what_cannot_be_selected_again_is_said(many: ResultsPanel) -> None:
    generation = many.set_hits(ids(range(50, QUICK_IDS)), keep_selection=True)
    many.put_selection(generation, 100, Kept([], 3))
    assert many.view.selected_count() == 0
    assert many.selection_bar.text.startswith("3 result")
    assert many.selection_bar.text.endswith("in too many pieces, no longer selected")
