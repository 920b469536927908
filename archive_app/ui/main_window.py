"""The main window: builds the panels, and carries out the actions of the table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow

from archive_app.domain.articles import ReviewStatus
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import Progress
from archive_app.ui.actions import ACTIONS, Actions, When
from archive_app.ui.article_dialogs import ArticleDialogs
from archive_app.ui.browsing import Browser
from archive_app.ui.coordinator import Coordinator
from archive_app.ui.dialogs.about import AboutDialog, ShortcutsDialog
from archive_app.ui.dialogs.prompts import Prompts, QtPrompts
from archive_app.ui.editing import Editor
from archive_app.ui.errors import report
from archive_app.ui.files import FileActions
from archive_app.ui.imports.flow import ImportFlow
from archive_app.ui.long_work import LongWork
from archive_app.ui.preferences import Preferences
from archive_app.ui.session import Session
from archive_app.ui.shell import BROWSE, IMPORTS, Shell
from archive_app.ui.theme import Theme
from archive_app.ui.undo.stack import UndoStack


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
        self._prompts: Prompts = prompts or QtPrompts(self)
        session.setParent(self)
        self.undo = UndoStack(self)
        self.browser = Browser(session, self)
        self.editor = Editor(session, self.undo, self)
        self.work = LongWork(session, worker, self)
        self.shell = Shell(theme, self)
        self.coordinator = Coordinator(session, self.shell, self.browser, self.editor, self)
        self.setCentralWidget(self.shell)
        self.setMinimumSize(960, 600)
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("Archive Browser"))
        self.files = FileActions(session, self._prompts, self)
        self.imports = ImportFlow(
            theme, session, self.work, self._prompts, self.shell, self.browser, self
        )
        self.dialogs = ArticleDialogs(theme, session, self.editor, self)
        self.preferences = Preferences(session.settings, theme, self.shell, self.browser, self)
        self._make_actions()
        self._connect()
        self.preferences.restore(self.actions_by_name)
        self._show_possible()

    # --- building

    def _make_actions(self) -> None:
        self.actions_by_name = Actions(self._handlers(), self)
        menus = self.actions_by_name.fill(self.menuBar())
        self.files.fill_recent(menus["recent"])
        self._status_menu = menus["status"]
        edit = menus["edit"]
        # With a prefix the menu says what will be undone: "Undo: Tagged 48 articles …".
        undo = self.undo.stack.createUndoAction(self, self.tr("Undo:"))
        redo = self.undo.stack.createRedoAction(self, self.tr("Redo:"))
        undo.setShortcut(QKeySequence("Ctrl+Z"))
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        for action in (undo, redo):
            edit.addAction(action)
        for pane in (self.shell.results, self.shell.reader):
            self.actions_by_name.add_local_to(pane)

    def _handlers(self) -> dict[str, Callable[[], None]]:
        shell = self.shell
        handlers: dict[str, Callable[[], None]] = {
            "file.new": self.files.new,
            "file.open": self.files.open,
            "file.sample": self.session.open_sample,
            "file.import": self.imports.open_wizard,
            "file.stop_import": self.work.stop,
            "file.close": self.files.close,
            "file.quit": self._quit,
            "view.browse": partial(shell.show_space, BROWSE),
            "view.imports": partial(shell.show_space, IMPORTS),
            "view.sidebar": self.preferences.toggle_sidebar,
            "view.next_layout": shell.reader.cycle_layout,
            "view.swap": self.preferences.swap,
            "view.next_pane": partial(self._step_pane, 1),
            "view.previous_pane": partial(self._step_pane, -1),
            "search.focus": self._focus_search,
            "search.clear_filters": self.browser.clear_filters,
            "search.next_hit": shell.reader.next_hit,
            "search.previous_hit": shell.reader.previous_hit,
            "article.next": shell.results.view.next_article,
            "article.previous": shell.results.view.previous_article,
            "article.new": self.dialogs.write_new,
            "article.cleaning": partial(self._about_article, self.dialogs.show_cleaning),
            "article.write_side": partial(self._about_article, self.dialogs.write_side),
            "article.tag": self.coordinator.edit_tags,
            "article.status": self._offer_status,
            "article.reprints": partial(self._about_article, self.dialogs.show_reprints_of),
            "tools.reprints": self.dialogs.show_reprints,
            "tools.find_reprints": self.work.find_reprints,
            "tools.check": self.work.check,
            "tools.rebuild": self.work.rebuild_index,
            "help.shortcuts": self._show_shortcuts,
            "help.about": self._show_about,
        }
        choices = {
            "theme": self.preferences.set_theme,
            "density": self.preferences.set_density,
            "layout": shell.reader.set_layout,
            "sort": self.preferences.set_sort,
            "status": self._set_status,
        }
        for spec in ACTIONS:
            kind, _, value = spec.id.partition(".")
            if spec.id not in handlers:
                handlers[spec.id] = partial(choices[kind], value)
        return {name: _without_checked(handler) for name, handler in handlers.items()}

    def _connect(self) -> None:
        session, shell = self.session, self.shell
        session.opening.connect(self._show_opening)
        session.opened.connect(self._begin_archive)
        session.opening_failed.connect(shell.status.clear_task)
        session.closed.connect(self._show_title)
        session.not_searchable.connect(self._tell_not_searchable)
        session.failed.connect(self._prompts.tell_problem)
        session.crashed.connect(self.tell_bug)
        shell.search.import_requested.connect(self.imports.open_wizard)
        shell.results.empty.import_requested.connect(self.imports.open_wizard)
        shell.welcome.import_requested.connect(self.imports.open_wizard)
        shell.welcome.open_requested.connect(self.files.open)
        shell.welcome.search_requested.connect(shell.search.focus_search)
        shell.welcome.read_requested.connect(self._read_first)
        shell.status.stop_requested.connect(self.work.stop)
        self.dialogs.written.connect(self.browser.open_article)
        self.dialogs.compare_wanted.connect(self.work.compare_again)
        self.coordinator.possible_changed.connect(self._show_possible)
        self.work.started.connect(shell.status.set_task)
        self.work.progressed.connect(self._show_progress)
        self.work.running_changed.connect(self._task_changed)
        self.work.failed.connect(self._task_failed)
        self.work.refused.connect(session.tell)
        self.work.crashed.connect(self._task_crashed)

    # --- starting and ending

    def begin(self, path: Path | None) -> None:
        """Open the archive named, else the last one, else the sample."""
        self.files.begin(path)

    def _show_opening(self, name: str) -> None:
        self.shell.status.set_task(
            self.tr("Opening {name}").format(name=name), None, can_stop=False
        )

    def _begin_archive(self) -> None:
        self.shell.status.clear_task()
        self._show_title()
        self.browser.begin(self.preferences.sort)
        self.shell.search.focus_search()
        self._show_possible()

    def _show_title(self) -> None:
        product = self.tr("Archive Browser")
        if not self.session.is_open:
            self.setWindowTitle(product)
            return
        self.setWindowTitle(f"{self.session.workspace.name} — {product}")

    def _quit(self) -> None:
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.preferences.remember_sizes()
        self.work.shut_down(5000)
        self.session.shut_down()
        super().closeEvent(event)

    # --- background tasks

    def _show_progress(self, progress: Progress) -> None:
        self.shell.status.set_task(progress.label, progress)

    def _task_changed(self, running: bool) -> None:
        self.shell.status.set_pausing(self.work.importing)
        if not running:
            self.shell.status.clear_task()
        self._show_possible()

    def _task_failed(self, problem: Exception) -> None:
        if not (self.work.is_about_imports and self.imports.is_wizard_open):
            self.session.tell(problem)

    def _tell_not_searchable(self, articles: int) -> None:
        sentence = self.tr("Not searchable: {count}. Tools › Check this archive names them.")
        self.shell.status.show_toast(sentence.format(count=articles))

    def _task_crashed(self, words: str) -> None:
        self._prompts.tell_bug(words)

    def tell_bug(self, problem: BaseException) -> None:
        """Show one report that can be copied."""
        self._prompts.tell_bug(report(problem))

    def _set_status(self, status: str) -> None:
        self.coordinator.set_status(ReviewStatus(status))

    def _about_article(self, show: Callable[[ArticleId], None]) -> None:
        if self.coordinator.page is not None:
            show(self.coordinator.page.article.id)

    def _offer_status(self) -> None:
        self._status_menu.popup(self.shell.below_head())
        page = self.coordinator.page
        status = page.article.status if page is not None else ReviewStatus.UNREVIEWED
        self._status_menu.setActiveAction(self.actions_by_name[f"status.{status.value}"])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.imports.accepts(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.imports.drop(event.mimeData())

    def _focus_search(self) -> None:
        self.shell.show_space(BROWSE)
        self.shell.search.focus_search()

    def _step_pane(self, step: int) -> None:
        panes = self.shell.panes()
        focus = self.focusWidget()
        here = next(
            (i for i, pane in enumerate(panes) if focus is pane or pane.isAncestorOf(focus)), -step
        )
        panes[(here + step) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _read_first(self) -> None:
        self.shell.results.view.setFocus()
        self.shell.results.view.next_article()

    def _show_possible(self) -> None:
        is_open = self.session.is_open
        page = self.coordinator.page
        writable = is_open and not self.session.workspace.read_only
        self.actions_by_name.enable(
            {
                When.OPEN: is_open,
                When.WRITABLE: writable,
                When.SELECTION: writable and bool(self.coordinator.selection or page),
                When.ARTICLE: page is not None,
                When.EDITABLE: writable and page is not None,
                When.HITS: page is not None and page.hit_count > 0,
                When.RUNNING: self.work.running,
            }
        )
        self.shell.search.set_import_enabled(writable)
        self.imports.space.set_import_enabled(writable)

    def _show_shortcuts(self) -> None:
        ShortcutsDialog(self._theme, self).open()

    def _show_about(self) -> None:
        AboutDialog(self._theme, self).open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.session.settings.text("window.splitter"):
            self.shell.reset_widths()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.preferences.fit(self.width())


def _without_checked(handler: Callable[[], None]) -> Callable[[], None]:
    """``triggered`` brings the check state along, which no handler of the table wants."""

    def run(_checked: bool = False) -> None:
        handler()

    return run
