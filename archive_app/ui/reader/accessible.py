"""The reader for assistive technology: an interface of its own, and announcements on the way.

The reader paints its text itself, so nothing but this tells a screen reader what it shows.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from archive_app.ui.reader.view import BilingualView

_PAUSE = 150  # milliseconds: whoever walks on is told only where they stop


class ReaderInterface(QAccessibleWidget):
    """A document that is read, named after the article; its value is the pair with the caret."""

    def __init__(self, view: BilingualView) -> None:
        super().__init__(view, QAccessible.Role.Document, view.accessibleName())

    def text(self, kind: QAccessible.Text) -> str:
        """What is asked for of name, value and description; other texts are those of Qt."""
        view = self.object()
        if isinstance(view, BilingualView):
            if kind == QAccessible.Text.Name:
                return view.accessibleName()
            if kind == QAccessible.Text.Value:
                return view.spoken()
            if kind == QAccessible.Text.Description:
                return view.spoken_state()
        return super().text(kind)

    def state(self) -> QAccessible.State:
        """Read only, of many lines, and whether it has the keyboard."""
        state = super().state()
        state.readOnly = True
        state.multiLine = True
        return state


class Announcer(QObject):
    """Says a pair that the caret has come to, or a hit, when the caret rests."""

    def __init__(self, view: BilingualView) -> None:
        super().__init__(view)
        self._view = view
        self._said = ""
        self._row = -1
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._say)
        view.described.connect(self._wait)
        view.current_sentence_changed.connect(self._wait)

    def _wait(self, *_where: object) -> None:
        self._pause.start()

    def _say(self) -> None:
        view = self._view
        row = view.selection.caret.row if view.selection is not None else -1
        # Within a row that was read out it is the sentence that is gone to.
        text = view.spoken_sentence() if row == self._row else view.spoken()
        words = "\n".join(part for part in (view.spoken_state(), text) if part)
        if words == self._said or not view.hasFocus():
            return
        self._row = row
        self._said = words
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, words))


def install() -> None:
    """Let Qt ask this module for the interfaces of readers; once for an application."""
    QAccessible.installFactory(_make)


def _make(_name: str, thing: QObject) -> QAccessibleInterface | None:
    return ReaderInterface(thing) if isinstance(thing, BilingualView) else None
