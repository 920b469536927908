"""The tags of many articles: how many have each, and what is wanted of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from archive_app.ui.models.wording import Wording
from archive_app.ui.text_display import visible_controls

Index = QModelIndex | QPersistentModelIndex


class TagWish(StrEnum):
    """What is wanted of a tag."""

    KEEP = "keep"
    ADD = "add"
    REMOVE = "remove"


class BulkTagRole(IntEnum):
    """Roles of :class:`BulkTags`."""

    LINE = Qt.ItemDataRole.UserRole + 1  # TagLine


@dataclass(frozen=True, slots=True)
class TagLine:
    """A tag, how many of the ``total`` articles have it, and what is wanted; with its words."""

    path: str
    count: int
    total: int
    wish: TagWish
    numbers: str = ""
    words: str = ""


class BulkTags(QAbstractListModel):
    """Tags that are on some of the articles, most of them first; those to be added in front."""

    changed = Signal()  # something else is wanted

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)
        self._total = 0
        self._counts: dict[str, int] = {}
        self._paths: list[str] = []
        self._wishes: dict[str, TagWish] = {}

    # --- setters

    def set_counts(self, counts: Mapping[str, int], total: int) -> None:
        """How the articles stand now; what is wanted stays as far as it means anything still."""
        self.beginResetModel()
        self._total = total
        self._counts = dict(counts)
        self._wishes = {
            path: wish
            for path, wish in self._wishes.items()
            if wish is TagWish.ADD or self._counts.get(path)
        }
        added = [path for path in self._wishes if path not in self._counts]
        self._paths = added + sorted(counts, key=lambda path: (-counts[path], path.casefold()))
        self.endResetModel()

    def want(self, path: str) -> int:
        """Put a tag on all; returns its row."""
        known = {one.casefold(): one for one in self._paths}
        path = known.get(path.casefold(), path)
        if path not in self._paths:
            self.beginInsertRows(QModelIndex(), 0, 0)
            self._paths.insert(0, path)
            self._wishes[path] = TagWish.ADD
            self.endInsertRows()
        elif self._counts.get(path, 0) < self._total:
            self._wishes[path] = TagWish.ADD
            self._tell(path)
        self.changed.emit()
        return self._paths.index(path)

    def cycle(self, index: Index) -> None:
        """Add, remove, leave as it is: what makes sense for the tag, one after the other."""
        if not index.isValid():
            return
        path = self._paths[index.row()]
        count = self._counts.get(path, 0)
        wish = self._wishes.get(path, TagWish.KEEP)
        if not count:
            self.beginRemoveRows(QModelIndex(), index.row(), index.row())
            self._paths.remove(path)
            self._wishes.pop(path, None)
            self.endRemoveRows()
        else:
            ways = [TagWish.KEEP, TagWish.ADD, TagWish.REMOVE]
            if count == self._total:
                ways.remove(TagWish.ADD)
            self._wishes[path] = ways[(ways.index(wish) + 1) % len(ways)]
            self._tell(path)
        self.changed.emit()

    def reset_wishes(self) -> None:
        """Leave every tag as it is."""
        self._wishes.clear()
        self.set_counts(self._counts, self._total)
        self.changed.emit()

    # --- questions

    def wanted(self, wish: TagWish) -> tuple[str, ...]:
        """The tags of which that is wanted."""
        return tuple(path for path in self._paths if self._wishes.get(path) is wish)

    # --- Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._paths)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._line(self._paths[index.row()])
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return visible_controls(line.path)
            case BulkTagRole.LINE:
                return line
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{visible_controls(line.path)}, {line.numbers}, {line.words}"
        return None

    # --- inside

    def _tell(self, path: str) -> None:
        index = self.index(self._paths.index(path), 0)
        self.dataChanged.emit(index, index)

    def _line(self, path: str) -> TagLine:
        count, total = self._counts.get(path, 0), self._total
        wish = self._wishes.get(path, TagWish.KEEP)
        number = self._wording.number
        if wish is TagWish.KEEP:
            numbers = self.tr("{count} of {total}")
            on_all = count == total
            words = self.tr("on all, unchanged") if on_all else self.tr("mixed, unchanged")
        elif wish is TagWish.ADD:
            numbers = self.tr("{count} → {total}")
            words = self.tr("add to {missing}").replace("{missing}", number(total - count))
        else:
            numbers = self.tr("{count} → 0")
            words = self.tr("remove from {count}").replace("{count}", number(count))
        numbers = numbers.format(count=number(count), total=number(total))
        return TagLine(path, count, total, wish, numbers, words)
