"""The command palette of a window: what it offers, and what becomes of a choice."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from archive_app.domain.completing import Completion
from archive_app.domain.ids import ArticleId
from archive_app.domain.query import Field
from archive_app.domain.reading import ReaderPage
from archive_app.ui.actions import Actions
from archive_app.ui.browsing import Browser
from archive_app.ui.models.wording import Wording
from archive_app.ui.palette.box import PaletteBox
from archive_app.ui.palette.commands import CommandRows, State
from archive_app.ui.palette.entries import Entry, Group, Typed, rows_for
from archive_app.ui.palette.finding import Find, Found
from archive_app.ui.search.desk import SearchDesk
from archive_app.ui.session import Session
from archive_app.ui.shell import BROWSE, Shell
from archive_app.ui.tasks.lanes import Latest

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

MOST_LATELY = 8  # articles, and commands, that are remembered
_FEW = 5
_VALUE_LOOKS = {
    Field.TAG: (Group.TAG, "tag"),
    Field.PERSON: (Group.NAME, "user"),
    Field.ORG: (Group.NAME, "building-2"),
    Field.PLACE: (Group.NAME, "map-pin"),
    Field.SOURCE: (Group.NAME, "newspaper"),
}

Extra = Callable[[], Sequence[Entry]]


@dataclass(frozen=True, slots=True)
class _Read:
    """An article that was read in this session."""

    id: ArticleId
    title: str


class PaletteDesk(QObject):
    """Opens the palette, fills it while one types, and runs what is chosen."""

    def __init__(
        self,
        theme: Theme,
        session: Session,
        shell: Shell,
        browser: Browser,
        searching: SearchDesk,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._shell = shell
        self._browser = browser
        self._searching = searching
        self._window = window
        self._wording = Wording(self)
        self._commands: CommandRows | None = None
        self._extras: list[Extra] = []
        self._question = Latest(session.read_lane)
        self._read: list[_Read] = []
        self._run_lately: list[str] = []
        self._found = Found()
        self._typed = Typed.of("")
        self._fixed: list[Entry] = []
        self._before: QWidget | None = None
        self.box = PaletteBox(theme, window)
        self.box.typed.connect(self._look)
        self.box.run_requested.connect(self._run)
        self.box.closed.connect(self._give_back)
        browser.page_opened.connect(self._note_read)
        session.closed.connect(self._forget)
        shell.search.palette_requested.connect(self.open)

    def set_actions(self, actions: Actions) -> None:
        """Offer these."""
        self._commands = CommandRows(actions, self)

    def offer_also(self, extra: Extra) -> None:
        """Offer what ``extra`` gives each time the palette opens: settings, saved searches."""
        self._extras.append(extra)

    def open(self) -> None:
        """Show the palette; what has the keyboard gets it back afterwards."""
        if self.box.isVisible():
            return
        self._before = self._window.focusWidget()
        self._fixed = list(self._fixed_entries())
        self.box.open()
        self._look("")

    # --- what is offered

    def _fixed_entries(self) -> Iterator[Entry]:
        """What is known without a look into the archive."""
        if self._commands is not None:
            workspace = self._session.workspace if self._session.is_open else None
            has_article = self._browser.open_id is not None
            state = State(
                workspace is not None, bool(workspace and workspace.read_only), has_article
            )
            commands = self._commands.entries(state)
            yield from commands
            yield from self._used_lately(commands)
        for read in self._read:
            run = partial(self._open_article, read.id)
            detail = self.tr("Read lately")
            yield Entry(f"read:{read.id}", Group.ARTICLE, read.title, "history", run, detail)
        for path in map(Path, self._session.settings.texts("library.recent")):
            run = partial(self._session.open, path)
            folder = str(path.parent)
            yield Entry(f"archive:{path}", Group.ARCHIVE, path.name, "archive", run, folder)
        for extra in self._extras:
            yield from extra()

    def _used_lately(self, commands: Sequence[Entry]) -> Iterator[Entry]:
        known = {entry.key: entry for entry in commands}
        for key in self._run_lately[:_FEW]:
            if (entry := known.get(key)) is not None and not entry.blocked:
                yield replace(entry, key=f"lately:{key}", group=Group.RECENT)

    def _look(self, text: str) -> None:
        """Show what fits now; what the archive has follows."""
        self._typed = Typed.of(text)
        self._found = Found()
        self._question.cancel()
        self._show(keep=False)
        if self._session.is_open:
            work = Find(self._session.workspace, self._typed)
            self._question.ask(work, self._take, self._session.tell)

    def _take(self, found: Found) -> None:
        self._found = found
        self._show(keep=True)

    def _show(self, *, keep: bool) -> None:
        known = list(self._fixed)
        shown = {entry.key for entry in known}
        known += [entry for entry in self._found_entries() if entry.key not in shown]
        self.box.set_rows(rows_for(self._typed, known), keep=keep)

    def _found_entries(self) -> Iterator[Entry]:
        for field, offer in self._found.values:
            yield self._value_entry(field, offer)
        for row in self._found.articles:
            run = partial(self._open_article, row.id)
            title = row.title or row.original_title or row.external_id
            about = (row.source, self._wording.date(row.dating))
            detail = " · ".join(part for part in about if part)
            also = (row.original_title, row.external_id)
            yield Entry(
                f"read:{row.id}", Group.ARTICLE, title, "file-text", run, detail, also=also,
                found_elsewhere=True,
            )  # fmt: skip

    def _value_entry(self, field: Field, offer: Completion) -> Entry:
        group, icon = _VALUE_LOOKS[field]
        count = "" if offer.count is None else self._wording.articles(offer.count)
        run = partial(self._search_for, offer.text)
        key = f"{field.value}:{offer.text}"
        return Entry(key, group, offer.label, icon, run, count, found_elsewhere=True)

    # --- what becomes of it

    def _run(self, entry: Entry) -> None:
        """Close, give the keyboard back, then run: commands look at what has the keyboard."""
        key = entry.key.removeprefix("lately:")
        if entry.group in (Group.COMMAND, Group.CURRENT, Group.RECENT):
            self._run_lately = [key, *(old for old in self._run_lately if old != key)]
            del self._run_lately[MOST_LATELY:]
        self.box.close_box()
        entry.run()

    def _give_back(self) -> None:
        self._question.cancel()
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._shell.search.focus_search()

    def _search_for(self, query: str) -> None:
        """All the articles of a tag, a name: the filters in force are cleared."""
        self._searching.clear_filters()
        self._searching.search_for(query)

    def _open_article(self, article: ArticleId) -> None:
        self._shell.show_space(BROWSE)
        view = self._shell.results.view
        if view.current_id() == article or not view.select_article(article):
            self._browser.open_article(article)
        self._shell.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note_read(self, page: ReaderPage) -> None:
        article = page.article
        read = _Read(article.id, article.title)
        self._read = [read, *(old for old in self._read if old.id != read.id)][:MOST_LATELY]

    def _forget(self) -> None:
        """The archive is closed: its articles go with it."""
        self._read = []
        self._found = Found()
        self.box.close_box()
