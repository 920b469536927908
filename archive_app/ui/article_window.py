"""A window of its own for one article, or for two that are compared."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from archive_app.domain.articles import ReviewStatus
from archive_app.domain.changes import ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.ids import ArticleId
from archive_app.domain.reading import ReaderPage
from archive_app.domain.searching import SearchRequest
from archive_app.ui.action_table import ACTIONS, When
from archive_app.ui.actions import Actions
from archive_app.ui.article_dialogs import ArticleDialogs
from archive_app.ui.article_reader import ArticleReader
from archive_app.ui.editing import Editor
from archive_app.ui.keymap_following import KeymapFollowing
from archive_app.ui.printing.printing import Printing
from archive_app.ui.said import said
from archive_app.ui.session import Session
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme
from archive_app.ui.toast import Toast
from archive_app.ui.undo.following import UndoFollowing
from archive_app.ui.undo.stack import UndoStack
from archive_app.ui.undo_actions import REDO, UNDO
from archive_app.ui.window_actions import AT_THE_TEXT, actions_of_a_window

SIZE = QSize(960, 760)
SIZE_OF_TWO = QSize(1360, 820)
BESIDE_FROM = 1200  # narrower windows put two articles one above the other
_FOOT = 12


class ArticleWindow(QMainWindow):
    """One reader or two, with the menus and keys of the reader; gone when it is closed."""

    closed = Signal(object)  # itself
    search_wanted = Signal(str)  # a query text, for the list of the main window

    def __init__(
        self,
        theme: Theme,
        session: Session,
        editor: Editor,
        undo: UndoStack,
        articles: Sequence[ArticleId],
    ) -> None:
        super().__init__()
        self._theme = theme
        theme.dress(self)
        self._session = session
        self._editor = editor
        self._undo = undo.stack
        self.articles = tuple(articles)
        self.readers = [
            ArticleReader(theme, session, editor, article, self) for article in articles
        ]
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setHandleWidth(theme.px(1))
        self._splitter.setChildrenCollapsible(False)
        for reader in self.readers:
            self._splitter.addWidget(reader)
        self.setCentralWidget(self._splitter)
        self._foot = QWidget(self)  # what the toast stands on
        self._toast = Toast(theme, self._foot)
        self._last: ArticleReader = self.readers[0]  # where the keyboard was last
        self.dialogs = ArticleDialogs(theme, session, editor, self)
        self._printing = [Printing(theme, session, reader.pane, self) for reader in self.readers]
        self._table = actions_of_a_window(ACTIONS)
        self.actions_by_name = Actions(self._handlers(), self, self._table)
        KeymapFollowing(session, self.actions_by_name, self)
        menus = self.actions_by_name.fill(self.menuBar())
        self._status_menu = menus["status"]
        UndoFollowing(undo, self.actions_by_name, self)
        for reader in self.readers:
            self.actions_by_name.add_local_to(reader.pane)
        self._connect()
        self.setMinimumSize(480, 360)
        self.resize(SIZE if len(self.readers) == 1 else SIZE_OF_TWO)
        self._show_state()

    def load(self, request: SearchRequest) -> None:
        """Open the articles with the hits of a question."""
        for reader in self.readers:
            reader.load(request)
        self._last.setFocus()

    @property
    def reader(self) -> ArticleReader:
        """The one that has the keyboard, or had it last."""
        for reader in self.readers:
            if reader.isAncestorOf(self.focusWidget()):
                self._last = reader
        return self._last

    # --- Qt asks

    def closeEvent(self, event: QCloseEvent) -> None:
        for reader in self.readers:
            reader.let_go()
        super().closeEvent(event)
        self.closed.emit(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self._theme.px(BESIDE_FROM)
        way = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self._splitter.orientation() != way:
            self._splitter.setOrientation(way)
            self._splitter.setSizes([1] * len(self.readers))
        foot = self._theme.px(_FOOT)
        self._foot.setGeometry(0, self.height() - foot, self.width(), 0)

    # --- inside: building

    def _connect(self) -> None:
        self._editor.edited.connect(self._tell_edit)
        self._session.closed.connect(self.close)
        for reader, printing in zip(self.readers, self._printing, strict=True):
            reader.shown.connect(self._show_state)
            reader.failed.connect(self._fail)
            reader.words.wanted.connect(self.search_wanted)
            reader.pane.layout_changed.connect(self._show_state)
            features = reader.features
            features.told.connect(self._toast.show_text)
            features.offered.connect(self._toast.show_text)
            features.text_wanted.connect(self.dialogs.write_side)
            features.cleaning_wanted.connect(self.dialogs.show_cleaning)
            features.pinyin.changed.connect(self.actions_by_name["view.pinyin"].setChecked)
            features.plain.changed.connect(self.actions_by_name["view.plain"].setChecked)
            printing.told.connect(self._toast.show_text)

    def _handlers(self) -> dict[str, Callable[[], None]]:
        return {spec.id: partial(self._run, spec.id) for spec in self._table}

    # --- inside: what is done

    def _run(self, name: str, _checked: bool = False) -> None:
        """Carry out an action in the reader that has the keyboard."""
        reader = self.reader
        kind, _, value = name.partition(".")
        if kind == "layout":
            reader.pane.set_layout(value)
        elif kind == "status":
            reader.set_status(ReviewStatus(value))
        elif kind == "link":
            reader.features.plain.leaving(partial(reader.features.linking.ask, value))
        elif name in AT_THE_TEXT:
            reader.features.plain.leaving(self._acts(reader)[name])
        elif name in (known := self._acts(reader)):
            known[name]()
        elif reader.page is not None:
            self._acts_of_page(reader, reader.page)[name]()

    def _acts(self, reader: ArticleReader) -> dict[str, Callable[[], None]]:
        pane, features = reader.pane, reader.features
        return {
            "window.close": self._close,
            UNDO: self._undo.undo,
            REDO: self._undo.redo,
            "view.swap": partial(pane.set_swapped, not pane.is_swapped),
            "view.next_layout": pane.cycle_layout,
            "view.details": features.details.toggle,
            "view.pinyin": features.pinyin.toggle,
            "view.plain": features.plain.toggle,
            "view.larger": features.zooming.larger,
            "view.smaller": features.zooming.smaller,
            "view.normal_size": features.zooming.reset,
            "view.next_pane": partial(self._step_pane, 1),
            "view.previous_pane": partial(self._step_pane, -1),
            "search.next_hit": pane.next_hit,
            "search.previous_hit": pane.previous_hit,
            "search.next_of_term": pane.next_hit_of_term,
            "search.words": reader.words.search,
            "search.in_article": features.finding.open,
            "article.tag": reader.edit_tags,
            "article.note": features.notes.add,
            "article.notes": features.details.show_notes,
            "article.fields": features.details.correct_field,
            "article.correct": features.correcting.start,
            "article.versions": features.versions.toggle_bar,
            "article.next_flag": pane.next_flag,
            "article.previous_flag": pane.previous_flag,
            "article.look_up": features.lookup.look_up_caret,
            "article.copy_both": partial(features.plain.at_caret, pane.view.copy_both),
        }

    def _acts_of_page(
        self, reader: ArticleReader, page: ReaderPage
    ) -> dict[str, Callable[[], None]]:
        printing = self._printing[self.readers.index(reader)]
        dialogs, article = self.dialogs, page.article
        return {
            "file.print": partial(printing.print_page, page),
            "file.pdf": partial(printing.save_pdf, page),
            "article.status": partial(self._offer_status, article.status),
            "article.cleaning": partial(dialogs.show_cleaning, article.id),
            "article.write_side": partial(dialogs.write_side, article.id),
            "article.reprints": partial(dialogs.show_reprints_of, article.id),
        }

    def _close(self) -> None:
        self.close()

    def _step_pane(self, step: int) -> None:
        place = self.readers.index(self.reader) + step
        self.readers[place % len(self.readers)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _offer_status(self, status: ReviewStatus) -> None:
        self._status_menu.popup(self.reader.below_head())
        self._status_menu.setActiveAction(self.actions_by_name[f"status.{status.value}"])

    # --- inside: what is shown

    def _show_state(self) -> None:
        """The title, and what can be done now."""
        pages = [reader.page for reader in self.readers]
        titles = [visible_controls(page.article.title) for page in pages if page is not None]
        product = self.tr("Archive Browser")
        self.setWindowTitle(" — ".join([" | ".join(titles), product] if titles else [product]))
        has_page = bool(titles)
        writable = self._session.is_open and not self._session.workspace.read_only
        self.actions_by_name.enable(
            {
                When.OPEN: has_page,
                When.SELECTION: writable and has_page,
                When.ARTICLE: has_page,
                When.EDITABLE: writable and has_page,
                When.HITS: any(page is not None and page.hit_count > 0 for page in pages),
            }
        )
        self.actions_by_name["view.pinyin"].setChecked(self.readers[0].features.pinyin.is_on)
        self.actions_by_name["view.plain"].setChecked(self._last.features.plain.is_on)
        self.actions_by_name.check(f"layout.{self._last.pane.layout_name}")

    def _tell_edit(self, change: ChangeSet) -> None:
        if change.changed and not change.articles.isdisjoint(self.articles):
            self._toast.show_text(said(change.summary), self.tr("Undo"), self._editor.undo_last)

    def _fail(self, problem: Exception) -> None:
        """An article that is gone takes its window along; the list says so already."""
        if isinstance(problem, UserError):
            self.close()
        else:
            self._session.tell(problem)
