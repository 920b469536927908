"""The filter sidebar: the dates, then every other facet that has values."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from archive_app.domain.facets import Choice, Facet, FacetValue, Filters
from archive_app.ui.facets.dates import DateSection
from archive_app.ui.facets.view import FacetView
from archive_app.ui.theme import Theme

TREE_FACETS = (
    Facet.SOURCE,
    Facet.STATUS,
    Facet.TAG,
    Facet.FLAG,
    Facet.PERSON,
    Facet.ORG,
    Facet.PLACE,
    Facet.LANG,
    Facet.SECTION,
)
_COLLAPSED = (Facet.PERSON, Facet.ORG, Facet.PLACE, Facet.LANG, Facet.SECTION)
SIDEBAR_FACETS = (Facet.DATE, *TREE_FACETS)


class FacetPanel(QWidget):
    """Shows counts and choices; says what a person chose. It decides nothing by itself."""

    choice_changed = Signal(object, object)  # Facet, Choice
    all_values_requested = Signal(object)  # Facet

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.dates = DateSection(theme, self)
        self.tree = FacetView(theme, TREE_FACETS, self, collapsed=_COLLAPSED)
        self._line = QFrame(self)
        self._line.setFixedHeight(1)
        self._line.setAutoFillBackground(True)
        self._line.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(4), 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.dates)
        layout.addWidget(self._line)
        layout.addWidget(self.tree, 1)
        self.setMinimumWidth(theme.px(180))
        self.setFocusProxy(self.tree)
        self.setAutoFillBackground(True)
        self.dates.choice_changed.connect(self._tell_dates)
        self.tree.choice_changed.connect(self._tell)
        self.tree.all_values_requested.connect(self.all_values_requested)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_facets(
        self,
        values: Mapping[Facet, tuple[FacetValue, ...]],
        sizes: Mapping[Facet, int],
        filters: Filters,
    ) -> None:
        """Show counts and choices; scroll position, folding and current row stay."""
        self.dates.set_values(values.get(Facet.DATE, ()), filters.of(Facet.DATE))
        self.tree.set_facets(values, sizes, filters)
        self._line.setVisible(not self.dates.isHidden())

    def set_filters(self, filters: Filters) -> None:
        """Show choices at once; counts follow with :meth:`set_facets`."""
        self.dates.set_choice(filters.of(Facet.DATE))
        self.tree.set_filters(filters)

    def _tell_dates(self, choice: Choice) -> None:
        self._tell(Facet.DATE, choice)

    def _tell(self, facet: Facet, choice: Choice) -> None:
        self.choice_changed.emit(facet, choice)

    def _restyle(self) -> None:
        window = self._theme.color("window")
        for widget in (self, self.tree.viewport()):
            palette = widget.palette()
            palette.setColor(QPalette.ColorRole.Window, window)
            palette.setColor(QPalette.ColorRole.Base, window)
            widget.setPalette(palette)
        palette = self._line.palette()
        palette.setColor(QPalette.ColorRole.Window, self._theme.color("border"))
        self._line.setPalette(palette)
        self.tree.setStyleSheet(f"QTreeView {{ background: {window.name()}; }}")
