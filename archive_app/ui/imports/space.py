"""The Imports space: the list of imports at the left, the one that is looked at beside it."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.ids import BatchId
from archive_app.domain.import_batches import BatchSummary
from archive_app.ui.importing.import_run import Phase
from archive_app.ui.imports.batch_desk import BatchDesk
from archive_app.ui.imports.batch_list import BatchDelegate, BatchList, BatchRole
from archive_app.ui.imports.batch_panel import BatchPanel, Deed
from archive_app.ui.imports.batch_words import phase_of
from archive_app.ui.models.wording import Wording
from archive_app.ui.session import Session
from archive_app.ui.tab_order import hand_focus_on
from archive_app.ui.theme import Theme, set_ground, set_tone
from archive_app.ui.welcome.empty import EmptyState

_LIST = 388  # as wide as the list of results
_HEAD = 48
_REFRESH = 300  # milliseconds: many changes come together
_WHILE_IT_RUNS = 2000  # milliseconds between two looks at an import


class ImportsSpace(QWidget):
    """Past and present imports of the open archive."""

    import_requested = Signal()

    def __init__(
        self, theme: Theme, session: Session, desk: BatchDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session = session
        self._desk = desk
        self._wording = Wording(self)
        self._wanted: BatchId | None = None  # the import that is looked at
        self.title = QLabel(self.tr("Imports"), self)
        self.count = QLabel(self)
        self.view = QListView(self)
        self.model = BatchList(self)
        self.panel = BatchPanel(theme, session, self)
        self.empty = EmptyState(theme, self)
        # Tab enters a space at its list, so that what comes before the list would be passed over.
        self.new = QPushButton(" " + self.tr("Import…"), self)
        self._pages = QStackedWidget(self)
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._set_up()
        self._lay_out()
        self._connect()
        self._show(())

    # --- setters

    def set_import_enabled(self, enabled: bool) -> None:
        """Whether an import can be started now."""
        self.new.setEnabled(enabled)

    def show_batch(self, batch: BatchId) -> None:
        """Look at this import, once the list has it."""
        self._wanted = batch
        self.reload()

    def reload(self) -> None:
        """Ask for the imports again, if anybody looks."""
        if self.isVisible():
            self._refresh.stop()
            self._desk.load(self._show)

    # --- inside: set up

    def _set_up(self) -> None:
        theme, px = self._theme, self._theme.px
        font = theme.font("section")
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        self.count.setFont(theme.font("meta"))
        set_tone(self.count, "text2")
        self.new.setFixedHeight(px(30))
        self.new.setIconSize(QSize(px(16), px(16)))
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(BatchDelegate(theme, view))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setFrameShape(QListView.Shape.NoFrame)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(self.tr("Imports"))
        hand_focus_on(self, view)
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
        row.addWidget(self.new)
        line = QWidget(self)
        line.setFixedHeight(1)
        set_ground(line, "border")
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.view)
        splitter.addWidget(self.panel)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([px(_LIST), px(_LIST) * 2])
        self._pages.addWidget(self.empty)
        self._pages.addWidget(splitter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (head, line):
            column.addWidget(widget)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.new.clicked.connect(self.import_requested)
        self.empty.import_requested.connect(self.import_requested)
        self.view.selectionModel().currentChanged.connect(self._look_at)
        self.panel.wanted.connect(self._do)
        self._refresh.timeout.connect(self.reload)
        self._desk.changed.connect(self._refresh_soon)
        self._session.changed.connect(self._follow)
        self._session.opened.connect(self._forget)
        self._session.closed.connect(self._forget)
        self._theme.changed.connect(self._restyle)

    # --- inside: what happens

    def _forget(self) -> None:
        self._wanted = None
        self._show(())
        self._refresh_soon()

    def _follow(self, change: ChangeSet) -> None:
        if change.aspects & {Aspect.ARTICLES, Aspect.IMPORTS}:
            self.panel.refresh_lines()
            self._refresh_soon()

    def _refresh_soon(self) -> None:
        self._refresh.start(_REFRESH)

    def _look_at(self, index: QModelIndex, _before: QModelIndex) -> None:
        batch = index.data(BatchRole.BATCH)
        if isinstance(batch, BatchSummary):
            self._wanted = batch.id
            self._show_batch(batch)

    def _do(self, deed: Deed, batch: BatchSummary) -> None:
        self._desk.do(deed, batch)

    # --- inside: what is shown

    def _show(self, batches: tuple[BatchSummary, ...]) -> None:
        self.model.set_batches(batches, running=self._desk.importing)
        if self._desk.importing:
            self._refresh.start(_WHILE_IT_RUNS)
        count = self._wording.number(len(batches))
        self.count.setText(count if batches else "")
        if not batches:
            self._show_nothing()
            return
        self._pages.setCurrentIndex(1)
        row = self.model.row_of(self._wanted) or 0
        if self.view.currentIndex().row() == row:
            self._show_batch(batches[row])
        else:
            index = self.model.index(row)
            self.view.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.view.scrollTo(index)

    def _show_nothing(self) -> None:
        self._pages.setCurrentIndex(0)
        if self._session.is_open:
            self.empty.show_no_imports(can_import=self._desk.writable)
        else:
            self.empty.show_no_archive()

    def _show_batch(self, batch: BatchSummary) -> None:
        phase: Phase = phase_of(batch, running=self._desk.importing)
        busy = self._desk.busy
        self.panel.show_batch(batch, phase, writable=self._desk.writable, busy=busy)

    def _restyle(self) -> None:
        self.new.setIcon(self._theme.icon("folder-input"))

    # --- Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()
