"""What the History space does: it loads edits, tells what each changed, takes them back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from archive_app.domain.changes import ChangeSet, HistoryEntry
from archive_app.domain.history import EventDetails, HistoryWish
from archive_app.domain.ids import ArticleId, EventId
from archive_app.domain.jobs import JobContext
from archive_app.domain.searching import SearchRequest
from archive_app.services.history import HistoryService
from archive_app.ui.browsing import Browser
from archive_app.ui.editing import Editor
from archive_app.ui.history_space.list import PAGE
from archive_app.ui.history_space.space import HistorySpace
from archive_app.ui.session import Session
from archive_app.ui.shell import BROWSE, HISTORY, Shell
from archive_app.ui.tasks.lanes import Jobs, Latest
from archive_app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class _Loaded:
    entries: list[HistoryEntry]
    people: list[str]


class HistoryDesk(QObject):
    """Between the History space and the library."""

    def __init__(
        self,
        theme: Theme,
        session: Session,
        editor: Editor,
        browser: Browser,
        shell: Shell,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._editor = editor
        self._browser = browser
        self._shell = shell
        self._loads = Latest(Jobs(session.read_lane, self))
        self._older = Latest(Jobs(session.read_lane, self))
        self._details = Latest(Jobs(session.read_lane, self))
        self.space = HistorySpace(theme, shell)
        shell.add_space(self.space, "history", self.tr("History"), "Ctrl+5")
        space = self.space
        space.shown.connect(self.load)
        space.wish_changed.connect(self.load)
        space.looked_at.connect(self._look)
        space.model.more_wanted.connect(self._load_older)
        space.panel.undo_wanted.connect(self._undo)
        space.panel.redo_wanted.connect(self._redo)
        space.panel.show_wanted.connect(self._show_articles)
        session.changed.connect(self._follow)
        session.opened.connect(self.load)
        session.closed.connect(self._show_none)

    def load(self) -> None:
        """Ask for the edits, if anybody looks."""
        if self._session.is_open and self.space.isVisible():
            self._older.cancel()
            work = partial(_load, self._service, self.space.wish)
            self._loads.ask(work, self._show, self._session.tell)

    def show_article(self, article: ArticleId, title: str) -> None:
        """Show the edits of an article."""
        self.space.show_article(article, title)
        self._shell.show_space(HISTORY)

    # --- inside

    @property
    def _service(self) -> HistoryService:
        return self._session.workspace.history

    def _show(self, loaded: _Loaded) -> None:
        self.space.set_people(loaded.people)
        self.space.set_entries(loaded.entries)

    def _follow(self, _change: ChangeSet) -> None:
        self.load()

    def _load_older(self, before: EventId) -> None:
        work = partial(_page, self._service, self.space.wish, before)
        self._older.ask(work, self.space.model.add_older, self._session.tell)

    def _show_none(self) -> None:
        for asked in (self._loads, self._older, self._details):
            asked.cancel()
        self.space.show_article(None)
        self.space.set_entries(())

    def _look(self) -> None:
        entry = self.space.current
        self._details.cancel()
        if entry is None or not self._session.is_open:
            self.space.panel.show_nothing()
            return
        work = partial(_read, self._service, entry.event)
        self._details.ask(work, self._show_details, self._session.tell)

    def _show_details(self, details: EventDetails) -> None:
        writable = not self._session.workspace.read_only
        self.space.panel.show_edit(details, writable=writable)

    def _undo(self, entry: HistoryEntry) -> None:
        self._editor.take_back(entry.event)

    def _redo(self, entry: HistoryEntry) -> None:
        self._editor.do_again(entry.event)

    def _show_articles(self, articles: Sequence[ArticleId]) -> None:
        query = query_of(articles)
        self._shell.search.set_query(query)
        self._shell.show_space(BROWSE)
        self._browser.go_to(SearchRequest(text=query))


def query_of(articles: Sequence[ArticleId]) -> str:
    """A query that finds these and no others: numbers in a row as ranges."""
    runs = [
        [number for _, number in run]
        for _, run in groupby(enumerate(sorted(articles)), lambda pair: pair[1] - pair[0])
    ]
    terms = (f"id:#{run[0]}..{run[-1]}" if run[1:] else f"id:#{run[0]}" for run in runs)
    return " OR ".join(terms)


def _load(service: HistoryService, wish: HistoryWish, _ctx: JobContext) -> _Loaded:
    return _Loaded(service.page(wish, PAGE), service.actors())


def _page(
    service: HistoryService, wish: HistoryWish, before: EventId, _ctx: JobContext
) -> list[HistoryEntry]:
    return service.page(wish, PAGE, before)


def _read(service: HistoryService, event: EventId, _ctx: JobContext) -> EventDetails:
    return service.details(event)
