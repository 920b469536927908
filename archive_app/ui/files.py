"""Archives as people ask for them: new, open, recent, close."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from archive_app.ui.dialogs.prompts import Prompts
from archive_app.ui.session import Session


class FileActions(QObject):
    """Asks which file, then lets the session do the work."""

    def __init__(self, session: Session, prompts: Prompts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._prompts = prompts
        self._recent: QMenu | None = None

    def begin(self, path: Path | None) -> None:
        """Open the archive named, else the last one, else the sample."""
        settings = self._session.settings
        last = settings.text("library.last")
        if path is not None:
            self._session.open(path)
        elif last and Path(last).exists():
            self._session.open(Path(last))
        elif settings.flag("library.sample"):
            self._session.open_sample()

    def new(self) -> None:
        """Make an archive where the person says, and open it."""
        if path := self._prompts.archive_to_make(self._folder()):
            self._session.create(path)

    def open(self) -> None:
        """Open the archive that the person chooses."""
        if path := self._prompts.archive_to_open(self._folder()):
            self._session.open(path)

    def close(self) -> None:
        """Close the archive; the next start doesn't open it again."""
        self._session.settings.set("library.last", "")
        self._session.close()

    def fill_recent(self, menu: QMenu) -> None:
        """Keep ``menu`` filled with the archives opened lately."""
        self._recent = menu
        menu.aboutToShow.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        if self._recent is None:
            return
        self._recent.clear()
        paths = self._session.settings.texts("library.recent")
        for path in paths:
            action = self._recent.addAction(path.replace("&", "&&"))
            action.setData(path)
            action.triggered.connect(self._open_recent)
        if not paths:
            self._recent.addAction(self.tr("No archive was opened yet")).setEnabled(False)

    def _open_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._session.open(Path(str(action.data())))

    def _folder(self) -> Path:
        """Where a file dialog starts: beside the open archive."""
        if self._session.is_open and not self._session.is_sample:
            return self._session.workspace.path.parent
        return Path.home()
