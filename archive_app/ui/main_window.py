"""The main window: builds the parts and joins them; it opens, closes, and shows what runs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow

from archive_app.domain.errors import EnvironmentProblem
from archive_app.domain.jobs import Progress
from archive_app.ui.article_dialogs import ArticleDialogs
from archive_app.ui.article_windows import ArticleWindows
from archive_app.ui.browsing import Browser
from archive_app.ui.bulk.desk import BulkDesk
from archive_app.ui.commands import Commands, Parts
from archive_app.ui.coordinator import Coordinator
from archive_app.ui.curating.collections import CollectionDesk
from archive_app.ui.curating.desk import CuratingDesk
from archive_app.ui.diagnostics.desk import DiagnosticsDesk
from archive_app.ui.dialogs.prompts import Prompts, QtPrompts
from archive_app.ui.editing import Editor
from archive_app.ui.errors import report
from archive_app.ui.exchange.desk import ExchangeDesk
from archive_app.ui.facets.desk import FacetDesk
from archive_app.ui.files import FileActions
from archive_app.ui.focus_mode import FocusMode
from archive_app.ui.help.desk import HelpDesk
from archive_app.ui.history_space.desk import HistoryDesk
from archive_app.ui.imports.flow import ImportFlow
from archive_app.ui.link_following import LinkFollowing
from archive_app.ui.long_work import LongWork
from archive_app.ui.name_space.carrying import NameCarrier
from archive_app.ui.name_space.desk import NameSpaceDesk
from archive_app.ui.palette.desk import PaletteDesk
from archive_app.ui.preferences import Preferences
from archive_app.ui.printing.printing import Printing
from archive_app.ui.reading_features import ReadingFeatures
from archive_app.ui.saved.desk import SavedDesk
from archive_app.ui.search.desk import SearchDesk
from archive_app.ui.session import Session
from archive_app.ui.settings_dialog.desk import SettingsDesk
from archive_app.ui.shell import Shell
from archive_app.ui.tag_space.desk import TagSpaceDesk
from archive_app.ui.tagging.dropping import TagDrops
from archive_app.ui.theme import Theme
from archive_app.ui.undo.stack import UndoStack
from archive_app.ui.way_history import WayHistory


class MainWindow(QMainWindow):
    """One window, one archive at a time."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        worker: Sequence[str],
        prompts: Prompts | None = None,
    ) -> None:
        super().__init__()
        self.session = session
        self._theme = theme
        session.setParent(self)
        self.undo = UndoStack(self)
        self.browser = Browser(session, self)
        self.editor = Editor(session, self.undo, self)
        self.work = LongWork(session, worker, self)
        self.linking = LinkFollowing(session, self.work, worker, self)
        self.shell = Shell(theme, self)
        self._prompts: Prompts = prompts or QtPrompts(self, self.shell.notices)
        self.coordinator = Coordinator(session, self.shell, self.browser, self.editor, self)
        self.bulk = BulkDesk(session, self.shell, self.editor, self)
        self.drops = TagDrops(theme, session, self.shell, self.editor, self.coordinator.tags, self)
        self.setCentralWidget(self.shell)
        self.setMinimumSize(960, 600)
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("Archive Browser"))
        self.files = FileActions(session, self._prompts, self)
        self.tag_space = TagSpaceDesk(theme, session, self.editor, self.browser, self.shell, self)
        self.name_space = NameSpaceDesk(theme, session, self.editor, self.browser, self.shell, self)
        status = self.shell.status
        self.names = NameCarrier(session, self.editor, self.name_space, status, self)
        self.imports = ImportFlow(
            theme, session, self.work, self._prompts, self.shell, self.browser, self
        )
        self.edits = HistoryDesk(theme, session, self.editor, self.browser, self.shell, self)
        self.dialogs = ArticleDialogs(theme, session, self.editor, self)
        self.preferences = Preferences(session.settings, theme, self.shell, self.browser, self)
        self.history = WayHistory(
            session, self.browser, self.shell.results, self.shell.reader, self
        )
        self.features = ReadingFeatures(theme, session, self.editor, self.shell.reader, self)
        self.filters = FacetDesk(theme, session, self.shell, self.browser, self)
        self.focus = FocusMode(self.shell, self.features.zooming, self)
        self.searching = SearchDesk(
            theme, session, self.shell, self.browser, self.undo, self.focus, self
        )
        self.palette_desk = PaletteDesk(
            theme, session, self.shell, self.browser, self.searching, self
        )
        self.settings_desk = SettingsDesk(theme, session, self)
        self.palette_desk.offer_also(self.settings_desk.entries)
        self.printing = Printing(theme, session, self.shell.reader, self)
        self.windows = ArticleWindows(theme, session, self.editor, self.undo, self.browser, self)
        self.saved = SavedDesk(
            theme, session, self.shell, self.browser, self.editor, self.preferences, self
        )
        self.palette_desk.offer_also(self.saved.entries)
        self.exchange = ExchangeDesk(theme, session, self.editor, self)
        self.help = HelpDesk(theme, self)
        self.diagnostics = DiagnosticsDesk(theme, session, self)
        self.curating = CuratingDesk(
            theme, session, self.shell, self.browser, self.editor, self.coordinator, self
        )
        self.collections = CollectionDesk(
            theme, session, self.shell, self.editor, self.coordinator, self.drops, self
        )
        self.curating.history_wanted.connect(self.edits.show_article)
        parts = Parts(
            curating=self.curating,
            theme=theme,
            session=session,
            undo=self.undo,
            browser=self.browser,
            shell=self.shell,
            coordinator=self.coordinator,
            work=self.work,
            files=self.files,
            imports=self.imports,
            dialogs=self.dialogs,
            preferences=self.preferences,
            printing=self.printing,
            history=self.history,
            focus=self.focus,
            features=self.features,
            filters=self.filters,
            search=self.searching,
            saved=self.saved,
            exchange=self.exchange,
            windows=self.windows,
            palette=self.palette_desk,
            settings=self.settings_desk,
            help=self.help,
            diagnostics=self.diagnostics,
        )
        self.commands = Commands(parts, self)
        self.actions_by_name = self.commands.actions
        self._connect()
        self.preferences.restore(self.actions_by_name)
        self.commands.show_possible()

    def _connect(self) -> None:
        session, shell = self.session, self.shell
        session.opening.connect(self._show_opening)
        session.setting_changed.connect(self.preferences.follow)
        session.setting_changed.connect(self._tell_locked)
        session.opened.connect(shell.notices.dismiss)
        session.opened.connect(self._begin_archive)
        session.opening_failed.connect(shell.status.clear_task)
        session.sample_reset.connect(self._tell_reset)
        session.closed.connect(self._show_title)
        session.closed.connect(self.focus.leave)
        session.not_searchable.connect(self._tell_not_searchable)
        session.failed.connect(self._prompts.tell_problem)
        session.crashed.connect(self.tell_bug)
        shell.search.save_requested.connect(self.saved.save)
        shell.sidebar.clear_requested.connect(self.searching.clear_filters)
        shell.rail.settings_requested.connect(self.settings_desk.open)
        shell.search.import_requested.connect(self.imports.open_wizard)
        shell.results.empty.import_requested.connect(self.imports.open_wizard)
        shell.results.empty.open_requested.connect(self.files.open)
        shell.status.stop_requested.connect(self.work.stop)
        shell.status.stop_requested.connect(self.linking.stop)
        self.windows.search_wanted.connect(self._search_for)
        self.features.told.connect(shell.status.show_toast)
        self.features.offered.connect(shell.status.show_toast)
        self.features.text_wanted.connect(self.dialogs.write_side)
        self.features.cleaning_wanted.connect(self.dialogs.show_cleaning)
        self.printing.told.connect(shell.status.show_toast)
        self.exchange.told.connect(shell.status.show_toast)
        self.dialogs.written.connect(self.browser.open_article)
        self.dialogs.compare_wanted.connect(self.work.compare_again)
        self.files.copy_wanted.connect(self.work.save_copy)
        self.work.started.connect(shell.status.set_task)
        self.work.progressed.connect(self._show_progress)
        self.work.running_changed.connect(self._task_changed)
        self.work.failed.connect(self._task_failed)
        self.work.refused.connect(session.tell)
        self.work.crashed.connect(self._task_crashed)
        self.linking.progressed.connect(self._show_linking)
        self.linking.running_changed.connect(self._linking_changed)
        self.linking.crashed.connect(self._task_crashed)

    # --- starting and ending

    def begin(self, path: Path | None) -> None:
        """Open the archive named, else the last one, else the sample."""
        self.files.begin(path)
        self.coordinator.show_opening()
        self._tell_policy()

    def _tell_policy(self) -> None:
        """A policy that can't be read as a whole makes everything read-only: say where."""
        if faults := self.session.settings.policy.faults:
            words = self.tr("Archives are only read: the policy of your site has a fault.")
            self._prompts.tell_problem(EnvironmentProblem(words, "\n".join(faults)))

    def _show_opening(self, name: str) -> None:
        self.shell.status.set_task(
            self.tr("Opening {name}").format(name=name), None, can_stop=False
        )

    def _search_for(self, query: str) -> None:
        """Words out of a window of its own are found in the list here."""
        self.searching.search_for(query)
        self.raise_()
        self.activateWindow()

    def _begin_archive(self) -> None:
        self.shell.status.clear_task()
        self._show_title()
        order = self.preferences.order
        self.browser.begin(order.sort, order.then, self.preferences.grouping)
        self.shell.search.focus_search()
        self.commands.show_possible()

    def _tell_reset(self, kept: Path | None) -> None:
        words = self.tr("The sample archive is as it was at first.")
        if kept is not None:
            words = self.tr("The sample is as it was at first; yours is kept as {name}.").format(
                name=kept.name
            )
        self.shell.status.show_toast(words)

    def _show_title(self) -> None:
        product = self.tr("Archive Browser")
        if not self.session.is_open:
            self.setWindowTitle(product)
            return
        self.setWindowTitle(f"{self.session.workspace.name} — {product}")

    def closeEvent(self, event: QCloseEvent) -> None:
        self.windows.close_all()
        self.help.close()
        self.preferences.remember_sizes()
        self.work.shut_down(5000)
        self.linking.shut_down(5000)
        self.session.shut_down()
        super().closeEvent(event)

    # --- background tasks

    def _show_progress(self, progress: Progress) -> None:
        self.shell.status.set_task(progress.label, progress)

    def _task_changed(self, running: bool) -> None:
        self.shell.status.set_pausing(self.work.importing)
        if not running:
            self.shell.status.clear_task()
        self.commands.show_possible()

    def _show_linking(self, progress: Progress) -> None:
        if not self.work.running:
            words = self.tr("Linking sentences")
            self.shell.status.set_task(words, progress)

    def _linking_changed(self, running: bool) -> None:
        if not running and not self.work.running:
            self.shell.status.clear_task()

    def _task_failed(self, problem: Exception) -> None:
        if not (self.work.is_about_imports and self.imports.is_wizard_open):
            self.session.tell(problem)

    def _tell_locked(self, key: str) -> None:
        """What was just tried has no effect: say why."""
        if self.session.settings.is_locked(key):
            self.shell.status.show_toast(self.tr("Locked by your site."))

    def _tell_not_searchable(self, articles: int) -> None:
        sentence = self.tr("Not searchable: {count}. Tools › Check this archive names them.")
        self.shell.status.show_toast(sentence.format(count=articles))

    def _task_crashed(self, words: str) -> None:
        self._prompts.tell_bug(words)

    def tell_bug(self, problem: BaseException) -> None:
        """Show one report that can be copied."""
        self._prompts.tell_bug(report(problem))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.saved.accepts(event.mimeData()) or self.imports.accepts(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.saved.accepts(event.mimeData()):
            self.saved.drop(event.mimeData())
        else:
            self.imports.drop(event.mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Only when nothing inside had a use for the key: a box is closed before the mode is left.
        if event.key() == Qt.Key.Key_Escape and self.focus.is_on:
            self.focus.leave()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.preferences.widths.watch()
        if not self.session.settings.text("window.splitter"):
            self.shell.reset_widths()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.preferences.fit(self.width())
