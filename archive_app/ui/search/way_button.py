"""A button that does what an action does, when the action can: the ways back and forward."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from archive_app.ui.key_tips import KeyTip
from archive_app.ui.tab_order import keys_kept


class WayButton(QToolButton):
    """Says the keys of its action in the tip. Disabled, it hands the keyboard to its heirs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._action: QAction | None = None
        self._heirs: Sequence[QWidget] = ()

    def follow(self, action: QAction, heirs: Sequence[QWidget]) -> None:
        """Do what ``action`` does from now on; called once."""
        self._action = action
        self._heirs = tuple(heirs)
        self.clicked.connect(action.trigger)
        KeyTip(self, self.accessibleName(), action)
        action.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        action = self._action
        if action is None:
            return
        with keys_kept((self, *self._heirs)):
            self.setEnabled(action.isEnabled())
