"""The result list as a person uses it: rows, keys, selection, densities, empty states."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from archive_app.domain.ids import ArticleId
from archive_app.ui.models.hit_list import PAGE_SIZE
from archive_app.ui.results.panel import ResultsPanel
from archive_app.ui.theme import Theme
from tests.ui import samples


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> ResultsPanel:
    """A list of 1,211 articles that answers its own questions."""
    panel = ResultsPanel(theme)
    qtbot.addWidget(panel)
    panel.page_needed.connect(_answering(panel))
    panel.resize(388, 700)
    panel.show()
    panel.set_hits([ArticleId(n + 1) for n in range(1211)])
    qtbot.waitUntil(lambda: panel.model.row_at(0) is not None)
    panel.view.setFocus()
    return panel


def _answering(panel: ResultsPanel) -> Callable[[int, int], None]:
    def answer(generation: int, page: int) -> None:
        rows = [samples.row(i - 1) for i in panel.model.page_ids(page)]
        panel.fill(generation, page, rows)

    return answer


def test_rows_have_the_heights_of_the_densities(panel: ResultsPanel, theme: Theme) -> None:
    assert panel.view.rowHeight(0) == theme.px(110)
    panel.set_density("compact")
    assert panel.view.rowHeight(0) == theme.px(64)
    assert panel.view.rowHeight(1210) == theme.px(64)


def test_a_click_makes_an_article_current(qtbot: QtBot, panel: ResultsPanel) -> None:
    place = panel.view.visualRect(panel.model.index(2, 0)).center()
    with qtbot.waitSignal(panel.article_activated) as activated:
        QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert activated.args == [3]
    assert panel.view.selected_ids() == [3]


def test_j_and_k_walk_and_other_letters_do_nothing(qtbot: QtBot, panel: ResultsPanel) -> None:
    heard: list[int] = []
    panel.article_activated.connect(heard.append)
    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_M):
        QTest.keyClick(panel.view, key)
    assert heard == [1, 2, 1]
    assert panel.view.selected_ids() == [1]


def test_the_focus_alone_opens_nothing_but_a_click_on_the_first_row_does(
    qtbot: QtBot, panel: ResultsPanel
) -> None:
    heard: list[int] = []
    panel.article_activated.connect(heard.append)
    panel.view.clearFocus()
    panel.view.setFocus()
    assert heard == []
    place = panel.view.visualRect(panel.model.index(0, 0)).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard == [1]


def test_enter_opens_the_current_article(qtbot: QtBot, panel: ResultsPanel) -> None:
    panel.view.select_article(ArticleId(5))
    with qtbot.waitSignal(panel.article_opened) as opened:
        QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert opened.args == [5]


def test_shift_and_control_select_more(qtbot: QtBot, panel: ResultsPanel) -> None:
    panel.view.select_article(ArticleId(1))
    QTest.keyClick(panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert panel.view.selected_ids() == [1, 2]
    place = panel.view.visualRect(panel.model.index(4, 0)).center()
    with qtbot.waitSignal(panel.selection_changed) as changed:
        QTest.mouseClick(
            panel.view.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.ControlModifier,
            place,
        )
    assert changed.args == [[1, 2, 5]]
    QTest.keyClick(panel.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(panel.view.selected_ids()) == 1211


def test_the_first_down_chooses_the_row_that_has_the_ring(
    qtbot: QtBot, panel: ResultsPanel
) -> None:
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    assert panel.view.selected_ids() == [1]
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    assert panel.view.selected_ids() == [2]


def test_home_and_end_go_to_the_first_and_the_last_row(qtbot: QtBot, panel: ResultsPanel) -> None:
    QTest.keyClick(panel.view, Qt.Key.Key_End)
    assert panel.view.selected_ids() == [1211]
    QTest.keyClick(panel.view, Qt.Key.Key_Home)
    assert panel.view.selected_ids() == [1]


def test_another_result_tells_that_nothing_is_selected_any_more(
    qtbot: QtBot, panel: ResultsPanel
) -> None:
    heard: list[list[ArticleId]] = []
    panel.view.selectAll()
    panel.selection_changed.connect(heard.append)
    panel.set_hits([ArticleId(7)])
    assert heard[-1] == []


def test_scrolling_asks_only_for_what_is_seen(qtbot: QtBot, panel: ResultsPanel) -> None:
    asked: list[int] = []
    panel.page_needed.connect(lambda _generation, page: asked.append(page))
    panel.view.scrollToBottom()
    qtbot.waitUntil(lambda: panel.model.row_at(1210) is not None)
    assert asked == [1210 // PAGE_SIZE]


def test_the_place_is_kept_when_asked(qtbot: QtBot, panel: ResultsPanel) -> None:
    panel.view.select_article(ArticleId(600))
    before = panel.view.rowViewportPosition(599)
    heard: list[int] = []
    panel.article_activated.connect(heard.append)
    panel.set_hits([ArticleId(n + 1) for n in range(100, 1211)], keep_place=True)
    assert panel.view.current_id() == 600
    assert panel.view.rowViewportPosition(499) == before
    assert heard == []
    panel.set_hits([ArticleId(1)])
    assert panel.view.current_id() is None


def test_every_row_of_the_samples_is_painted_with_its_marks(
    qtbot: QtBot, panel: ResultsPanel, theme: Theme
) -> None:
    panel.resize(388, 8 * theme.px(110))
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        picture = panel.view.viewport().grab().toImage()
        for row in range(7):
            rect = panel.view.visualRect(panel.model.index(row, 0))
            assert _has(picture.copy(rect), theme.color("hit").rgb()), (mode, row)


@pytest.mark.parametrize("width", [280, 388, 700])
def test_marks_are_seen_at_any_width(
    qtbot: QtBot, panel: ResultsPanel, theme: Theme, width: int
) -> None:
    panel.resize(width, 700)
    picture = panel.view.viewport().grab().toImage()
    rect = panel.view.visualRect(panel.model.index(0, 0))
    assert _has(picture.copy(rect), theme.color("hit").rgb())


def _has(picture: QImage, rgb: int) -> bool:
    return any(
        picture.pixel(x, y) == rgb for y in range(picture.height()) for x in range(picture.width())
    )


def test_placeholders_are_painted_until_rows_come(qtbot: QtBot, theme: Theme) -> None:
    panel = ResultsPanel(theme)
    qtbot.addWidget(panel)
    panel.resize(388, 300)
    panel.show()
    panel.set_hits([ArticleId(1), ArticleId(2)])
    picture = panel.view.viewport().grab().toImage()
    assert _has(picture, theme.color("chip").rgb())


def test_empty_states_say_why_and_offer_one_thing(qtbot: QtBot, panel: ResultsPanel) -> None:
    panel.show_nothing_found([("Without the filter not duplicate", 96), ("Without obituary", 1)])
    assert _buttons(panel) == [
        "Without the filter not duplicate: 96 articles",
        "Without obituary: 1 article",
    ]
    with qtbot.waitSignal(panel.empty.suggestion_chosen) as chosen:
        QTest.mouseClick(_button(panel, 1), Qt.MouseButton.LeftButton)
    assert chosen.args == [1]
    panel.show_empty_library()
    with qtbot.waitSignal(panel.empty.import_requested):
        QTest.mouseClick(_button(panel, 0), Qt.MouseButton.LeftButton)
    panel.set_hits([ArticleId(1)])
    assert panel.view.isVisible()


def _shown_buttons(panel: ResultsPanel) -> list[QPushButton]:
    return [b for b in panel.empty.findChildren(QPushButton) if b.isVisible()]


def _buttons(panel: ResultsPanel) -> list[str]:
    return [button.text() for button in _shown_buttons(panel)]


def _button(panel: ResultsPanel, number: int) -> QPushButton:
    return _shown_buttons(panel)[number]
