"""The plain text view: both sides in Qt's own text widgets, which every screen reader knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextOption,
)
from PySide6.QtWidgets import (
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QSplitter,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.articles import Side
from archive_app.ui.reader.document import Document
from archive_app.ui.reader.geometry import STACKED_BELOW
from archive_app.ui.reader.hit_walk import AnyHit, HitWalk
from archive_app.ui.reader.labels import plain_label
from archive_app.ui.reader.places import Place
from archive_app.ui.reader.plain_text import LineSpan, PlainText
from archive_app.ui.reader.spoken import side_name
from archive_app.ui.reader.typesetting import is_right_to_left

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

_MARGIN = 12


class PlainView(QWidget):
    """A line for each pair; the other side follows the caret. Nothing can be changed in it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._sides = {side: _PlainSide(theme, side, self) for side in Side}
        for box in self._sides.values():
            self._splitter.addWidget(box)
            box.caret_moved.connect(self._follow)
            box.edit.stepped.connect(self._step_pair)
            box.edit.other_wanted.connect(self._go_across)
        self._last = Side.ORIGINAL  # where the keyboard was last
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        theme.changed.connect(self._restyle)
        theme.reading_changed.connect(self._restyle)

    # --- what is shown

    def set_document(self, document: Document | None) -> None:
        """Show a page; the sides that it lacks are hidden."""
        present = document.sides if document is not None else ()
        for side, box in self._sides.items():
            box.setVisible(side in present)
            box.set_document(document if side in present else None)
        self._last = present[0] if present else Side.ORIGINAL

    def set_hits(self, walk: HitWalk, *, go: bool) -> None:
        """Mark the hits; with ``go`` the caret goes to the current one."""
        for box in self._sides.values():
            box.mark(walk)
        if go and walk.current is not None:
            box = self._sides[walk.current.side]
            if not box.isHidden():
                box.go_to_hit(walk.current)
                if self.isAncestorOf(self.focusWidget()) or self.hasFocus():
                    box.edit.setFocus()

    def edit(self, side: Side) -> QPlainTextEdit:
        """The text of a side."""
        return self._sides[side].edit

    def place(self) -> tuple[Side, int, int] | None:
        """Side, paragraph and character of the caret; None without any."""
        box = self._sides[self._last]
        at = box.paragraph_at_caret()
        return (self._last, *at) if at is not None else None

    def caret(self) -> tuple[Side, int, int]:
        """Side, line and place in it, as Qt counts; for :meth:`set_caret`."""
        cursor = self._sides[self._last].edit.textCursor()
        return self._last, cursor.blockNumber(), cursor.positionInBlock()

    def set_caret(self, caret: tuple[Side, int, int]) -> None:
        """Put the caret back, as far as its line still has that place."""
        side, line, unit = caret
        box = self._sides[side]
        if not box.isHidden():
            box.put_back(line, unit)

    def go_to(self, side: Side, place: Place) -> None:
        """Put the caret where the reader's is."""
        box = self._sides[side]
        if not box.isHidden():
            self._last = side
            box.go_to(place)

    # --- Qt asks

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._sides[self._last].edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self._theme.px(STACKED_BELOW)
        way = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self._splitter.orientation() != way:
            self._splitter.setOrientation(way)
            self._splitter.setSizes([1, 1])

    # --- inside

    def _follow(self, side: Side, line: int) -> None:
        self._last = side
        for other, box in self._sides.items():
            if not box.isHidden():
                box.light(line, scroll=other is not side)

    def _step_pair(self, side: Side, step: int) -> None:
        self._sides[side].step(step)

    def _go_across(self, side: Side) -> None:
        other = Side.TRANSLATION if side is Side.ORIGINAL else Side.ORIGINAL
        box = self._sides[other]
        if not box.isHidden():
            box.go_to_line(self._sides[side].line)
            box.edit.setFocus(Qt.FocusReason.TabFocusReason)

    def _restyle(self) -> None:
        for box in self._sides.values():
            box.restyle()


