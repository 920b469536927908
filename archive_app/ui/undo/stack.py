"""The undo stack: each command is an event of the library, so that undo survives a restart."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from archive_app.domain.changes import ChangeSet, HistoryEntry
from archive_app.domain.ids import EventId
from archive_app.ui.said import said

Travel = Callable[[EventId], None]


class EditCommand(QUndoCommand):
    """An edit that is already done: the first ``redo`` does nothing."""

    def __init__(self, event: EventId, summary: str, undo: Travel, redo: Travel) -> None:
        super().__init__(said(summary))
        self.event = event
        self._undo = undo
        self._redo = redo
        self._skip = True  # the first redo is the push itself

    def skip_next(self) -> None:
        """The next undo or redo only moves the stack."""
        self._skip = True

    def redo(self) -> None:
        """Do the edit again; nothing when it is pushed."""
        self._travel(self._redo)

    def undo(self) -> None:
        """Take the edit back."""
        self._travel(self._undo)

    def _travel(self, travel: Travel) -> None:
        skip, self._skip = self._skip, False
        if not skip:
            travel(self.event)


class UndoStack(QObject):
    """A QUndoStack filled with edits; the work itself is done by whoever listens."""

    undo_wanted = Signal(object)  # EventId
    redo_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(UNDO_STEPS)

    def push(self, change: ChangeSet) -> None:
        """Remember an edit; one that changed nothing has no event and is not kept."""
        if change.event is not None:
            self._push(change.event, change.summary)

    def load(self, history: list[HistoryEntry]) -> None:
        """Begin anew with the edits of earlier sessions that can still be taken back."""
        self.stack.clear()
        for entry in reversed(history):
            if not entry.undone and entry.kind in UNDOABLE_BY_KEY:
                self._push(entry.event, entry.summary)

    def forget(self, event: EventId) -> None:
        """An edit that could not be taken back, or done again, is not offered any more."""
        for place in range(self.stack.count()):
            command = self.stack.command(place)
            if isinstance(command, EditCommand) and command.event == event:
                command.setObsolete(True)

    def put_back(self, event: EventId) -> None:
        """An undo or redo that the machine refused didn't happen: it can be asked for again."""
        place = self.stack.index()
        for command, step in (
            (self.stack.command(place), self.stack.redo),
            (self.stack.command(place - 1), self.stack.undo),
        ):
            if isinstance(command, EditCommand) and command.event == event:
                command.skip_next()
                step()
                return

    def clear(self) -> None:
        """Forget everything; the library's own log keeps it."""
        self.stack.clear()

    def _push(self, event: EventId, summary: str) -> None:
        self.stack.push(EditCommand(event, summary, self.undo_wanted.emit, self.redo_wanted.emit))


# A whole import is never taken back by a stray Ctrl+Z.
UNDO_STEPS = 200
UNDOABLE_BY_KEY = frozenset(
    {
        "alignment.edit",
        "bulk.edit",
        "collections.edit",
        "collections.members",
        "field.edit",
        "finding.dismiss",
        "finding.restore",
        "likeness.set",
        "names.edit",
        "note.add",
        "note.edit",
        "note.remove",
        "package.merge",
        "profile.set",
        "review.assign",
        "rules.set",
        "search.add",
        "search.remove",
        "search.rename",
        "search.save",
        "star.add",
        "star.remove",
        "status.set",
        "tag.add",
        "tag.remove",
        "tags.edit",
        "text.choose",
        "text.correct",
    }
)
