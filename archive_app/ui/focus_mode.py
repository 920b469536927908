"""Focus mode: nothing but the article, larger and in the middle; F11 enters, Esc leaves."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QToolButton

from archive_app.ui.reader.zooming import Zooming
from archive_app.ui.shell import Shell

LARGER = 1.125  # Chinese 18 pixels and English 17, as designed for this mode


class FocusMode(QObject):
    """What it hides comes back as it was."""

    changed = Signal(bool)

    def __init__(self, shell: Shell, zooming: Zooming, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._zooming = zooming
        self._sidebar = False
        self.is_on = False
        self._button: QToolButton = shell.reader.tools.add_tool(
            "maximize-2", self.tr("Only the article"), "F11", checkable=True
        )
        self._button.clicked.connect(self.toggle)

    def toggle(self) -> None:
        """Enter it, or leave it."""
        self.set_on(not self.is_on)

    def leave(self) -> None:
        """Leave it, if it is on."""
        self.set_on(False)

    def set_on(self, on: bool) -> None:
        """Enter or leave it; the keyboard goes to the text."""
        self._button.setChecked(on)
        if on == self.is_on:
            return
        self.is_on = on
        shell = self._shell
        if on:
            self._sidebar = shell.dock.is_shown
        shell.show_only_reader(on, sidebar=self._sidebar)
        self._zooming.set_factor(LARGER if on else 1.0)
        self._button.setChecked(on)
        shell.reader.setFocus()
        self.changed.emit(on)
