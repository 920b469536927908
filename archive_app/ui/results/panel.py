"""The result column: the list, or in its place one sentence that says why there is none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from archive_app.domain.articles import ResultRow
from archive_app.domain.grouping import Groups
from archive_app.domain.ids import ArticleId
from archive_app.ui.models.chosen import Chosen
from archive_app.ui.models.hit_list import HitListModel
from archive_app.ui.results.keeping import Kept, is_quick, kept_of
from archive_app.ui.results.selection_bar import SelectionBar
from archive_app.ui.results.view import ResultsView
from archive_app.ui.tab_order import hand_focus_on
from archive_app.ui.theme import Theme
from archive_app.ui.welcome.empty import EmptyState


@dataclass(frozen=True, slots=True)
class ListPlace:
    """Where somebody is in a list: the current article, and the pixels above the first row."""

    current: ArticleId | None = None
    scroll: int = 0


class ResultsPanel(QWidget):
    """Shows a result. ``page_needed`` asks for rows, :meth:`fill` brings them."""

    page_needed = Signal(int, int)  # generation, page
    article_activated = Signal(object)  # ArticleId
    article_opened = Signal(object)  # ArticleId
    selection_changed = Signal(object)  # Chosen
    selection_sought = Signal(int, object, object)  # generation, what was selected, the new ids
    list_leaving = Signal()  # another result is about to be shown

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = HitListModel(self)
        self.view = ResultsView(theme, self.model, self)
        self.empty = EmptyState(theme, self)
        self._stack = QStackedLayout(self)
        self.selection_bar = SelectionBar(theme, self)
        self._list = QWidget(self)
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.selection_bar)
        column.addWidget(self.view, 1)
        self._stack.addWidget(self._list)
        self._stack.addWidget(self.empty)
        hand_focus_on(self, self.view)
        self.setMinimumWidth(theme.px(280))
        self.model.page_needed.connect(self.page_needed)
        self.view.article_activated.connect(self.article_activated)
        self.view.article_opened.connect(self.article_opened)
        self.view.selection_changed.connect(self._tell_selection)
        self.selection_bar.all_requested.connect(self.view.selectAll)
        self.selection_bar.clear_requested.connect(self.view.clearSelection)
        self.selection_bar.done_requested.connect(self.view.marking.leave)
        self.view.marking.changed.connect(self._show_mode)

    def set_hits(
        self,
        ids: Sequence[ArticleId],
        *,
        keep_place: bool = False,
        keep_selection: bool = False,
        groups: Groups | None = None,
    ) -> int:
        """Show a result; returns its generation.

        With ``keep_place`` the article that was current stays current, at the same height on the
        screen, when it is in the new result; nothing is emitted for it again. With
        ``keep_selection`` several selected articles stay selected as far as they are listed; how
        many are not is said. Where that takes long, ``selection_sought`` asks for it.
        """
        self.list_leaving.emit()
        current = self.view.current_id()
        offset = self._offset_of_current()
        count = self.view.selected_count()
        several = count > 1 or (count == 1 and self.view.marking.is_on)
        chosen = self.view.selected_ids() if keep_selection and several else Chosen()
        generation = self.model.set_hits(ids, groups)
        ids = self.model.ids
        self._stack.setCurrentWidget(self._list)
        if keep_place and current is not None:
            self._put_back(current, offset)
        else:
            self.view.scrollToTop()
        quick = is_quick(chosen, ids)
        self._select_again(kept_of(chosen, ids) if quick else Kept([], 0), len(chosen) * quick)
        if not quick:
            self.selection_sought.emit(generation, chosen, ids)
        if not ids:
            self.view.marking.leave()
        return generation

    def put_selection(self, generation: int, count: int, kept: Kept) -> None:
        """What ``selection_sought`` asked for: ``count`` were selected, ``kept`` still stand here.

        Nothing is done when another list is shown, or somebody has selected anew meanwhile.
        """
        if generation == self.model.generation and self.view.selected_count() <= 1:
            self._select_again(kept, count)

    def _select_again(self, kept: Kept, count: int) -> None:
        if kept.runs:
            with self._quietly():
                self.view.select_rows(kept.runs)
        # A model that is reset drops its selection without a word.
        self.selection_changed.emit(self.view.selected_ids())
        if kept.is_scattered:
            self.selection_bar.show_dropped(kept.found)
        else:
            selected = self.view.selected_count()
            self.selection_bar.show_count(selected, self.total, count - kept.found)

    def place(self) -> ListPlace:
        """Where the list stands, for :meth:`go_to`."""
        return ListPlace(self.view.current_id(), self.view.verticalScrollBar().value())

    def go_to(self, place: ListPlace) -> None:
        """Put the list where :meth:`place` found it; nothing is opened by that."""
        if place.current is not None and place.current != self.view.current_id():
            with self._quietly():
                self.view.select_article(place.current)
        self.view.scroll_to(place.scroll)

    def fill(self, generation: int, page: int, rows: Sequence[ResultRow]) -> None:
        """Bring the rows of a page that was asked for."""
        self.model.fill(generation, page, rows)

    def set_density(self, density: str) -> None:
        """Rows ``comfortable`` or ``compact``, or a ``table``."""
        self.view.set_density(density)

    def show_no_archive(self) -> None:
        """Say that nothing is open."""
        self.empty.show_no_archive()
        self._stack.setCurrentWidget(self.empty)

    def show_empty_library(self) -> None:
        """Say that the archive holds nothing yet."""
        self.empty.show_empty_library()
        self._stack.setCurrentWidget(self.empty)

    def show_nothing_found(
        self, suggestions: Sequence[tuple[str, int]] = (), pending: int = 0
    ) -> None:
        """Say that nothing matches; suggestions are (what to change, how many there would be)."""
        self.empty.show_nothing_found(suggestions, pending)
        self._stack.setCurrentWidget(self.empty)

    def _tell_selection(self, ids: Chosen) -> None:
        groups = self.model.groups
        behind = groups.hidden_behind(self.view.selected_runs()) if groups is not None else 0
        self.selection_bar.show_count(len(ids), self.total, behind=behind)
        self.selection_changed.emit(ids)

    @property
    def total(self) -> int:
        """How many articles the result has, also those in closed groups."""
        groups = self.model.groups
        return self.model.rowCount() + (groups.hidden if groups is not None else 0)

    def _show_mode(self, marking: bool) -> None:
        self.selection_bar.set_marking(marking)
        self._tell_selection(self.view.selected_ids())

    def _offset_of_current(self) -> int:
        """Pixels between the top of the view and the current row."""
        return self.view.rowViewportPosition(max(0, self.view.currentIndex().row()))

    def _put_back(self, current: ArticleId, offset: int) -> None:
        with self._quietly():
            found = self.view.select_article(current)
        if found:
            row = self.view.currentIndex().row()
            bar = self.view.verticalScrollBar()
            bar.setValue(bar.value() + self.view.rowViewportPosition(row) - offset)

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """A row becomes the current one without being opened."""
        self.view.article_activated.disconnect(self.article_activated)
        try:
            yield
        finally:
            self.view.article_activated.connect(self.article_activated)
