"""The files and folders that were chosen, each with a way to take it away again."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from archive_app.ui.importing.source_words import is_archive, shown_name
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_ground, set_tone

_ROW = 36
_ROWS = 3  # seen at once; more scroll


class ChosenPaths(QScrollArea):
    """``removed`` carries the path that is not wanted any more."""

    removed = Signal(object)  # Path

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[_PathRow] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget(self)
        set_ground(self._inside, "surface")
        self._layout = QVBoxLayout(self._inside)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addStretch(1)
        self.setWidget(self._inside)

    def set_paths(self, paths: Iterable[Path], folders: frozenset[Path]) -> None:
        """Show these; ``folders`` are those known to be folders."""
        place = next((n for n, row in enumerate(self._rows) if row.has_focus), None)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [
            _PathRow(self._theme, path, is_folder=path in folders, parent=self._inside)
            for path in paths
        ]
        for number, row in enumerate(self._rows):
            row.removed.connect(self.removed)
            self._layout.insertWidget(number, row)
            row.show()  # a layout would show it later, and Tab would pass it over until then
        shown = min(len(self._rows), _ROWS)
        self.setFixedHeight(shown * self._theme.px(_ROW))
        if place is not None and self._rows:
            self._rows[min(place, len(self._rows) - 1)].take_focus()

    def row(self, number: int) -> _PathRow:
        """The row of a path."""
        return self._rows[number]

    def __len__(self) -> int:
        return len(self._rows)


class _PathRow(QWidget):
    """Picture, name, folder, and the button that takes it away."""

    removed = Signal(object)  # Path

    def __init__(self, theme: Theme, path: Path, *, is_folder: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._path = path
        self._icon = _icon(path, is_folder=is_folder)
        self._picture = QLabel(self)
        self._name = QLabel(shown_name(path), self)
        self._folder = QLabel(visible_controls(str(path.parent)), self)
        self.remove = QToolButton(self)
        self.remove.setProperty("bare", True)
        self.remove.setFixedSize(theme.px(28), theme.px(28))
        words = self.tr("Remove {name}").format(name=shown_name(path))
        self.remove.setAccessibleName(words)
        self.remove.setToolTip(self.tr("Remove"))
        self.remove.clicked.connect(self._remove)
        font = theme.font("ui")
        font.setWeight(QFont.Weight.DemiBold)
        self._name.setFont(font)
        self._folder.setFont(theme.font("meta"))
        set_tone(self._folder, "text2")
        for label in (self._name, self._folder):
            label.setTextFormat(Qt.TextFormat.PlainText)
        # A long folder gives way, and is told whole.
        self._folder.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._folder.setToolTip(visible_controls(str(path)))
        self.setFixedHeight(theme.px(_ROW))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(12), 0, theme.px(8), 0)
        layout.setSpacing(theme.px(12))
        layout.addWidget(self._picture)
        layout.addWidget(self._name)
        layout.addWidget(self._folder, 1)
        layout.addWidget(self.remove)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is on this row."""
        return self.remove.hasFocus()

    def take_focus(self) -> None:
        """Put the keyboard on this row."""
        self.remove.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self) -> None:
        self.removed.emit(self._path)

    def _restyle(self) -> None:
        theme, ratio = self._theme, self.devicePixelRatioF()
        self._picture.setPixmap(theme.pixmap(self._icon, theme.px(18), "accent", ratio=ratio))
        self.remove.setIcon(theme.icon("x"))


def _icon(path: Path, *, is_folder: bool) -> str:
    if is_folder or not path.suffix:
        return "folder"
    return "file-archive" if is_archive(path) else "file-text"
