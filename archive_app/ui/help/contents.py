"""The contents of the manual: pages, their sections, and only those where words were found."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QTreeWidget, QTreeWidgetItem, QWidget

from archive_app.services.manual import Manual, Place, Section
from archive_app.ui.theme import Theme

_PLACE = Qt.ItemDataRole.UserRole + 1
_ROW = 28


class HelpContents(QTreeWidget):
    """``place_chosen`` follows the pointer and the arrow keys."""

    place_chosen = Signal(object)  # Place

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items: dict[Place, QTreeWidgetItem] = {}
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(theme.px(14))
        self.setProperty("contents", True)
        self.setAccessibleName(self.tr("Contents of the manual"))
        self.currentItemChanged.connect(self._tell)

    def set_manual(self, manual: Manual) -> None:
        """List the pages and their sections, the pages unfolded to the second level."""
        self.blockSignals(True)
        self.clear()
        self._items.clear()
        for page in manual.pages.values():
            above: list[tuple[int, QTreeWidgetItem]] = []
            for section in page.sections:
                while above and above[-1][0] >= section.level:
                    above.pop()
                home = above[-1][1] if above else self.invisibleRootItem()
                item = self._item(section, home)
                above.append((section.level, item))
        self.blockSignals(False)
        self.show_all()

    def show_all(self) -> None:
        """Nothing is looked for."""
        for item in self._items.values():
            item.setHidden(False)
            item.setExpanded(item.parent() is None)

    def show_found(self, found: Iterable[Section]) -> None:
        """Only these sections, with what stands above them."""
        wanted: set[Place] = set()
        for section in found:
            item: QTreeWidgetItem | None = self._items[section.place]
            while item is not None:
                wanted.add(item.data(0, _PLACE))
                item = item.parent()
        for place, item in self._items.items():
            item.setHidden(place not in wanted)
            item.setExpanded(True)

    def show_current(self, place: Place) -> None:
        """Show where the page is, without choosing it anew."""
        item = self._items.get(place)
        if item is None or item is self.currentItem():
            return
        self.blockSignals(True)
        self.setCurrentItem(item)
        self.blockSignals(False)
        self.scrollToItem(item)

    # --- inside

    def _item(self, section: Section, home: QTreeWidgetItem) -> QTreeWidgetItem:
        item = QTreeWidgetItem(home, [section.title])
        item.setData(0, _PLACE, section.place)
        item.setToolTip(0, section.title)
        item.setSizeHint(0, QSize(0, self._theme.px(_ROW)))
        if item.parent() is None:
            font = self._theme.font("ui")
            font.setWeight(QFont.Weight.DemiBold)
            item.setFont(0, font)
        self._items[section.place] = item
        return item

    def _tell(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.place_chosen.emit(item.data(0, _PLACE))
