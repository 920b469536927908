"""Groups of the result list are opened and closed: Right, Left, a click on the arrow of a row."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView

from archive_app.domain.grouping import GroupPlace
from archive_app.ui.accessibility import announce
from archive_app.ui.models.group_words import GroupWords
from archive_app.ui.models.hit_list import HitListModel
from archive_app.ui.theme import Theme

FOLD = 20  # what the arrow takes from the left of every row, of the design
_ICON = 14
_BAR = 2  # the line beside the articles of an open group


class Folding(QObject):
    """What keys and clicks do to the groups of a list; nothing in a list without any."""

    def __init__(self, view: QAbstractItemView, model: HitListModel, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._theme = theme
        self._words = GroupWords(self)

    def go(self, key: int) -> bool:
        """Right opens the group of the current row; Left closes it, or goes to where it begins."""
        row = self._view.currentIndex().row()
        place = self._place(row)
        if place is None or place.size < 2:
            return False
        if key == Qt.Key.Key_Right:
            if not place.is_open:
                self.toggle(row)
        elif place.place:
            self._go_to(row - place.place)
        elif place.is_open:
            self.toggle(row)
        return True

    def press(self, at: QPointF) -> bool:
        """Whether a click is on the arrow of a row; its group is opened or closed then."""
        index = self._view.indexAt(at.toPoint())
        place = self._place(index.row()) if index.isValid() else None
        if place is None or place.place or place.size < 2:
            return False
        if at.x() - self._view.visualRect(index).left() > self._theme.px(FOLD + 8):
            return False
        self.toggle(index.row())
        return True

    def toggle(self, row: int) -> None:
        """Open or close the group of a row, and say so."""
        self._model.toggle_group(row)
        place = self._place(row)
        if place is not None:
            announce(self._view, self._words.spoken(place))

    def _go_to(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        index = self._model.index(row, max(0, self._view.currentIndex().column()))
        model = self._view.selectionModel()
        model.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _place(self, row: int) -> GroupPlace | None:
        groups = self._model.groups
        return groups.at(row) if groups is not None and 0 <= row < len(groups) else None


def paint_fold(painter: QPainter, theme: Theme, box: QRectF, place: GroupPlace, top: float) -> None:
    """The arrow of a row that stands for a group, or the line beside the others of it."""
    if place.place:
        line = QRectF(box.left() + theme.px(_ICON / 2), box.top(), theme.px(_BAR), box.height())
        painter.fillRect(line, theme.color("border_strong"))
    elif place.size > 1:
        ratio = painter.device().devicePixelRatioF()
        name = "chevron-down" if place.is_open else "chevron-right"
        picture = theme.pixmap(name, theme.px(_ICON), "text2", ratio=ratio)
        painter.drawPixmap(QPointF(round(box.left()), round(top)), picture)
