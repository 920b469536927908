"""Widths of panes and columns, kept for each screen: another desk, another arrangement."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from archive_app.settings.load import Settings
from archive_app.ui.shell import Shell

_SCREENS, _PANES, _COLUMNS = "window.screens", "window.splitter", "results.columns"
_MOST = 12  # screens that are remembered


class ScreenWidths(QObject):
    """Puts back what was left on a screen of this size, and keeps it when the window goes."""

    def __init__(
        self,
        settings: Settings,
        shell: Shell,
        window: QWidget,
        screen_key: Callable[[], str] | None = None,
    ) -> None:
        """``screen_key`` names the screen that the window is on; its size, if nothing is said."""
        super().__init__(window)
        self._settings = settings
        self._shell = shell
        self._window = window
        self._screen_key = screen_key or self._size_of_screen
        self._here = ""
        self._screen: QScreen | None = None
        # A window that goes over and a screen that turns come in several steps.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(0)
        self._pause.timeout.connect(self.follow)

    def restore(self) -> None:
        """Put back the widths of the screen; on one that is new, those that were left last."""
        self._here = self._screen_key()
        panes, columns = self._known().get(
            self._here, (self._settings.text(_PANES), self._settings.text(_COLUMNS))
        )
        if panes:
            self._shell.set_widths(panes)
        if columns:
            self._shell.results.view.columns.set_layout(columns)

    def watch(self) -> None:
        """Follow the window from screen to screen; it must have been shown."""
        if self._screen is None:
            handle = self._window.windowHandle()
            handle.screenChanged.connect(self._take_screen)
            self._take_screen(handle.screen())

    def keep(self) -> None:
        """Keep the widths as they are now for this screen, the newest first."""
        panes, columns = self._shell.widths(), self._shell.results.view.columns.layout_text()
        self._settings.set(_PANES, panes)
        self._settings.set(_COLUMNS, columns)
        known = {self._here: (panes, columns), **self._known()}
        known[self._here] = (panes, columns)
        lines = ["\t".join((key, *widths)) for key, widths in known.items()]
        self._settings.set(_SCREENS, tuple(lines[:_MOST]))

    def follow(self) -> None:
        """The window may be on another screen now, or its screen has another size."""
        if self._screen_key() != self._here:
            self.keep()
            self.restore()

    # --- inside

    def _known(self) -> dict[str, tuple[str, str]]:
        lines = (line.split("\t") for line in self._settings.texts(_SCREENS))
        return {parts[0]: (parts[1], parts[2]) for parts in lines if len(parts) == 3}

    def _size_of_screen(self) -> str:
        size = self._window.screen().size()
        return f"{size.width()}x{size.height()}"

    def _take_screen(self, screen: QScreen) -> None:
        if self._screen is not None:
            self._screen.geometryChanged.disconnect(self._pause.start)
        self._screen = screen
        screen.geometryChanged.connect(self._pause.start)
        self._pause.start()
