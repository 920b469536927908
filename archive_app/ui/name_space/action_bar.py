"""The bar below the list of names: what can be done with those that are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from archive_app.ui.models.wording import Wording
from archive_app.ui.name_space.rows import NameEntry
from archive_app.ui.theme import Theme, set_ground, set_tone

_HEIGHT = 52


class NamesDeed(Enum):
    """What a person wants of the names that are chosen."""

    APART = auto()  # they are not the same
    NO_NAME = auto()  # what was found in texts is none
    CONFIRM = auto()
    MERGE = auto()


class ActionBar(QWidget):
    """How many are chosen and what they are together; buttons for what fits them."""

    wanted = Signal(object)  # NamesDeed

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self.count = QLabel(self)
        self.count.setFont(theme.font("ui"))
        self.count.setMinimumWidth(1)  # the buttons come first
        set_tone(self.count, "text2")
        self.buttons = {
            NamesDeed.APART: QPushButton(" " + self.tr("Not the same"), self),
            NamesDeed.NO_NAME: QPushButton(" " + self.tr("Not a name"), self),
            NamesDeed.CONFIRM: QPushButton(" " + self.tr("Confirm"), self),
            NamesDeed.MERGE: QPushButton(" " + self.tr("Merge into the first"), self),
        }
        px = theme.px
        self.setFixedHeight(px(_HEIGHT))
        set_ground(self, "window")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(14), 0, px(12), 0)
        row.setSpacing(px(8))
        row.addWidget(self.count, 1)
        for deed, button in self.buttons.items():
            button.setFixedHeight(px(32))
            button.setIconSize(QSize(px(16), px(16)))
            button.setProperty("deed", deed.name)
            button.clicked.connect(self._want)
            row.addWidget(button)
        self.buttons[NamesDeed.MERGE].setProperty("primary", True)
        theme.changed.connect(self._restyle)
        self.show_chosen((), writable=False)
        self._restyle()

    def show_chosen(self, chosen: Sequence[NameEntry], *, writable: bool) -> None:
        """Fit the bar to the names chosen."""
        found = sum(entry.found is not None for entry in chosen)
        records = len(chosen) - found
        mentions = self._wording.number(sum(entry.mentions for entry in chosen))
        words = self.tr("{count} selected · {mentions} mentions") if chosen else ""
        self.count.setText(words.format(count=len(chosen), mentions=mentions))
        fits = {
            NamesDeed.APART: records > 1 and not found,
            NamesDeed.NO_NAME: found > 0 and not records,
            NamesDeed.CONFIRM: any(not entry.is_confirmed for entry in chosen)
            and (not records or not found),
            NamesDeed.MERGE: len(chosen) > 1 and records > 0,
        }
        for deed, button in self.buttons.items():
            button.setVisible(writable and fits[deed])

    def _want(self) -> None:
        self.wanted.emit(NamesDeed[self.sender().property("deed")])

    def _restyle(self) -> None:
        for deed, icon, color in (
            (NamesDeed.APART, "unlink", "text2"),
            (NamesDeed.NO_NAME, "x", "text2"),
            (NamesDeed.CONFIRM, "check", "text2"),
            (NamesDeed.MERGE, "merge", "on_fill"),
        ):
            self.buttons[deed].setIcon(self._theme.icon(icon, color))
