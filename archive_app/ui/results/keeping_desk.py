"""Finds a large selection in a new list while the window goes on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import JobContext
from archive_app.ui.results.keeping import Kept, kept_of
from archive_app.ui.results.panel import ResultsPanel
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Latest


class KeepingDesk(QObject):
    """Between the list and the read lane; the newest list is the one that counts."""

    def __init__(self, session: Session, results: ResultsPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._results = results
        self._search = Latest(session.read_lane)
        results.selection_sought.connect(self._seek)
        results.list_leaving.connect(self._search.cancel)
        session.closed.connect(self._search.cancel)

    def _seek(self, generation: int, chosen: Sequence[ArticleId], ids: Sequence[ArticleId]) -> None:
        found = partial(self._results.put_selection, generation, len(chosen))
        self._search.ask(partial(_find, chosen, ids), found, self._session.tell)


def _find(chosen: Sequence[ArticleId], ids: Sequence[ArticleId], ctx: JobContext) -> Kept:
    return kept_of(chosen, ids, ctx.checkpoint)
