"""What the search row does in a window: completions, long searches, filters, building, words."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from archive_app.domain.completing import Completion
from archive_app.domain.errors import ArchiveError
from archive_app.domain.jobs import JobContext
from archive_app.services.completing import CompletionService
from archive_app.ui.browsing import Browser
from archive_app.ui.focus_mode import FocusMode
from archive_app.ui.search.builder import SearchBuilder
from archive_app.ui.search.clearing import FilterClearing
from archive_app.ui.search.from_reader import ReaderSearch
from archive_app.ui.session import Session
from archive_app.ui.shell import BROWSE, Shell
from archive_app.ui.tasks.lanes import Latest
from archive_app.ui.undo.stack import UndoStack

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

log = logging.getLogger(__name__)

_HISTORY = "search.history"


class SearchDesk(QObject):
    """Connects the search row with the archive, the filters and the reader of one window."""

    def __init__(
        self,
        theme: Theme,
        session: Session,
        shell: Shell,
        browser: Browser,
        undo: UndoStack,
        focus: FocusMode,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session = session
        self._shell = shell
        self._browser = browser
        self._focus = focus
        self._window = parent
        self._question = Latest(session.read_lane)
        self._clearing = FilterClearing(browser, undo, shell.status, self)
        self._words = ReaderSearch(shell.reader, self)
        self._connect()

    def _connect(self) -> None:
        bar, browser = self._shell.search, self._browser
        field = bar.field
        field.completer.wanted.connect(self._complete)
        field.completer.unwanted.connect(self._question.cancel)
        self._session.closed.connect(field.completer.close)
        browser.searching_changed.connect(field.set_searching)
        browser.progressed.connect(field.busy.set_progress)
        bar.stop_requested.connect(self._stop)
        bar.filters_clear_requested.connect(self._clear_by_key)
        bar.filters_undo_requested.connect(self._clearing.take_back)
        bar.builder_requested.connect(self.build)
        self._shell.chips.clear_all_requested.connect(self.clear_filters)
        self._words.wanted.connect(self.search_for)
        field.edit.history.load(self._session.settings.texts(_HISTORY))
        field.edit.remembered.connect(self._keep_history)

    # --- what actions do

    def clear_filters(self) -> None:
        """Choose nothing of any facet; undoable."""
        self._clearing.clear()

    def build(self) -> None:
        """Open the search builder."""
        if self._session.is_open:
            builder = SearchBuilder(self._theme, self._window, self._shell.search.field.edit.text())
            builder.search_requested.connect(self.search_for)
            builder.open()

    def search_words(self) -> None:
        """Search for the selected words of the reader, else for the word at its caret."""
        self._words.search()

    def search_for(self, query: str) -> None:
        """Show the list that a query text finds; what has the keyboard keeps it."""
        self._focus.leave()
        self._shell.show_space(BROWSE)
        self._shell.search.field.edit.search_for(query)

    def forget(self) -> None:
        """Forget what was searched for before."""
        self._shell.search.field.edit.history.load(())
        self._keep_history()
        self._shell.status.show_toast(self.tr("Earlier searches are forgotten."))

    # --- inside

    def _keep_history(self) -> None:
        texts = self._shell.search.field.edit.history.texts
        self._session.settings.set(_HISTORY, texts)

    def _complete(self, text: str, caret: int) -> None:
        if self._session.is_open:
            work = _Complete(self._session.workspace.completing, text, caret)
            done = partial(self._shell.search.field.completer.offer, text, caret)
            self._question.ask(work, done, self._not_completed)

    def _not_completed(self, problem: Exception) -> None:
        if isinstance(problem, ArchiveError):  # nobody asked for completions: a search will tell
            log.info("no completions: %s", type(problem).__name__)
        else:
            self._session.tell(problem)

    def _clear_by_key(self) -> None:
        if self._clearing.clear():
            self._shell.search.field.edit.can_take_back = True

    def _stop(self) -> None:
        self._browser.stop()
        self._shell.search.field.set_stopped()


class _Complete:
    """The work of completing one text."""

    def __init__(self, service: CompletionService, text: str, caret: int) -> None:
        self._service = service
        self._typed = (text, caret)

    def __call__(self, ctx: JobContext) -> Sequence[Completion]:
        return self._service.complete(*self._typed, ctx=ctx)
