"""What saved searches do in a window: kept, opened, counted in the background, shared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.jobs import JobContext
from archive_app.domain.saved_searches import SavedSearch, newest_of, request_of
from archive_app.domain.searching import SearchRequest
from archive_app.services.saved_files import SUFFIX, take_searches, write_searches
from archive_app.services.saved_looks import Tally
from archive_app.ui.browsing import Browser
from archive_app.ui.dialogs.file_dialog import FileDialog
from archive_app.ui.dialogs.save_dialog import SaveDialog, file_name
from archive_app.ui.editing import Editor
from archive_app.ui.models.wording import Wording
from archive_app.ui.palette.entries import Entry, Group
from archive_app.ui.preferences import Preferences
from archive_app.ui.saved.batch_dialog import BatchDialog
from archive_app.ui.saved.words import SearchWords
from archive_app.ui.session import Session
from archive_app.ui.shell import BROWSE, Shell
from archive_app.ui.sidebar import SAVED
from archive_app.ui.tasks.lanes import Latest
from archive_app.ui.theme import Theme

_PAUSE_MS = 800  # after a change, before everything is counted again
_COUNTED_ANEW = frozenset(Aspect) - {Aspect.ALIGNMENT}


class SavedDesk(QObject):
    """Connects the list of saved searches with the archive of one window."""

    listed = Signal(object)  # tuple[SavedSearch, ...]: as they are now

    def __init__(
        self,
        theme: Theme,
        session: Session,
        shell: Shell,
        browser: Browser,
        editor: Editor,
        preferences: Preferences,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session = session
        self._shell = shell
        self._browser = browser
        self._editor = editor
        self._preferences = preferences
        self._window = parent
        self._words = SearchWords(self)
        self._wording = Wording(self)
        self._listing = Latest(session.read_lane)
        self._counting = Latest(session.read_lane)
        self._waiting: list[SavedSearch] = []  # still to be counted
        self._searches: tuple[SavedSearch, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._load)
        self._connect()

    def _connect(self) -> None:
        panel, session = self._shell.sidebar.saved, self._session
        panel.opened.connect(self.open)
        panel.new_wanted.connect(self.open_newest)
        panel.rename_wanted.connect(self._rename)
        panel.edit_wanted.connect(self._edit)
        panel.pin_wanted.connect(self._pin)
        panel.remove_wanted.connect(self._remove)
        panel.keep_wanted.connect(self.save)
        panel.move_wanted.connect(self._move)
        panel.export_wanted.connect(self.export)
        self._shell.keeping.accepted.connect(self._keep)
        session.opened.connect(self._begin)
        session.closed.connect(self._forget)
        session.changed.connect(self._follow)

    @property
    def searches(self) -> tuple[SavedSearch, ...]:
        """The saved searches, by name."""
        return self._searches

    def entries(self) -> list[Entry]:
        """A row of the palette for each saved search."""
        return [
            Entry(
                key=f"search:{search.name}",
                group=Group.SEARCH,
                label=search.name,
                icon="bookmark",
                run=partial(self.open, search),
                detail=search.folder or search.description,
            )
            for search in self._searches
        ]

    # --- what actions do

    def save(self) -> None:
        """Ask for a name for the search in force."""
        if not self._session.is_open or self._session.workspace.read_only:
            return
        request = self._browser.request
        search = SavedSearch(
            name=self._words.name(request),
            query=request.text,
            filters=request.filters,
            sort=request.sort,
            scope=request.scope,
            without=request.without,
            then=request.then,
            density=self._preferences.density,
        )
        kept = self._words.kept(request)
        self._shell.keeping.open_for(search, kept, self._searches, self._below_button())

    def show(self) -> None:
        """Show the list, with the keyboard in it."""
        self._shell.show_space(BROWSE)
        self._preferences.show_sidebar()
        self._shell.sidebar.show_tab(SAVED)
        self._shell.sidebar.setFocus()

    def open(self, search: SavedSearch) -> None:
        """Ask what the search asks, in its order and view; what is new in it has been seen."""
        self._go_to(search, request_of(search))

    def open_newest(self, search: SavedSearch) -> None:
        """Only the articles that were added since somebody last looked, the last one first."""
        self._go_to(search, newest_of(search))

    def add_file(self) -> None:
        """Ask for a file of searches and keep what it holds."""
        filters = self.tr("Saved searches (*{suffix});;All files (*)").format(suffix=SUFFIX)
        title = self.tr("Add saved searches")
        chosen = FileDialog(self._window, title, Path.home(), filters).choose()
        if chosen:
            self.take(chosen[0])

    def take(self, path: Path) -> None:
        """Keep what a file of searches holds."""
        if self._session.is_open and not self._session.workspace.read_only:
            work = _Take(self._session, path)
            self._editor.do(work, then=partial(self._tell_taken, work))

    def accepts(self, data: QMimeData) -> bool:
        """Whether files of searches are dragged over the window, and nothing else."""
        paths = _local_files(data)
        open_to_write = self._session.is_open and not self._session.workspace.read_only
        return open_to_write and bool(paths) and all(_is_ours(path) for path in paths)

    def drop(self, data: QMimeData) -> None:
        """Keep what the files dropped hold."""
        for path in _local_files(data):
            self.take(path)

    def export_all(self) -> None:
        """Write every saved search into a file."""
        self.export(list(self._searches))

    def export(self, searches: list[SavedSearch]) -> None:
        """Ask where, and write these searches into a file."""
        if not searches:
            self._shell.status.show_toast(self.tr("No search is saved yet."))
            return
        fallback = self.tr("Saved searches")
        words = searches[0].name if len(searches) == 1 else fallback
        filters = self.tr("Saved searches (*{suffix})").format(suffix=SUFFIX)
        dialog = SaveDialog(self._window, self.tr("Save searches as a file"), filters, SUFFIX)
        path = dialog.ask(Path.home() / (file_name(words, fallback) + SUFFIX))
        if path is not None:
            told = partial(self._tell_written, path.name)
            work = _Write(tuple(searches), path)
            self._session.read_lane.start(work, told, self._session.tell)

    def search_list(self) -> None:
        """Open the dialog that searches a whole list of queries."""
        if self._session.is_open:
            dialog = BatchDialog(self._theme, self._session, self._window)
            dialog.search_wanted.connect(self._search_one)
            dialog.show()

    def _search_one(self, query: str) -> None:
        """The list of one query of many: in the whole archive, as it was counted."""
        self._shell.show_space(BROWSE)
        order = self._browser.request
        self._browser.go_to(
            SearchRequest(text=query, sort=order.sort, then=order.then, group=order.group)
        )

    # --- inside: the list

    def _begin(self) -> None:
        self._shell.sidebar.saved.set_writable(not self._session.workspace.read_only)
        self._load()

    def _load(self) -> None:
        if self._session.is_open:
            work = _List(self._session)
            self._listing.ask(work, self._show_list, self._session.tell)

    def _show_list(self, searches: list[SavedSearch]) -> None:
        self._searches = tuple(searches)
        self._shell.sidebar.saved.set_searches(self._searches)
        self.listed.emit(self._searches)
        self._waiting = list(self._searches)
        self._count_next()

    def _count_next(self) -> None:
        """One at a time: what a person asks for meanwhile comes first."""
        if self._waiting and self._session.is_open:
            search = self._waiting.pop(0)
            work = _Count(self._session, search)
            self._counting.ask(work, self._show_tally, self._session.tell)

    def _show_tally(self, tally: Tally) -> None:
        self._shell.sidebar.saved.set_tally(tally)
        self._shell.sidebar.set_new(self._shell.sidebar.saved.model.new_total)
        self._count_next()

    def _follow(self, change: ChangeSet) -> None:
        if change.aspects & _COUNTED_ANEW:
            # The list itself is short and people look at it: it follows at once.
            if Aspect.SEARCHES in change.aspects:
                self._load()
            else:
                self._pause.start()

    def _forget(self) -> None:
        self._pause.stop()
        self._listing.cancel()
        self._counting.cancel()
        self._waiting = []
        self._searches = ()
        self._shell.keeping.close()
        self._shell.sidebar.saved.set_searches(())
        self._shell.sidebar.set_new(0)
        self.listed.emit(())

    # --- inside: opening

    def _go_to(self, search: SavedSearch, request: SearchRequest) -> None:
        self._shell.show_space(BROWSE)
        if search.density:
            self._preferences.set_density(search.density)
        self._browser.go_to(replace(request, group=self._browser.request.group))
        if not self._session.workspace.read_only:
            work = _Look(self._session, search)
            self._session.write_lane.start(work, self._looked, self._session.tell)

    def _looked(self, tally: Tally) -> None:
        """Nothing of what was just seen is new."""
        if any(search.name == tally.name for search in self._searches):
            self._show_tally(replace(tally, new=0))

    # --- inside: edits

    def _keep(self, search: SavedSearch, was: str) -> None:
        self._editor.do(_Keep(self._session, search, was, is_seen=not was))

    def _rename(self, name: str, new_name: str) -> None:
        service = self._session.workspace.saved
        self._editor.do(lambda _ctx: service.rename(name, new_name))

    def _edit(self, search: SavedSearch) -> None:
        place = self._shell.sidebar.mapToGlobal(QPoint(self._shell.sidebar.width(), 0))
        self._shell.keeping.open_for(search, "", self._searches, place, edits=True)

    def _pin(self, search: SavedSearch) -> None:
        self._editor.do(_Keep(self._session, replace(search, pinned=not search.pinned), ""))

    def _move(self, search: SavedSearch, folder: str) -> None:
        """Into a folder, where a pinned search is a row like others."""
        moved = replace(search, folder=folder, pinned=False)
        self._editor.do(_Keep(self._session, moved, ""))

    def _remove(self, search: SavedSearch) -> None:
        service = self._session.workspace.saved
        self._editor.do(lambda _ctx: service.remove(search.name))

    # --- inside: words and places

    def _below_button(self) -> QPoint:
        button = self._shell.search.save_button
        place = button.mapToGlobal(QPoint(0, button.height() + 4))
        edge = self._window.mapToGlobal(self._window.rect().topRight()).x()
        return QPoint(min(place.x(), edge - self._shell.keeping.width() - 8), place.y())

    def _tell_written(self, name: str, count: int) -> None:
        self._shell.status.show_toast(
            self.tr("%n saved search(es) written to {name}", "", count).format(name=name)
        )

    def _tell_taken(self, work: _Take, change: ChangeSet) -> None:
        """What was added is told as every edit is; say so when there was nothing to add."""
        if work.known and not change.event:
            words = self.tr("%n were there already", "", work.known)
            self._shell.status.show_toast(words)


def _local_files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _is_ours(path: Path) -> bool:
    return path.suffix.lower() == SUFFIX


class _List:
    """The work of reading the list."""

    def __init__(self, session: Session) -> None:
        self._service = session.workspace.saved

    def __call__(self, _ctx: JobContext) -> list[SavedSearch]:
        return self._service.all()


class _Count:
    """The work of counting one search."""

    def __init__(self, session: Session, search: SavedSearch) -> None:
        self._service = session.workspace.looks
        self._search = search

    def __call__(self, ctx: JobContext) -> Tally:
        return self._service.tally(self._search, ctx)


class _Look(_Count):
    """The work of remembering a look."""

    def __call__(self, ctx: JobContext) -> Tally:
        tally = super().__call__(ctx)
        self._service.look(self._search, tally.newest)
        return tally


class _Keep:
    """The work of saving a search, under another name than before if it was edited."""

    def __init__(
        self, session: Session, search: SavedSearch, was: str, *, is_seen: bool = False
    ) -> None:
        """``is_seen``: its results are on the screen, so only what comes later is new."""
        self._service = session.workspace.saved
        self._looks = session.workspace.looks
        self._search = search
        self._was = was
        self._is_seen = is_seen

    def __call__(self, ctx: JobContext) -> ChangeSet:
        if self._was:
            change = self._service.change(self._was, self._search)
        else:
            change = self._service.save(self._search)
        if self._is_seen:
            self._looks.look(self._search, self._looks.tally(self._search, ctx).newest)
        return change


class _Take:
    """The work of keeping what a file holds."""

    def __init__(self, session: Session, path: Path) -> None:
        self._service = session.workspace.saved
        self._path = path
        self.known = 0  # searches that were there just so

    def __call__(self, _ctx: JobContext) -> ChangeSet:
        taken, change = take_searches(self._path, self._service)
        self.known = len(taken.known)
        return change


class _Write:
    """The work of writing a file."""

    def __init__(self, searches: Sequence[SavedSearch], path: Path) -> None:
        self._searches = searches
        self._path = path

    def __call__(self, _ctx: JobContext) -> int:
        write_searches(self._searches, self._path)
        return len(self._searches)
