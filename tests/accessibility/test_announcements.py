"""What is said without being asked: counts, toasts, the state of a filter; and rows when read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from archive_app.domain.facets import Facet
from archive_app.ui import accessibility
from archive_app.ui.main_window import MainWindow
from archive_app.ui.models.facet_tree import FacetRole, RowKind
from tests.window_waiting import settle

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was announced."""
    heard: list[str] = []

    class Event(QAccessibleAnnouncementEvent):
        def __init__(self, source: QWidget, words: str) -> None:
            super().__init__(source, words)
            heard.append(words)

    monkeypatch.setattr(accessibility, "QAccessibleAnnouncementEvent", Event)
    return heard


def test_every_answer_says_its_count(window: MainWindow, said: list[str]) -> None:
    window.browser.ask("女警")
    settle(window)
    assert said == ["17 of 48 articles"]
    window.browser.ask("policewom*")
    settle(window)
    assert len(said) == 2, "a new answer is told even when it is as long as the one before"


def test_a_toast_is_said(window: MainWindow, said: list[str]) -> None:
    window.shell.results.view.next_article()
    settle(window)
    window.editor.add_tags(window.coordinator.selection, ["river/women"])
    settle(window)
    toast = window.shell.status.toast
    assert toast.isVisible()
    assert said[-1] == toast.label.text()


def test_a_filter_says_what_became_of_it(window: MainWindow, said: list[str]) -> None:
    tree = window.shell.facets.tree
    model = tree.model()
    header = next(
        model.index(row, 0)
        for row in range(model.rowCount())
        if model.index(row, 0).data(FacetRole.FACET) == Facet.SOURCE
    )
    tree.setFocus()
    tree.setCurrentIndex(model.index(0, 0, header))
    assert model.index(0, 0, header).data(FacetRole.KIND) == RowKind.VALUE
    for modifiers, state in ((Qt.KeyboardModifier.NoModifier, "included"), (SHIFT, "excluded")):
        QTest.keyClick(tree, Qt.Key.Key_Space, modifiers)
        assert said[-1].endswith(state)
        settle(window)
        current = QAccessible.queryAccessibleInterface(tree).focusChild()
        assert current.text(QAccessible.Text.Name).endswith(f"articles, {state}")
        assert tree.hasFocus(), "counts that come later don't take the keyboard away"


def test_a_row_is_read_as_a_sentence_of_what_it_shows(window: MainWindow) -> None:
    window.browser.ask("女警")
    settle(window)
    model = window.shell.results.model
    row = model.row_at(0)
    assert row is not None
    spoken = str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    parts = spoken.removeprefix(row.title).removeprefix(", ").split(", ")
    assert spoken.startswith(row.title)
    assert parts[0][-4:].isdecimal(), "the year of its date"
    assert parts[1] == row.source
    assert parts[2] in {"Unreviewed", "In review", "Reviewed", "Needs fix"}
    assert parts[-1].endswith((" hits", "1 hit"))


def test_the_keyboard_stays_where_it_is_when_the_list_is_new(window: MainWindow) -> None:
    view = window.shell.results.view
    view.setFocus()
    view.next_article()
    settle(window)
    article = view.current_id()
    window.browser.search()
    settle(window)
    assert view.hasFocus()
    assert view.current_id() == article
    window.editor.add_tags(window.coordinator.selection, ["river/women"])
    settle(window)
    assert view.hasFocus()
    assert view.current_id() == article
