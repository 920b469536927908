"""The main window: builds the panels, and carries out the actions of the table."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow

from archive_app.domain.articles import ReviewStatus
from archive_app.domain.jobs import Progress
from archive_app.domain.searching import Sort
from archive_app.ui.actions import ACTIONS, Actions, When
from archive_app.ui.browsing import Browser
from archive_app.ui.coordinator import Coordinator
from archive_app.ui.dialogs.about import AboutDialog, ShortcutsDialog
from archive_app.ui.dialogs.prompts import Prompts, QtPrompts
from archive_app.ui.editing import Editor
from archive_app.ui.errors import report
from archive_app.ui.long_work import LongWork
from archive_app.ui.session import Session
from archive_app.ui.shell import Shell
from archive_app.ui.theme import Theme
from archive_app.ui.undo.stack import UndoStack

SIDEBAR_FROM = 1000  # narrower windows give the sidebar's room to the reader


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
        self._make_actions()
        self._connect()
        self._restore()
        self._show_possible()

    # --- building

    def _make_actions(self) -> None:
        self.actions_by_name = Actions(self._handlers(), self)
        menus = self.actions_by_name.fill(self.menuBar())
        self._recent_menu = menus["recent"]
        self._recent_menu.aboutToShow.connect(self._fill_recent)
        edit = menus["edit"]
        undo, redo = self.undo.stack.createUndoAction(self), self.undo.stack.createRedoAction(self)
        undo.setShortcut(QKeySequence("Ctrl+Z"))
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        for action in (undo, redo):
            edit.addAction(action)
        for pane in (self.shell.results, self.shell.reader):
            self.actions_by_name.add_local_to(pane)

    def _handlers(self) -> dict[str, Callable[[], None]]:
        shell = self.shell
        handlers: dict[str, Callable[[], None]] = {
            "file.new": self._new,
            "file.open": self._open,
            "file.sample": self.session.open_sample,
            "file.import": self._import_files,
            "file.import_folder": self._import_folder,
            "file.stop_import": self.work.stop,
            "file.close": self._close_archive,
            "file.quit": self._quit,
            "view.sidebar": self._toggle_sidebar,
            "view.next_layout": shell.reader.cycle_layout,
            "view.swap": self._swap,
            "view.next_pane": partial(self._step_pane, 1),
            "view.previous_pane": partial(self._step_pane, -1),
            "search.focus": shell.search.focus_search,
            "search.clear_filters": self.browser.clear_filters,
            "search.next_hit": shell.reader.next_hit,
            "search.previous_hit": shell.reader.previous_hit,
            "article.next": shell.results.view.next_article,
            "article.previous": shell.results.view.previous_article,
            "article.tag": self.coordinator.edit_tags,
            "tools.check": self.work.check,
            "tools.rebuild": self.work.rebuild_index,
            "help.shortcuts": self._show_shortcuts,
            "help.about": self._show_about,
        }
        choices = {
            "theme": self._set_theme,
            "density": self._set_density,
            "layout": shell.reader.set_layout,
            "sort": self._set_sort,
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
        session.closed.connect(self._show_title)
        session.failed.connect(self._prompts.tell_problem)
        session.crashed.connect(self.tell_bug)
        shell.search.import_requested.connect(self._import_files)
        shell.search.sidebar_toggled.connect(self._toggle_sidebar)
        shell.chips.sort_chosen.connect(self._sort_chosen)
        shell.chips.density_chosen.connect(self._set_density)
        shell.results.empty.import_requested.connect(self._import_files)
        shell.results.empty.rebuild_requested.connect(self.work.rebuild_index)
        shell.welcome.import_requested.connect(self._import_files)
        shell.welcome.open_requested.connect(self._open)
        shell.welcome.search_requested.connect(shell.search.focus_search)
        shell.welcome.read_requested.connect(self._read_first)
        shell.reader.layout_changed.connect(self._remember_layout)
        shell.reader.swap_changed.connect(self._remember_swap)
        shell.status.stop_requested.connect(self.work.stop)
        shell.status.toast_action.connect(self.undo.stack.undo)
        self.coordinator.possible_changed.connect(self._show_possible)
        self.work.started.connect(shell.status.set_task)
        self.work.progressed.connect(self._show_progress)
        self.work.finished.connect(self._task_finished)
        self.work.failed.connect(self._task_failed)

    # --- starting and ending

    def begin(self, path: Path | None) -> None:
        """Open the archive named, else the last one, else the sample."""
        last = self.session.settings.text("library.last")
        if path is not None:
            self.session.open(path)
        elif last and Path(last).exists():
            self.session.open(Path(last))
        elif self.session.settings.flag("library.sample"):
            self.session.open_sample()

    def _show_opening(self, name: str) -> None:
        self.shell.status.set_task(
            self.tr("Opening {name}").format(name=name), None, can_stop=False
        )

    def _begin_archive(self) -> None:
        self.shell.status.clear_task()
        self._show_title()
        self.browser.begin(Sort(self.session.settings.text("results.sort")))
        self.session.catch_up()
        self.shell.search.focus_search()
        self._show_possible()

    def _show_title(self) -> None:
        product = self.tr("Archive Browser")
        if not self.session.is_open:
            self.setWindowTitle(product)
            return
        self.setWindowTitle(f"{self.session.workspace.name} — {product}")

    def _close_archive(self) -> None:
        self.session.settings.set("library.last", "")
        self.session.close()

    def _quit(self) -> None:
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        settings = self.session.settings
        settings.set("window.geometry", base64.b64encode(self.saveGeometry().data()).decode())
        settings.set("window.splitter", self.shell.widths())
        self.work.shut_down(5000)
        self.session.shut_down()
        super().closeEvent(event)

    def _restore(self) -> None:
        settings = self.session.settings
        shell = self.shell
        self.resize(1440, 900)
        if geometry := settings.text("window.geometry"):
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "replace")))
        if widths := settings.text("window.splitter"):
            shell.set_widths(widths)
        shell.results.set_density(settings.text("results.density"))
        shell.chips.set_density(settings.text("results.density"))
        shell.reader.set_layout(settings.text("reader.layout"))
        shell.reader.set_swapped(settings.flag("reader.swapped"))
        names = ("theme", "results.density", "reader.layout", "results.sort")
        for name in names:
            group = name.rpartition(".")[2]
            self.actions_by_name.check(f"{group}.{settings.text(name)}")
        self._show_sidebar(settings.flag("window.sidebar"))

    # --- files

    def _start_folder(self) -> Path:
        if self.session.is_open and not self.session.is_sample:
            return self.session.workspace.path.parent
        return Path.home()

    def _new(self) -> None:
        if path := self._prompts.archive_to_make(self._start_folder()):
            self.session.create(path)

    def _open(self) -> None:
        if path := self._prompts.archive_to_open(self._start_folder()):
            self.session.open(path)

    def _fill_recent(self) -> None:
        self._recent_menu.clear()
        for text in self.session.settings.texts("library.recent"):
            action = self._recent_menu.addAction(text)
            action.setData(text)
            action.triggered.connect(self._open_recent)
        self._recent_menu.setEnabled(True)
        if self._recent_menu.isEmpty():
            self._recent_menu.addAction(self.tr("No archive was opened yet")).setEnabled(False)

    def _open_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.session.open(Path(str(action.data())))

    def _import_files(self) -> None:
        if self.session.is_open:
            self._import(self._prompts.files_to_import(self._start_folder()))

    def _import_folder(self) -> None:
        folder = self._prompts.folder_to_import(self._start_folder())
        self._import([folder] if folder else [])

    def _import(self, paths: Sequence[Path]) -> None:
        self.work.import_paths(paths)
        self._show_possible()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.session.is_open and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        self._import([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

    # --- background tasks

    def _show_progress(self, progress: Progress) -> None:
        self.shell.status.set_task(progress.label, progress)

    def _task_finished(self, words: str) -> None:
        self.shell.status.clear_task()
        self.shell.status.show_toast(words)
        self._show_possible()

    def _task_failed(self, problem: Exception) -> None:
        self.shell.status.clear_task()
        self.session.tell(problem)
        self._show_possible()

    def tell_bug(self, problem: BaseException) -> None:
        """Show one report that can be copied."""
        self._prompts.tell_bug(report(problem))

    # --- looks

    def _set_theme(self, mode: str) -> None:
        self.session.settings.set("theme", mode)
        self._theme.set_mode(mode)  # type: ignore[arg-type]  # the table's values are modes

    def _set_density(self, density: str) -> None:
        self.session.settings.set("results.density", density)
        self.shell.results.set_density(density)
        self.shell.chips.set_density(density)
        self.actions_by_name.check(f"density.{density}")

    def _set_sort(self, sort: str) -> None:
        self.session.settings.set("results.sort", sort)
        self.browser.set_sort(Sort(sort))
        self.actions_by_name.check(f"sort.{sort}")

    def _sort_chosen(self, sort: Sort) -> None:
        self._set_sort(sort.value)

    def _set_status(self, status: str) -> None:
        self.coordinator.set_status(ReviewStatus(status))

    def _swap(self) -> None:
        self.shell.reader.set_swapped(not self.shell.reader.is_swapped)

    def _remember_layout(self, name: str) -> None:
        self.session.settings.set("reader.layout", name)
        self.actions_by_name.check(f"layout.{name}")

    def _remember_swap(self, swapped: bool) -> None:
        self.session.settings.set("reader.swapped", swapped)

    def _toggle_sidebar(self) -> None:
        shown = self.shell.facets.isHidden()
        self.session.settings.set("window.sidebar", shown)
        self._show_sidebar(shown)

    def _show_sidebar(self, shown: bool) -> None:
        self.shell.facets.setVisible(shown)
        self.shell.search.set_sidebar_shown(shown)
        self.actions_by_name["view.sidebar"].setChecked(shown)

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
                When.WRITABLE: writable and not self.work.running,
                When.SELECTION: writable and bool(self.coordinator.selection or page),
                When.ARTICLE: page is not None,
                When.HITS: page is not None and page.hit_count > 0,
                When.IMPORTING: self.work.running,
            }
        )
        self.shell.search.set_import_enabled(writable and not self.work.running)

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
        narrow = self.width() < SIDEBAR_FROM
        wanted = self.session.settings.flag("window.sidebar") and not narrow
        if wanted == self.shell.facets.isHidden():
            self._show_sidebar(wanted)


def _without_checked(handler: Callable[[], None]) -> Callable[[], None]:
    """``triggered`` brings the check state along, which no handler of the table wants."""

    def run(_checked: bool = False) -> None:
        handler()

    return run
