"""What the cards of the welcome page do, and what the page knows of settings and recent files."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction

from archive_app.domain.jobs import JobContext
from archive_app.ui.coordinator import Coordinator
from archive_app.ui.session import Session
from archive_app.ui.shell import BROWSE, Shell
from archive_app.ui.sidebar import FILTERS
from archive_app.ui.tasks.lanes import Latest
from archive_app.ui.welcome.card_table import EXAMPLE, CardName
from archive_app.ui.welcome.recent import RecentArchive

_ACTIONS = {
    CardName.IMPORT: "file.import",
    CardName.NEW: "file.new",
    CardName.OPEN: "file.open",
    CardName.SAMPLE: "file.sample",
}
_STEPS, _SAMPLE, _RECENT = "welcome.steps", "library.sample", "library.recent"


class WelcomeDesk(QObject):
    """Carries out what is chosen on the page."""

    def __init__(
        self,
        session: Session,
        shell: Shell,
        coordinator: Coordinator,
        action: Callable[[str], QAction],
        parent: QObject | None = None,
    ) -> None:
        """``action`` gives an action by its id."""
        super().__init__(parent)
        self._session = session
        self._shell = shell
        self._coordinator = coordinator
        self._action = action
        self._looks = Latest(session.write_lane)
        self._tags_next = False  # the tag box is opened with the article
        page = shell.welcome
        page.follow(action)
        self._follow(_STEPS)
        session.setting_changed.connect(self._follow)
        page.card_chosen.connect(self._choose)
        page.steps_shown.connect(partial(session.settings.set, _STEPS))
        page.sample_wanted.connect(partial(session.settings.set, _SAMPLE))
        page.recent.chosen.connect(self._open)
        page.recent.removed.connect(self._remove)
        coordinator.page_shown.connect(self._tag)
        session.closed.connect(self.look_at_recent)
        session.opening_failed.connect(self.look_at_recent)
        self.look_at_recent()

    def show_steps(self) -> None:
        """The first steps, in place of the article, whatever was said of them before."""
        self._session.settings.set(_STEPS, True)
        self._shell.show_space(BROWSE)
        self._shell.show_reader(shown=False)
        self._shell.welcome.set_steps_shown(True)
        self._shell.welcome.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_at_recent(self) -> None:
        """List the archives opened lately; a drive that is away takes its time to say so."""
        paths = self._session.settings.texts(_RECENT)
        self._looks.ask(partial(_look, paths), self._show_recent, self._session.tell)

    # --- inside

    def _follow(self, key: str) -> None:
        """Show what the settings say now."""
        settings, page = self._session.settings, self._shell.welcome
        if key in (_STEPS, _SAMPLE):
            page.set_steps_shown(settings.flag(_STEPS))
            page.set_sample_wanted(settings.flag(_SAMPLE))

    def _choose(self, name: str) -> None:
        card = CardName(name)
        match card:
            case CardName.SEARCH:
                self._search()
            case CardName.FILTERS:
                self._filter()
            case CardName.READ:
                self._read()
            case CardName.TAG:
                self._tags_next = True
                self._read()
            case _:
                self._action(_ACTIONS[card]).trigger()

    def _search(self) -> None:
        """In the sample the example is searched for; elsewhere it may find nothing."""
        search = self._shell.search
        if self._session.is_sample:
            search.set_query(EXAMPLE)
            search.query_edited.emit(EXAMPLE)
        search.focus_search()

    def _filter(self) -> None:
        if self._shell.sidebar.isHidden():
            self._action("view.sidebar").trigger()
        self._shell.sidebar.show_tab(FILTERS)
        self._shell.facets.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> None:
        self._shell.results.view.setFocus()
        self._shell.results.view.next_article()

    def _tag(self) -> None:
        if self._tags_next:
            self._tags_next = False
            self._action("article.tag").trigger()

    def _show_recent(self, archives: list[RecentArchive]) -> None:
        self._shell.welcome.recent.show_archives(archives)
        self._shell.welcome.show_recent()

    def _open(self, path: str) -> None:
        self._session.open(Path(path))

    def _remove(self, path: str) -> None:
        left = (one for one in self._session.settings.texts(_RECENT) if one != path)
        self._session.settings.set(_RECENT, tuple(left))
        self.look_at_recent()


def _look(paths: tuple[str, ...], _ctx: JobContext) -> list[RecentArchive]:
    return [RecentArchive(path, Path(path).exists()) for path in paths]
