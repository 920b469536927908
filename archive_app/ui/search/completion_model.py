"""What may stand at the cursor of the search field, as rows of a list, and in words."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from archive_app.domain.completing import Completion, CompletionSource
from archive_app.domain.facets import NONE_VALUE, Facet
from archive_app.ui.models.wording import Wording
from archive_app.ui.text_display import visible_controls

_Index = QModelIndex | QPersistentModelIndex
_User = Qt.ItemDataRole.UserRole
_WORDED = {Facet.STATUS, Facet.FLAG, Facet.LANG, Facet.KIND, Facet.DUPLICATE}
_ICONS = {
    CompletionSource.HISTORY: "history",
    CompletionSource.FIELD: "braces",
    CompletionSource.OPERATOR: "braces",
    CompletionSource.VALUE: "list-filter",
    CompletionSource.TAG: "tag",
    CompletionSource.NAME: "user",
    CompletionSource.SEARCH: "bookmark",
    CompletionSource.WORD: "whole-word",
}


class OfferRole(IntEnum):
    """Roles of :class:`CompletionModel`."""

    COMPLETION = _User + 1  # Completion
    SOURCE = _User + 2  # str: where it comes from, in words
    COUNT = _User + 3  # str: in how many articles it is, '' when nobody counted
    MATCH = _User + 4  # (int, int): where in the label what was typed stands
    ICON = _User + 5  # str: the name of the icon of its source


class CompletionModel(QAbstractListModel):
    """Completions in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)
        self._completions: list[Completion] = []
        self._typed = ""

    def set_completions(self, completions: Sequence[Completion], typed: str = "") -> None:
        """Show others; ``typed`` is the text that they complete."""
        self.beginResetModel()
        self._typed = typed
        self._completions = list(completions)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._completions)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        completion = self._completions[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._label(completion)
            case OfferRole.COMPLETION:
                return completion
            case OfferRole.SOURCE:
                return self._source(completion.source)
            case OfferRole.COUNT:
                return self._count(completion)
            case OfferRole.MATCH:
                return self._match(completion)
            case OfferRole.ICON:
                return _ICONS[completion.source]
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(completion)
        return None

    def _label(self, completion: Completion) -> str:
        """Codes and "(none)" in words, as beside the list; everything else as it stands."""
        facet, label = completion.facet, completion.label
        if facet is not None and (facet in _WORDED or label == NONE_VALUE):
            return self._wording.value(facet, label)
        return visible_controls(label)

    def _match(self, completion: Completion) -> tuple[int, int]:
        """(where the piece that was typed stands in the label, its length), (0, 0) for nowhere."""
        piece = self._typed[completion.start : completion.end].strip().lower()
        label = self._label(completion)
        lower = label.lower()
        at = lower.find(piece) if piece and len(lower) == len(label) else -1
        return (at, len(piece)) if at >= 0 else (0, 0)

    def _spoken(self, completion: Completion) -> str:
        words = (
            self._label(completion),
            self._source(completion.source),
            self._count(completion),
        )
        return ", ".join(word for word in words if word)

    def _count(self, completion: Completion) -> str:
        return "" if completion.count is None else self._wording.articles(completion.count)

    def _source(self, source: CompletionSource) -> str:
        return {
            CompletionSource.HISTORY: self.tr("searched before"),
            CompletionSource.FIELD: self.tr("field"),
            CompletionSource.OPERATOR: self.tr("operator"),
            CompletionSource.VALUE: self.tr("value"),
            CompletionSource.TAG: self.tr("tag"),
            CompletionSource.NAME: self.tr("name"),
            CompletionSource.SEARCH: self.tr("saved search"),
            CompletionSource.WORD: self.tr("word of the texts"),
        }[source]