class _PlainSide(QWidget):
    """One side: its name above its text."""

    caret_moved = Signal(object, int)  # Side, line

    def __init__(self, theme: Theme, side: Side, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._side = side
        self._text: PlainText | None = None
        self._language = ""
        self._hits: list[QTextEdit.ExtraSelection] = []
        self._walk = HitWalk()
        self._lit = 0
        self._name: QLabel = plain_label("", self)
        self._name.setFixedHeight(theme.px(20))
        self.edit = _PlainEdit(side, self)
        self._name.setBuddy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(_MARGIN), theme.px(8), theme.px(_MARGIN), theme.px(8))
        column.setSpacing(theme.px(8))
        column.addWidget(self._name)
        column.addWidget(self.edit, 1)
        self.edit.cursorPositionChanged.connect(self._tell)
        self.restyle()

    @property
    def line(self) -> int:
        """The line of the caret."""
        return self.edit.textCursor().blockNumber()

    def set_document(self, document: Document | None) -> None:
        """Show a side of a page."""
        self._text = None
        self._hits = []
        if document is None:
            self.edit.setPlainText("")
            return
        text = PlainText(document, self._side)
        self._language = document.texts[self._side].language
        name = side_name(document, self._side)
        self._name.setText(name)
        self.edit.setAccessibleName(name)
        option = QTextOption()
        if is_right_to_left(self._language):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        self.restyle()
        self.edit.document().setDefaultTextOption(option)
        self.edit.setPlainText(text.text)
        self._text = text

    def mark(self, walk: HitWalk) -> None:
        """Mark the hits of this side, the current one strongly."""
        self._walk = walk
        self._hits = []
        if self._text is None:
            return
        for hit in walk.hits:
            span = self._text.hit_span(hit)
            if span is not None:
                is_current = hit == walk.current
                self._hits.append(self._marked(span, is_current=is_current))
        self._show_marks()

    def light(self, line: int, *, scroll: bool) -> None:
        """Light the line of a pair; with ``scroll`` it is brought into sight."""
        self._lit = line
        self._show_marks()
        if scroll:
            self.edit.blockSignals(True)
            self._put(line, 0)
            self.edit.blockSignals(False)
            self.edit.ensureCursorVisible()

    def go_to_hit(self, hit: AnyHit) -> None:
        """Put the caret on a hit of this side."""
        span = self._text.hit_span(hit) if self._text is not None else None
        if span is not None:
            self._put(span.line, span.start)

    def go_to(self, place: Place) -> None:
        """Put the caret on a place of the reader."""
        if self._text is not None:
            self._put(*self._text.place_of(place))

    def go_to_line(self, line: int) -> None:
        """Put the caret at the beginning of a line."""
        self._put(line, 0)

    def put_back(self, line: int, unit: int) -> None:
        """Put the caret into a line, as far in as it goes."""
        block = self.edit.document().findBlockByNumber(line)
        if block.isValid():
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + min(unit, block.length() - 1))
            self.edit.setTextCursor(cursor)

    def step(self, step: int) -> None:
        """Go to the next or previous pair."""
        line = self.line + step
        if self._text is not None and 0 <= line < len(self._text.lines):
            self._put(line, 0)

    def paragraph_at_caret(self) -> tuple[int, int] | None:
        """Paragraph and character of the caret."""
        if self._text is None:
            return None
        cursor = self.edit.textCursor()
        line = self._text.lines[cursor.blockNumber()]
        return self._text.paragraph_at(cursor.blockNumber(), _characters(line, cursor))

    def restyle(self) -> None:
        """Take fonts and colours from the theme."""
        self._name.setFont(self._theme.font("meta", self._language))
        self.edit.setFont(self._theme.font("reader", self._language))
        self.mark(self._walk)

    # --- inside

    def _tell(self) -> None:
        self.caret_moved.emit(self._side, self.line)

    def _put(self, line: int, character: int) -> None:
        cursor = self._cursor(line, character)
        self.edit.setTextCursor(cursor)
        self.edit.ensureCursorVisible()

    def _cursor(self, line: int, character: int) -> QTextCursor:
        cursor = QTextCursor(self.edit.document().findBlockByNumber(line))
        if self._text is not None and character:
            cursor.setPosition(cursor.position() + _units(self._text.lines[line][:character]))
        return cursor

    def _marked(self, span: LineSpan, *, is_current: bool) -> QTextEdit.ExtraSelection:
        color = self._theme.color
        look = QTextCharFormat()
        look.setBackground(color("hit_current" if is_current else "hit"))
        look.setForeground(color("hit_text" if is_current else "text"))
        look.setFontUnderline(True)
        look.setUnderlineColor(color("hit_underline"))
        cursor = self._cursor(span.line, span.start)
        end = self._cursor(span.line, span.end).position()
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return _selection(cursor, look)

    def _show_marks(self) -> None:
        look = QTextCharFormat()
        look.setBackground(QColor(self._theme.color("pair")))
        look.setProperty(QTextFormat.Property.FullWidthSelection, True)
        lit = _selection(self._cursor(self._lit, 0), look)
        self.edit.setExtraSelections([lit, *self._hits])


class _PlainEdit(QPlainTextEdit):
    """Text that is read; the keys of the reader that go between pairs and sides work in it."""

    stepped = Signal(object, int)  # Side, 1 or -1
    other_wanted = Signal(object)  # Side that is left

    def __init__(self, side: Side, parent: QWidget) -> None:
        super().__init__(parent)
        self._side = side
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)

    def event(self, event: QEvent) -> bool:
        # Ctrl+Tab would otherwise be taken as a move of the focus.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self.other_wanted.emit(self._side)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.stepped.emit(self._side, steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


def _selection(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = look
    return selection


def _units(text: str) -> int:
    """How many places Qt counts: characters beyond the basic plane are two."""
    return len(text) + sum(char > "\uffff" for char in text)


def _characters(line: str, cursor: QTextCursor) -> int:
    """The characters of a line before the cursor."""
    units = cursor.positionInBlock()
    if len(line) == _units(line):
        return units
    return len(line.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))
