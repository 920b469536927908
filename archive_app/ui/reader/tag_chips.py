"""The tags of an article as chips, each with its own remove button, and Add tag."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from archive_app.domain.articles import TagLabel
from archive_app.ui.direction import drawn_from_the_left
from archive_app.ui.models.tag_colours import token_of
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.reader.flow_layout import FlowLayout
from archive_app.ui.reader.labels import plain_label
from archive_app.ui.text_display import visible_controls

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

_CHIP_HEIGHT = 24


class TagChip(QFrame):
    """One tag; ``removed`` carries its path."""

    removed = Signal(str)

    def __init__(self, theme: Theme, tag: TagLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        drawn_from_the_left(self)
        self._theme = theme
        self._tag = tag
        self.setProperty("chip", "tag")
        self.setFixedHeight(_CHIP_HEIGHT)
        label = plain_label(tag.path, self)
        label.setFont(theme.font("ui"))
        button = QToolButton(self)
        button.setIcon(theme.icon("x"))
        button.setIconSize(QSize(14, 14))
        button.setFixedSize(_CHIP_HEIGHT, _CHIP_HEIGHT)
        name = self.tr("Remove tag %1").replace("%1", visible_controls(tag.path))
        button.setAccessibleName(name)
        button.setToolTip(plain_tip(name))
        button.clicked.connect(self._remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(18 if tag.colour else 8, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(label)
        row.addWidget(button)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._tag.colour:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(token_of(self._tag.colour)))
        painter.drawEllipse(7, _CHIP_HEIGHT // 2 - 3, 6, 6)
        painter.end()

    def _remove(self) -> None:
        self.removed.emit(self._tag.path)


class TagChips(QWidget):
    """All chips in lines, with Add tag at the end."""

    tag_removed = Signal(str)
    tag_add_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tags: tuple[TagLabel, ...] = ()
        self._chips: list[TagChip] = []
        self._icon = QLabel(self)
        self._add = QToolButton(self)
        self._add.setText(self.tr("Add tag"))
        self._add.setToolTip(self.tr("Add tag (T)"))
        self._add.setAccessibleName(self.tr("Add tag"))
        self._add.setProperty("words", True)
        self._add.setFixedHeight(_CHIP_HEIGHT + 2)
        self._add.setIconSize(QSize(16, 16))
        self._add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._add.clicked.connect(self.tag_add_requested)
        self._flow = FlowLayout(self, gap=8, line_gap=4)
        self._restyle()
        theme.changed.connect(self._restyle)

    def set_tags(self, tags: Sequence[TagLabel]) -> None:
        """Show these tags."""
        self._tags = tuple(tags)
        self._rebuild()

    def _rebuild(self) -> None:
        while self._flow.count():
            self._flow.takeAt(0)
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [TagChip(self._theme, tag, self) for tag in self._tags]
        self._flow.addWidget(self._icon)
        for chip in self._chips:
            chip.removed.connect(self.tag_removed)
            self._flow.addWidget(chip)
            chip.show()
        self._flow.addWidget(self._add)
        self.updateGeometry()

    def _restyle(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.pixmap("tag", 16, "text2", ratio=ratio))
        self._add.setIcon(self._theme.icon("plus", "text"))
        self._add.setFont(self._theme.font("ui"))
        self._rebuild()
