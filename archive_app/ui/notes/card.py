"""A note as a card: who wrote it when, what it says, and buttons to change or remove it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.notes import Note
from archive_app.ui.notes.words import NoteWords, shown_lines
from archive_app.ui.reader.labels import ElidedLabel, plain_label
from archive_app.ui.theme import Theme, set_tone

_RADIUS = 6
_BAR = 3
_BUTTON = 24
_HAN = "\u2e80"  # the first character of those that are as wide as high
_LINES, _LETTERS = 8, 220  # of a card beside the text; the list and the editor show all


class NoteCard(QWidget):
    """Enter or a double click edits the note, Delete removes it, a click shows its words."""

    chosen = Signal(int)  # the note's number
    edit_wanted = Signal(int)
    remove_wanted = Signal(int)
    attach_wanted = Signal(int)
    accessible_role = QAccessible.Role.Note

    def __init__(
        self,
        theme: Theme,
        words: NoteWords,
        note: Note,
        parent: QWidget | None = None,
        *,
        tells_place: bool = False,
        can_edit: bool = True,
    ) -> None:
        """With ``tells_place`` it says what it is about, and an orphan offers to be put right."""
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._can_edit = can_edit
        self._is_quiet = False
        self.note = note
        self.head = ElidedLabel(self)
        self.place = ElidedLabel(self)
        self.place.setVisible(tells_place)
        self.body = plain_label("", self)
        self.edit = self._button(self.tr("Change this note"), self._edit)
        self.remove = self._button(self.tr("Remove this note"), self._remove)
        self.attach = QPushButton(self.tr("Put it at the sentence with the caret"), self)
        self.attach.setProperty("link", True)
        self.attach.clicked.connect(self._attach)
        self.attach.setVisible(can_edit and tells_place and note.is_orphan)
        self._lay_out()
        self.set_note(note)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_note(self, note: Note) -> None:
        """Show a newer state of the note."""
        self.note = note
        self.head.set_text(self._words.head(note))
        self.body.setText(shown_lines(note.content))
        self.place.set_text(self._words.about(note))
        self.place.setToolTip(self.place.text())
        self.setToolTip(self._words.history(note))
        self.setAccessibleName(f"{self.head.text()}. {self.body.text()}")
        self.setAccessibleDescription(self.place.text())

    def be_quiet(self) -> None:
        """Stand beside the text: buttons come with the pointer or the keyboard; cut when long."""
        self._is_quiet = True
        self.body.setText(cut_lines(shown_lines(self.note.content)))
        self._show_buttons()

    # --- Qt asks

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_buttons()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_buttons()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_buttons()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_buttons()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, has_focus = self._theme.px, self.hasFocus()
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self._theme.color("accent" if has_focus else "border"), 1 + has_focus))
        painter.setBrush(self._theme.color("sunken"))
        painter.drawRoundedRect(frame, px(_RADIUS), px(_RADIUS))
        bar = QRectF(1, px(7), px(_BAR), self.height() - px(14))
        painter.fillRect(bar, self._theme.color("warn" if self.note.is_orphan else "accent"))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2:
                self._edit()
            case Qt.Key.Key_Delete:
                self._remove()
            case Qt.Key.Key_Space:
                self.chosen.emit(self.note.id)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.chosen.emit(self.note.id)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._edit()
        event.accept()

    # --- inside

    def _lay_out(self) -> None:
        px = self._theme.px
        font = self._theme.font("caption")
        font.setWeight(QFont.Weight.DemiBold)
        self.head.setFont(font)
        set_tone(self.head, "text2")
        self.body.setWordWrap(True)
        self.body.setFont(self._theme.font("meta"))
        self.attach.setFont(self._theme.font("meta"))
        set_tone(self.body, "text")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.body.setSizePolicy(policy)
        head = QHBoxLayout()
        head.setSpacing(px(2))
        head.addWidget(self.head, 1)
        for button in (self.edit, self.remove):
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(12), px(4), px(6), px(8))
        layout.setSpacing(px(2))
        layout.addLayout(head)
        layout.addWidget(self.place)
        layout.addWidget(self.body)
        layout.addWidget(self.attach, 0, Qt.AlignmentFlag.AlignLeft)

    def _button(self, name: str, slot: object) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("bare", True)
        button.setFixedSize(self._theme.px(_BUTTON), self._theme.px(_BUTTON))
        button.setIconSize(QSize(self._theme.px(14), self._theme.px(14)))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setVisible(self._can_edit)
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(self._can_edit)  # words don't move when it comes
        button.setSizePolicy(policy)
        button.clicked.connect(slot)
        return button

    def _show_buttons(self) -> None:
        has_keyboard = self.hasFocus() or self.edit.hasFocus() or self.remove.hasFocus()
        shown = self._can_edit and (not self._is_quiet or self.underMouse() or has_keyboard)
        for button in (self.edit, self.remove):
            button.setVisible(shown)

    def _edit(self) -> None:
        if self._can_edit:
            self.edit_wanted.emit(self.note.id)

    def _remove(self) -> None:
        if self._can_edit:
            self.remove_wanted.emit(self.note.id)

    def _attach(self) -> None:
        self.attach_wanted.emit(self.note.id)

    def _restyle(self) -> None:
        set_tone(self.place, "warn" if self.note.is_orphan else "text3")
        self.place.setFont(self._theme.font("caption"))  # a new tone takes the font away
        for button, icon in (
            (self.edit, "pencil"),
            (self.remove, "trash-2"),
        ):
            button.setIcon(self._theme.icon(icon))
        self.update()


def cut_lines(text: str) -> str:
    """The beginning of a long text, in as many characters as a small card holds.

    A Chinese character takes the room of two letters.
    """
    room = _LETTERS
    lines = text.split("\n")
    for number, line in enumerate(lines[:_LINES]):
        for place, letter in enumerate(line):
            room -= 1 + (letter >= _HAN)
            if room < 0:
                return "\n".join([*lines[:number], f"{line[:place].rstrip()}…"])
    return text if len(lines) <= _LINES else "\n".join([*lines[:_LINES], "…"])
