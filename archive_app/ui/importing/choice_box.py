"""A drop-down choice inside lists: the wheel scrolls the list, and never changes a choice."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from archive_app.ui.theme import Theme


class ChoiceBox(QComboBox):
    """Emits ``activated`` for what a person chose, as every combo box does."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font("ui"))
        self.setFixedHeight(theme.px(28))
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    @property
    def value(self) -> str:
        """The data of the choice."""
        return str(self.currentData() or "")

    def set_value(self, value: str) -> None:
        """Choose by data, else the first one; nothing is emitted."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
