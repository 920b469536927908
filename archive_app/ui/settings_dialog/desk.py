"""Opens the settings, and offers each of them to the command palette."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from archive_app.settings.declare import SETTINGS, Section
from archive_app.ui.palette.entries import Entry, Group
from archive_app.ui.session import Session
from archive_app.ui.settings_dialog.dialog import SettingsDialog
from archive_app.ui.settings_dialog.words import SECTIONS, section_name, shown_value, words
from archive_app.ui.theme import Theme


class SettingsDesk(QObject):
    """One dialog at a time."""

    def __init__(self, theme: Theme, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._session = session
        self._window = window
        self.dialog: SettingsDialog | None = None

    def open(self) -> None:
        """Show the settings."""
        self._opened()

    def open_at(self, key: str) -> None:
        """Show a setting."""
        self._opened().show_setting(key)

    def open_section(self, section: Section) -> None:
        """Show a page of the settings."""
        self._opened().show_section(section)

    def entries(self) -> list[Entry]:
        """A row of the palette for each setting, with its value."""
        return [
            Entry(
                key=f"setting:{setting.key}",
                group=Group.SETTING,
                label=f"{words(setting.label)}: {shown_value(self._session.settings, setting)}",
                icon=SECTIONS[setting.section][1],
                run=partial(self.open_at, setting.key),
                detail=section_name(setting.section),
                also=(setting.label, words(setting.help)),
            )
            for setting in SETTINGS.values()
            if setting.section is not Section.NONE
        ]

    # --- inside

    def _opened(self) -> SettingsDialog:
        if self.dialog is None:
            self.dialog = SettingsDialog(self._theme, self._session, self._window)
            self.dialog.destroyed.connect(self._gone)
            self.dialog.open()
        return self.dialog

    def _gone(self) -> None:
        self.dialog = None
