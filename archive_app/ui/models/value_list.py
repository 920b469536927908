"""All values of one facet as a list: found by a few letters, sorted by count or by name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from archive_app.domain.facets import Choice, Facet, FacetValue
from archive_app.text.value_forms import ValueForms, fits
from archive_app.ui.models.facet_tree import FacetRole, RowKind, icon_of, state_of
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.models.wording import Wording

Index = QModelIndex | QPersistentModelIndex


class ValueListModel(QAbstractListModel):
    """Roles are those of the filter tree. New counts never move what is listed."""

    def __init__(self, facet: Facet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facet = facet
        self._wording = Wording(self)
        self._counts: dict[str, int] = {}
        self._labels: dict[str, str] = {}
        self._forms: Mapping[str, ValueForms] = {}
        self._choice = Choice()
        self._order: list[str] = []  # every value
        self._shown: list[str] = []  # those that fit what is typed
        self._typed = ""
        self._by_name = False

    # --- setters

    def set_values(self, values: Sequence[FacetValue], choice: Choice) -> None:
        """Show counts; values that were listed and have none now stay, with 0."""
        self._counts = dict.fromkeys(self._order, 0)
        self._counts |= {value.value: value.count for value in values}
        self._choice = choice
        new = [value for value in self._counts if value not in self._labels]
        self._labels |= {value: self._wording.value(self._facet, value) for value in new}
        if new:
            if self._order:
                self._order += new
            else:
                self._sort()
            self._filter()
        self._repaint()

    def set_choice(self, choice: Choice) -> None:
        """Show other choices; the counts stay until new ones come."""
        self._choice = choice
        self._repaint()

    def set_forms(self, forms: Mapping[str, ValueForms]) -> None:
        """How the values sort and are found; until then names are as they are written."""
        self._forms = forms
        self._sort()
        self._filter()

    def set_typed(self, typed: str) -> None:
        """List only what a few letters fit; all when there are none."""
        self._typed = typed.strip()
        self._filter()

    def set_by_name(self, by_name: bool) -> None:
        """Sort by name instead of by count."""
        self._by_name = by_name
        self._sort()
        self._filter()

    # --- questions

    @property
    def choice(self) -> Choice:
        """The choices shown."""
        return self._choice

    @property
    def labels(self) -> Mapping[str, str]:
        """Every value and its words."""
        return self._labels

    # --- Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        value = self._shown[index.row()]
        label, state = self._labels[value], state_of(self._choice, value)
        match role:
            case FacetRole.KIND:
                return RowKind.VALUE
            case FacetRole.FACET:
                return self._facet
            case FacetRole.VALUE:
                return value
            case FacetRole.COUNT:
                return self._counts[value]
            case FacetRole.STATE:
                return state
            case FacetRole.ICON:
                return icon_of(self._facet, value)
            case Qt.ItemDataRole.DisplayRole:
                return label
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(label)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._wording.spoken_value(label, self._counts[value], state)
        return None

    # --- inside

    def _sort(self) -> None:
        by_count = {value: -count for value, count in self._counts.items()}
        if self._by_name:
            by_count = dict.fromkeys(by_count, 0)
        self._order = sorted(by_count, key=lambda value: (by_count[value], self._name_key(value)))

    def _name_key(self, value: str) -> str:
        forms = self._forms.get(value)
        return forms.order if forms else self._labels[value].casefold()

    def _filter(self) -> None:
        shown = [value for value in self._order if self._fits(value)]
        known = len(self._shown)
        if known and shown[:known] == self._shown:  # the current row stays what it is
            if len(shown) > known:
                self.beginInsertRows(QModelIndex(), known, len(shown) - 1)
                self._shown = shown
                self.endInsertRows()
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def _fits(self, value: str) -> bool:
        if not self._typed:
            return True
        forms = self._forms.get(value)
        written = (self._labels[value].casefold(), value.casefold())
        return fits(self._typed, forms or ValueForms("", written))

    def _repaint(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))
