"""Opens the diagnostics, has them gathered on a lane, and saves the report where it is wanted."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, qVersion
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from archive_app.domain.errors import EnvironmentProblem
from archive_app.domain.jobs import JobContext
from archive_app.services.diagnostics import Diagnosis, diagnose, shortened, versions
from archive_app.settings.places import index_root, library_folder, log_file, settings_file
from archive_app.ui.diagnostics.dialog import DiagnosticsDialog
from archive_app.ui.diagnostics.fonts import script_fonts
from archive_app.ui.dialogs.save_dialog import Choose, SaveDialog
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Latest
from archive_app.ui.theme import Theme

_FILE = "archive-browser-report.txt"


class DiagnosticsDesk(QObject):
    """One dialog at a time; it is gathered anew when the archive or its index changes."""

    def __init__(
        self, theme: Theme, session: Session, window: QWidget, choose: Choose | None = None
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._session = session
        self._window = window
        self._choose = choose
        self._looks = Latest(session.read_lane)
        self._actions: tuple[QAction, QAction] | None = None
        self.dialog: DiagnosticsDialog | None = None
        for signal in (session.opened, session.closed, session.changed):
            signal.connect(self._gather)

    def open(self, check: QAction, rebuild: QAction) -> None:
        """Show the dialog; the actions do what its buttons say."""
        self._actions = (check, rebuild)
        if self.dialog is None:
            dialog = self.dialog = DiagnosticsDialog(self._theme, self._window)
            dialog.finished.connect(self._forget)
            dialog.save_requested.connect(self._save)
            dialog.check_requested.connect(check.trigger)
            dialog.rebuild_requested.connect(rebuild.trigger)
        self._gather()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    # --- inside

    def _gather(self, _change: object = None) -> None:
        if self.dialog is None or self._actions is None:
            return
        check, rebuild = self._actions
        self.dialog.set_possible(check=check.isEnabled(), rebuild=rebuild.isEnabled())
        workspace = self._session.workspace if self._session.is_open else None
        work = partial(diagnose, self._program(), _places(), log_file(), workspace)
        self._looks.ask(work, self._show, self._session.tell)

    def _program(self) -> tuple[tuple[str, str], ...]:
        platform = QGuiApplication.platformName()
        qt = (("PySide6", pyside_version), ("Qt", f"{qVersion()} ({platform})"))
        return versions((*qt, *self._session.engines()))

    def _show(self, diagnosis: Diagnosis) -> None:
        if self.dialog is not None:
            self.dialog.show_diagnosis(diagnosis, script_fonts(self._theme))

    def _forget(self) -> None:
        self.dialog = None

    def _save(self, report: str) -> None:
        path = self._ask(Path.home() / _FILE)
        if path is not None:
            self._session.read_lane.start(
                partial(_write, path, report), self._saved, self._session.tell
            )

    def _ask(self, wanted: Path) -> Path | None:
        if self._choose is not None:
            return self._choose(wanted)
        assert self.dialog is not None
        filters = self.tr("Text files (*.txt)")
        return SaveDialog(self.dialog, self.tr("Save the report"), filters, ".txt").ask(wanted)

    def _saved(self, path: Path) -> None:
        if self.dialog is not None:
            self.dialog.say(self.tr("Saved as {path}").format(path=shortened(str(path))))


def _places() -> tuple[tuple[str, Path], ...]:
    return (
        (str(QT_TRANSLATE_NOOP("Diagnostics", "Settings")), settings_file()),
        (str(QT_TRANSLATE_NOOP("Diagnostics", "Log")), log_file()),
        (str(QT_TRANSLATE_NOOP("Diagnostics", "Sample archive")), library_folder()),
        (str(QT_TRANSLATE_NOOP("Diagnostics", "Search indexes")), index_root()),
    )


def _write(path: Path, report: str, _ctx: JobContext) -> Path:
    try:
        path.write_text(report, encoding="utf-8")
    except OSError as problem:
        raise EnvironmentProblem(
            f"The report can't be written: {problem.strerror}.", "Choose another place."
        ) from problem
    return path
