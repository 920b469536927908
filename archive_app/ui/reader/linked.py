"""Sentences on the reader's surface: the one meant lights up with its counterpart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QGuiApplication,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from archive_app.domain.articles import Side
from archive_app.ui.reader.boxes import character_at, place_of, text_boxes
from archive_app.ui.reader.caret_moves import CaretMoves
from archive_app.ui.reader.copying import both_with_citation
from archive_app.ui.reader.document import Document
from archive_app.ui.reader.gaps import find_gaps
from archive_app.ui.reader.hit_testing import place_at, row_at, side_at
from archive_app.ui.reader.lighting import Lit, Look, lit_link, lit_rows
from archive_app.ui.reader.link_words import link_words
from archive_app.ui.reader.links import PageLinks, page_links
from archive_app.ui.reader.places import Place
from archive_app.ui.reader.selecting import SelectingCanvas

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme


class LinkedCanvas(SelectingCanvas):
    """Knows the sentence under the pointer and the one with the caret.

    Sentences are counted as in the page's alignment; an article of one side has sentences too.
    """

    current_sentence_changed = Signal(object, int)  # Side, number: the caret is in it now
    sentence_activated = Signal(object, int)  # Side, number: Enter, F2 or Alt and a double click
    # QMenu, Side, Place: sent before a menu is shown, for others to add to it. The caret has been
    # put where the menu was asked for, so the sentence meant is the current one.
    word_asked = Signal(QPoint)  # what stands at this point of the viewport?
    context_menu_requested = Signal(QMenu, object, object)
    gutter_menu_requested = Signal(QMenu)  # likewise: steps at the link of the current sentence
    alignment_edit_requested = Signal(object)  # AlignmentEdit
    zoom_asked = Signal(object, int)  # Side, steps: larger when positive

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._lit: Lit | None = None
        self.goal: tuple[Place, float] | None = None  # of the caret, moved by lines
        self._told: tuple[Side, int] | None = None
        self._pointed: tuple[Side, Place] | None = None
        self.scrolled.connect(self._follow_pointer)

    @property
    def links(self) -> PageLinks | None:
        """The sentences of the page; None while an article of two sides is not aligned."""
        return self._links

    @property
    def lit(self) -> Lit | None:
        """What is lit now: the link under the pointer, else the one with the caret."""
        return self._lit

    @property
    def current_sentence(self) -> tuple[Side, int] | None:
        """The sentence with the caret, or in which the selection begins."""
        if self._selection is None:
            return None
        number = self._sentence_of(self._selection.side, self._selection.start)
        return (self._selection.side, number) if number is not None else None

    def sentence_rects(self, side: Side, sentence: int) -> list[QRect]:
        """A box for every line of a sentence, in pixels of the viewport; [] when out of sight."""
        if self._links is None or not 0 <= sentence < len(self._links.sentences(side)):
            return []
        found = self._links.sentences(side)[sentence]
        return self._boxes(side, found.paragraph, found.start, found.end)

    def paragraph_rect(self, side: Side, paragraph: int, start: int, end: int) -> QRect:
        """The box around characters of a paragraph, in pixels of the viewport; empty likewise."""
        around = QRect()
        for box in self._boxes(side, paragraph, start, end):
            around = around.united(box)
        return around

    def show_place(self, side: Side, paragraph: int, character: int) -> None:
        """Put the caret on a character and bring its line into sight; its row on the other side.

        Nothing happens when the character is gone.
        """
        if self._document is None or self._scroller is None:
            return
        place = place_of(self._document, side, paragraph, character)
        if place is None:
            return
        if side not in self.shown_sides():
            side, place = self.shown_sides()[0], Place(place.row)
        self._pointed = None
        self.set_caret(side, place, extend=False)
        self.reveal_caret(at_third=True)

    def select_text(self, side: Side, paragraph: int, start: int, end: int) -> None:
        """Select characters of a paragraph and bring their line into sight."""
        self.show_place(side, paragraph, start)
        if self._document is None or side not in self.shown_sides():
            return
        last = place_of(self._document, side, paragraph, end)
        if last is not None:
            self.set_caret(side, last, extend=True)

    def show_sentence(self, side: Side, sentence: int) -> None:
        """Put the caret on a sentence and bring it into sight."""
        if self._links is not None and 0 <= sentence < len(self._links.sentences(side)):
            found = self._links.sentences(side)[sentence]
            self.show_place(side, found.paragraph, found.start)

    def other_side(self) -> None:
        """Move the caret to the counterpart of its sentence, else to the other side of its row."""
        selection = self._selection
        sides = [side for side in self.shown_sides() if selection and side is not selection.side]
        if selection is None or not sides:
            return
        current = self.current_sentence
        found = self._links.counterpart(*current) if self._links and current else None
        if found is not None:
            self.show_sentence(*found)
        else:
            self._put_caret(sides[0], Place(selection.caret.row))
            self.reveal_caret()
        self._describe()

    def caret_moves(self) -> CaretMoves | None:
        """Where the caret can go from where it is; None without text."""
        if self._document is None or self._scroller is None or self._selection is None:
            return None
        moves = CaretMoves(self._document, self._scroller, self._selection.side, self._links)
        moves.goal = self.goal
        return moves

    def copy_both(self) -> None:
        """Copy the linked sentences of both sides, and where they come from."""
        if self._document is not None and self._selection is not None:
            text = both_with_citation(self._document, self._links, self._selection)
            QGuiApplication.clipboard().setText(text)

    def activate_sentence(self) -> None:
        """Say that something is to be done with the sentence of the caret."""
        current = self.current_sentence
        if current is not None:
            self.sentence_activated.emit(*current)

    # --- Qt

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and self._links is not None and self._in_gutter(event.position()):
            self._caret_for_menu(event.position())
            self._open_gutter_menu(event.globalPosition().toPoint())
            return
        super().mousePressEvent(event)
        if is_left and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.word_asked.emit(event.position().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.activate_sentence()

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y()
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier or self._scroller is None:
            super().wheelEvent(event)
        elif steps:
            self.zoom_asked.emit(side_at(self._scroller, event.position()), 1 if steps > 0 else -1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._document is None or self._scroller is None or self._selection is None:
            return
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self._caret_for_menu(QPointF(event.pos()))
            if self._links is not None and self._in_gutter(QPointF(event.pos())):
                self._open_gutter_menu(place)
                return
        else:
            self.reveal_caret()
            box = self._caret_rect()
            point = box.bottomLeft().toPoint() if box is not None else QPoint()
            place = self.viewport().mapToGlobal(point)
        menu = self._new_menu()
        self._fill_menu(menu)
        self.context_menu_requested.emit(menu, self._selection.side, self._selection.caret)
        menu.popup(place)

    # --- inside

    def _new_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _open_gutter_menu(self, place: QPoint) -> None:
        menu = self._new_menu()
        self.gutter_menu_requested.emit(menu)
        if not menu.isEmpty():
            menu.popup(place)

    def _fill_menu(self, menu: QMenu) -> None:
        """What the menu of the text offers before others add to it."""
        for name, keys, act in (
            (self.tr("&Copy"), "Ctrl+C", self.copy),
            (self.tr("Copy &both sides with citation"), "Ctrl+Shift+C", self.copy_both),
            (self.tr("Select &all of this side"), "Ctrl+A", self.select_all),
        ):
            action = menu.addAction(name)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(act)

    def _in_gutter(self, point: QPointF) -> bool:
        geometry = self.columns()
        if geometry is None or self._document is None or len(self._document.sides) < 2:
            return False  # nothing is linked in an article of one side
        return 0 <= point.x() - geometry.gutter_x < geometry.gutter_width

    def _tip_at(self, point: QPointF) -> str:
        """What the checks say of the mark under the pointer, else what its link is."""
        note = super()._tip_at(point)
        if note or self._links is None or self._lit is None or self._lit.link < 0:
            return note
        link = self._links.links[self._lit.link]
        if self._lit.look in {Look.UNCERTAIN, Look.ALONE}:
            return link_words(link)
        return link_words(link) if self._lit.look is Look.SURE and self._in_gutter(point) else ""

    def _caret_for_menu(self, point: QPointF) -> None:
        """Put the caret where a menu is asked for, unless that is inside the selection."""
        found = self._place_under(point)
        if found is None or self._selection is None:
            return
        side, place = found
        chosen = self._selection
        is_inside = side is chosen.side and chosen.start <= place <= chosen.end
        if chosen.is_empty or not is_inside:
            self.set_caret(side, place, extend=False)

    def _lit_now(self) -> Lit | None:
        return self._lit

    def _take_links(self, document: Document | None) -> None:
        """Know the links of a document that is about to be shown; forget what was meant before."""
        self._links = page_links(document.page) if document is not None else None
        has_two = document is not None and len(document.sides) > 1
        self._gaps = (
            find_gaps(document, self._links) if document and self._links and has_two else {}
        )
        self._pointed = None
        self._lit = None

    def _point_at(self, point: QPointF | None) -> None:
        self._pointed = self._place_under(point) if point is not None else None
        is_gutter = self._pointed is not None and point is not None and self._in_gutter(point)
        shape = Qt.CursorShape.PointingHandCursor if is_gutter else Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)
        self._relight()

    def _follow_pointer(self, _value: int) -> None:
        """Other text has come under a pointer that rests."""
        if self._pointed is not None and self.viewport().underMouse():
            self._point_at(self.viewport().mapFromGlobal(QCursor.pos()).toPointF())

    def _place_under(self, point: QPointF) -> tuple[Side, Place] | None:
        """The place in the row under a point, on the side nearest to it that has text there."""
        document, scroller = self._document, self._scroller
        if document is None or scroller is None:
            return None
        row = row_at(scroller, point.y())
        if row is None:
            return None
        nearest = side_at(scroller, point)
        for side in (nearest, *scroller.rows.geometry.sides):
            place = place_at(document, scroller, side, point)
            if place is not None and place.row == row:
                return side, place
        return None

    def _caret_moved(self) -> None:
        super()._caret_moved()
        self._relight()
        current = self.current_sentence
        if current is not None and current != self._told:
            self._told = current
            self.current_sentence_changed.emit(*current)

    def _relight(self) -> None:
        """Light what the pointer is on, else what the caret is in."""
        target = self._pointed
        if target is None and self._selection is not None:
            target = self._selection.side, self._selection.start
        lit = self._light(*target) if target is not None else None
        if lit != self._lit:
            self._lit = lit
            self.viewport().update()

    def _light(self, side: Side, place: Place) -> Lit | None:
        document = self._document
        if document is None:
            return None
        if self._links is None:
            return lit_rows(document, place.row)
        sentence = self._sentence_of(side, place)
        number = self._links.link_of(side, sentence) if sentence is not None else None
        if number is None:
            return None
        if self._lit is not None and self._lit.link == number:
            return self._lit
        return lit_link(document, self._links, number)

    def _sentence_of(self, side: Side, place: Place) -> int | None:
        if self._document is None or self._links is None:
            return None
        found = character_at(self._document, side, place)
        return self._links.sentence_at(side, *found) if found is not None else None

    def _boxes(self, side: Side, paragraph: int, start: int, end: int) -> list[QRect]:
        if self._document is None or self._scroller is None:
            return []
        return text_boxes(self._document, self._scroller, side, paragraph, start, end)
