"""A person at the window: looks at what is shown, presses keys, clicks."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMenu,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from archive_app.domain.articles import ResultRow
from archive_app.domain.facets import Facet
from archive_app.domain.import_plans import ImportPlan
from archive_app.ui.main_window import MainWindow
from archive_app.ui.models.facet_tree import FacetRole, RowKind
from archive_app.ui.models.hit_list import HitRole
from archive_app.ui.reader.labels import MarkedLabel
from tests.journeys.prompts import FakePrompts

PATIENCE = 40_000  # milliseconds; a slow machine with eight people on it
QUIET = 4  # looks in a row that must find the window idle: painting asks for rows later
LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Person:
    """One window and its prompts; every wait is for a condition."""

    def __init__(self, window: MainWindow, prompts: FakePrompts, qtbot: QtBot) -> None:
        self.window = window
        self.prompts = prompts
        self._qtbot = qtbot

    # --- waiting

    def until(self, condition: Callable[[], object]) -> None:
        """Wait until the condition holds."""
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def settle(self) -> None:
        """Wait until nothing runs: lanes, child process, the pause after typing."""
        quiet = 0

        def is_quiet() -> bool:
            nonlocal quiet
            quiet = 0 if self.is_busy() else quiet + 1
            return quiet >= QUIET

        self.until(is_quiet)

    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        window = self.window
        pauses = window.shell.search.field.edit.findChildren(QTimer)
        return (
            window.session.is_busy
            or window.work.running
            or any(pause.isSingleShot() and pause.isActive() for pause in pauses)
        )

    # --- what is shown

    def titles(self) -> list[str]:
        """The titles in the list, in order."""
        model = self.window.shell.results.model
        if not self.window.shell.results.view.isVisible():
            return []
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def row(self, place: int) -> ResultRow:
        """What a row of the list shows."""
        row = self.window.shell.results.model.index(place, 0).data(HitRole.ROW)
        assert isinstance(row, ResultRow)
        return row

    def reads(self, text: str, widget: QWidget | None = None) -> bool:
        """Whether the text can be read somewhere in the widget, or in the window."""
        return any(text in words for words in shown_words(widget or self.window))

    def toast(self) -> str:
        """What the toast says; '' when there is none."""
        toast = self.window.shell.status.toast
        return toast.label.text() if toast.isVisible() else ""

    def chips(self) -> list[str]:
        """The filters in the chips row."""
        return [plain(chip.text) for chip in self.window.shell.chips.chips]

    def counts(self, facet: Facet) -> dict[str, int]:
        """The values of a facet in the sidebar with their counts."""
        return {
            index.data(FacetRole.VALUE): index.data(FacetRole.COUNT) for index in self._rows(facet)
        }

    # --- the keyboard

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Press a key where the keyboard is."""
        popup = QApplication.activePopupWidget()
        if popup is None and QApplication.focusWidget() is None:
            # A window manager gives the keyboard back after a menu; without one it may stay away.
            self.window.activateWindow()
            self.until(lambda: QApplication.focusWidget() is not None)
        target = popup.focusWidget() if popup is not None else QApplication.focusWidget()
        assert target is not None, "nothing has the keyboard"
        QTest.keyClick(target, key, modifiers)

    def search(self, text: str) -> None:
        """Put ``text`` into the search field (Ctrl+F), Chinese by an input method."""
        edit = self.window.shell.search.field.edit
        self.press(Qt.Key.Key_F, CTRL)
        assert edit.hasFocus()
        if edit.text():
            QTest.keyClick(edit, Qt.Key.Key_Delete)
        if text.isascii():
            QTest.keyClicks(edit, text)
        else:
            self.compose(edit, text)
        assert edit.text() == text
        self.press(Qt.Key.Key_Return)
        self.settle()

    def compose(self, edit: QWidget, text: str) -> None:
        """Type ``text`` as an input method does."""
        QApplication.sendEvent(edit, QInputMethodEvent(text, []))
        done = QInputMethodEvent("", [])
        done.setCommitString(text)
        QApplication.sendEvent(edit, done)

    # --- the mouse

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Click on a widget that can be seen."""
        assert widget.isVisible()
        QTest.mouseClick(widget, LEFT, pos=place or widget.rect().center())

    def click_text(self, text: str, widget: QWidget | None = None) -> None:
        """Click on the button that says so."""
        for button in (widget or self.window).findChildren(QAbstractButton):
            if button.isVisible() and text in (button.text(), button.accessibleName()):
                self.click(button)
                return
        raise AssertionError(f"no button says {text!r}")

    def click_row(self, place: int) -> None:
        """Click on a row of the list."""
        view = self.window.shell.results.view
        index = view.model().index(place, 0)
        view.scrollTo(index)
        self.click(view.viewport(), view.visualRect(index).center())
        self.settle()

    def click_value(self, facet: Facet, value: str) -> None:
        """Click on a value in the sidebar."""
        view = self.window.shell.facets.tree
        index = self._value(facet, value)
        view.scrollTo(index)
        rect = view.visualRect(index)
        self.click(view.viewport(), QPoint(rect.left() + 60, rect.center().y()))
        self.settle()

    def go_to_value(self, facet: Facet, value: str) -> None:
        """Move the keyboard to a value in the sidebar, by keys only."""
        view = self.window.shell.facets.tree
        view.setFocus(Qt.FocusReason.TabFocusReason)
        self.press(Qt.Key.Key_Home)
        wanted = self._value(facet, value)
        for _ in range(view.model().rowCount() * 12):
            if view.currentIndex() == wanted:
                return
            self.press(Qt.Key.Key_Down)
        raise AssertionError(f"the arrow keys don't reach {value!r}")

    def choose_in_menu(self, button: QToolButton, text: str) -> None:
        """Click a button that opens a menu, then the entry that says ``text``."""
        picker = QTimer(button)
        picker.setInterval(20)

        chosen: list[str] = []

        def pick() -> None:
            menu = QApplication.activePopupWidget()
            if not isinstance(menu, QMenu):
                return
            picker.stop()
            chosen.extend(action.text() for action in menu.actions() if action.text() == text)
            for action in menu.actions():
                if action.text() == text:
                    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
            menu.close()  # or a wrong text would leave it waiting for ever

        picker.timeout.connect(pick)
        picker.start()
        self.click(button)
        self.until(lambda: not picker.isActive())
        picker.deleteLater()
        assert chosen == [text]

    def act(self, name: str) -> None:
        """Choose an entry of the menus, which must be enabled."""
        action = self.window.actions_by_name[name]
        assert action.isEnabled(), f"{name} is not possible now"
        action.trigger()

    def import_paths(self, paths: list[Path]) -> None:
        """Import files as the wizard does at its end, and wait until all is done."""
        self.begin_import(paths)
        self.settle()

    def begin_import(self, paths: list[Path]) -> None:
        """Import files in the background."""
        self.window.work.import_plan(ImportPlan.of(paths))

    def walk_through_wizard(self) -> None:
        """Choose the files set in the open wizard, and import them."""
        wizard = self.window.imports.wizard
        self.until(wizard.isVisible)
        self.click(wizard.source.empty.files)
        self.go_through_steps()

    def go_through_steps(self) -> None:
        """Press the button of the open wizard until its import has ended."""
        wizard = self.window.imports.wizard
        while wizard.foot.next.text() != "Close":
            self.until(wizard.foot.next.isEnabled)
            self.settle()
            self.click(wizard.foot.next)
            self.settle()

    # --- inside

    def _rows(self, facet: Facet) -> list[QModelIndex]:
        view = self.window.shell.facets.tree
        model = view.model()
        for row in range(model.rowCount()):
            header = model.index(row, 0)
            if header.data(FacetRole.FACET) == facet:
                rows = [model.index(place, 0, header) for place in range(model.rowCount(header))]
                return [index for index in rows if index.data(FacetRole.KIND) == RowKind.VALUE]
        return []

    def _value(self, facet: Facet, value: str) -> QModelIndex:
        for index in self._rows(facet):
            if index.data(FacetRole.VALUE) == value:
                return index
        raise AssertionError(f"{value!r} is not among {self.counts(facet)}")


def shown_words(widget: QWidget) -> list[str]:
    """The texts of visible labels, buttons and titles."""
    labels = [plain(label.text()) for label in widget.findChildren(QLabel) if label.isVisible()]
    buttons = [
        button.text() for button in widget.findChildren(QAbstractButton) if button.isVisible()
    ]
    titles = [title.text for title in widget.findChildren(MarkedLabel) if title.isVisible()]
    return [word for word in (*labels, *buttons, *titles) if word]


def plain(text: str) -> str:
    """Text without the tags of rich text."""
    return re.sub(r"<[^>]*>", "", text)
