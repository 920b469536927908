"""Back and forward through the articles read, each at the very place where it was left."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from archive_app.domain.ids import ArticleId
from archive_app.domain.reading import ReaderPage
from archive_app.ui.reader.bookmarks import Bookmark
from archive_app.ui.reader.pane import ReaderPane
from archive_app.ui.session import Session

MOST_VISITS = 200


@dataclass(frozen=True, slots=True)
class Visit:
    """An article that was read, and where in it."""

    article: ArticleId
    bookmark: Bookmark = field(default_factory=Bookmark)


class ReadingHistory(QObject):
    """``wanted`` asks for an article to be opened; what is shown then is brought to its place."""

    wanted = Signal(object)  # ArticleId
    changed = Signal()  # other ways are open now

    def __init__(self, session: Session, pane: ReaderPane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self._visits: list[Visit] = []
        self._at = -1
        self._target: int | None = None  # the visit that was asked for and isn't shown yet
        pane.page_leaving.connect(self._leave)
        pane.page_shown.connect(self._arrive)
        session.closed.connect(self._forget)

    @property
    def can_go_back(self) -> bool:
        """Whether another article was read before."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether a way back can be undone."""
        return 0 <= self._at < len(self._visits) - 1

    def back(self) -> None:
        """Ask for the article read before this one."""
        self._go(self._at - 1)

    def forward(self) -> None:
        """Ask for the article that was left by going back."""
        self._go(self._at + 1)

    # --- inside

    def _go(self, number: int) -> None:
        if 0 <= number < len(self._visits):
            self._target = number
            self.wanted.emit(self._visits[number].article)

    def _leave(self) -> None:
        if 0 <= self._at < len(self._visits):
            bookmark = self._pane.view.bookmark()
            self._visits[self._at] = replace(self._visits[self._at], bookmark=bookmark)

    def _arrive(self, page: ReaderPage | None) -> None:
        if page is None:
            return
        article = page.article.id
        target, self._target = self._target, None
        if target is not None and self._visits[target].article == article:
            self._at = target
            self._pane.view.go_to(self._visits[target].bookmark)
        elif self._at < 0 or self._visits[self._at].article != article:
            # What was ahead is given up, as in every browser.
            self._visits[self._at + 1 :] = [Visit(article)]
            del self._visits[:-MOST_VISITS]
            self._at = len(self._visits) - 1
        self.changed.emit()

    def _forget(self) -> None:
        self._visits, self._at, self._target = [], -1, None
        self.changed.emit()
