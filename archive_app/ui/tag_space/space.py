"""The Tags space: a tree with a filter at the left, the tag that is looked at beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.tag_edits import TagRecord
from archive_app.ui.accessibility import add_clear_button
from archive_app.ui.models.wording import Wording
from archive_app.ui.tab_order import hand_focus_on
from archive_app.ui.tag_space.delegate import TagDelegate
from archive_app.ui.tag_space.panel import TagDeed, TagPanel
from archive_app.ui.tag_space.tree import (
    ARTICLES,
    NAME,
    WITH_BELOW,
    TagFilter,
    TagRole,
    TagTreeModel,
)
from archive_app.ui.theme import Theme, set_ground, set_tone
from archive_app.ui.welcome.empty import EmptyState

_HEAD = 48
_PANEL = 400
_NUMBERS = (96, 132)  # widths of the columns of numbers


class TagSpace(QWidget):
    """Shows tags and says what a person wants of them; it decides nothing."""

    shown = Signal()
    new_wanted = Signal()
    export_wanted = Signal()
    import_wanted = Signal()
    deed_wanted = Signal(object, list)  # TagDeed, list[TagRecord]

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self._writable = True
        self._quick: Mapping[str, int] = {}
        self.title = QLabel(self.tr("Tags"), self)
        self.count = QLabel(self)
        self.take_in = QPushButton(self.tr("Import table…"), self)
        self.export = QPushButton(self.tr("Export table…"), self)
        self.new = QPushButton(" " + self.tr("New tag…"), self)
        self.filter = QLineEdit(self)
        self.unused = QToolButton(self)
        self.view = TagView(theme, self)
        self.model = TagTreeModel(self.view)
        self.proxy = TagFilter(self.view)
        self.panel = TagPanel(theme, self)
        self.empty = EmptyState(theme, self)
        self._pages = QStackedWidget(self)
        self._set_up()
        self._lay_out()
        self._connect()
        self.set_records(())

    # --- setters and answers

    def set_records(self, records: Sequence[TagRecord]) -> None:
        """Show these; what is open, selected and looked at stays."""
        folded = {record.path for record in self._known() if not self._is_open(record.path)}
        selected = [record.path for record in self.selected]
        self.model.set_records(records)
        self.view.expandAll()
        for path in folded:
            self.view.collapse(self._index(path))
        self.count.setText(self._wording.number(len(records)))
        self.select(selected)
        self._pages.setCurrentIndex(1 if records else 0)
        self._show_unused()
        self._look()

    def set_quick(self, keys: Mapping[str, int]) -> None:
        """Which tags have a key from 1 to 9; their paths without case."""
        self._quick = keys
        self._look()

    def set_writable(self, writable: bool) -> None:
        """Whether tags can be edited."""
        self._writable = writable
        self.model.set_writable(writable)
        for button in (self.new, self.take_in):
            button.setEnabled(writable)
        self.empty.show_no_tags()
        self._look()

    @property
    def selected(self) -> list[TagRecord]:
        """The tags selected, from above."""
        rows = self.view.selectionModel().selectedRows(NAME)
        found = [index.data(TagRole.RECORD) for index in rows]
        return sorted(found, key=lambda record: record.path.casefold())

    def select(self, paths: Sequence[str]) -> None:
        """Select these, as far as they are shown, and go to the first."""
        self.view.clearSelection()
        for number, path in enumerate(paths):
            index = self._index(path)
            if index.isValid():
                if not number:
                    self.view.setCurrentIndex(index)
                flags = self.view.selectionModel().SelectionFlag
                self.view.selectionModel().select(index, flags.Select | flags.Rows)

    def rename_current(self) -> None:
        """Let a person type another name in the row itself."""
        index = self.view.currentIndex().siblingAtColumn(NAME)
        if index.isValid():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.view.edit(index)

    # --- Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    # --- inside: set up

    def _set_up(self) -> None:
        theme, px = self._theme, self._theme.px
        font = theme.font("section")
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        self.count.setFont(theme.font("meta"))
        set_tone(self.count, "text2")
        for button in (self.take_in, self.export, self.new):
            button.setFixedHeight(px(30))
        self.new.setProperty("primary", True)
        self.new.setIconSize(QSize(px(16), px(16)))
        self.filter.setFont(theme.font("ui"))
        self.filter.setPlaceholderText(self.tr("Find a tag"))
        self.filter.setAccessibleName(self.tr("Find a tag"))
        self.filter.setFixedHeight(px(30))
        add_clear_button(self.filter, self.tr("Show every tag"))
        self.unused.setCheckable(True)
        self.unused.setFixedHeight(px(30))
        self.proxy.setSourceModel(self.model)
        self.view.setModel(self.proxy)
        self.view.setAccessibleName(self.tr("Tags"))
        header = self.view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in zip((ARTICLES, WITH_BELOW), _NUMBERS, strict=True):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, px(width))
        hand_focus_on(self, self.view)
        self.empty.show_no_tags()
        self._restyle()

    def _lay_out(self) -> None:
        px = self._theme.px
        head = QWidget(self)
        head.setFixedHeight(px(_HEAD))
        set_ground(head, "window")
        row = QHBoxLayout(head)
        row.setContentsMargins(px(14), 0, px(12), 0)
        row.setSpacing(px(10))
        row.addWidget(self.title)
        row.addWidget(self.count)
        row.addStretch(1)
        for button in (self.take_in, self.export, self.new):
            row.addWidget(button)
        line = QWidget(self)
        line.setFixedHeight(1)
        set_ground(line, "border")
        left = QWidget(self)
        set_ground(left, "surface")
        search = QHBoxLayout()
        search.setContentsMargins(px(12), px(8), px(12), px(8))
        search.setSpacing(px(8))
        search.addWidget(self.filter, 1)
        search.addWidget(self.unused)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(search)
        column.addWidget(self.view, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(left)
        splitter.addWidget(self.panel)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([px(_PANEL) * 2, px(_PANEL)])
        self._pages.addWidget(self.empty)
        self._pages.addWidget(splitter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(line)
        whole.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.new.clicked.connect(self.new_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.take_in.clicked.connect(self.import_wanted)
        self.filter.textChanged.connect(self._narrow)
        self.unused.toggled.connect(self._narrow_unused)
        self.view.selectionModel().selectionChanged.connect(self._look)
        self.view.deed_wanted.connect(self._want)
        self.panel.wanted.connect(self._want)
        self._theme.changed.connect(self._restyle)

    # --- inside: what happens

    def _known(self) -> Sequence[TagRecord]:
        return list(self.model.records.values())

    def _index(self, path: str) -> QModelIndex:
        return self.proxy.mapFromSource(self.model.find(path))

    def _is_open(self, path: str) -> bool:
        index = self._index(path)
        return self.view.isExpanded(index) or not self.proxy.rowCount(index)

    def _narrow(self, text: str) -> None:
        self.proxy.set_words(text)
        self.view.expandAll()

    def _narrow_unused(self, only: bool) -> None:
        self.proxy.set_only_unused(only)
        self.view.expandAll()

    def _show_unused(self) -> None:
        unused = sum(record.is_unused for record in self._known())
        self.unused.setText(self.tr("Unused {count}").format(count=self._wording.number(unused)))
        self.unused.setEnabled(unused > 0 or self.unused.isChecked())

    def _look(self) -> None:
        selected = self.selected
        if len(selected) == 1:
            quick = self._quick.get(selected[0].path.casefold(), 0)
            self.panel.show_tag(selected[0], writable=self._writable, quick=quick)
        else:
            self.panel.show_many(len(selected), writable=self._writable)
        self.panel.setEnabled(bool(selected))

    def _want(self, deed: TagDeed) -> None:
        if self.selected and (self._writable or deed is TagDeed.SHOW):
            self.deed_wanted.emit(deed, self.selected)

    def _restyle(self) -> None:
        self.new.setIcon(self._theme.icon("plus", "on_fill"))


class TagView(QTreeView):
    """Return shows articles, Delete deletes, F2 renames; dragged tags go below another."""

    deed_wanted = Signal(object)  # TagDeed

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(TagDelegate(theme, self))
        self.setUniformRowHeights(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setFont(theme.font("ui"))
        self.setAlternatingRowColors(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setIndentation(theme.px(20))
        self.activated.connect(self._show)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.deed_wanted.emit(TagDeed.DELETE)
        else:
            super().keyPressEvent(event)

    def _show(self, _index: QModelIndex) -> None:
        self.deed_wanted.emit(TagDeed.SHOW)
