"""What the menus and keys do: the actions of the table, each with what carries it out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow

from archive_app.domain.articles import ReviewStatus
from archive_app.domain.ids import ArticleId
from archive_app.domain.reading import ReaderPage
from archive_app.settings.declare import Section
from archive_app.ui.action_table import ACTIONS, When
from archive_app.ui.actions import Actions
from archive_app.ui.article_dialogs import ArticleDialogs
from archive_app.ui.article_windows import ArticleWindows
from archive_app.ui.browsing import Browser
from archive_app.ui.coordinator import Coordinator
from archive_app.ui.curating.desk import CuratingDesk
from archive_app.ui.diagnostics.desk import DiagnosticsDesk
from archive_app.ui.dialogs.about import AboutDialog
from archive_app.ui.exchange.desk import ExchangeDesk
from archive_app.ui.facets.desk import FacetDesk
from archive_app.ui.files import FileActions
from archive_app.ui.focus_mode import FocusMode
from archive_app.ui.help.desk import HelpDesk
from archive_app.ui.imports.flow import ImportFlow
from archive_app.ui.keymap_following import KeymapFollowing
from archive_app.ui.keymap_sheet import ShortcutSheet
from archive_app.ui.long_work import LongWork
from archive_app.ui.mouse_ways import MouseWays
from archive_app.ui.palette.desk import PaletteDesk
from archive_app.ui.preferences import Preferences
from archive_app.ui.printing.printing import Printing
from archive_app.ui.reading_features import ReadingFeatures
from archive_app.ui.saved.desk import SavedDesk
from archive_app.ui.search.desk import SearchDesk
from archive_app.ui.session import Session
from archive_app.ui.settings_dialog.desk import SettingsDesk
from archive_app.ui.shell import BROWSE, HISTORY, IMPORTS, NAMES, TAGS, Shell
from archive_app.ui.theme import Theme
from archive_app.ui.undo.following import UndoFollowing
from archive_app.ui.undo.stack import UndoStack
from archive_app.ui.undo_actions import REDO, UNDO
from archive_app.ui.way_history import WayHistory
from archive_app.ui.welcome.desk import WelcomeDesk
from archive_app.ui.window_actions import AT_THE_TEXT


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a window that carry actions out."""

    theme: Theme
    session: Session
    undo: UndoStack
    browser: Browser
    shell: Shell
    coordinator: Coordinator
    work: LongWork
    files: FileActions
    imports: ImportFlow
    dialogs: ArticleDialogs
    preferences: Preferences
    printing: Printing
    history: WayHistory
    focus: FocusMode
    features: ReadingFeatures
    filters: FacetDesk
    search: SearchDesk
    saved: SavedDesk
    exchange: ExchangeDesk
    windows: ArticleWindows
    palette: PaletteDesk
    settings: SettingsDesk
    help: HelpDesk
    diagnostics: DiagnosticsDesk
    curating: CuratingDesk


