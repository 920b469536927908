"""The tags of an archive as a tree with their counts; renamed in place, moved by dragging."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)

from archive_app.domain.tag_edits import TagRecord
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.models.wording import Wording
from archive_app.ui.text_display import visible_controls

Index = QModelIndex | QPersistentModelIndex
NAME, ARTICLES, WITH_BELOW = range(3)
_MIME = "application/x-archive-app-tags"


class TagRole(IntEnum):
    """Roles of :class:`TagTreeModel`."""

    RECORD = Qt.ItemDataRole.UserRole + 1  # TagRecord


@dataclass(slots=True, eq=False)
class _Node:
    record: TagRecord | None
    name: str
    row: int = 0
    parent: _Node | None = None
    children: list[_Node] = field(default_factory=list)


class TagTreeModel(QAbstractItemModel):
    """One row a tag; ``rename_wanted`` and ``move_wanted`` change nothing by themselves."""

    rename_wanted = Signal(str, str)  # path, its new path
    move_wanted = Signal(list, str)  # paths, the path that they go below: '' is the root

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)
        self._root = _Node(None, "")
        self._nodes: dict[str, _Node] = {}
        self._writable = True

    # --- setters and answers

    def set_records(self, records: Sequence[TagRecord]) -> None:
        """Show these, sorted by path."""
        self.beginResetModel()
        self._root = _Node(None, "")
        self._nodes = {}
        for record in sorted(records, key=lambda one: one.path.count("/")):
            above, _, name = record.path.rpartition("/")
            parent = self._nodes.get(above, self._root) if above else self._root
            node = _Node(record, name, len(parent.children), parent)
            parent.children.append(node)
            self._nodes[record.path] = node
        self.endResetModel()

    def set_writable(self, writable: bool) -> None:
        """Whether tags can be renamed and moved."""
        self._writable = writable

    @property
    def records(self) -> Mapping[str, TagRecord]:
        """Every tag by its path."""
        return {path: node.record for path, node in self._nodes.items() if node.record is not None}

    def find(self, path: str) -> QModelIndex:
        """The row of a tag, whatever the case of its path; an invalid index without one."""
        node = self._nodes.get(path)
        if node is None:
            folded = path.casefold()
            node = next((one for key, one in self._nodes.items() if key.casefold() == folded), None)
        return QModelIndex() if node is None else self.createIndex(node.row, NAME, node)

    # --- Qt asks

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        above = self._node(parent)
        if not 0 <= row < len(above.children) or not 0 <= column <= WITH_BELOW:
            return QModelIndex()
        return self.createIndex(row, column, above.children[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        above = self._node(index).parent
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.row, NAME, above)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.column() > NAME else len(self._node(parent).children)

    def columnCount(self, _parent: Index | None = None) -> int:
        return WITH_BELOW + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section != NAME:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Tag"), self.tr("Articles"), self.tr("With those below"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self._node(index)
        record = node.record
        if record is None:
            return None
        match role:
            case TagRole.RECORD:
                return record
            case Qt.ItemDataRole.EditRole:
                return node.name
            case Qt.ItemDataRole.DisplayRole:
                return self._text(record, node, index.column())
            case Qt.ItemDataRole.TextAlignmentRole if index.column() != NAME:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip("\n".join(filter(None, (record.path, record.description))))
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == NAME:
                words = self.tr("%n article(s)", "", record.articles)
                return f"{visible_controls(record.path)}, {words}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        record = self._node(index).record
        name = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or record is None or not name:
            return False
        above, slash, old = record.path.rpartition("/")
        if name != old:
            self.rename_wanted.emit(record.path, f"{above}{slash}{name}")
        return False  # the row is other when the edit was done

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not self._writable:
            return flags
        flags |= Qt.ItemFlag.ItemIsDropEnabled
        if index.isValid():
            flags |= Qt.ItemFlag.ItemIsDragEnabled
            if index.column() == NAME:
                flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    # --- dragging

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        paths = {record.path for one in indexes if (record := self._node(one).record) is not None}
        data = QMimeData()
        data.setData(_MIME, "\n".join(sorted(paths)).encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index
    ) -> bool:
        return self._writable and data.hasFormat(_MIME) and bool(self._moved(data, parent))

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index
    ) -> bool:
        moved = self._moved(data, parent)
        if moved:
            record = self._node(parent).record
            self.move_wanted.emit(moved, record.path if record else "")
        return False  # Qt would remove the rows; the edit does it

    def _moved(self, data: QMimeData, parent: Index) -> list[str]:
        """The tags dragged that would get another place, without those that move with another."""
        paths = bytes(data.data(_MIME).data()).decode().split("\n")
        record = self._node(parent).record
        below = record.path if record else ""
        if any(below == path or below.startswith(f"{path}/") for path in paths):
            return []
        return [
            path
            for path in paths
            if path.rpartition("/")[0] != below
            and not any(path.startswith(f"{other}/") for other in paths)
        ]

    # --- inside

    def _node(self, index: Index | None) -> _Node:
        if index is None or not index.isValid():
            return self._root
        node: _Node = index.internalPointer()
        return node

    def _text(self, record: TagRecord, node: _Node, column: int) -> str:
        if column == NAME:
            return visible_controls(node.name)
        return self._wording.number(record.articles if column == ARTICLES else record.with_below)


class TagFilter(QSortFilterProxyModel):
    """The tags whose path, description or old names hold some words, with those above them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._only_unused = False
        self.setRecursiveFilteringEnabled(True)

    def set_words(self, text: str) -> None:
        """Keep what holds every word, whatever its case."""
        self._words = tuple(text.casefold().split())
        self.invalidate()

    def set_only_unused(self, only: bool) -> None:
        """Keep what is on no article."""
        self._only_unused = only
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        record = self.sourceModel().index(row, NAME, parent).data(TagRole.RECORD)
        if not isinstance(record, TagRecord) or (self._only_unused and not record.is_unused):
            return False
        known = "\n".join((record.path, record.description, *record.aliases)).casefold()
        return all(word in known for word in self._words)
