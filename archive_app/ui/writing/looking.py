"""What cleaning finds in what is being typed: asked a little after the last key."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from archive_app.domain.articles import Side
from archive_app.domain.cleaning import CardKind
from archive_app.domain.errors import UserError
from archive_app.domain.findings import FindingKind
from archive_app.domain.jobs import JobContext
from archive_app.domain.writing import TypedArticle
from archive_app.services.writing import WritingService
from archive_app.text.language import detect_language
from archive_app.ui.said import said
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Jobs, Latest

_PAUSE = 400  # milliseconds
_ABOUT_SIDES = frozenset({FindingKind.MISSING_SIDE})  # a person who types knows it


@dataclass(frozen=True, slots=True)
class Found:
    """Counts of findings by kind, languages by side, and why it can't be kept so, or ''."""

    counts: Mapping[FindingKind, int]
    languages: Mapping[Side, str]
    problem: str = ""


class Looking(QObject):
    """``found`` carries a :class:`Found`, only of the newest state."""

    found = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._article = TypedArticle()
        self._latest = Latest(Jobs(session.read_lane, self))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask)

    def look(self, article: TypedArticle) -> None:
        """Look at this, soon."""
        self._article = article
        self._pause.start()

    def stop(self) -> None:
        """Nobody wants to know any more."""
        self._pause.stop()
        self._latest.cancel()

    def _ask(self) -> None:
        if self._session.is_open:
            work = partial(_look, self._session.workspace.writing, self._article)
            self._latest.ask(work, self.found.emit, self._session.tell)


def _look(writing: WritingService, article: TypedArticle, _ctx: JobContext) -> Found:
    texts = {side: article.side(side) for side in Side}
    languages = {
        side: detect_language(typed.text) for side, typed in texts.items() if not typed.is_blank
    }
    try:
        view = writing.look(article)
    except UserError as problem:
        return Found({}, languages, said(str(problem)))
    kinds = Counter(
        card.finding
        for card in view.cards
        if card.kind is CardKind.FINDING and card.finding is not None
    )
    return Found(
        {kind: count for kind, count in kinds.items() if kind not in _ABOUT_SIDES}, languages
    )
