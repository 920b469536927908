"""The rows of the palette: headings of groups, and what stands below them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from archive_app.ui.palette.entries import Entry, Group, Row
from archive_app.ui.text_display import visible_controls

_Index = QModelIndex | QPersistentModelIndex
_User = Qt.ItemDataRole.UserRole


class PaletteRole(IntEnum):
    """Roles of :class:`PaletteModel`."""

    ROW = _User + 1  # Row, None for a heading


class PaletteModel(QAbstractListModel):
    """A heading before the first row of each group."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Row | Group] = []

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows, in this order."""
        self.beginResetModel()
        self._lines = []
        before: Group | None = None
        for row in rows:
            if row.entry.group is not before:
                before = row.entry.group
                self._lines.append(before)
            self._lines.append(row)
        self.endResetModel()

    def entry(self, place: int) -> Entry | None:
        """What stands in a line; None for a heading, and beyond the end."""
        line = self._lines[place] if 0 <= place < len(self._lines) else None
        return line.entry if isinstance(line, Row) else None

    def place_of(self, key: str) -> int:
        """The line of an entry, -1 when it isn't shown."""
        return next((i for i in range(len(self._lines)) if self._key(i) == key), -1)

    def _key(self, place: int) -> str:
        entry = self.entry(place)
        return "" if entry is None else entry.key

    # --- Qt asks

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.entry(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if isinstance(line, Group):
            shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self._heading(line) if role in shown else None
        entry = line.entry
        if role == Qt.ItemDataRole.DisplayRole:
            return visible_controls(entry.label)
        if role == PaletteRole.ROW:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (entry.label, entry.blocked or entry.detail, entry.keys)
            return ", ".join(visible_controls(word) for word in words if word)
        return None

    def _heading(self, group: Group) -> str:
        return {
            Group.RECENT: self.tr("Used lately"),
            Group.CURRENT: self.tr("On the article"),
            Group.COMMAND: self.tr("Commands"),
            Group.SEARCH: self.tr("Saved searches"),
            Group.TAG: self.tr("Tags"),
            Group.NAME: self.tr("Names and sources"),
            Group.ARTICLE: self.tr("Articles"),
            Group.ARCHIVE: self.tr("Archives"),
            Group.SETTING: self.tr("Settings"),
        }[group]
