"""Selection mode: Space and clicks mark rows, moving leaves the marks, Esc ends it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from archive_app.domain.ids import ArticleId
from archive_app.ui.models.chosen import Chosen
from archive_app.ui.results import marking
from archive_app.ui.results.panel import ResultsPanel
from archive_app.ui.theme import Theme
from tests.ui import samples

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> ResultsPanel:
    panel = ResultsPanel(theme)
    qtbot.addWidget(panel)
    panel.page_needed.connect(_answering(panel))
    panel.resize(388, 700)
    panel.show()
    panel.set_hits([ArticleId(number) for number in range(1, 1212)])
    panel.view.setFocus()
    return panel


def _answering(panel: ResultsPanel) -> Callable[[int, int], None]:
    def answer(generation: int, page: int) -> None:
        panel.fill(generation, page, [samples.row(one - 1) for one in panel.model.page_ids(page)])

    return answer


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []
    monkeypatch.setattr(marking, "announce", lambda _view, words: heard.append(words))
    return heard


def press(panel: ResultsPanel, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(panel.view, key)


def click(panel: ResultsPanel, row: int) -> None:
    place = QPoint(60, panel.view.rowViewportPosition(row) + 20)
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.mark.parametrize("density", ["comfortable", "compact", "table"])
def test_space_marks_and_moving_keeps_the_marks(panel: ResultsPanel, density: str) -> None:
    panel.set_density(density)
    panel.view.marking.toggle()
    press(panel, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space)
    press(panel, Qt.Key.Key_J, Qt.Key.Key_Space, Qt.Key.Key_K, Qt.Key.Key_Space)
    assert panel.view.selected_ids() == [1, 4]
    press(panel, Qt.Key.Key_End, Qt.Key.Key_Space, Qt.Key.Key_Home, Qt.Key.Key_PageDown)
    assert panel.view.selected_ids() == [1, 4, 1211]
    QTest.keyClick(panel.view, Qt.Key.Key_Down, SHIFT)
    assert len(panel.view.selected_ids()) == 4, "Shift marks on the way"


def test_clicks_mark_one_row_each(panel: ResultsPanel) -> None:
    panel.view.marking.toggle()
    for row in (1, 3, 2, 3):
        click(panel, row)
    assert panel.view.selected_ids() == [2, 3]


def test_esc_ends_it_and_leaves_what_is_selected(
    qtbot: QtBot, panel: ResultsPanel, said: list[str]
) -> None:
    qtbot.waitUntil(lambda: panel.model.row_at(1) is not None)
    panel.view.marking.toggle()
    assert panel.selection_bar.isVisible()
    assert panel.selection_bar.text == "Space selects a row, Esc ends"
    press(panel, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert panel.selection_bar.text == "1 of 1,211 results selected"
    press(panel, Qt.Key.Key_Escape)
    assert not panel.view.marking.is_on
    assert panel.view.selected_ids() == [2]
    assert said[0].startswith("Selection mode")
    assert said[1] == f"{samples.row(1).title}, selected"
    assert said[2] == "Selection mode ended."
    press(panel, Qt.Key.Key_Down)
    assert panel.view.selected_ids() == [3], "one row at a time again"


def test_done_ends_it_and_an_empty_list_has_none(panel: ResultsPanel) -> None:
    panel.view.marking.toggle()
    done = [one for one in panel.findChildren(QToolButton) if one.text() == "Done"]
    QTest.mouseClick(done[0], Qt.MouseButton.LeftButton)
    assert not panel.view.marking.is_on
    assert not panel.selection_bar.isVisible()
    panel.view.marking.toggle()
    panel.set_hits([])
    assert not panel.view.marking.is_on
    panel.view.marking.toggle()
    assert not panel.view.marking.is_on


class _Counting(Sequence[ArticleId]):
    """A million ids of which it is known how many were looked at."""

    looked = 0

    def __len__(self) -> int:
        return 1_000_000

    def __getitem__(self, index: int | slice) -> ArticleId | list[ArticleId]:  # type: ignore[override]
        places = range(1, 1_000_001)[index]
        if isinstance(places, int):
            self.looked += 1
            return ArticleId(places)
        self.looked += len(places)
        return [ArticleId(one) for one in places]


def test_selecting_a_million_makes_no_list(qtbot: QtBot, panel: ResultsPanel) -> None:
    ids = _Counting()
    told: list[Chosen] = []
    panel.selection_changed.connect(told.append)
    panel.set_hits(ids)
    QTest.keyClick(panel.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(1)
    assert len(told[-1]) == 1_000_000
    assert panel.selection_bar.text == "All 1,000,000 results selected"
    assert ids.looked < 2_000


def test_headings_ask_no_million_rows_whether_they_are_selected(panel: ResultsPanel) -> None:
    panel.set_density("table")
    panel.view.selectAll()
    assert panel.view.selectionModel().hasSelection()
    assert not panel.view.columns.selectionModel().hasSelection()


def test_moving_in_a_wide_table_does_not_go_sideways(panel: ResultsPanel) -> None:
    panel.set_density("table")
    bar = panel.view.horizontalScrollBar()
    assert bar.maximum() > 100, "the columns need more room than there is"
    panel.view.select_article(ArticleId(3))
    bar.setValue(100)
    press(panel, Qt.Key.Key_J, Qt.Key.Key_Down, Qt.Key.Key_K, Qt.Key.Key_PageDown, Qt.Key.Key_End)
    assert panel.view.current_id() == 1211
    assert bar.value() == 100
    press(panel, *[Qt.Key.Key_Right] * 5)
    assert bar.value() > 100, "these keys do go sideways"