class Commands(QObject):
    """Fills the menu bar of a window, and tells which actions are possible now."""

    def __init__(self, parts: Parts, window: QMainWindow) -> None:
        super().__init__(window)
        self._parts = parts
        self._window = window
        self.actions = Actions(self._handlers(), window)
        self.actions.lock(parts.session.settings.policy.locked_actions)
        KeymapFollowing(parts.session, self.actions, self)
        menus = self.actions.fill(window.menuBar())
        parts.files.fill_recent(menus["recent"])
        self._status_menu = menus["status"]
        UndoFollowing(parts.undo, self.actions, self)
        parts.palette.set_actions(self.actions)
        for pane in (parts.shell.results, parts.shell.reader):
            self.actions.add_local_to(pane)
        self.actions.add_of_list_to(parts.shell.results.view)
        marking = parts.shell.results.view.marking
        marking.changed.connect(self.actions["edit.selection_mode"].setChecked)
        parts.shell.search.follow(self.actions.__getitem__)
        parts.shell.rail.follow(self.actions["tools.settings"])
        parts.shell.sidebar.follow(self.actions.__getitem__)
        self.welcome = WelcomeDesk(
            parts.session, parts.shell, parts.coordinator, self.actions.__getitem__, self
        )
        parts.shell.notices.diagnostics_requested.connect(self._show_diagnostics)
        parts.shell.status.rebuild_requested.connect(self.actions["tools.rebuild"].trigger)
        parts.shell.notices.rebuild_requested.connect(self.actions["tools.rebuild"].trigger)
        MouseWays(
            self.actions["view.back"],
            self.actions["view.forward"],
            (parts.shell.results.view.viewport(), parts.shell.reader.view.viewport()),
            self,
        )
        parts.coordinator.possible_changed.connect(self.show_possible)
        parts.history.changed.connect(self.show_possible)
        parts.history.wanted.connect(self._read_again)
        parts.focus.changed.connect(self.actions["view.focus"].setChecked)
        parts.features.pinyin.changed.connect(self.actions["view.pinyin"].setChecked)
        parts.features.plain.changed.connect(self.actions["view.plain"].setChecked)
        self.actions["view.pinyin"].setChecked(parts.features.pinyin.is_on)
        self.actions["view.plain"].setChecked(parts.features.plain.is_on)

    def show_possible(self) -> None:
        """Enable what can be done now."""
        parts = self._parts
        is_open = parts.session.is_open
        page = parts.coordinator.page
        writable = is_open and not parts.session.workspace.read_only
        self.actions.enable(
            {
                When.OPEN: is_open,
                When.WRITABLE: writable,
                When.SELECTION: writable and bool(parts.coordinator.selection or page),
                When.ARTICLE: page is not None,
                When.EDITABLE: writable and page is not None,
                When.TWO: len(parts.coordinator.selection) == 2,
                When.HITS: page is not None and page.hit_count > 0,
                When.BACK: parts.history.can_go_back,
                When.FORWARD: parts.history.can_go_forward,
                When.RUNNING: parts.work.running,
            }
        )
        can_import = writable and not self.actions.is_locked("file.import")
        parts.shell.search.set_import_enabled(can_import)
        parts.imports.space.set_import_enabled(can_import)

    # --- inside: building

    def _handlers(self) -> dict[str, Callable[[], None]]:
        parts = self._parts
        shell, work, dialogs = parts.shell, parts.work, parts.dialogs
        handlers: dict[str, Callable[[], None]] = {
            "file.new": parts.files.new,
            "file.open": parts.files.open,
            "file.sample": parts.session.open_sample,
            "file.import": parts.imports.open_wizard,
            "file.stop_import": work.stop,
            "file.print": partial(self._with_page, parts.printing.print_page),
            "file.pdf": partial(self._with_page, parts.printing.save_pdf),
            "file.save_copy": parts.files.save_copy,
            "file.export_edits": parts.exchange.export,
            "file.merge_edits": parts.exchange.merge,
            "file.close": parts.files.close,
            "file.quit": self._quit,
            UNDO: parts.undo.stack.undo,
            REDO: parts.undo.stack.redo,
            "edit.select_all": self._select_all,
            "edit.selection_mode": self._mark,
            "view.browse": partial(shell.show_space, BROWSE),
            "view.tags": partial(shell.show_space, TAGS),
            "view.names": partial(shell.show_space, NAMES),
            "view.imports": partial(shell.show_space, IMPORTS),
            "view.history": partial(shell.show_space, HISTORY),
            "view.sidebar": parts.preferences.toggle_sidebar,
            "view.columns": parts.preferences.choose_columns,
            "view.high_contrast": parts.preferences.toggle_high_contrast,
            "view.back": parts.history.back,
            "view.forward": parts.history.forward,
            "view.focus": parts.focus.toggle,
            "view.pinyin": parts.features.pinyin.toggle,
            "view.plain": parts.features.plain.toggle,
            "view.next_layout": shell.reader.cycle_layout,
            "view.swap": parts.preferences.swap,
            "view.details": parts.features.details.toggle,
            "view.larger": parts.features.zooming.larger,
            "view.smaller": parts.features.zooming.smaller,
            "view.normal_size": parts.features.zooming.reset,
            "view.next_pane": partial(self._step_pane, 1),
            "view.previous_pane": partial(self._step_pane, -1),
            "search.focus": self._focus_search,
            "search.clear_filters": parts.search.clear_filters,
            "search.copy_query": parts.filters.copy_query,
            "search.write_filters": parts.filters.write_filters,
            "search.read_filters": parts.filters.read_filters,
            "search.choose_filters": parts.filters.choose,
            "search.refresh": parts.browser.search,
            "search.build": parts.search.build,
            "search.forget": parts.search.forget,
            "search.syntax": self._show_syntax,
            "search.save": parts.saved.save,
            "search.saved": parts.saved.show,
            "search.saved_import": parts.saved.add_file,
            "search.batch": parts.saved.search_list,
            "search.saved_export": parts.saved.export_all,
            "search.words": parts.search.search_words,
            "search.next_hit": shell.reader.next_hit,
            "search.previous_hit": shell.reader.previous_hit,
            "search.next_of_term": shell.reader.next_hit_of_term,
            "search.in_article": parts.features.finding.open,
            "article.next": shell.results.view.next_article,
            "article.previous": shell.results.view.previous_article,
            "article.new": dialogs.write_new,
            "article.cleaning": partial(self._about_article, dialogs.show_cleaning),
            "article.write_side": partial(self._about_article, dialogs.write_side),
            "article.tag": parts.coordinator.edit_tags,
            "article.next_flag": shell.reader.next_flag,
            "article.previous_flag": shell.reader.previous_flag,
            "article.note": parts.features.notes.add,
            "article.fields": parts.features.details.correct_field,
            "article.notes": parts.features.details.show_notes,
            "article.correct": parts.features.correcting.start,
            "article.versions": parts.features.versions.toggle_bar,
            "article.look_up": parts.features.lookup.look_up_caret,
            "article.copy_both": partial(
                parts.features.plain.at_caret, shell.reader.view.copy_both
            ),
            "article.status": self._offer_status,
            "article.reprints": partial(self._about_article, dialogs.show_reprints_of),
            "article.window": partial(self._about_article, self._open_window),
            "article.compare": self._compare,
            "tools.reprints": dialogs.show_reprints,
            "tools.find_reprints": work.find_reprints,
            "tools.check": work.check,
            "tools.rebuild": work.rebuild_index,
            "tools.palette": parts.palette.open,
            "tools.settings": parts.settings.open,
            "help.manual": self._show_manual,
            "help.shortcuts": self._show_shortcuts,
            "help.first_steps": self._show_first_steps,
            "help.reset_sample": parts.files.reset_sample,
            "help.diagnostics": self._show_diagnostics,
            "help.about": self._show_about,
            **parts.curating.handlers(),
        }
        for name in AT_THE_TEXT:
            handlers[name] = partial(parts.features.plain.leaving, handlers[name])
        choices = self._choices()
        for spec in ACTIONS:
            kind, _, value = spec.id.partition(".")
            if spec.id not in handlers:
                handlers[spec.id] = partial(choices[kind], value)
        return {name: _without_checked(handler) for name, handler in handlers.items()}

    def _choices(self) -> dict[str, Callable[[str], None]]:
        """What carries out the choice of one of several values, by the first part of its id."""
        return {
            "theme": self._parts.preferences.set_theme,
            "density": self._parts.preferences.set_density,
            "layout": self._parts.shell.reader.set_layout,
            "sort": self._parts.preferences.set_sort,
            "then": self._parts.preferences.set_then,
            "group": self._parts.preferences.set_grouping,
            "status": self._set_status,
            "link": self._step_link,
        }

    # --- inside: what is done

    def _quit(self) -> None:
        self._window.close()

    def _set_status(self, status: str) -> None:
        self._parts.coordinator.set_status(ReviewStatus(status))

    def _step_link(self, step: str) -> None:
        features = self._parts.features
        features.plain.leaving(partial(features.linking.ask, step))

    def _with_page(self, act: Callable[[ReaderPage], None]) -> None:
        page = self._parts.coordinator.page
        if page is not None:
            act(page)

    def _about_article(self, show: Callable[[ArticleId], None]) -> None:
        page = self._parts.coordinator.page
        if page is not None:
            show(page.article.id)

    def _open_window(self, article: ArticleId) -> None:
        self._parts.windows.open([article])

    def _compare(self) -> None:
        self._parts.windows.open(self._parts.coordinator.selection)

    def _offer_status(self) -> None:
        self._status_menu.popup(self._parts.shell.below_head())
        page = self._parts.coordinator.page
        status = page.article.status if page is not None else ReviewStatus.UNREVIEWED
        self._status_menu.setActiveAction(self.actions[f"status.{status.value}"])

    def _focus_search(self) -> None:
        self._parts.shell.show_space(BROWSE)
        self._parts.shell.search.focus_search()

    def _show_syntax(self) -> None:
        self._focus_search()
        self._parts.shell.search.field.show_help()

    def _select_all(self) -> None:
        self._parts.shell.show_space(BROWSE)
        view = self._parts.shell.results.view
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        view.selectAll()

    def _mark(self) -> None:
        self._parts.shell.show_space(BROWSE)
        marking = self._parts.shell.results.view.marking
        marking.toggle()
        self.actions["edit.selection_mode"].setChecked(marking.is_on)  # an empty list has none

    def _step_pane(self, step: int) -> None:
        panes = self._parts.shell.panes()
        focus = self._window.focusWidget()
        here = next(
            (i for i, pane in enumerate(panes) if focus is pane or pane.isAncestorOf(focus)), -step
        )
        panes[(here + step) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _read_again(self, article: ArticleId) -> None:
        """Open an article once more; the list goes with it where it is listed."""
        view = self._parts.shell.results.view
        # Where it is the current row already, choosing it would open nothing.
        if view.current_id() == article or not view.select_article(article):
            self._parts.browser.open_article(article)

    def _show_manual(self) -> None:
        self._parts.help.open(self.actions)

    def _show_first_steps(self) -> None:
        self.welcome.show_steps()

    def _show_diagnostics(self) -> None:
        self._parts.diagnostics.open(self.actions["tools.check"], self.actions["tools.rebuild"])

    def _show_shortcuts(self) -> None:
        sheet = ShortcutSheet(self._parts.theme, self.actions, self._window)
        sheet.editing_requested.connect(self._change_keys)
        sheet.open()

    def _change_keys(self) -> None:
        self._parts.settings.open_section(Section.KEYBOARD)

    def _show_about(self) -> None:
        AboutDialog(self._parts.theme, self._window).open()


def _without_checked(handler: Callable[[], None]) -> Callable[[], None]:
    """``triggered`` brings the check state along, which no handler of the table wants."""

    def run(_checked: bool = False) -> None:
        handler()

    return run
