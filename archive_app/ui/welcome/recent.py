"""Archives opened lately, as rows of the welcome page; one that is gone can be taken off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from archive_app.services.diagnostics import shortened
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.theme import Theme, set_tone

MOST = 5


@dataclass(frozen=True, slots=True)
class RecentArchive:
    """An archive of the list, and whether its file is there."""

    path: str
    is_there: bool = True


class RecentArchives(QWidget):
    """A heading and a row for each; the page shows it when there are any."""

    chosen = Signal(str)  # path
    removed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[QWidget] = []
        self._crosses: list[QToolButton] = []
        heading = QLabel(self.tr("Opened lately"), self)
        font = theme.font("ui")
        font.setWeight(QFont.Weight.DemiBold)
        heading.setFont(font)
        set_tone(heading, "text2")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.px(8), 0, 0)
        self._column.setSpacing(theme.px(2))
        self._column.addWidget(heading)
        theme.changed.connect(self._restyle)
        self.hide()

    @property
    def has_any(self) -> bool:
        """Whether anything is listed."""
        return bool(self._rows)

    def show_archives(self, archives: Sequence[RecentArchive]) -> None:
        """List these, the newest first."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._crosses.clear()
        self._rows = [self._row(archive) for archive in archives[:MOST]]
        for row in self._rows:
            self._column.addWidget(row)
        self._restyle()

    # --- inside

    def _row(self, archive: RecentArchive) -> QWidget:
        theme, row = self._theme, QWidget(self)
        name = QPushButton(Path(archive.path).stem, row)
        name.setProperty("link", True)
        name.setProperty("path", archive.path)
        name.setFont(theme.font("ui"))
        name.setEnabled(archive.is_there)
        name.clicked.connect(self._choose)
        place = QLabel(shortened(str(Path(archive.path).parent)), row)
        place.setTextFormat(Qt.TextFormat.PlainText)
        place.setFont(theme.font("meta"))
        set_tone(place, "text3")
        if not archive.is_there:
            place.setText(self.tr("Not found in {folder}").format(folder=place.text()))
            set_tone(place, "warn")
        place.setToolTip(plain_tip(archive.path))
        cross = QToolButton(row)
        words = self.tr("Take {name} off this list").format(name=Path(archive.path).stem)
        cross.setAccessibleName(words)
        cross.setToolTip(plain_tip(words))
        cross.setProperty("path", archive.path)
        cross.setFixedSize(theme.px(24), theme.px(24))
        cross.setIconSize(QSize(theme.px(14), theme.px(14)))
        cross.clicked.connect(self._remove)
        self._crosses.append(cross)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(name)
        layout.addWidget(place, 1)
        layout.addWidget(cross)
        return row

    def _choose(self) -> None:
        self.chosen.emit(self.sender().property("path"))

    def _remove(self) -> None:
        self.removed.emit(self.sender().property("path"))

    def _restyle(self) -> None:
        for cross in self._crosses:
            cross.setIcon(self._theme.icon("x"))
