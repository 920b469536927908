"""The Names space: the names of a kind at the left, the one that is looked at beside them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.articles import NameKind
from archive_app.services.authorities import NamesView
from archive_app.ui.accessibility import add_clear_button
from archive_app.ui.imports.question_strip import QuestionStrip
from archive_app.ui.models.wording import Wording
from archive_app.ui.name_space.action_bar import ActionBar
from archive_app.ui.name_space.finding import FindingBar
from archive_app.ui.name_space.model import NameList, NameRole
from archive_app.ui.name_space.panel import NamePanel
from archive_app.ui.name_space.rows import ListWish, NameEntry, rows_of
from archive_app.ui.name_space.view import NameHead, NameView
from archive_app.ui.name_space.words import NameWords
from archive_app.ui.reader.labels import ElidedLabel
from archive_app.ui.search.segments import SegmentedControl
from archive_app.ui.tab_order import hand_focus_on
from archive_app.ui.theme import Theme, set_ground, set_tone
from archive_app.ui.welcome.empty import EmptyState

_HEAD = 56
_PANEL = 340
_PAUSE_MS = 120
_KINDS = tuple(NameKind)


class NameSpace(QWidget):
    """Shows names and says what a person wants of them; it decides nothing."""

    shown = Signal()
    kind_chosen = Signal()
    new_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()
    find_wanted = Signal()
    looked_at = Signal()  # another name is looked at, or others are checked

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self._words = NameWords(self)
        self._view: NamesView | None = None
        self._writable = True
        self.title = QLabel(self.tr("Names"), self)
        self.subtitle = ElidedLabel(self)
        self.subtitle.setText(
            self.tr("People, organisations and places with their original forms and translations")
        )
        self.find_in_texts = QPushButton(self)
        self.take_in = QPushButton(" " + self.tr("Import authority file…"), self)
        self.export = QPushButton(self.tr("Export…"), self)
        self.new = QPushButton(" " + self.tr("New name…"), self)
        self.kinds = SegmentedControl(theme, [self._words.kind(kind) for kind in _KINDS], self)
        self.filter = QLineEdit(self)
        self.alike = QToolButton(self)
        self.model = NameList(self)
        self.view = NameView(theme, self.model, self)
        self.head = NameHead(theme, self.view, self)
        self.bar = ActionBar(theme, self)
        self.finding = FindingBar(theme, self)
        self.question = QuestionStrip(theme, self.tr("Import"), self)
        self.panel = NamePanel(theme, self)
        self.empty = EmptyState(theme, self)
        self._pages = QStackedWidget(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._set_up()
        self._lay_out()
        self._connect()

    # --- setters and answers

    @property
    def kind(self) -> NameKind:
        """What is listed: people, organisations or places."""
        return _KINDS[self.kinds.current]

    @property
    def names(self) -> NamesView | None:
        """All that there is of the kind, as it was read last."""
        return self._view

    @property
    def current(self) -> NameEntry | None:
        """The name that is looked at."""
        row = self.view.currentIndex().data(NameRole.ROW)
        return row if isinstance(row, NameEntry) else None

    @property
    def chosen(self) -> list[NameEntry]:
        """The names that are checked, else the one that is looked at."""
        checked = self.model.checked
        if checked or self.current is None:
            return checked
        return [self.current]

    def set_names(self, view: NamesView | None) -> None:
        """List what there is; the name that is looked at stays."""
        self._view = view
        counts = view.counts if view is not None else {}
        labels = [
            f"{self._words.kind(kind)} {self._wording.number(counts.get(kind, 0))}"
            for kind in _KINDS
        ]
        self.kinds.set_labels(labels, labels)
        self._fill()

    def set_waiting(self, articles: int) -> None:
        """How many articles were not looked at for names."""
        count = self._wording.number(articles)
        words = self.tr("Find in texts · {count} new").format(count=count)
        self.find_in_texts.setText(words if articles else self.tr("Find in texts"))
        self.find_in_texts.setEnabled(articles > 0 and self._writable)

    def set_writable(self, writable: bool) -> None:
        """Whether names can be edited."""
        self._writable = writable
        for button in (self.new, self.take_in, self.find_in_texts):
            button.setEnabled(writable)

    @property
    def is_writable(self) -> bool:
        """Whether names can be edited."""
        return self._writable

    def look_at(self, key: str) -> None:
        """Look at a name, if it is listed."""
        index = self.model.find(key)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

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
        self.subtitle.setFont(theme.font("meta"))
        set_tone(self.subtitle, "text2")
        for button in (self.find_in_texts, self.take_in, self.export, self.new):
            button.setFixedHeight(px(30))
            button.setIconSize(QSize(px(16), px(16)))
        self.new.setProperty("primary", True)
        self.filter.setFont(theme.font("ui"))
        self.filter.setPlaceholderText(self.tr("Find a name, any script"))
        self.filter.setAccessibleName(self.tr("Find a name, any script"))
        self.filter.setFixedHeight(px(30))
        self.filter.setMinimumWidth(px(150))
        add_clear_button(self.filter, self.tr("Show every name"))
        self.alike.setCheckable(True)
        self.alike.setFixedHeight(px(30))
        self.alike.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.alike.setIconSize(QSize(px(16), px(16)))
        hand_focus_on(self, self.view)
        self.set_waiting(0)
        self.panel.show_nothing()
        self._restyle()

    def _lay_out(self) -> None:
        px = self._theme.px
        head = QWidget(self)
        head.setFixedHeight(px(_HEAD))
        set_ground(head, "window")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        words.addStretch(1)
        row = QHBoxLayout(head)
        row.setContentsMargins(px(14), 0, px(12), 0)
        row.setSpacing(px(8))
        row.addLayout(words, 1)
        for button in (self.find_in_texts, self.take_in, self.export, self.new):
            row.addWidget(button)
        line = QWidget(self)
        line.setFixedHeight(1)
        set_ground(line, "border")
        left = QWidget(self)
        set_ground(left, "surface")
        tools = QWidget(left)
        set_ground(tools, "window")
        search = QHBoxLayout(tools)
        search.setContentsMargins(px(12), px(8), px(12), px(8))
        search.setSpacing(px(10))
        search.addWidget(self.kinds)
        search.addWidget(self.filter, 1)
        search.addWidget(self.alike)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(tools)
        column.addWidget(self.head)
        column.addWidget(self.view, 1)
        column.addWidget(self.bar)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(left)
        splitter.addWidget(self.panel)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([px(_PANEL) * 3, px(_PANEL)])
        self._pages.addWidget(self.empty)
        self._pages.addWidget(splitter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(line)
        whole.addWidget(self.finding)
        whole.addWidget(self.question)
        whole.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.new.clicked.connect(self.new_wanted)
        self.take_in.clicked.connect(self.import_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.find_in_texts.clicked.connect(self.find_wanted)
        self.kinds.chosen.connect(self._choose_kind)
        self.filter.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._fill)
        self.alike.toggled.connect(self._fill)
        self.view.selectionModel().currentChanged.connect(self._look)
        self.model.checked_changed.connect(self._look)
        self._theme.changed.connect(self._restyle)

    # --- inside: what happens

    def _choose_kind(self, _number: int) -> None:
        self.model.check(())
        self.kind_chosen.emit()

    def _fill(self) -> None:
        view = self._view
        key = self.current.key if self.current is not None else ""
        groups = len(view.groups) if view is not None else 0
        count = self._wording.number(groups)
        self.alike.setText(" " + self.tr("Possible duplicates {count}").format(count=count))
        self.alike.setEnabled(groups > 0 or self.alike.isChecked())
        wish = ListWish(self.filter.text(), self.alike.isChecked())
        self.model.set_rows(rows_of(view, wish) if view is not None else ())
        index = self.model.find(key)
        self.view.setCurrentIndex(index if index.isValid() else self.model.first())
        self._show_page()
        self._look()

    def _show_page(self) -> None:
        view = self._view
        has_any = view is not None and bool(view.records or view.found)
        self.empty.show_no_names()
        self._pages.setCurrentIndex(1 if has_any or self.kinds.current else 0)

    def _look(self) -> None:
        self.bar.show_chosen(self.chosen, writable=self._writable)
        self.looked_at.emit()

    def _restyle(self) -> None:
        self.new.setIcon(self._theme.icon("plus", "on_fill"))
        self.take_in.setIcon(self._theme.icon("file-plus"))
        self.alike.setIcon(self._theme.icon("list-filter"))
