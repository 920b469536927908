"""What the filter sidebar does in a window: which filters it shows is chosen and remembered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from archive_app.domain.facets import Facet
from archive_app.ui.browsing import Browser
from archive_app.ui.facets.chooser import FilterChooser
from archive_app.ui.facets.panel import TREE_FACETS
from archive_app.ui.session import Session
from archive_app.ui.shell import Shell

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

_SHOWN = "facets.shown"


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
        shell.facets.sections_changed.connect(self._keep)
        shell.facets.sections_requested.connect(self.choose)
        shell.facets.clear_all_requested.connect(shell.chips.clear_all_requested)
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
