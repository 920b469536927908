"""Tags with how many of the chosen articles have them: all, some or none; filtered while typing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum, StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_User = Qt.ItemDataRole.UserRole


class TagState(StrEnum):
    """How many of the chosen articles have a tag."""

    ALL = "all"
    SOME = "some"
    NONE = "none"


class TagRole(IntEnum):
    """Roles of :class:`TagListModel`."""

    PATH = _User + 1
    STATE = _User + 2  # TagState
    IS_NEW = _User + 3  # bool: the row that makes a tag
    WHY = _User + 4  # why it is offered, in words, or ''


class TagListModel(QAbstractListModel):
    """Tags of the selection first, then the others; a last row offers to make what was typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: list[str] = []
        self._states: dict[str, TagState] = {}
        self._offers: dict[str, str] = {}
        self._paths: list[str] = []
        self._typed = ""
        self._offers_new = False

    # --- setters

    def set_tags(self, known: Sequence[str], states: Mapping[str, TagState]) -> None:
        """Every tag there is, and the states of those that the selection has."""
        self._known = sorted({*known, *states}, key=str.casefold)
        self._states = dict(states)
        self._filter()

    def set_offers(self, offers: Mapping[str, str]) -> None:
        """Tags that may fit, the best first, and why in words: they come before the others."""
        self._offers = dict(offers)
        self._filter()

    def set_state(self, path: str, state: TagState) -> None:
        """Show another state of one tag; it stays where it is."""
        self._states[path] = state
        if path in self._paths:
            index = self.index(self._paths.index(path), 0)
            self.dataChanged.emit(index, index)
        elif path not in self._known:
            self.set_tags([*self._known, path], self._states)

    def set_typed(self, text: str) -> None:
        """Show only tags that contain ``text``, those that begin with it first."""
        self._typed = text.strip().strip("/")
        self._filter()

    # --- questions

    def state(self, path: str) -> TagState:
        """The state of a tag."""
        return self._states.get(path, TagState.NONE)

    def best_match(self) -> str:
        """The first known tag that begins with what was typed, or ''."""
        typed = self._typed.casefold()
        starts = (path for path in self._paths if path.casefold().startswith(typed))
        return next(starts, "") if typed else ""

    # --- Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._paths) + self._offers_new

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.row() < len(self._paths):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if index.row() >= len(self._paths):
            return self._new_data(role)
        path = self._paths[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | TagRole.PATH:
                return path
            case TagRole.STATE:
                return self.state(path)
            case TagRole.IS_NEW:
                return False
            case TagRole.WHY:
                return self._offers.get(path, "") if not self._typed else ""
            case Qt.ItemDataRole.CheckStateRole:
                return _CHECKS[self.state(path)]
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(path)
        return None

    # --- inside

    def _new_data(self, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("Create tag “{name}”").format(name=self._typed)
            case TagRole.PATH:
                return self._typed
            case TagRole.STATE:
                return TagState.NONE
            case TagRole.IS_NEW:
                return True
        return None

    def _spoken(self, path: str) -> str:
        match self.state(path):
            case TagState.ALL:
                sentence = self.tr("{tag}, on all")
            case TagState.SOME:
                sentence = self.tr("{tag}, on some")
            case _:
                sentence = self.tr("{tag}, on none")
        why = self._offers.get(path, "") if not self._typed else ""
        return ", ".join(part for part in (sentence.format(tag=path), why) if part)

    def _filter(self) -> None:
        typed = self._typed.casefold()
        found = [path for path in self._known if typed in path.casefold()]
        found.sort(key=self._rank)
        self.beginResetModel()
        self._paths = found
        exact = any(path.casefold() == typed for path in self._known)
        self._offers_new = bool(typed) and not exact
        self.endResetModel()

    def _rank(self, path: str) -> tuple[bool, int, int]:
        """What begins as typed first; then tags that all have, that some have, that may fit."""
        starts = path.casefold().startswith(self._typed.casefold())
        offers = list(self._offers)
        offered = offers.index(path) if path in self._offers else len(offers)
        return bool(self._typed) and not starts, list(TagState).index(self.state(path)), offered


_CHECKS = {
    TagState.ALL: Qt.CheckState.Checked,
    TagState.SOME: Qt.CheckState.PartiallyChecked,
    TagState.NONE: Qt.CheckState.Unchecked,
}
