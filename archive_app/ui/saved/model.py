"""Saved searches as a tree: pinned ones, folders with theirs, the rest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from archive_app.domain.saved_searches import SavedSearch
from archive_app.services.saved_looks import Tally
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.models.wording import Wording
from archive_app.ui.text_display import visible_controls

Index = QModelIndex | QPersistentModelIndex

_MIME = "application/x-archive-app-saved-search"


class SavedRole(IntEnum):
    """Roles of :class:`SavedTree`."""

    KIND = Qt.ItemDataRole.UserRole + 1  # SavedKind
    SEARCH = Qt.ItemDataRole.UserRole + 2  # SavedSearch, None for a folder
    TALLY = Qt.ItemDataRole.UserRole + 3  # Tally, None until it was counted
    NEW = Qt.ItemDataRole.UserRole + 4  # int: new articles, of a folder all in it


class SavedKind(StrEnum):
    """What a row is."""

    FOLDER = "folder"
    SEARCH = "search"


@dataclass(slots=True, eq=False)
class _Node:
    name: str
    key: int  # its place among all nodes
    parent: _Node | None = None
    search: SavedSearch | None = None
    children: list[_Node] = field(default_factory=list)


class SavedTree(QAbstractItemModel):
    """Two kinds of rows; a name edited or a row dragged is told, and changes nothing by itself."""

    rename_wanted = Signal(str, str)  # name, new name
    move_wanted = Signal(object, str)  # SavedSearch, folder ('' for none)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)
        self._nodes: list[_Node] = []
        self._root = _Node("", 0)
        self._tallies: dict[str, Tally] = {}
        self.set_searches(())

    # --- setters

    def set_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Show these; what was counted of them stays until it is counted again."""
        self.beginResetModel()
        self._nodes = []
        self._root = self._add(None, "", None)
        for search in sorted(searches, key=lambda one: not one.pinned):
            home = self._root if search.pinned else self._folder(search.folder)
            self._add(home, search.name, search)
        for node in self._nodes:  # folders after what is pinned, before the rest
            node.children.sort(key=_rank)
        known = {search.name for search in searches}
        self._tallies = {name: one for name, one in self._tallies.items() if name in known}
        self.endResetModel()

    def set_tally(self, tally: Tally) -> None:
        """Show what a search finds now."""
        self._tallies[tally.name] = tally
        index = self.find(tally.name)
        while index.isValid():
            self.dataChanged.emit(index, index)
            index = index.parent()

    # --- questions

    @property
    def searches(self) -> tuple[SavedSearch, ...]:
        """Every search, as listed from top to bottom."""
        return tuple(self._searches(self._root))

    @property
    def new_total(self) -> int:
        """New articles of all searches together; one found by two counts twice."""
        return sum(tally.new for tally in self._tallies.values())

    def find(self, name: str) -> QModelIndex:
        """The row of a search; an invalid index when there is none."""
        for node in self._nodes:
            if node.search is not None and node.name == name:
                return self._index_of(node)
        return QModelIndex()

    def folders(self) -> list[QModelIndex]:
        """The rows of all folders, outer ones first."""
        return [self._index_of(n) for n in self._nodes if n.search is None and n.parent is not None]

    # --- Qt asks

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._node(parent).children[row].key)

    # QObject has a parent() without arguments too, which a model's views never call.
    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]
        home = self._node(child).parent
        return QModelIndex() if home is None else self._index_of(home)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return len(self._node(parent).children)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self._node(index).search is not None:
            return flags | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsDropEnabled  # a folder, or the space below the rows

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        node = self._node(index)
        match role:
            case SavedRole.KIND:
                return SavedKind.FOLDER if node.search is None else SavedKind.SEARCH
            case SavedRole.SEARCH:
                return node.search
            case SavedRole.TALLY:
                return self._tallies.get(node.name) if node.search else None
            case SavedRole.NEW:
                return self._new(node)
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return visible_controls(node.name)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._tip(node)) if node.search else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(node)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        node = self._node(index)
        wanted = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or node.search is None or not wanted:
            return False
        if wanted != node.name:
            self.rename_wanted.emit(node.name, wanted)
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        data = QMimeData()
        names = [self._node(index).name for index in indexes if self._node(index).search]
        data.setData(_MIME, "\n".join(names).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell where searches are wanted. False, so that no row is removed by the view."""
        folder = self._path(self._node(parent))
        for name in bytes(data.data(_MIME).data()).decode().splitlines():
            search = self._node(self.find(name)).search
            if search is not None and (search.folder != folder or search.pinned):
                self.move_wanted.emit(search, folder)
        return False

    # --- inside

    def _path(self, node: _Node) -> str:
        home = self._path(node.parent) if node.parent is not None else ""
        return f"{home}/{node.name}".strip("/") if node.search is None else home

    def _add(self, parent: _Node | None, name: str, search: SavedSearch | None) -> _Node:
        node = _Node(name, len(self._nodes), parent, search)
        self._nodes.append(node)
        if parent is not None:
            parent.children.append(node)
        return node

    def _folder(self, path: str) -> _Node:
        node = self._root
        for part in filter(None, path.split("/")):
            there = (child for child in node.children if child.search is None)
            found = next((child for child in there if child.name == part), None)
            node = found or self._add(node, part, None)
        return node

    def _node(self, index: Index) -> _Node:
        return self._nodes[index.internalId()] if index.isValid() else self._root

    def _index_of(self, node: _Node) -> QModelIndex:
        if node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.children.index(node), 0, node.key)

    def _searches(self, node: _Node) -> Iterable[SavedSearch]:
        if node.search is not None:
            yield node.search
        for child in node.children:
            yield from self._searches(child)

    def _new(self, node: _Node) -> int:
        counted: Mapping[str, Tally] = self._tallies
        return sum(
            counted[search.name].new for search in self._searches(node) if search.name in counted
        )

    def _tip(self, node: _Node) -> str:
        search = node.search
        assert search is not None
        tally = self._tallies.get(node.name)
        lines = [search.name, search.description, search.query]
        if not search.filters.is_empty:
            lines.append(self.tr("with filters"))
        if tally is not None and tally.problem:
            lines.append(tally.problem)
        return "\n".join(visible_controls(line) for line in lines if line)

    def _spoken(self, node: _Node) -> str:
        new = self._new(node)
        if node.search is None:
            return self.tr("{name}, folder").format(name=node.name)
        parts = [node.name]
        tally = self._tallies.get(node.name)
        if tally is not None:
            parts.append(tally.problem or self._wording.articles(tally.total))
        if new:
            parts.append(self.tr("{count} new").format(count=self._wording.number(new)))
        return ", ".join(parts)


def _rank(node: _Node) -> tuple[int, str]:
    if node.search is None:
        return 1, node.name.casefold()
    return (0 if node.search.pinned else 2), node.name.casefold()
