"""A caret and a selection on the reader's surface, by mouse and for the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from archive_app.domain.articles import Side
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.reader.canvas import Canvas
from archive_app.ui.reader.document import pair_text
from archive_app.ui.reader.hit_testing import caret_box, note_at, place_at, side_at, word_at
from archive_app.ui.reader.places import Place
from archive_app.ui.reader.selection import Selection, everything, selected_text
from archive_app.ui.reader.spoken import spoken_row

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

_SPOKEN = 600  # characters of a row in the accessible description


class SelectingCanvas(Canvas):
    """Text is selected on one side at a time, across rows."""

    focus_changed = Signal()
    described = Signal()  # the caret is in another row, or another hit is the current one

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._selection: Selection | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    @property
    def selection(self) -> Selection | None:
        """Caret and selection; None without text."""
        return self._selection

    def set_caret(self, side: Side, place: Place, *, extend: bool) -> None:
        """Move the caret; with ``extend`` everything up to it is selected."""
        old = self._selection
        anchor = old.anchor if extend and old is not None and old.side is side else place
        self._selection = Selection(side, anchor, place)
        self._caret_moved()
        if old is None or old.caret.row != place.row or old.side is not side:
            self._describe()

    def caret_into_sight(self) -> None:
        """Bring a caret that was scrolled away back to the first line in sight."""
        if self._document is None or self._scroller is None or self._selection is None:
            return
        box, side = self._caret_rect(), self._selection.side
        if box is not None and box.top() >= self._covered and box.bottom() <= self._height():
            return
        x = box.left() if box is not None else 0.0
        point = QPointF(x, self._covered + self._faces[side].pitch)
        place = place_at(self._document, self._scroller, side, point)
        if place is not None:
            self._put_caret(side, place)

    def reveal_caret(self, *, at_third: bool = False) -> None:
        """Bring the line of the caret into sight, ``at_third`` of the window if it was not."""
        if self._document is None or self._scroller is None or self._selection is None:
            return
        place = self._selection.caret
        box = caret_box(self._document, self._scroller, self._selection.side, place)
        top, height = round(box.top()), round(box.height())
        self.bring_into_sight(place.row, top, height, at_third=at_third)

    def select_all(self) -> None:
        """Select all text of the side with the caret."""
        if self._document is not None and self._selection is not None:
            self._selection = everything(self._document, self._selection.side) or self._selection
            self._caret_moved()

    def copied_text(self) -> str:
        """What Copy takes: the selection, else the text of the pair on the side of the caret."""
        if self._document is None or self._selection is None:
            return ""
        if self._selection.is_empty:
            return pair_text(self._document, self._selection.caret.row, [self._selection.side])
        return selected_text(self._document, self._selection)

    def selected_or_word(self) -> str:
        """The selection, else the word at the caret; '' without text."""
        document, scroller, here = self._document, self._scroller, self._selection
        if document is None or scroller is None or here is None:
            return ""
        if here.is_empty:
            here = word_at(document, scroller, here.side, here.caret)
        return selected_text(document, here)

    def copy(self) -> None:
        """Copy one side's text to the clipboard."""
        text = self.copied_text()
        if text:
            QGuiApplication.clipboard().setText(text)

    # --- Qt

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._scroller is not None:
            side = side_at(self._scroller, event.position())
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._caret_to(side, event.position(), extend=extend)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._document is None or self._scroller is None:
            return
        side = side_at(self._scroller, event.position())
        place = place_at(self._document, self._scroller, side, event.position())
        if place is not None:
            self._selection = word_at(self._document, self._scroller, side, place)
            self._caret_moved()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._scroller is None:
            return
        y = event.position().y()
        if event.buttons() & Qt.MouseButton.LeftButton and self._selection is not None:
            if not 0 <= y <= self._height():
                self.scroll_by(round(y if y < 0 else y - self._height()))
            self._caret_to(self._selection.side, event.position(), extend=True)
            return
        self._point_at(event.position())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._point_at(None)
        if isinstance(event, QHelpEvent):
            note = self._tip_at(event.pos().toPointF())
            QToolTip.showText(event.globalPos(), plain_tip(note), self.viewport())
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
        self.focus_changed.emit()

    # --- inside

    def _selected(self) -> Selection | None:
        return self._selection

    def _tip_at(self, point: QPointF) -> str:
        """What is said of a place of the viewport; '' for nothing."""
        if self._document is None or self._scroller is None:
            return ""
        return note_at(self._document, self._scroller, point)

    def _point_at(self, point: QPointF | None) -> None:
        """The pointer moved to a place of the viewport, or left it."""

    def _caret_moved(self) -> None:
        """Caret or selection changed."""
        self.viewport().update()

    def _caret_rect(self) -> QRectF | None:
        """The line of the caret in the viewport; None when its row is out of sight."""
        if self._document is None or self._scroller is None or self._selection is None:
            return None
        place = self._selection.caret
        top = next((y for row, y in self._scroller.visible() if row == place.row), None)
        if top is None:
            return None
        box = caret_box(self._document, self._scroller, self._selection.side, place)
        return box.translated(0, top)

    def _put_caret(self, side: Side, place: Place) -> None:
        self._selection = Selection(side, place, place)
        self._caret_moved()

    def _caret_to(self, side: Side, point: QPointF, *, extend: bool) -> None:
        if self._document is not None and self._scroller is not None:
            place = place_at(self._document, self._scroller, side, point)
            if place is not None:
                self.set_caret(side, place, extend=extend)

    def _describe(self) -> None:
        """Tell people who listen which pair the caret is on."""
        self.setAccessibleDescription(self.spoken()[:_SPOKEN])
        self.described.emit()

    def spoken(self) -> str:
        """The row with the caret, for people who listen: each side is named; '' without text."""
        if self._document is None or self._selection is None:
            return ""
        sides = sorted(self.shown_sides(), key=self._selection.side.__ne__)
        return spoken_row(self._document, self._selection.caret.row, sides)
