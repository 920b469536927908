"""What the filter sidebar does in a window: filters chosen and remembered, lists of all values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from archive_app.domain.facets import Facet, Filters
from archive_app.domain.jobs import JobContext
from archive_app.domain.query import Every
from archive_app.domain.query_filters import split_filters, with_filters
from archive_app.domain.query_parser import parse, to_text
from archive_app.domain.searching import SearchResult
from archive_app.text.value_forms import ValueForms, value_forms
from archive_app.ui.browsing import Browser
from archive_app.ui.facets.chooser import FilterChooser
from archive_app.ui.facets.panel import TREE_FACETS
from archive_app.ui.facets.value_popup import ValuePopup
from archive_app.ui.session import Session
from archive_app.ui.shell import Shell
from archive_app.ui.tasks.lanes import Jobs

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

_DIM_AFTER = 200  # milliseconds
_SHOWN, _BY_NAME = "facets.shown", "facets.by_name"


class FacetDesk(QObject):
    """Between the sidebar, the settings and the browser."""

    def __init__(
        self, theme: Theme, session: Session, shell: Shell, browser: Browser, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = session.settings
        self._panel = shell.facets
        self._browser = browser
        self._window = parent
        self._jobs = Jobs(session.read_lane, self)
        self._session = session
        self._result: SearchResult | None = None  # the newest counts
        self._popup: ValuePopup | None = None
        session.closed.connect(self._forget)
        self._shell = shell
        shell.chips.lock_wanted.connect(browser.set_locked)
        shell.chips.copy_requested.connect(self.copy_query)
        browser.locks_changed.connect(shell.chips.set_locked)
        shell.facets.sections_changed.connect(self._keep)
        shell.facets.sections_requested.connect(self.choose)
        shell.facets.values_requested.connect(self.show_values)
        browser.counted.connect(self._count)
        browser.filters_changed.connect(self._show_choice)
        browser.searching_changed.connect(self._watch)
        self._dimming = QTimer(self)
        self._dimming.setSingleShot(True)
        self._dimming.setInterval(_DIM_AFTER)
        self._dimming.timeout.connect(self._dim)
        self._apply(self.shown)

    @property
    def shown(self) -> tuple[Facet, ...]:
        """The facets below the dates, in order; names that mean none are passed over."""
        known = {facet.value: facet for facet in TREE_FACETS}
        names = dict.fromkeys(self._settings.texts(_SHOWN))
        return tuple(known[name] for name in names if name in known)

    def choose(self) -> None:
        """Let a person choose from a list."""
        chooser = FilterChooser(self._theme, self.shown, TREE_FACETS, self._window)
        chooser.chosen.connect(self._take)
        chooser.open()

    def show_values(self, facet: Facet, place: QPoint) -> None:
        """Open the list of all values of a facet at a place of the screen."""
        if self._result is None:
            return
        by_name = facet.value in self._settings.texts(_BY_NAME)
        popup = ValuePopup(self._theme, facet, self._window, by_name=by_name)
        popup.choice_changed.connect(self._browser.choose)
        popup.order_changed.connect(self._keep_order)
        popup.closed.connect(self._popup_gone)
        self._popup = popup
        self._count(self._result)
        popup.open_at(place)
        if self._result.facet_sizes.get(facet, 0) > len(self._result.facets.get(facet, ())):
            self._browser.show_all_values(facet)

    # --- filters and query text are the same thing

    def copy_query(self) -> None:
        """Copy words and filters as one query text."""
        request = self._browser.request
        text = to_text(with_filters(parse(request.text).root, request.filters))
        QGuiApplication.clipboard().setText(text)
        self._shell.status.show_toast(self.tr("Copied as query text."))

    def write_filters(self) -> None:
        """Put the filters into the search field, behind the words."""
        request = self._browser.request
        if request.filters.is_empty:
            self._shell.status.show_toast(self.tr("No filter is in force."))
            return
        text = to_text(with_filters(parse(request.text).root, request.filters))
        self._browser.go_to(replace(request, text=text, filters=Filters()))

    def read_filters(self) -> None:
        """Make filters of the parts of the query that name whole values."""
        request = self._browser.request
        root = parse(request.text).root
        if split_filters(root)[1].is_empty:
            words = self.tr("Nothing in the query names a value of a filter, as tag:=flood does.")
            self._shell.status.show_toast(words)
            return
        rest, filters = split_filters(with_filters(root, request.filters))
        text = "" if isinstance(rest, Every) else to_text(rest)
        self._browser.go_to(replace(request, text=text, filters=filters))

    # --- lists of values

    def _watch(self, searching: bool) -> None:
        # Quick answers don't make the numbers flicker. One that failed or was stopped leaves the
        # counts of the question before, dimmed.
        if searching:
            self._dimming.start()

    def _dim(self) -> None:
        self._panel.set_stale(True)

    def _count(self, result: SearchResult) -> None:
        self._dimming.stop()
        self._panel.set_stale(False)
        self._result = result
        popup = self._popup
        if popup is None:
            return
        facet = popup.facet
        known = len(popup.model.labels)
        popup.set_values(
            result.facets.get(facet, ()),
            result.facet_sizes.get(facet, 0),
            self._browser.request.filters.of(facet),
        )
        if len(popup.model.labels) != known:
            self._jobs.cancel()
            work = _Forms(dict(popup.model.labels))
            self._jobs.start(work, self._show_forms, self._session.tell)

    def _show_forms(self, forms: Mapping[str, ValueForms]) -> None:
        if self._popup is not None:
            self._popup.set_forms(forms)

    def _show_choice(self, filters: Filters) -> None:
        if self._popup is not None:
            self._popup.set_choice(filters.of(self._popup.facet))

    def _keep_order(self, facet: Facet, by_name: bool) -> None:
        names = [name for name in self._settings.texts(_BY_NAME) if name != facet.value]
        self._settings.set(_BY_NAME, (*names, facet.value) if by_name else tuple(names))

    def _popup_gone(self) -> None:
        self._popup = None

    def _forget(self) -> None:
        self._result = None
        if self._popup is not None:
            self._popup.close()

    # --- inside

    def _take(self, facets: Sequence[Facet]) -> None:
        # What is chosen of a facet that goes would narrow the list unseen.
        for facet in self.shown:
            if facet not in facets:
                self._browser.drop(facet)
        self._keep(facets)
        self._apply(facets)

    def _keep(self, facets: Sequence[Facet]) -> None:
        self._settings.set(_SHOWN, tuple(facet.value for facet in facets))
        self._browser.count_facets(_counted(facets))

    def _apply(self, facets: Sequence[Facet]) -> None:
        self._panel.set_sections(facets)
        self._browser.count_facets(_counted(facets))


def _counted(facets: Sequence[Facet]) -> tuple[Facet, ...]:
    """What the sidebar needs counted: dates always, and flags for the inferred years."""
    return tuple(dict.fromkeys((Facet.DATE, *facets, Facet.FLAG)))


class _Forms:
    """The work of reading values aloud: their pinyin takes a moment."""

    def __init__(self, labels: Mapping[str, str]) -> None:
        self._labels = labels

    def __call__(self, ctx: JobContext) -> Mapping[str, ValueForms]:
        forms = {}
        for at, (value, label) in enumerate(self._labels.items()):
            if at % 200 == 0:
                ctx.checkpoint()
            forms[value] = value_forms(label, value)
        return forms
