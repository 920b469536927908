"""The row above the manual: back and forward, and what is looked for in all pages."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from archive_app.ui.accessibility import add_clear_button
from archive_app.ui.theme import Theme, set_ground, set_tone

_HEIGHT, _FIELD, _BUTTON = 48, 300, 30


class FindRow(QWidget):
    """Enter and Shift+Enter in the field go from place to place."""

    back_requested = Signal()
    forward_requested = Signal()
    wanted_changed = Signal(str)
    step_requested = Signal(bool)  # backwards

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons: list[tuple[QToolButton, str]] = []
        self.back = self._button("arrow-left", self.tr("Back (Alt+Left)"))
        self.forward = self._button("arrow-right", self.tr("Forward (Alt+Right)"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in help…  Ctrl+F"))
        self.field.setAccessibleName(self.tr("Find in help"))
        add_clear_button(self.field, self.tr("Clear"))
        self.field.setMaximumWidth(theme.px(_FIELD))
        self.field.setFixedHeight(theme.px(_BUTTON))
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        set_tone(self.said, "text2")
        self.previous = self._button("arrow-up", self.tr("Previous place (Shift+F3)"))
        self.next = self._button("arrow-down", self.tr("Next place (F3)"))
        set_ground(self, "window")
        self.setFixedHeight(theme.px(_HEIGHT))
        self._lay_out()
        self.field.textChanged.connect(self.wanted_changed)
        self.back.clicked.connect(self.back_requested)
        self.forward.clicked.connect(self.forward_requested)
        self.previous.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.say("", found=False)
        self.set_history(back=False, forward=False)

    def _lay_out(self) -> None:
        px = self._theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), 0, px(12), 0)
        row.setSpacing(px(4))
        row.addWidget(self.back)
        row.addWidget(self.forward)
        row.addStretch(1)
        row.addWidget(self.said)
        row.addSpacing(px(8))
        row.addWidget(self.field, 2)
        row.addWidget(self.previous)
        row.addWidget(self.next)

    def say(self, words: str, *, found: bool) -> None:
        """What came of looking, and whether there is anything to go to."""
        self.said.setText(words)
        for button in (self.previous, self.next):
            button.setEnabled(found)

    def set_history(self, *, back: bool, forward: bool) -> None:
        """Where one can go."""
        self.back.setEnabled(back)
        self.forward.setEnabled(forward)

    # --- Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step_requested.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        else:
            super().keyPressEvent(event)

    # --- inside

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton(self)
        size = self._theme.px(_BUTTON)
        button.setFixedSize(size, size)
        button.setIconSize(QSize(self._theme.px(18), self._theme.px(18)))
        button.setAccessibleName(name.partition(" (")[0])
        button.setToolTip(name)
        self._icons.append((button, icon))
        return button

    def _go_back(self) -> None:
        self.step_requested.emit(True)

    def _go_on(self) -> None:
        self.step_requested.emit(False)

    def _restyle(self) -> None:
        for button, icon in self._icons:
            button.setIcon(self._theme.icon(icon))
