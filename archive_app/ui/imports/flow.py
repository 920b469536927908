"""Importing in one window: the wizard, the Imports space, and what is told of an import."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QWidget

from archive_app.domain.facets import Choice, Facet
from archive_app.domain.ids import BatchId
from archive_app.domain.import_batches import BatchState, BatchSummary
from archive_app.ui.browsing import Browser
from archive_app.ui.dialogs.prompts import Prompts
from archive_app.ui.importing.report_saving import ReportSaver
from archive_app.ui.importing.wizard import ImportWizard
from archive_app.ui.imports.batch_desk import BatchDesk
from archive_app.ui.imports.batch_panel import Deed
from archive_app.ui.imports.batch_words import BatchWords
from archive_app.ui.imports.space import ImportsSpace
from archive_app.ui.long_work import LongWork
from archive_app.ui.session import Session
from archive_app.ui.shell import BROWSE, IMPORTS, Shell
from archive_app.ui.theme import Theme


class ImportFlow(QObject):
    """Opens the wizard, shows imports and their articles, offers to go on with what was cut off."""

    wizard_closed = Signal()

    def __init__(
        self,
        theme: Theme,
        session: Session,
        work: LongWork,
        prompts: Prompts,
        shell: Shell,
        browser: Browser,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session = session
        self._work = work
        self._prompts = prompts
        self._shell = shell
        self._browser = browser
        self._window = parent
        self._words = BatchWords(self)
        self._wizard: ImportWizard | None = None
        self._ended: BatchId | None = None  # the import whose end is about to be told
        self._offer = ""  # what was offered last, in words
        self._reports = ReportSaver(session, parent)
        self.desk = BatchDesk(session, work, self._reports, self)
        self.space = ImportsSpace(theme, session, self.desk, shell)
        shell.add_space(self.space, "folder-input", self.tr("Imports"), "Ctrl+4")
        self._connect()

    def _connect(self) -> None:
        self._reports.saved.connect(self._tell_saved)
        self.desk.told.connect(self._shell.status.show_toast)
        self.desk.articles_wanted.connect(self.show_articles)
        self.desk.cut_off.connect(self._offer_resume)
        self.space.import_requested.connect(self.open_wizard)
        self._work.started.connect(self._withdraw_offer)
        self._work.imported.connect(self._remember)
        self._work.finished.connect(self._tell_end)

    # --- the wizard

    @property
    def wizard(self) -> ImportWizard:
        """The wizard, made when it is first wanted."""
        if self._wizard is None:
            self._wizard = ImportWizard(
                self._theme, self._session, self._work, self._prompts, self._window
            )
            self._wizard.articles_wanted.connect(self._leave_for_articles)
            self._wizard.finished.connect(self.wizard_closed)
        return self._wizard

    @property
    def is_wizard_open(self) -> bool:
        """Whether the wizard is there: it tells of failures itself."""
        return self._wizard is not None and self._wizard.isVisible()

    @property
    def can_import(self) -> bool:
        """Whether the open archive takes anything in."""
        return self._session.is_open and not self._session.workspace.read_only

    def open_wizard(self) -> None:
        """Begin an import, or show the one that runs."""
        self.start()

    def start(self, paths: Sequence[Path] = ()) -> None:
        """Begin an import of ``paths``."""
        if self.can_import:
            self.wizard.start(paths)

    def accepts(self, data: QMimeData) -> bool:
        """Whether what is dragged over the window can be imported."""
        return self.can_import and bool(_local_files(data))

    def drop(self, data: QMimeData) -> None:
        """Begin an import of what was dropped on the window."""
        if paths := _local_files(data):
            self.start(paths)

    # --- imports and their articles

    def show_space(self) -> None:
        """Show all imports."""
        self._shell.show_space(IMPORTS)

    def show_batch(self, batch: BatchId) -> None:
        """Show one import."""
        self._shell.show_space(IMPORTS)
        self.space.show_batch(batch)

    def show_articles(self, batch: BatchSummary) -> None:
        """List the articles of an import."""
        self._shell.show_space(BROWSE)
        self._shell.search.set_query("")
        self._browser.ask_everything()
        value = batch.label or str(batch.id)
        self._browser.choose(Facet.BATCH, Choice(frozenset({value})))

    # --- inside

    def _leave_for_articles(self, batch: BatchSummary) -> None:
        self.wizard.close()
        self.show_articles(batch)

    def _remember(self, data: object) -> None:
        batch = data.get("batch") if isinstance(data, Mapping) else None
        self._ended = BatchId(batch) if isinstance(batch, int) else None

    def _tell_end(self, words: str) -> None:
        batch, self._ended = self._ended, None
        if batch is None:
            self._shell.status.show_toast(words)
        elif self._wizard is not None and self._wizard.tells_of(batch):
            return  # once is enough
        else:
            show = partial(self.show_batch, batch)
            self._shell.status.show_toast(words, self.tr("Show report"), show)

    def _tell_saved(self, path: Path) -> None:
        self._shell.status.show_toast(self.tr("The report is saved: {name}").format(name=path.name))

    def _offer_resume(self, batch: BatchSummary) -> None:
        label = self._words.label(batch)
        if batch.state is BatchState.ASKING:
            words = self.tr("The import of {name} waits for your answer.").format(name=label)
            show = partial(self.show_batch, batch.id)
            self._shell.status.show_toast(words, self.tr("Show"), show)
            return
        words = self.tr("The import of {name} was cut off.").format(name=label)
        if batch.state is BatchState.PAUSED:
            words = self.tr("The import of {name} is paused.").format(name=label)
        resume = partial(self.desk.do, Deed.RESUME, batch)
        self._shell.status.show_toast(words, self.tr("Resume"), resume)
        self._offer = words

    def _withdraw_offer(self) -> None:
        """Something runs: perhaps the very import, and nothing else can be begun beside it."""
        toast = self._shell.status.toast
        if self._offer and toast.label.text() == self._offer:
            toast.dismiss()
        self._offer = ""


def _local_files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
