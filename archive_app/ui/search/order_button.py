"""The button that says what the list goes by, with a menu for the first key and the second."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from archive_app.domain.ordering import Ordering, may_follow
from archive_app.domain.searching import Sort
from archive_app.ui.models.wording import Wording
from archive_app.ui.theme import Theme


class OrderButton(QToolButton):
    """Shows an order; ``chosen`` says which one a person wants instead."""

    chosen = Signal(object)  # Ordering

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self._order = Ordering()
        self.setFont(theme.font("meta"))
        self.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.setFixedHeight(theme.px(28))
        menu = QMenu(self)
        self._firsts = self._entries(menu, self._take_first)
        menu.addSeparator()
        self.second_menu = menu.addMenu(self.tr("Then by"))
        self._no_second = self.second_menu.addAction(self.tr("Nothing else"))
        self._no_second.setCheckable(True)
        self._seconds = self._entries(self.second_menu, self._take_second, self._no_second)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        theme.changed.connect(self._restyle)
        self.set_order(self._order)
        self._restyle()

    def set_order(self, order: Ordering) -> None:
        """Show an order; nothing is emitted."""
        self._order = order
        self._firsts[order.sort].setChecked(True)
        (self._seconds[order.then] if order.then else self._no_second).setChecked(True)
        for sort, action in self._seconds.items():
            action.setEnabled(may_follow(order.sort, sort))
        self.setText(" " + self._wording.order(order))
        name = self.tr("Order: {order}").format(order=self._wording.order(order))
        self.setToolTip(name)
        self.setAccessibleName(name)

    # --- inside

    def _entries(
        self, menu: QMenu, taken: object, before: QAction | None = None
    ) -> dict[Sort, QAction]:
        """An entry for every order, one of them checked at a time."""
        group = QActionGroup(menu)
        if before is not None:
            group.addAction(before)
        actions: dict[Sort, QAction] = {}
        for sort in Sort:
            actions[sort] = menu.addAction(self._wording.sort(sort))
            actions[sort].setCheckable(True)
            actions[sort].setData(sort)
            group.addAction(actions[sort])
        group.triggered.connect(taken)
        return actions

    def _take_first(self, action: QAction) -> None:
        self._choose(Ordering.of(Sort(action.data()), self._order.then))

    def _take_second(self, action: QAction) -> None:
        second = None if action is self._no_second else Sort(action.data())
        self._choose(Ordering.of(self._order.sort, second))

    def _choose(self, order: Ordering) -> None:
        self.set_order(order)
        self.chosen.emit(order)

    def _restyle(self) -> None:
        self.setIcon(self._theme.icon("arrow-down-wide-narrow"))
