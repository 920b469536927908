"""What a list says of its groups: how many more there are behind a row, and of what."""

from __future__ import annotations

from PySide6.QtCore import QObject

from archive_app.domain.grouping import Grouping, GroupPlace
from archive_app.ui.models.wording import Wording


class GroupWords(QObject):
    """Words of groups, for rows and for those who listen to them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)

    def chip(self, by: Grouping, place: GroupPlace) -> str:
        """How many more articles the group of a row has: ``+6 reprints``."""
        more = place.size - 1
        words = self.tr("+%n more", "", more)
        if by is Grouping.REPRINTS:
            words = self.tr("+%n reprint(s)", "", more)
        elif by is Grouping.SOURCE:
            words = self.tr("+%n of this source", "", more)
        elif by is Grouping.MONTH:
            words = self.tr("+%n of this month", "", more)
        return words

    def spoken(self, place: GroupPlace) -> str:
        """Where a row stands in its group, for screen readers."""
        number = self._wording.number
        if place.place:
            return self.tr("{place} of {size} in its group").format(
                place=number(place.place + 1), size=number(place.size)
            )
        words = self.tr("group of %n, open", "", place.size)
        return words if place.is_open else self.tr("group of %n, closed", "", place.size)

    def grouping(self, by: Grouping) -> str:
        """A way of grouping, as menus name it."""
        return {
            Grouping.NONE: self.tr("No groups"),
            Grouping.REPRINTS: self.tr("Reprints together"),
            Grouping.SOURCE: self.tr("By source"),
            Grouping.MONTH: self.tr("By month"),
        }[by]
