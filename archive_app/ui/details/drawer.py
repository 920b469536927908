"""The drawer at the right of the reader: details, provenance, notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from archive_app.ui.search.segments import SegmentedControl
from archive_app.ui.theme import Theme, set_ground

DRAWER_WIDTH = 300
DETAILS, PROVENANCE, NOTES = range(3)


class DetailsDrawer(QWidget):
    """Its pages, in the order of DETAILS, PROVENANCE, NOTES, and buttons that choose one."""

    closed = Signal()

    def __init__(
        self, theme: Theme, pages: Sequence[QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Details of the article"))
        self.pages = QStackedWidget(self)
        for page in pages:
            self.pages.addWidget(page)
        self._names = [self.tr("Details"), self.tr("Provenance"), self.tr("Notes")]
        self.choice = SegmentedControl(theme, self._names, self)
        self.close_button = QToolButton(self)
        self._lay_out()
        self.choice.chosen.connect(self.pages.setCurrentIndex)
        self.close_button.clicked.connect(self.closed)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def page(self) -> int:
        """The number of the page shown."""
        return self.pages.currentIndex()

    def show_page(self, number: int) -> None:
        """Show a page."""
        self.pages.setCurrentIndex(number)
        self.choice.set_current(number)

    def set_notes(self, count: int) -> None:
        """Say how many notes there are on the page of notes."""
        labels = list(self._names)
        if count:
            labels[NOTES] = self.tr("Notes {count}").format(count=count)
        self.choice.set_labels(labels, labels)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("window"))
        painter.fillRect(0, 0, 1, self.height(), self._theme.color("border"))
        painter.end()

    def _lay_out(self) -> None:
        px = self._theme.px
        self.setFixedWidth(px(DRAWER_WIDTH))
        set_ground(self.pages, "window")
        self.close_button.setProperty("bare", True)
        self.close_button.setFixedSize(px(28), px(28))
        self.close_button.setIconSize(QSize(px(16), px(16)))
        self.close_button.setToolTip(self.tr("Close the details (Ctrl+I)"))
        self.close_button.setAccessibleName(self.tr("Close the details"))
        head = QHBoxLayout()
        head.setContentsMargins(px(12), px(8), px(8), px(8))
        head.addWidget(self.choice)
        head.addStretch(1)
        head.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.pages, 1)

    def _restyle(self) -> None:
        self.close_button.setIcon(self._theme.icon("x"))
        self.update()
