"""The result list as a table: columns chosen, sized, ordered by; a million rows."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive_app.domain.ids import ArticleId
from archive_app.domain.ordering import Ordering
from archive_app.domain.searching import Sort
from archive_app.ui.models.result_columns import FIRST_SHOWN, Column
from archive_app.ui.results.order_marks import OrderMark
from archive_app.ui.results.panel import ResultsPanel
from archive_app.ui.theme import Theme
from tests.ui import samples


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> ResultsPanel:
    panel = ResultsPanel(theme)
    qtbot.addWidget(panel)
    panel.page_needed.connect(_answering(panel))
    panel.resize(900, 500)
    panel.show()
    panel.set_hits([ArticleId(n + 1) for n in range(1211)])
    panel.set_density("table")
    qtbot.waitUntil(lambda: panel.model.row_at(0) is not None)
    panel.view.setFocus()
    return panel


def _answering(panel: ResultsPanel) -> Callable[[int, int], None]:
    def answer(generation: int, page: int) -> None:
        rows = [samples.row(i - 1) for i in panel.model.page_ids(page)]
        panel.fill(generation, page, rows)

    return answer


def _text(panel: ResultsPanel, row: int, column: Column) -> str:
    return str(panel.model.index(row, column).data())


def _click_heading(
    panel: ResultsPanel,
    column: Column,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    header = panel.view.columns
    place = QPoint(header.sectionViewportPosition(column) + 12, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, keys, place)


def test_a_table_has_a_column_for_everything(panel: ResultsPanel, theme: Theme) -> None:
    assert panel.view.rowHeight(0) == theme.px(28)
    assert set(panel.view.columns.shown()) == FIRST_SHOWN
    row = samples.row(0)
    assert _text(panel, 0, Column.TITLE) == row.title
    assert _text(panel, 0, Column.ORIGINAL) == row.original_title
    assert _text(panel, 0, Column.SOURCE) == row.source
    assert _text(panel, 0, Column.TAGS) == ", ".join(tag.path for tag in row.tags)


def test_row_selection_and_place_stay_when_the_view_changes(panel: ResultsPanel) -> None:
    panel.view.select_article(ArticleId(700))
    for density in ("compact", "table", "comfortable", "table"):
        panel.set_density(density)
        assert panel.view.selected_ids() == [700]
        assert panel.view.current_id() == 700
        rows = panel.view.selectionModel().selectedRows()
        assert [index.row() for index in rows] == [699], "the whole row is chosen"
    QTest.keyClick(panel.view, Qt.Key.Key_J)
    assert panel.view.selected_ids() == [701]


def test_a_heading_orders_and_a_second_click_turns_round(qtbot: QtBot, panel: ResultsPanel) -> None:
    header = panel.view.columns
    with qtbot.waitSignal(header.order_asked) as asked:
        _click_heading(panel, Column.DATE)
    assert asked.args == [Ordering(Sort.NEWEST)]
    header.set_order(Ordering(Sort.NEWEST))
    assert header.marks == {Column.DATE: OrderMark(falling=True)}
    with qtbot.waitSignal(header.order_asked) as asked:
        _click_heading(panel, Column.DATE)
    assert asked.args == [Ordering(Sort.OLDEST)]
    header.set_order(Ordering(Sort.OLDEST))
    with qtbot.assertNotEmitted(header.order_asked):
        _click_heading(panel, Column.TAGS)
    assert header.marks == {Column.DATE: OrderMark(falling=False)}, "nothing goes by tags"


def test_shift_and_a_click_give_a_second_order(qtbot: QtBot, panel: ResultsPanel) -> None:
    header = panel.view.columns
    header.order_asked.connect(header.set_order)  # as the answer does
    _click_heading(panel, Column.SOURCE)
    _click_heading(panel, Column.TITLE, Qt.KeyboardModifier.ShiftModifier)
    assert header.marks == {
        Column.SOURCE: OrderMark(falling=False, number=1),
        Column.TITLE: OrderMark(falling=False, number=2),
    }
    _click_heading(panel, Column.TITLE, Qt.KeyboardModifier.ShiftModifier)
    _click_heading(panel, Column.SOURCE)
    assert header.marks == {
        Column.SOURCE: OrderMark(falling=True, number=1),
        Column.TITLE: OrderMark(falling=True, number=2),
    }, "each turns round by itself"
    _click_heading(panel, Column.HITS)
    assert header.marks == {Column.HITS: OrderMark(falling=True)}
    with qtbot.assertNotEmitted(header.order_asked):
        _click_heading(panel, Column.HITS)  # the worst first helps nobody


def test_columns_are_chosen_and_remembered(qtbot: QtBot, panel: ResultsPanel) -> None:
    header = panel.view.columns
    header.fill_menu()
    wanted = {action.text(): action for action in header.menu.actions()}
    assert not wanted["Title"].isEnabled()
    wanted["Language"].trigger()
    wanted["Tags"].trigger()
    header.moveSection(header.visualIndex(Column.LANGUAGE), 1)
    header.resizeSection(Column.LANGUAGE, 171)
    told, shown = header.layout_text(), header.shown()
    assert Column.LANGUAGE in shown
    assert Column.TAGS not in shown
    other = ResultsPanel(Theme("light"))
    qtbot.addWidget(other)
    other.view.columns.set_layout(told)
    other.set_density("table")
    assert other.view.columns.shown() == shown
    assert other.view.columns.sectionSize(Column.LANGUAGE) == 171
    other.set_density("compact")
    assert other.view.columns.layout_text() == told, "kept while the table is away"
    wanted["Columns as at first"].trigger()
    assert set(header.shown()) == FIRST_SHOWN


@pytest.mark.parametrize("text", ["", "rubbish", "AAAA", "é"])
def test_columns_that_cannot_be_read_are_as_at_first(qtbot: QtBot, theme: Theme, text: str) -> None:
    panel = ResultsPanel(theme)
    qtbot.addWidget(panel)
    panel.view.columns.set_layout(text)
    panel.set_density("table")
    assert set(panel.view.columns.shown()) == FIRST_SHOWN


def test_of_a_million_rows_only_those_in_view_are_asked_for(
    qtbot: QtBot, panel: ResultsPanel
) -> None:
    asked: list[int] = []
    panel.page_needed.connect(lambda _generation, page: asked.append(page))
    panel.set_hits(range(1, 1_000_001))  # type: ignore[arg-type]
    bar = panel.view.verticalScrollBar()
    for part in (0.25, 0.5, 0.75, 1.0):
        bar.setValue(round(bar.maximum() * part))
        panel.view.viewport().repaint()
        qtbot.wait(1)
    assert panel.view.rowAt(panel.view.viewport().height() - 1) == 999_999
    assert 0 < len(asked) <= 15
    assert panel.model.row_at(999_999) is not None
