"""The colours that a tag may have, as a row of buttons of which one is on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from archive_app.domain.tag_edits import TAG_COLOURS
from archive_app.ui.models.tag_colours import colour_name
from archive_app.ui.tag_space.delegate import tag_dot
from archive_app.ui.theme import Theme

_SIDE = 28


class Swatches(QWidget):
    """``chosen`` carries a colour when a person chooses another."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colours = ("", *TAG_COLOURS)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        for number, colour in enumerate(self._colours):
            button = QToolButton(self)
            button.setCheckable(True)
            button.setFixedSize(theme.px(_SIDE), theme.px(_SIDE))
            button.setAccessibleName(colour_name(colour))
            button.setToolTip(colour_name(colour))
            self._group.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self._group.idClicked.connect(self._choose)
        self._restyle()
        theme.changed.connect(self._restyle)

    def set_colour(self, colour: str) -> None:
        """Put a colour on; nothing is emitted."""
        place = self._colours.index(colour) if colour in self._colours else 0
        self._group.button(place).setChecked(True)

    def button(self, colour: str) -> QToolButton:
        """The button of a colour."""
        found = self._group.button(self._colours.index(colour))
        assert isinstance(found, QToolButton)
        return found

    def _choose(self, place: int) -> None:
        self.chosen.emit(self._colours[place])

    def _restyle(self) -> None:
        for number, colour in enumerate(self._colours):
            button = self.button(self._colours[number])
            button.setIcon(tag_dot(self._theme, colour))
            button.setIconSize(QSize(self._theme.px(12), self._theme.px(12)))
