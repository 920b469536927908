"""The records of a package as a table: what they are about, both values, whose is kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from archive_app.domain.exchange import Choice, Judged, Merge, Package, Standing
from archive_app.ui.exchange.words import ExchangeWords
from archive_app.ui.models.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_LONGEST = 200  # characters of a cell


class MergeColumn(IntEnum):
    """The columns from left to right."""

    ARTICLE = 0
    WHAT = 1
    HERE = 2
    THERE = 3
    KEPT = 4


class MergeModel(QAbstractTableModel):
    """The records that stand in one way; choices are kept for all of them."""

    def __init__(self, words: ExchangeWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._package: Package | None = None
        self._all: dict[int, Judged] = {}
        self._shown: list[int] = []

    def set_merge(self, package: Package, merge: Merge) -> None:
        """Show another package, as it was judged."""
        self.beginResetModel()
        self._package = package
        self._all = {one.number: one for one in merge.judged}
        self._shown = []
        self.endResetModel()

    def show_standing(self, standing: Standing) -> None:
        """Show the records that stand so."""
        self.beginResetModel()
        self._shown = [number for number, one in self._all.items() if one.standing is standing]
        self.endResetModel()

    def at(self, row: int) -> Judged:
        """The record of a row; raises IndexError."""
        return self._all[self._shown[row]]

    def choose(self, rows: Iterable[int], choice: Choice) -> int:
        """Keep that for those rows where it can be chosen; returns for how many."""
        chosen = 0
        for row in rows:
            one = self.at(row)
            if choice in one.choices:
                self._all[one.number] = replace(one, choice=choice)
                self.dataChanged.emit(self.index(row, 0), self.index(row, MergeColumn.KEPT))
                chosen += 1
        return chosen

    @property
    def choices(self) -> Mapping[int, Choice]:
        """What was chosen, by number of record."""
        return {one.number: one.choice for one in self._all.values() if one.choice is not None}

    # --- Qt asks

    def rowCount(self, parent: Index | None = None) -> int:
        """How many records are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        """Five."""
        return 0 if parent is not None and parent.isValid() else len(MergeColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The words above the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            MergeColumn.ARTICLE: self.tr("Article"),
            MergeColumn.WHAT: self.tr("What"),
            MergeColumn.HERE: self.tr("Here"),
            MergeColumn.THERE: self.tr("There"),
            MergeColumn.KEPT: self.tr("Kept"),
        }[MergeColumn(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, all of them as a tip, and the whole row for screen readers."""
        if not index.isValid() or self._package is None:
            return None
        one, column = self.at(index.row()), MergeColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(one, column)[:_LONGEST]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._cell(one, column)[:2_000])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cells = (self._cell(one, other) for other in MergeColumn)
            return ", ".join(cell for cell in cells if cell)[:2_000]
        return None

    def _cell(self, one: Judged, column: MergeColumn) -> str:
        assert self._package is not None
        match column:
            case MergeColumn.ARTICLE:
                return self._words.article(one.record, self._package)
            case MergeColumn.WHAT:
                return self._words.what(one.record)
            case MergeColumn.HERE:
                if one.standing is Standing.MISSING:
                    return self._words.problem(one)
                return self._words.value(one.record.part, one.mine)
            case MergeColumn.THERE:
                return self._words.value(one.record.part, one.record.after)
            case MergeColumn.KEPT:
                return self._words.outcome(one)
