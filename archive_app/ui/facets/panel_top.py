"""The head of the filter sidebar: its name, "clear all", and which filters are shown."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from archive_app.ui.theme import Theme

_HEIGHT = 32
_BUTTON = 28
_MARGIN = 12


class PanelTop(QWidget):
    """Two buttons beside a word; what they do is the panel's business."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = QLabel(self.tr("Filters"), self)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        font = QFont(theme.font("ui"))
        font.setWeight(QFont.Weight.DemiBold)
        self._name.setFont(font)
        self.clear_button = self._button(self.tr("Clear all filters"))
        self.choose_button = self._button(self.tr("Choose filters and their order"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(_MARGIN), 0, theme.px(_MARGIN - 4), 0)
        layout.setSpacing(theme.px(2))
        layout.addWidget(self._name, 1)
        layout.addWidget(self.clear_button)
        layout.addWidget(self.choose_button)
        self.setFixedHeight(theme.px(_HEIGHT))
        self.set_filtered(filtered=False)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_filtered(self, *, filtered: bool) -> None:
        """Whether there is anything to clear."""
        self.clear_button.setEnabled(filtered)

    def _button(self, words: str) -> QToolButton:
        theme = self._theme
        button = QToolButton(self)
        button.setProperty("bare", True)
        button.setIconSize(QSize(theme.px(16), theme.px(16)))
        button.setFixedSize(theme.px(_BUTTON), theme.px(_BUTTON))
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    def _restyle(self) -> None:
        self.clear_button.setIcon(self._theme.icon("rotate-ccw"))
        self.choose_button.setIcon(self._theme.icon("settings-2"))
