"""A search that takes long: a mark that turns, what is being done, and Stop."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStyle, QWidget

from archive_app.domain.jobs import Progress
from archive_app.domain.searching import SearchStage
from archive_app.ui.theme import Theme, set_tone

PATIENCE_MS = 900  # quick searches show nothing
_STEP_MS = 80
_STEP = 30  # degrees
_ARC = 270


class BusyStop(QWidget):
    """Shows itself when a search has run for almost a second, and goes with it."""

    stop_requested = Signal()
    shown_changed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._mark = _Mark(theme, self)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setFont(theme.font("meta"))
        set_tone(self._words, "text2")
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.setToolTip(self.tr("Stop this search (Esc)"))
        self.stop.setProperty("link", True)
        self.stop.setFont(theme.font("meta"))
        self.stop.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it comes and goes; Esc is its key
        self.stop.clicked.connect(self.stop_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(6))
        for widget in (self._mark, self._words, self.stop):
            layout.addWidget(widget)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._appear)
        self._say(None)
        self.hide()

    @property
    def words(self) -> str:
        """What is said to be done."""
        return self._words.text()

    def set_searching(self, searching: bool) -> None:
        """A search runs, or none does; another search right behind one doesn't begin anew."""
        if not searching:
            self._patience.stop()
            self._say(None)
            if not self.isHidden():
                self._mark.set_turning(False)
                self.hide()
                self.shown_changed.emit(False)
        elif self.isHidden() and not self._patience.isActive():
            self._patience.start()

    def set_progress(self, progress: Progress) -> None:
        """Say what the search is busy with, and how far it is where that is known."""
        self._say(progress)

    # --- inside

    def _say(self, progress: Progress | None) -> None:
        self._words.setText(self._in_words(progress) if progress else self.tr("Searching…"))

    def _in_words(self, progress: Progress) -> str:
        if progress.total:
            percent = self.locale().toString(100 * progress.done // progress.total)
            return self.tr("Reading every article: {percent} %").format(percent=percent)
        match progress.label:
            case SearchStage.WORDS:
                return self.tr("Looking for the words…")
            case SearchStage.FACETS:
                return self.tr("Counting for the filters…")
            case SearchStage.WAYS_OUT:
                return self.tr("Nothing yet: looking for ways out…")
            case _:
                return self.tr("Searching…")

    def _appear(self) -> None:
        self._mark.set_turning(True)
        self.show()
        self.shown_changed.emit(True)


class _Mark(QWidget):
    """Most of a circle, turning unless the desktop wants nothing to move."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._angle = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._turn)
        self.setFixedSize(QSize(theme.px(16), theme.px(16)))

    def set_turning(self, turning: bool) -> None:
        """Turn, or rest."""
        moves = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        if turning and moves:
            self._timer.start()
        else:
            self._timer.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        circle = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.drawArc(circle, -self._angle * 16, _ARC * 16)
        painter.end()

    def _turn(self) -> None:
        self._angle = (self._angle + _STEP) % 360
        self.update()
