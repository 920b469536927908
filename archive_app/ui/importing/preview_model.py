"""The rows of a dry run as a table: filtered by arrays, what they say read page by page."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from archive_app.domain.cleaning import Dismissal
from archive_app.domain.import_plans import Decision, RecordKey
from archive_app.domain.import_preview import PreviewRow, Readiness
from archive_app.services.preview_file import NewRows
from archive_app.ui.importing.preview_choice import PreviewChoice
from archive_app.ui.importing.preview_words import Column, PreviewWords
from archive_app.ui.models.tips import plain_tip

PAGE_SIZE = 100
_DATE = "published"  # the field of the date, as the column mapping names it
_ROWS_KEPT = 2000

Index = QModelIndex | QPersistentModelIndex


class PreviewRole(IntEnum):
    """Roles of :class:`PreviewModel` beside Qt's; all columns of a row answer the same."""

    ROW = Qt.ItemDataRole.UserRole + 1  # PreviewRow, or None while it isn't here
    NUMBER = Qt.ItemDataRole.UserRole + 2  # of the row in the dry run, from 0
    WRITTEN = Qt.ItemDataRole.UserRole + 3  # whether it would be written
    FREE = Qt.ItemDataRole.UserRole + 4  # whether a person may choose that
    CHANGED = Qt.ItemDataRole.UserRole + 5  # whether a person put something right
    READINESS = Qt.ItemDataRole.UserRole + 6


