"""The query syntax by example, opened at the search field; a click searches for the example."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from archive_app.ui.search.examples import GROUPS, Example
from archive_app.ui.theme import Theme, set_ground, set_tone

_EXAMPLES = tuple(example for group in GROUPS for example in group.examples)


class QueryHelp(QFrame):
    """Closes by a click elsewhere, by Esc, and when an example was chosen."""

    example_chosen = Signal(str)
    builder_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._theme = theme
        self.buttons: list[QPushButton] = []
        self._choices = QButtonGroup(self)
        self._choices.idClicked.connect(self._choose)
        self.setAccessibleName(self.tr("How to search, by example"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * (theme.px(16),)))
        layout.setSpacing(theme.px(8))
        layout.addWidget(self._heading(self.tr("Click an example to search for it"), "card"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(0)
        layout.addLayout(grid)
        for group in GROUPS:
            row = grid.rowCount()
            grid.addWidget(self._heading(group.words, "meta"), row, 0, 1, 2)
            grid.setRowMinimumHeight(row, theme.px(28))
            for example in group.examples:
                self._add(grid, example)
        self.builder = QPushButton(self.tr("Search both languages, with boxes to fill in…"), self)
        self.builder.setProperty("link", True)
        self.builder.setFont(theme.font("ui"))
        self.builder.clicked.connect(self._build)
        layout.addWidget(self.builder, 0, Qt.AlignmentFlag.AlignLeft)
        set_ground(self, "popup")

    def open_at(self, right_top: QPoint) -> None:
        """Open with the right upper corner at a place of the screen, or as near as it fits."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        left = max(screen.left(), right_top.x() - self.width())
        top = max(screen.top(), min(right_top.y(), screen.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self.buttons[0].setFocus(Qt.FocusReason.PopupFocusReason)

    # --- Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.close()
            case Qt.Key.Key_Down:
                self.focusNextChild()
            case Qt.Key.Key_Up:
                self.focusPreviousChild()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                for button in (*self.buttons, self.builder):
                    if button.hasFocus():
                        button.click()
            case _:
                super().keyPressEvent(event)

    # --- inside

    def _add(self, grid: QGridLayout, example: Example) -> None:
        row = grid.rowCount()
        button = QPushButton(example.query.replace("&", "&&"), self)
        button.setProperty("link", True)
        button.setFont(self._theme.font("ui", "zh-Hans"))
        button.setAccessibleName(f"{example.query}: {example.words}")
        self._choices.addButton(button, len(self.buttons))
        meaning = QLabel(example.words, self)
        meaning.setTextFormat(Qt.TextFormat.PlainText)
        meaning.setFont(self._theme.font("ui"))
        set_tone(meaning, "text2")
        grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(meaning, row, 1)
        grid.setRowMinimumHeight(row, self._theme.px(26))
        self.buttons.append(button)

    def _heading(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        font = QFont(self._theme.font(role))
        font.setWeight(QFont.Weight.DemiBold)
        label.setFont(font)
        return label

    def _build(self) -> None:
        self.close()
        self.builder_requested.emit()

    def _choose(self, number: int) -> None:
        self.close()
        self.example_chosen.emit(_EXAMPLES[number].query)
