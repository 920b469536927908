"""Menus and shortcuts, built from the table of actions."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from archive_app.ui.action_spec import has_letter
from archive_app.ui.action_table import ACTIONS, MENUS, SUBMENUS, ActionSpec, When

log = logging.getLogger(__name__)


class Actions(QObject):
    """The actions made from the table, switched on and off by what is possible."""

    def __init__(
        self,
        handlers: Mapping[str, Callable[[], None]],
        parent: QWidget,
        table: Sequence[ActionSpec] = ACTIONS,
    ) -> None:
        """``handlers`` carry out the actions of ``table``, by their ids."""
        super().__init__(parent)
        self._table = table
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._locked: set[str] = set()  # by the policy of the site
        self._letters: set[str] = set()  # actions that have a letter for a key
        self._homes: list[QWidget] = []  # where the single letters act
        for spec in self._table:
            self._make(spec, handlers[spec.id], parent)

    def _make(self, spec: ActionSpec, handler: Callable[[], None], parent: QWidget) -> None:
        action = QAction(words(spec.text), parent)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setCheckable(spec.checkable)
        if spec.is_everywhere:
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        elif spec.is_local or spec.in_list:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if spec.group:
            self._group(spec.group, parent).addAction(action)
        action.triggered.connect(handler)
        if spec.is_local:
            self._letters.add(spec.id)
        elif not spec.in_list:
            parent.addAction(action)
        self._actions[spec.id] = action

    def _group(self, name: str, parent: QWidget) -> QActionGroup:
        if name not in self._groups:
            self._groups[name] = QActionGroup(parent)
        return self._groups[name]

    @property
    def table(self) -> Sequence[ActionSpec]:
        """What the actions were made from."""
        return self._table

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def add_local_to(self, widget: QWidget) -> None:
        """Let the single-letter actions work in ``widget``: the list, the reader."""
        self._homes.append(widget)
        widget.addActions(self._local())

    def add_of_list_to(self, widget: QWidget) -> None:
        """Let the actions of the result list work in ``widget``."""
        widget.addActions([self._actions[spec.id] for spec in self._table if spec.in_list])

    def _local(self) -> list[QAction]:
        return [self._actions[spec.id] for spec in self._table if spec.id in self._letters]

    def set_keys(self, name: str, keys: Sequence[str]) -> None:
        """Give an action other keys; with a letter among them it acts in list and reader only."""
        action = self._actions[name]
        sequences = [QKeySequence(key) for key in keys]
        if action.shortcuts() == sequences:
            return
        is_local = has_letter(keys)
        window = self.parent()
        if is_local != (name in self._letters) and isinstance(window, QWidget):
            context = Qt.ShortcutContext.WindowShortcut
            if is_local:
                self._letters.add(name)
                window.removeAction(action)
                context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            else:
                self._letters.discard(name)
                window.addAction(action)
            action.setShortcutContext(context)
            for home in self._homes:
                (home.addAction if is_local else home.removeAction)(action)
        action.setShortcuts(sequences)

    def _rest_letters(self) -> None:
        """An open menu has letters of its own: Alt+V, T is the theme, not a tag."""
        for widget in self._homes:
            for action in self._local():
                widget.removeAction(action)

    def _wake_letters(self) -> None:
        for widget in self._homes:
            widget.addActions(self._local())

    def lock(self, names: Iterable[str]) -> None:
        """Switch actions off for good: the site wants it so, and they say it."""
        for name in names:
            if name not in self._actions:
                log.warning("the site's policy switches off a command that isn't known: %s", name)
            else:
                self._locked.add(name)
                self._actions[name].setEnabled(False)
                self._actions[name].setToolTip(locked_words())
                self._actions[name].setStatusTip(locked_words())

    def is_locked(self, name: str) -> bool:
        """Whether the site has switched an action off."""
        return name in self._locked

    def check(self, name: str) -> None:
        """Show the choice ``name`` as the one in force."""
        self._actions[name].setChecked(True)

    def enable(self, possible: Mapping[When, bool]) -> None:
        """Switch the actions by what is possible now; those of other kinds stay as they are."""
        for spec in self._table:
            if spec.when in possible:
                possible_now = possible[spec.when] and spec.id not in self._locked
                self._actions[spec.id].setEnabled(possible_now)

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Build the menus; returns those that the window fills itself, by name."""
        homes = {name: home for name, home, _ in SUBMENUS}
        used = {homes.get(spec.menu, spec.menu) for spec in self._table}
        menus = {name: bar.addMenu(words(text)) for name, text in MENUS if name in used}
        for top in menus.values():
            top.aboutToShow.connect(self._rest_letters)
            top.aboutToHide.connect(self._wake_letters)
        titles = {name: text for name, _, text in SUBMENUS}
        for spec in (spec for spec in self._table if spec.menu):
            if spec.menu not in menus:
                menus[spec.menu] = menus[homes[spec.menu]].addMenu(words(titles[spec.menu]))
            menu = menus[spec.menu]
            if spec.separator:
                menu.addSeparator()
            menu.addAction(self._actions[spec.id])
            menu.setToolTipsVisible(menu.toolTipsVisible() or spec.id in self._locked)
            if spec.id == "file.open":
                menus["recent"] = menu.addMenu(words(titles["recent"]))
        return menus


def words(text: object) -> str:
    """The text of the table in the language of the interface."""
    return QCoreApplication.translate("Actions", str(text))


def locked_words() -> str:
    """Why an action is off that the site has locked."""
    return QCoreApplication.translate("Actions", "Locked by your site")
