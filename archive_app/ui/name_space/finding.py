"""How far the search for names in texts is, with Stop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from archive_app.domain.jobs import Progress
from archive_app.ui.models.numerals import numeral
from archive_app.ui.theme import Theme, set_ground, set_tone


class FindingBar(QWidget):
    """Hidden while nothing runs."""

    stop_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(self)
        self.label.setFont(theme.font("ui"))
        set_tone(self.label, "text2")
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(theme.px(6))
        self.progress.setAccessibleName(self.tr("Looking for names in texts"))
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.setFixedHeight(theme.px(30))
        self.stop.clicked.connect(self.stop_wanted)
        set_ground(self, "window")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(14), theme.px(6), theme.px(12), theme.px(6))
        row.setSpacing(theme.px(12))
        row.addWidget(self.label)
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop)
        self.hide()

    def begin(self) -> None:
        """It has begun."""
        self.label.setText(self.tr("Looking for names in texts…"))
        self.progress.setRange(0, 0)
        self.show()

    def show_progress(self, progress: Progress) -> None:
        """It is so far."""
        words = self.tr("Looking for names: {done} of {total} articles")
        total = progress.total or 0
        self.label.setText(words.format(done=numeral(progress.done), total=numeral(total)))
        self.progress.setRange(0, total)
        self.progress.setValue(progress.done)

    def end(self) -> None:
        """It is over."""
        self.hide()
