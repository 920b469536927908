"""The History space: the edits at the left, the one that is looked at beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.changes import HistoryEntry
from archive_app.domain.history import HistoryWish
from archive_app.domain.ids import ArticleId
from archive_app.ui.accessibility import add_clear_button
from archive_app.ui.history_space.list import EditDelegate, EditList, EditRole
from archive_app.ui.history_space.panel import EditPanel
from archive_app.ui.importing.choice_box import ChoiceBox
from archive_app.ui.tab_order import hand_focus_on
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_ground, set_tone
from archive_app.ui.welcome.empty import EmptyState

_HEAD = 48
_LIST = 520
_PAUSE_MS = 200


class HistorySpace(QWidget):
    """Shows edits and says what a person wants of them; it decides nothing."""

    shown = Signal()
    wish_changed = Signal()
    looked_at = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._article: tuple[ArticleId, str] | None = None
        self.title = QLabel(self.tr("History"), self)
        self.of_article = QLabel(self)
        self.every = QPushButton(self.tr("Of every article"), self)
        self.filter = QLineEdit(self)
        self.people = ChoiceBox(theme, self)
        self.view = QListView(self)
        self.model = EditList(self)
        self.panel = EditPanel(theme, self)
        self.empty = EmptyState(theme, self)
        self._pages = QStackedWidget(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._set_up()
        self._lay_out()
        self._connect()
        self.set_entries(())

    # --- setters and answers

    @property
    def wish(self) -> HistoryWish:
        """Which edits are to be listed."""
        return HistoryWish(
            self.filter.text(),
            self.people.currentData() or "",
            self._article[0] if self._article is not None else None,
        )

    @property
    def current(self) -> HistoryEntry | None:
        """The edit that is looked at."""
        entry = self.view.currentIndex().data(EditRole.ENTRY)
        return entry if isinstance(entry, HistoryEntry) else None

    def set_entries(self, entries: Sequence[HistoryEntry]) -> None:
        """List these; the edit that is looked at stays."""
        current = self.current
        self.model.set_entries(entries)
        index = self.model.find(current.event) if current is not None else None
        if index is None or not index.isValid():
            index = self.model.index(0)
        self.view.setCurrentIndex(index)
        self.empty.show_no_edits()
        self._pages.setCurrentIndex(1 if entries or self.wish != HistoryWish() else 0)
        self.looked_at.emit()

    def set_people(self, names: Sequence[str]) -> None:
        """Who made edits, to choose from."""
        chosen = self.people.currentData()
        self.people.blockSignals(True)
        self.people.clear()
        self.people.addItem(self.tr("Everybody"), "")
        for name in names:
            self.people.addItem(visible_controls(name), name)
        self.people.setCurrentIndex(max(self.people.findData(chosen), 0))
        self.people.blockSignals(False)
        self.people.setVisible(len(names) > 1)

    def show_article(self, article: ArticleId | None, title: str = "") -> None:
        """List the edits of one article, or of all."""
        self._article = None if article is None else (article, title)
        self.of_article.setText(visible_controls(title))
        self.of_article.setVisible(article is not None)
        self.every.setVisible(article is not None)
        self.wish_changed.emit()

    # --- Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    # --- inside

    def _set_up(self) -> None:
        theme, px = self._theme, self._theme.px
        font = theme.font("section")
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        self.of_article.setFont(theme.font("meta"))
        self.of_article.setTextFormat(Qt.TextFormat.PlainText)
        self.of_article.setMinimumWidth(1)
        set_tone(self.of_article, "text2")
        self.every.setFixedHeight(px(30))
        for field, words in (
            (self.filter, self.tr("Find an edit")),
            (self.people, self.tr("Whose edits")),
        ):
            field.setFont(theme.font("ui"))
            field.setFixedHeight(px(30))
            field.setAccessibleName(words)
        self.filter.setPlaceholderText(self.tr("Find an edit"))
        add_clear_button(self.filter, self.tr("Show every edit"))
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(EditDelegate(theme, view))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setFrameShape(QListView.Shape.NoFrame)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(self.tr("Edits"))
        hand_focus_on(self, view)
        self.set_people(())
        self.of_article.hide()
        self.every.hide()

    def _lay_out(self) -> None:
        px = self._theme.px
        head = QWidget(self)
        head.setFixedHeight(px(_HEAD))
        set_ground(head, "window")
        row = QHBoxLayout(head)
        row.setContentsMargins(px(14), 0, px(12), 0)
        row.setSpacing(px(10))
        row.addWidget(self.title)
        row.addWidget(self.of_article, 1)
        row.addStretch(1)
        row.addWidget(self.every)
        line = QWidget(self)
        line.setFixedHeight(1)
        set_ground(line, "border")
        left = QWidget(self)
        set_ground(left, "surface")
        search = QHBoxLayout()
        search.setContentsMargins(px(12), px(8), px(12), px(8))
        search.setSpacing(px(8))
        search.addWidget(self.filter, 1)
        search.addWidget(self.people)
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
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([px(_LIST), px(_LIST)])
        self._pages.addWidget(self.empty)
        self._pages.addWidget(splitter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for widget in (head, line):
            whole.addWidget(widget)
        whole.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.every.clicked.connect(self._show_all)
        self.filter.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self.wish_changed)
        self.people.currentIndexChanged.connect(self.wish_changed)
        self.view.selectionModel().currentChanged.connect(self.looked_at)

    def _show_all(self) -> None:
        self.show_article(None)
