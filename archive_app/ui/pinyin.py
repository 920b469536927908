"""Pinyin above the Chinese text, switched on and off; its table is loaded in the background."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from archive_app.domain.jobs import JobContext
from archive_app.text.reading_aloud import readings_of
from archive_app.ui.reader.pane import ReaderPane
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Jobs

_SETTING = "reader.pinyin"


class Pinyin(QObject):
    """The setting, and the view that shows it."""

    changed = Signal(bool)

    def __init__(self, session: Session, pane: ReaderPane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pane = pane
        self._jobs = Jobs(session.read_lane, self)
        self._is_loaded = False
        if self.is_on:
            self._show()

    @property
    def is_on(self) -> bool:
        """Whether readings are wanted."""
        return self._session.settings.flag(_SETTING)

    def toggle(self) -> None:
        """Show readings, or no longer."""
        self._session.settings.set(_SETTING, not self.is_on)
        self.follow()

    def follow(self) -> None:
        """Show what the setting says now."""
        self._show()
        self.changed.emit(self.is_on)

    def _show(self) -> None:
        if self.is_on and not self._is_loaded:
            self._jobs.start(_load, self._loaded, self._session.tell)
        else:
            self._pane.view.set_ruby(self.is_on)

    def _loaded(self, _readings: object) -> None:
        self._is_loaded = True
        self._pane.view.set_ruby(self.is_on)


def _load(_ctx: JobContext) -> object:
    """The first reading loads the table of phrases, which takes a third of a second."""
    return readings_of("拼音")
