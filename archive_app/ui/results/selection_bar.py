"""The line above the list while several results are selected: how many, all of them, none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from archive_app.ui.accessibility import announce
from archive_app.ui.models.wording import Wording
from archive_app.ui.theme import Theme, set_ground

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
        self._said = ""
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
        row = QHBoxLayout(self)
        row.setContentsMargins(px(14), 0, px(8), 0)
        row.setSpacing(px(8))
        row.addWidget(self._label, 1)
        for button in (self._all, self._none, self._done):
            button.setFont(theme.font("meta"))
            button.setFixedHeight(px(28))
            row.addWidget(button)
        self.setFixedHeight(px(_HEIGHT))
        set_ground(self, "accent_soft2")
        self._all.clicked.connect(self.all_requested)
        self._none.clicked.connect(self.clear_requested)
        self._done.clicked.connect(self.done_requested)
        self.hide()

    @property
    def text(self) -> str:
        """What the line says."""
        return self._label.text()

    def set_marking(self, marking: bool) -> None:
        """Whether selection mode is on; :meth:`show_count` follows."""
        self._marking = marking
        self._done.setVisible(marking)

    def show_count(self, selected: int, total: int, lost: int = 0) -> None:
        """``selected`` of ``total`` results; ``lost`` ones were selected and are listed no more."""
        number = self._wording.number
        if selected == total and total > 1:
            words = self.tr("All {total} results selected").format(total=number(total))
        else:
            words = self.tr("{count} of {total} results selected").format(
                count=number(selected), total=number(total)
            )
        if self._marking and not selected and not lost:
            words = self.tr("Space selects a row, Esc ends")
        if lost:
            gone = self.tr("%n no longer listed", "", lost)
            words = self.tr("{selected}, {lost}").format(selected=words, lost=gone)
        self._label.setText(words)
        self._label.setToolTip(words)
        self._all.setText(self.tr("Select all"))
        self._all.setToolTip(
            self.tr("Select all {total} results (Ctrl+A)").format(total=number(total))
        )
        self._all.setVisible(selected < total)
        self._none.setVisible(selected > 0 or lost > 0)
        shown = self._marking or selected > 1 or lost > 0
        self.setVisible(shown)
        if shown and words != self._said:
            announce(self, words)
        self._said = words if shown else ""
