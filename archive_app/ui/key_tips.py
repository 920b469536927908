"""Tips that name the keys of an action, whatever keys it has been given."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def keys_of(action: QAction) -> str:
    """The keys of an action as they are written on this desktop; '' when it has none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


class KeyTip(QObject):
    """Lets the tip of a widget be ``words``, with the keys of ``action`` behind them."""

    def __init__(self, widget: QWidget, words: str, action: QAction) -> None:
        super().__init__(widget)
        self._widget = widget
        self._words = words
        self._action = action
        action.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        keys = keys_of(self._action)
        self._widget.setToolTip(f"{self._words} ({keys})" if keys else self._words)
