"""The head and the foot of the import wizard."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from archive_app.ui.theme import Theme, set_ground, set_tone

_HEAD, _FOOT = 44, 54
_BUTTON = 32


class WizardHead(QWidget):
    """Picture, title, what is imported; help. The window's own frame closes it."""

    help_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        px = theme.px
        set_ground(self, "window")
        self._picture = QLabel(self)
        title = QLabel(self.tr("Import articles"), self)
        font = theme.font("card")
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        self.facts = QLabel(self)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setFont(theme.font("ui"))
        self.facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_tone(self.facts, "text2")
        self.help = self._tool(self.tr("What happens in each step"), "F1")
        row = QHBoxLayout()
        row.setContentsMargins(px(16), 0, px(12), 0)
        row.setSpacing(px(8))
        row.addWidget(self._picture)
        row.addWidget(title)
        row.addSpacing(px(8))
        row.addWidget(self.facts, 1)
        row.addWidget(self.help)
        _with_line(self, row, line_first=False)
        self.setFixedHeight(px(_HEAD))
        self.help.clicked.connect(self.help_asked)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_facts(self, text: str) -> None:
        """What is imported, how much of it."""
        self.facts.setText(text)

    def _tool(self, words: str, keys: str = "") -> QToolButton:
        button = QToolButton(self)
        button.setProperty("bare", True)
        button.setFixedSize(self._theme.px(28), self._theme.px(28))
        button.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
        button.setToolTip(f"{words} ({keys})" if keys else words)
        button.setAccessibleName(words)
        return button

    def _restyle(self) -> None:
        theme, ratio = self._theme, self.devicePixelRatioF()
        self._picture.setPixmap(theme.pixmap("folder-input", theme.px(18), "accent", ratio=ratio))
        self.help.setIcon(theme.icon("circle-question-mark"))


class WizardFoot(QWidget):
    """What is safe now; Save report, Back, and the one button that goes on."""

    report_asked = Signal()
    back_asked = Signal()
    next_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        px = theme.px
        set_ground(self, "window")
        self._picture = QLabel(self)
        self.sentence = QLabel(self)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setFont(theme.font("meta"))
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_tone(self.sentence, "text2")
        self.report = QPushButton(" " + self.tr("Save report…"), self)
        self.report.setFlat(True)
        self.report.setProperty("flat", True)
        self.report.setIconSize(QSize(px(16), px(16)))
        self.back = QPushButton(self.tr("Back"), self)
        self.next = QPushButton(self.tr("Next"), self)
        self.next.setProperty("primary", True)
        self.next.setToolTip(
            QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        )
        row = QHBoxLayout()
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.setSpacing(px(8))
        row.addWidget(self._picture)
        row.addWidget(self.sentence, 1)
        for button in (self.report, self.back, self.next):
            button.setFixedHeight(px(_BUTTON))
            row.addWidget(button)
        _with_line(self, row, line_first=True)
        self.setFixedHeight(px(_FOOT))
        self.report.clicked.connect(self.report_asked)
        self.back.clicked.connect(self.back_asked)
        self.next.clicked.connect(self.next_asked)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_sentence(self, text: str) -> None:
        """The sentence at the left; a picture of a shield goes with it."""
        self.sentence.setText(text)
        self.sentence.setToolTip(text)
        self._picture.setVisible(bool(text))

    def set_primary(self, is_primary: bool) -> None:
        """Whether the last button stands out; a page may have one of its own that does."""
        if self.next.property("primary") != is_primary:
            self.next.setProperty("primary", is_primary)
            self.next.style().unpolish(self.next)
            self.next.style().polish(self.next)

    def _restyle(self) -> None:
        theme, ratio = self._theme, self.devicePixelRatioF()
        self._picture.setPixmap(theme.pixmap("shield-check", theme.px(16), "ok", ratio=ratio))
        self.report.setIcon(theme.icon("file-down"))


def _with_line(widget: QWidget, row: QHBoxLayout, *, line_first: bool) -> None:
    """Lay a row out in a widget, with a hairline over or under it."""
    holder = QWidget(widget)
    holder.setLayout(row)
    line = QWidget(widget)
    line.setFixedHeight(1)
    set_ground(line, "border")
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    if line_first:
        layout.addWidget(line)
    layout.addWidget(holder, 1)
    if not line_first:
        layout.addWidget(line)
