"""Archives as people ask for them: new, open, recent, copy, close, and the sample as it was."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from archive_app.domain.jobs import JobContext
from archive_app.services.workspace import Workspace
from archive_app.ui.dialogs.prompts import Prompts
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Latest

_RECENT = "library.recent"


class FileActions(QObject):
    """Asks which file, then lets the session do the work."""

    copy_wanted = Signal(object)  # Path: where a copy of the open archive goes

    def __init__(self, session: Session, prompts: Prompts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._prompts = prompts
        self._recent: QMenu | None = None
        self._gone: frozenset[str] = frozenset()  # files of the list that are not found
        self._looks = Latest(session.write_lane)

    def begin(self, path: Path | None) -> None:
        """Open the archive named, else the last one, else the sample."""
        settings = self._session.settings
        last = settings.text("library.last")
        if settings.policy.library:
            self._session.open(Path(settings.policy.library))
        elif path is not None:
            self._session.open(path)
        elif last and Path(last).exists():
            self._session.open(Path(last))
        elif settings.flag("library.sample") and not settings.policy.locks("file.sample"):
            self._session.open_sample()

    def new(self) -> None:
        """Make an archive where the person says, and open it."""
        if path := self._prompts.archive_to_make(self._folder()):
            self._session.create(path)

    def open(self) -> None:
        """Open the archive that the person chooses."""
        if path := self._prompts.archive_to_open(self._folder()):
            self._session.open(path)

    def save_copy(self) -> None:
        """Ask where a copy of the open archive goes; ``copy_wanted`` follows."""
        here = self._session.workspace.path
        wanted = self._folder() / f"{here.stem}-copy.archive"
        if path := self._prompts.copy_to_make(wanted):
            self.copy_wanted.emit(path if path.suffix else path.with_suffix(here.suffix))

    def close(self) -> None:
        """Close the archive; the next start doesn't open it again."""
        self._session.settings.set("library.last", "")
        self._session.close()

    # --- the sample

    def reset_sample(self) -> None:
        """The sample as it was at first; asked only when the one that is open was changed."""
        if not self._session.is_sample:
            self._session.reset_sample()
            return
        look = partial(_was_changed, self._session.workspace)
        self._looks.ask(look, self._reset_sample, self._session.tell)

    def _reset_sample(self, changed: bool) -> None:
        if self._session.is_sample and (not changed or self._prompts.may_reset_sample()):
            self._session.reset_sample()

    # --- recent

    def fill_recent(self, menu: QMenu) -> None:
        """Keep ``menu`` filled with the archives opened lately."""
        self._recent = menu
        menu.aboutToShow.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        if self._recent is None:
            return
        self._recent.clear()
        paths = self._session.settings.texts(_RECENT)
        for path in paths:
            action = self._recent.addAction(path.replace("&", "&&"))
            action.setData(path)
            action.triggered.connect(self._open_recent)
        if not paths:
            self._recent.addAction(self.tr("No archive was opened yet")).setEnabled(False)
            return
        self._recent.addSeparator()
        self._recent.addAction(self.tr("Clear this list")).triggered.connect(self._clear_recent)
        self._looks.ask(partial(_missing, paths), self._mark_missing, self._session.tell)

    def _mark_missing(self, missing: frozenset[str]) -> None:
        """Files that are gone are said so; the list is open already, a slow drive doesn't delay."""
        if self._recent is None or not missing:
            return
        for action in self._recent.actions():
            path = str(action.data() or "")
            if path in missing and action.isEnabled():
                words = self.tr("{path} (not found)")
                action.setText(words.format(path=path.replace("&", "&&")))
                action.setEnabled(False)
        self._gone = missing
        forget = self._recent.addAction(self.tr("Take off what is not found"))
        forget.triggered.connect(self._forget)

    def _forget(self) -> None:
        paths = self._session.settings.texts(_RECENT)
        kept = (path for path in paths if path not in self._gone)
        self._session.settings.set(_RECENT, tuple(kept))

    def _clear_recent(self) -> None:
        self._session.settings.set(_RECENT, ())

    def _open_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._session.open(Path(str(action.data())))

    def _folder(self) -> Path:
        """Where a file dialog starts: beside the open archive."""
        if self._session.is_open and not self._session.is_sample:
            return self._session.workspace.path.parent
        return Path.home()


def _missing(paths: tuple[str, ...], _ctx: JobContext) -> frozenset[str]:
    return frozenset(path for path in paths if not Path(path).exists())


def _was_changed(workspace: Workspace, _ctx: JobContext) -> bool:
    """Whether anything was done since the first import, which made it."""
    return len(workspace.curating.history(2)) > 1
