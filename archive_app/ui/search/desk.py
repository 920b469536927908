"""What the search field asks of the archive: completions, and how far a long search is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from archive_app.domain.completing import Completion
from archive_app.domain.jobs import JobContext
from archive_app.services.completing import CompletionService
from archive_app.ui.browsing import Browser
from archive_app.ui.search.bar import SearchBar
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Latest


class SearchDesk(QObject):
    """Completes in the background; an older question is forgotten."""

    def __init__(
        self, session: Session, bar: SearchBar, browser: Browser, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._bar = bar
        self._browser = browser
        self._question = Latest(session.read_lane)
        completer = bar.field.completer
        completer.wanted.connect(self._complete)
        completer.unwanted.connect(self._question.cancel)
        browser.searching_changed.connect(bar.field.set_searching)
        browser.progressed.connect(bar.field.busy.set_progress)
        bar.stop_requested.connect(self._stop)
        session.closed.connect(completer.close)

    def _complete(self, text: str, caret: int) -> None:
        if self._session.is_open:
            work = _Complete(self._session.workspace.completing, text, caret)
            done = partial(self._bar.field.completer.offer, text, caret)
            self._question.ask(work, done, self._session.tell)

    def _stop(self) -> None:
        self._browser.stop()
        self._bar.field.set_stopped()


class _Complete:
    """The work of completing one text."""

    def __init__(self, service: CompletionService, text: str, caret: int) -> None:
        self._service = service
        self._typed = (text, caret)

    def __call__(self, ctx: JobContext) -> Sequence[Completion]:
        return self._service.complete(*self._typed, ctx=ctx)
