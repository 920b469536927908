"""The filter sidebar: the dates, then every other facet that has values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from archive_app.domain.facets import Choice, Facet, FacetValue, Filters
from archive_app.domain.histogram import Histogram
from archive_app.ui.facets.dates import DateSection
from archive_app.ui.facets.view import FacetView
from archive_app.ui.tab_order import hand_focus_on
from archive_app.ui.theme import Theme, set_ground

TREE_FACETS = (
    Facet.SOURCE,
    Facet.STATUS,
    Facet.REVIEWER,
    Facet.TAG,
    Facet.COLLECTION,
    Facet.FLAG,
    Facet.PERSON,
    Facet.ORG,
    Facet.PLACE,
    Facet.LANG,
    Facet.KIND,
    Facet.DUPLICATE,
    Facet.HAS,
    Facet.SECTION,
    Facet.BYLINE,
    Facet.CREDIT,
    Facet.BATCH,
)
_OPEN = frozenset({Facet.SOURCE, Facet.STATUS, Facet.TAG, Facet.FLAG})


class FacetPanel(QWidget):
    """Shows counts and choices; says what a person chose. It decides nothing by itself."""

    choice_changed = Signal(object, object)  # Facet, Choice
    values_requested = Signal(object, QPoint)  # Facet, where on the screen its list may open
    sections_changed = Signal(object)  # tuple[Facet, ...]: what is shown below the dates, in order
    sections_requested = Signal()  # a person wants to choose them from a list

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dates = DateSection(theme, self)
        self.tree = FacetView(theme, TREE_FACETS, self, opened=_OPEN)
        self._line = QFrame(self)
        self._line.setFixedHeight(1)
        set_ground(self._line, "border")
        self._line.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(4), 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.dates)
        layout.addWidget(self._line)
        layout.addWidget(self.tree, 1)
        self.setMinimumWidth(theme.px(180))
        hand_focus_on(self, self.tree)
        set_ground(self, "window")
        self.tree.setProperty("ground", "window")
        self.dates.choice_changed.connect(self._tell)
        self.tree.choice_changed.connect(self._tell)
        self.tree.values_requested.connect(self.values_requested)
        self.tree.sections_changed.connect(self.sections_changed)
        self.tree.sections_requested.connect(self.sections_requested)
        self.tree.verticalScrollBar().rangeChanged.connect(self._align)

    def set_sections(self, facets: Sequence[Facet]) -> None:
        """Show these facets below the dates, in this order; nothing is emitted."""
        self.tree.set_sections(facets)

    def set_facets(
        self,
        values: Mapping[Facet, tuple[FacetValue, ...]],
        sizes: Mapping[Facet, int],
        filters: Filters,
        histogram: Histogram,
    ) -> None:
        """Show counts and choices; scroll position, folding and current row stay."""
        self.dates.set_values(histogram, values, filters)
        self.tree.set_facets(values, sizes, filters)
        self._line.setVisible(not self.dates.isHidden())

    def set_filters(self, filters: Filters) -> None:
        """Show choices at once; counts follow with :meth:`set_facets`."""
        self.dates.set_filters(filters)
        self.tree.set_filters(filters)

    def set_stale(self, stale: bool) -> None:
        """Dim the counts while they are of an older question."""
        self.dates.set_stale(stale)
        self.tree.set_stale(stale)

    def _tell(self, facet: Facet, choice: Choice) -> None:
        self.choice_changed.emit(facet, choice)

    def _align(self, _lowest: int, highest: int) -> None:
        """Counts of both parts stand under each other, with a scroll bar or without."""
        bar = self.tree.verticalScrollBar().sizeHint().width() if highest else 0
        self.dates.setContentsMargins(0, 0, bar, 0)
