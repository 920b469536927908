"""The line above the list while several results are selected: how many, all of them, none."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from archive_app.ui.accessibility import announce
from archive_app.ui.models.wording import Wording
from archive_app.ui.theme import Theme

_HEIGHT = 36


class SelectionBar(QWidget):
    """Hidden until more than one result is selected, or until a selection lost some.

    In selection mode it is always there.
    """

    all_requested = Signal()
    clear_requested = Signal()
    done_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._said = ""
        self._words = self._short = ""
        self._marking = False
        self._wording = Wording(self)
        self._label = QLabel(self)
        self._label.setFont(theme.font("meta"))
        self._all = QToolButton(self)
        self._none = QToolButton(self)
        self._none.setText(self.tr("Clear"))
        self._none.setToolTip(self.tr("Select nothing"))
        self._done = QToolButton(self)
        self._done.setText(self.tr("Done"))
        self._done.setToolTip(self.tr("End selection mode (Esc)"))
        self._done.hide()
        # A long sentence must not make the list wider: the tip has all of it.
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        px = theme.px
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(px(14), 0, px(8), 0)
        row.setSpacing(px(8))
        row.addWidget(self._label, 1)
        for button in (self._all, self._none, self._done):
            button.setFont(theme.font("meta"))
            button.setFixedHeight(px(28))
            row.addWidget(button)
        self.setFixedHeight(px(_HEIGHT))
        theme.changed.connect(self.update)
        self._all.clicked.connect(self.all_requested)
        self._none.clicked.connect(self.clear_requested)
        self._done.clicked.connect(self.done_requested)
        self.hide()

    @property
    def text(self) -> str:
        """What the line says, where there is room for it."""
        return self._words

    def set_marking(self, marking: bool) -> None:
        """Whether selection mode is on; :meth:`show_count` follows."""
        self._marking = marking
        self._done.setVisible(marking)

    def show_count(self, selected: int, total: int, lost: int = 0, *, behind: int = 0) -> None:
        """``selected`` of ``total`` results; ``lost`` ones were selected and are listed no more.

        ``behind`` ones stand in closed groups of selected rows, and are not selected.
        """
        number = self._wording.number
        if selected == total and total > 1:
            words = self.tr("All {total} results selected").format(total=number(total))
        else:
            words = self.tr("{count} of {total} results selected").format(
                count=number(selected), total=number(total)
            )
        self._short = self.tr("{count} of {total}").format(
            count=number(selected), total=number(total)
        )
        if self._marking and not selected and not lost:
            words = self.tr("Space selects a row, Esc ends")
        if lost:
            gone = self.tr("%n no longer listed", "", lost)
            words = self.tr("{selected}, {lost}").format(selected=words, lost=gone)
        if behind:
            unseen = self.tr("%n in closed groups not", "", behind)
            words = self.tr("{selected}, {lost}").format(selected=words, lost=unseen)
        self._words = words
        self._label.setToolTip(words)
        self._label.setAccessibleName(words)
        self._all.setText(self.tr("Select all"))
        self._all.setToolTip(
            self.tr("Select all {total} results (Ctrl+A)").format(total=number(total))
        )
        self._all.setVisible(selected < total)
        self._none.setVisible(selected > 0 or lost > 0)
        shown = self._marking or selected > 1 or lost > 0
        self.setVisible(shown)
        self._fit()
        if shown and words != self._said:
            announce(self, words)
        self._said = words if shown else ""

    def show_dropped(self, count: int) -> None:
        """``count`` results were selected and stand too far apart in the new order."""
        self._words = self.tr("%n result(s) in too many pieces, no longer selected", "", count)
        self._short = self.tr("No longer selected")
        self._label.setToolTip(self._words)
        self._label.setAccessibleName(self._words)
        self._none.setVisible(True)
        self.setVisible(True)
        self._fit()
        announce(self, self._words)
        self._said = self._words

    # --- Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("accent_soft2"))
        line = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, self._theme.color("selection_line"))

    # --- inside

    def _fit(self) -> None:
        """Where the sentence has no room, numbers alone; the tip has all of it."""
        self._row.activate()
        metrics, room = self._label.fontMetrics(), self._label.width()
        words = self._words
        if metrics.horizontalAdvance(words) > room:
            words = metrics.elidedText(self._short, Qt.TextElideMode.ElideRight, room)
        self._label.setText(words)
