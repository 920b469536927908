"""Keeps the keys of a window's actions those of the settings."""

from __future__ import annotations

from PySide6.QtCore import QObject

from archive_app.ui.actions import Actions
from archive_app.ui.keymap import LETTERS, MAP, keys_in_force
from archive_app.ui.session import Session


class KeymapFollowing(QObject):
    """Gives every action its keys, now and whenever they are changed."""

    def __init__(self, session: Session, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = session.settings
        self._actions = actions
        session.setting_changed.connect(self._follow)
        self._apply()

    def _follow(self, key: str) -> None:
        if key in (MAP, LETTERS):
            self._apply()

    def _apply(self) -> None:
        for spec in self._actions.table:
            self._actions.set_keys(spec.id, keys_in_force(self._settings, spec))
