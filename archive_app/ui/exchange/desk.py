"""What the commands of exchange do: asks which file, and opens the dialogs."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from archive_app.domain.exchange import ExportRequest, Package
from archive_app.domain.jobs import JobContext
from archive_app.services.exchanging import SUFFIX, ExchangeService
from archive_app.ui.dialogs.file_dialog import FileDialog
from archive_app.ui.dialogs.save_dialog import SaveDialog, file_name
from archive_app.ui.editing import Editor
from archive_app.ui.exchange.export_dialog import ExportDialog
from archive_app.ui.exchange.merge_dialog import MergeDialog
from archive_app.ui.session import Session
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme


class ExchangeDesk(QObject):
    """Gives edits to others and merges theirs."""

    told = Signal(str)  # what came of it, in words

    def __init__(self, theme: Theme, session: Session, editor: Editor, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._session = session
        self._editor = editor
        self._window = window

    def export(self) -> None:
        """Ask whose edits, since when and where to; then write them."""
        if self._session.is_open:
            work = _Editors(self._session.workspace.exchanging)
            self._session.read_lane.start(work, self._ask_what, self._session.tell)

    def merge(self) -> None:
        """Ask for a package and show what merging it would do."""
        if not self._session.is_open or self._session.workspace.read_only:
            return
        filters = self.tr("Packages of edits (*{suffix});;All files (*)").format(suffix=SUFFIX)
        chosen = FileDialog(self._window, self.tr("Merge edits"), Path.home(), filters).choose()
        if chosen:
            self.take(chosen[0])

    def take(self, path: Path) -> None:
        """Show what merging a package would do."""
        dialog = MergeDialog(self._theme, self._session, self._editor, path, self._window)
        dialog.show()

    # --- inside

    def _ask_what(self, found: tuple[str, list[str]]) -> None:
        me, editors = found
        dialog = ExportDialog(self._theme, me, editors, datetime.now(UTC), self._window)
        dialog.wanted.connect(self._ask_where)
        self._session.closed.connect(dialog.close)
        dialog.show()

    def _ask_where(self, dialog: ExportDialog, request: ExportRequest) -> None:
        filters = self.tr("Packages of edits (*{suffix})").format(suffix=SUFFIX)
        name = file_name(request.editor or self._session.workspace.name, "edits")
        asked = SaveDialog(dialog, self.tr("Export edits"), filters, SUFFIX)
        path = asked.ask(Path.home() / (name + SUFFIX))
        if path is not None and self._session.is_open:
            dialog.close()
            work = _Export(self._session.workspace.exchanging, path, request)
            told = partial(self._tell_written, path.name)
            self._session.read_lane.start(work, told, self._session.tell)

    def _tell_written(self, name: str, package: Package) -> None:
        words = self.tr("%n edit(s) written to {name}", "", len(package.records))
        self.told.emit(words.format(name=visible_controls(name)))


class _Editors:
    """The work of finding out who edited."""

    def __init__(self, service: ExchangeService) -> None:
        self._service = service

    def __call__(self, _ctx: JobContext) -> tuple[str, list[str]]:
        return self._service.me(), list(self._service.editors())


class _Export:
    """The work of writing a package."""

    def __init__(self, service: ExchangeService, path: Path, request: ExportRequest) -> None:
        self._service = service
        self._path = path
        self._request = request

    def __call__(self, ctx: JobContext) -> Package:
        return self._service.export(self._path, self._request, ctx)
