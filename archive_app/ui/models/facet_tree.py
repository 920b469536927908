"""The filter sidebar as a tree: sections, values with counts and states, "Show all …" rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from archive_app.domain.articles import ReviewStatus
from archive_app.domain.facets import NONE_VALUE, Choice, Facet, FacetValue, Filters
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.models.wording import STATUS_ICONS, Wording

TOP_VALUES = 8

Index = QModelIndex | QPersistentModelIndex
_User = Qt.ItemDataRole.UserRole


class FacetRole(IntEnum):
    """Roles of :class:`FacetTreeModel`."""

    KIND = _User + 1  # RowKind
    FACET = _User + 2  # Facet
    VALUE = _User + 3  # str
    COUNT = _User + 4  # int: articles of a value, chosen values of a header
    STATE = _User + 5  # ValueState
    SIZE = _User + 6  # int: distinct values of a header's facet
    ICON = _User + 7  # (icon, token) or None
    BADGE = _User + 8  # str: how many of a header's values are chosen, "" for none


class RowKind(StrEnum):
    """What a row is."""

    HEADER = "header"
    VALUE = "value"
    MORE = "more"


class ValueState(StrEnum):
    """How a value takes part in the filters."""

    OFF = "off"
    INCLUDED = "included"
    EXCLUDED = "excluded"


def with_state(choice: Choice, value: str, state: ValueState) -> Choice:
    """``choice`` with one value put into a state."""
    include, exclude = choice.include - {value}, choice.exclude - {value}
    if state is ValueState.INCLUDED:
        include |= {value}
    elif state is ValueState.EXCLUDED:
        exclude |= {value}
    return Choice(include, exclude, choice.every and bool(include))


def state_of(choice: Choice, value: str) -> ValueState:
    """The state of a value in a choice."""
    if value in choice.include:
        return ValueState.INCLUDED
    return ValueState.EXCLUDED if value in choice.exclude else ValueState.OFF


@dataclass(slots=True)
class _Section:
    facet: Facet
    values: list[FacetValue] = field(default_factory=list)  # in the order shown
    size: int = 0
    shown: int = 0  # rows of values
    has_more: bool = False  # a row "Show all …" follows


class FacetTreeModel(QAbstractItemModel):
    """Two levels: facets in the order that was chosen, and their values, most frequent first."""

    def __init__(self, facets: Sequence[Facet], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)
        self._sections = [_Section(facet) for facet in facets]
        self._filters = Filters()

    # --- setters

    def set_sections(self, facets: Sequence[Facet]) -> None:
        """Show these facets in this order; values of those that stay are kept."""
        known = {section.facet: section for section in self._sections}
        self.beginResetModel()
        self._sections = [known.get(facet) or _Section(facet) for facet in facets]
        self.endResetModel()

    def set_facets(
        self,
        values: Mapping[Facet, tuple[FacetValue, ...]],
        sizes: Mapping[Facet, int],
        filters: Filters,
        *,
        keep_order: bool = False,
    ) -> None:
        """Show counts; with ``keep_order`` what is shown stays where it is, with 0 if need be."""
        self._filters = filters
        for row, section in enumerate(self._sections):
            new = list(values.get(section.facet, ()))
            is_used = any(value.value != NONE_VALUE for value in new)
            if not is_used:
                new = []  # that nothing has a value is no choice
            new = _with_chosen(new, filters.of(section.facet))
            section.size = max(sizes.get(section.facet, 0) if is_used else 0, len(new))
            if keep_order:  # what is under the pointer stays there, with 0 where nothing is left
                new = _with_shown(new, section.values[: section.shown])
                new = _in_known_order(section.values, new)
            stay = section.values[: section.shown] if keep_order else []
            self._replace(row, section, new, {value.value for value in stay})

    def set_filters(self, filters: Filters) -> None:
        """Show other choices; the counts stay as they are until new ones come."""
        self._filters = filters
        for row in range(len(self._sections)):
            self._repaint(row)

    # --- questions

    @property
    def sections(self) -> tuple[Facet, ...]:
        """The facets in the order shown."""
        return tuple(section.facet for section in self._sections)

    @property
    def filters(self) -> Filters:
        """The choices shown."""
        return self._filters

    def section_index(self, facet: Facet) -> QModelIndex:
        """The header row of a facet; raises ValueError for one that isn't here."""
        row = [section.facet for section in self._sections].index(facet)
        return self.index(row, 0)

    # --- Qt asks

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        # Headers have the id 0; values carry the number of their section plus one.
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    # QObject has a parent() without arguments too, which a model's views never call.
    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]
        if not child.isValid() or child.internalId() == 0:
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        if not parent.isValid():
            return len(self._sections)
        if parent.internalId() or parent.column():
            return 0
        section = self._sections[parent.row()]
        return section.shown + section.has_more

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if index.internalId() == 0:
            return self._header_data(self._sections[index.row()], role)
        section = self._sections[index.internalId() - 1]
        if index.row() >= section.shown:
            return self._more_data(section, role)
        return self._value_data(section, section.values[index.row()], role)

    # --- rows

    def _header_data(self, section: _Section, role: int) -> object:
        choice = self._filters.of(section.facet)
        label = self._wording.facet(section.facet)
        match role:
            case FacetRole.KIND:
                return RowKind.HEADER
            case FacetRole.FACET:
                return section.facet
            case FacetRole.COUNT:
                return len(choice.include) + len(choice.exclude)
            case FacetRole.SIZE:
                return section.size
            case FacetRole.BADGE:
                return self._wording.badge(choice)
            case Qt.ItemDataRole.DisplayRole:
                return label
            case Qt.ItemDataRole.AccessibleTextRole:
                sentence = self.tr("{facet}, {size} values, {chosen} chosen")
                if choice.every and len(choice.include) > 1:
                    sentence = self.tr("{facet}, {size} values, all of {chosen} chosen")
                return sentence.format(
                    facet=label,
                    size=self._wording.number(section.size),
                    chosen=len(choice.include) + len(choice.exclude),
                )
        return None

    def _value_data(self, section: _Section, value: FacetValue, role: int) -> object:
        label = self._wording.value(section.facet, value.value)
        match role:
            case FacetRole.KIND:
                return RowKind.VALUE
            case FacetRole.FACET:
                return section.facet
            case FacetRole.VALUE:
                return value.value
            case FacetRole.COUNT:
                return value.count
            case FacetRole.STATE:
                return state_of(self._filters.of(section.facet), value.value)
            case FacetRole.ICON:
                return icon_of(section.facet, value.value)
            case Qt.ItemDataRole.DisplayRole:
                return label
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(label)
            case Qt.ItemDataRole.AccessibleTextRole:
                state = state_of(self._filters.of(section.facet), value.value)
                return self._wording.spoken_value(label, value.count, state)
        return None

    def _more_data(self, section: _Section, role: int) -> object:
        match role:
            case FacetRole.KIND:
                return RowKind.MORE
            case FacetRole.FACET:
                return section.facet
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                count = self._wording.number(section.size)
                return self.tr("Show all {count}…").format(count=count)
        return None

    # --- changes, so that the view keeps its place: rows go, rows come, then they are reordered

    def _replace(self, row: int, section: _Section, new: list[FacetValue], stay: set[str]) -> None:
        header = self.index(row, 0)
        # One row more than the top is no longer than a row "Show all".
        has_more = section.size > TOP_VALUES + 1
        shown = len(new)
        if has_more:
            new, shown = self._top_first(section.facet, new, stay)
        self._drop_more(header, section)
        self._drop_gone(header, section, {value.value for value in new[:shown]})
        self._append_new(header, section, new[:shown])
        self._reorder(header, section, new)
        if has_more:
            self.beginInsertRows(header, section.shown, section.shown)
            section.has_more = True
            self.endInsertRows()
        self._repaint(row)

    def _top_first(
        self, facet: Facet, new: list[FacetValue], stay: set[str]
    ) -> tuple[list[FacetValue], int]:
        """``new`` with the values to show in front (the top, chosen ones, ``stay``); how many."""
        choice = self._filters.of(facet)
        wanted = choice.include | choice.exclude | stay
        wanted |= {value.value for value in new[:TOP_VALUES]}
        shown = [value for value in new if value.value in wanted]
        return shown + [value for value in new if value.value not in wanted], len(shown)

    def _drop_more(self, header: QModelIndex, section: _Section) -> None:
        if section.has_more:
            self.beginRemoveRows(header, section.shown, section.shown)
            section.has_more = False
            self.endRemoveRows()

    def _drop_gone(self, header: QModelIndex, section: _Section, keep: set[str]) -> None:
        del section.values[section.shown :]
        for place in reversed(range(section.shown)):
            if section.values[place].value not in keep:
                self.beginRemoveRows(header, place, place)
                del section.values[place]
                section.shown -= 1
                self.endRemoveRows()

    def _append_new(
        self, header: QModelIndex, section: _Section, new: Sequence[FacetValue]
    ) -> None:
        known = {value.value for value in section.values}
        added = [value for value in new if value.value not in known]
        if added:
            self.beginInsertRows(header, section.shown, section.shown + len(added) - 1)
            section.values.extend(added)
            section.shown += len(added)
            self.endInsertRows()

    def _reorder(self, header: QModelIndex, section: _Section, new: list[FacetValue]) -> None:
        before = [value.value for value in section.values]
        after = {value.value: place for place, value in enumerate(new[: section.shown])}
        if before == list(after):
            section.values = new
            return
        self.layoutAboutToBeChanged.emit()
        old = [i for i in self.persistentIndexList() if i.internalId() == header.row() + 1]
        section.values = new
        self.changePersistentIndexList(
            old,
            [self.createIndex(after[before[i.row()]], i.column(), i.internalId()) for i in old],
        )
        self.layoutChanged.emit()

    def _repaint(self, row: int) -> None:
        header = self.index(row, 0)
        self.dataChanged.emit(header, header)
        last = self.rowCount(header) - 1
        if last >= 0:
            self.dataChanged.emit(self.index(0, 0, header), self.index(last, 0, header))


def icon_of(facet: Facet, value: str) -> tuple[str, str] | None:
    """Name and colour of the icon before a value, if it has any."""
    if facet is Facet.STATUS and value in set(ReviewStatus):
        return STATUS_ICONS[ReviewStatus(value)]
    return None


def _with_chosen(values: list[FacetValue], choice: Choice) -> list[FacetValue]:
    """``values`` and, with the count 0, chosen ones that are missing."""
    known = {value.value for value in values}
    missing = sorted((choice.include | choice.exclude) - known)
    return values + [FacetValue(value, 0) for value in missing]


def _with_shown(values: list[FacetValue], shown: Sequence[FacetValue]) -> list[FacetValue]:
    """``values`` and, with the count 0, those that were shown and are missing."""
    known = {value.value for value in values}
    return values + [FacetValue(old.value, 0) for old in shown if old.value not in known]


def _in_known_order(known: Sequence[FacetValue], new: list[FacetValue]) -> list[FacetValue]:
    """``new`` in the order of ``known``; values that were not known follow as they come."""
    places = {value.value: place for place, value in enumerate(known)}
    return sorted(new, key=lambda value: places.get(value.value, len(places)))
