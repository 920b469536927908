"""Quiet marks under the words that people corrected, and what stood there before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLineF, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from archive_app.domain.articles import ReadingText, Side
from archive_app.domain.correcting import CorrectedPlace
from archive_app.ui.correcting.words import VersionWords
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.reader.boxes import text_boxes
from archive_app.ui.reader.marks import Located, Locator
from archive_app.ui.reader.pane import ReaderPane
from archive_app.ui.theme import Theme

_BELOW = 2  # pixels from the bottom of a line to the mark


class CorrectedMarks(QWidget):
    """Lies over the reader's text and lets the mouse through."""

    def __init__(self, theme: Theme, words: VersionWords, pane: ReaderPane) -> None:
        super().__init__(pane.view.viewport())
        self._theme = theme
        self._words = words
        self._view = pane.view
        self._places: list[tuple[CorrectedPlace, Located]] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.stackUnder(pane.header)
        self._view.scrolled.connect(self.update)
        self._view.geometry_changed.connect(self.update)
        self._view.viewport_resized.connect(self.resize)
        self._view.viewport().installEventFilter(self)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def places(self) -> tuple[CorrectedPlace, ...]:
        """The corrections that are marked."""
        return tuple(place for place, _ in self._places)

    def set_places(self, text: ReadingText | None, places: Sequence[CorrectedPlace]) -> None:
        """Mark places of the translation shown."""
        locator = Locator(text.paragraphs) if text is not None else None
        found = [(one, locator.find(one.words)) for one in places] if locator is not None else []
        self._places = [(place, located) for place, located in found if located is not None]
        self.resize(self._view.viewport().size())
        self.setVisible(bool(self._places))
        self.update()

    def tip_at(self, point: QPoint) -> str:
        """What was corrected at a point of the viewport; '' where nothing was."""
        for place, located in self._places:
            if any(box.contains(point) for box in self._boxes(located)):
                return self._words.corrected(place)
        return ""

    # --- Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            tip = self.tip_at(event.pos())
            if tip:
                QToolTip.showText(event.globalPos(), plain_tip(tip), self._view.viewport())
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = QPen(self._theme.color("accent"), 1.5, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        for _, located in self._places:
            for box in self._boxes(located):
                y = box.bottom() - _BELOW + 0.5
                painter.drawLine(QLineF(box.left(), y, box.right(), y))
        painter.end()

    # --- inside

    def _boxes(self, at: Located) -> list[QRect]:
        document, scroller = self._view.document, self._view.scroller
        if document is None or scroller is None:
            return []
        return text_boxes(document, scroller, Side.TRANSLATION, at.paragraph, at.start, at.end)
