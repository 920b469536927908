"""Which filters the sidebar shows, and in which order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from archive_app.domain.facets import Facet
from archive_app.ui.dialogs.list_chooser import Choosable, ListChooser
from archive_app.ui.models.wording import FACET_ICONS, Wording
from archive_app.ui.theme import Theme


class FilterChooser(ListChooser):
    """Ticked filters are shown; nothing changes before a person says so."""

    chosen = Signal(object)  # tuple[Facet, ...]

    def __init__(
        self, theme: Theme, shown: Sequence[Facet], every: Sequence[Facet], parent: QWidget
    ) -> None:
        """``every`` facet there is, in the order that a reset gives back."""
        words = Wording()
        things = [Choosable(one.value, words.facet(one), FACET_ICONS[one]) for one in every]
        shown_keys = [one.value for one in shown]
        super().__init__(theme, things, shown_keys, [one.value for one in every], parent)
        self.say(
            self.tr("Choose filters"),
            self.tr("Ticked filters stand below the dates, as soon as they have any values."),
            self.tr("Filters in the order of the sidebar"),
        )
        self.keys_chosen.connect(self._tell)

    @property
    def facets(self) -> tuple[Facet, ...]:
        """What is ticked, in order."""
        return tuple(map(Facet, self.keys))

    def _tell(self, keys: Sequence[str]) -> None:
        self.chosen.emit(tuple(map(Facet, keys)))
