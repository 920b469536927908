"""Between the panels and the program: intents become questions and edits, answers are shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from archive_app.domain.articles import ReviewStatus
from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.facets import Facet
from archive_app.domain.histogram import Histogram
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import Progress
from archive_app.domain.ordering import Ordering
from archive_app.domain.query_parser import parse
from archive_app.domain.reading import ReaderPage
from archive_app.domain.searching import (
    IndexState,
    Scope,
    SearchRequest,
    SearchResult,
)
from archive_app.ui.browsing import Browser
from archive_app.ui.editing import Editor
from archive_app.ui.models.wording import Wording
from archive_app.ui.results.keeping_desk import KeepingDesk
from archive_app.ui.said import said
from archive_app.ui.session import Session
from archive_app.ui.shell import Shell
from archive_app.ui.tagging.desk import TagDesk
from archive_app.ui.ways_out import WaysOutDesk


class Coordinator(QObject):
    """Knows the selection, the article in the reader and what the list was asked for."""

    page_shown = Signal()  # an article is in the reader
    possible_changed = Signal()  # what can be done now is different

    def __init__(
        self,
        session: Session,
        shell: Shell,
        browser: Browser,
        editor: Editor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._shell = shell
        self._browser = browser
        self._editor = editor
        self._wording = Wording(self)
        self._page: ReaderPage | None = None
        self._listed: tuple[object, ...] = ()  # what the list was asked for
        self._sizes: Mapping[Facet, int] = {}  # values of each facet, as last counted
        self.tags = TagDesk(session, editor, shell.tags, shell.below_head, self)
        self._indexing: Progress | None = None  # how far the index is, while it follows
        self.selection: Sequence[ArticleId] = ()
        KeepingDesk(session, shell.results, self)
        self._ways_out = WaysOutDesk(shell, browser, self)
        self._connect_search()
        self._connect_reading()
        self._connect_editing()
        session.closed.connect(self._show_nothing_open)
        session.opening_failed.connect(self.show_opening)
        session.index_progressed.connect(self._show_index_progress)

    def _connect_search(self) -> None:
        shell, browser = self._shell, self._browser
        shell.search.query_edited.connect(browser.ask)
        shell.search.scope_changed.connect(browser.set_scope)
        shell.chips.choice_removed.connect(browser.drop)
        shell.facets.choice_changed.connect(browser.choose)
        shell.results.page_needed.connect(browser.load_rows)
        browser.read_pages_by(shell.results.model.page_ids)
        shell.results.empty.suggestion_chosen.connect(self._ways_out.take)
        shell.expansions.switched.connect(self._browser.switch_expansion)
        browser.found.connect(self._show_found)
        browser.counted.connect(self._show_counts)
        browser.outdated.connect(shell.results.model.set_outdated)
        browser.rows_ready.connect(shell.results.fill)
        browser.rows_failed.connect(shell.results.model.page_failed)
        browser.filters_changed.connect(shell.facets.set_filters)
        browser.restored.connect(self._show_question)
        browser.failed.connect(self._session.tell)

    def _connect_reading(self) -> None:
        shell, browser = self._shell, self._browser
        shell.results.article_activated.connect(browser.open_article)
        shell.results.article_opened.connect(self._read)
        shell.results.selection_changed.connect(self._select)
        shell.reader.previous_requested.connect(shell.results.view.previous_article)
        shell.reader.next_requested.connect(shell.results.view.next_article)
        browser.page_opened.connect(self._show_page)
        browser.page_refreshed.connect(self._refresh_page)

    def _connect_editing(self) -> None:
        shell, editor = self._shell, self._editor
        shell.reader.status_chosen.connect(self._set_status_of_page)
        shell.reader.tag_removed.connect(self._remove_tag_of_page)
        shell.reader.tag_add_requested.connect(self._edit_tags_of_page)
        editor.edited.connect(self._tell_edit)
        editor.undone.connect(self._tell_undo)
        editor.foreseen.connect(shell.results.model.foresee)
        editor.missed.connect(shell.results.model.refresh)
        self._session.changed.connect(self._refresh_rows)

    # --- what can be done

    @property
    def page(self) -> ReaderPage | None:
        """What the reader shows."""
        return self._page

    # --- searching

    def _show_found(self, result: SearchResult) -> None:
        shell = self._shell
        order = Ordering.in_force(result.request)
        words = (result.request.text, result.request.scope, order, result.request.group)
        shell.results.set_hits(
            result.ids,
            keep_place=words == self._listed,
            keep_selection=words[:2] == self._listed[:2],
            groups=result.groups,
        )
        self._listed = words
        shell.chips.set_filters(result.request.filters, self._sizes)
        self._show_totals(result, is_new=True)
        shell.status.set_search_time(result.seconds)
        if not result.library_total:
            shell.results.show_empty_library()
        elif not result.total:
            shell.results.show_nothing_found(self._ways_out.of(result), result.pending)
        if self._browser.open_id is not None and self._browser.marks_are_old:
            self._browser.open_article(self._browser.open_id)
        self._show_place()
        self._show_welcome(result.library_total)
        self.possible_changed.emit()

    def _show_counts(self, result: SearchResult) -> None:
        """What is counted comes after the list, and moves nothing of it."""
        shell = self._shell
        shell.facets.set_facets(
            result.facets, result.facet_sizes, result.request.filters, result.histogram
        )
        self._sizes = result.facet_sizes
        shell.chips.set_filters(result.request.filters, self._sizes)
        shell.expansions.set_expansions(result.expansions)
        self._show_totals(result)

    def _show_totals(self, result: SearchResult, *, is_new: bool = False) -> None:
        shell = self._shell
        shell.sidebar.set_filtered(not result.request.filters.is_empty)
        shown = self._browser.shown
        listed = shown.total if shown else result.total
        groups = shown.groups if shown else None
        shell.chips.set_counts(
            listed, result.library_total, groups.count if groups else 0, is_new=is_new
        )
        order = Ordering.in_force(result.request)
        shell.chips.order.set_order(order)
        shell.results.view.columns.set_order(order)
        shell.search.set_reading(replace(parse(result.request.text), notes=result.notes))
        shell.status.set_archive(self._session.workspace.name, result.library_total)
        self._show_index(replace(result.index, pending=result.pending))

    def _show_question(self, request: SearchRequest) -> None:
        """Show a question that was not asked at the field: a saved one, an earlier one."""
        self._shell.search.set_query(request.text)
        self._shell.search.set_scope(request.scope)
        self._shell.chips.order.set_order(Ordering.in_force(request))

    def _show_index(self, state: IndexState) -> None:
        """The index as a search met it. Without one articles are found all the same."""
        if not state.ready:
            self._session.mend_index()
        if self._session.is_following and (self._indexing or not state.ready):
            self._shell.status.set_index(None, self._indexing or Progress(0, None))
        else:
            self._shell.status.set_index(state)

    def _show_index_progress(self, progress: Progress | None) -> None:
        self._indexing = progress
        if progress is not None:
            self._shell.status.set_index(None, progress)

    # --- reading

    def _select(self, ids: Sequence[ArticleId]) -> None:
        self.selection = ids
        self.possible_changed.emit()

    def _read(self, article: ArticleId) -> None:
        if self._browser.open_id != article:
            self._browser.open_article(article)
        self._shell.reader.setFocus()

    def _show_page(self, page: ReaderPage) -> None:
        self._page = page
        self._shell.show_reader(shown=True)
        self._shell.reader.set_page(page, self._place())
        self.possible_changed.emit()
        self.page_shown.emit()

    def _refresh_page(self, page: ReaderPage) -> None:
        self._page = page
        self._shell.reader.refresh_page(page, self._place())
        self.possible_changed.emit()

    def _place(self) -> tuple[int, int] | None:
        shown = self._browser.shown
        if shown is None or self._page is None:
            return None
        row = self._shell.results.model.row_of(self._page.article.id)
        return None if row is None else (row + 1, self._shell.results.model.rowCount())

    def _show_place(self) -> None:
        self._shell.reader.tools.set_place(self._place())

    def _show_welcome(self, articles: int) -> None:
        name = self._session.workspace.name
        self._shell.welcome.set_archive(
            name,
            articles,
            is_sample=self._session.is_sample,
            read_only=self._session.workspace.read_only,
        )

    def show_opening(self) -> None:
        """What stands in the list until an archive is open: nothing while one is on its way."""
        if not self._session.is_open and not self._session.is_opening:
            self._shell.results.show_no_archive()

    def _show_nothing_open(self) -> None:
        shell = self._shell
        self._page = None
        self.selection = ()
        shell.search.set_query("")
        shell.search.set_scope(Scope.BOTH)
        shell.results.set_hits([])
        self.show_opening()
        shell.facets.set_facets({}, {}, self._browser.request.filters, Histogram())
        shell.chips.set_filters(self._browser.request.filters, {})
        shell.chips.set_counts(0, 0)
        shell.reader.set_page(None)
        shell.show_reader(shown=False)
        shell.welcome.set_archive("", 0)
        shell.status.set_archive("", 0)
        self._indexing = None
        shell.status.set_index(None)
        shell.status.set_search_time(None)
        self.possible_changed.emit()

    # --- editing

    def edit_tags(self) -> None:
        """Open the tag box for the selected articles, or for the one in the reader."""
        self.tags.edit(self.edited_ids())

    def _edit_tags_of_page(self) -> None:
        if self._page is not None:
            self.tags.edit([self._page.article.id])

    def set_status(self, status: ReviewStatus) -> None:
        """Set the review status of the selected articles, or of the one in the reader."""
        ids = self.edited_ids()
        if ids:
            self._editor.set_status(ids, status)

    def edited_ids(self) -> Sequence[ArticleId]:
        """What a key acts on: what is selected, else what has the focus or is in the reader."""
        if self.selection:
            return self.selection
        view = self._shell.results.view
        ringed = view.current_id() if view.hasFocus() else None
        if ringed is not None:  # what the focus ring stands on is what a key acts on
            return [ringed]
        return [self._page.article.id] if self._page is not None else []

    def _set_status_of_page(self, status: ReviewStatus) -> None:
        if self._page is not None:
            self._editor.set_status([self._page.article.id], status)

    def _remove_tag_of_page(self, path: str) -> None:
        if self._page is not None:
            self._editor.remove_tag([self._page.article.id], path)

    def _tell_edit(self, change: ChangeSet) -> None:
        if change.is_change:
            self._shell.status.show_toast(
                said(change.summary), self.tr("Undo"), self._editor.undo_last
            )
        else:
            self._shell.status.show_toast(self.tr("Nothing had to be changed."))

    def _tell_undo(self, change: ChangeSet) -> None:
        self._shell.status.show_toast(said(change.summary))

    def _refresh_rows(self, change: ChangeSet) -> None:
        if change.aspects != {Aspect.INDEX}:  # rows are of the archive
            self._shell.results.model.refresh(tuple(change.articles) or None)
