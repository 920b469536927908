"""Printing and PDF of the article in the reader, as it is laid out there; in the background."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from archive_app.domain.jobs import JobContext
from archive_app.domain.reading import ReaderPage
from archive_app.ui.dialogs.save_dialog import Choose, SaveDialog, file_name
from archive_app.ui.printing.pages import print_sheet, write_pdf
from archive_app.ui.printing.sheet import FontOf, Sheet
from archive_app.ui.reader.geometry import Layout
from archive_app.ui.reader.pane import ReaderPane
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Jobs

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from archive_app.ui.theme import Theme

PDF = ".pdf"


class Printing(QObject):
    """Asks for a printer or a file; ``told`` says in words what came of it."""

    told = Signal(str)

    def __init__(self, theme: Theme, session: Session, pane: ReaderPane, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session = session
        self._pane = pane
        self._window = parent
        self._asked: tuple[QPrinter, Sheet] | None = None  # what the open dialog is about
        self._jobs = Jobs(session.read_lane, self)
        dialog = SaveDialog(parent, self.tr("Save as PDF"), self.tr("PDF (*.pdf)"), PDF)
        self.choose: Choose = dialog.ask

    def save_pdf(self, page: ReaderPage) -> None:
        """Write the page into a file that a person chooses."""
        name = file_name(page.article.external_id, "article")
        target = self.choose(self._session.workspace.path.parent / f"{name}{PDF}")
        if target is None:
            return
        if target.suffix.lower() != PDF:
            target = target.with_name(target.name + PDF)
        work = _Pdf(self._sheet(page), self._theme.font, target)
        self._start(work, partial(self._saved, target))

    def print_page(self, page: ReaderPage) -> None:
        """Ask for a printer and print the page."""
        # Loaded when it is needed: it looks for the printers of the machine.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(file_name(page.article.external_id, "article"))
        dialog = QPrintDialog(printer, self._window)
        self._asked = (printer, self._sheet(page))
        dialog.accepted.connect(self._print)
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    # --- inside

    def _sheet(self, page: ReaderPage) -> Sheet:
        stacked = self._pane.layout_name == Layout.STACKED.value
        return Sheet(page, self._pane.view.shown_sides(), stacked=stacked)

    def _print(self) -> None:
        if self._asked is None:
            return
        printer, sheet = self._asked
        self._asked = None
        self._start(_Print(sheet, self._theme.font, printer), self._printed)

    def _start(self, work: Callable[[JobContext], int], done: Callable[[int], None]) -> None:
        self._jobs.start(work, done, self._session.tell)

    def _saved(self, target: Path, pages: int) -> None:
        words = self.tr("Saved {name} · pages: {count}")
        self.told.emit(words.format(name=target.name, count=pages))

    def _printed(self, pages: int) -> None:
        self.told.emit(self.tr("Sent to the printer · pages: {count}").format(count=pages))


class _Pdf:
    """The work of writing a PDF."""

    def __init__(self, sheet: Sheet, font_of: FontOf, target: Path) -> None:
        self._sheet, self._font_of, self._target = sheet, font_of, target

    def __call__(self, ctx: JobContext) -> int:
        return write_pdf(self._sheet, self._font_of, self._target, ctx)


class _Print:
    """The work of painting on a printer; Qt allows that on any thread."""

    def __init__(self, sheet: Sheet, font_of: FontOf, printer: QPrinter) -> None:
        self._sheet, self._font_of, self._printer = sheet, font_of, printer

    def __call__(self, ctx: JobContext) -> int:
        return print_sheet(self._sheet, self._font_of, self._printer, ctx)
