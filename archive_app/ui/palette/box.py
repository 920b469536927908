"""The palette itself: a field over a list, above a shaded window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from archive_app.ui.accessibility import announce
from archive_app.ui.palette.delegate import HEADING, ROW, PaletteDelegate
from archive_app.ui.palette.entries import Entry, Row, first_row
from archive_app.ui.palette.model import PaletteModel
from archive_app.ui.theme import Theme, set_ground, set_tone

_WIDTH, _FIELD, _FOOT = 680, 52, 34
_TOP = 96  # below the upper edge of the window
_ROWS = 9  # longer lists scroll
_SHADE_LIGHT, _SHADE_DARK = 100, 150  # of 255


class PaletteBox(QWidget):
    """A child over the whole window: a window of its own couldn't be placed everywhere.

    While it is there its field has the keyboard, and no key reaches the window below.
    """

    typed = Signal(str)
    run_requested = Signal(object)  # Entry that can be run
    closed = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._model = PaletteModel(self)
        self._frame = QFrame(self)
        set_ground(self._frame, "popup")
        self.edit = QLineEdit(self._frame)
        self.list = QListView(self._frame)
        self._nothing = QLabel(self._frame)
        self._make_field()
        self._make_list()
        self._lay_out()
        window.installEventFilter(self)
        self.hide()

    def _make_field(self) -> None:
        self.edit.setFrame(False)
        self.edit.setProperty("bare", "true")
        self.edit.setFont(self._theme.font("section"))
        self.edit.setPlaceholderText(self.tr("Type a command, a tag, a name…"))
        self.edit.setAccessibleName(self.tr("Command palette"))
        self.edit.setAccessibleDescription(
            self.tr("Arrow keys move through the list, Enter runs, Escape closes.")
        )
        self.edit.textEdited.connect(self.typed)
        self.edit.installEventFilter(self)

    def _make_list(self) -> None:
        self.list.setModel(self._model)
        self.list.setItemDelegate(PaletteDelegate(self._theme, self.list))
        self.list.setAccessibleName(self.tr("What fits"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(self._run_index)
        self._nothing.setText(self.tr("Nothing fits. Fewer letters find more."))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setFixedHeight(self._theme.px(2 * ROW))
        set_tone(self._nothing, "text2")

    def _lay_out(self) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.setContentsMargins(px(16), 0, px(16), 0)
        head.setSpacing(px(10))
        self._icon = QLabel(self._frame)
        head.addWidget(self._icon)
        head.addWidget(self.edit, 1)
        head.addWidget(self._small(self.tr("Commands, articles, tags, names, settings")))
        self.edit.setFixedHeight(px(_FIELD))
        foot = QHBoxLayout()
        foot.setContentsMargins(px(16), 0, px(16), 0)
        foot.setSpacing(px(16))
        for words in (self.tr("↑ ↓ move"), self.tr("Enter runs"), self.tr("Esc closes")):
            foot.addWidget(self._small(words))
        foot.addStretch(1)
        foot.addWidget(self._small(self.tr("> commands   # tags   @ names   : article number")))
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._line())
        column.addWidget(self.list)
        column.addWidget(self._nothing)
        column.addWidget(self._line())
        bottom = QWidget(self._frame)
        bottom.setFixedHeight(px(_FOOT))
        bottom.setLayout(foot)
        column.addWidget(bottom)

    def _small(self, words: str) -> QLabel:
        label = QLabel(words, self._frame)
        label.setFont(self._theme.font("meta"))
        set_tone(label, "text2")
        return label

    def _line(self) -> QFrame:
        line = QFrame(self._frame)
        line.setFixedHeight(1)
        set_ground(line, "border")
        return line

    # --- setters

    def open(self, text: str = "") -> None:
        """Show the palette with the keyboard in its field."""
        size = self._theme.px(18)
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.pixmap("search", size, "accent", ratio=ratio))
        self.edit.setText(text)
        self.show()
        self.raise_()
        self._place()
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_rows(self, rows: Sequence[Row], *, keep: bool) -> None:
        """Show other rows; ``keep`` leaves the row that was moved to where it is still there."""
        before = self.current
        self._model.set_rows(rows)
        place = self._model.place_of(before.key) if keep and before is not None else -1
        if place < 0 and rows:
            place = self._model.place_of(rows[first_row(rows)].entry.key)
        self._go_to(place)
        self.list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self._place()

    @property
    def current(self) -> Entry | None:
        """The row that Enter runs."""
        return self._model.entry(self.list.currentIndex().row())

    def close_box(self) -> None:
        """Go away; ``closed`` follows once."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    # --- Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is not self.edit or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # the keys of the window below rest
            return True
        return event.type() == QEvent.Type.KeyPress and self._press(event)

    def _press(self, event: QKeyEvent) -> bool:
        """Whether the key was one of the palette's own."""
        moves = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _ROWS - 1,
            Qt.Key.Key_PageUp: 1 - _ROWS,
            Qt.Key.Key_Tab: 1,
            Qt.Key.Key_Backtab: -1,
        }
        key = Qt.Key(event.key())
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in moves:
            self._move(moves[key])
        elif key == Qt.Key.Key_Escape or (control and key == Qt.Key.Key_K):
            self.close_box()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run_index(self.list.currentIndex())
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if not self._frame.geometry().contains(event.position().toPoint()):
            self.close_box()

    def paintEvent(self, _event: QPaintEvent) -> None:
        shade = QColor(self._theme.color("rail" if self._theme.is_dark else "text"))
        shade.setAlpha(_SHADE_DARK if self._theme.is_dark else _SHADE_LIGHT)
        painter = QPainter(self)
        painter.fillRect(self.rect(), shade)
        painter.end()

    def sizeHint(self) -> QSize:
        return self._window.size()

    # --- inside

    def _move(self, step: int) -> None:
        """Past headings; by single rows the end is followed by the beginning."""
        lines = self._model.rowCount()
        places = [place for place in range(lines) if self._model.entry(place) is not None]
        if not places:
            return
        here = self.list.currentIndex().row()
        at = places.index(here) + step if here in places else 0
        at = at % len(places) if abs(step) == 1 else max(0, min(at, len(places) - 1))
        self._go_to(places[at])
        announce(self.edit, self.current_words)

    def _go_to(self, place: int) -> None:
        index = self._model.index(place, 0) if place >= 0 else QModelIndex()
        self.list.setCurrentIndex(index)
        if place <= 1:
            self.list.scrollToTop()
        elif index.isValid():
            self.list.scrollTo(index)

    @property
    def current_words(self) -> str:
        """The row that Enter runs, as it is read out."""
        index = self.list.currentIndex()
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole)) if index.isValid() else ""

    def _run_index(self, index: QModelIndex) -> None:
        entry = self._model.entry(index.row())
        if entry is None:
            return
        if entry.blocked:
            announce(self.edit, entry.blocked)
        else:
            self.run_requested.emit(entry)

    def _place(self) -> None:
        px = self._theme.px
        self.setGeometry(self._window.rect())
        lines = range(self._model.rowCount())
        entries = sum(self._model.entry(line) is not None for line in lines)
        wanted = px(ROW) * entries + px(HEADING) * (len(lines) - entries)
        room = self.height() - px(_TOP + _FIELD + _FOOT + 24)
        self.list.setFixedHeight(max(px(ROW), min(wanted, px(ROW) * _ROWS, room)))
        width = min(px(_WIDTH), self.width() - px(48))
        self._frame.setFixedWidth(width)
        self._frame.adjustSize()
        self._frame.move((self.width() - width) // 2, px(_TOP))
