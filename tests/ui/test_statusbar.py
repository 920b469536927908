"""The status bar says what runs and how things stand; the toast offers to take back."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from archive_app.domain.jobs import Progress
from archive_app.domain.searching import IndexState
from archive_app.ui.statusbar import StatusBar
from archive_app.ui.theme import Theme


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window to hold the bar at its bottom."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1440, 600)
    return window


@pytest.fixture
def status(window: QWidget, theme: Theme) -> StatusBar:
    """The bar in its window."""
    status = StatusBar(theme, window)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addStretch(1)
    layout.addWidget(status)
    window.show()
    return status


def test_a_task_shows_its_counts_and_can_be_stopped(qtbot: QtBot, status: StatusBar) -> None:
    status.set_task("Importing songning-2021.zip", Progress(1912, 4400))
    assert status.task.text() == "Importing songning-2021.zip"
    assert status.task_count.text() == "1,912 of 4,400"
    assert status.bar.value() == 434
    with qtbot.waitSignal(status.stop_requested):
        QTest.mouseClick(status.stop, Qt.MouseButton.LeftButton)
    status.clear_task()
    assert not status.bar.isVisible()
    assert not status.stop.isVisible()


def test_a_task_shows_its_pace(status: StatusBar) -> None:
    status.set_task("Indexing", Progress(10, 4400, "", "1,900 a second, 8 min left"))
    assert status.task_count.text() == "10 of 4,400, 1,900 a second, 8 min left"


def test_a_task_of_unknown_length_has_a_bar_without_end(status: StatusBar) -> None:
    status.set_task("Reading the folder", Progress(12, None), can_stop=False)
    assert status.bar.maximum() == 0
    assert status.task_count.text() == "12"
    assert not status.stop.isVisible()
    status.clear_task()


@pytest.mark.parametrize(
    "state, rebuild, words",
    [
        (IndexState(ready=True), None, "Index up to date"),
        (IndexState(ready=True, pending=1), None, "1 article not yet searchable"),
        (IndexState(ready=True, pending=1200), None, "1,200 articles not yet searchable"),
        (IndexState(ready=False, problem="damaged"), None, "Index can't be used"),
        (IndexState(ready=False), Progress(43, 100), "Index is being rebuilt, 43 %"),
        (IndexState(ready=False), Progress(0, None), "Index is being rebuilt"),
        (None, None, ""),
    ],
)
def test_the_index_is_told_in_words(
    status: StatusBar, state: IndexState | None, rebuild: Progress | None, words: str
) -> None:
    status.set_index(state, rebuild)
    assert status.index.text() == words


def test_search_time_and_archive(status: StatusBar) -> None:
    status.set_search_time(0.0384)
    status.set_archive("songning.archive", 212_640)
    assert status.search_time.text() == "Search 38 ms"
    assert status.archive.text() == "songning.archive · 212,640 articles"
    status.set_search_time(None)
    assert status.search_time.text() == ""


def test_a_toast_floats_above_the_bar_and_offers_its_action(
    qtbot: QtBot, status: StatusBar, window: QWidget
) -> None:
    chosen: list[str] = []
    status.show_toast("Tagged 48 articles", "Undo", partial(chosen.append, "undo"))
    toast = status.toast
    assert toast.isVisible()
    assert toast.geometry().bottom() < status.geometry().top()
    window.resize(1200, 500)
    assert toast.geometry().bottom() < status.geometry().top()
    QTest.mouseClick(toast.action, Qt.MouseButton.LeftButton)
    assert chosen == ["undo"]
    assert not toast.isVisible()


def test_a_toast_without_action_can_be_closed(qtbot: QtBot, status: StatusBar) -> None:
    status.show_toast("Saved")
    assert not status.toast.action.isVisible()
    QTest.mouseClick(status.toast.close_button, Qt.MouseButton.LeftButton)
    assert not status.toast.isVisible()
