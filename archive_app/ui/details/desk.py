"""The drawer of the reader: opened and closed, filled for the article shown, asked for copies."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton

from archive_app.domain.articles import Article, Side
from archive_app.domain.correcting import WordingView
from archive_app.domain.jobs import JobContext
from archive_app.domain.reading import ReaderPage
from archive_app.services.correcting import CorrectionService
from archive_app.services.details import TextFacts, facts_of
from archive_app.ui.details.description import DescriptionPage
from archive_app.ui.details.drawer import DETAILS, NOTES, DetailsDrawer
from archive_app.ui.details.fields_desk import FieldsDesk
from archive_app.ui.details.placing import DrawerPlace
from archive_app.ui.details.provenance import ProvenancePage
from archive_app.ui.details.raw import RawDialog
from archive_app.ui.details.words import DetailsWords
from archive_app.ui.editing import Editor
from archive_app.ui.notes.panel import NotesPanel
from archive_app.ui.reader.pane import ReaderPane
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Jobs, Latest
from archive_app.ui.theme import Theme

_SETTING = "reader.details"


class DetailsDesk(QObject):
    """``button`` in the reader's tools shows whether the drawer is open."""

    cleaning_wanted = Signal(object)  # ArticleId
    told = Signal(str)  # what was copied

    def __init__(
        self,
        theme: Theme,
        session: Session,
        editor: Editor,
        pane: ReaderPane,
        notes: NotesPanel,
        cite: Callable[[Article], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session = session
        self._pane = pane
        self._cite = cite
        self._article: Article | None = None
        self._shown: Article | None = None  # the one that the pages tell of
        jobs = Jobs(session.read_lane, self)
        self._answer, self._raw = Latest(jobs), Latest(jobs)
        self._words = DetailsWords(self)
        self.description = DescriptionPage(theme, self._words)
        self.provenance = ProvenancePage(theme, self._words)
        self.drawer = DetailsDrawer(theme, (self.description, self.provenance, notes))
        self.button: QToolButton = pane.tools.add_tool(
            "info", self.tr("Details"), "Ctrl+I", checkable=True
        )
        self.fields = FieldsDesk(session, editor, self.description, self)
        self._place = DrawerPlace(theme, pane, self.drawer)
        self._connect()
        self.set_open(session.settings.flag(_SETTING))

    @property
    def is_open(self) -> bool:
        """Whether the drawer is open."""
        return self.button.isChecked()

    def set_open(self, wanted: bool) -> None:
        """Open or close the drawer; it stays so for the next article and the next start."""
        self._session.settings.set(_SETTING, wanted)
        wanted = self._session.settings.flag(_SETTING)  # an administrator may have decided
        self.button.setChecked(wanted)
        self.drawer.setVisible(wanted)
        self._place.fit()
        self._fill()
        if not wanted and self._pane.isVisible():
            self._pane.view.setFocus()

    def follow(self) -> None:
        """Show what the setting says now."""
        if self.is_open != self._session.settings.flag(_SETTING):
            self.toggle()

    def toggle(self) -> None:
        """Open the drawer, or close it."""
        self.set_open(not self.is_open)

    def show_notes(self) -> None:
        """Open the drawer at its page of notes."""
        self.drawer.show_page(NOTES)
        self.set_open(True)

    def show_details(self) -> None:
        """Open the drawer at its first page."""
        self.drawer.show_page(DETAILS)
        self.set_open(True)

    def correct_field(self) -> None:
        """Open the drawer and offer the fields of the article."""
        self.show_details()
        self.description.choose_field()

    def show_page(self, page: ReaderPage | None) -> None:
        """The reader shows another page, or a newer state of the same."""
        self._article = page.article if page is not None else None
        self._fill()

    # --- inside

    def _connect(self) -> None:
        self.button.clicked.connect(self.set_open)
        self.drawer.closed.connect(self._close)
        self.description.cite_wanted.connect(self._copy_citation)
        self.description.id_wanted.connect(self._copy_id)
        self.description.raw_wanted.connect(self._show_raw)
        self.fields.settled.connect(self._fill)
        self.provenance.cleaning_wanted.connect(self._ask_for_cleaning)
        self._pane.page_shown.connect(self.show_page)
        self._session.closed.connect(self._forget)

    def _close(self) -> None:
        self.set_open(False)

    def _forget(self) -> None:
        self.show_page(None)

    def _fill(self) -> None:
        """Tell of the article shown, when somebody looks."""
        if not self.is_open or self._article is self._shown:
            return
        if self.fields.is_typing:
            if self._is_same_article():
                return  # what is typed stays; the newer state is shown afterwards
            self.fields.finish()
        self._shown = article = self._article
        if article is None:
            self._answer.cancel()
            self._show({})
            return
        # The length of a book takes too long to count to be counted here.
        self._answer.ask(_Count(article), self._show, self._session.tell)

    def _is_same_article(self) -> bool:
        old, new = self._shown, self._article
        return old is not None and new is not None and old.id == new.id

    def _show(self, facts: Mapping[Side, TextFacts]) -> None:
        if self.fields.is_typing and self._is_same_article() and self._shown is not None:
            self._shown = self.description.article  # it is asked again afterwards
            return
        self.description.can_edit = self.fields.can_edit
        self.fields.remember_focus()
        self.description.set_article(self._shown, facts)
        self.provenance.set_article(self._shown, facts)
        self.fields.shown()

    def _copy_citation(self) -> None:
        if self._article is not None:
            QGuiApplication.clipboard().setText(self._cite(self._article))
            self.told.emit(self.tr("The citation is copied."))

    def _copy_id(self) -> None:
        if self._article is not None:
            QGuiApplication.clipboard().setText(self._article.external_id)
            self.told.emit(self.tr("The identifier is copied."))

    def _show_raw(self) -> None:
        if self._article is not None:
            work = _Receive(self._session.workspace.correcting, self._article)
            self._raw.ask(work, self._open_raw, self._session.tell)

    def _open_raw(self, view: WordingView) -> None:
        received = {
            side: "".join(piece.text for piece in pieces) for side, pieces in view.pieces.items()
        }
        RawDialog(self._theme, self._words, received, self._pane).show()

    def _ask_for_cleaning(self) -> None:
        if self._article is not None:
            self.cleaning_wanted.emit(self._article.id)


class _Count:
    """The work of counting what the drawer tells."""

    def __init__(self, article: Article) -> None:
        self._article = article

    def __call__(self, _ctx: JobContext) -> Mapping[Side, TextFacts]:
        return facts_of(self._article)


class _Receive:
    """The work of fetching the texts as received; a corrected one isn't what was received."""

    def __init__(self, service: CorrectionService, article: Article) -> None:
        self._service = service
        self._article = article

    def __call__(self, _ctx: JobContext) -> WordingView:
        return self._service.received(self._article)
