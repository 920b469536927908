"""A monkey at the window: random searches, choices, keys, clicks, sizes and themes, by a seed."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QDialog,
    QWidget,
)

from archive_app.domain.facets import Choice
from archive_app.ui.browsing import SHOWN_FACETS
from archive_app.ui.main_window import MainWindow

QUERIES = (
    *(
        "女警",
        "policewom*",
        "river AND port",
        '"female police"',
        "-training 女警",
        "冰灯 OR lantern",
    ),
    *("source:songning", "tag:training police", "date:2019..2021", "flag:missing_side lang:zh"),
    *(
        "jing cha",
        "polce~",
        "women NEAR/5 police",
        "座谈会",
        "a",
        "",
        "( unclosed",
        '"',
        "NOT",
        "*",
    ),
    *("title:obituary OR", "person:", "date:2020-13", "Ürümqi", "🙂", "ab\u200bc", "x" * 300),
)
TAGS = ("river/women", "training", "quelle", "标签", "monkey/see", "monkey/do")
SIZES = ((960, 600), (1024, 700), (1280, 800), (1440, 900), (1920, 1080), (1100, 1300))
# They leave the program or the archive, ask the system, or speak to a printer.
LEFT_OUT = frozenset({"file.quit", "file.print", "file.pdf", "file.close"})
KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left),
    *(Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Home),
    *(Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_F3, Qt.Key.Key_F4),
    *(Qt.Key.Key_F6, Qt.Key.Key_F9, Qt.Key.Key_F11, Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_T),
    *(Qt.Key.Key_N, Qt.Key.Key_R, Qt.Key.Key_S, Qt.Key.Key_V, Qt.Key.Key_Minus, Qt.Key.Key_Delete),
)
MODIFIERS = (
    *([Qt.KeyboardModifier.NoModifier] * 6),
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Monkey:
    """Plays with one window; ``done`` names what it did, the last of it last."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self.window = window
        self.random = random.Random(seed)
        self.done: list[str] = []
        self._ways: list[tuple[Callable[[], str], int]] = [
            (self._search, 10),
            (self._type, 4),
            (self._choose, 8),
            (self._clear, 3),
            (self._walk, 10),
            (self._act, 14),
            (self._press, 12),
            (self._click, 8),
            (self._scroll, 4),
            (self._select, 3),
            (self._tag, 4),
            (self._undo, 4),
            (self._resize, 4),
            (self._dress, 2),
            (self.put_away, 6),
        ]
        # A box that waits for an answer would wait for ever: it is refused.
        self._refusal = QTimer(window)
        self._refusal.setInterval(200)
        self._refusal.timeout.connect(self._refuse)
        self._refusal.start()

    def step(self) -> None:
        """Do one thing, and let the window answer for a moment."""
        ways, weights = zip(*self._ways, strict=True)
        (way,) = self.random.choices(ways, weights)
        self.done.append("?")  # replaced, unless it ends us
        self.done[-1] = f"{way.__name__.strip('_')} {way()}"
        QTest.qWait(self.random.choice((0, 0, 1, 5, 20)))
        if not self.window.session.is_open and not self.window.session.is_busy:
            self.window.session.open_sample()

    def stop(self) -> None:
        """Put everything away."""
        self.put_away()
        self._refusal.stop()

    def go_on(self) -> None:
        """Play again after a stop."""
        self._refusal.start()

    # --- searching and choosing

    def _search(self) -> str:
        query = self.random.choice(QUERIES)
        self.window.shell.search.set_query(query)
        if self.window.session.is_open:
            self.window.browser.ask(query)
        return query

    def _type(self) -> str:
        edit = self.window.shell.search.field.edit
        if not edit.isVisible():
            return "nothing: there is no field"
        edit.setFocus()
        words = self.random.choice(QUERIES)
        if self.random.random() < 0.5:
            edit.selectAll()
        for letter in words[:12]:
            if letter.isascii():
                QTest.keyClicks(edit, letter)
            else:
                edit.insert(letter)
        return words[:12]

    def _choose(self) -> str:
        browser = self.window.browser
        if browser.shown is None or not self.window.session.is_open:
            return "nothing: no answer"
        facet = self.random.choice(SHOWN_FACETS)
        values = [one.value for one in browser.shown.facets.get(facet, ())]
        some = self.random.sample(values, min(len(values), self.random.randrange(3)))
        is_out = self.random.random() < 0.3
        chosen = frozenset(some)
        browser.choose(facet, Choice(exclude=chosen) if is_out else Choice(include=chosen))
        return f"{facet.value} {'not ' if is_out else ''}{sorted(chosen)}"

    def _clear(self) -> str:
        if self.window.session.is_open:
            self.window.browser.ask_everything()
        return ""

    # --- reading

    def _walk(self) -> str:
        view = self.window.shell.results.view
        forward = self.random.random() < 0.7
        (view.next_article if forward else view.previous_article)()
        return "on" if forward else "back"

    def _select(self) -> str:
        view = self.window.shell.results.view
        many = self.random.random() < 0.3
        if many:
            view.selectAll()
        elif view.model().rowCount():
            view.selectRow(self.random.randrange(view.model().rowCount()))
        return "all" if many else "one"

    def _scroll(self) -> str:
        bars = [one for one in self.window.findChildren(QAbstractSlider) if one.isVisible()]
        if not bars:
            return "nothing"
        bar = self.random.choice(bars)
        bar.setValue(self.random.randint(bar.minimum(), max(bar.minimum(), bar.maximum())))
        return type(bar).__name__

    # --- keys, clicks, menus

    def _act(self) -> str:
        actions = [
            one
            for one in self.window.findChildren(QAction)
            if "." in one.objectName() and one.objectName() not in LEFT_OUT and one.isEnabled()
        ]
        action = self.random.choice(actions)
        action.trigger()
        return action.objectName()

    def _press(self) -> str:
        popup = QApplication.activePopupWidget()
        inside: QWidget | None = popup.focusWidget() if popup is not None else None
        target = inside or popup or QApplication.focusWidget()
        if target is None:
            self.window.activateWindow()
            return "nothing: no focus"
        key, modifiers = self.random.choice(KEYS), self.random.choice(MODIFIERS)
        if modifiers == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_Q:
            return "nothing"
        QTest.keyClick(target, key, modifiers)
        return f"{modifiers.name or ''} {key.name} in {type(target).__name__}"

    def _click(self) -> str:
        shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        things: list[QWidget] = []
        for top in shown:
            for kind in (QAbstractButton, QAbstractItemView):
                things += [one for one in top.findChildren(kind) if one.isVisible()]
        things = [one for one in things if one.isEnabled() and one.width() > 4]
        if not things:
            return "nothing"
        thing = self.random.choice(things)
        name = thing.accessibleName() or type(thing).__name__
        if isinstance(thing, QAbstractItemView):
            thing = thing.viewport()
        place = QPoint(
            self.random.randrange(max(1, thing.width())),
            self.random.randrange(max(1, thing.height())),
        )
        QTest.mouseClick(thing, Qt.MouseButton.LeftButton, pos=place)
        return name

    def put_away(self) -> str:
        """Close what stands in front of the window."""
        self._refuse()
        for window in list(self.window.windows.windows):
            window.close()
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()
        for other in QApplication.topLevelWidgets():
            if other.isVisible() and other is not self.window and other.isWindow():
                other.close()
        self.window.activateWindow()
        return ""

    def _refuse(self) -> None:
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        modal = QApplication.activeModalWidget()
        if isinstance(modal, QDialog):
            modal.reject()

    # --- editing

    def _tag(self) -> str:
        selection = self.window.coordinator.selection
        if not selection or not self.window.session.is_open:
            return "nothing: nothing is selected"
        tag = self.random.choice(TAGS)
        self.window.editor.add_tags(selection, [tag])
        return tag

    def _undo(self) -> str:
        undo = self.window.undo.stack
        back = self.random.random() < 0.7
        (undo.undo if back else undo.redo)()
        return "" if back else "redo"

    # --- looks

    def _resize(self) -> str:
        size = self.random.choice(SIZES)
        self.window.resize(*size)
        return f"{size[0]}x{size[1]}"

    def _dress(self) -> str:
        name = self.random.choice(("theme.light", "theme.dark", "view.high_contrast"))
        self.window.actions_by_name[name].trigger()
        return name
