"""A reader by itself: a pane with all that it can do, fed with one article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from archive_app.domain.articles import ReviewStatus
from archive_app.domain.ids import ArticleId
from archive_app.domain.reading import ReaderPage
from archive_app.domain.searching import SearchRequest
from archive_app.ui.editing import Editor
from archive_app.ui.page_feed import PageFeed
from archive_app.ui.reader.pane import ReaderPane
from archive_app.ui.reading_features import ReadingFeatures
from archive_app.ui.search.from_reader import ReaderSearch
from archive_app.ui.session import Session
from archive_app.ui.tab_order import hand_focus_on
from archive_app.ui.tagging.desk import TagDesk
from archive_app.ui.tagging.popup import TagPopup

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme


class ArticleReader(QWidget):
    """Shows one article outside of the list; it looks as the reader of the main window does."""

    shown = Signal()  # the article, or a newer state of it
    failed = Signal(object)  # the exception: a UserError when the article is gone

    def __init__(
        self, theme: Theme, session: Session, editor: Editor, article: ArticleId, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self.article = article
        self.pane = ReaderPane(theme, self)
        self.pane.tools.hide_walk()
        self.pane.set_layout(session.settings.text("reader.layout"))
        self.pane.set_swapped(session.settings.flag("reader.swapped"))
        self.features = ReadingFeatures(theme, session, editor, self.pane, parent)
        self.words = ReaderSearch(self.pane, self)
        self.feed = PageFeed(session, self)
        popup = TagPopup(theme, self)
        self.tags = TagDesk(session, editor, popup, self.below_head, self)
        self._margin = theme.px(24)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane)
        hand_focus_on(self, self.pane)
        self._connect()

    def _connect(self) -> None:
        self.feed.opened.connect(self._show)
        self.feed.refreshed.connect(self._refresh)
        self.feed.failed.connect(self.failed)
        self.pane.status_chosen.connect(self.set_status)
        self.pane.tag_removed.connect(self._remove_tag)
        self.pane.tag_add_requested.connect(self.edit_tags)

    def load(self, request: SearchRequest) -> None:
        """Open the article with the hits of a question."""
        self.feed.open(self.article, request)

    def let_go(self) -> None:
        """Nothing is shown and waited for any more; what was begun in it is kept as a draft."""
        self.feed.forget()
        self.pane.set_page(None)

    @property
    def page(self) -> ReaderPage | None:
        """What is shown."""
        return self.pane.page

    def below_head(self) -> QPoint:
        """Where boxes about the article open, on the screen."""
        head = self.pane.header.head
        top = self._margin * 4
        if head.isVisible():
            top = max(top, head.mapTo(self, head.rect().bottomLeft()).y())
        return self.mapToGlobal(QPoint(self._margin, min(top, self.height() // 2)))

    # --- edits

    def edit_tags(self) -> None:
        """Open the tag box."""
        self.tags.edit([self.article])

    def set_status(self, status: ReviewStatus) -> None:
        """Set the review status."""
        self._editor.set_status([self.article], status)

    def _remove_tag(self, path: str) -> None:
        self._editor.remove_tag([self.article], path)

    # --- inside

    def _show(self, page: ReaderPage) -> None:
        self.pane.set_page(page)
        self.shown.emit()

    def _refresh(self, page: ReaderPage) -> None:
        self.pane.refresh_page(page)
        self.shown.emit()
