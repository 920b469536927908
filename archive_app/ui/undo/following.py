"""Undo and redo in a window's menu say what they would do: "Undo: Tagged 48 articles …"."""

from __future__ import annotations

from PySide6.QtCore import QObject

from archive_app.ui.action_spec import When
from archive_app.ui.actions import Actions, words
from archive_app.ui.undo.stack import UndoStack
from archive_app.ui.undo_actions import REDO, UNDO, UNDO_ACTIONS


class UndoFollowing(QObject):
    """Keeps the words of both actions, and whether they are possible, those of the stack."""

    def __init__(self, undo: UndoStack, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._stack = undo.stack
        self._actions = actions
        self._names = {spec.id: words(spec.text) for spec in UNDO_ACTIONS}
        for changed in (
            self._stack.undoTextChanged,
            self._stack.redoTextChanged,
            self._stack.canUndoChanged,
            self._stack.canRedoChanged,
        ):
            changed.connect(self.show)
        self.show()

    def show(self) -> None:
        """Say what would be undone and done again now."""
        stack = self._stack
        self._say(UNDO, stack.undoText())
        self._say(REDO, stack.redoText())
        self._actions.enable({When.UNDO: stack.canUndo(), When.REDO: stack.canRedo()})

    def _say(self, name: str, what: str) -> None:
        text = self._names[name]
        if what:
            edit = what.replace("&", "&&")  # a tag's name may hold one
            text = self.tr("{action}: {edit}").format(action=text, edit=edit)
        self._actions[name].setText(text)
