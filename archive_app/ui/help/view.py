"""The page of the manual that is read: links are told, nothing is ever fetched."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from archive_app.services.manual import ManualPage, pattern_of
from archive_app.ui.help.typesetting import PageSetter
from archive_app.ui.theme import Theme

_WIDEST = 800


class HelpView(QTextBrowser):
    """Shows one page; ``link_chosen`` brings the link as it stands on the page."""

    link_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page: ManualPage | None = None
        self._setter = PageSetter(theme, self.document())
        self._wanted = ""
        self._places: list[QTextCursor] = []
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("page", True)
        # Else lines would be set anew when a page turns out to be longer than the window.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Page of the manual"))
        self.anchorClicked.connect(self._tell)
        theme.changed.connect(self._restyle)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        return None  # no page has pictures, and nothing is ever read from elsewhere

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Lines are kept to a length that eyes find back from.
        spare = max(0, self.width() - self._theme.px(_WIDEST))
        self.setViewportMargins(min(spare, self._theme.px(24)), 0, max(0, spare - 24), 0)
        super().resizeEvent(event)

    # --- pages

    @property
    def page(self) -> str:
        """The name of the page that is shown; '' before the first."""
        return self._page.name if self._page is not None else ""

    def show_page(self, page: ManualPage) -> None:
        """Show a page from its top."""
        if self._page is not page:
            self._page = page
            self._setter.set(page.blocks)
            self._mark()
        self.to_edge(end=False)
        self.verticalScrollBar().setValue(0)

    def go_to(self, slug: str) -> None:
        """Scroll so that a heading stands at the top, with the caret in it."""
        number = self._setter.headings.get(slug)
        if number is None:
            return
        block = self.document().findBlockByNumber(number)
        self.setTextCursor(QTextCursor(block))
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top) - self._theme.px(8))

    def slug_of_caret(self) -> str:
        """The slug of the section with the caret; '' for the first, which is the page itself."""
        here = self.textCursor().blockNumber()
        above = [(at, slug) for slug, at in self._setter.headings.items() if 0 < at <= here]
        return max(above)[1] if above else ""

    # --- finding

    def mark(self, text: str) -> int:
        """Mark the words of ``text`` on the page and keep doing so; returns how many there are."""
        self._wanted = text
        return self._mark()

    def step(self, *, back: bool = False) -> bool:
        """Go to the next marked word; False at the end of the page."""
        at = self.textCursor()
        if back:
            here = at.selectionStart()
            left = [one for one in self._places if one.selectionEnd() <= here][::-1]
        else:
            here = at.selectionEnd()
            left = [one for one in self._places if one.selectionStart() >= here]
        if not left:
            return False
        self.setTextCursor(left[0])
        self.ensureCursorVisible()
        return True

    def to_edge(self, *, end: bool) -> None:
        """Put the caret at the beginning or the end, so that a step begins there."""
        where = QTextCursor.MoveOperation.End if end else QTextCursor.MoveOperation.Start
        self.moveCursor(where)

    def _mark(self) -> int:
        pattern = pattern_of(self._wanted)
        self._places.clear()
        marks = []
        look = QTextCharFormat()
        look.setBackground(self._theme.color("hit"))
        look.setForeground(self._theme.color("text"))
        # Positions in a document are UTF-16 units, and no page has characters beyond the first
        # plane before which they would be counted differently.
        text = self.document().toPlainText()
        for found in pattern.finditer(text) if pattern is not None else ():
            cursor = QTextCursor(self.document())
            cursor.setPosition(found.start())
            cursor.setPosition(found.end(), QTextCursor.MoveMode.KeepAnchor)
            self._places.append(cursor)
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            mark.format = look
            marks.append(mark)
        self.setExtraSelections(marks)
        return len(marks)

    # --- inside

    def _tell(self, url: QUrl) -> None:
        self.link_chosen.emit(url.toString())

    def _restyle(self) -> None:
        if self._page is not None:
            height = self.verticalScrollBar().value()
            self._setter.set(self._page.blocks)
            self._mark()
            self.document().size()  # lays all of it out: the bar knows its range then
            self.verticalScrollBar().setValue(height)
