"""The bar that finds a piece of text inside the article: what, how often, next and previous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from archive_app.ui.accessibility import add_clear_button
from archive_app.ui.models.numerals import numeral
from archive_app.ui.reader.geometry import MARGIN_LEFT
from archive_app.ui.reader.labels import plain_label

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

_HEIGHT, _FIELD, _BUTTON = 40, 280, 28


class FindBar(QWidget):
    """Enter and Shift+Enter walk, Esc closes; the text is looked for while it is typed."""

    wanted_changed = Signal(str)
    step_requested = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("readerFind")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.px(_HEIGHT))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in this article"))
        self.field.setAccessibleName(self.tr("Find in this article"))
        add_clear_button(self.field, self.tr("Clear"))
        self.field.setMaximumWidth(theme.px(_FIELD))
        self.field.textChanged.connect(self.wanted_changed)
        self._count = plain_label("", self)
        self._icons: list[tuple[QToolButton, str]] = []
        self._previous = self._button("arrow-up", self.tr("Previous place"), "Shift+Enter")
        self._next = self._button("arrow-down", self.tr("Next place"), "Enter")
        self._close = self._button("x", self.tr("Close"), "Esc")
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN_LEFT, 0, 12, 0)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addSpacing(4)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addSpacing(4)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._close)
        self._previous.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)
        self._close.clicked.connect(self.closed)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.set_count(0, 0)
        self.hide()

    @property
    def count_text(self) -> str:
        """What is said of the places found."""
        return self._count.text()

    def open(self, text: str = "") -> None:
        """Show the bar, ready to be typed in; ``text`` replaces what was looked for."""
        self.show()
        if text:
            self.field.setText(text)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_count(self, number: int, total: int) -> None:
        """Which of how many places is shown; nothing is said while nothing is looked for."""
        if not self.field.text().strip():
            words = ""
        elif not total:
            words = self.tr("Not in this article")
        elif not number:
            words = self.tr("Found: {total}").format(total=numeral(total))
        else:
            words = self.tr("{number} of {total}").format(
                number=numeral(number), total=numeral(total)
            )
        self._count.setText(words)
        for button in (self._previous, self._next):
            button.setEnabled(total > 0)

    # --- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.step_requested.emit(-1 if back else 1)
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case _:
                super().keyPressEvent(event)

    # --- inside

    def _go_back(self) -> None:
        self.step_requested.emit(-1)

    def _go_on(self) -> None:
        self.step_requested.emit(1)

    def _button(self, icon: str, name: str, keys: str) -> QToolButton:
        button = QToolButton(self)
        button.setFixedSize(_BUTTON, _BUTTON)
        button.setIconSize(QSize(18, 18))
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({keys})")
        self._icons.append((button, icon))
        return button

    def _restyle(self) -> None:
        for button, icon in self._icons:
            button.setIcon(self._theme.icon(icon))
        self.field.setFont(self._theme.font("ui", "zh-Hans"))
        self._count.setFont(self._theme.font("ui"))
