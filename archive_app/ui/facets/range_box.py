"""A field for a range of dates as people type it, and what is wrong with it in words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from archive_app.domain.periods import PeriodError, PeriodFault, typed_range
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_tone


class RangeBox(QWidget):
    """Return applies what is typed, Esc closes; a range that can't be read says why."""

    range_chosen = Signal(str)  # a value of dates; '' when the field was emptied
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setFont(theme.font("meta"))
        self.field.setFixedHeight(theme.px(28))
        self.field.setPlaceholderText(self.tr("2020-07 – 2021-09"))
        self.field.setAccessibleName(self.tr("From and to"))
        self.field.setToolTip(
            self.tr("A year, a month or a day, or two of them; then Return: 2020-07 – 2021-09")
        )
        self.fault = QLabel(self)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setFont(theme.font("caption"))
        self.fault.setWordWrap(True)
        set_tone(self.fault, "err")
        self.fault.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        layout.addWidget(self.field)
        layout.addWidget(self.fault)
        self.setFocusProxy(self.field)
        self.field.returnPressed.connect(self._apply)
        self.field.textEdited.connect(self.fault.hide)

    def set_range(self, words: str) -> None:
        """Show a range, unless somebody is typing one."""
        if not self.field.hasFocus():
            self.field.setText(words)
            self.fault.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _apply(self) -> None:
        text = self.field.text()
        if not text.strip():
            self.range_chosen.emit("")
            return
        try:
            value = typed_range(text)
        except PeriodError as problem:
            self.fault.setText(self._why(problem))
            self.fault.show()
            return
        self.fault.hide()
        self.range_chosen.emit(value)

    def _why(self, problem: PeriodError) -> str:
        part = visible_controls(problem.part)
        match problem.fault:
            case PeriodFault.EMPTY:
                return self.tr("Type a year, a month or a day: 2021, 2021-03, 2021-03-05.")
            case PeriodFault.NO_SUCH_DAY:
                return self.tr("“{part}” is not in the calendar.").format(part=part)
            case PeriodFault.BACKWARDS:
                return self.tr("{part} ends before it begins.").format(part=part)
            case _:
                return self.tr(
                    "“{part}” is no date. Write 2021, 2021-03 or 2021-03-05, or two of them."
                ).format(part=part)
