"""The rows of a result: ids as the search gives them, what they show page by page, asked for."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
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

from archive_app.domain.articles import ResultRow
from archive_app.domain.grouping import GroupedRows, Groups
from archive_app.domain.ids import ArticleId
from archive_app.ui.evidence import evidence_told
from archive_app.ui.models.foreseen import Foreseen
from archive_app.ui.models.group_words import GroupWords
from archive_app.ui.models.result_columns import NUMBERS, Column, ColumnWords
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.models.wording import Wording
from archive_app.ui.text_display import visible_controls

PAGE_SIZE = 15  # what a window shows and a little more: texts are marked before a row is seen
_PAGES_KEPT = 160

Index = QModelIndex | QPersistentModelIndex


class HitRole(IntEnum):
    """Roles of :class:`HitListModel`."""

    ROW = Qt.ItemDataRole.UserRole + 1  # ResultRow, or None while it isn't here
    ARTICLE_ID = Qt.ItemDataRole.UserRole + 2
    OUTDATED = Qt.ItemDataRole.UserRole + 3  # bool: listed still, but no longer found
    GROUP = Qt.ItemDataRole.UserRole + 4  # GroupPlace; None in a list without groups


class HitListModel(QAbstractTableModel):
    """Ids of a result in order, and an LRU of pages of :data:`PAGE_SIZE` rows.

    A missing page is asked for by ``page_needed(generation, page)``, once, at the end of the turn
    of the event loop; whoever hears it answers with :meth:`fill`. Answers of older generations and
    pages that nobody asked for are dropped.
    """

    page_needed = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)
        self._words = ColumnWords(self)
        self._is_table = False
        self._ids: Sequence[ArticleId] = ()
        self._groups: GroupedRows | None = None  # what the ids are, in a list with groups
        self._group_words = GroupWords(self)
        self._kept: dict[ArticleId, ResultRow] = {}  # rows of before a group was opened
        self._outdated: frozenset[ArticleId] = frozenset()
        self._generation = 0
        self._pages: OrderedDict[int, dict[ArticleId, ResultRow]] = OrderedDict()
        self._stale: set[int] = set()
        self._wanted: set[int] = set()
        self._asked: set[int] = set()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._ask)

    # --- setters

    def set_table(self, is_table: bool) -> None:
        """Every column of :class:`Column`, or one for the whole row."""
        if is_table == self._is_table:
            return
        last = len(Column) - 1
        if is_table:
            self.beginInsertColumns(QModelIndex(), 1, last)
            self._is_table = True
            self.endInsertColumns()
        else:
            self.beginRemoveColumns(QModelIndex(), 1, last)
            self._is_table = False
            self.endRemoveColumns()

    def set_hits(self, ids: Sequence[ArticleId], groups: Groups | None = None) -> int:
        """Show other articles; returns the generation that answers must name.

        Of ``groups``, if there are any, only the first articles are shown.

        The sequence itself is kept and must never change; it may sort its ids only as far as
        somebody looks, so it is never gone through as a whole.
        """
        self.beginResetModel()
        self._groups = None if groups is None else GroupedRows(groups)
        self._ids = ids if self._groups is None else self._groups
        self._kept = {}
        self._outdated = frozenset()
        self._generation += 1
        self._pages.clear()
        for pages in (self._stale, self._wanted, self._asked):
            pages.clear()
        self.endResetModel()
        return self._generation

    def fill(self, generation: int, page: int, rows: Sequence[ResultRow]) -> None:
        """Put the rows of a page in; rows of ids that no longer exist may be left out."""
        if generation != self._generation or page not in self._asked:
            return
        self._asked.discard(page)
        self._stale.discard(page)
        self._pages[page] = {row.id: row for row in rows}
        self._pages.move_to_end(page)
        while len(self._pages) > _PAGES_KEPT:
            forgotten, _ = self._pages.popitem(last=False)
            self._stale.discard(forgotten)
        self._repaint(page)

    def page_failed(self, generation: int, page: int) -> None:
        """Let a page that could not be read be asked for again when it is next painted."""
        if generation == self._generation:
            self._asked.discard(page)

    def set_outdated(self, ids: frozenset[ArticleId]) -> None:
        """Mark the rows of articles that an edit made the search no longer find."""
        changed = ids ^ self._outdated
        self._outdated = ids
        for page, rows in self._pages.items():
            if not changed.isdisjoint(rows):
                self._repaint(page)

    def refresh(self, ids: Sequence[ArticleId] | None = None) -> None:
        """Ask anew for the rows of changed articles (all when None); old ones show meanwhile."""
        changed = None if ids is None else set(ids)
        for page, rows in self._pages.items():
            if changed is None or not changed.isdisjoint(rows):
                self._stale.add(page)
                self._asked.discard(page)
                self._repaint(page)

    def foresee(self, ids: Sequence[ArticleId], change: Foreseen) -> None:
        """Show rows as an edit that has begun will leave them; :meth:`refresh` follows it."""
        changed = set(ids)
        for page, rows in self._pages.items():
            for place, one in enumerate(self.page_ids(page)):
                if one in changed and one in rows:
                    rows[one] = change(rows[one])
                    self._repaint_row(page * PAGE_SIZE + place)

    def toggle_group(self, row: int) -> None:
        """Open or close the group of a row; rows come or go below the one that stands for it."""
        if self._groups is None or (at := self._groups.at(row)).size < 2:
            return
        head = self._groups.head_of(at.group)
        below = (head + 1, head + at.size - 1)
        if at.is_open:
            self.beginRemoveRows(QModelIndex(), *below)
        else:
            self.beginInsertRows(QModelIndex(), *below)
        self._show_groups(self._groups.toggled(at.group))
        if at.is_open:
            self.endRemoveRows()
        else:
            self.endInsertRows()
        self._repaint_row(head)

    def open_groups(self) -> None:
        """Show every article; as after :meth:`set_hits`, nothing is selected."""
        if self._groups is not None and self._groups.hidden:
            self.beginResetModel()
            self._show_groups(self._groups.all_opened())
            self.endResetModel()

    # --- questions

    @property
    def groups(self) -> GroupedRows | None:
        """The rows by groups, or None when they aren't grouped."""
        return self._groups

    @property
    def generation(self) -> int:
        """Counts the results shown so far."""
        return self._generation

    @property
    def ids(self) -> Sequence[ArticleId]:
        """Every id, in order; not to be changed."""
        return self._ids

    def page_ids(self, page: int) -> list[ArticleId]:
        """The ids of a page, at most :data:`PAGE_SIZE`."""
        return self.ids_between(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)

    def ids_between(self, start: int, end: int) -> list[ArticleId]:
        """The ids of the rows ``start`` up to, not including, ``end``."""
        return list(self._ids[start:end])

    def id_at(self, row: int) -> ArticleId:
        """The article of a row; raises IndexError."""
        return self._ids[row]

    def row_of(self, article_id: ArticleId) -> int | None:
        """The row of an article, or None when it isn't in the result."""
        try:
            return self._ids.index(article_id)
        except ValueError:
            return None

    def row_at(self, row: int) -> ResultRow | None:
        """What a row shows, or None while it isn't here; a missing or old page is asked for."""
        page = row // PAGE_SIZE
        rows = self._pages.get(page)
        if rows is None or page in self._stale:
            self._want(page)
        if rows is None:
            return self._kept.get(self._ids[row])
        self._pages.move_to_end(page)
        return rows.get(self._ids[row])

    # --- Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        if parent.isValid():
            return 0
        return len(Column) if self._is_table else 1

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            column = Column(section)
            if role == Qt.ItemDataRole.DisplayRole:
                return self._words.name(column)
            if role == Qt.ItemDataRole.TextAlignmentRole and column in NUMBERS:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            return None
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == HitRole.ARTICLE_ID:
            return self._ids[index.row()]
        if role == HitRole.OUTDATED:
            return self._ids[index.row()] in self._outdated
        if role == HitRole.GROUP:
            return None if self._groups is None else self._groups.at(index.row())
        if role == HitRole.ROW:
            return self.row_at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            row = self.row_at(index.row())
            if row is None or not index.column():
                return "" if row is None else row.title
            return self._words.text(Column(index.column()), row)
        if role == Qt.ItemDataRole.ToolTipRole:
            row = self.row_at(index.row())
            return None if row is None else self._tip(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self.row_at(index.row())
            if row is not None and index.column():
                column = Column(index.column())
                said = self._words.text(column, row) or self.tr("none")
                return f"{self._words.name(column)}: {said}"
            return self.tr("loading") if row is None else self._spoken(index.row(), row)
        return None

    # --- inside

    def _show_groups(self, groups: GroupedRows) -> None:
        """Other rows: what is known of them is shown until their pages are here."""
        for rows in self._pages.values():
            self._kept.update(rows)
        self._groups = self._ids = groups
        self._generation += 1
        self._pages.clear()
        for pages in (self._stale, self._wanted, self._asked):
            pages.clear()

    def _repaint_row(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def _want(self, page: int) -> None:
        if page not in self._asked:
            self._wanted.add(page)
            if not self._turn.isActive():
                self._turn.start()

    def _ask(self) -> None:
        wanted, self._wanted = sorted(self._wanted), set()
        for page in wanted:
            self._asked.add(page)
            self.page_needed.emit(self._generation, page)

    def _repaint(self, page: int) -> None:
        last = min((page + 1) * PAGE_SIZE, len(self._ids)) - 1
        right = self.columnCount() - 1
        self.dataChanged.emit(self.index(page * PAGE_SIZE, 0), self.index(last, right))

    def _tip(self, row: ResultRow) -> str:
        """Both titles whole, the status and the tags in words, and why the date is believed."""
        lines = [row.title, row.original_title, self._wording.status(row.status)]
        if row.id in self._outdated:
            lines.append(self.tr("No longer matches; F5 searches again."))
        if row.tags:
            lines.append(", ".join(tag.path for tag in row.tags))
        lines.extend(map(evidence_told, row.dating.evidence))
        return plain_tip("\n".join(visible_controls(line) for line in lines if line))

    def _spoken(self, number: int, row: ResultRow) -> str:
        place = None if self._groups is None else self._groups.at(number)
        parts = [
            row.title or row.original_title,
            self._wording.date(row.dating),
            row.source,
            self._wording.status(row.status),
        ]
        if row.id in self._outdated:
            parts.append(self.tr("no longer matches"))
        if place is not None and place.size > 1:
            parts.append(self._group_words.spoken(place))
        if row.flag_count:
            one = self.tr("1 flag")
            many = self.tr("{count} flags").format(count=row.flag_count)
            parts.append(one if row.flag_count == 1 else many)
        hits = sum(len(snippet.marks) for snippet in row.snippets)
        hits += len(row.title_marks) + len(row.original_title_marks)
        if hits:
            many = self.tr("{count} hits").format(count=hits)
            parts.append(self.tr("1 hit") if hits == 1 else many)
        return ", ".join(part for part in parts if part)
