"""Two articles that are alike: what the second differs in, and the buttons of a person's word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.cleaning import Piece
from archive_app.domain.reprints import Verdict
from archive_app.services.reprint_comparing import Comparison
from archive_app.ui.cleaning.piece_text import PieceText
from archive_app.ui.theme import Theme, set_ground, set_tone

_BUTTON = 30


class ComparingPane(QWidget):
    """``said`` carries the Verdict whose button was pressed; NONE takes a word back."""

    said = Signal(object)  # Verdict

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.hint = QLabel(self)
        self.difference = PieceText(theme, self)
        self.same = QPushButton(self.tr("&Same text"), self)
        self.reprint = QPushButton(self.tr("&Reprint"), self)
        self.unrelated = QPushButton(self.tr("&Not related"), self)
        self.take_back = QPushButton(self.tr("&Take back"), self)
        self.take_back.setToolTip(self.tr("Forget what was said of the two articles."))
        self._verdicts = {
            Verdict.SAME: self.same,
            Verdict.REPRINT: self.reprint,
            Verdict.UNRELATED: self.unrelated,
        }
        self._lay_out()
        for button in (*self._verdicts.values(), self.take_back):
            button.clicked.connect(self._say)
        theme.changed.connect(self._restyle)
        self.show_nothing("")

    # --- setters

    def show_nothing(self, hint: str) -> None:
        """There are no two articles to compare; say why."""
        self._show_text((), hint)
        self._show_verdict(Verdict.NONE, can_say=False)

    def begin(self, verdict: Verdict, *, can_say: bool) -> None:
        """Two articles of which this was said; what they differ in follows."""
        self._show_text((), "")
        self._show_verdict(verdict, can_say=can_say)

    def show_comparison(self, compared: Comparison) -> None:
        """Show what the second article differs in."""
        hint = self.tr("They have no texts of the same language to compare.")
        self._show_text(compared.pieces, "" if compared.languages else hint)

    # --- inside

    def _lay_out(self) -> None:
        px = self._theme.px
        scroller = QScrollArea(self)
        scroller.setAccessibleName(self.tr("What differs"))
        scroller.setWidgetResizable(True)
        scroller.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget(scroller)
        for ground in (self, inside):
            set_ground(ground, "surface")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        set_tone(self.hint, "text2")
        text = QVBoxLayout(inside)
        text.setContentsMargins(px(16), px(12), px(16), px(12))
        text.addWidget(self.hint)
        text.addWidget(self.difference)
        text.addStretch(1)
        scroller.setWidget(inside)
        line = QWidget(self)
        line.setFixedHeight(1)
        set_ground(line, "border")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroller, 1)
        layout.addWidget(line)
        layout.addLayout(self._button_row())

    def _button_row(self) -> QHBoxLayout:
        px = self._theme.px
        row = QHBoxLayout()
        row.setContentsMargins(px(16), px(12), px(16), px(12))
        row.setSpacing(px(8))
        for button in (*self._verdicts.values(), self.take_back):
            button.setAutoDefault(False)
            button.setFixedHeight(px(_BUTTON))
            button.setIconSize(QSize(px(16), px(16)))
            row.addWidget(button)
        row.insertStretch(len(self._verdicts), 1)
        for button in self._verdicts.values():
            button.setCheckable(True)
        return row

    def _show_text(self, pieces: Sequence[Piece], hint: str) -> None:
        self.difference.set_pieces(pieces)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def _show_verdict(self, verdict: Verdict, *, can_say: bool) -> None:
        for of_button, button in self._verdicts.items():
            button.setEnabled(can_say)
            button.setChecked(of_button is verdict)
        self.take_back.setEnabled(can_say and bool(verdict))
        self._restyle()

    def _say(self) -> None:
        """The verdict of the button; pressing the one that holds takes it back."""
        pressed = self.sender()
        for verdict, button in self._verdicts.items():
            if button is pressed:
                # Qt has changed the check state by now.
                self.said.emit(verdict if button.isChecked() else Verdict.NONE)
                return
        self.said.emit(Verdict.NONE)

    def _restyle(self) -> None:
        """What was said has a tick: colour alone doesn't tell it."""
        tick, none = self._theme.icon("check", "accent"), QIcon()
        for button in self._verdicts.values():
            button.setIcon(tick if button.isChecked() else none)
