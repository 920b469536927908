"""Everything above the text that scrolls away with it, and the one line that then stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive_app.domain.articles import Article, ReviewStatus, Side
from archive_app.domain.reading import ReaderPage
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.reader.badges import FlagBadge
from archive_app.ui.reader.document import SIDES, Document
from archive_app.ui.reader.flag_bar import FlagBar
from archive_app.ui.reader.geometry import MARGIN_LEFT
from archive_app.ui.reader.head import ArticleHead
from archive_app.ui.reader.headings import ColumnHeadings, OneSideNote
from archive_app.ui.reader.labels import ElidedLabel
from archive_app.ui.reader.lead import LeadBanner
from archive_app.ui.reader.marks import Flag
from archive_app.ui.reader.status_button import StatusButton

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

COMPACT_HEIGHT = 40
_BELOW = 14  # pixels between the header and the first line


class Header(QWidget):
    """Head, flags, headings, notes and leads, one below the other."""

    resized = Signal()  # its height for the width changed
    focus_arrived = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.head = ArticleHead(theme, self)
        self.flags = FlagBar(theme, self)
        self.headings = ColumnHeadings(theme, self)
        self.note = OneSideNote(theme, self)
        self.leads = {side: LeadBanner(theme, self) for side in SIDES}
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, _BELOW)
        column.setSpacing(0)
        for part in (self.head, self.flags, self.headings, self.note, *self.leads.values()):
            column.addWidget(part)
        for lead in self.leads.values():
            lead.toggled.connect(self._tell_resized)

    def set_page(self, page: ReaderPage, document: Document) -> None:
        """Show what a page says of itself."""
        self.head.set_page(page, document)
        self.flags.set_document(document)
        self.headings.set_document(document)
        self.note.set_document(document)
        for side, lead in self.leads.items():
            lead.set_text(document.texts.get(side))
        self._watch_focus()

    def fit(self, width: int) -> int:
        """Take a width; returns the height that goes with it."""
        self._column.activate()
        height = self._column.totalHeightForWidth(width)
        self.resize(width, height)
        return height

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # By Tab the focus may come to something that has scrolled away.
        if event.type() == QEvent.Type.FocusIn:
            self.focus_arrived.emit()
        return False

    def _watch_focus(self) -> None:
        for child in self.findChildren(QWidget):
            if child.focusPolicy() != Qt.FocusPolicy.NoFocus:
                child.installEventFilter(self)

    def _tell_resized(self, _is_open: bool) -> None:
        self.resized.emit()


class CompactHead(QWidget):
    """Title, status and the number of flags in one line."""

    status_chosen = Signal(ReviewStatus)
    flag_step_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("readerCompact")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(COMPACT_HEIGHT)
        self._title = ElidedLabel(self)
        self._title.setProperty("tone", "strong")
        self._status = StatusButton(theme, self, is_flat=True)
        self._flags = FlagBadge(theme, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN_LEFT, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._title, 1)
        row.addWidget(self._status)
        row.addWidget(self._flags, 0, Qt.AlignmentFlag.AlignVCenter)
        self._status.status_chosen.connect(self.status_chosen)
        self._flags.clicked.connect(self._go_to_flag)
        self.hide()

    def set_page(self, article: Article, document: Document) -> None:
        """Show an article."""
        side = Side.TRANSLATION if article.translation is not None else Side.ORIGINAL
        text = document.texts.get(side)
        font = self._theme.font("card", text.language if text is not None else "")
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self._title.set_text(article.title)
        self._title.setToolTip(plain_tip(article.title))
        self._status.set_status(article.status)
        self._flags.set_flags(len(document.flags()))

    def set_flags(self, total: int, number: int, flag: Flag | None) -> None:
        """How many flags there are, and which of them is looked at."""
        self._flags.set_flags(total, number, flag)

    def _go_to_flag(self) -> None:
        self.flag_step_requested.emit(1)