class PreviewModel(QAbstractTableModel):
    """All rows are known by number; those that are looked at are asked for by ``rows_needed``.

    Who hears it answers with :meth:`fill`; answers of an older generation are dropped. ``chosen``
    follows everything that changes what would be written, or how.
    """

    rows_needed = Signal(int, object)  # generation, list of row numbers
    chosen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = PreviewWords(self)
        self._choice = PreviewChoice()
        self._generation = 0
        self._kind: Readiness | None = None
        self._matching: bytearray | None = None  # of every row that was searched
        self._shown = array("I")
        self._rows: OrderedDict[int, PreviewRow] = OrderedDict()
        self._wanted: set[int] = set()
        self._asked: set[int] = set()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._ask)

    # --- the dry run

    def start(self, given: Mapping[RecordKey, Decision]) -> int:
        """Begin with no rows, and with decisions made before; returns the new generation."""
        self.beginResetModel()
        self._choice = PreviewChoice(given)
        self._generation += 1
        self._matching = None if self._matching is None else bytearray()
        self._shown = array("I")
        self._rows.clear()
        self._wanted.clear()
        self._asked.clear()
        self.endResetModel()
        self.chosen.emit()
        return self._generation

    def append(self, new: NewRows) -> None:
        """Rows that the dry run wrote; searched ones show when :meth:`add_matches` names them."""
        if not new.codes:
            return
        first = len(self._choice)
        self._choice.append(new)
        if self._matching is None:
            self._show_more(self._choice.rows_of(self._kind, first))
        self.chosen.emit()

    def fill(self, generation: int, rows: Mapping[int, PreviewRow]) -> None:
        """What rows say, by number."""
        if generation != self._generation:
            return
        for number, row in rows.items():
            self._asked.discard(number)
            self._rows[number] = row
            self._rows.move_to_end(number)
        while len(self._rows) > _ROWS_KEPT:
            self._rows.popitem(last=False)
        last = len(self._shown) - 1
        if last >= 0:  # the view paints only what it shows
            self.dataChanged.emit(self.index(0, 0), self.index(last, Column.RESULT))

    def fill_failed(self, generation: int, rows: Iterable[int]) -> None:
        """Let rows that could not be read be asked for again when they are next painted."""
        if generation == self._generation:
            self._asked.difference_update(rows)

    # --- what is shown

    @property
    def choice(self) -> PreviewChoice:
        """The rows and what was decided of them; changed only through this model."""
        return self._choice

    @property
    def generation(self) -> int:
        """Counts the dry runs."""
        return self._generation

    @property
    def shown(self) -> Sequence[int]:
        """The numbers of the rows shown, in order; not to be changed."""
        return self._shown

    def show_kind(self, kind: Readiness | None) -> None:
        """Show the rows of one kind, or all; a search stays in force."""
        self._kind = kind
        self._refilter()

    def show_matches(self, found: Sequence[int] | None, searched: int = 0) -> None:
        """Show only these rows of the first ``searched`` ones; None ends the search."""
        if found is None and self._matching is None:
            return
        self._matching = None if found is None else bytearray(searched)
        for row in found or ():
            if self._matching is not None:
                self._matching[row] = 1
        self._refilter()

    def add_matches(self, found: Sequence[int], searched: int) -> None:
        """Rows that came after those searched before."""
        if self._matching is None:
            return
        self._matching.extend(bytes(searched - len(self._matching)))
        for row in found:
            self._matching[row] = 1
        kind = self._kind
        rows = [row for row in found if kind is None or self._choice.readiness(row) is kind]
        self._show_more(array("I", rows))

    @property
    def searched(self) -> int:
        """How many rows the search in force has gone through."""
        return len(self._choice) if self._matching is None else len(self._matching)

    @property
    def written_shown(self) -> tuple[int, int]:
        """How many of the rows shown would be written, and how many of them could be."""
        if self._matching is None:
            return self._choice.written_of(self._kind)
        return self._choice.written_among(self._shown)

    def place_of(self, number: int) -> int | None:
        """Where a row of the dry run stands in what is shown, or None."""
        place = bisect_left(self._shown, number)  # rows are shown in the order of the dry run
        there = place < len(self._shown) and self._shown[place] == number
        return place if there else None

    def row(self, number: int) -> PreviewRow | None:
        """What a row says, or None while it isn't here; then it is asked for."""
        row = self._rows.get(number)
        if row is None:
            self._want(number)
        else:
            self._rows.move_to_end(number)
        return row

    # --- what a person decides

    def set_written(self, numbers: Iterable[int], *, write: bool) -> None:
        """Leave rows out or take them in again."""
        self._choice.set_written(numbers, write=write)
        self._tell_chosen()

    def name(self, generation: int, numbers: Sequence[int], keys: Sequence[RecordKey]) -> None:
        """Tell which records rows are of that were left out."""
        if generation == self._generation:
            self._choice.name(numbers, keys)
            self.chosen.emit()

    def dismiss(self, number: int, key: RecordKey, finding: Dismissal) -> None:
        """Take a finding of a row back."""
        self._choice.dismiss(number, key, finding)
        self._tell_chosen()

    def restore(self, number: int, key: RecordKey, finding: Dismissal) -> None:
        """Let a finding of a row have its effect again."""
        self._choice.restore(number, key, finding)
        self._tell_chosen()

    def set_field(self, number: int, key: RecordKey, name: str, value: str) -> None:
        """Put a field of a row right."""
        self._choice.set_field(number, key, name, value)
        self._tell_chosen()

    # --- Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words.column(section)
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.PAIRING:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == Column.CHOICE and self._choice.can_write(self._shown[index.row()]):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """The check box, also for tools that read the screen aloud."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != Column.CHOICE:
            return False
        write = Qt.CheckState(value) is Qt.CheckState.Checked
        self.set_written([self._shown[index.row()]], write=write)
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        number, column = self._shown[index.row()], Column(index.column())
        if role >= PreviewRole.ROW:
            return self._own_data(number, role)
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._check_state(number) if column is Column.CHOICE else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter
        row = self._as_decided(number)
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if row is None else self._words.cell(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return None if row is None else plain_tip(self._words.tip(row, number))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("loading") if row is None else self._words.spoken(row, column)
        return None

    # --- inside

    def _own_data(self, number: int, role: int) -> object:
        choice = self._choice
        if role == PreviewRole.ROW:
            return self._as_decided(number)
        if role == PreviewRole.NUMBER:
            return number
        if role == PreviewRole.WRITTEN:
            return choice.is_written(number)
        if role == PreviewRole.FREE:
            return choice.can_write(number)
        if role == PreviewRole.CHANGED:
            return choice.is_changed(number)
        return choice.readiness(number) if role == PreviewRole.READINESS else None

    def _as_decided(self, number: int) -> PreviewRow | None:
        """What a row says, with the date that a person gave it."""
        row = self.row(number)
        date = self._choice.decision(number).fields.get(_DATE)
        return row if row is None or not date else replace(row, date=date, date_inferred=False)

    def _check_state(self, number: int) -> Qt.CheckState:
        written = self._choice.is_written(number)
        return Qt.CheckState.Checked if written else Qt.CheckState.Unchecked

    def _show_more(self, rows: array[int]) -> None:
        if rows:
            first = len(self._shown)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._shown.extend(rows)
            self.endInsertRows()

    def _refilter(self) -> None:
        self.beginResetModel()
        rows = self._choice.rows_of(self._kind)
        if (matching := self._matching) is not None:
            searched = len(matching)
            rows = array("I", (row for row in rows if row < searched and matching[row]))
        self._shown = rows
        self.endResetModel()

    def _tell_chosen(self) -> None:
        last = len(self._shown) - 1
        if last >= 0:
            self.dataChanged.emit(self.index(0, 0), self.index(last, Column.RESULT))
        self.chosen.emit()

    def _want(self, number: int) -> None:
        if number not in self._asked:
            self._wanted.add(number)
            if not self._turn.isActive():
                self._turn.start()

    def _ask(self) -> None:
        """Ask for what is missing, with its neighbours in what is shown: they are painted next."""
        wanted, self._wanted = self._wanted, set()
        rows = set(wanted)
        pages = {place // PAGE_SIZE for place in map(self.place_of, wanted) if place is not None}
        for page in pages:
            rows.update(self._shown[page * PAGE_SIZE : (page + 1) * PAGE_SIZE])
        missing = sorted(row for row in rows if row not in self._rows and row not in self._asked)
        if missing:
            self._asked.update(missing)
            self.rows_needed.emit(self._generation, missing)
