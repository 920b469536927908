"""The filter tree's view: pointer and keys become choices; its place survives new counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTreeView, QWidget

from archive_app.domain.facets import Choice, Facet, FacetValue, Filters
from archive_app.ui.accessibility import announce
from archive_app.ui.facets.delegate import FacetDelegate
from archive_app.ui.facets.paint import exclude_button, include_button
from archive_app.ui.models.facet_tree import (
    FacetRole,
    FacetTreeModel,
    RowKind,
    ValueState,
    with_state,
)
from archive_app.ui.theme import Theme


class FacetView(QTreeView):
    """Sections that have values; Space or a click includes, Shift+Space or ``-`` excludes."""

    choice_changed = Signal(object, object)  # Facet, Choice
    all_values_requested = Signal(object)  # Facet: "Show all" needs values that aren't here

    def __init__(
        self,
        theme: Theme,
        facets: Sequence[Facet],
        parent: QWidget | None = None,
        *,
        collapsed: Sequence[Facet] = (),
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._facets = tuple(facets)
        self._model = FacetTreeModel(facets, self)
        self._delegate = FacetDelegate(theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Filters"))
        self._set_up()
        for facet in facets:
            self.setRowHidden(self._facets.index(facet), QModelIndex(), True)
            if facet not in collapsed:
                self.expand(self._model.section_index(facet))
        theme.changed.connect(self.viewport().update)

    def _set_up(self) -> None:
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(True)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)

    # --- setters

    def set_facets(
        self,
        values: Mapping[Facet, tuple[FacetValue, ...]],
        sizes: Mapping[Facet, int],
        filters: Filters,
    ) -> None:
        """Show counts. Under the pointer or with the focus here, values keep their order."""
        in_use = self.hasFocus() or self.underMouse()
        place = self.verticalScrollBar().value()
        self._model.set_facets(values, sizes, filters, keep_order=in_use)
        first: Facet | None = None
        for row, facet in enumerate(self._facets):
            has_values = self._model.rowCount(self._model.index(row, 0)) > 0
            self.setRowHidden(row, QModelIndex(), not has_values)
            if has_values and first is None:
                first = facet
        self._delegate.set_first(first)
        self.updateGeometries()
        self.verticalScrollBar().setValue(place)

    def set_filters(self, filters: Filters) -> None:
        """Show other choices at once; counts follow."""
        self._model.set_filters(filters)

    # --- Qt asks

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._clicked(event.position().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks are two clicks: the release that follows acts again."""
        self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        kind = index.data(FacetRole.KIND)
        key = event.key()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Minus or (key == Qt.Key.Key_Space and shift):
            self._toggle(index, ValueState.EXCLUDED)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._act(index)
        elif key == Qt.Key.Key_Left and kind in (RowKind.VALUE, RowKind.MORE):
            self.setCurrentIndex(index.parent())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """No type-ahead: keys are commands here."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
        if index.data(FacetRole.KIND) != RowKind.VALUE:
            return
        self.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Only this")).triggered.connect(self._only_current)
        menu.addAction(self.tr("Not this")).triggered.connect(self._not_current)
        menu.addAction(self.tr("Either way")).triggered.connect(self._free_current)
        menu.popup(self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))

    # --- inside

    def _clicked(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if index.data(FacetRole.KIND) == RowKind.VALUE:
            rect: QRect = self.visualRect(index)
            if exclude_button(self._theme, rect).contains(place):
                self._toggle(index, ValueState.EXCLUDED)
                return
            if include_button(self._theme, rect).contains(place):
                self._toggle(index, ValueState.INCLUDED)
                return
        self._act(index)

    def _act(self, index: QModelIndex) -> None:
        """What a click or Space means for a row."""
        match index.data(FacetRole.KIND):
            case RowKind.HEADER:
                self.setExpanded(index, not self.isExpanded(index))
            case RowKind.MORE:
                self._show_all(Facet(index.data(FacetRole.FACET)))
            case RowKind.VALUE:
                # A click on a minus takes it away; it doesn't turn it into a tick.
                excluded = index.data(FacetRole.STATE) == ValueState.EXCLUDED
                wanted = ValueState.EXCLUDED if excluded else ValueState.INCLUDED
                self._toggle(index, wanted)

    def _show_all(self, facet: Facet) -> None:
        is_open = self._model.is_open(facet)
        needs_more = not is_open and self._model.is_partial(facet)
        self._model.set_open(facet, is_open=not is_open)
        if needs_more:
            self.all_values_requested.emit(facet)

    def _toggle(self, index: QModelIndex, state: ValueState) -> None:
        if index.data(FacetRole.KIND) == RowKind.VALUE:
            was = index.data(FacetRole.STATE)
            self._put(index, ValueState.OFF if was == state else state)

    def _put(self, index: QModelIndex, state: ValueState) -> None:
        facet = Facet(index.data(FacetRole.FACET))
        old = self._model.filters.of(facet)
        self._tell(facet, with_state(old, index.data(FacetRole.VALUE), state))
        announce(self, index.data(Qt.ItemDataRole.AccessibleTextRole))

    def _tell(self, facet: Facet, choice: Choice) -> None:
        # Shown at once: the answer with new counts may take a moment.
        self._model.set_filters(self._model.filters.with_choice(facet, choice))
        self.choice_changed.emit(facet, choice)

    def _only_current(self) -> None:
        index = self.currentIndex()
        only = Choice(include=frozenset({index.data(FacetRole.VALUE)}))
        self._tell(Facet(index.data(FacetRole.FACET)), only)

    def _not_current(self) -> None:
        self._put(self.currentIndex(), ValueState.EXCLUDED)

    def _free_current(self) -> None:
        self._put(self.currentIndex(), ValueState.OFF)
