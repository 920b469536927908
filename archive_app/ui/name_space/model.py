"""The list of names: a model over rows, some of them checked."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from archive_app.ui.models.numerals import numeral
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.name_space.rows import NameEntry, Row, Section
from archive_app.ui.name_space.words import NameWords
from archive_app.ui.text_display import visible_controls

Index = QModelIndex | QPersistentModelIndex


class NameRole(IntEnum):
    """What a row is asked for."""

    ROW = Qt.ItemDataRole.UserRole + 1  # Section or NameEntry
    CHECKED = Qt.ItemDataRole.UserRole + 2


class NameList(QAbstractListModel):
    """Names below headings; what is checked stays checked while it is listed."""

    checked_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = NameWords(self)
        self._rows: Sequence[Row] = ()
        self._checked: set[str] = set()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """List these."""
        before = self.checked
        self.beginResetModel()
        self._rows = tuple(rows)
        self._checked &= {row.key for row in rows if isinstance(row, NameEntry)}
        self.endResetModel()
        if before != self.checked:
            self.checked_changed.emit()

    @property
    def entries(self) -> list[NameEntry]:
        """The names, from above."""
        return [row for row in self._rows if isinstance(row, NameEntry)]

    @property
    def checked(self) -> list[NameEntry]:
        """The names that are checked, from above."""
        return [entry for entry in self.entries if entry.key in self._checked]

    def find(self, key: str) -> QModelIndex:
        """The row of a name; invalid where it is not listed."""
        for number, row in enumerate(self._rows):
            if isinstance(row, NameEntry) and row.key == key:
                return self.index(number)
        return QModelIndex()

    def first(self) -> QModelIndex:
        """The row of the first name."""
        for number, row in enumerate(self._rows):
            if isinstance(row, NameEntry):
                return self.index(number)
        return QModelIndex()

    def toggle(self, index: Index) -> None:
        """Check a name, or no longer."""
        entry = index.data(NameRole.ROW) if index.isValid() else None
        if isinstance(entry, NameEntry):
            self._checked ^= {entry.key}
            self.dataChanged.emit(self.index(index.row()), self.index(index.row()))
            self.checked_changed.emit()

    def check(self, keys: Sequence[str]) -> None:
        """Check these and no others."""
        self._checked = set(keys)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.checked_changed.emit()

    # --- Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], Section):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == NameRole.ROW:
            return row
        if isinstance(row, Section):
            spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self._words.section(row) if role in spoken else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return visible_controls(row.called)
            case NameRole.CHECKED:
                return row.key in self._checked
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip("\n".join(filter(None, (row.original, row.translation))))
        return None

    def _spoken(self, row: NameEntry) -> str:
        parts = [visible_controls(text) for text in (row.original, row.translation) if text]
        parts.append(self.tr("{count} variants").format(count=numeral(row.variants)))
        parts.append(self.tr("{count} mentions").format(count=numeral(row.mentions)))
        parts.append(self._words.state(row))
        if row.key in self._checked:
            parts.insert(0, self.tr("checked"))
        return ", ".join(parts)
