"""The bilingual view: a caret, a selection and a walk over the hits on the reader's surface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from archive_app.domain.articles import Side
from archive_app.ui.reader.canvas import Canvas
from archive_app.ui.reader.document import Document, Hit, pair_text
from archive_app.ui.reader.geometry import Layout
from archive_app.ui.reader.hit_testing import caret_box, hit_box, place_at, row_at, side_at
from archive_app.ui.reader.hit_walk import HitWalk
from archive_app.ui.reader.map_marks import map_marks
from archive_app.ui.reader.places import Place
from archive_app.ui.reader.selection import Selection, everything, selected_text
from archive_app.ui.reader.view_keys import handle_key, is_taken_before_focus

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

_SPOKEN = 600  # characters of a pair in the accessible description


class BilingualView(Canvas):
    """Shows a document with its hits; keyboard and mouse move a caret and select on one side."""

    hit_changed = Signal(int, int)  # number of the current hit (0: none), and of all
    focus_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._walk = HitWalk()
        self._selection: Selection | None = None
        self._hovered: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Article text"))
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    @property
    def walk(self) -> HitWalk:
        """The hits of the sides shown."""
        return self._walk

    @property
    def selection(self) -> Selection | None:
        """Caret and selection; None without text."""
        return self._selection

    def set_document(self, document: Document | None) -> None:
        """Show a document from its top, or at its first hit when that is further down."""
        self._hovered = None
        self._selection = None
        self._walk = HitWalk()
        super().set_document(document)
        if document is not None and document.rows:
            self._walk = HitWalk().over(document.hits(self.shown_sides()))
            self._put_caret(self.shown_sides()[0], Place(0))
            self._show_hit(self._walk.current)
        self._tell()

    def set_layout(self, layout: Layout, *, swapped: bool) -> None:
        """Arrange the sides anew; the current hit stays the current one where it is shown."""
        super().set_layout(layout, swapped=swapped)
        if self._document is None or self._selection is None:
            return
        sides = self.shown_sides()
        self._walk = self._walk.over(self._document.hits(sides))
        if self._selection.side not in sides:
            self._put_caret(sides[0], Place(self._selection.caret.row))
        self._tell()

    # --- walking

    def step_hit(self, step: int) -> None:
        """Go to the next (1) or previous (-1) hit, round the end, and show it at a third."""
        self._show_hit(self._walk.step(step))
        self._tell()

    def step_pair(self, step: int) -> None:
        """Put the caret on the next or previous pair and show it."""
        if self._document is None or self._selection is None:
            return
        rows = self._document.rows
        row = self._selection.caret.row + step
        while 0 <= row < len(rows) and not rows[row].first:
            row += step
        if 0 <= row < len(rows):
            self.show_row(row)

    def show_row(self, row: int) -> None:
        """Put the caret on a row and bring it into sight."""
        if self._selection is None or self._scroller is None:
            return
        self._put_caret(self._selection.side, Place(row))
        height = self._scroller.rows.ensure(row).height
        self.bring_into_sight(row, 0, min(height, self._height() // 2))
        self._describe()

    def other_side(self) -> None:
        """Move the caret to the other side of its pair."""
        if self._selection is None:
            return
        for side in self.shown_sides():
            if side is not self._selection.side:
                self._put_caret(side, Place(self._selection.caret.row))
                self._describe()
                return

    # --- caret and selection

    def set_caret(self, side: Side, place: Place, *, extend: bool) -> None:
        """Move the caret; with ``extend`` everything up to it is selected."""
        old = self._selection
        anchor = old.anchor if extend and old is not None and old.side is side else place
        self._selection = Selection(side, anchor, place)
        self.viewport().update()
        if old is None or old.caret.row != place.row or old.side is not side:
            self._describe()

    def move_caret_line(self, step: int, *, extend: bool) -> None:
        """Move the caret a line down (1) or up (-1)."""
        if self._document is None or self._scroller is None or self._selection is None:
            return
        self.reveal_caret()
        side, place = self._selection.side, self._selection.caret
        box = caret_box(self._document, self._scroller, side, place)
        top = next((y for row, y in self._scroller.visible() if row == place.row), 0)
        point = QPointF(box.left(), top + box.center().y() + step * box.height())
        found = place_at(self._document, self._scroller, side, point)
        if found is not None:
            self.set_caret(side, found, extend=extend)
            self.reveal_caret()

    def reveal_caret(self) -> None:
        """Bring the line of the caret into sight."""
        if self._document is None or self._scroller is None or self._selection is None:
            return
        place = self._selection.caret
        box = caret_box(self._document, self._scroller, self._selection.side, place)
        self.bring_into_sight(place.row, round(box.top()), round(box.height()))

    def select_all(self) -> None:
        """Select all text of the side with the caret."""
        if self._document is not None and self._selection is not None:
            self._selection = everything(self._document, self._selection.side) or self._selection
            self.viewport().update()

    def copied_text(self) -> str:
        """What Copy takes: the selection, else the text of the pair on the side of the caret."""
        if self._document is None or self._selection is None:
            return ""
        if self._selection.is_empty:
            return pair_text(self._document, self._selection.caret.row, [self._selection.side])
        return selected_text(self._document, self._selection)

    def copy(self) -> None:
        """Copy one side's text to the clipboard."""
        text = self.copied_text()
        if text:
            QGuiApplication.clipboard().setText(text)

    # --- Qt

    def event(self, event: QEvent) -> bool:
        # Ctrl+Tab would otherwise be taken as a move of the focus.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and is_taken_before_focus(event)
            and handle_key(self, event)
        ):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not handle_key(self, event):
            event.ignore()  # for the window's shortcuts

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._scroller is not None:
            side = side_at(self._scroller, event.position())
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._caret_to(side, event.position(), extend=extend)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._scroller is None:
            return
        y = event.position().y()
        if event.buttons() & Qt.MouseButton.LeftButton and self._selection is not None:
            if not 0 <= y <= self._height():
                self.scroll_by(round(y if y < 0 else y - self._height()))
            self._caret_to(self._selection.side, event.position(), extend=True)
            return
        self._set_hovered(row_at(self._scroller, y))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._set_hovered(None)
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

    def _current_hit(self) -> Hit | None:
        return self._walk.current

    def _active_rows(self) -> frozenset[int]:
        """The rows of the pair under the pointer, else of the pair with the caret."""
        row = self._hovered
        if row is None and self._selection is not None:
            row = self._selection.caret.row
        if row is None or self._document is None:
            return frozenset()
        return frozenset(self._document.rows_of_pair(row))

    def _set_hovered(self, row: int | None) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def _put_caret(self, side: Side, place: Place) -> None:
        self._selection = Selection(side, place, place)
        self.viewport().update()

    def _caret_to(self, side: Side, point: QPointF, *, extend: bool) -> None:
        if self._document is not None and self._scroller is not None:
            place = place_at(self._document, self._scroller, side, point)
            if place is not None:
                self.set_caret(side, place, extend=extend)

    def _show_hit(self, hit: Hit | None) -> None:
        if hit is None or self._document is None or self._scroller is None:
            return
        place = self._document.hit_place(hit)
        self._put_caret(hit.side, place)
        box = hit_box(self._document, self._scroller, hit)
        self.bring_into_sight(hit.row, round(box.top()), round(box.height()), at_third=True)

    def _tell(self) -> None:
        """Say which hit is the current one, on the map too."""
        self.hit_map.set_marks(map_marks(self._document, self._scroller, self._walk))
        self.hit_changed.emit(self._walk.number, self._walk.total)
        self._describe()

    def _describe(self) -> None:
        """Tell people who listen which pair the caret is on."""
        if self._document is None or self._selection is None:
            self.setAccessibleDescription("")
            return
        row = self._selection.caret.row
        text = pair_text(self._document, row, self.shown_sides())[:_SPOKEN]
        self.setAccessibleDescription(f"¶{self._document.rows[row].number} {text}")
