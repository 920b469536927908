"""The filter tree's view: pointer and keys become choices; its place survives new counts."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTreeView, QWidget

from archive_app.domain.facets import MANY_VALUED, Choice, Facet, FacetValue, Filters
from archive_app.ui.accessibility import announce
from archive_app.ui.direction import drawn_from_the_left
from archive_app.ui.facets.delegate import FacetDelegate, find_button
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
    values_requested = Signal(object, QPoint)  # Facet, where on the screen its list may open
    sections_changed = Signal(object)  # tuple[Facet, ...]: moved or hidden by a person
    sections_requested = Signal()
    menu_opening = Signal(object, object, str)  # QMenu, Facet, value: others may add to it

    def __init__(
        self,
        theme: Theme,
        facets: Sequence[Facet],
        parent: QWidget | None = None,
        *,
        opened: Collection[Facet] = (),
    ) -> None:
        super().__init__(parent)
        drawn_from_the_left(self)
        self._theme = theme
        self._model = FacetTreeModel(facets, self)
        self._delegate = FacetDelegate(theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Filters"))
        self._opened = set(opened)
        self.expanded.connect(self._remember_open)
        self.collapsed.connect(self._remember_closed)
        self._set_up()
        self._show_sections()
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

    def set_sections(self, facets: Sequence[Facet]) -> None:
        """Show these facets in this order; what was folded stays folded."""
        if tuple(facets) != self._model.sections:
            self._model.set_sections(facets)
            self._show_sections()

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
        self._hide_empty()
        self.updateGeometries()
        self.verticalScrollBar().setValue(place)

    def set_stale(self, stale: bool) -> None:
        """Dim the counts while they are of an older question."""
        self._delegate.set_stale(stale)
        self.viewport().update()

    def set_filters(self, filters: Filters) -> None:
        """Show other choices at once; counts follow."""
        self._model.set_filters(filters)

    def section(self, facet: Facet) -> QModelIndex:
        """The heading of a facet; raises ValueError for one that isn't here."""
        return self._model.section_index(facet)

    def has_section(self, facet: Facet) -> bool:
        """Whether a facet is here and has values."""
        return facet in self._seen_facets()

    def show_section(self, facet: Facet) -> None:
        """Scroll until as much of a facet is in sight as there is room for."""
        header = self._model.section_index(facet)
        rows = self._model.rowCount(header)
        if rows:
            self.scrollTo(self._model.index(rows - 1, 0, header))
        self.scrollTo(header)

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
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if index.data(FacetRole.KIND) == RowKind.VALUE:
            menu.addAction(self.tr("Only this")).triggered.connect(self._only_current)
            menu.addAction(self.tr("Not this")).triggered.connect(self._not_current)
            menu.addAction(self.tr("Either way")).triggered.connect(self._free_current)
            menu.addSeparator()
            value = str(index.data(FacetRole.VALUE))
            self.menu_opening.emit(menu, self._current_facet(), value)
        if self._current_facet() in MANY_VALUED:
            self._add_every(menu)
        self._add_section_actions(menu)
        menu.popup(self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))

    def _add_every(self, menu: QMenu) -> None:
        """Any of the chosen values, or all of them."""
        choice = self._model.filters.of(self._current_facet())
        every = menu.addAction(self.tr("All of the chosen, not just any"))
        every.setCheckable(True)
        every.setChecked(choice.every)
        every.setEnabled(bool(choice.include))
        every.toggled.connect(self._want_every)
        menu.addSeparator()

    def _want_every(self, wanted: bool) -> None:
        facet = self._current_facet()
        choice = replace(self._model.filters.of(facet), every=wanted)
        self._tell(facet, choice)
        announce(self, self._header().data(Qt.ItemDataRole.AccessibleTextRole))

    def _add_section_actions(self, menu: QMenu) -> None:
        """Where the facet of the current row stands, and which others there are."""
        name = self._header().data()
        find = menu.addAction(self.tr("Find in “{name}”…").format(name=name))
        find.triggered.connect(self._show_all_of_current)
        seen = self._seen_facets()
        place = seen.index(self._current_facet())
        up = menu.addAction(self.tr("Move “{name}” up").format(name=name))
        up.setEnabled(place > 0)
        up.triggered.connect(self._move_up)
        down = menu.addAction(self.tr("Move “{name}” down").format(name=name))
        down.setEnabled(place < len(seen) - 1)
        down.triggered.connect(self._move_down)
        hide = menu.addAction(self.tr("Hide “{name}”").format(name=name))
        hide.setEnabled(self._model.filters.of(self._current_facet()).is_empty)
        hide.triggered.connect(self._hide_current)
        menu.addAction(self.tr("Choose filters…")).triggered.connect(self.sections_requested)

    # --- sections

    def _show_sections(self) -> None:
        for facet in self._model.sections:
            self.setExpanded(self._model.section_index(facet), facet in self._opened)
        self._hide_empty()

    def _hide_empty(self) -> None:
        """Facets without values take no room; the first one has no line above it."""
        for row in range(self._model.rowCount()):
            has_values = self._model.rowCount(self._model.index(row, 0)) > 0
            self.setRowHidden(row, QModelIndex(), not has_values)
        seen = self._seen_facets()
        self._delegate.set_first(seen[0] if seen else None)

    def _seen_facets(self) -> list[Facet]:
        facets = enumerate(self._model.sections)
        return [facet for row, facet in facets if not self.isRowHidden(row, QModelIndex())]

    def _remember_open(self, index: QModelIndex) -> None:
        self._opened.add(Facet(index.data(FacetRole.FACET)))

    def _remember_closed(self, index: QModelIndex) -> None:
        self._opened.discard(Facet(index.data(FacetRole.FACET)))

    def _header(self) -> QModelIndex:
        index = self.currentIndex()
        return index.parent() if index.parent().isValid() else index

    def _current_facet(self) -> Facet:
        return Facet(self._header().data(FacetRole.FACET))

    def _move_up(self) -> None:
        self._move_current(-1)

    def _move_down(self) -> None:
        self._move_current(1)

    def _move_current(self, step: int) -> None:
        facet = self._current_facet()
        seen, order = self._seen_facets(), list(self._model.sections)
        neighbour = seen[seen.index(facet) + step]
        order.remove(facet)
        order.insert(order.index(neighbour) + (step > 0), facet)
        self._change_sections(order)
        self.setCurrentIndex(self._model.section_index(facet))

    def _hide_current(self) -> None:
        facet = self._current_facet()
        self._change_sections([one for one in self._model.sections if one is not facet])

    def _change_sections(self, facets: list[Facet]) -> None:
        self.set_sections(facets)
        self.sections_changed.emit(tuple(facets))

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
        is_open = index.data(FacetRole.KIND) == RowKind.HEADER and self.isExpanded(index)
        if is_open and find_button(self._theme, self.visualRect(index)).contains(place):
            self._show_all(index)
            return
        self._act(index)

    def _act(self, index: QModelIndex) -> None:
        """What a click or Space means for a row."""
        match index.data(FacetRole.KIND):
            case RowKind.HEADER:
                self.setExpanded(index, not self.isExpanded(index))
            case RowKind.MORE:
                self._show_all(index)
            case RowKind.VALUE:
                # A click on a minus takes it away; it doesn't turn it into a tick.
                excluded = index.data(FacetRole.STATE) == ValueState.EXCLUDED
                wanted = ValueState.EXCLUDED if excluded else ValueState.INCLUDED
                self._toggle(index, wanted)

    def _show_all(self, index: QModelIndex) -> None:
        place = self.viewport().mapToGlobal(self.visualRect(index).topRight())
        self.values_requested.emit(Facet(index.data(FacetRole.FACET)), place)

    def _show_all_of_current(self) -> None:
        self._show_all(self._header())

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
