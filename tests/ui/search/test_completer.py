"""The list of completions: offered after a pause, walked with Down, never between key and field."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from archive_app.domain.completing import Completion, CompletionSource
from archive_app.ui.search.bar import SearchBar
from archive_app.ui.search.completer import Completer
from archive_app.ui.theme import Theme

WORDS = ("police", "policewoman", "policy")


class Desk:
    """Answers at once, with words; counts the questions."""

    def __init__(self, completer: Completer) -> None:
        self._completer = completer
        self.asked: list[tuple[str, int]] = []
        completer.wanted.connect(self._answer)

    def _answer(self, text: str, caret: int) -> None:
        self.asked.append((text, caret))
        if text.endswith("pol"):
            start = caret - 3
            offers = [
                Completion(word, word, CompletionSource.WORD, 7 - n, start, caret)
                for n, word in enumerate(WORDS)
            ]
            tag = Completion("tag:", "tag:", CompletionSource.FIELD, None, start, caret)
            self._completer.offer(text, caret, [*offers, tag])
        else:
            self._completer.offer(text, caret, [])


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> Iterator[SearchBar]:
    """The search row in a window, with the focus."""
    window = QWidget()
    bar = SearchBar(theme, window)
    layout = QVBoxLayout(window)
    layout.addWidget(bar)
    layout.addStretch(1)
    qtbot.addWidget(window)
    window.resize(theme.px(1200), theme.px(600))
    window.show()
    bar.focus_search()
    yield bar
    window.close()


@pytest.fixture
def desk(bar: SearchBar) -> Desk:
    return Desk(bar.field.completer)


@pytest.fixture
def heard(bar: SearchBar) -> list[str]:
    heard: list[str] = []
    bar.query_edited.connect(heard.append)
    return heard


def _type(qtbot: QtBot, bar: SearchBar, text: str = "pol") -> None:
    QTest.keyClicks(bar.field.edit, text)
    qtbot.waitUntil(lambda: bar.field.completer.is_open)


def _is_open(bar: SearchBar) -> bool:
    return bar.field.completer.is_open


def _press(bar: SearchBar, key: Qt.Key) -> None:
    QTest.keyClick(bar.field.edit, key)


def test_a_pause_offers_with_source_and_count(qtbot: QtBot, bar: SearchBar, desk: Desk) -> None:
    _type(qtbot, bar)
    popup = bar.field.completer.popup
    assert popup.isVisible()
    assert popup.count == 4
    assert popup.current is None
    spoken = popup.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "police, word of the texts, 7 articles"
    assert bar.field.edit.hasFocus()


def test_enter_searches_what_is_typed(
    qtbot: QtBot, bar: SearchBar, desk: Desk, heard: list[str]
) -> None:
    _type(qtbot, bar)
    _press(bar, Qt.Key.Key_Return)
    assert bar.field.edit.text() == "pol"
    assert heard == ["pol", "pol"]
    assert not _is_open(bar)
    qtbot.wait(200)
    assert not _is_open(bar)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_row_that_was_walked_to_is_taken(
    qtbot: QtBot, bar: SearchBar, desk: Desk, heard: list[str], key: Qt.Key
) -> None:
    _type(qtbot, bar, "river pol")
    _press(bar, Qt.Key.Key_Down)
    _press(bar, Qt.Key.Key_Down)
    _press(bar, key)
    assert bar.field.edit.text() == "river policewoman"
    assert bar.field.edit.hasFocus()
    qtbot.waitUntil(lambda: heard[-1] == "river policewoman")
    bar.field.edit.undo()
    assert bar.field.edit.text() == "river pol"


def test_walking_up_again_gives_enter_back_to_the_field(
    qtbot: QtBot, bar: SearchBar, desk: Desk, heard: list[str]
) -> None:
    _type(qtbot, bar)
    _press(bar, Qt.Key.Key_Down)
    _press(bar, Qt.Key.Key_Up)
    _press(bar, Qt.Key.Key_Return)
    assert heard[-1] == "pol"


def test_tab_leaves_the_field_when_no_row_was_walked_to(
    qtbot: QtBot, bar: SearchBar, desk: Desk
) -> None:
    _type(qtbot, bar)
    _press(bar, Qt.Key.Key_Tab)
    assert not bar.field.edit.hasFocus()
    assert not _is_open(bar)
    assert bar.field.edit.text() == "pol"


def test_escape_closes_the_list_first_and_it_stays_away(
    qtbot: QtBot, bar: SearchBar, desk: Desk, heard: list[str]
) -> None:
    _type(qtbot, bar)
    _press(bar, Qt.Key.Key_Escape)
    assert not _is_open(bar)
    assert bar.field.edit.text() == "pol"
    asked = len(desk.asked)
    QTest.keyClicks(bar.field.edit, " pol")
    qtbot.waitUntil(lambda: heard[-1] == "pol pol")
    assert len(desk.asked) == asked
    _press(bar, Qt.Key.Key_Down)
    assert _is_open(bar)
    _press(bar, Qt.Key.Key_Escape)
    _press(bar, Qt.Key.Key_Escape)
    assert bar.field.edit.text() == ""
    _type(qtbot, bar)


def test_a_field_asks_for_its_values(qtbot: QtBot, bar: SearchBar, desk: Desk) -> None:
    _type(qtbot, bar)
    for _ in range(4):
        _press(bar, Qt.Key.Key_Down)
    _press(bar, Qt.Key.Key_Return)
    assert bar.field.edit.text() == "tag:"
    assert desk.asked[-1] == ("tag:", 4)


def test_a_click_takes_a_row(qtbot: QtBot, bar: SearchBar, desk: Desk) -> None:
    _type(qtbot, bar)
    rows = bar.field.completer.popup.list
    middle = rows.visualRect(rows.model().index(1, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert bar.field.edit.text() == "policewoman"
    assert bar.field.edit.hasFocus()


def test_a_click_elsewhere_closes(qtbot: QtBot, bar: SearchBar, desk: Desk) -> None:
    _type(qtbot, bar)
    window = bar.window()
    corner = QPoint(window.width() - 3, window.height() - 3)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=corner)
    assert not _is_open(bar)


def test_composing_is_left_alone(qtbot: QtBot, bar: SearchBar, desk: Desk) -> None:
    _type(qtbot, bar)
    asked = len(desk.asked)
    QGuiApplication.sendEvent(bar.field.edit, QInputMethodEvent("nvjing", []))
    assert not _is_open(bar)
    bar.field.completer.offer(
        "pol", 3, [Completion("x", "x", CompletionSource.WORD, 1, 0, 3)]
    )  # an answer that comes late
    qtbot.wait(200)
    assert not _is_open(bar)
    assert len(desk.asked) == asked


def test_an_answer_to_another_text_is_dropped(qtbot: QtBot, bar: SearchBar) -> None:
    completer = bar.field.completer
    QTest.keyClicks(bar.field.edit, "pol")
    with qtbot.waitSignal(completer.wanted):
        pass
    QTest.keyClicks(bar.field.edit, "x")
    completer.offer("pol", 3, [Completion("police", "police", CompletionSource.WORD, 1, 0, 3)])
    assert not completer.is_open


def test_down_in_an_empty_field_offers_earlier_searches(
    qtbot: QtBot, bar: SearchBar, desk: Desk, heard: list[str]
) -> None:
    for text in ("one", "two"):
        QTest.keyClicks(bar.field.edit, text)
        _press(bar, Qt.Key.Key_Return)
        bar.field.edit.clear()
    _press(bar, Qt.Key.Key_Down)
    popup = bar.field.completer.popup
    model = popup.list.model()
    assert [model.index(row, 0).data() for row in range(popup.count)] == ["two", "one"]
    _press(bar, Qt.Key.Key_Down)
    _press(bar, Qt.Key.Key_Down)
    _press(bar, Qt.Key.Key_Return)
    assert bar.field.edit.text() == "one"


def test_it_stands_below_the_field_within_the_window(
    qtbot: QtBot, bar: SearchBar, desk: Desk
) -> None:
    _type(qtbot, bar)
    popup, window = bar.field.completer.popup, bar.window()
    assert popup.parentWidget() is window
    assert popup.y() >= bar.field.mapTo(window, QPoint(0, bar.field.height())).y()
    assert window.rect().contains(popup.geometry())
